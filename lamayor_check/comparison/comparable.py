"""Whether two claims are about the same thing at the same time; where they are not, why not.

The checks go from what sets claims apart for certain (a promise and a fact, percent and votes) to what only makes it
likely (the words around the numbers). Of values no more is asked than whether one can be a slip of the other.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.comparison.likeness import Likeness, is_near, likeness
from lamayor_check.comparison.setting import Setting, is_one_story, unit_class, words
from lamayor_check.comparison.times import Relation, relation
from lamayor_check.rulebook.model import Metric

Certainty = Literal["sure", "unsaid"]
_GENERAL = frozenset({"", "voter", "likely voter", "adult", "respondent"})
_WHOLE_WORDS = frozenset({"poll", "survey", "university", "the", "of"})
FALL = Decimal("1.25")
"""A running total that is lower by more than this ratio is a total of something else: a batch, a lead, a part."""
FAR = Decimal(4)
"""Figures further apart than this ratio are not meant for one, however like their words are."""
HALF = Decimal("0.5")
FEW, SOME, MANY = 1, 2, 3
"""How much evidence a slip, a near figure and any other figure need to be of one thing."""


class Item(Struct, frozen=True, gc=False):
    """A claim in its setting."""

    claim: Claim
    setting: Setting


class Level(Struct, frozen=True, gc=False):
    """`reason` is empty where the two can be compared; else it completes `cannot be compared, because …`."""

    reason: str
    time: Relation = "same"
    certainty: Certainty = "sure"


def compare_level(one: Item, other: Item, metric: Metric) -> Level:
    """How comparable two claims of one metric are: the first thing that sets them apart, or the moments' relation."""
    a, b = one.claim, other.claim
    for check in _CHECKS:
        reason = check(a, b, metric)
        if reason:
            return Level(reason)
    if not metric.by_subject and not is_one_story(one.setting, other.setting):
        return Level("nothing shows that the articles are of one story")
    like = likeness(a, b, one.setting, other.setting)
    reason = _subject(a, b, metric, like) or _markers(a, b, metric, like) or _words(a, b, metric, like)
    return Level(reason) if reason else _time(a, b, metric, like)


def _modality(a: Claim, b: Claim, metric: Metric) -> str:
    if "denied" in (a.modality, b.modality):
        return "one is withdrawn or denied by its own article"
    if a.modality != b.modality:
        return f"one is {a.modality}, the other {b.modality}"
    return ""


def _unit(a: Claim, b: Claim, metric: Metric) -> str:
    return f"one is in {a.unit}, the other in {b.unit}" if unit_class(a.unit) != unit_class(b.unit) else ""


def _scope(a: Claim, b: Claim, metric: Metric) -> str:
    for part in (*metric.match, "per"):
        one, other = getattr(a.scope, part, ""), getattr(b.scope, part, "")
        if part in ("detail", "unit", "pollster", "wave"):
            continue
        if one != other and _differs(part, one, other, a, b):
            return f"{part} differs: {one or 'not said'} and {other or 'not said'}"
    return ""


def _differs(part: str, one: str, other: str, a: Claim, b: Claim) -> bool:
    if part == "population":
        return not (one in _GENERAL and other in _GENERAL and (not one or not other))
    if part == "stage":
        return bool(one and other) and not _one_call(a, b)
    if part == "place" or part == "per":
        return True
    if part == "period" and not (one and other):
        if a.modality == "pledged":
            return False
        return (one or other)[:4] != (a.published or b.published)[:4]
    return bool(one and other)


def _one_call(a: Claim, b: Claim) -> bool:
    """Whether both speak of one race's call: a race is called once, so its stage needs no telling."""
    return a.as_of is not None and b.as_of is not None and a.as_of.mark == b.as_of.mark == "call" and are_close(a, b, days=2)


def _pollster(a: Claim, b: Claim, metric: Metric) -> str:
    if "pollster" not in metric.match:
        return ""
    one, other = _names(a.scope.pollster), _names(b.scope.pollster)
    if "pollster" in metric.need and bool(one) != bool(other):
        return "one does not say whose poll it is"
    if one and other and not one & other:
        return f"one is a poll by {a.scope.pollster}, the other by {b.scope.pollster}"
    if bool(one) != bool(other):
        return "one is from a poll, the other is not"
    return ""


def _names(pollsters: str) -> frozenset[str]:
    return frozenset(w for w in pollsters.replace(";", " ").split() if w not in _WHOLE_WORDS)


def _markers(a: Claim, b: Claim, metric: Metric, like: Likeness) -> str:
    """Words that tell like figures apart: `tv|airtime` is one marker, in either word."""
    if (like.slip and like.evidence) or (_one_promise(a, b) and a.scope.noun and a.scope.noun == b.scope.noun):
        return ""
    one, other = words(a), words(b)
    for marker in metric.markers:
        names = marker.split("|")
        if one.isdisjoint(names) != other.isdisjoint(names):
            return f"only one speaks of `{names[0]}`"
    return ""


def _rivals(a: Claim, b: Claim, metric: Metric) -> str:
    if not (metric.rivals or a.modality == "projected"):
        return ""
    one, other = set(a.attribution), set(b.attribution)
    if one and other and not one & other:
        return f"they are estimates by {', '.join(sorted(one))} and by {', '.join(sorted(other))}"
    return ""


_CHECKS: tuple[Callable[[Claim, Claim, Metric], str], ...] = (_modality, _unit, _scope, _pollster, _rivals)


def _subject(a: Claim, b: Claim, metric: Metric, like: Likeness) -> str:
    """Whom they are said of, where both say so themselves; a subject taken from further off sets nothing apart."""
    if a.subject is None or b.subject is None or a.subject.id == b.subject.id:
        return ""
    firm = a.modality == "pledged" or (metric.by_subject and not is_whole(a, b, metric))
    if not firm and (is_guessed(a) or is_guessed(b) or like.slip or like.evidence >= MANY):
        return ""
    return f"one is said of {a.subject.name}, the other of {b.subject.name}"


def is_whole(a: Claim, b: Claim, metric: Metric) -> bool:
    """Whether both are figures of the whole contest, of whomever they are said."""
    return a.scope.noun in metric.whole and b.scope.noun in metric.whole


def is_guessed(claim: Claim) -> bool:
    """Whether a claim's subject was taken from outside its own sentence."""
    return any(f.part == "subject" for f in claim.filled)


def _words(a: Claim, b: Claim, metric: Metric, like: Likeness) -> str:
    """For figures that only their words tell apart: enough of these must be shared."""
    if not metric.alike or a.value == b.value:
        return ""
    needed = (FEW if like.slip else SOME if like.near or _one_promise(a, b) else MANY) + (metric.time == "constant" and like.has_other_anchors)
    if like.evidence + _besides(a, b, metric) < needed or (not like.slip and not like.anchors and like.part < metric.alike):
        return "the words around the numbers differ"
    return ""


def _besides(a: Claim, b: Claim, metric: Metric) -> int:
    """What else speaks for one thing: one subject, moments that both say, a word that makes both running totals."""
    same_subject = a.subject is not None and b.subject is not None and a.subject.id == b.subject.id
    has_moments = a.as_of is not None and b.as_of is not None and (same_subject or (a.subject is None and b.subject is None))
    return same_subject + has_moments + (metric.time != "cumulative" and is_total(a, b, metric))


def _time(a: Claim, b: Claim, metric: Metric, like: Likeness) -> Level:
    is_poll = "wave" in metric.match and (bool(a.scope.pollster) or "pollster" in metric.need)
    if not (like.near or like.slip or like.anchors or a.value == b.value) and not _firm(a, b, metric, like, is_poll=is_poll):
        return Level("the figures are too far apart to be meant for one")
    if is_poll:
        return _wave(a, b)
    found = relation(_so_far(a), _so_far(b)) if is_total(a, b, metric) else relation(a, b)
    if metric.time in ("constant", "plan") or a.modality in ("pledged", "threshold"):
        return _plan(a, b, metric, found)
    if found == "same":
        return Level("")
    if is_total(a, b, metric) and found in ("earlier", "later"):
        return Level("", found) if is_near(a, b, FALL) or like.slip else Level("so low a later figure is of something else", found)
    if found == "unsaid" and _can_be_one(a, b, metric, like):
        return Level("", "same", "sure" if _one_period(a, b) else "unsaid")
    told = {"unsaid": "one does not say as of when", "different": "the moments differ", "within": "one moment is told more closely than the other"}
    return Level(told.get(found, f"one holds at an {'earlier' if found == 'earlier' else 'later'} moment"), found)


def is_total(a: Claim, b: Claim, metric: Metric) -> bool:
    """Whether both are running totals: by their metric, or by a word of the same kind beside them."""
    if metric.time == "cumulative":
        return True
    return bool(metric.totals) and not (words(a) & words(b)).isdisjoint(metric.totals)


def _firm(a: Claim, b: Claim, metric: Metric, like: Likeness, *, is_poll: bool) -> bool:
    """Whether what is compared is told so closely that even figures far apart must be of one thing."""
    if is_poll:
        return bool(a.scope.wave) and a.scope.wave == b.scope.wave
    if not is_near(a, b, FAR):
        return a.unit in ("percent", "points") and relation(a, b) == "same" and a.modality == "asserted"
    if (metric.unsaid and not metric.alike) or (_one_promise(a, b) and like.part >= HALF and like.shared > 1):
        return True
    if relation(a, b) != "same" or a.modality != "asserted":
        return False
    told = like.evidence + _besides(a, b, metric) >= MANY and like.part >= HALF
    return a.unit in ("percent", "points") or told


def _one_promise(a: Claim, b: Claim) -> bool:
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
    if metric.unsaid:
        return are_close(a, b)
    is_silent = a.as_of is None and b.as_of is None and a.unit not in ("percent", "points")
    enough = like.evidence + (_besides(a, b, metric) if is_silent else 0) >= MANY
    return (bool(metric.alike) or is_silent) and enough and are_close(a, b, days=2)


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
    return Level("", "same", "unsaid") if are_close(a, b, days=7) else Level("the polls may be of different dates", "unsaid")


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


