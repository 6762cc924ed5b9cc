"""Days that have a name: when they fall in a year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

_FIXED = {
    "New Year's Day": (1, 1), "Australia Day": (1, 26), "Valentine's Day": (2, 14), "St Patrick's Day": (3, 17),
    "St. Patrick's Day": (3, 17), "Anzac Day": (4, 25), "May Day": (5, 1), "Juneteenth": (6, 19), "Canada Day": (7, 1),
    "Bastille Day": (7, 14), "Halloween": (10, 31), "All Saints' Day": (11, 1), "Veterans Day": (11, 11),
    "Christmas Eve": (12, 24), "Christmas Day": (12, 25), "Christmas": (12, 25), "Boxing Day": (12, 26),
    "New Year's Eve": (12, 31),
}  # fmt: skip
_FROM_EASTER = {
    "Ash Wednesday": -46, "Palm Sunday": -7, "Maundy Thursday": -3, "Good Friday": -2, "Easter Sunday": 0,
    "Easter Monday": 1, "Whit Sunday": 49, "Whit Monday": 50,
}  # fmt: skip
_NTH_WEEKDAY = {
    "Martin Luther King Jr. Day": (1, 0, 3), "Presidents Day": (2, 0, 3), "Presidents' Day": (2, 0, 3),
    "Labor Day": (9, 0, 1), "Thanksgiving Day": (11, 3, 4), "Thanksgiving": (11, 3, 4),
}  # fmt: skip
"""Month, weekday and which of them in the month."""


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Nature, 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    shift = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * shift) // 451
    month, day = divmod(h + shift - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _nth(month: int, weekday: int, which: int) -> Callable[[int], date]:
    def of(year: int) -> date:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))

    return of


FEASTS: dict[str, Callable[[int], date]] = {
    **{name: _fixed(*day) for name, day in _FIXED.items()},
    **{name: _from_easter(days) for name, days in _FROM_EASTER.items()},
    **{name: _nth(*place) for name, place in _NTH_WEEKDAY.items()},
}
"""The day of a year that a name means."""
