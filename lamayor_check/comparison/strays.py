"""Figures that extraction put under two names: another metric or another subject, and yet the passages show one thing.

An article's words often leave open of whom a number is said, or of what it is a number. Where the sentences of two
articles share enough telling words, figures of one unit that are near each other are held against each other whatever
metric and subject they were given. Less is concluded from such a pair than from two claims of one name.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import interval
from lamayor_check.claims.quantity import is_currency
from lamayor_check.claims.units import in_unit_of, unit_class
from lamayor_check.comparison.comparable import hindrance, is_former, is_guessed, is_step
from lamayor_check.comparison.levels import Item
from lamayor_check.comparison.likeness import is_near, likeness
from lamayor_check.comparison.setting import Setting, shares_name
from lamayor_check.comparison.times import Relation
from lamayor_check.comparison.timing import time_level
from lamayor_check.comparison.values import Known, given_as
from lamayor_check.rulebook.model import Metric

ENOUGH = 3
"""So many words must be shared."""
NEAR = Decimal("1.25")
"""Figures further apart than this ratio are of two things."""
SMALL = 20
"""Smaller counts are too common to tell of anything."""
MANY = 20_000
"""Of more claims than this, only those that share a word with few others are held against each other."""
MOST = 48
"""So many claims that share a word are all held against each other; of more, each against those nearest in value."""
NEIGHBOURS = 8
_OPEN = frozenset({"other"})
_MEANT = ("asserted", "projected", "pledged", "hypothetical")
_FORECASTS = frozenset({"asserted", "projected", "hypothetical"})
"""How one and the same cost is said: `will cost`, `would cost`, `costs`."""


def strays(
    claims: Sequence[Claim], metrics: Mapping[str, Metric], around: Mapping[str, Setting], given: Known
) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims under two names that are shown to be of one thing and disagree, in order."""
    told: set[tuple[str, str]] = set()
    for block in _blocks(claims, around):
        for one, other in _pairs([claims[place] for place in block]):
            key = (one.id, other.id)
            if (
                key not in told
                and _are_stray(one, in_unit_of(other, one), metrics, around)
                and not _is_known(one, other, given)
            ):
                told.add(key)
                yield one, other


def _blocks(claims: Sequence[Claim], around: Mapping[str, Setting]) -> Iterator[array[int]]:
    """The places of claims of one class of unit whose sentences share a telling word; of very many claims, of those
    that share a rare one."""
    blocks: dict[tuple[str, str], array[int]] = defaultdict(lambda: array("q"))
    count = 0
    for place, claim in enumerate(claims):
        if _is_usable(claim):
            count += 1
            for word in around[claim.id].passage:
                blocks[(unit_class(claim.unit), word)].append(place)
    most = len(claims) if count <= MANY else NEIGHBOURS
    yield from (blocks[key] for key in sorted(blocks) if 1 < len(blocks[key]) <= most)


def _is_usable(claim: Claim) -> bool:
    if claim.value is None or claim.bound not in ("exact", "approx") or claim.modality not in _MEANT:
        return False
    if claim.trend or claim.pair_kind or claim.unit in ("percent", "points"):
        return False
    return claim.value >= SMALL or is_currency(claim.unit)


def _pairs(block: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    if len(block) <= MOST:
        yield from combinations(block, 2)
        return
    order = sorted(block, key=lambda c: (c.value or Decimal(0), c.document, c.start))
    for place, claim in enumerate(order):
        for other in order[place + 1 : place + 1 + NEIGHBOURS]:
            one, last = sorted((claim, other), key=lambda c: (c.document, c.start))
            yield one, last


def _are_stray(a: Claim, b: Claim, metrics: Mapping[str, Metric], around: Mapping[str, Setting]) -> bool:
    if a.document == b.document or not is_near(a, b, NEAR) or not _may_be_one(a, b, metrics):
        return False
    one, other = Item(a, around[a.id]), Item(b, around[b.id])
    metric = metrics[min((a.metric, b.metric), key=lambda m: (m in _OPEN, m))]
    like = likeness(a, b, one.setting, other.setting)
    needed = ENOUGH + (a.modality != b.modality)
    if like.shared + like.told < needed or not shares_name(one.setting, other.setting):
        return False
    if (
        is_former(a) != is_former(b)
        or is_step(a) != is_step(b)
        or hindrance(a, replace(b, modality=a.modality), metric)
    ):
        return False
    if interval(a, metric.hedge).meets(interval(b, metric.hedge)):
        return False
    level = time_level(a, b, metric, like)
    return not level.reason and (level.time == "same" or _has_fallen(a, b, level.time))


def _has_fallen(a: Claim, b: Claim, time: Relation) -> bool:
    """Whether the later of two running totals is the lower."""
    early, late = (a, b) if time == "earlier" else (b, a)
    is_ordered = time in ("earlier", "later")
    return is_ordered and early.value is not None and late.value is not None and late.value < early.value


def _may_be_one(a: Claim, b: Claim, metrics: Mapping[str, Metric]) -> bool:
    """Whether two claims under two names can be of one thing: names that are open, or guessed."""
    are_meant = {a.modality, b.modality} <= _FORECASTS and is_currency(a.unit)
    if a.modality != b.modality and not are_meant:
        return False
    if a.scope.noun and b.scope.noun and a.scope.noun != b.scope.noun:
        return False
    is_money = is_currency(a.unit)
    if a.metric != b.metric:
        return is_money or a.metric in _OPEN or b.metric in _OPEN
    metric = metrics[a.metric]
    if not metric.by_subject:
        return False
    same = a.subject is not None and b.subject is not None and a.subject.id == b.subject.id
    return not same and (a.subject is None or b.subject is None or is_guessed(a) or is_guessed(b))


def _is_known(a: Claim, b: Claim, given: Known) -> bool:
    """Whether the article of one also gives the value of the other, and so knows the two for two."""
    rows = ((a, b.document), (b, a.document))
    return any(document == other for claim, other in rows for document, _ in given.values.get(given_as(claim), ()))
