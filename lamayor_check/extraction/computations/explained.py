"""Which numbers of an article others give exactly, whatever the reader says: such a one needs no other computation."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.extraction.computations.figures import PERCENT, Figure
from lamayor_check.extraction.computations.proposals import FAR, REACH

_EXACT = 1e-6
"""No explanation tells more than one that is right to so small a part."""
_TOLD = 3
Doubles = NDArray[np.float64]


class Explained(Struct, frozen=True):
    """Two figures that give a third."""

    result: int
    parts: tuple[int, int]
    telling: float
    """How little chance can do for it: the decimal places to which both sides are told."""

    @property
    def members(self) -> frozenset[int]:
        """All three."""
        return frozenset((self.result, *self.parts))


def explained(row: Sequence[Figure]) -> list[Explained]:
    """Every two figures near a third that give it as their sum, difference, share, change or product."""
    low, high = (np.array([getattr(f, end) for f in row]) for end in ("low", "high"))
    value, start = np.array([f.value for f in row]), np.array([f.claim.start for f in row])
    is_share = np.array([f.kind == PERCENT for f in row], dtype=bool)
    alike = np.array([[a.kind == b.kind for b in row] for a in row], dtype=bool).reshape(len(row), len(row))
    one, other = np.triu_indices(len(row), 1)
    places, begins = np.stack([one, other]), np.stack([start[one], start[other]])
    are_alike = alike[one, other]
    are_amounts = ~is_share[one] & ~is_share[other] & (value[one] != 1) & (value[other] != 1)
    found: list[Explained] = []
    with np.errstate(all="ignore"):
        ways = list(_ways(low[one], high[one], low[other], high[other]))
        for result in range(len(row)):
            if not (row[result].is_closed and value[result]):
                continue
            near = (places != result).all(0) & (np.abs(places - result) <= REACH).all(0)
            near &= (np.abs(begins - start[result]) <= FAR).all(0)
            asked = {
                "sum": are_alike & alike[one, result],
                "share": are_alike & bool(is_share[result]),
                "part": is_share[one] | is_share[other],
                "product": are_amounts,
            }
            for kind, least, most in ways:
                for place in np.flatnonzero(near & asked[kind] & (least <= high[result]) & (low[result] <= most)):
                    width = max(high[result] - low[result], most[place] - least[place]) / abs(value[result])
                    parts = int(one[place]), int(other[place])
                    found.append(Explained(result, parts, round(-math.log10(max(width, _EXACT)), _TOLD)))
    return found


def _ways(a: Doubles, b: Doubles, c: Doubles, d: Doubles) -> Iterator[tuple[str, Doubles, Doubles]]:
    """What numbers from `a` to `b` and others from `c` to `d` give, by kind: at least and at most."""
    yield "sum", a + c, b + d
    yield "sum", a - d, b - c
    yield "sum", c - b, d - a
    yield "share", a / d * 100, b / c * 100
    yield "share", c / b * 100, d / a * 100
    for low, high in (((c - b) / b, (d - a) / a), ((a - d) / d, (b - c) / c)):
        yield "share", low * 100, high * 100
        yield "share", -high * 100, -low * 100
    yield "part", a * c / 100, b * d / 100
    yield "product", a * c, b * d
    yield "product", a / d, b / c
    yield "product", c / b, d / a
