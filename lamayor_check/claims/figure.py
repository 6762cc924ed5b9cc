"""What a claim gives, as far as it tells one side of a fact from another."""

from __future__ import annotations

from typing import TypeAlias

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.units import dimension, kind_of

Figure: TypeAlias = tuple[str, str, str]
"""A unit, and where an interval begins and ends."""


def figure(claim: Claim) -> Figure:
    """What a claim gives: two are equal where they give the very same value."""
    kind = claim.unit if dimension(claim.unit) else kind_of(claim)
    return "" if kind == "count" else kind, str(claim.lower), str(claim.upper)


def digits(claim: Claim) -> int:
    """How many digits a value has without the zeros at its ends: the more there are, the rarer two have them by
    chance. 0 where there is a range alone."""
    return len(claim.value.normalize().as_tuple().digits) if claim.value is not None else 0
