"""Rates of one change: two articles give the same value before or after, and another percentage for the change."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import interval
from lamayor_check.claims.units import unit_class
from lamayor_check.comparison.comparable import is_step
from lamayor_check.comparison.setting import Setting, is_one_story, is_telling
from lamayor_check.comparison.timing import are_close

DAYS = 30
"""How far apart two articles can come out that tell of one change."""
MOST = 12
"""So many rates of one value are looked at; more of them say nothing new."""
HEDGE = Decimal("0.05")
_PARTS = ("percent", "points")
End = tuple[str, Decimal]
"""A value before or after a change, with the class of its unit."""


def rates(claims: Sequence[Claim], around: Mapping[str, Setting]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of rates of one change that cannot both be true, in order."""
    ends = _ends(claims, around)
    blocks: dict[End, list[Claim]] = defaultdict(list)
    for claim in claims:
        for end in ends.get(claim.id, ()):
            blocks[end].append(claim)
    told: set[tuple[str, str]] = set()
    for end in sorted(blocks):
        for one, other in combinations(blocks[end][:MOST], 2):
            key = (one.id, other.id)
            if key not in told and _quarrel(one, other, ends, around):
                told.add(key)
                yield one, other


def _ends(claims: Sequence[Claim], around: Mapping[str, Setting]) -> dict[str, frozenset[End]]:
    """The ends of each change that is the only one of its sentence: those it is linked to, else the figures beside."""
    groups: dict[tuple[str, int], set[End]] = defaultdict(set)
    for claim in claims:
        for link in claim.links:
            if link.kind == "change" and link.role != "rate" and claim.value is not None and is_telling(claim):
                groups[(claim.document, link.group)].add((unit_class(claim.unit), claim.value))
    changes = [c for c in claims if _is_rate(c)]
    crowd = Counter((c.document, c.sentence_start) for c in changes)
    found: dict[str, frozenset[End]] = {}
    for claim in changes:
        own = next((link.group for link in claim.links if link.role == "rate"), None)
        if own is not None:
            found[claim.id] = frozenset(groups[(claim.document, own)])
        elif crowd[(claim.document, claim.sentence_start)] == 1:
            found[claim.id] = frozenset(_beside(claim, around[claim.id]))
    return found


def _beside(rate: Claim, setting: Setting) -> Iterator[End]:
    """The figures that stand beside a rate, where its sentence has no other part."""
    if ";" not in rate.sentence and " while " not in rate.sentence:
        yield from ((unit, value) for value, unit in setting.anchors if unit not in _PARTS)


def _is_rate(claim: Claim) -> bool:
    if claim.unit != "percent" or claim.value is None or claim.modality == "denied":
        return False
    return bool(claim.trend) or any(link.role == "rate" for link in claim.links)


def _quarrel(a: Claim, b: Claim, ends: Mapping[str, frozenset[End]], around: Mapping[str, Setting]) -> bool:
    if is_step(a) != is_step(b):
        return False
    if a.document == b.document or not are_close(a, b, days=DAYS) or {a.trend, b.trend} == {"up", "down"}:
        return False
    if len(ends[a.id]) > 1 and len(ends[b.id]) > 1 and ends[a.id] != ends[b.id]:
        return False
    if not is_one_story(around[a.id], around[b.id]):
        return False
    return not interval(a, HEDGE).meets(interval(b, HEDGE))
