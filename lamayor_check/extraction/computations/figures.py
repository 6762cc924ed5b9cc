"""The numbers of an article as they are computed with: their size, their unit, and what the reader takes each for in
the making of each other."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import computed
from lamayor_check.claims.quantity import is_currency
from lamayor_check.claims.units import is_time, unit_class
from lamayor_check.reader.reading import Reading

PERCENT = "%"
"""The kind of shares and of the points between them."""
_NO_SIZE = frozenset({"date", "address"})

Floats = NDArray[np.float32]


class Figure(Struct, frozen=True):
    """A claim with a value, and what it can stand for."""

    claim: Claim
    reading: Reading
    value: float
    low: float
    high: float
    """Not a number where the claim is open on that side."""
    kind: str
    """Figures of one kind can be added: a currency, `%`, a physical unit, or empty for what is counted."""
    roles: Mapping[tuple[int, str], float]
    """How likely it is, to the figure of that place, what that one is computed from."""

    @property
    def is_closed(self) -> bool:
        """Whether it is open on neither side, and no larger than can be computed with."""
        return math.isfinite(self.low) and math.isfinite(self.high)

    def role(self, result: int, role: str) -> float:
        """How likely it plays a role in what gives another figure."""
        return self.roles.get((result, role), 0.0)


def figures(claims: Sequence[Claim], readings: Mapping[int, Reading]) -> list[Figure]:
    """The figures of an article, in order. `readings` are those of all its numbers, by where each starts, in order."""
    usable = sorted((c for c in claims if _is_usable(c)), key=lambda c: c.start)
    places = {c.start: place for place, c in enumerate(usable)}
    of_number = {number: places[start] for number, start in enumerate(readings) if start in places}
    return [_figure(claim, readings[claim.start], of_number) for claim in usable]


def _is_usable(claim: Claim) -> bool:
    return claim.value is not None and not is_time(claim.unit) and claim.unit not in _NO_SIZE


def _figure(claim: Claim, reading: Reading, of_number: Mapping[int, int]) -> Figure:
    span = computed(claim)
    assert claim.value is not None
    return Figure(
        claim=claim,
        reading=reading,
        value=float(claim.value),
        low=float("nan") if span.lower is None else float(span.lower),
        high=float("nan") if span.upper is None else float(span.upper),
        kind=_kind(claim.unit),
        roles={(of_number[r.result], r.role): r.probability for r in reading.roles if r.result in of_number},
    )


def _kind(unit: str) -> str:
    if unit in ("percent", "points"):
        return PERCENT
    if is_currency(unit):
        return unit
    return "" if unit_class(unit) == "count" else unit


def vectors(row: Sequence[Figure], part: str) -> Floats:
    """(figures, width) the unit vectors that the reader gives of one part of each."""
    rows = np.stack([np.frombuffer(getattr(f.reading, part), dtype=np.int8).astype(np.float32) for f in row])
    found: Floats = rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)
    return found
