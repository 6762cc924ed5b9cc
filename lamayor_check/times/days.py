"""Days in a text: of the calendar, of the week, and as seen from the day of the article."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from lamayor_check.times.iso import parse_date
from lamayor_check.times.moment import Moment, moment_of
from lamayor_check.times.vocabulary import MONTH, PARTS_OF_DAY, WEEKDAY, month_number, weekday_number

_DAY = re.compile(
    rf"\b(?P<month>{MONTH})\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?(?:(?P<month2>{MONTH})\s)?"
    rf"(?P<day2>\d{{1,2}}))?\b(?:,?\s(?P<year>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<dayb>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<dayb2>\d{{1,2}}))?\s(?P<monthb>{MONTH})(?:\s"
    rf"(?P<yearb>(?:19|20)\d\d))?\b"
    r"|\b(?P<iso>(?:19|20)\d\d-\d\d-\d\d)\b"
)
_WEEKDAY = re.compile(
    rf"\b(?:(?P<lead>early|late|last|next|this)\s)?(?P<name>{WEEKDAY})(?:[’']s)?"
    rf"(?:\s(?P<part>morning|afternoon|evening|night|midday|noon))?\b",
    re.I,
)
_RELATIVE = re.compile(
    r"\b(?P<rel>yesterday(?: (?:morning|afternoon|evening))?|today|tonight|last night|this (?:morning|afternoon"
    r"|evening)|overnight)\b",
    re.I,
)
PARTS_SAID = ("day", "night", "morning", "noon", "evening")
"""What a text that tells a day has in it, in small letters, unless it has a digit."""


def days_in(text: str, small: str, offset: int, today: date | None) -> Iterator[Moment]:
    """The days of the calendar, of the week and relative to `today`."""
    for match in _DAY.finditer(text):
        found = _calendar_day(match, today)
        if found:
            yield moment_of(match, offset, "day", *found)
    if today is None:
        return
    for match in _WEEKDAY.finditer(text) if "day" in small else ():
        if _DAY.match(text[match.end() :].lstrip(", ")):
            continue  # `Friday, June 6`: the calendar day decides
        yield _part_of_day(match, offset, _weekday(match, today, text), match["part"] or match["lead"] or "")
    for match in _RELATIVE.finditer(text) if any(word in small for word in PARTS_SAID) else ():
        word = match["rel"].lower()
        back = 1 if word.startswith(("yesterday", "last night", "overnight")) else 0
        yield _part_of_day(match, offset, today - timedelta(days=back), word.rpartition(" ")[2])


def _calendar_day(match: re.Match[str], today: date | None) -> tuple[date, date] | None:
    if match["iso"]:
        found = parse_date(match["iso"])
        return (found, found) if found else None
    month = month_number(match["month"] or match["monthb"])
    first, last = (
        int(match["day"] or match["dayb"]),
        int(match["day2"] or match["dayb2"] or match["day"] or match["dayb"]),
    )
    month2 = month_number(match["month2"]) if match["month2"] else month
    said = match["year"] or match["yearb"]
    try:
        if said:
            return date(int(said), month, first), date(int(said), month2, last)
        if today:
            year = near_year(month, first, today)
            return date(year, month, first), date(year, month2, last)
    except ValueError:
        return None
    return None


def near_year(month: int, day: int, today: date) -> int:
    """The year of a day that is told without one: the past is nearer than the future."""
    options = [y for y in (today.year - 1, today.year, today.year + 1) if day <= calendar.monthrange(y, month)[1]]
    return min(options, key=lambda y: abs((date(y, month, day) - today).days + 30))


def _weekday(match: re.Match[str], today: date, text: str) -> date:
    back = (today.weekday() - weekday_number(match["name"])) % 7
    lead = (match["lead"] or "").lower()
    window = text[max(0, match.start() - 40) : match.end() + 12].lower()
    ahead = lead == "next" or re.search(r"\b(will|begins?|next|due|expected|meets?|scheduled|until|to be)\b", window)
    if ahead and back:
        return today + timedelta(days=7 - back)
    return today - timedelta(days=back)


def _part_of_day(match: re.Match[str], offset: int, day: date, part: str) -> Moment:
    hours = PARTS_OF_DAY.get(part.lower())
    if hours is None:
        return moment_of(match, offset, "day", day, day)
    first, last = (f"{day.isoformat()}T{h}" for h in hours)
    return Moment(match.start() + offset, match.end() + offset, match.group(), "time", first, last)
