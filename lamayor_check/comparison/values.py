"""Value conflicts and falling totals: within a group, pairs of distinct figures, merged into camps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from decimal import Decimal

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import interval
from lamayor_check.comparison.comparable import Item, Level, compare_level, is_total
from lamayor_check.comparison.joining import connected
from lamayor_check.comparison.setting import Setting, is_telling, significant, unit_class
from lamayor_check.comparison.times import relation
from lamayor_check.rulebook.model import Metric


Given = tuple[str, Decimal | None]
"""A value and the class of its unit."""


class Known(Struct, frozen=True):
    """What articles give, of whatever they say it: values, and changes of one value to another."""

    values: Mapping[Given, frozenset[str]]
    changes: frozenset[frozenset[Given]]


def known_values(claims: Iterable[Claim]) -> Known:
    """The articles that give each value, and the changes that any article tells."""
    found: dict[Given, set[str]] = defaultdict(set)
    ends: dict[tuple[str, int], set[Given]] = defaultdict(set)
    for claim in claims:
        if claim.value is None or claim.bound == "range":
            continue
        given = (unit_class(claim.unit), claim.value)
        found[given].add(claim.document)
        if claim.pair_kind == "change":
            ends[(claim.document, claim.pair)].add(given)
    return Known({key: frozenset(row) for key, row in found.items()}, frozenset(frozenset(e) for e in ends.values() if len(e) == 2))


class Meeting(Struct, frozen=True):
    """Two distinct figures that met, with how comparable they are and whether they agree."""

    a: int
    b: int
    level: Level
    agrees: bool
    """Whether the intervals meet; for a later total, whether it is not lower."""

    @property
    def is_quarrel(self) -> bool:
        """Whether the two speak of one moment and cannot both be true."""
        return not self.agrees and not self.level.reason and self.level.time == "same"


class Figure(Struct, frozen=True):
    """Claims that say the same of the same thing; the first stands for all."""

    claims: tuple[Claim, ...]
    setting: Setting
    """Of all its claims together."""

    @property
    def first(self) -> Claim:
        """The claim that stands for the figure."""
        return self.claims[0]

    @property
    def item(self) -> Item:
        """The first claim in the setting of all."""
        return Item(self.first, self.setting)

    @property
    def documents(self) -> frozenset[str]:
        """The articles that give the figure."""
        return frozenset(c.document for c in self.claims)


def figures(claims: Iterable[Claim], settings: Mapping[str, Setting]) -> list[Figure]:
    """The distinct figures of a group, so that ten thousand equal claims are compared once."""
    rows: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        key = (
            claim.document if claim.bound != "exact" else "", claim.value, claim.lower, claim.upper, claim.bound, claim.scope,
            claim.as_of, claim.modality, claim.attribution, claim.published, claim.unit, claim.subject,
        )  # fmt: skip
        rows[key].append(claim)
    return [Figure(tuple(row), _joint(settings[c.id] for c in row)) for row in rows.values()]


def _joint(row: Iterable[Setting]) -> Setting:
    found = list(row)
    return Setting(found[0].words, frozenset().union(*(s.anchors for s in found)))


def meetings(row: Sequence[Figure], metric: Metric) -> list[Meeting]:
    """Every pair of distinct figures of a group, once."""
    return [_meet(i, j, row[i], row[j], metric) for i in range(len(row)) for j in range(i + 1, len(row))]


def _meet(i: int, j: int, one: Figure, other: Figure, metric: Metric) -> Meeting:
    a, b = one.first, other.first
    if not is_total(a, b, metric) and len(one.documents | other.documents) == 1:
        return Meeting(i, j, Level("they stand in one article"), True)
    level = compare_level(one.item, other.item, metric)
    if level.reason:
        return Meeting(i, j, level, True)
    first, second = interval(a, metric.hedge), interval(b, metric.hedge)
    if level.time in ("earlier", "later"):
        early, late = (first, second) if level.time == "earlier" else (second, first)
        falls = late.upper is not None and early.lower is not None and late.upper < early.lower
        return Meeting(i, j, level, not falls or "monotonic" not in metric.kinds)
    agrees = len(one.documents | other.documents) == 1 or first.meets(second) or "value" not in metric.kinds
    return Meeting(i, j, level, agrees)


def settled(row: Sequence[Figure], met: Sequence[Meeting], given: Known) -> list[Meeting]:
    """The meetings without the quarrels that another figure explains: where the article of one also gives the value of
    the other, of the same thing and moment, the two values are of two things and each article knows both."""
    known = [set(f.documents) for f in row]
    for m in met:
        if m.agrees and not m.level.reason and m.level.time == "same" and is_precise(row[m.a].first) and is_precise(row[m.b].first):
            known[m.a] |= row[m.b].documents
            known[m.b] |= row[m.a].documents
    return [m for m in met if not m.is_quarrel or (_is_open(row, m, known, given) and not _is_part(row[m.a], row[m.b], given))]


def _is_open(row: Sequence[Figure], m: Meeting, known: Sequence[set[str]], given: Known) -> bool:
    a, b = row[m.a], row[m.b]
    if frozenset((unit_class(c.unit), c.value) for c in (a.first, b.first)) in given.changes:
        return False
    of_a, of_b = known[m.a], known[m.b]
    if m.level.certainty != "sure" or relation(a.first, b.first) != "same":
        of_a, of_b = of_a | _given(a.first, given), of_b | _given(b.first, given)
    return bool(a.documents - of_b) and bool(b.documents - of_a)


def _given(claim: Claim, given: Known) -> frozenset[str]:
    """The articles that give a telling value, whatever they say it of."""
    return given.values.get((unit_class(claim.unit), claim.value), frozenset()) if is_telling(claim) else frozenset()


def _is_part(one: Figure, other: Figure, given: Known) -> bool:
    """Whether one figure is a part of the other: an article of either also gives what is left."""
    a, b = one.first, other.first
    if a.value is None or b.value is None or a.unit in ("percent", "points"):
        return False
    rest = abs(a.value - b.value)
    return significant(rest) > 1 and bool(given.values.get((unit_class(a.unit), rest), frozenset()) & (one.documents | other.documents))


def is_precise(claim: Claim) -> bool:
    """Whether a figure says so much that agreeing with it tells something: a value, and no bound."""
    return claim.value is not None and claim.bound in ("exact", "approx")


def camps(row: Sequence[Figure], met: Sequence[Meeting]) -> Iterator[list[list[Figure]]]:
    """Groups of camps that disagree: figures that quarrel, and with them those that agree with a camp."""
    verdict = {(m.a, m.b): m for m in met if not m.level.reason and m.level.time == "same"}
    quarrels = [key for key, m in verdict.items() if m.is_quarrel]
    torn = {i for key in quarrels for i in key}
    agreed = [key for key, m in verdict.items() if m.agrees and (key[0] in torn or key[1] in torn) and _same_value(row, key)]
    for part in connected(len(row), [*quarrels, *agreed]):
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


def _same_value(row: Sequence[Figure], key: tuple[int, int]) -> bool:
    one, other = row[key[0]].first, row[key[1]].first
    return one.value is not None and other.value is not None


def _agrees(index: int, side: list[int], verdict: dict[tuple[int, int], Meeting]) -> bool:
    found = [verdict.get((min(index, i), max(index, i))) for i in side]
    return any(m is not None and m.agrees for m in found) and all(m is None or m.agrees for m in found)


def _quarrels(i: int, j: int, verdict: dict[tuple[int, int], Meeting]) -> bool:
    meeting = verdict.get((min(i, j), max(i, j)))
    return meeting is not None and not meeting.agrees
