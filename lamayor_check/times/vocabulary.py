"""The words of the calendar and the clock: months, weekdays, parts of the day, small numbers."""

from __future__ import annotations

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
SHORT_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The first three letters, by which a month is told."""
MONTH_WORDS = frozenset({*MONTHS, *SHORT_MONTHS, "sept"})
MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
"""A month as written, its point included."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT_WEEKDAYS = ("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun")
WEEKDAY_WORDS = frozenset({*WEEKDAYS, *SHORT_WEEKDAYS})
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
"""A weekday written out."""
ANY_WEEKDAY = rf"(?:{WEEKDAY}|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?"
"""A weekday, written out or shortened."""

PARTS_OF_DAY = {
    "morning": ("00:00", "12:00"),
    "early": ("00:00", "09:00"),
    "afternoon": ("12:00", "18:00"),
    "evening": ("17:00", "23:59"),
    "night": ("18:00", "23:59"),
    "tonight": ("18:00", "23:59"),
    "late": ("18:00", "23:59"),
    "midday": ("12:00", "12:59"),
}
"""From when to when a part of a day runs."""

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
MINUTES = {word: number for number, word in enumerate((*_ONES, *_TEENS), start=1)}
MINUTES |= _TENS
MINUTES |= {f"{tens}-{one}": worth + unit for tens, worth in _TENS.items() for unit, one in enumerate(_ONES, start=1)}
"""Number words from one to fifty-nine."""
SMALL_NUMBERS = {word: number for word, number in MINUTES.items() if number <= 12}
"""Number words of the hours."""


def month_number(name: str) -> int:
    """1 for January, however it is shortened."""
    return SHORT_MONTHS.index(name[:3].lower()) + 1


def weekday_number(name: str) -> int:
    """0 for Monday, as in `date.weekday`."""
    return next(number for number, day in enumerate(WEEKDAYS) if day.startswith(name[:3].lower()))
