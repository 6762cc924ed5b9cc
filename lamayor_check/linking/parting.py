"""What parts two claims by what both say: a table of checks, each with its code and what it is worth.

Some part for good: two pollsters, two populations. Some do unless the values look like a slip of one another, since
what is read of stages, periods, moments and names is sometimes wrong. A figure that its own article withdraws is none
that another contradicts; what agrees with it may well state the same. The others only tell a person why two claims are
not taken for one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from msgspec import Struct
from rapidfuzz import fuzz

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.units import are_of_one_unit, is_time
from lamayor_check.linking.moments import relation
from lamayor_check.linking.phrases import is_former, is_step
from lamayor_check.rulebook.model import OTHER, ScopePart

Part = Literal[
    "unit", "pollster", "population", "stage", "period", "subject", "moment", "wave", "denied", "modality", "place",
    "per", "former", "step", "metric", "words",
]  # fmt: skip
Worth = Literal["veto", "veto unless slip", "veto where they differ", "reason"]
ALIKE = 0.8
"""From this on two names may be of one."""
SURE = 0.95
"""From this probability on whom a claim is said of is as good as sure."""
_SHARED = frozenset({"poll", "survey", "university", "the", "of"})
"""Words that names of pollsters share."""
_NAMES = 1 << 14
"""So many pairs of names are at hand."""
_MOMENTS = {
    "earlier": "one holds at a later moment",
    "later": "one holds at an earlier moment",
    "different": "the moments differ",
}


class Parting(Struct, frozen=True):
    """A check: why two claims are two things, or nothing."""

    part: Part
    check: Callable[[Claim, Claim], str]
    worth: Worth = "reason"


def apart(a: Claim, b: Claim) -> tuple[Part, str]:
    """What parts two claims first: its code, and words that complete `not comparable, because …`."""
    return next((row.part, why) for row in PARTINGS if (why := row.check(a, b)))


def are_vetoed(a: Claim, b: Claim) -> bool:
    """Whether what both say makes them two things, whatever else speaks for one."""
    return any(check(a, b) for check in _FOR_GOOD)


def are_parted_unless_slip(a: Claim, b: Claim) -> bool:
    """Whether what both say makes them two things, but for values of which one is a slip of the other."""
    return any(check(a, b) for check in _UNLESS_SLIP)


def is_withdrawn(a: Claim, b: Claim) -> bool:
    """Whether what both say makes them no contradiction where their values differ: of 74 such pairs of annotated
    stories none is one."""
    return any(check(a, b) for check in _WHERE_THEY_DIFFER)


def are_of_two(a: Claim, b: Claim) -> bool:
    """Whether two claims are as good as surely said of two, so that no slip of the pen makes them one quantity."""
    return min(a.subject_confidence, b.subject_confidence) >= SURE and bool(_subject(a, b))


def pollsters(claim: Claim) -> frozenset[str]:
    """The telling words of the names of those whose poll a claim is of."""
    return frozenset(claim.scope.pollster.replace(";", " ").split()) - _SHARED


def differs(a: Claim, b: Claim, part: ScopePart) -> bool:
    """Whether both say a part of their scope, and not the same."""
    one, other = getattr(a.scope, part), getattr(b.scope, part)
    return bool(one and other) and one != other


@lru_cache(_NAMES)
def like_names(one: str, other: str) -> float:
    """How many of the letters of two names are those of words that both have, from 0 to 1."""
    return fuzz.token_set_ratio(one, other) / 100


def _unit(a: Claim, b: Claim) -> str:
    return "" if are_of_one_unit(a, b) else f"one is in {a.unit}, the other in {b.unit}"


def _pollster(a: Claim, b: Claim) -> str:
    names = [pollsters(c) for c in (a, b)]
    if not all(names) or names[0] & names[1]:
        return ""
    return f"one is a poll by {a.scope.pollster}, the other by {b.scope.pollster}"


def _population(a: Claim, b: Claim) -> str:
    return f"one is of {a.scope.population}s, the other of {b.scope.population}s" if differs(a, b, "population") else ""


def _of_scope(name: ScopePart) -> Callable[[Claim, Claim], str]:
    def check(a: Claim, b: Claim) -> str:
        both = f"{getattr(a.scope, name)} and {getattr(b.scope, name)}"
        return f"{name} differs: {both}" if differs(a, b, name) else ""

    return check


def _subject(a: Claim, b: Claim) -> str:
    one, other = a.subject, b.subject
    if one is None or other is None or one.id == other.id or any(f.part == "subject" for f in (*a.filled, *b.filled)):
        return ""
    alike = like_names(one.name.lower(), other.name.lower()) >= ALIKE
    return "" if alike else f"one is said of {one.name}, the other of {other.name}"


def _moment(a: Claim, b: Claim) -> str:
    if is_time(a.unit) or any(f.part == "as_of" for f in (*a.filled, *b.filled)):  # a time holds at itself
        return ""
    return _MOMENTS.get(relation(a, b), "")


def _wave(a: Claim, b: Claim) -> str:
    return f"one poll is of {a.scope.wave}, the other of {b.scope.wave}" if differs(a, b, "wave") else ""


def _denied(a: Claim, b: Claim) -> str:
    denied = "denied" in (a.modality, b.modality) and a.modality != b.modality
    return "one is withdrawn or denied by its own article" if denied else ""


def _modality(a: Claim, b: Claim) -> str:
    return f"one is {a.modality}, the other {b.modality}" if a.modality != b.modality else ""


def _former(a: Claim, b: Claim) -> str:
    return "one is what it was before" if is_former(a) != is_former(b) else ""


def _step(a: Claim, b: Claim) -> str:
    return "one is how much something changed by" if is_step(a) != is_step(b) else ""


def _metric(a: Claim, b: Claim) -> str:
    names = [_title(c.metric) for c in (a, b)]
    return f"one counts {names[0]}, the other {names[1]}" if a.metric != b.metric else ""


def _title(metric: str) -> str:
    return "what no rule names" if metric == OTHER else metric.replace("_", " ")


def _words(a: Claim, b: Claim) -> str:
    return "too little shows that they are one quantity"


PARTINGS: tuple[Parting, ...] = (
    Parting("unit", _unit, "veto"),
    Parting("pollster", _pollster, "veto"),
    Parting("population", _population, "veto"),
    Parting("stage", _of_scope("stage"), "veto unless slip"),
    Parting("period", _of_scope("period"), "veto unless slip"),
    Parting("subject", _subject, "veto unless slip"),
    Parting("moment", _moment, "veto unless slip"),
    Parting("wave", _wave, "veto unless slip"),
    Parting("denied", _denied, "veto where they differ"),
    Parting("modality", _modality),
    Parting("place", _of_scope("place")),
    Parting("per", _of_scope("per")),
    Parting("former", _former),
    Parting("step", _step),
    Parting("metric", _metric),
    Parting("words", _words),
)
_FOR_GOOD = tuple(row.check for row in PARTINGS if row.worth == "veto")
_UNLESS_SLIP = tuple(row.check for row in PARTINGS if row.worth == "veto unless slip")
_WHERE_THEY_DIFFER = tuple(row.check for row in PARTINGS if row.worth == "veto where they differ")
