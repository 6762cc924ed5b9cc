"""Dates as news writes them become ISO 8601. Only whole dates count: a day without its year is never completed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from lamayor_check.times.vocabulary import ANY_WEEKDAY, MONTH, month_number

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"

_DATE = re.compile(
    rf"(?:\b{ANY_WEEKDAY},?\s+)?"
    rf"(?:\b(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})(?!\d)"
    rf"|\b(?P<m1>{MONTH})\s+(?P<d1>{_DAY}),?\s+(?P<y1>\d{{4}})(?!\d)"
    rf"|\b(?P<d2>{_DAY})\s+(?:of\s+)?(?P<m2>{MONTH}),?\s+(?P<y2>\d{{4}})(?!\d))",
    re.IGNORECASE,
)
DAY = re.compile(
    rf"\b{ANY_WEEKDAY},?\s+(?:{MONTH}\s+{_DAY}|{_DAY}\s+(?:of\s+)?{MONTH})(?!\w)(?!,?\s+\d{{4}})", re.IGNORECASE
)
"""A weekday with day and month, and no year: it says when, and not which year."""


class Dated(Struct, frozen=True):
    """A date in a line: ISO 8601, and where it stands."""

    iso: str
    start: int
    end: int


def dates_in(line: str) -> Iterator[Dated]:
    """Every whole date in `line`, in order; one that is in no calendar is passed over."""
    for match in _DATE.finditer(line):
        if iso := _iso(match):
            yield Dated(iso, match.start(), match.end())


def first_date(line: str) -> Dated | None:
    """The first whole date in `line`."""
    return next(dates_in(line), None)


def valid_iso(written: str) -> str:
    """`written` where it begins with an ISO date that is in the calendar, as that date; else empty."""
    try:
        return date.fromisoformat(written.strip()[:10]).isoformat()
    except ValueError:
        return ""


def _iso(match: re.Match[str]) -> str:
    if match["iso"]:
        return valid_iso(match["iso"])
    month, day, year = (
        (match["m1"], match["d1"], match["y1"]) if match["m1"] else (match["m2"], match["d2"], match["y2"])
    )
    try:
        digits = "".join(c for c in day if c.isdigit())
        return date(int(year), month_number(month), int(digits)).isoformat()
    except ValueError:
        return ""
