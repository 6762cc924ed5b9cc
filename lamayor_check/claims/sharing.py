"""Equal parts of claims kept once: claims of one article repeat its sentences, subjects, scopes and moments."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from lamayor_check.claims.claim import AsOf, Claim

_PARTS = (
    "document",
    "sentence",
    "metric",
    "subject",
    "value",
    "lower",
    "upper",
    "unit",
    "precision",
    "cue",
    "scope",
    "as_of",
    "attribution",
    "filled",
    "published",
)


class Sharer:
    """Gives back the first of all equal parts that it has seen."""

    def __init__(self) -> None:
        self._seen: dict[Any, Any] = {}

    def shared(self, claim: Claim) -> Claim:
        """The same claim, made of parts that equal claims share."""
        parts = ((name, getattr(claim, name)) for name in _PARTS)
        return replace(claim, **{name: self._seen.setdefault(_key(part), part) for name, part in parts})


def _key(part: Any) -> Any:
    """Decimals are equal whatever zeros they were written with, and must keep them."""
    if isinstance(part, Decimal):
        return Decimal, str(part)
    if isinstance(part, AsOf):
        return part, str(part.counted)
    return type(part), part
