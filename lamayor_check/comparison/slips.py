"""Slips of the pen: two numbers with the same digits in another order, or with one digit another, said of one thing.

Such numbers find each other by their digits, whatever metric and subject each article's words suggested: that two
articles of one story give `51,325` and `53,125` of two things is unlikely. How much else must speak for it depends on
how many digits they have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import interval
from lamayor_check.comparison.comparable import are_close
from lamayor_check.comparison.likeness import Slip, digits, is_near, likeness
from lamayor_check.comparison.setting import Setting, significant, unit_class
from lamayor_check.comparison.times import relation
from lamayor_check.rulebook.model import Metric

MOST = 24
"""So many claims of one value are looked at; more of them say nothing new."""
DAYS = 30
_MEANT = ("asserted", "pledged", "projected", "threshold")


class SlipPair(Struct, frozen=True):
    """The claims of two values of which one must be a slip."""

    sides: tuple[tuple[Claim, ...], tuple[Claim, ...]]
    slip: Slip
    is_sure: bool
    """Whether metric, subject and moment are the same besides."""


def slip_pairs(claims: Sequence[Claim], metrics: Mapping[str, Metric], around: Mapping[str, Setting]) -> Iterator[SlipPair]:
    """Pairs of values that are slips of each other, in order."""
    seen: set[tuple[str, str]] = set()
    for block in _blocks(claims):
        for one, other in combinations(sorted(block.items()), 2):
            pair = (f"{one[0]} {one[1][0].unit}", f"{other[0]} {other[1][0].unit}")
            if pair in seen:
                continue
            seen.add(pair)
            found = _pair(one[1][:MOST], other[1][:MOST], metrics, around)
            if found is not None:
                yield found


def _blocks(claims: Sequence[Claim]) -> Iterator[dict[object, list[Claim]]]:
    """Claims whose digits are alike, by value."""
    blocks: dict[object, dict[object, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.value is None or claim.value <= 0 or claim.bound not in ("exact", "approx") or claim.modality not in _MEANT or significant(claim.value) < 2:
            continue
        written = digits(claim.value, claim.value)[0]
        kind = unit_class(claim.unit)
        keys: list[object] = [(kind, len(written), "".join(sorted(written)))]
        if len(written.rstrip("0")) >= 4:
            keys += [(kind, written[:i], written[i + 1 :]) for i in range(len(written))]
        for key in keys:
            blocks[key][claim.value].append(claim)
    yield from (blocks[k] for k in sorted(blocks, key=str) if len(blocks[k]) > 1)


def _pair(one: Sequence[Claim], other: Sequence[Claim], metrics: Mapping[str, Metric], around: Mapping[str, Setting]) -> SlipPair | None:
    if {c.document for c in one} & {c.document for c in other}:
        return None
    found = [(a, b, level) for a in one for b in other if (level := _level(a, b, metrics, around))]
    if not found:
        return None
    sides = tuple(tuple(dict.fromkeys(row)) for row in ((f[0] for f in found), (f[1] for f in found)))
    return SlipPair(sides, likeness(found[0][0], found[0][1], *(around[c.id] for c in found[0][:2])).slip, any(f[2] == "sure" for f in found))  # type: ignore[arg-type]


def _level(a: Claim, b: Claim, metrics: Mapping[str, Metric], around: Mapping[str, Setting]) -> str:
    """`sure`, `likely`, or empty where the two are not shown to be of one thing."""
    like = likeness(a, b, around[a.id], around[b.id])
    hedge = max(metrics[a.metric].hedge, metrics[b.metric].hedge)
    if not like.slip or _set_apart(a, b) or interval(a, hedge).meets(interval(b, hedge)):
        return ""
    same_metric = a.metric == b.metric
    same_subject = a.subject is not None and b.subject is not None and a.subject.id == b.subject.id
    evidence = like.evidence + 2 * same_subject + (same_metric and a.metric != "other") + _shared_scope(a, b)
    if evidence < _needed(a, b, like.slip) + 2 * (a.modality != b.modality):
        return ""
    return "sure" if same_metric and same_subject and relation(a, b) == "same" else "likely"


def _needed(a: Claim, b: Claim, slip: Slip) -> int:
    """How much must be shared besides the digits: the fewer of these, the more."""
    assert a.value is not None
    assert b.value is not None
    count = min(significant(c) + (c % 10 == 0) for c in (a.value, b.value))
    return max(1, (5 if slip == "transposed" else 7) - count)


def _shared_scope(a: Claim, b: Claim) -> int:
    same = sum(bool(getattr(a.scope, part)) and getattr(a.scope, part) == getattr(b.scope, part) for part in ("place", "period", "pollster", "per"))
    return same + (a.modality == b.modality != "asserted")


def _set_apart(a: Claim, b: Claim) -> bool:
    """Whether something that both say sets them apart."""
    if a.published and b.published and not are_close(a, b, days=DAYS):
        return True
    for part in ("place", "population", "period", "stage", "pollster", "wave"):
        one, other = getattr(a.scope, part), getattr(b.scope, part)
        if one and other and one != other:
            return True
    return a.scope.per != b.scope.per or relation(a, b) in ("earlier", "later", "different") or not is_near(a, b)
