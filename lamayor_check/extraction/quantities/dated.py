"""Rules for the numbers that say when: dates, years, clock times."""

from __future__ import annotations

import re

from lamayor_check.extraction.quantities import names
from lamayor_check.extraction.quantities.forms import any_of
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.nouns import is_plural
from lamayor_check.extraction.quantities.page import Page
from lamayor_check.times.vocabulary import MONTH_WORDS, WEEKDAY_WORDS

_MONTH = any_of([*(month.capitalize() for month in MONTH_WORDS), *(month.upper() for month in MONTH_WORDS)])
_DAY_NAME = any_of(day.capitalize() for day in WEEKDAY_WORDS)
_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTH})\.?\s+(?:the\s+)?(?:\d{{1,2}}(?:\s?[-–]\s?|\s+and\s+|\s+to\s+|,\s+))?$")
_MONTH_AFTER = re.compile(rf"(?:\s?[-–]\s?\d{{1,2}}|\s+(?:and|to)\s+\d{{1,2}})?\s+(?:of\s+)?(?:{_MONTH})(?!\w)")
_IN_MONTH = re.compile(r"\b(?:in|by) [a-z]+\.? $")
"""A month that something happens in has no day: `in May 16 people died`."""
_DATE_BEFORE = re.compile(rf"\b(?:{_MONTH})\.?,?\s+(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?,?\s+)?$")

_SEASON = "spring|summer|fall|autumn|winter|early|late|mid|fiscal|the year"
_YEAR_CUE = re.compile(rf"(?:\b(?:in|since|during|until|till|circa|{_SEASON})\s+|mid-|\b[12]\d{{3}}[-–/])$")
_YEAR_SPAN = re.compile(r"(?:\s?[-–]\s?|\s+(?:to|and|or)\s+)\d{4}(?!\d|,\d)")
_ERA = re.compile(r"\s?(?:AD|BC|BCE|CE)\b")
_SHORT_YEAR = re.compile(r"(?:[\s(]'|\b[12]\d{3}[-–/])$")
_COUNTED = re.compile(rf"\s+(?:[a-z]+[ -])?(?:{any_of(names.COUNTED)})(?![a-z])")
_FIRST_YEAR, _FIRST_BARE_YEAR, _LAST_YEAR = 1000, 1900, 2150

_HOUR_CUE = re.compile(rf"\b(?:{any_of(names.HAPPENING)})\s+at\s+$|\bhalf past\s+$|\bat \d{{1,2}}\b.{{0,24}}\bby\s+$")
_LEVEL = re.compile(
    r"\b(?:puts?|stood|stands?|number|toll|total|figure|count|tally|set|fixed|remain(?:s|ed)|capped|estimated?)\b[^.;]{0,30}\bat\s+$"
)
"""Before a number that is a level and no hour: `put the dead at nine`."""
_AT = re.compile(r"\b(?:at|until|till)\s+$")
_HOURS = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d\s?h")
_CLAUSE_END = re.compile(r"\s*(?:[.,;)]|$|in the (?:morning|afternoon|evening))")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])\.[0-5]\d$|\d\.[0-5]\d$")
_LINE_START = re.compile(rf"(?:^|\n)\s*(?:(?:{_DAY_NAME}|[A-Z][a-z]{{2}})\.?\s+)?$")
_CLOCK_CUE = re.compile(r"(?:\bat\s+|correction,?\s+|\b(?:our|the)\s+)$")
_PRICED = re.compile(rf"[$£€¥%]|\b(?:{any_of(names.PRICED)})")
"""Where money or an index is spoken of, `at 14.05` is a price."""
_ENTRY = re.compile(r"\s+(?:entry|post|update|bulletin|correction)\b")


def is_date(page: Page, draft: Measured) -> bool:
    """`Nov. 5`, `March 3-9`, `12 September`, `18-20 June`."""
    if not draft.bare or draft.form != "digits" or draft.amount > 31:
        return False
    before = _MONTH_BEFORE.search(_raw_before(page, draft.start, 26))
    if before and draft.noun and _IN_MONTH.search(page.before(draft.start, 20)) and is_plural(draft.noun.lower()):
        return False
    return bool(before or _MONTH_AFTER.match(page.raw, draft.end, draft.end + 26))


def _raw_before(page: Page, start: int, reach: int) -> str:
    return page.raw[max(0, start - reach) : start]


def is_year(page: Page, draft: Measured) -> bool:
    """`2031`, `June 5, 2030`, `'98`, `2014-15`; but not the 2026 of `2026 voters`."""
    if not draft.bare or draft.form != "digits":
        return False
    before = page.flat[max(0, draft.start - 14) : draft.start]
    size = draft.end - draft.start
    if _ERA.match(page.raw, draft.end):
        return True
    if size == 2:
        return bool(_SHORT_YEAR.search(before))
    if size != 4 or not _FIRST_YEAR <= draft.amount <= _LAST_YEAR:
        return False
    if _YEAR_CUE.search(before) or _DATE_BEFORE.search(_raw_before(page, draft.start, 30)):
        return True
    span = _YEAR_SPAN.match(page.flat, draft.end)
    if _COUNTED.match(page.flat, span.end() if span else draft.end):
        return False
    return bool(span) or draft.amount >= _FIRST_BARE_YEAR


def is_time(page: Page, draft: Measured) -> bool:
    """`08.25` at the start of a line, `at 10.35`, `closed at 9`, `at eight,`."""
    if draft.unit == "hour" and draft.end - draft.start == len("1658"):
        return bool(_HOURS.match(page.flat, draft.start)) and bool(_AT.search(page.before(draft.start, 40)))
    if draft.kind != "count" or draft.factor != 1 or draft.form not in ("digits", "words"):
        return False
    if _CLOCK.match(page.flat[draft.start : draft.end]):
        return _is_clock(page, draft)
    if not draft.bare or draft.amount > 12:
        return False
    before = page.before(draft.start, 40)
    if _HOUR_CUE.search(before):
        return not draft.noun
    if _LEVEL.search(before):
        return False
    return draft.form == "words" and bool(_AT.search(before)) and bool(_CLAUSE_END.match(page.after(draft.end)))


def _is_clock(page: Page, draft: Measured) -> bool:
    if _LINE_START.search(_raw_before(page, draft.start, 16)):
        return True
    told = draft.end - draft.start == 5 and _CLOCK_CUE.search(page.before(draft.start, 16))
    around = page.before(draft.start).rpartition(". ")[2] + page.after(draft.end, 30).partition(". ")[0]
    if not told or _PRICED.search(around):
        return False
    return not draft.noun or bool(_ENTRY.match(page.flat, draft.end))
