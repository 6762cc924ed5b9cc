"""Votes in a chamber: `voted 6-3` in one article and `5-4` in another are of one vote where their sums are one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.shelf import by_article
from lamayor_check.comparison.setting import Setting, is_one_story
from lamayor_check.comparison.timing import are_close

LARGEST = 700
"""A chamber has no more members than this; larger sums are of elections."""
SMALL = 60
"""Two counts written as one score and both below this are votes of a chamber, whoever is said to have them."""
_OF = re.compile(r"\s+(?:\w+\s+)?of\s+(?:the|its|all|their)(?:\s+\w+)?\s*$")


class Tally(Struct, frozen=True, gc=False):
    """One vote: how many on the larger side, of how many, and the claims that say so, the larger side's first."""

    claims: tuple[Claim, ...]
    most: Decimal
    total: Decimal


def tally_conflicts(
    claims: Sequence[Claim], metric: str, around: Mapping[str, Setting]
) -> Iterator[tuple[list[Claim], list[Claim]]]:
    """The larger sides of votes that articles of one story tell differently, each telling one vote of its size."""
    blocks: dict[Decimal, dict[str, set[Decimal]]] = defaultdict(lambda: defaultdict(set))
    first: dict[tuple[Decimal, str], Tally] = {}
    for tally in _tallies(claims, metric):
        document = tally.claims[0].document
        blocks[tally.total][document].add(tally.most)
        first.setdefault((tally.total, document), tally)
    for total, articles in sorted(blocks.items()):
        single = [first[(total, name)] for name, votes in sorted(articles.items()) if len(votes) == 1]
        yield from _quarrels(single, around)


def _quarrels(tallies: Sequence[Tally], around: Mapping[str, Setting]) -> Iterator[tuple[list[Claim], list[Claim]]]:
    """Each tally beside the nearest before it that differs, in order of the articles' dates."""
    ordered = sorted(tallies, key=lambda t: (t.claims[0].published, t.claims[0].document))
    told: set[tuple[Decimal, Decimal]] = set()
    for index, tally in enumerate(ordered):
        for other in ordered[max(0, index - 8) : index]:
            a, b = other.claims[0], tally.claims[0]
            pair = (other.most, tally.most)
            is_other = (
                abs(other.most - tally.most) != 1
            )  # who counts hands wrong is off by one; else it is another vote
            if is_other or pair in told or not are_close(a, b, days=2):
                continue
            if is_one_story(around[a.id], around[b.id]):
                told |= {pair, pair[::-1]}
                yield [other.claims[0]], [tally.claims[0]]


def _tallies(claims: Sequence[Claim], metric: str) -> Iterator[Tally]:
    for article in by_article(claims):
        sentences: dict[int, list[Claim]] = defaultdict(list)
        for claim in article:
            is_exact = claim.bound == "exact" and claim.value is not None and 0 < claim.value < LARGEST
            if is_exact and claim.modality == "asserted":
                sentences[claim.sentence_start].append(claim)
        for row in sentences.values():
            for one, other in pairwise(row):
                found = _score(one, other, metric) or _part(one, other, metric)
                if found is not None:
                    yield found


def is_hand_count(claim: Claim, metric: str) -> bool:
    """Whether a claim is of the votes of a chamber, which are compared as a whole and not by whose they are."""
    is_count = claim.metric == metric and claim.pair_kind == "score" and claim.unit != "percent"
    return is_count and claim.value is not None and claim.value < SMALL


def _score(one: Claim, other: Claim, metric: str) -> Tally | None:
    """`6-3`, `8 to 5`."""
    is_pair = one.pair == other.pair >= 0 and one.pair_kind == other.pair_kind == "score"
    if not is_pair or not one.metric == other.metric == metric or "percent" in (one.unit, other.unit):
        return None
    high, low = sorted((one, other), key=lambda c: -(c.value or Decimal(0)))
    return Tally((high, low), high.value or Decimal(0), (high.value or Decimal(0)) + (low.value or Decimal(0)))


def _part(one: Claim, other: Claim, metric: str) -> Tally | None:
    """`Six of the nine directors`: a vote is counted by its larger side, so a part must be more than half."""
    between = one.sentence[one.end - one.sentence_start : other.start - one.sentence_start]
    if one.metric != metric or one.value is None or other.value is None or not _OF.match(between):
        return None
    return Tally((one, other), one.value, other.value) if one.value < other.value < 2 * one.value else None
