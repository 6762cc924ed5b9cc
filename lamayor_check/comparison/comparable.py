"""Whether two claims are about the same thing at the same time; where they are not, why not.

The checks go from what sets claims apart for certain (a promise and a fact, percent and votes) to what only makes it
likely (the words around the numbers). Of values no more is asked than whether one can be a slip of the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.units import unit_class
from lamayor_check.comparison.levels import Item, Level
from lamayor_check.comparison.likeness import Likeness, likeness
from lamayor_check.comparison.setting import is_one_story, words
from lamayor_check.comparison.timing import MANY, are_close, besides, is_one_promise, time_level
from lamayor_check.rulebook.model import Metric

_FORMER = re.compile(
    r"\b(?:up|down|ris\w*|rose|f[ae]ll\w*|increas\w*|decreas\w*|dropp?\w*|gr[eo]w\w*|climb\w*|slipp?\w*|cut|raised?"
    r"|declin\w*)(?:\s[\w,.%$€£]+){0,5}\sfrom\s(?:(?:about|some|nearly|the|just)\s)*[$€£]?$|\bagainst\s(?:the\s)?[$€£]?$",
    re.I,
)
_FROM = re.compile(r"\bfrom\s(?:(?:about|some|nearly|the|just|only)\s)*[$€£]?$", re.I)
_TO = re.compile(
    r"^(?:\s?%|\s(?:percent|per cent|seats|votes|points))?\sto\s(?:(?:about|some|nearly|just|only)\s)*[$€£]?\w"
)
"""Around the first of two ends: `doubled theirs, from five to 11`."""
_OF_RIVAL = re.compile(r"\sfor\s(?:the\s)?[A-Z]")
"""Behind a rival's figure at the same moment: `47%, against 38% for the Alliance`."""
_STEP = re.compile(r"\bby\s(?:(?:about|some|nearly|just|only|another|almost)\s)*[$€£]?$", re.I)
"""Before how much something changed by: `its tally of seats fell by 33`."""
_AGAIN = re.compile(r"\b(?:another|a further|an additional|an extra)\s$", re.I)
"""Before a change that came after others: `slipped another 2 percent`."""
_GENERAL = frozenset({"", "voter", "likely voter", "adult", "respondent", "resident", "citizen", "people", "person"})
_WHOLE_WORDS = frozenset({"poll", "survey", "university", "the", "of"})
TOLD = 2
"""So many words shared outside of the clauses of the numbers weigh as much as one inside."""
FEW, SOME = 1, 2
"""How much evidence a slip and a near figure need to be of one thing."""


def hindrance(a: Claim, b: Claim, metric: Metric) -> str:
    """What sets two claims apart for certain, or empty."""
    return next((reason for check in _CHECKS if (reason := check(a, b, metric))), "")


def compare_level(one: Item, other: Item, metric: Metric) -> Level:
    """How comparable two claims of one metric are: the first thing that sets them apart, or the moments' relation."""
    a, b = one.claim, other.claim
    apart = hindrance(a, b, metric)
    if apart:
        return Level(apart)
    if not (metric.by_subject and _is_named(a) and _is_named(b)) and not is_one_story(one.setting, other.setting):
        return Level("nothing shows that the articles are of one story")
    like = likeness(a, b, one.setting, other.setting)
    if is_former(a) != is_former(b) and not like.slip and a.value != b.value:
        return Level("one is what it was before")
    if not metric.leads and is_step(a) != is_step(b):
        return Level("one is how much something changed by")
    reason = _subject(a, b, metric, like) or _markers(a, b, metric, like) or _words(a, b, metric, like)
    return Level(reason) if reason else time_level(a, b, metric, like)


def _is_named(claim: Claim) -> bool:
    """Whether a figure is of somebody with a name, and not of `the company` or of nobody that is told."""
    return claim.subject is not None and not claim.subject.name.islower()


def is_former(claim: Claim) -> bool:
    """Whether a number is what something changed from: `down from 21`, `against 41.5% four years ago`."""
    start, end = (max(0, place - claim.sentence_start) for place in (claim.start, claim.end))
    if _FROM.search(claim.sentence[:start]) and _TO.match(claim.sentence[end:]):
        return True
    return _FORMER.search(claim.sentence[:start]) is not None and _OF_RIVAL.match(claim.sentence[end:]) is None


def is_step(claim: Claim) -> bool:
    """Whether a number is how much something changed by: `fell by 33`, `slipped another 2 percent`."""
    if claim.pair_kind == "score":  # `lost by 69% to 31%`
        return False
    before = claim.sentence[: max(0, claim.start - claim.sentence_start)]
    is_again = claim.unit in ("percent", "points") and _AGAIN.search(before) is not None
    return is_again or _STEP.search(before) is not None


def _modality(a: Claim, b: Claim, metric: Metric) -> str:
    if "denied" in (a.modality, b.modality):
        return "one is withdrawn or denied by its own article"
    are_plans = {a.modality, b.modality} == {"pledged", "projected"} and metric.subject in ("any", "body")
    if a.modality != b.modality and not are_plans:
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
    return (
        a.as_of is not None
        and b.as_of is not None
        and a.as_of.mark == b.as_of.mark == "call"
        and are_close(a, b, days=2)
    )


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
    if (like.slip and like.evidence) or (is_one_promise(a, b) and a.scope.noun and a.scope.noun == b.scope.noun):
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
    firm = a.modality == b.modality == "pledged" or (metric.by_subject and not is_whole(a, b, metric))
    is_told = a.scope.noun == b.scope.noun != "" and like.shared >= SOME and like.evidence + like.told >= MANY
    if not firm and (is_guessed(a) or is_guessed(b) or like.slip or like.evidence >= MANY or is_told):
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
    needed = (FEW if like.slip else SOME if like.near or is_one_promise(a, b) else MANY) + (
        metric.time == "constant" and like.has_other_anchors
    )
    if like.evidence + besides(a, b, metric) + min(1, like.told // TOLD) < needed or (
        not like.slip and not like.anchors and like.part < metric.alike
    ):
        return "the words around the numbers differ"
    return ""
