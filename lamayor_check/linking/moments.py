"""How the moments of two claims stand to each other."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from lamayor_check.claims.claim import AsOf, Claim
from lamayor_check.claims.units import is_time

ALL = 100
"""In percent: what has been counted at the end."""
Relation = Literal["same", "earlier", "later", "unsaid", "within", "different"]


def relation(a: Claim, b: Claim) -> Relation:
    """`a` against `b`: at the same moment, earlier, later, at moments that differ, one of them within the other's wider
    interval, or one of them does not say."""
    one, other = moment_of(a), moment_of(b)
    if one is None or other is None:
        return "unsaid"
    if one.mark == "call" and other.mark == "call":
        return "same" if _same_caller(one, other) else "different"
    if one.counted is not None and other.counted is not None:
        if one.counted != other.counted:
            return "earlier" if one.counted < other.counted else "later"
        return "same"
    if _is_over(one) and _is_over(other):
        return "same" if not _apart(one, other) else _order(one, other)
    if _is_over(one) != _is_over(other) and (_is_passing(one) or _is_passing(other)):
        return "later" if _is_over(one) else "earlier"
    if one.start and other.start:
        return _order(one, other)
    return "unsaid"


def moment_of(claim: Claim) -> AsOf | None:
    """When a claim held. A share of the vote that was counted tells its own moment only where nothing else does; and a
    day or a time of day does not hold as of itself."""
    moment = claim.as_of
    if moment is not None and is_time(claim.unit) and moment.text and moment.text in claim.text:
        return None
    if moment is None or moment.counted is None or (moment.counted, "percent") != (claim.value, claim.unit):
        return moment
    return replace(moment, counted=None) if moment.start or moment.mark else moment


def _same_caller(one: AsOf, other: AsOf) -> bool:
    """`AP` and `Associated Press` are one caller."""
    a, b = one.by.removeprefix("the "), other.by.removeprefix("the ")
    return not a or not b or a == b or _initials(a) == b.replace(".", "") or _initials(b) == a.replace(".", "")


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word)


def _is_over(moment: AsOf) -> bool:
    return moment.mark in ("final", "certified")


def is_clock(moment: AsOf | None) -> bool:
    """Whether a moment is a time of day."""
    return moment is not None and "T" in moment.start and moment.start == moment.end


def _is_passing(moment: AsOf) -> bool:
    """Whether a moment lies in the course of a count: a time of day, or a share that had been counted."""
    return not _is_over(moment) and (is_clock(moment) or (moment.counted is not None and moment.counted < ALL))


def _apart(one: AsOf, other: AsOf) -> bool:
    return bool(one.start and other.start) and one.start[:4] != other.start[:4]


def _order(one: AsOf, other: AsOf) -> Relation:
    first, second = _ends(one), _ends(other)
    if first == second:
        return "same"
    if first[1] < second[0]:
        return "earlier"
    if second[1] < first[0]:
        return "later"
    return "same" if _width(first) == _width(second) else "within"


def _ends(moment: AsOf) -> tuple[str, str]:
    end = moment.end if "T" in moment.end else f"{moment.end}T23:59"
    start = moment.start if "T" in moment.start else f"{moment.start}T00:00"
    return start, end


def _width(ends: tuple[str, str]) -> int:
    """The coarseness of an interval: 0 for a time, 1 for a day, 2 for more."""
    return 0 if ends[0] == ends[1] else 1 if ends[0][:10] == ends[1][:10] else 2
