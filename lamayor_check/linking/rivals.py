"""Two claims that disagree and may be one quantity: what the other claims of their story say for and against it.

A claim that has a better partner in the other article is not the same as this one; one whose value third articles give
for the same thing is. Here values count: how the two differ, and who agrees with either.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.figure import digits
from lamayor_check.claims.units import are_convertible, in_unit_of
from lamayor_check.linking.evidence import Evidence
from lamayor_check.linking.page import Floats, Page, Said
from lamayor_check.linking.parting import are_of_two, are_parted_unless_slip, is_withdrawn
from lamayor_check.linking.slips import Slip, is_near, may_slip, slip

FLOOR = 0.05
"""Pairs that are less likely to be one quantity are not asked about any further, but those that say that they are."""
NAMES = (
    "linked", "over the best other", "over the other best", "agreeing least", "agreeing most", "over agreeing",
    "others least", "others most", "third most", "third least", "articles", "share least", "share most", "gap",
    "slip", "mixed", "close", "digits least", "digits most", "digits of a slip", "size",
)  # fmt: skip
"""What is told of a pair that disagrees besides its evidence, in order."""


class Links(Struct, frozen=True):
    """The candidates of two articles: their places in each, what is told of them, how likely each is one quantity, and
    whether the two can be one value."""

    one: Page
    other: Page
    pairs: tuple[tuple[int, int], ...]
    told: Floats
    likely: tuple[float, ...]
    agrees: tuple[bool, ...]
    of_one: Mapping[int, tuple[int, ...]]
    """By place in one article, the candidates that it is in."""
    of_other: Mapping[int, tuple[int, ...]]
    given_one: Mapping[int, float]
    """By place in one article, how likely the likeliest partner is that gives its value."""
    given_other: Mapping[int, float]

    @property
    def common(self) -> float:
        """How many figures both articles give of one quantity, as far as can be told without them."""
        return min(sum(self.given_one.values()), sum(self.given_other.values()))

    def both(self, n: int) -> tuple[Said, Said]:
        """The claims of a candidate."""
        i, j = self.pairs[n]
        return self.one.said[i], self.other.said[j]

    def turned(self) -> Links:
        """The same from the other article."""
        return Links(
            self.other, self.one, tuple((j, i) for i, j in self.pairs), self.told, self.likely, self.agrees,
            self.of_other, self.of_one, self.given_other, self.given_one,
        )  # fmt: skip


class Dispute(Struct, frozen=True):
    """Two claims that disagree and that nothing parts, how likely they are one quantity by all but their values, and
    all that is told."""

    one: Claim
    other: Claim
    linked: float
    told: tuple[float, ...]


def disputed(links: Links) -> list[int]:
    """The likely pairs of two articles that disagree, where what both say does not make them two things."""
    asked = (n for n, likely in enumerate(links.likely) if likely >= FLOOR and not links.agrees[n])
    return [n for n in asked if not _are_parted(*links.both(n))]


def _are_parted(a: Said, b: Said) -> bool:
    """Whether what both say makes two candidates two things; what parts for good has parted them already."""
    if is_withdrawn(a.claim, b.claim):
        return True
    if not are_parted_unless_slip(a.claim, b.claim):
        return False
    may_be_slip = are_convertible(a.claim.unit, b.claim.unit) or may_slip(a.digits, b.digits)
    return not (may_be_slip and slip(a.claim, b.claim)) or are_of_two(a.claim, b.claim)


def disputes(links: Links, asked: Sequence[int], thirds: Sequence[tuple[Links, Links]]) -> Iterator[Dispute]:
    """The pairs that are `disputed`, by their places in `asked`. `thirds` are the links of one and of the other article
    with each article that is of the story of both."""
    for n in asked:
        i, j = links.pairs[n]
        a, b = (said.claim for said in links.both(n))
        row = (
            *links.told[n].tolist(), *_rivals(links, n), *_thirds(i, j, thirds), len(thirds) + 2,
            *_shares(links, n), *_apart(a, b, slip(a, b)),
        )  # fmt: skip
        yield Dispute(a, b, links.likely[n], row)


def _rivals(links: Links, n: int) -> Iterator[float]:
    """How the pair stands among the pairs of either claim."""
    i, j = links.pairs[n]
    own = links.likely[n]
    rows = [[m for m in near if m != n] for near in (links.of_one[i], links.of_other[j])]
    best = sorted(max((links.likely[m] for m in row), default=0.0) for row in rows)
    agreeing = sorted(max((links.likely[m] for m in row if links.agrees[m]), default=0.0) for row in rows)
    yield from (own, own - best[1], own - best[0], *agreeing, own - agreeing[1])


def _shares(links: Links, n: int) -> list[float]:
    """What part of all that is likely of either claim is likely of the pair."""
    i, j = links.pairs[n]
    own = links.likely[n]
    return sorted(own / (sum(links.likely[m] for m in near) + 1e-6) for near in (links.of_one[i], links.of_other[j]))


def _thirds(i: int, j: int, thirds: Sequence[tuple[Links, Links]]) -> tuple[float, float, float, float]:
    """How many third articles give the value of either, and how surely one gives one value for what is the other's."""
    ours, theirs, for_one, for_other = 0.0, 0.0, 0.0, 0.0
    for with_one, with_other in thirds:
        ours += with_one.given_one.get(i, 0.0)
        theirs += with_other.given_one.get(j, 0.0)
        mine = {with_one.pairs[m][1]: m for m in with_one.of_one.get(i, ())}
        for m in with_other.of_one.get(j, ()):
            k = mine.get(with_other.pairs[m][1])
            if k is None or with_one.agrees[k] == with_other.agrees[m]:
                continue
            both = min(with_one.likely[k], with_other.likely[m])
            if with_one.agrees[k]:
                for_one = max(for_one, both)
            else:
                for_other = max(for_other, both)
    return (*sorted((ours, theirs)), max(for_one, for_other), min(for_one, for_other))  # type: ignore[return-value]


def _apart(a: Claim, b: Claim, kind: Slip) -> tuple[float, ...]:
    """How two values differ: the logarithm of their ratio, whether one can be a slip of the other, whether they are
    near, how many digits they have, -1 where none can have slipped, and how large they are."""
    other = in_unit_of(b, a)
    one, two = (abs(float(x.value or x.lower or x.upper or Decimal(0))) for x in (a, other))
    gap = abs(math.log((one + 0.5) / (two + 0.5)))
    fewest, most = sorted((digits(a), digits(b)))
    return (
        round(gap, 4), float(bool(kind)), float(kind in ("mixed", "transposed")), float(is_near(a, other)),
        float(fewest), float(most), float(fewest if kind else -1), round(math.log10(max(one, two) + 1), 4),
    )  # fmt: skip


def linked(one: Page, other: Page, found: Evidence, likely: Sequence[float], agrees: Sequence[bool]) -> Links:
    """The candidates of two articles, where each is so likely one quantity, and agrees or not."""
    is_own = one.document == other.document
    of_one, of_other = (_grouped(found.pairs, (0, 1) if is_own else (side,)) for side in (0, 1))
    given_one, given_other = (
        {place: max((likely[n] for n in row if agrees[n]), default=0.0) for place, row in of.items()}
        for of in (of_one, of_other)
    )
    return Links(
        one, other, found.pairs, found.told, tuple(likely), tuple(agrees), of_one, of_other, given_one, given_other
    )


def _grouped(pairs: Sequence[tuple[int, int]], sides: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """By the place of a claim in an article, the candidates that it is in on one of these sides."""
    found: dict[int, list[int]] = {}
    for n, pair in enumerate(pairs):
        for side in sides:
            found.setdefault(pair[side], []).append(n)
    return {place: tuple(row) for place, row in found.items()}
