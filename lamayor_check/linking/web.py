"""The links between and within the articles of a run, made block by block: nothing is held of pairs that are done
with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import interval
from lamayor_check.claims.shelf import Shelf, by_article
from lamayor_check.claims.units import MULTIPLIERS, in_unit_of, is_left_out, is_time
from lamayor_check.linking.agreeing import agreeing, told_of
from lamayor_check.linking.columns import Column
from lamayor_check.linking.evidence import evidence
from lamayor_check.linking.exact import are_one, has_aged, has_grown
from lamayor_check.linking.linker import Linker
from lamayor_check.linking.page import Page, Said, page, stack
from lamayor_check.linking.rivals import FLOOR, Dispute, Links, disputed, disputes, linked
from lamayor_check.linking.slips import slip
from lamayor_check.linking.stories import neighbours
from lamayor_check.rulebook.model import Metric

SURE = 1.0
"""How likely two claims are one quantity that say so themselves."""
THIRDS = 8
"""So many third articles are asked who else gives a value."""
PAGES = 2_000
"""So many articles are at hand."""
AT_ONCE = 8_000
"""Articles are linked in blocks of pairs that have together so many claims."""
COMMON, SEVERAL = 0.1, 5
"""Two articles of so many claims each that have less in common, and no more by a third, are strangers: of their likely
disagreements that are not sure 5 of 41 were right, in three folders of some hundred stories each."""
EQUAL = 1e-9
"""Ends of intervals so near are held against each other exactly: so far numbers of the processor tell them apart."""
_MULTIPLIERS = tuple(map(float, sorted(MULTIPLIERS)))
Pair: TypeAlias = tuple[str, str]
"""Two articles by their names, in order."""


class Judged(Struct, frozen=True):
    """A disagreement of two articles, and how likely the two claims are one quantity at one moment."""

    dispute: Dispute
    probability: float


class Met(Struct, frozen=True):
    """What came of two articles, or of one held against itself."""

    links: Links
    judged: tuple[Judged, ...]
    agreed: Mapping[int, float]
    """By the places of candidates that agree, how likely each is one quantity, their value known."""
    are_strangers: bool
    """Whether two articles of several claims agree on nothing, nor either with a third: perhaps of two stories."""


class Web:
    """The articles of a run, and the links of any two of one story."""

    def __init__(self, claims: Sequence[Claim], metrics: Mapping[str, Metric], linker: Linker) -> None:
        self._metrics, self._linker = metrics, linker
        self._rows = (
            claims.article
            if isinstance(claims, Shelf)
            else {row[0].document: tuple(row) for row in by_article(claims)}.__getitem__
        )
        self.neighbours = neighbours(claims, linker.of_one_story)
        self.page = lru_cache(PAGES)(self._page)

    def claim(self, name: str) -> Claim:
        """The claim of an id."""
        return next(s.claim for s in self.page(name.rpartition(":")[0]).said if s.claim.id == name)

    def pairs(self) -> Iterator[Pair]:
        """Every article with itself, then with every other of its story that comes behind it; story by story, so that
        what is known of an article is at hand as long as it is asked for."""
        for one, others in self.neighbours.items():
            yield one, one
            yield from ((one, other) for other in others if one < other)

    def met(self) -> Iterator[Met]:
        """What comes of all `pairs`, in order, many at a time."""
        for block in self._blocks():
            yield from self.judged(block)

    def judged(self, pairs: Sequence[Pair]) -> list[Met]:
        """The links of articles, or of one with itself, each pair in order, and what they disagree about."""
        links = self._links(pairs)
        asked = {pair: places for pair in pairs if (places := disputed(links[pair]))}
        thirds = {pair: self._thirds(*pair) for pair in asked}
        more = {_ordered(name, third) for pair, row in thirds.items() for name in pair for third in row}
        links |= self._links(sorted(more - links.keys()))
        found = {pair: list(self._disputes(pair, asked[pair], row, links)) for pair, row in thirds.items()}
        likely = iter(self._linker.disputed([d.told for row in found.values() for d in row]))
        judged = {pair: [Judged(d, self._probability(d, next(likely))) for d in row] for pair, row in found.items()}
        strangers = {pair for pair, row in judged.items() if row and self._are_strangers(pair, thirds[pair], links)}
        agreed = self._agreed([links[pair] for pair in pairs])
        return [
            Met(links[pair], tuple(judged.get(pair, ())), row, pair in strangers)
            for pair, row in zip(pairs, agreed, strict=True)
        ]

    def _are_strangers(self, pair: Pair, thirds: Sequence[str], links: Mapping[Pair, Links]) -> bool:
        own = links[pair]
        if pair[0] == pair[1] or min(len(own.one.said), len(own.other.said)) < SEVERAL:
            return False
        by_third = (min(links[_ordered(name, third)].common for name in pair) for third in thirds)
        return max(own.common, *by_third, 0.0) < COMMON

    def _agreed(self, links: Sequence[Links]) -> Iterator[dict[int, float]]:
        """The candidates that agree, by their places, with how likely each is one quantity."""
        places = [agreeing(one) for one in links]
        told = [told_of(one, row) for one, row in zip(links, places, strict=True) if len(row)]
        asked = iter(self._linker.agreed(np.concatenate(told)) if told else ())
        for row in places:
            yield dict(zip(row.tolist(), asked, strict=False))

    def _blocks(self) -> Iterator[list[Pair]]:
        block: list[Pair] = []
        size = 0
        for pair in self.pairs():
            block.append(pair)
            size += sum(len(self.page(name).said) for name in pair)
            if size >= AT_ONCE:
                yield block
                block, size = [], 0
        yield block

    def _thirds(self, one: str, other: str) -> list[str]:
        """The articles that are asked who else gives a value of two; of those that say the same word for word, one."""
        said = {self.page(name).sentences for name in (one, other)}
        found: list[str] = []
        for name in sorted(set(self.neighbours[one]) & set(self.neighbours[other])):
            if len(found) < THIRDS and (sentences := self.page(name).sentences) not in said:
                said.add(sentences)
                found.append(name)
        return found

    def _disputes(
        self, pair: Pair, asked: Sequence[int], thirds: Sequence[str], links: Mapping[Pair, Links]
    ) -> Iterator[Dispute]:
        def turned(one: str, other: str) -> Links:
            return links[one, other] if one <= other else links[other, one].turned()

        one, other = pair
        return disputes(links[pair], asked, [(turned(one, third), turned(other, third)) for third in thirds])

    def _probability(self, dispute: Dispute, asked: float) -> float:
        one, other, metric = dispute.one, dispute.other, self._metrics[dispute.one.metric]
        if has_aged(one, other, metric) or (has_grown(one, other, metric) and not slip(one, other)):
            return 0.0
        return SURE if one.document != other.document and are_one(one, other, metric) else asked

    def _page(self, name: str) -> Page:
        return page(self._rows(name), self._metrics)

    def _links(self, pairs: Sequence[Pair]) -> dict[Pair, Links]:
        pages = [(self.page(one), self.page(other)) for one, other in pairs]
        return dict(zip(pairs, links(pages, self._metrics, self._linker), strict=True))


def _ordered(one: str, other: str) -> Pair:
    return min(one, other), max(one, other)


def links(articles: Sequence[tuple[Page, Page]], metrics: Mapping[str, Metric], linker: Linker) -> Iterator[Links]:
    """The candidates of each two articles, with how likely each is one quantity and whether the two can be one value.
    The trees are asked once about all of them."""
    if not articles:
        return
    every = evidence(articles)
    likely = linker.linked(np.concatenate([found.told for found in every]))
    agrees = agree_each(articles, [found.pairs for found in every], metrics)
    at = 0
    for (one, other), found in zip(articles, every, strict=True):
        own = slice(at, at + len(found.pairs))
        asked = list(_asked(one, other, found.pairs, likely[own], agrees[own], metrics))
        yield linked(one, other, found, asked, agrees[own])
        at = own.stop


def _asked(
    one: Page,
    other: Page,
    pairs: Sequence[tuple[int, int]],
    likely: Sequence[float],
    agrees: Sequence[bool],
    metrics: Mapping[str, Metric],
) -> Iterator[float]:
    """How likely each pair is one quantity: enough to be asked about where the two disagree and say so themselves."""
    for (i, j), chance, agree in zip(pairs, likely, agrees, strict=True):
        a, b = one.said[i].claim, other.said[j].claim
        is_asked = chance >= FLOOR or agree or one.document == other.document
        yield chance if is_asked or not are_one(a, b, metrics[a.metric]) else FLOOR


def agree_each(
    articles: Sequence[tuple[Page, Page]], pairs: Sequence[Sequence[tuple[int, int]]], metrics: Mapping[str, Metric]
) -> list[bool]:
    """Whether the two claims of each pair of each two articles can be one value: by the ends of their intervals as they
    stand in columns, where those settle it."""
    every = stack(page for both in articles for page in both)
    starts = np.array([[every.starts[one.document], every.starts[other.document]] for one, other in articles])
    places = np.array([pair for row in pairs for pair in row], dtype=np.int64).reshape(-1, 2)
    i, j = (places + starts.repeat([len(row) for row in pairs], axis=0)).T
    found, is_asked = _settled(every.columns, i, j)
    agrees: list[bool] = found.tolist()
    for n in np.flatnonzero(is_asked).tolist():
        agrees[n] = agree(every.said[i[n]], every.said[j[n]], metrics)
    return agrees


def _settled(columns: Column, i: Column, j: Column) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of which claims in columns the intervals of both meet, and of which this has to be asked otherwise."""

    def both(name: str) -> tuple[Column, Column]:
        return columns[name][i], columns[name][j]

    one, other = both("written")
    bare, other_bare = both("is_bare")
    differs = one != other
    is_rounded = differs & (bare != other_bare) & ~np.logical_or(*both("is_spelled"))
    lows, highs = (
        [
            np.where(is_rounded & is_bare, wide, own)
            for is_bare, wide, own in zip((bare, other_bare), *ends, strict=True)
        ]
        for ends in ((both("rounded_low"), both("low")), (both("rounded_high"), both("high")))
    )
    high, low = np.where(lows[0] <= lows[1], *highs), np.maximum(*lows)
    is_asked = (differs & ~is_rounded) | (one == 0) | (other == 0)
    is_asked |= np.abs(low - high) <= EQUAL * (np.abs(low) + 1)
    top, bottom = np.maximum(*highs) * (1 + EQUAL), np.minimum(*lows)
    is_scaled = np.any([(low <= by * high * (1 + EQUAL)) & (by * bottom <= top) for by in _MULTIPLIERS], axis=0)
    is_asked |= (low > high) & ((is_scaled & (bare | other_bare)) | ((lows[0] < 0) != (lows[1] < 0)))
    return low < high, is_asked


def agree(a: Said, b: Said, metrics: Mapping[str, Metric]) -> bool:
    """Whether both can be one value: their intervals meet, or they differ in nothing but what is told elsewhere."""
    return _meet(a, b, metrics) or is_left_out(a.claim, b.claim)


def _meet(a: Said, b: Said, metrics: Mapping[str, Metric]) -> bool:
    """Whether some value lies in both intervals, told in one unit and, of times of day, on one day."""
    if a.claim.unit == b.claim.unit and not is_time(a.claim.unit):
        return a.span.meets(b.span)
    ours, theirs = in_unit_of(a.claim, b.claim), in_unit_of(b.claim, a.claim)
    if theirs is b.claim:
        return interval(ours, metrics[ours.metric].hedge).meets(b.span)
    return a.span.meets(interval(theirs, metrics[theirs.metric].hedge))
