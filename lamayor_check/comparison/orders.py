"""Order conflicts: at one moment, one source has one contestant ahead and another source the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.comparison.comparable import Item, compare_level
from lamayor_check.comparison.setting import Setting
from lamayor_check.rulebook.model import Metric


class Lead(Struct, frozen=True):
    """A source's word on who is ahead: the claims that say it, the leader, and of whom it is ahead (empty: of all)."""

    claims: tuple[Claim, ...]
    leader: str
    other: str


def order_conflicts(claims: Sequence[Claim], metrics: Mapping[str, Metric], around: Mapping[str, Setting]) -> Iterator[tuple[Lead, Lead]]:
    """Pairs of leads of different articles that contradict each other, in order."""
    leads = sorted(_leads(claims, metrics), key=lambda x: (x.claims[0].document, x.claims[0].start))
    for one, other in combinations(leads, 2):
        if one.claims[0].document == other.claims[0].document or one.leader == other.leader:
            continue
        if {one.leader, one.other or other.leader} == {other.leader, other.other or one.leader} and _same_moment(one, other, metrics, around):
            yield one, other


def _leads(claims: Sequence[Claim], metrics: Mapping[str, Metric]) -> Iterator[Lead]:
    pairs: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        metric = metrics[claim.metric]
        if claim.subject is None or claim.modality != "asserted" or "order" not in metric.kinds:
            continue
        if metric.leads:
            yield Lead((claim,), claim.subject.id, "")
        elif metric.time == "snapshot":
            pairs[(claim.document, claim.sentence_start)].append(claim)
    for row in pairs.values():
        yield from _of_pair([c for c in row if c.unit == "percent" and c.value is not None])


def _of_pair(row: list[Claim]) -> Iterator[Lead]:
    """The two highest shares of a sentence that are of one thing."""
    people = {c.subject.id: c for c in row if c.subject is not None and c.subject.id != "undecided"}
    ranked = sorted(people.values(), key=lambda c: (-(c.value or 0), c.start))
    if len(ranked) < 2:
        return
    first, second = ranked[:2]
    if first.lower is not None and second.upper is not None and first.lower > second.upper and first.scope == _with_detail_of(second, first):
        assert first.subject is not None
        assert second.subject is not None
        yield Lead((first, second), first.subject.id, second.subject.id)


def _with_detail_of(second: Claim, first: Claim) -> object:
    return replace(second.scope, detail=first.scope.detail, noun=first.scope.noun, population=first.scope.population or second.scope.population)


def _same_moment(one: Lead, other: Lead, metrics: Mapping[str, Metric], around: Mapping[str, Setting]) -> bool:
    a, b = one.claims[0], other.claims[0]
    kinds = {a.metric, b.metric}
    if bool(a.scope.pollster) != bool(b.scope.pollster) or (len(kinds) > 1 and not _shares_and_margin(a, b, metrics)):
        return False
    metric = metrics[a.metric] if not metrics[a.metric].leads else metrics[b.metric]
    if metric.leads:
        return False
    level = compare_level(Item(_bare(a), around[a.id]), Item(_bare(b), around[b.id]), metric)
    return not level.reason and level.time == "same"


def _bare(claim: Claim) -> Claim:
    """A claim without what differs between a lead's two sides: only its contest, its poll and its moment are compared."""
    return replace(claim, unit="percent", subject=None, scope=replace(claim.scope, detail=(), noun=""))


def _shares_and_margin(a: Claim, b: Claim, metrics: Mapping[str, Metric]) -> bool:
    return metrics[a.metric].leads != metrics[b.metric].leads
