"""Whether two claims are about the same thing at the same time; where they are not, why not. Values are not looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.comparison.times import Relation, relation
from lamayor_check.rulebook.model import Metric

Certainty = Literal["sure", "unsaid"]
_GENERAL = frozenset({"", "voter", "likely voter", "adult", "respondent"})
_WHOLE_WORDS = frozenset({"poll", "survey", "university", "the", "of"})


class Level(Struct, frozen=True):
    """`reason` is empty where the two can be compared; else it completes `cannot be compared, because …`."""

    reason: str
    time: Relation = "same"
    certainty: Certainty = "sure"


def compare_level(a: Claim, b: Claim, metric: Metric) -> Level:
    """How comparable two claims of one metric are: the first thing that sets them apart, or the moments' relation."""
    for check in _CHECKS:
        reason = check(a, b, metric)
        if reason:
            return Level(reason)
    return _time(a, b, metric)


def _modality(a: Claim, b: Claim, metric: Metric) -> str:
    if "denied" in (a.modality, b.modality):
        return "one is withdrawn or denied by its own article"
    if a.modality != b.modality:
        return f"one is {a.modality}, the other {b.modality}"
    return ""


def _unit(a: Claim, b: Claim, metric: Metric) -> str:
    return f"one is in {a.unit}, the other in {b.unit}" if _class(a.unit) != _class(b.unit) else ""


def _class(unit: str) -> str:
    """Percent, points, each currency and, for counts, one class: which noun is counted is the scope's."""
    return unit if unit in ("percent", "points") or (len(unit) == 3 and unit.isupper()) else "count"


def _scope(a: Claim, b: Claim, metric: Metric) -> str:
    for part in (*metric.match, "per"):
        one, other = getattr(a.scope, part, ""), getattr(b.scope, part, "")
        if part in ("detail", "unit", "pollster"):
            continue
        if one != other and _differs(part, one, other, a, b):
            return f"{part} differs: {one or 'not said'} and {other or 'not said'}"
    return ""


def _differs(part: str, one: str, other: str, a: Claim, b: Claim) -> bool:
    if part == "population":
        return not (one in _GENERAL and other in _GENERAL and (not one or not other))
    if part == "place" or part == "per":
        return True
    if part == "period" and not (one and other):
        return (one or other)[:4] != (a.published or b.published)[:4]
    return bool(one and other)


def _pollster(a: Claim, b: Claim, metric: Metric) -> str:
    if "pollster" not in metric.match:
        return ""
    one, other = _names(a.scope.pollster), _names(b.scope.pollster)
    if "pollster" in metric.need and not (one and other):
        return "one does not say whose poll it is"
    if one and other and not one & other:
        return f"one is a poll by {a.scope.pollster}, the other by {b.scope.pollster}"
    if bool(one) != bool(other):
        return "one is from a poll, the other is not"
    return ""


def _names(pollsters: str) -> frozenset[str]:
    return frozenset(w for w in pollsters.replace(";", " ").split() if w not in _WHOLE_WORDS)


def _markers(a: Claim, b: Claim, metric: Metric) -> str:
    one = set(a.scope.detail) & set(metric.markers)
    other = set(b.scope.detail) & set(metric.markers)
    apart = sorted(one ^ other)
    return f"only one speaks of `{apart[0]}`" if apart else ""


def _alike(a: Claim, b: Claim, metric: Metric) -> str:
    """For figures that only their words tell apart: enough of these words must be shared."""
    if not metric.alike:
        return ""
    one, other = set(a.scope.detail), set(b.scope.detail)
    shared = len(one & other)
    needed = 1 if is_transposed(a, b) else 2
    if shared < needed or shared < metric.alike * min(len(one), len(other)):
        return "the words around the numbers differ"
    return ""


def _rivals(a: Claim, b: Claim, metric: Metric) -> str:
    if not (metric.rivals or a.modality == "projected"):
        return ""
    one, other = set(a.attribution), set(b.attribution)
    if one and other and not one & other:
        return f"they are estimates by {', '.join(sorted(one))} and by {', '.join(sorted(other))}"
    return ""


def _subject(a: Claim, b: Claim, metric: Metric) -> str:
    if a.subject is None or b.subject is None or a.subject.id == b.subject.id:
        return ""
    if a.modality == "pledged" or metric.by_subject:
        return f"one is said of {a.subject.name}, the other of {b.subject.name}"
    shared = set(a.scope.detail) & set(b.scope.detail)
    if len(shared) < 2 or 2 * len(shared) < min(len(a.scope.detail), len(b.scope.detail)):
        return f"one is said of {a.subject.name}, the other of {b.subject.name}"
    return ""


_CHECKS: tuple[Callable[[Claim, Claim, Metric], str], ...] = (_modality, _unit, _subject, _scope, _pollster, _markers, _alike, _rivals)


def _time(a: Claim, b: Claim, metric: Metric) -> Level:
    found = relation(a, b)
    if metric.time in ("constant", "plan") or a.modality in ("pledged", "threshold"):
        return Level("", "same")
    if "pollster" in metric.match and a.scope.pollster:
        return _wave(a, b)
    if found == "same":
        return Level("")
    if metric.time == "cumulative" and found in ("earlier", "later"):
        return Level("", found)
    if found == "unsaid" and metric.unsaid and _close(a, b):
        return Level("", "same", "unsaid")
    told = {"unsaid": "one does not say as of when", "different": "the moments differ", "within": "one moment is told more closely than the other"}
    return Level(told.get(found, f"one holds at an {'earlier' if found == 'earlier' else 'later'} moment"), found)


def _wave(a: Claim, b: Claim) -> Level:
    if a.scope.wave and b.scope.wave:
        same = a.scope.wave == b.scope.wave
        return Level("") if same else Level(f"the poll was taken in {a.scope.wave} and in {b.scope.wave}", "different")
    return Level("", "same", "unsaid") if _close(a, b, days=21) else Level("the polls may be of different dates", "unsaid")


def _close(a: Claim, b: Claim, days: int = 1) -> bool:
    """Whether two articles came out so near in time that they must speak of the same state of things."""
    if not (a.published and b.published):
        return False
    return abs((date.fromisoformat(a.published) - date.fromisoformat(b.published)).days) <= days


def is_transposed(a: Claim, b: Claim) -> bool:
    """Whether two numbers are the same digits in another order (`1,874`, `1,847`), as slips of the pen are."""
    if a.value is None or b.value is None or a.value == b.value:
        return False
    one, other = str(a.value.normalize()).replace(".", ""), str(b.value.normalize()).replace(".", "")
    return len(one) > 1 and sorted(one) == sorted(other)
