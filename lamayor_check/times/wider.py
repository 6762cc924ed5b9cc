"""Months, quarters and years in a text."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date

from lamayor_check.times.days import near_year
from lamayor_check.times.moment import Moment, moment_of
from lamayor_check.times.vocabulary import MONTH, SMALL_NUMBERS, month_number

_MONTH_ONLY = re.compile(
    rf"\b(?:(?P<edge>early|mid|late|the end of|end of|the start of)[\s-])?(?P<month>{MONTH})(?:\s(?P<year>(?:19"
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


_AFTER_MONTH_CUE = re.compile(r"\b(?:in|of|last|since|by|until|an?|the|late|early|its|their|April|from)\s$", re.I)
"""Before `May` or `March` where it is the month and no verb, and before `April Lund` where it is no name."""
_FIRST_NAMES = frozenset({"Jan", "April", "June", "August"})
_SURNAME = re.compile(r"\s[A-Z][a-z]")
_YEAR_BESIDE = re.compile(r",?\s(?:of\s)?(last|this|next) year\b")
_YEARS_ON = {"last": -1, "this": 0, "next": 1}
_EDGES = {
    "early": (1, 10),
    "mid": (10, 20),
    "late": (20, 31),
    "the end of": (31, 31),
    "end of": (31, 31),
    "the start of": (1, 3),
}
"""From which to which day of a month its parts run."""
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def month_span(year: int, month: int, edge: str = "") -> tuple[date, date]:
    """The first and the last day of a month, or of the part of it that a word like `early` means."""
    last = calendar.monthrange(year, month)[1]
    low, high = _EDGES.get(edge.lower(), (1, last))
    return date(year, month, min(low, last)), date(year, month, min(high, last))


def months_in(text: str, small: str, offset: int, today: date | None) -> Iterator[Moment]:
    """The months: by name, and as seen from `today`."""
    for match in _MONTH_ONLY.finditer(text):
        year = _year_of_month(match, today)
        if year is not None:
            first, last = month_span(year, month_number(match["month"]), match["edge"] or "")
            yield moment_of(match, offset, "month" if first != last else "day", first, last)
    for match in _RELATIVE_MONTH.finditer(text) if today and "month" in small else ():
        assert today is not None
        back = SMALL_NUMBERS.get((match["n"] or "").lower(), 0 if "this" in match["rel"].lower() else 1)
        year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        yield moment_of(match, offset, "month", *month_span(year, month + 1))


def _year_of_month(match: re.Match[str], today: date | None) -> int | None:
    """The year of a month as written; None where the word is no month, or nothing tells its year."""
    if match["year"]:
        return int(match["year"])
    before = match.string[: match.start()]
    is_verb = match["month"] in ("May", "March", "Mar")
    is_name = match["month"] in _FIRST_NAMES and _SURNAME.match(match.string, match.end())
    if (is_verb or is_name) and not match["edge"] and not _AFTER_MONTH_CUE.search(before):
        return None
    if today is None:
        return None
    month = month_number(match["month"])
    beside = _YEAR_BESIDE.match(match.string, match.end())
    year = today.year + _YEARS_ON[beside[1]] if beside else near_year(month, 15, today)
    coming = (year, month) < (today.year, today.month) and _COMING.search(before)
    return year + 1 if coming else year


def quarters_in(text: str, small: str, offset: int, today: date | None) -> Iterator[Moment]:
    """The quarters of years."""
    for match in _QUARTER.finditer(text) if "q" in small else ():
        said = match["year"] or match["year2"]
        if not said and not today:
            continue
        year = int(said) if said else today.year if today else 0
        number = int(match["q2"] or 0) or _ORDINALS.get((match["q"] or "").lower(), 0)
        if number:
            yield moment_of(
                match, offset, "quarter", month_span(year, 3 * number - 2)[0], month_span(year, 3 * number)[1]
            )


def years_in(text: str, small: str, offset: int, today: date | None) -> Iterator[Moment]:
    """The years and decades: by number, and as seen from `today`."""
    for match in _YEAR.finditer(text):
        year = int(match["year"])
        yield moment_of(match, offset, "year", date(year, 1, 1), date(year + (9 if match["decade"] else 0), 12, 31))
    for match in _RELATIVE_YEAR.finditer(text) if today and "year" in small else ():
        assert today is not None
        back = _years_back(match["rel"].lower(), (match["n"] or "").lower())
        if back is not None:
            yield moment_of(match, offset, "year", date(today.year - back, 1, 1), date(today.year - back, 12, 31))


def _years_back(said: str, number: str) -> int | None:
    """How many years before the article's `last year` and the like are; None for `last time`."""
    if said.startswith("last time"):
        return None
    told = {"next": -1, "this": 0, "before last": 2}
    return next((back for word, back in told.items() if word in said), SMALL_NUMBERS.get(number, 1))
