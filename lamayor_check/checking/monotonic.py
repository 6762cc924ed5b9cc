"""Running totals that fall: one article gives fewer later than another gave before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.linking.exact import is_fall
from lamayor_check.linking.moments import relation
from lamayor_check.linking.rivals import Links
from lamayor_check.rulebook.model import Metric


class Fall(Struct, frozen=True):
    """A running total that is lower at a later time."""

    early: Claim
    late: Claim
    metric: Metric


def fallen(links: Links, disputed: Set[tuple[str, str]], metrics: Mapping[str, Metric]) -> Iterator[Fall]:
    """The totals of two articles that fall from one to the other, but for pairs, by their ids, that are disputed
    already."""
    if links.one.document == links.other.document:
        return
    for (i, j), agrees in zip(links.pairs, links.agrees, strict=True):
        one, other = links.one.said[i].claim, links.other.said[j].claim
        if not agrees and (one.id, other.id) not in disputed and is_fall(one, other, metrics[one.metric]):
            early, late = (one, other) if relation(one, other) == "earlier" else (other, one)
            yield Fall(early, late, metrics[early.metric])
