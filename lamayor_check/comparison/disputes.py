"""Two claims of two articles of one story that disagree in value: what speaks for and against their being one quantity.

Which pairs there are, and what of a pair is told to the judge (`judge.py`) as numbers. That the two agree is never
evidence, since only pairs that disagree are looked at; that their values look like a slip of one another is, and
whether other articles give either.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import product
from operator import sub

from msgspec import Struct
from rapidfuzz import fuzz

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import Interval, interval
from lamayor_check.claims.shelf import AT_HAND, Shelf, by_article
from lamayor_check.claims.units import dimension, in_unit_of, unit_class
from lamayor_check.comparison.comparable import compare_level, is_former, is_guessed, is_step
from lamayor_check.comparison.levels import Item
from lamayor_check.comparison.likeness import Likeness, any_slip, likeness
from lamayor_check.comparison.setting import CROWD, NAMED, Setting, is_one_story
from lamayor_check.comparison.times import relation
from lamayor_check.rulebook.model import OTHER, Metric

_NONE: frozenset[int] = frozenset()
SHOWN = 2
"""So much evidence makes two claims worth a look that the rules find nothing in: of two metrics as well, since one may
be misread."""
OPEN = 0.5
"""Told of a part that one of the two does not say."""
_REASONS = (
    "the words around", "of one story", "what it was before", "changed by", "is said of", "only one speaks", "denied",
    "differs", "poll", "estimates", "too far apart", "as of when", "moment", "still going on", "one is ",
)  # fmt: skip
"""Why the rules part two claims, by words of the reason; their places here, from 1, are what the judge is told."""
_TIMES = {"same": 0, "earlier": 1, "later": 1, "unsaid": 2, "within": 3, "different": 4}


class Dispute(Struct, frozen=True, gc=False):
    """Two claims of two articles whose intervals do not meet, and what is told of them, in the order of `NAMES`."""

    one: Claim
    other: Claim
    told: tuple[float, ...]


FAVOURS: dict[str, int] = {
    "gap": -1, "slip": 1, "mixed": 1, "near": 1, "subject": 1, "no subject": 0, "subject words": 1, "guessed": 0,
    "noun": 1, "detail": 1, "period": 1, "place": 1, "per": 1, "stage": 1, "pollster": 1, "population": 1, "wave": 1,
    "time": 0, "reason": 0, "level time": 0, "former": -1, "step": -1, "evidence": 1, "part": 1, "anchors": 1,
    "told": 1, "metric": 1, "modality": 1, "given": -1, "agreeing": -1, "margin least": 1, "margin most": 1,
    "rivals least": -1, "rivals most": -1, "ruled": 1,
}  # fmt: skip
"""What is told of a pair, in order: whether more of it speaks for one quantity, against it, or either way."""
NAMES = tuple(FAVOURS)


def disputes(
    claims: Sequence[Claim],
    metrics: Mapping[str, Metric],
    around: Mapping[str, Setting],
    joined: Mapping[str, set[int]],
) -> Iterator[Dispute]:
    """The disagreeing pairs of every two articles of one story, in order. `joined` are the conflicts that the rules
    have found, by claim."""
    articles = _Articles(claims, metrics)
    stories = _stories({row[0].document: around[row[0].id] for row in by_article(claims)})
    for name, met in stories.items():
        for other in met:
            if name < other:
                rest = [articles.get(x) for x in sorted({*met, *stories[other]} - {name, other})]
                yield from _Meeting(articles.get(name), articles.get(other), rest, metrics, around, joined).disputes()


def _stories(settings: Mapping[str, Setting]) -> dict[str, list[str]]:
    """For each article the others that may be of its story, in order."""
    holders: dict[str, list[str]] = defaultdict(list)
    for name, setting in settings.items():
        for sign in _signs(setting):
            holders[sign].append(name)
    found = {}
    for name, setting in settings.items():
        met = {other for sign in _signs(setting) if len(holders[sign]) <= CROWD for other in holders[sign]}
        found[name] = sorted(other for other in met - {name} if is_one_story(setting, settings[other]))
    return found


def _signs(setting: Setting) -> Iterator[str]:
    """What two articles of one story have in common: a name, a rare figure, a neighbour, or that both name few."""
    yield from setting.story
    yield from setting.near
    if setting.names < NAMED:
        yield ""


class _Articles:
    """The articles, each made when it is asked for; a few are at hand."""

    def __init__(self, claims: Sequence[Claim], metrics: Mapping[str, Metric]) -> None:
        self._metrics = metrics
        self._rows = (
            claims.article
            if isinstance(claims, Shelf)
            else {row[0].document: tuple(row) for row in by_article(claims)}.__getitem__
        )
        self.get = lru_cache(AT_HAND)(self._made)

    def _made(self, name: str) -> _Article:
        return _Article(self._rows(name), self._metrics)


class _Article:
    """An article's claims by class of unit, and the values that it gives."""

    def __init__(self, row: Sequence[Claim], metrics: Mapping[str, Metric]) -> None:
        self.rows: dict[str, list[Claim]] = defaultdict(list)
        self.spans: dict[str, Interval] = {}
        self.digits: dict[str, _Digits] = {}
        for claim in row:
            self.rows[unit_class(claim.unit)].append(claim)
            self.spans[claim.id] = interval(claim, metrics[claim.metric].hedge)
            self.digits[claim.id] = _Digits.of(claim)

    def gives(self, claim: Claim, span: Interval) -> bool:
        """Whether it gives a value that a claim of another article allows, of a like metric."""
        return any(
            _are_alike(claim, own) and self.spans[own.id].meets(span) for own in self.rows[unit_class(claim.unit)]
        )


class _Digits(Struct, frozen=True, gc=False):
    """The digits of a value, zeros left out, how often each stands in it, and the words that say it."""

    often: tuple[int, ...]
    text: str

    @classmethod
    def of(cls, claim: Claim) -> _Digits:
        """Those of a claim."""
        written = str(claim.value.normalize().as_tuple().digits) if claim.value is not None else ""
        return cls(tuple(written.count(digit) for digit in "123456789"), claim.text)

    def is_near(self, other: _Digits) -> bool:
        """Whether one can be a slip of the other: at most one digit is another, or the words are the same."""
        return self.text == other.text or sum(map(abs, map(sub, self.often, other.often))) <= 2


def _shared_words(one: Setting, other: Setting) -> tuple[int, int]:
    """The evidence that two claims share, and the telling words of their sentences besides, as `Likeness` has them."""
    shared = one.words & other.words
    return len(shared) + 2 * len(one.anchors & other.anchors), len((one.passage & other.passage) - shared)


def _are_alike(one: Claim, other: Claim) -> bool:
    """Whether two claims can be of one metric."""
    return one.metric == other.metric or OTHER in (one.metric, other.metric)


class _Meeting:
    """Two articles of one story."""

    def __init__(
        self,
        one: _Article,
        other: _Article,
        rest: Sequence[_Article],
        metrics: Mapping[str, Metric],
        around: Mapping[str, Setting],
        joined: Mapping[str, set[int]],
    ) -> None:
        self.one, self.other, self.rest = one, other, rest
        self.metrics, self.around, self.joined = metrics, around, joined

    def disputes(self) -> Iterator[Dispute]:
        for unit in sorted(self.one.rows.keys() & self.other.rows.keys()):
            yield from self._of_unit(self.one.rows[unit], self.other.rows[unit])

    def _of_unit(self, ones: Sequence[Claim], others: Sequence[Claim]) -> Iterator[Dispute]:
        fits: dict[str, dict[str, int]] = defaultdict(dict)
        likely: list[tuple[Claim, Claim]] = []
        for a, b in product(ones, others):
            evidence, told = _shared_words(self.around[a.id], self.around[b.id])
            is_slip = self.one.digits[a.id].is_near(self.other.digits[b.id]) and bool(any_slip(a, b))
            if _are_alike(a, b) or evidence >= SHOWN or is_slip:
                fits[a.id][b.id] = fits[b.id][a.id] = 2 * evidence + told
                if is_slip or evidence >= SHOWN or self._is_ruled(a, b):
                    likely.append((a, b))
        for a, b in likely:
            if not self.one.spans[a.id].meets(self._span(b, a)):
                like = likeness(a, b, self.around[a.id], self.around[b.id])
                yield Dispute(a, b, self._told(a, b, like, fits))

    def _is_ruled(self, a: Claim, b: Claim) -> bool:
        """Whether the rules have found the two in conflict."""
        return not self.joined.get(a.id, _NONE).isdisjoint(self.joined.get(b.id, _NONE))

    def _span(self, claim: Claim, like: Claim) -> Interval:
        """A claim's interval in the unit of another."""
        return self.other.spans[claim.id] if claim.unit == like.unit or not dimension(claim.unit) else interval(
            in_unit_of(claim, like), self.metrics[claim.metric].hedge
        )  # fmt: skip

    def _told(
        self, a: Claim, b: Claim, like: Likeness, fits: Mapping[str, Mapping[str, int]]
    ) -> tuple[float, ...]:
        named = a.metric if a.metric != OTHER else b.metric
        level = compare_level(Item(a, self.around[a.id]), Item(b, self.around[b.id]), self.metrics[named])
        kind, own = any_slip(a, b), fits[a.id][b.id]
        others = [[fit for who, fit in fits[x.id].items() if who != y.id] for x, y in ((a, b), (b, a))]
        margins = [own - max(row, default=0) for row in others]
        rivals = [sum(fit >= own for fit in row) for row in others]
        agreeing = [self._agreeing(a, self.one.spans[a.id]), self._agreeing(b, self.other.spans[b.id])]
        given = self.other.gives(a, self.one.spans[a.id]) + self.one.gives(b, self.other.spans[b.id])
        return (
            _gap(a, b), bool(kind), kind in ("mixed", "transposed"), like.near,
            a.subject is not None and b.subject is not None and a.subject.id == b.subject.id,
            (a.subject is None) + (b.subject is None), _like_names(a, b), is_guessed(a) + is_guessed(b),
            _same(a.scope.noun, b.scope.noun), _shared(a.scope.detail, b.scope.detail),
            _same(a.scope.period, b.scope.period), _same(a.scope.place, b.scope.place), a.scope.per == b.scope.per,
            _same(a.scope.stage, b.scope.stage), _same(a.scope.pollster, b.scope.pollster),
            _same(a.scope.population, b.scope.population), _same(a.scope.wave, b.scope.wave),
            _TIMES[relation(a, b)], _reason(level.reason), _TIMES[level.time],
            is_former(a) + is_former(b), is_step(a) + is_step(b), like.evidence, float(like.part), like.anchors,
            like.told, (a.metric == b.metric) + (a.metric == b.metric != OTHER), a.modality == b.modality,
            given, min(agreeing), *sorted(margins), *sorted(rivals),
            self._is_ruled(a, b),
        )  # fmt: skip

    def _agreeing(self, claim: Claim, span: Interval) -> int:
        """How many other articles of the story give a value that a claim allows."""
        return sum(article.gives(claim, span) for article in self.rest)


def _gap(a: Claim, b: Claim) -> float:
    """How far two values are apart, as the logarithm of their ratio."""
    one, other = (abs(float(x.value or x.lower or x.upper or Decimal(0))) for x in (a, in_unit_of(b, a)))
    return abs(math.log((one + 0.5) / (other + 0.5)))


def _same(one: str, other: str) -> float:
    return OPEN if not one or not other else float(one == other)


def _shared(one: Sequence[str], other: Sequence[str]) -> float:
    """The part of the fewer words that the other has too."""
    return len(set(one) & set(other)) / max(1, min(len(one), len(other)))


def _like_names(a: Claim, b: Claim) -> float:
    if a.subject is None or b.subject is None:
        return OPEN
    return round(fuzz.token_set_ratio(a.subject.name.lower(), b.subject.name.lower()) / 100, 2)


def _reason(reason: str) -> int:
    """Why the rules part the two, as a number; 0 where they do not."""
    if not reason:
        return 0
    return next((place for place, words in enumerate(_REASONS, 1) if words in reason), len(_REASONS) + 1)
