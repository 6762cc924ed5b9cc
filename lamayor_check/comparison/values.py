"""Value conflicts and falling totals: within a group, pairs of distinct figures, merged into camps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import interval
from lamayor_check.claims.shelf import by_article
from lamayor_check.claims.units import dimension, in_unit_of, unit_class
from lamayor_check.comparison.comparable import compare_level
from lamayor_check.comparison.levels import Item, Level
from lamayor_check.comparison.likeness import slip
from lamayor_check.comparison.setting import Setting, is_telling, named, significant
from lamayor_check.comparison.timing import UNSAID, is_said_once, is_total
from lamayor_check.rulebook.model import Metric

ALL_PAIRS = 64
"""Up to so many distinct figures of a group, every pair is looked at."""
NEIGHBOURS = 12
"""Of more, each figure is held against so many that come next in value and in time."""

Given = tuple[str, Decimal | None]
"""A value and its physical unit, or the class of its unit."""


class Known(Struct, frozen=True, gc=False):
    """What articles give, of whatever they say it: values, and changes of one value to another."""

    values: Mapping[Given, tuple[tuple[str, str], ...]]
    """For each value the articles that give it, and of which subject."""
    changes: Mapping[frozenset[Decimal | None], frozenset[str]]
    """For each pair of values the articles that tell a change of one to the other, of whatever they are."""
    stories: Mapping[str, tuple[str, ...]]
    """Of each article, whom and what it speaks of."""

    def of_story(self, documents: Iterable[str], story: frozenset[str]) -> set[str]:
        """Those of the articles that speak of somebody of a story, or name nobody."""
        told = {d: named(self.stories.get(d, ())) for d in documents}
        return {d for d, names in told.items() if not names or names & story}


def known_values(claims: Sequence[Claim], settings: Mapping[str, Setting]) -> Known:
    """The articles that give each value, and the changes that any article tells."""
    found: dict[Given, set[tuple[str, str]]] = defaultdict(set)
    ends: dict[tuple[str, str, int], set[Decimal | None]] = defaultdict(set)
    for claim in claims:
        if claim.value is None or claim.bound == "range":
            continue
        found[given_as(claim)].add((claim.document, claim.subject.id if claim.subject is not None else ""))
        if claim.pair_kind == "change":
            ends[(claim.document, "pair", claim.pair)].add(claim.value)
        for link in claim.links:
            if link.role in ("from", "to"):
                ends[(claim.document, link.kind, link.group)].add(claim.value)
    changes: dict[frozenset[Decimal | None], set[str]] = defaultdict(set)
    for (document, _, _), row in ends.items():
        changes[frozenset(row)].add(document)
    return Known(
        {key: tuple(sorted(found.pop(key))) for key in tuple(found)},
        {key: frozenset(row) for key, row in changes.items() if len(key) > 1},
        {row[0].document: tuple(sorted(settings[row[0].id].story)) for row in by_article(claims)},
    )


def given_as(claim: Claim) -> Given:
    """A claim's value as articles give it: the same number of acres and of hectares are two."""
    return claim.unit if dimension(claim.unit) else unit_class(claim.unit), claim.value


class Meeting(Struct, frozen=True, gc=False):
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


class Figure(Struct, frozen=True, gc=False):
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


def said_as(claim: Claim) -> tuple[object, ...]:
    """What a claim says of its metric: equal for claims that are one figure."""
    return (
        claim.document if claim.bound != "exact" else "", claim.value, claim.lower, claim.upper, claim.bound,
        claim.scope, claim.as_of, claim.modality, claim.attribution, claim.published, claim.unit, claim.subject,
    )  # fmt: skip


def figures(claims: Iterable[Claim], settings: Mapping[str, Setting]) -> list[Figure]:
    """The distinct figures of a group, so that ten thousand equal claims are compared once."""
    rows: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        rows[said_as(claim)].append(claim)
    return [Figure(tuple(row), _joint(settings[c.id] for c in row)) for row in rows.values()]


def _joint(row: Iterable[Setting]) -> Setting:
    found = list(row)
    if len(found) == 1:
        return found[0]
    return Setting(
        words=found[0].words,
        anchors=frozenset().union(*(s.anchors for s in found)),
        story=frozenset().union(*(s.story for s in found)),
        topic=frozenset().union(*(s.topic for s in found)),
        names=min(s.names for s in found),
        near=frozenset().union(*(s.near for s in found)),
        passage=frozenset().union(*(s.passage for s in found)),
    )


def meetings(row: Sequence[Figure], metric: Metric) -> Iterator[Meeting]:
    """The pairs of distinct figures of a group, each once: all of them, or, of very many, those near each other in
    value or in time, so that the work grows with the number of figures."""
    only = _only(row) if metric.by_subject else frozenset()
    return (_meet(i, j, row[i], row[j], metric, are_only=i in only and j in only) for i, j in _pairs(row))


def _only(row: Sequence[Figure]) -> frozenset[int]:
    """The figures whose articles give no other figure of the same subject and metric."""
    told: dict[str, int] = defaultdict(int)
    for figure in row:
        for document in figure.documents:
            told[document] += 1
    return frozenset(i for i, figure in enumerate(row) if all(told[document] == 1 for document in figure.documents))


def _pairs(row: Sequence[Figure]) -> Iterator[tuple[int, int]]:
    """Pairs in order, none of them kept."""
    if len(row) <= ALL_PAIRS:
        yield from combinations(range(len(row)), 2)
        return
    orders = [sorted(range(len(row)), key=lambda i: (key(row[i].first), i)) for key in (_size, _time)]
    places = [{i: place for place, i in enumerate(order)} for order in orders]
    for i in range(len(row)):
        near = {
            j
            for order, place in zip(orders, places, strict=True)
            for j in order[max(0, place[i] - NEIGHBOURS) : place[i] + NEIGHBOURS + 1]
        }
        yield from ((i, j) for j in sorted(near) if j > i)


def _size(claim: Claim) -> tuple[str, Decimal]:
    """By moment, then by value."""
    return _time(claim)[0], claim.value or claim.lower or claim.upper or Decimal(0)


def _time(claim: Claim) -> tuple[str, str]:
    moment = claim.as_of
    day = claim.scope.wave or (moment.start or str(moment.counted or moment.mark) if moment is not None else "")
    return day[:10], day


def _meet(i: int, j: int, one: Figure, other: Figure, metric: Metric, *, are_only: bool) -> Meeting:
    a, b = one.first, other.first
    if not is_total(a, b, metric) and len(one.documents | other.documents) == 1:
        return Meeting(i, j, Level("they stand in one article"), True)
    b = in_unit_of(b, a)
    level = compare_level(one.item, Item(b, other.setting), metric)
    if are_only and level.reason in UNSAID and is_said_once(a, b):
        level = Level("", "same", "unsaid")
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
        if (
            m.agrees
            and not m.level.reason
            and m.level.time == "same"
            and is_precise(row[m.a].first)
            and is_precise(row[m.b].first)
        ):
            known[m.a] |= row[m.b].documents
            known[m.b] |= row[m.a].documents
    return [
        m
        for m in met
        if not m.is_quarrel or (_is_open(row, m, known, given) and not _is_part(row[m.a], row[m.b], given))
    ]


def _is_open(row: Sequence[Figure], m: Meeting, known: Sequence[set[str]], given: Known) -> bool:
    a, b = row[m.a], row[m.b]
    story = a.setting.story | b.setting.story
    told = given.changes.get(frozenset((a.first.value, b.first.value)), frozenset())
    if given.of_story(told, story):
        return False
    given_a, given_b = (given.of_story(_given(f.first, given), story) for f in (a, b))
    if given_a & given_b and not slip(a.first, b.first):
        return False
    of_a, of_b = known[m.a] | given_a, known[m.b] | given_b
    return bool(a.documents - of_b) and bool(b.documents - of_a)


def _given(claim: Claim, given: Known) -> set[str]:
    """The articles that give a telling value of the claim's subject, or of nobody."""
    if not is_telling(claim):
        return set()
    subject = claim.subject.id if claim.subject is not None else ""
    found = given.values.get(given_as(claim), ())
    return {
        document for document, who in found if claim.unit != "percent" and (who == subject or not who or not subject)
    }


def _is_part(one: Figure, other: Figure, given: Known) -> bool:
    """Whether one figure is a part of the other: an article of either also gives what is left."""
    a, b = one.first, other.first
    if a.value is None or b.value is None or a.unit in ("percent", "points"):
        return False
    rest = abs(a.value - b.value)
    found = given.values.get((given_as(a)[0], rest), ())
    return significant(rest) > 1 and bool({document for document, _ in found} & (one.documents | other.documents))


def is_precise(claim: Claim) -> bool:
    """Whether a figure says so much that agreeing with it tells something: a value, and no bound."""
    return claim.value is not None and claim.bound in ("exact", "approx")
