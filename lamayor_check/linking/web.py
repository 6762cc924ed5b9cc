"""The links between and within the articles of a run, made article by article: nothing is held of pairs that are done
with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import interval
from lamayor_check.claims.shelf import Shelf, by_article
from lamayor_check.claims.units import in_unit_of, is_left_out, is_time
from lamayor_check.linking.evidence import evidence
from lamayor_check.linking.exact import are_one, has_grown
from lamayor_check.linking.linker import Linker
from lamayor_check.linking.page import Page, Said, page
from lamayor_check.linking.rivals import Dispute, Links, disputed, disputes, linked
from lamayor_check.linking.slips import slip
from lamayor_check.linking.stories import neighbours
from lamayor_check.rulebook.model import Metric

SURE = 1.0
"""How likely two claims are one quantity that say so themselves."""
THIRDS = 8
"""So many third articles are asked who else gives a value."""
PAGES, PAIRS = 2_000, 5_000
"""So many articles, and links of so many pairs of articles, are at hand."""


class Judged(Struct, frozen=True):
    """A disagreement of two articles, and how likely the two claims are one quantity at one moment."""

    dispute: Dispute
    probability: float


class Web:
    """The articles of a run, and the links of any two of one story."""

    def __init__(self, claims: Sequence[Claim], metrics: Mapping[str, Metric], linker: Linker) -> None:
        self._metrics, self._linker = metrics, linker
        self._rows = (
            claims.article
            if isinstance(claims, Shelf)
            else {row[0].document: tuple(row) for row in by_article(claims)}.__getitem__
        )
        self.neighbours = neighbours(claims)
        self.page = lru_cache(PAGES)(self._page)
        self._ordered = lru_cache(PAIRS)(self._links)
        self._turned = lru_cache(PAIRS)(lambda one, other: self._ordered(one, other).turned())

    def links(self, one: str, other: str) -> Links:
        """The candidates of two articles, or of one held against itself."""
        return self._ordered(one, other) if one <= other else self._turned(other, one)

    def claim(self, name: str) -> Claim:
        """The claim of an id."""
        return next(s.claim for s in self.page(name.rpartition(":")[0]).said if s.claim.id == name)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Every article with itself, then with every other of its story that comes behind it."""
        for one in sorted(self.neighbours):
            yield one, one
            yield from ((one, other) for other in self.neighbours[one] if one < other)

    def judged(self, one: str, other: str) -> list[Judged]:
        """The disagreements of two articles, or of one with itself."""
        if not disputed(self.links(one, other)):
            return []
        both = sorted(set(self.neighbours[one]) & set(self.neighbours[other]))[:THIRDS]
        thirds = [(self.links(one, third), self.links(other, third)) for third in both]
        found = list(disputes(self.links(one, other), thirds))
        asked = self._linker.disputed([d.told for d in found])
        return [Judged(d, self._probability(d, p)) for d, p in zip(found, asked, strict=True)]

    def _probability(self, dispute: Dispute, asked: float) -> float:
        one, other, metric = dispute.one, dispute.other, self._metrics[dispute.one.metric]
        if has_grown(one, other, metric) and not slip(one, other):
            return 0.0
        return SURE if one.document != other.document and are_one(one, other, metric) else asked

    def _page(self, name: str) -> Page:
        return page(self._rows(name), self._metrics)

    def _links(self, one: str, other: str) -> Links:
        return links(self.page(one), self.page(other), self._metrics, self._linker)


def links(one: Page, other: Page, metrics: Mapping[str, Metric], linker: Linker) -> Links:
    """The candidates of two articles, each with how likely it is one quantity and whether the two can be one value."""
    found = evidence(one, other)
    agrees = [agree(one.said[i], other.said[j], metrics) for i, j in found.pairs]
    return linked(one, other, found, linker.linked(found.told), agrees)


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
