"""What speaks for and against an article's computing some of its numbers from each other, as numbers: where they stand
and what the reader says of them, and by how much they miss."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import combinations

import numpy as np

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.figure import digits
from lamayor_check.extraction.computations.explained import explained
from lamayor_check.extraction.computations.figures import Figure, vectors
from lamayor_check.extraction.computations.proposals import KINDS, REACH, Proposed, proposals

CONTEXT = (
    "kind", "difference", "numbers", "least", "likely", "most", "likelier", "behind", "holding any", "holding result",
    "holding least", "span", "figures", "between", "sentences", "result at", "result from first", "paragraphs",
    "meaning", "link", "moment", "who", "claim", "arcs", "smallest", "size", "other most", "other least", "trend",
    "other way", "parts explained", "result explains", "points", "figures told", "fewest told", "words",
)  # fmt: skip
GAP = ("apart", "gap", "missed", "difference size", "one step", "digits")
NAMES = CONTEXT + GAP
"""What is told of a computation, in order."""
LIKELY = 0.05
"""How likely the roles are, by their mean, at least."""
WIDE = 0.4
"""By so much of the larger a result misses at most: what misses by more was not computed so."""
ARC = 0.3
"""From this on one number is taken to play a role in another."""
_STEPS = frozenset({1, 10, 100, 1000})
_PLACES = 2
"""So many decimal places of a value are compared digit by digit."""
_FINE = 6
"""So many decimal places of what is told are kept: no decision hangs on the last digits."""


class Workings:
    """The figures of an article and all that it might compute from them."""

    def __init__(self, row: Sequence[Figure], text: str) -> None:
        self.row, self.text = row, text
        self.proposals = proposals(row)
        self._holding: dict[int, list[tuple[float, frozenset[int]]]] = defaultdict(list)
        self._likely: dict[tuple[int, str], list[float]] = defaultdict(list)
        self._best: dict[int, float] = defaultdict(float)
        for one in self.proposals:
            self._likely[one.result, one.kind].append(one.likely)
            self._best[one.result] = max(self._best[one.result], one.likely)
            if one.holds:
                for place in one.members:
                    self._holding[place].append((one.likely, frozenset(one.members)))

    @cached_property
    def _nearness(self) -> dict[str, list[list[float]]]:
        """How near the vectors of each two figures are."""
        rows = {part: vectors(self.row, part) for part in ("meaning", "link", "moment", "who")}
        return {part: np.round(row @ row.T, 3).tolist() for part, row in rows.items()}

    @cached_property
    def _playing(self) -> dict[tuple[int, str], list[tuple[float, int]]]:
        """Which figures play a role in a result, the likeliest first."""
        found: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
        for place, figure in enumerate(self.row):
            for key, likely in figure.roles.items():
                found[key].append((likely, place))
        return {key: sorted(playing, reverse=True) for key, playing in found.items()}

    @cached_property
    def _explained(self) -> dict[int, list[tuple[float, frozenset[int]]]]:
        found: dict[int, list[tuple[float, frozenset[int]]]] = defaultdict(list)
        for one in explained(self.row):
            found[one.result].append((one.telling, one.members))
        return found

    @cached_property
    def _sets(self) -> frozenset[frozenset[int]]:
        return frozenset(members for row in self._explained.values() for _, members in row)

    @cached_property
    def _arcs(self) -> frozenset[tuple[int, int]]:
        """Which figures are taken to play a role in which."""
        return frozenset((a, b) for a, f in enumerate(self.row) for (b, _), p in f.roles.items() if p > ARC)

    def context(self, one: Proposed, weigh: Callable[[Proposed], float]) -> tuple[float, ...]:
        """What is told of a computation but by how much it misses; `weigh` says what its words tell."""
        members, mine = one.members, frozenset(one.members)
        row = [self.row[place] for place in members]
        claims = [f.claim for f in row]
        holding = {
            p: max((likely for likely, others in self._holding[p] if others != mine), default=0.0) for p in members
        }
        like = list(members if one.kind in ("sum", "list") else one.parts)
        first, last = min(c.start for c in claims), max(c.end for c in claims)
        others = self._other(one, mine)
        return (
            KINDS.index(one.kind),
            one.difference,
            len(one.parts),
            one.least,
            one.likely,
            one.most,
            sum(likely > one.likely for likely in self._likely[one.result, one.kind]),
            round(one.likely - self._best[one.result], _FINE),
            max(holding.values()),
            holding[one.result],
            min(holding.values()),
            last - first,
            max(members) - min(members),
            max(members) - min(members) + 1 - len(mine),
            len({c.sentence_start for c in claims}),
            sorted(members).index(one.result) / len(one.parts),
            one.result - min(one.parts),
            "\n\n" in self.text[first:last],
            *(self._near(part, like) for part in ("meaning", "link", "moment", "who")),
            min(f.reading.claim for f in row),
            sum((a, b) in self._arcs for a in members for b in members),
            min(_size(f.value) for f in row),
            _size(row[0].value),
            max(others),
            min(others),
            _trend(one, row),
            not one.holds and mine in self._sets,
            self._explains(one.parts, lambda found: one.result in found and found != mine),
            self._explains(
                [place for place in self._near_to(one.result) if place != one.result],
                lambda found: one.result in found and len(found & mine) == 2,
            ),
            _points(one, claims),
            digits(row[0].claim),
            min(map(digits, claims)),
            weigh(one),
        )

    def _near_to(self, place: int) -> range:
        """The places of the figures that one can explain."""
        return range(max(0, place - REACH), min(len(self.row), place + REACH + 1))

    def _other(self, one: Proposed, mine: frozenset[int]) -> list[float]:
        """How likely, for each role, another number plays it in the same result."""
        return [
            next((likely for likely, place in self._playing.get((result, role), ()) if place not in mine), 0.0)
            for _, result, role in one.roles[-2:]
        ]

    def _near(self, part: str, places: Sequence[int]) -> float:
        """How near the vectors of figures are that are alike, the furthest two of them."""
        near = self._nearness[part]
        return min(near[a][b] for a, b in combinations(places, 2))

    def _explains(self, results: Sequence[int], is_asked: Callable[[frozenset[int]], bool]) -> float:
        """How telling an explanation of one of some figures is; -1 where there is none."""
        rows = (found for place in results for found in self._explained[place])
        return max((telling for telling, members in rows if is_asked(members)), default=-1.0)


def gap(one: Proposed, row: Sequence[Figure]) -> tuple[float, ...]:
    """By how much a computation misses."""
    result = row[one.result]
    apart = share_missed(one, row)
    missed = max(one.low - result.high, result.low - one.high, 0.0) / max(abs(result.value), 1e-9)
    difference = abs(one.made - result.value)
    told = abs(apart), apart, missed, _size(difference), int(difference) in _STEPS, _digits(one.made, result.value)
    return tuple(round(part, _FINE) for part in told)


def share_missed(one: Proposed, row: Sequence[Figure]) -> float:
    """By how much of the larger a result misses what its parts give."""
    value = row[one.result].value
    return (one.made - value) / max(abs(value), abs(one.made), 1e-9)


def is_asked(one: Proposed, row: Sequence[Figure]) -> bool:
    """Whether a computation that does not hold can be meant at all."""
    return not one.holds and one.likely >= LIKELY and abs(share_missed(one, row)) <= WIDE


def _size(value: float) -> float:
    return round(math.log10(abs(value) + 1), 4)


def _points(one: Proposed, claims: Sequence[Claim]) -> int:
    """1 where what two shares differ by is in points, -1 where anything else is."""
    are_points = [c.unit == "points" for c in claims]
    if not any(are_points):
        return 0
    return 1 if sum(are_points) == 1 and one.difference and are_points[one.difference] else -1


def _trend(one: Proposed, row: Sequence[Figure]) -> int:
    """1 where a change goes the way that its words say, -1 where it goes the other."""
    told = {"up": 1, "down": -1}.get(row[0].claim.trend, 0)
    return told * (1 if row[2].value > row[1].value else -1) if one.kind == "change" else 0


def _digits(one: float, other: float) -> int:
    """How many digits of two values differ, 0 where they are in another order, -1 where one has more."""
    a, b = (f"{round(value, _PLACES):.10g}".replace(".", "").rstrip("0") or "0" for value in (one, other))
    if len(a) != len(b):
        return -1
    return 0 if sorted(a) == sorted(b) else sum(x != y for x, y in zip(a, b, strict=True))
