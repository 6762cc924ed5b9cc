"""Whether two claims that may be of one thing are of one moment, and what is made of it where one does not say."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.comparison.levels import Level
from lamayor_check.comparison.likeness import Likeness, is_near
from lamayor_check.comparison.setting import words
from lamayor_check.comparison.times import Relation, is_clock, relation
from lamayor_check.rulebook.model import Metric

FALL = Decimal("1.25")
"""A running total that is lower by more than this ratio is a total of something else: a batch, a lead, a part."""
FAR = Decimal(4)
"""Figures further apart than this ratio are not meant for one, however like their words are."""
DOUBLE = Decimal(2)
"""Amounts further apart than this ratio are not shown to be of one thing by another figure that stands beside both."""
HALF = Decimal("0.5")
_COUNTED = ("body", "place", "contestant")
"""Whose constants are only known when the counting is over: seats, a turnout."""
UNSAID = ("one does not say as of when", "neither says as of when", "nothing shows that both moments are one")
"""Why two moments cannot be compared, by how many of the claims say one: one of them, none, both."""
MANY = 3
"""How much evidence two figures that are neither near nor slips need to be of one thing."""


def time_level(a: Claim, b: Claim, metric: Metric, like: Likeness) -> Level:
    """How the moments of two claims stand to each other, as far as their metric asks."""
    is_poll = "wave" in metric.match and (bool(a.scope.pollster) or "pollster" in metric.need)
    is_shown = like.anchors and is_near(a, b, FAR if a.unit == "percent" else DOUBLE)
    is_likely = like.near or like.slip or a.value == b.value or is_shown
    if not is_likely and not _firm(a, b, metric, like, is_poll=is_poll):
        return Level("the figures are too far apart to be meant for one")
    if is_poll:
        return _wave(a, b)
    found = relation(_so_far(a), _so_far(b)) if is_total(a, b, metric) else relation(a, b)
    if (
        metric.time == "constant"
        and metric.subject in _COUNTED
        and found != "same"
        and _is_running(a) != _is_running(b)
    ):
        return Level("one is of a count that was still going on", "different")
    if metric.time in ("constant", "plan") or a.modality in ("pledged", "threshold"):
        return _plan(a, b, metric, found)
    if found == "same":
        return Level("")
    if is_total(a, b, metric) and found in ("earlier", "later"):
        are_one = is_near(a, b, FALL) or like.slip
        return Level("" if are_one else "totals so far apart are of two things, or one has grown", found)
    if found == "unsaid" and _can_be_one(a, b, metric, like):
        return Level("", "same", "sure" if _one_period(a, b) else "unsaid")
    told = {
        "unsaid": UNSAID[(a.as_of is None) + (b.as_of is None) - 1],
        "different": "the moments differ",
        "within": "one moment is told more closely than the other",
    }
    return Level(told.get(found, f"one holds at {'an earlier' if found == 'earlier' else 'a later'} moment"), found)


def _is_running(claim: Claim) -> bool:
    return is_clock(claim.as_of) or (claim.as_of is not None and claim.as_of.counted is not None)


def _firm(a: Claim, b: Claim, metric: Metric, like: Likeness, *, is_poll: bool) -> bool:
    """Whether what is compared is told so closely that even figures far apart must be of one thing."""
    if is_poll:
        return bool(a.scope.wave) and a.scope.wave == b.scope.wave
    if not is_near(a, b, FAR):
        return a.unit in ("percent", "points") and relation(a, b) == "same" and a.modality == "asserted"
    is_promise = is_one_promise(a, b) and like.part >= HALF and a.scope.noun == b.scope.noun != ""
    if is_promise or (metric.unsaid and not metric.alike):
        return True
    if relation(a, b) != "same" or a.modality != "asserted":
        return False
    told = like.evidence + besides(a, b, metric) >= MANY and like.part >= HALF
    return a.unit in ("percent", "points") or told


def besides(a: Claim, b: Claim, metric: Metric) -> int:
    """What else speaks for one thing: one subject, moments that both say, a word that makes both running totals."""
    same_subject = a.subject is not None and b.subject is not None and a.subject.id == b.subject.id
    has_moments = (
        a.as_of is not None and b.as_of is not None and (same_subject or (a.subject is None and b.subject is None))
    )
    return same_subject + has_moments + (metric.time != "cumulative" and is_total(a, b, metric))


def is_total(a: Claim, b: Claim, metric: Metric) -> bool:
    """Whether both are running totals: by their metric, or by a word of the same kind beside them."""
    if metric.time == "cumulative":
        return True
    return bool(metric.totals) and not (words(a) & words(b)).isdisjoint(metric.totals)


def is_one_promise(a: Claim, b: Claim) -> bool:
    """Whether both are promises of one speaker for one time."""
    if a.modality != "pledged" or a.subject is None or b.subject is None or a.subject.id != b.subject.id:
        return False
    if a.as_of is not None and b.as_of is not None and a.as_of.start > a.published < b.as_of.start:
        return relation(a, b) == "same"
    return bool(a.scope.period) and a.scope.period == b.scope.period


def _so_far(claim: Claim) -> Claim:
    """A running total of a time that was not over (`this year`) holds as of the day it was published."""
    moment, day = claim.as_of, claim.published
    if moment is None or not day or not moment.start[:10] < day < moment.end[:10]:
        return claim
    return replace(claim, as_of=replace(moment, start=day, end=day))


def _plan(a: Claim, b: Claim, metric: Metric, found: Relation) -> Level:
    """A constant has no moment; a plan can have been changed between two days."""
    if a.modality == "pledged" and found in ("earlier", "later"):
        return Level("the plan may have been changed between the two moments", found)
    is_open = a.modality == "pledged" and bool(a.scope.period) != bool(b.scope.period)
    return Level("", "same", "unsaid" if is_open else "sure")


def _can_be_one(a: Claim, b: Claim, metric: Metric, like: Likeness) -> bool:
    """Whether two figures can be taken to be of one moment though one does not say as of when."""
    if a.value == b.value or _one_period(a, b):
        return True
    if like.slip or like.anchors:
        return are_close(a, b, days=30)
    if metric.unsaid or _is_running_total(a, b, metric):
        return are_close(a, b) and not _has_moved(a, b, metric)
    is_silent = a.as_of is None and b.as_of is None and a.unit not in ("percent", "points")
    enough = like.evidence + (besides(a, b, metric) if is_silent else 0) >= MANY
    return (bool(metric.alike) or is_silent) and enough and are_close(a, b, days=2)


def is_said_once(a: Claim, b: Claim) -> bool:
    """Whether the only shares that two articles of the same days give of something, neither of a moment in the course
    of a count, must be of one moment."""
    are_plain = all(
        c.unit == "percent" and c.bound == "exact" and c.modality == "asserted" and not _is_running(c) for c in (a, b)
    )
    return are_plain and is_near(a, b, FALL) and are_close(a, b, days=1)


def _is_running_total(a: Claim, b: Claim, metric: Metric) -> bool:
    """Whether both can be one running total of two moments: what does not say when is of the day it came out."""
    has_moment = a.as_of is not None or b.as_of is not None or "" != a.published != b.published != ""
    return metric.time == "cumulative" and a.unit != "percent" and has_moment and is_near(a, b, FALL)


def _has_moved(a: Claim, b: Claim, metric: Metric) -> bool:
    """Whether the figure of the later article has moved the way such figures do."""
    drift = metric.drift or ("up" if metric.time == "cumulative" else "")
    if not drift or _held(a) == _held(b):
        return False
    early, late = sorted((a, b), key=_held)
    before, after = (c.value or c.lower or c.upper or Decimal(0) for c in (early, late))
    return after > before if drift == "up" else after < before


def _held(claim: Claim) -> tuple[str, bool]:
    """When a figure held, to sort by: one that does not say holds at the end of the day its article came out."""
    moment = claim.as_of
    return (moment.start[:10], False) if moment is not None and moment.start else (claim.published, True)


def _one_period(a: Claim, b: Claim) -> bool:
    """Whether both are of one year or quarter that was over when the articles were written."""
    one, other = a.scope.period, b.scope.period
    return bool(one) and one == other and one[:4] < min(a.published, b.published)[:4]


def _wave(a: Claim, b: Claim) -> Level:
    """Polls are of one wave where both say so, or where one says the month that the other came out in."""
    one, other = a.scope.wave, b.scope.wave
    if one and other:
        return Level("") if one == other else Level(f"the poll was taken in {one} and in {other}", "different")
    if one or other:
        silent = b if one else a
        is_last = (one or other) in _last_months(silent.published)
        return Level("", "same", "unsaid") if is_last else Level("the polls may be of different dates", "unsaid")
    return (
        Level("", "same", "unsaid")
        if are_close(a, b, days=7)
        else Level("the polls may be of different dates", "unsaid")
    )


def _last_months(published: str) -> tuple[str, ...]:
    """The month of a date, and the one before it in its first ten days: when a poll that is news was taken."""
    if not published:
        return ()
    day = date.fromisoformat(published)
    before = day - timedelta(days=10)
    return tuple({f"{d:%Y-%m}" for d in (day, before)})


def are_close(a: Claim, b: Claim, days: int = 1) -> bool:
    """Whether two articles came out so near in time that they must speak of the same state of things. One without a
    date may have."""
    if not (a.published and b.published):
        return True
    return abs((date.fromisoformat(a.published) - date.fromisoformat(b.published)).days) <= days
