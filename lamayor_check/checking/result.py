"""What comparison gives: conflicts, and for every pair that met a verdict with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict

Outcome = Literal["consistent", "conflict", "not comparable"]


class Verdict(Struct, frozen=True, gc=False):
    """What came of a pair of claims, by their ids, and why."""

    a: str
    b: str
    outcome: Outcome
    reason: str


class Comparison(Struct, frozen=True, gc=False):
    """The result of comparing: the claims with one entity one subject, the fact of each, and one metric and subject a
    fact; the conflicts in order, the pairs that met."""

    claims: Sequence[Claim]
    conflicts: tuple[Conflict, ...]
    compared: int
    """How many pairs were comparable."""
    verdicts: tuple[Verdict, ...]
    stories: Mapping[str, str]
    """The story of each document that is not alone in its own, by their ids: that of the story's first document."""
