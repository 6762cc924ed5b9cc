"""What hedges and bounds do to a number: its interval, the cue that made it, and the trend it is said to show."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from lamayor_check.claims.quantity import Bound
from lamayor_check.extraction.quantities import cues
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.numerals import exponent_of
from lamayor_check.extraction.quantities.page import Page

Interval = tuple[Decimal | None, Decimal | None]
Trend = Literal["up", "down", ""]

_TOKEN = re.compile(r"[~≈<>≤≥]=?|[^\s(\[\"“~≈<>≤≥]+")
_PHRASES_AFTER = "|".join(
    (r"\s+" if phrase[0].isalpha() else "") + re.escape(phrase) for phrase in sorted(cues.AFTER, key=len, reverse=True)
)
_AFTER = re.compile(rf"(?:{_PHRASES_AFTER})(?![a-z0-9])")
_PLUS = re.compile(r"(?:^|[\s(,])\+$")
_LONGEST_CUE = max(phrase.count(" ") for phrase in cues.BEFORE) + 1
_CUE_REACH, _TREND_REACH, _TREND_WORDS = 48, 40, 4
_ROUNDED = frozenset({"percent", "points", "share", "measure", "duration", "multiple", "ratio"})
"""Kinds that are rounded to the digit they are written to, whole numbers among them."""


class Hedge(Struct, frozen=True):
    """A bound and the words that made it."""

    bound: Bound
    cue: str = ""


EXACT = Hedge("exact")


def hedge(page: Page, draft: Measured) -> Hedge:
    """The bound that the words around a number give it."""
    if draft.form == "vague" and draft.value is not None:
        return Hedge("approx", "a couple")
    before = _before(page, draft.start)
    if before is not None:
        return before
    found = _AFTER.match(page.flat, draft.end) or _AFTER.match(page.flat, draft.tail)
    if found is None:
        return EXACT
    cue = found[0].strip()
    return Hedge(cues.AFTER[cue], cue)


def behind(page: Page, draft: Measured) -> int:
    """Where the text goes on behind a number and a hedge that follows it (`500 or so homes`)."""
    found = _AFTER.match(page.flat, draft.tail)
    return found.end() if found else draft.tail


def _before(page: Page, start: int) -> Hedge | None:
    tokens = _TOKEN.findall(page.before(start, _CUE_REACH))[-_LONGEST_CUE:]
    if tokens[-2:] == ["the", "past"]:
        return None
    for size in range(len(tokens), 0, -1):
        cue = " ".join(tokens[-size:])
        bound = cues.BEFORE.get(cue)
        if bound is not None:
            return Hedge(bound, cue)
    return None


def trend(page: Page, start: int, cue: str) -> Trend:
    """`up` or `down` where the last words before a number and its cue say that something rose or fell by it."""
    if _PLUS.search(page.flat, max(0, start - 2), start):
        return "up"
    tokens = _TOKEN.findall(page.before(start, _TREND_REACH))
    if tokens[len(tokens) - len(cue.split()) :] == cue.split():
        tokens = tokens[: len(tokens) - len(cue.split())]
    for word in reversed(tokens[-_TREND_WORDS:]):
        if word in cues.UP:
            return "up"
        if word in cues.DOWN:
            return "down"
        if word in cues.LEVEL or word[-1] in ",;:.)":
            break
    return ""


def interval(draft: Measured, bound: Bound) -> Interval:
    """The values that a number can stand for."""
    if draft.value is None:
        return draft.lower, draft.upper
    if bound == "at_least":
        return draft.value, None
    if bound == "at_most":
        return None, draft.value
    slack = (_rough(draft) if bound == "approx" else _rounding(draft)) / 2
    return draft.value - slack, draft.value + slack


def _rough(draft: Measured) -> Decimal:
    """A hedged number is good to its last digit that is not a trailing zero: `about 400` is 350 to 450."""
    if not draft.value:
        return draft.precision
    if draft.kind == "share":
        return 2 * draft.precision
    return max(draft.precision, Decimal(1).scaleb(exponent_of(draft.value.normalize())))


def _rounding(draft: Measured) -> Decimal:
    """How far apart the numbers are that would be written in the same way."""
    rounded = draft.kind in _ROUNDED or draft.precision < 1 or draft.factor >= 1000
    exact = draft.kind == "money" and draft.factor == 1
    return draft.precision if rounded and not exact else Decimal(0)
