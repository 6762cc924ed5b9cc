"""Which half of the day a clock time without a.m. or p.m. is of: told by the part of the day that stands beside it."""

from __future__ import annotations

import re

from lamayor_check.times.vocabulary import WEEKDAY

HALF_DAY = 12 * 60
_EVENING_BEGINS = 6 * 60
_STOP = r"[^.;:!?\n]"
_EDGE = rf"(?P<edge>early|late)(?=\s+(?:on\s+)?{WEEKDAY})"
_WORD = rf"\b(?:(?P<part>morning|afternoon|evening|night|tonight|overnight)|{_EDGE})\b"
_AFTER = re.compile(rf"{_STOP}{{0,45}}?{_WORD}", re.I)
_BEFORE = re.compile(rf"{_WORD}{_STOP}{{0,30}}$", re.I)
_REACH = 48
_NEVER, _ALWAYS = HALF_DAY, 0
_LATER_FROM = {
    "morning": _NEVER,
    "early": _NEVER,
    "afternoon": _ALWAYS,
    "evening": _ALWAYS,
    "late": _ALWAYS,
    "night": _EVENING_BEGINS,
    "tonight": _EVENING_BEGINS,
    "overnight": _EVENING_BEGINS,
}
"""From which minute on of the half day a time is after noon, in each part of the day."""


def resolve(text: str, start: int, end: int, minute: int) -> tuple[int, bool]:
    """The minute of the day that a minute of the half day is, and whether the words beside it tell."""
    found = _AFTER.match(text, end) or _BEFORE.search(text, max(0, start - _REACH), start)
    if found is None:
        return minute, False
    later = minute >= _LATER_FROM[(found["part"] or found["edge"]).lower()]
    return minute + HALF_DAY * later, True
