"""When: clock times, days, months, quarters and years in a text, resolved against the article's date."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

Grain = Literal["time", "day", "month", "quarter", "year"]

_WEEKDAYS = {d: i for i, d in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])}
_MONTHS = {
    m: i
    for i, m in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1)
}
_MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"  # noqa: E501
_PART = r"(?:morning|afternoon|evening|night|midday|noon)"
_NUMBER_WORDS = {
    w: i
    for i, w in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=1
    )
}

_CLOCK = re.compile(
    r"\b(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))?\s?(?P<ap>[ap]\.?\s?m\b\.?)|(?<![\d,.$€£:])\b(?P<h24>(?:[01]\d|2[0-3])"
    r"(?=[:.])|\d(?=:))[:.](?P<m24>[0-5]\d)\b(?![.,]?\d|%|\s?(?:million|billion|m\b|bn|per ?cent|points?|times))"
    r"|\b(?P<word>(?:half past )?midnight|(?:12 )?noon|midday)\b|\b(?P<oclock>\d{1,2}|[a-z]+) o[’']clock\b"
    r"|(?<=\bat )(?P<bare>\d{1,2})(?=[,.](?!\d)|\s(?:on|in|for|when)\b)|(?<=\bby )(?P<bare2>\d{1,2})(?=[.,](?!\d))",
    re.I,
)
_DAY = re.compile(
    rf"\b(?P<month>{_MONTH})\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?(?:(?P<month2>{_MONTH})\s)?"
    rf"(?P<day2>\d{{1,2}}))?\b(?:,?\s(?P<year>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<dayb>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<dayb2>\d{{1,2}}))?\s(?P<monthb>{_MONTH})(?:\s"
    rf"(?P<yearb>(?:19|20)\d\d))?\b"
    r"|\b(?P<iso>(?:19|20)\d\d-\d\d-\d\d)\b"
)
_WEEKDAY = re.compile(
    rf"\b(?:(?P<lead>early|late|last|next|this)\s)?(?P<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:[’']s)?"
    rf"(?:\s(?P<part>{_PART}))?\b",
    re.I,
)
_RELATIVE = re.compile(
    r"\b(?P<rel>yesterday(?: (?:morning|afternoon|evening))?|today|tonight|last night|this (?:morning|afternoon"
    r"|evening)|overnight)\b",
    re.I,
)
_MONTH_ONLY = re.compile(
    rf"\b(?:(?P<edge>early|mid|late|the end of|end of|the start of)[\s-])?(?P<month>{_MONTH})(?:\s(?P<year>(?:19"
    rf"|20)\d\d))?\b(?!\.?\s?\d)"
)
_COMING = re.compile(r"\b(?:will|set to|due to|scheduled|advances? to|heads? to)\b[^.;]{0,60}\b(?:in|on)\s$", re.I)
"""Before a month that is still to come: `will meet in November`."""
_RELATIVE_MONTH = re.compile(
    r"\b(?P<rel>last month|this month|a month ago|a month earlier|(?P<n>\w+) months ago)\b", re.I
)
_QUARTER = re.compile(
    r"\b(?:the )?(?P<q>first|second|third|fourth|last|latest|previous) quarter(?: of (?P<year>(?:19|20)\d\d))?\b|\bQ"
    r"(?P<q2>[1-4])\b(?:\s(?P<year2>(?:19|20)\d\d))?",
    re.I,
)
_YEAR = re.compile(
    r"(?<![\d,.$€£-])(?P<year>(?:19|20)\d\d)(?P<decade>s)?\b(?![,.]\d|[%-]\d|%| (?:votes|people|ballots|officers"
    r"|voters|adults|seats)\b)"
)
_RELATIVE_YEAR = re.compile(
    r"\b(?P<rel>last year|this year|next year|a year ago|a year earlier|the year before|the previous year|year "
    r"before last|(?P<n>\w+) years ago|last time(?: around)?)\b",
    re.I,
)


_DIGIT = re.compile(r"\d")
_HOUR = re.compile(r"\d(?:\s?[ap]\.?\s?m|[:.]\d|(?<=\b(?:at|by) \d))")
_HOURS = ("midnight", "noon", "midday", "clock")
_PARTS_OF_DAY = ("day", "night", "morning", "noon", "evening")
_LONGER = ("month", "quarter", "year", "last time", *_MONTHS)
_TELLING = (*_HOURS, *_PARTS_OF_DAY, *_LONGER)
"""What a text that tells of a time has in it, in small letters, unless it has a digit; most texts have none of it."""


class Moment(Struct, frozen=True):
    """A time expression, as code points, and the interval of local time it can mean, ISO 8601."""

    start: int
    end: int
    text: str
    grain: Grain
    first: str
    last: str


def moments(text: str, offset: int, today: date | None, stamp: date | None = None) -> list[Moment]:
    """The time expressions of a stretch of text that starts at `offset` of the document.

    `today` is the article's date and resolves `Tuesday` or `last year`; `stamp` is the day that a live blog is at.
    """
    small = text.lower()
    if not _DIGIT.search(text) and not _has(small, _TELLING):
        return []
    days = sorted(_days(text, small, offset, today), key=lambda m: m.start)
    clocks = list(_clocks(text, small, offset, days, stamp or today))
    merged = [d for d in days if not any(c.first[:10] == d.first and d.grain == "day" for c in clocks)]
    wide = [
        *_months(text, small, offset, today),
        *_quarters(text, small, offset, today),
        *_years(text, small, offset, today),
    ]
    found = sorted([*clocks, *merged, *wide], key=lambda m: (m.start, -m.end))
    return [
        m
        for i, m in enumerate(found)
        if not any(o.start <= m.start and m.end <= o.end and o is not m for o in found[:i])
    ]


def _has(small: str, words: tuple[str, ...]) -> bool:
    return any(word in small for word in words)


def parse_date(text: str) -> date | None:
    """The date of an ISO string, or None; also for one so far off that no time around it could be told."""
    try:
        found = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return found if 1000 <= found.year < 9000 else None


def clock(text: str) -> tuple[int, int, str] | None:
    """The clock time that a text begins with, as where it ends, minutes after midnight, and how it is written."""
    match = _CLOCK.match(text)
    minutes = _minutes(match) if match else None
    return (match.end(), minutes, match.group()) if match and minutes is not None else None


def _minutes(match: re.Match[str]) -> int | None:
    if match["word"]:
        word = match["word"].lower()
        return (30 if "half" in word else 1440) if "midnight" in word else 720
    if match["h"]:
        hour = int(match["h"])
        if not 1 <= hour <= 12:
            return None
        return (hour % 12 + (12 if match["ap"].lower().startswith("p") else 0)) * 60 + int(match["m"] or 0)
    if match["h24"]:
        return int(match["h24"]) * 60 + int(match["m24"])
    said = match["oclock"] or match["bare"] or match["bare2"]
    hour = _NUMBER_WORDS.get(said.lower(), 0) or (int(said) if said.isdigit() else 0)
    return (hour % 12) * 60 + 720 if 1 <= hour <= 12 else None


def _clocks(text: str, small: str, offset: int, days: list[Moment], today: date | None) -> Iterator[Moment]:
    for match in _CLOCK.finditer(text) if _HOUR.search(small) or _has(small, _HOURS) else ():
        minutes = _minutes(match)
        if minutes is None:
            continue
        start, end = match.start() + offset, match.end() + offset
        near = [d for d in days if d.grain == "day" and -40 < d.start - end < 30]
        day = near[0].first[:10] if near else today.isoformat() if today else ""
        if not day:
            continue
        if minutes >= 1440 and day:
            day, minutes = (date.fromisoformat(day) + timedelta(days=1)).isoformat(), minutes - 1440
        at = f"{day}T{minutes // 60 % 24:02d}:{minutes % 60:02d}"
        yield Moment(start, end, match.group(), "time", at, at)


def _days(text: str, small: str, offset: int, today: date | None) -> Iterator[Moment]:
    for match in _DAY.finditer(text):
        found = _calendar_day(match, today)
        if found:
            yield _moment(match, offset, "day", *found)
    if today is None:
        return
    for match in _WEEKDAY.finditer(text) if "day" in small else ():
        if _DAY.match(text[match.end() :].lstrip(", ")):
            continue  # `Friday, June 6`: the calendar day decides
        yield _part_of_day(match, offset, _weekday(match, today, text), match["part"] or match["lead"] or "")
    for match in _RELATIVE.finditer(text) if _has(small, _PARTS_OF_DAY) else ():
        word = match["rel"].lower()
        back = 1 if word.startswith(("yesterday", "last night", "overnight")) else 0
        yield _part_of_day(match, offset, today - timedelta(days=back), word.rpartition(" ")[2])


def _calendar_day(match: re.Match[str], today: date | None) -> tuple[date, date] | None:
    if match["iso"]:
        found = parse_date(match["iso"])
        return (found, found) if found else None
    month = _month_number(match["month"] or match["monthb"])
    first, last = (
        int(match["day"] or match["dayb"]),
        int(match["day2"] or match["dayb2"] or match["day"] or match["dayb"]),
    )
    month2 = _month_number(match["month2"]) if match["month2"] else month
    said = match["year"] or match["yearb"]
    try:
        if said or today:
            year = int(said) if said else _near_year(month, first, today)
            return date(year, month, first), date(year, month2, last)
    except ValueError:
        return None
    return None


def _near_year(month: int, day: int, today: date | None) -> int:
    assert today is not None
    options = [y for y in (today.year - 1, today.year, today.year + 1) if day <= calendar.monthrange(y, month)[1]]
    return min(options, key=lambda y: abs((date(y, month, day) - today).days + 30))


def _year_beside(after: str, today: date | None) -> int:
    """The year of `January last year`; 0 where none is told."""
    beside = re.match(r",?\s(?:of\s)?(last|this|next) year\b", after)
    if not beside or today is None:
        return 0
    return today.year + {"last": -1, "this": 0, "next": 1}[beside[1]]


def _month_number(name: str) -> int:
    return _MONTHS[name[:3].lower()]


def _weekday(match: re.Match[str], today: date, text: str) -> date:
    back = (today.weekday() - _WEEKDAYS[match["name"].lower()]) % 7
    lead = (match["lead"] or "").lower()
    window = text[max(0, match.start() - 40) : match.end() + 12].lower()
    ahead = lead == "next" or re.search(r"\b(will|begins?|next|due|expected|meets?|scheduled|until|to be)\b", window)
    if ahead and back:
        return today + timedelta(days=7 - back)
    return today - timedelta(days=back)


_PARTS = {
    "morning": ("00:00", "12:00"),
    "early": ("00:00", "09:00"),
    "afternoon": ("12:00", "18:00"),
    "evening": ("17:00", "23:59"),
    "night": ("18:00", "23:59"),
    "tonight": ("18:00", "23:59"),
    "late": ("18:00", "23:59"),
    "midday": ("12:00", "12:59"),
}


def _part_of_day(match: re.Match[str], offset: int, day: date, part: str) -> Moment:
    hours = _PARTS.get(part.lower())
    if hours is None:
        return _moment(match, offset, "day", day, day)
    first, last = (f"{day.isoformat()}T{h}" for h in hours)
    return Moment(match.start() + offset, match.end() + offset, match.group(), "time", first, last)


def _months(text: str, small: str, offset: int, today: date | None) -> Iterator[Moment]:
    for match in _MONTH_ONLY.finditer(text):
        said = match["year"]
        month = _month_number(match["month"])
        if (
            match["month"] in ("May", "March", "Mar")
            and not said
            and not match["edge"]
            and not re.search(
                r"\b(?:in|of|last|since|by|until|an?|the|late|early|its|their|April|from)\s$",
                text[: match.start()],
                re.I,
            )
        ):
            continue
        if said or today:
            year = int(said) if said else _year_beside(text[match.end() :], today) or _near_year(month, 15, today)
            if (
                not said
                and today
                and (year, month) < (today.year, today.month)
                and _COMING.search(text[: match.start()])
            ):
                year += 1
            last = calendar.monthrange(year, month)[1]
            low, high = {
                "early": (1, 10),
                "mid": (10, 20),
                "late": (20, last),
                "the end of": (last, last),
                "end of": (last, last),
                "the start of": (1, 3),
            }.get((match["edge"] or "").lower(), (1, last))
            yield _moment(
                match, offset, "month" if low != high else "day", date(year, month, low), date(year, month, high)
            )
    for match in _RELATIVE_MONTH.finditer(text) if today and "month" in small else ():
        assert today is not None
        back = _NUMBER_WORDS.get((match["n"] or "").lower(), 0 if "this" in match["rel"].lower() else 1)
        index = today.year * 12 + today.month - 1 - back
        year, month = divmod(index, 12)
        yield _moment(
            match,
            offset,
            "month",
            date(year, month + 1, 1),
            date(year, month + 1, calendar.monthrange(year, month + 1)[1]),
        )


def _quarters(text: str, small: str, offset: int, today: date | None) -> Iterator[Moment]:
    for match in _QUARTER.finditer(text) if "q" in small else ():
        said = match["year"] or match["year2"]
        if not said and not today:
            continue
        year = int(said) if said else today.year if today else 0
        words = {"first": 1, "second": 2, "third": 3, "fourth": 4}
        number = int(match["q2"] or 0) or words.get((match["q"] or "").lower(), 0)
        if number:
            yield _moment(
                match,
                offset,
                "quarter",
                date(year, 3 * number - 2, 1),
                date(year, 3 * number, calendar.monthrange(year, 3 * number)[1]),
            )


def _years(text: str, small: str, offset: int, today: date | None) -> Iterator[Moment]:
    for match in _YEAR.finditer(text):
        year = int(match["year"])
        yield _moment(match, offset, "year", date(year, 1, 1), date(year + (9 if match["decade"] else 0), 12, 31))
    for match in _RELATIVE_YEAR.finditer(text) if today and "year" in small else ():
        assert today is not None
        word = match["rel"].lower()
        if word.startswith("last time"):
            continue
        back = (
            -1
            if "next" in word
            else 0
            if "this" in word
            else 2
            if "before last" in word
            else _NUMBER_WORDS.get((match["n"] or "").lower(), 1)
        )
        yield _moment(match, offset, "year", date(today.year - back, 1, 1), date(today.year - back, 12, 31))


def _moment(match: re.Match[str], offset: int, grain: Grain, first: date, last: date) -> Moment:
    return Moment(
        match.start() + offset, match.end() + offset, match.group().strip(), grain, first.isoformat(), last.isoformat()
    )
