"""Every clock time and every day that a text says, as an interval: the verb `said` and what it gives."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from lamayor_check.claims.quantity import Bound
from lamayor_check.times import calendar_days, hours

DAY_MINUTES = 24 * 60
HALF_DAY = DAY_MINUTES // 2


class Said(Struct, frozen=True, kw_only=True):
    """A clock time or a day as written; `start` to `end` are code points, hedges stay outside.

    A day has ISO 8601 dates as ends, None where nothing tells the year or the week. A clock time has minutes since
    midnight, None where it is open; an interval that passes midnight goes below 0 or beyond 1439.
    """

    text: str
    start: int
    end: int
    kind: Literal["clock", "date"]
    lower: int | str | None
    upper: int | str | None
    bound: Bound = "exact"
    cue: str = ""
    """The words that made the bound (`shortly before`), lower-cased; empty for `exact`."""
    half_day_open: bool = False
    """Whether a clock time leaves its half of the day unsaid: the interval is of the first, the second can be meant."""
    zone: str = ""
    """The zone that a clock time names (`GMT`); empty for local time."""


def said(text: str, today: date | None) -> tuple[Said, ...]:
    """The clock times and days of a text, in order; `today`, the article's date, resolves `Tuesday` and `yesterday`.

    >>> [(s.text, s.kind, s.lower, s.upper) for s in said("At 3:49 p.m. Tuesday", date(2031, 6, 5))]
    [('3:49 p.m.', 'clock', 949, 949), ('Tuesday', 'date', '2031-06-03', '2031-06-03')]
    """
    found = [*_clocks(text), *_days(text, today)]
    kept: list[Said] = []
    for one in sorted(found, key=lambda s: (s.start, -s.end, s.kind)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def readings(clock: Said) -> tuple[tuple[int, int], ...]:
    """The intervals of minutes that a clock time can mean: two where its half of the day is open."""
    lower = clock.lower if isinstance(clock.lower, int) else 0
    upper = clock.upper if isinstance(clock.upper, int) else DAY_MINUTES - 1
    if not clock.half_day_open:
        return ((lower, upper),)
    return (lower, upper), (lower + HALF_DAY, upper + HALF_DAY)


def _clocks(text: str) -> list[Said]:
    return [
        Said(
            text=text[hour.start : hour.end],
            start=hour.start,
            end=hour.end,
            kind="clock",
            lower=hour.lower,
            upper=hour.upper,
            bound=hour.bound,
            cue=hour.cue,
            half_day_open=hour.half_day_open,
            zone=hour.zone,
        )
        for hour in hours.hours_in(text)
    ]


def _days(text: str, today: date | None) -> list[Said]:
    return [
        Said(
            text=text[day.start : day.end],
            start=day.start,
            end=day.end,
            kind="date",
            lower=day.first.isoformat() if day.first else None,
            upper=day.last.isoformat() if day.last else None,
            bound="exact" if day.first == day.last else "range",
        )
        for day in calendar_days.days_said(text, today)
    ]
