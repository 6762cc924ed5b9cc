"""Days as written: of the calendar, of the week, and as seen from the day of the article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from msgspec import Struct

from lamayor_check.times.feasts import FEASTS
from lamayor_check.times.iso import parse_date
from lamayor_check.times.vocabulary import ANY_WEEKDAY, MONTH, WEEKDAY, month_number, weekday_number
from lamayor_check.times.wider import months_in

_Ends = tuple[date, date] | None


class DaySaid(Struct, frozen=True, kw_only=True):
    """A day, or a stretch of days, as written; its ends are None where nothing tells the year or the week."""

    start: int
    end: int
    first: date | None
    last: date | None


_NTH = r"(?:st|nd|rd|th)?"
_DASH = r"\s?[-–]\s?|\s+(?:to|and)\s+(?=\d)"
_YEAR = r"(?:,?\s+(?:(?P<year>(?:19|20)\d\d)\b|(?P<shift>last|this|next)\s+year\b))?"
_LEAD = rf"(?:{ANY_WEEKDAY},?\s+(?:the\s+)?)?"
_MONTH_FIRST = (
    rf"\b{_LEAD}(?P<month>{MONTH})\s+(?P<day>\d{{1,2}}){_NTH}(?![\w:%]|[.,]\d)"
    rf"(?:(?:{_DASH})(?:(?P<month2>{MONTH})\s+)?(?P<day2>\d{{1,2}}){_NTH}(?![\w:%]|[.,]\d))?{_YEAR}"
)
_DAY_FIRST = (
    rf"(?<![\d.,:$£€])\b{_LEAD}(?P<day>\d{{1,2}}){_NTH}(?:(?:{_DASH})(?P<day2>\d{{1,2}}){_NTH})?\s+(?:of\s+)?"
    rf"(?P<month>{MONTH})(?![a-z]){_YEAR}"
)
_FEAST = "|".join(re.escape(name).replace("'", "[’']") for name in sorted(FEASTS, key=len, reverse=True))
_AHEAD = re.compile(r"\b(?:will|begins?|next|due|expected|meets?|scheduled|until|to be)\b", re.I)
_TO_COME = re.compile(
    r"\b(?:will|shall|(?:is|are) to|to be|due|scheduled|set to|expected|plans? to|effective|effect from)\b", re.I
)
_PAST = re.compile(r"\b(?:was|were|had|did|went|came|took|\w{2,}ed)\b", re.I)
_UP_TO = re.compile(r"\b(?:by|until|till|before|from|starting)\s+(?:the\s+)?$", re.I)
_STOP = re.compile(r"[!?;\n]|[.]\s+(?=[A-Z])")
_PAST_IS_NEARER = 30
"""By so many days is what was nearer to the article than what is to come."""
_HAS_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b(?:last|this|next) year")
_SHIFTS = {"last": -1, "this": 0, "next": 1}
_HABIT = re.compile(r"\b(?:every|each|any|most|alternate)\s+(?:\w+\s+)?$|\ban?\s+$", re.I)
_TITLE = re.compile(r"\b[Tt]he\s+$")
_TITLE_GOES_ON = re.compile(rf"\s+(?!{MONTH}\b)[A-Z][a-z]")
_NEXT_TO = re.compile(r"\bthe\s+(?:day|night|evening|morning)\s+(?P<way>before|after)\s+$", re.I)
_FROM_TODAY = {
    "yesterday": -1, "last night": -1, "overnight": -1, "today": 0, "tonight": 0, "this morning": 0,
    "this afternoon": 0, "this evening": 0, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
}  # fmt: skip
"""How many days after the article's they are."""


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _dated(match: re.Match[str], today: date | None) -> _Ends:
    month, day = month_number(match["month"]), int(match["day"])
    later = match.groupdict().get("month2")
    last_month, last_day = month_number(later) if later else month, int(match["day2"] or day)
    first = _of_a_year(match, lambda year: _day(year, month, day), today)
    last = _day(first.year + (last_month < month), last_month, last_day) if first else None
    return (first, last) if first and last and first <= last else None


def _of_a_year(match: re.Match[str], of: Callable[[int], date | None], today: date | None) -> date | None:
    """The day in the year that is written beside it, or else in the one that tense and the article's day suggest."""
    groups = match.groupdict()
    if groups.get("year"):
        return of(int(match["year"]))
    if today is None:
        return None
    if groups.get("shift"):
        return of(today.year + _SHIFTS[match["shift"].lower()])
    days = [found for year in (today.year - 1, today.year, today.year + 1) if (found := of(year))]
    return _in_tense(match.string, match.span(), days, today)


def _in_tense(text: str, span: tuple[int, int], days: list[date], today: date) -> date | None:
    """Of some days the next where the clause speaks of what is to come, the last where of what was, or the nearest."""
    start, end = span
    clause = _STOP.split(text[max(0, start - 90) : start])[-1] + _STOP.split(text[end : end + 40])[0]
    was = _PAST.search(clause)
    if _TO_COME.search(clause) or (not was and _UP_TO.search(text, max(0, start - 16), start)):
        return next((day for day in days if day >= today), None)
    if was:
        return next((day for day in reversed(days) if day <= today), None)
    return min(days, key=lambda day: abs((day - today).days + _PAST_IS_NEARER), default=None)


def _iso(match: re.Match[str], today: date | None) -> _Ends:
    found = parse_date(match[0])
    return (found, found) if found else None


def _slashed(match: re.Match[str], today: date | None) -> _Ends:
    """`06/09/2032`: of the two readings that nearest to the article's day; without one, both."""
    one, two = int(match["one"]), int(match["two"])
    days = [_slashed_day(match, *order, today) for order in ((one, two), (two, one))]
    known = sorted({day for day in days if day})
    if not known:
        return None
    if today is None:
        return known[0], known[-1]
    return _one(min(known, key=lambda day: (abs((day - today).days), day)))


def _slashed_day(match: re.Match[str], month: int, day: int, today: date | None) -> date | None:
    year = match["year"]
    if year:
        return _day(int(year) + 2000 * (len(year) == 2), month, day)
    return _of_a_year(match, lambda told: _day(told, month, day), today)


def _weekday(match: re.Match[str], today: date | None) -> _Ends:
    if today is None:
        return None
    number = weekday_number(match["name"])
    back = (today.weekday() - number) % 7
    if match["week"]:
        monday = today - timedelta(days=today.weekday())
        return _one(monday + timedelta(days=number + 7 * _SHIFTS[match["week"].lower()]))
    lead = (match["lead"] or "").lower()
    if lead == "last":
        return _one(today - timedelta(days=back or 7))
    around = match.string[max(0, match.start() - 40) : match.end() + 12]
    if back and (lead == "next" or _AHEAD.search(around)):
        return _one(today + timedelta(days=7 - back))
    return _one(today - timedelta(days=back))


def _numbered(match: re.Match[str], today: date | None) -> _Ends:
    """`Sunday the 7th`: the nearest such day."""
    if today is None:
        return None
    number, day = weekday_number(match["name"]), int(match["day"])
    days = (today + timedelta(days=off) for off in range(-92, 93))
    near = sorted(days, key=lambda d: (abs((d - today).days + _PAST_IS_NEARER), d))
    return next((_one(d) for d in near if d.day == day and d.weekday() == number), None)


def _feast(match: re.Match[str], today: date | None) -> _Ends:
    day = _of_a_year(match, FEASTS[match["feast"].replace("’", "'")], today)
    return _one(day) if day else None


def _relative(match: re.Match[str], today: date | None) -> _Ends:
    words = " ".join(match[0].lower().split())
    return _one(today + timedelta(days=_FROM_TODAY[words])) if today else None


def _one(day: date) -> _Ends:
    return day, day


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date | None], _Ends]], ...] = tuple(
    (re.compile(pattern, re.I), reader)
    for pattern, reader in (
        (r"\b(?:19|20)\d\d-\d\d-\d\d\b", _iso),
        (rf"\b(?P<feast>(?-i:{_FEAST}))(?![\w’']){_YEAR}", _feast),
        (_MONTH_FIRST, _dated),
        (_DAY_FIRST, _dated),
        (r"(?<![\d/.])(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>(?:19|20)?\d\d)(?![\d/])", _slashed),
        (r"(?<![\d/.])(?P<one>\d{1,2})/(?P<two>\d{1,2})(?P<year>)(?=,?\s+\d{1,2}[:.]\d\d)", _slashed),
        (rf"\b(?P<name>{WEEKDAY}),?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b", _numbered),
        (
            rf"\b(?:(?P<lead>last|next|this)\s+)?(?P<name>{WEEKDAY})(?!\w)(?:\s+of\s+(?P<week>last|this|next)\s+week\b)?",
            _weekday,
        ),
        (rf"\b(?:{'|'.join(sorted(_FROM_TODAY, key=len, reverse=True))})\b".replace(" ", r"\s+"), _relative),
    )
)


def days_said(text: str, today: date | None) -> Iterator[DaySaid]:
    """The days of a text in order, none over another."""
    taken: list[tuple[int, int]] = []
    found: list[DaySaid] = []
    for pattern, reader in _FORMS:
        for match in pattern.finditer(text):
            start = _start(match)
            if not _is_day(match, start) or any(a < match.end() and start < z for a, z in taken):
                continue
            ends = _beside(match, reader(match, today))
            taken.append((start, match.end()))
            found.append(DaySaid(start=start, end=match.end(), first=ends and ends[0], last=ends and ends[1]))
    found += [month for month in _months(text, today) if not any(a < month.end and month.start < z for a, z in taken)]
    yield from sorted(found, key=lambda day: day.start)


def _beside(match: re.Match[str], ends: _Ends) -> _Ends:
    """`the night before Thanksgiving` is the day before it."""
    shift = _NEXT_TO.search(match.string, max(0, match.start() - 24), match.start())
    if ends is None or shift is None:
        return ends
    by = timedelta(days=-1 if shift["way"].lower() == "before" else 1)
    return ends[0] + by, ends[1] + by


def _months(text: str, today: date | None) -> Iterator[DaySaid]:
    """The months that are named, as stretches of days."""
    for month in months_in(text, text.lower(), 0, today):
        first, last = date.fromisoformat(month.first), date.fromisoformat(month.last)
        if "month" in month.text.lower():
            continue
        if today and not _HAS_YEAR.search(text, month.start, month.end + len(" last year")):
            ends = [_last_of(last, year) for year in (today.year - 1, today.year, today.year + 1)]
            last = _in_tense(text, (month.start, month.end), ends, today) or last
            first = last if month.grain == "day" else first.replace(year=last.year)
        yield DaySaid(start=month.start, end=month.end, first=first, last=last)


def _last_of(day: date, year: int) -> date:
    """The same day of another year; the end of February stays it."""
    if (day + timedelta(days=1)).month == day.month:
        return day.replace(year=year)
    return date(year + day.month // 12, day.month % 12 + 1, 1) - timedelta(days=1)


def _start(match: re.Match[str]) -> int:
    """`last Tuesday` is written `Tuesday`."""
    groups = match.groupdict()
    return match.start("name") if groups.get("lead") else match.start()


def _is_day(match: re.Match[str], start: int) -> bool:
    """No verb (`may 5`), no habit (`every Tuesday`), no title (`The Sunday Times`)."""
    groups = match.groupdict()
    if groups.get("month"):
        return match["month"][0].isupper() and 1 <= int(match["day"]) <= 31
    before = match.string[max(0, start - 16) : start]
    if groups.get("name"):
        titled = _TITLE.search(before) and _TITLE_GOES_ON.match(match.string, match.end())
        return match["name"][0].isupper() and not _HABIT.search(before) and not titled
    return True
