"""What hedges and bounds do to a number: its interval, the cue that made it, and the trend that it is said to show."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

from lamayor_check.claims.quantity import Bound
from lamayor_check.extraction.quantities import cues
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

Interval = tuple[Decimal | None, Decimal | None]

_LAST_WORDS = re.compile(r"(?:[^\s(\[\"“,;:]+[\s]*){1,5}$")
_TOKEN = re.compile(r"[~≈<>≤≥]=?|[^\s(\[\"“~≈<>≤≥]+")
_AFTER = re.compile(
    "(?:" + "|".join(re.escape(w) if w[0] in "-+" else r"\s+" + re.escape(w) for w in sorted(cues.AFTER, key=len, reverse=True)) + r")(?![a-z0-9])"
)
_LONGEST_CUE = max(phrase.count(" ") for phrase in cues.BEFORE) + 1
_HALF = Decimal(2)


class Hedge(Struct, frozen=True):
    """A bound and the words that made it."""

    bound: Bound
    cue: str = ""


EXACT = Hedge("exact")


def hedge(page: Page, draft: Measured) -> Hedge:
    """The bound that the words around a number give it."""
    before = _before(page, draft.start)
    if before is not None:
        return before
    found = _AFTER.match(page.flat, draft.end)
    if found is None and draft.tail > draft.end:
        found = _AFTER.match(page.flat, draft.tail)
    if found:
        cue = found[0].strip()
        return Hedge(cues.AFTER[cue], cue)
    return EXACT


def _before(page: Page, start: int) -> Hedge | None:
    words = _TOKEN.findall(page.before(start, 48))[-_LONGEST_CUE - 1 :]
    if words and words[-1] in ("a", "an", "the", "another", "only"):
        words = words[:-1] if words[-1] in ("a", "an") else words
    for size in range(min(_LONGEST_CUE, len(words)), 0, -1):
        phrase = " ".join(words[-size:])
        bound = cues.BEFORE.get(phrase)
        if bound is not None and not (phrase == "past" and words[-2:-1] == ["the"]):
            return Hedge(bound, phrase)
    return None


def trend(page: Page, start: int) -> str:
    """`up` or `down` where the last words before a number say that it rose or fell by it."""
    for word in reversed(_TOKEN.findall(page.before(start, 40))[-4:]):
        if word in cues.UP:
            return "up"
        if word in cues.DOWN:
            return "down"
    return ""


def significant(value: Decimal) -> Decimal:
    """The size of the last digit of a number that is not a trailing zero: 100 for 400."""
    exponent = value.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal(1).scaleb(exponent)


def interval(draft: Measured, bound: Bound) -> Interval:
    """The values that a number can stand for."""
    if draft.value is None:
        return draft.lower, draft.upper
    if bound == "at_least":
        return draft.value, None
    if bound == "at_most":
        return None, draft.value
    slack = _slack(draft, bound) / _HALF
    return draft.value - slack, draft.value + slack


def _slack(draft: Measured, bound: Bound) -> Decimal:
    precision = abs(draft.precision)
    if bound == "approx":
        rough = significant(draft.value) if draft.value else precision
        return max(precision, rough, key=abs)
    if draft.form == "fraction" or draft.factor != 1 or draft.kind in ("percent", "points", "share"):
        return precision
    whole = draft.kind == "money" or precision >= 1
    return Decimal(0) if whole else precision
