"""Value conflicts and falling totals: within a group, pairs of distinct figures, merged into camps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import interval
from lamayor_check.comparison.comparable import Level, compare_level
from lamayor_check.rulebook.model import Metric


class Meeting(Struct, frozen=True):
    """Two distinct figures that met, with how comparable they are and whether they agree."""

    a: int
    b: int
    level: Level
    agrees: bool
    """Whether the intervals meet; for a later total, whether it is not lower."""


class Figure(Struct, frozen=True):
    """Claims that say the same of the same thing, in the same words for our purpose; the first stands for all."""

    claims: tuple[Claim, ...]

    @property
    def first(self) -> Claim:
        """The claim that stands for the figure."""
        return self.claims[0]


def figures(claims: Iterable[Claim]) -> list[Figure]:
    """The distinct figures of a group, so that ten thousand equal claims are compared once."""
    rows: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        key = (
            claim.document if claim.bound != "exact" else "", claim.value, claim.lower, claim.upper, claim.bound, claim.scope,
            claim.as_of, claim.modality, claim.attribution, claim.published, claim.unit,
        )  # fmt: skip
        rows[key].append(claim)
    return [Figure(tuple(row)) for row in rows.values()]


def meetings(row: Sequence[Figure], metric: Metric) -> Iterator[Meeting]:
    """Every pair of distinct figures of a group, once."""
    for i, one in enumerate(row):
        for j in range(i + 1, len(row)):
            yield _meet(i, j, one, row[j], metric)


def _meet(i: int, j: int, one: Figure, other: Figure, metric: Metric) -> Meeting:
    a, b = one.first, other.first
    if a.document == b.document and len(one.claims) == len(other.claims) == 1 and metric.time != "cumulative":
        return Meeting(i, j, Level("they stand in one article"), True)
    level = compare_level(a, b, metric)
    if level.reason:
        return Meeting(i, j, level, True)
    first, second = interval(a, metric.hedge), interval(b, metric.hedge)
    if level.time in ("earlier", "later"):
        early, late = (first, second) if level.time == "earlier" else (second, first)
        falls = late.upper is not None and early.lower is not None and late.upper < early.lower
        return Meeting(i, j, level, not falls or "monotonic" not in metric.kinds)
    same_article = {c.document for c in one.claims} == {c.document for c in other.claims}
    return Meeting(i, j, level, same_article or first.meets(second) or "value" not in metric.kinds)


def camps(row: Sequence[Figure], met: Sequence[Meeting]) -> Iterator[list[list[Figure]]]:
    """Groups of camps that disagree: figures that agree with all of a camp they were compared with join it."""
    verdict = {(m.a, m.b): m for m in met if not m.level.reason and m.level.time == "same"}
    for part in _connected(len(row), [key for key, m in verdict.items()]):
        if not any(not verdict[k].agrees for k in verdict if k[0] in part and k[1] in part):
            continue
        sides: list[list[int]] = []
        for index in sorted(part, key=lambda i: (row[i].first.bound != "exact", row[i].first.precision, i)):
            home = next((s for s in sides if _agrees(index, s, verdict)), None)
            if home is None:
                sides.append([index])
            else:
                home.append(index)
        quarrel = [s for s in sides if any(_quarrels(i, j, verdict) for i in s for t in sides if t is not s for j in t)]
        if len(quarrel) > 1:
            yield [[row[i] for i in sorted(s)] for s in quarrel]


def _agrees(index: int, side: list[int], verdict: dict[tuple[int, int], Meeting]) -> bool:
    found = [verdict.get((min(index, i), max(index, i))) for i in side]
    return any(m is not None and m.agrees for m in found) and all(m is None or m.agrees for m in found)


def _quarrels(i: int, j: int, verdict: dict[tuple[int, int], Meeting]) -> bool:
    meeting = verdict.get((min(i, j), max(i, j)))
    return meeting is not None and not meeting.agrees


def _connected(size: int, edges: Sequence[tuple[int, int]]) -> Iterator[set[int]]:
    home = list(range(size))

    def root(i: int) -> int:
        while home[i] != i:
            home[i] = home[home[i]]
            i = home[i]
        return i

    for a, b in edges:
        home[root(a)] = root(b)
    parts: dict[int, set[int]] = defaultdict(set)
    for i in range(size):
        parts[root(i)].add(i)
    yield from (p for p in parts.values() if len(p) > 1)
