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
    kinds = {kind: number for number, kind in enumerate(dict.fromkeys(f.kind for f in row))}
    kind = np.array([kinds[f.kind] for f in row])
    found: list[Explained] = []
    with np.errstate(all="ignore"):
        for result, figure in enumerate(row):
            if not (figure.is_closed and figure.value):
                continue
            near = np.arange(max(0, result - REACH), min(len(row), result + REACH + 1))
            near = near[(near != result) & (np.abs(start[near] - start[result]) <= FAR)]
            first, second = (near[places] for places in np.triu_indices(len(near), 1))
            are_alike = kind[first] == kind[second]
            is_share = [kind[places] == kinds.get(PERCENT, -1) for places in (first, second)]
            asked = {
                "sum": are_alike & (kind[first] == kind[result]),
                "share": are_alike & (figure.kind == PERCENT),
                "part": is_share[0] | is_share[1],
                "product": ~is_share[0] & ~is_share[1] & (value[first] != 1) & (value[second] != 1),
            }
            ways, least, most = zip(*_ways(low[first], high[first], low[second], high[second]), strict=True)
            lowest, highest = np.stack(least), np.stack(most)
            fits = np.stack([asked[way] for way in ways]) & (lowest <= figure.high) & (figure.low <= highest)
            for way, place in np.argwhere(fits):
                width = max(figure.high - figure.low, highest[way, place] - lowest[way, place]) / abs(figure.value)
                parts = int(first[place]), int(second[place])
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
