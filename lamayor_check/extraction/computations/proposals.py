"""Which numbers of an article might be computed from each other, as far as the reader hints at it, and what that gives.

A sum has a whole and parts; of two parts, the article can mean any of the three as what the others give. A share has a
part and a whole, a change the value before and the value after, a product its factors.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Literal

from msgspec import Struct

from lamayor_check.extraction.computations.figures import PERCENT, Figure
from lamayor_check.reader.reading import PLACES

Kind = Literal["sum", "list", "share", "change", "product"]
"""`list`: a sum of three parts or more."""
KINDS: tuple[Kind, ...] = ("sum", "list", "share", "change", "product")
REACH, FAR = 12, 900
"""So many figures and code points away a number is still computed with."""
HINT = 0.05
"""How likely the reader takes one of a computation's numbers for a part in it, at least."""
LISTED = 0.03
"""The same for each part of a list."""
LONGEST, LIKELIEST = 6, 7
"""So many parts a list has at most; of so many of the likeliest lists are made."""
_ADDED = frozenset({"sum_part", "diff_from", "diff_less"})
_SLACK = 1e-9
"""A difference that is due to how numbers are held."""


class Proposed(Struct, frozen=True):
    """A computation that an article might make. Its numbers are places among the article's figures."""

    kind: Kind
    result: int
    """Of a sum, the whole."""
    parts: tuple[int, ...]
    difference: int
    """Of a sum of two parts, which of them, from 1, is told as what is left; 0 where the whole is told as their sum."""
    least: float
    likely: float
    most: float
    """How likely, to the reader, the numbers play their roles: the least, the geometric mean, the most."""
    low: float
    high: float
    made: float
    """What the parts give: what it can be at least and at most, and what it is by the values themselves."""
    holds: bool
    """Whether that can be the result."""

    @property
    def members(self) -> tuple[int, ...]:
        """All its numbers, the result first."""
        return (self.result, *self.parts)

    @property
    def roles(self) -> tuple[tuple[int, int, str], ...]:
        """What each number is, to which other, in which role."""
        return _readings(self.kind, self.result, self.parts)[self.difference]


def proposals(row: Sequence[Figure]) -> list[Proposed]:
    """All computations that the reader hints at."""
    closed = [place for place, figure in enumerate(row) if figure.is_closed]
    hinted = {(a, b) for a in closed for (b, role), p in row[a].roles.items() if role in _ADDED and p >= HINT}
    return [found for result in closed for found in _of(result, row, closed, hinted)]


def is_near(row: Sequence[Figure], one: int, other: int) -> bool:
    """Whether two figures are near enough to each other to be computed with."""
    return abs(one - other) <= REACH and abs(row[one].claim.start - row[other].claim.start) <= FAR


def _of(result: int, row: Sequence[Figure], closed: Sequence[int], hinted: set[tuple[int, int]]) -> Iterator[Proposed]:
    whole = row[result]
    near = [p for p in closed if p != result and is_near(row, p, result)]
    like = [p for p in near if row[p].kind == whole.kind and 0 < row[p].value <= whole.value]
    for a, b in combinations(like, 2):
        if not hinted.isdisjoint(((a, result), (b, result), (result, a), (result, b), (a, b), (b, a))):
            yield _proposed("sum", result, (a, b), row)
    listed = sorted((p for p in like if row[p].role(result, "sum_part") >= LISTED), key=_likeliest(result, row))
    for size in range(3, LONGEST + 1):
        for parts in combinations(listed[:LIKELIEST], size):
            yield _proposed("list", result, tuple(sorted(parts)), row)
    if whole.kind == PERCENT:
        for a, b in _hinted("share", result, near, row):
            if row[a].kind == row[b].kind and row[a].value <= row[b].value and row[b].low > 0:
                yield _proposed("share", result, (a, b), row)
        for a, b in _hinted("change", result, near, row):
            if row[a].kind == row[b].kind and row[a].low > 0:
                yield _proposed("change", result, (a, b), row)
    for a, b in _hinted("product", result, near, row):
        if a < b and PERCENT not in (row[a].kind, row[b].kind):
            yield _proposed("product", result, (a, b), row)


def _likeliest(result: int, row: Sequence[Figure]) -> Callable[[int], tuple[float, int]]:
    return lambda place: (-row[place].role(result, "sum_part"), place)


def _hinted(kind: Kind, result: int, near: Sequence[int], row: Sequence[Figure]) -> Iterator[tuple[int, int]]:
    """The pairs of figures of which the reader hints at one or the other as a part of a result."""
    first, second = ([p for p in near if row[p].role(result, role) >= HINT] for role in _PARTS[kind])
    yield from sorted(
        {(a, b) for a in first for b in near if a != b} | {(a, b) for b in second for a in near if a != b}
    )


_PARTS: dict[Kind, tuple[str, str]] = {
    "share": ("share_part", "share_whole"), "change": ("change_from", "change_to"), "product": ("factor", "factor"),
}  # fmt: skip


def _readings(kind: Kind, result: int, parts: tuple[int, ...]) -> list[tuple[tuple[int, int, str], ...]]:
    """The ways in which an article can mean a computation: what each number is, to which other, in which role."""
    if kind in ("sum", "list"):
        found = [tuple((part, result, "sum_part") for part in parts)]
        if kind == "sum":
            a, b = parts
            found += [((result, a, "diff_from"), (b, a, "diff_less")), ((result, b, "diff_from"), (a, b, "diff_less"))]
        return found
    first, second = _PARTS[kind]
    return [((parts[0], result, first), (parts[1], result, second))]


def _proposed(kind: Kind, result: int, parts: tuple[int, ...], row: Sequence[Figure]) -> Proposed:
    said = [[row[a].role(b, role) for a, b, role in way] for way in _readings(kind, result, parts)]
    best = max(range(len(said)), key=lambda n: (min(said[n]), -n))
    low, high, made = _made(kind, [row[p] for p in parts])
    slack = _SLACK * max(abs(low), abs(high))
    return Proposed(
        kind=kind,
        result=result,
        parts=parts,
        difference=best,
        least=min(said[best]),
        likely=round(max(math.prod(way) ** (1 / len(way)) for way in said), PLACES),
        most=max(map(max, said)),
        low=low,
        high=high,
        made=made,
        holds=low - slack <= row[result].high and row[result].low <= high + slack,
    )


def _made(kind: Kind, parts: Sequence[Figure]) -> tuple[float, float, float]:
    """What parts give: at least, at most, and by their values."""
    if kind in ("sum", "list"):
        return sum(p.low for p in parts), sum(p.high for p in parts), sum(p.value for p in parts)
    a, b = parts
    if kind == "share":
        return a.low / b.high * 100, a.high / b.low * 100, a.value / b.value * 100
    if kind == "product":
        return a.low * b.low, a.high * b.high, a.value * b.value
    ends = sorted((y - x) / x * 100 for x in (a.low, a.high) for y in (b.low, b.high))
    low, high = (0.0, max(-ends[0], ends[-1])) if ends[0] < 0 < ends[-1] else sorted(map(abs, (ends[0], ends[-1])))
    return low, high, abs((b.value - a.value) / a.value * 100)
