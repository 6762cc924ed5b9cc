"""Numbers that say when or how old: dates, years, clock times, ages."""

from __future__ import annotations

import re

from lamayor_check.extraction.quantities import names
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

_MONTH = "|".join(sorted((month.capitalize() for month in names.MONTHS), key=len, reverse=True))
_DAY_NAME = "|".join(day.capitalize() for day in names.DAYS)
_MONTH_BEFORE = re.compile(
    rf"\b(?:{_MONTH})\.?\s+(?:the\s+)?(?:\d{{1,2}}(?:\s?[-–]\s?|\s+and\s+|\s+to\s+|,\s+))?$"
)
_MONTH_AFTER = re.compile(rf"(?:\s?[-–]\s?\d{{1,2}}|\s+(?:and|to)\s+\d{{1,2}})?\s+(?:of\s+)?(?:{_MONTH})(?![a-z])")
_DATE_BEFORE = re.compile(
    rf"\b(?:{_MONTH})\.?,?\s+(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?,?\s+)?$"
)
_YEAR_CUE = re.compile(r"(?:\b(?:in|since|during|fiscal|until|till|circa|early|late|mid|the year|spring|summer|fall|autumn|winter)\s+|mid-|\b[12]\d{3}[-–/])$")
_YEAR_SPAN = re.compile(r"(?:\s?[-–]\s?|\s+(?:to|and|or)\s+)\d{4}(?!\d|,\d)")
_COUNTED = re.compile(rf"\s+(?:[a-z]+[ -])?(?:{'|'.join(names.COUNTED)})(?![a-z])")
_HOUR_CUE = re.compile(
    r"(?:\b(?:open|close|start|begin|end|leave|arrive|meet|air|return|resume|finish)(?:e?[sd]|ed|ing)?\s+at|\bon air at|\bback at|\bhalf past"
    r"|\b(?:today|tonight|tomorrow|morning|evening|night|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s+at"
    r"|\b(?:closed|began|started|opened) at \d{1,2}\b.{0,24}\bby)\s+$"
)
_AT = re.compile(r"\b(?:at|until|till)\s+$")
_CLAUSE_END = re.compile(r"\s*(?:[.,;)]|$|in the (?:morning|afternoon|evening))")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d$")
_LINE_START = re.compile(rf"(?:^|\n)\s*(?:(?:{_DAY_NAME}|[A-Z][a-z]{{2}})\.?\s+)?$")
_CLOCK_CUE = re.compile(r"(?:\bat\s+|correction,?\s+|\bour\s+|\bthe\s+|\bof\s+|[-–]\s?)$")
_AGE_CUE = re.compile(
    r"(?:\b(?:aged?|ages|turned|turns|turning)|\b(?:voters|people|children|adults|those|anyone|women|men|boys?|girls?|man|woman|"
    r"kids|players|workers|residents|age)\s+(?:aged?|of|(?:under|over|above|below|younger than|older than)(?: the age of)?))\s+$"
)
_IS_AGED = re.compile(r"\b(?:he|she|who|i|i'm|he's|she's|who's)\s*(?:is|am|was|'s|now)?\s+$")
_OLD = re.compile(
    r"[ -](?:years?|months?|weeks?|days?)[ -]olds?(?![a-z])|[ -]and (?:older|over|younger|under)(?![a-z])"
    r"|[ -]or (?:older|younger|above or)(?![a-z])|-something(?![a-z])|[ -]years? of age|[ -](?:years?|months?) old"
)
_NAME_BEFORE = re.compile(r"(?:\b[A-Z][\w'’-]*[a-z]\.?\"?|[A-Z]\.|Jr\.|Sr\.),\s$")
_PERSON_BEFORE = re.compile(r"\b(?:boy|girl|man|woman|son|daughter|father|mother|driver|worker|student|officer),\s$")
_OLDEST, _ADULT = 112, 16


def _raw_before(page: Page, start: int, reach: int) -> str:
    return page.raw[max(0, start - reach) : start]


def _upto(draft: Measured, top: int) -> bool:
    return draft.value is not None and 0 <= draft.value <= top


def is_date(page: Page, draft: Measured) -> bool:
    """`Nov. 5`, `May 20-26`, `12 September`, `18-20 June`."""
    if not draft.bare or draft.form != "digits" or not _upto(draft, 31):
        return False
    before = _MONTH_BEFORE.search(_raw_before(page, draft.start, 26))
    return bool(before or _MONTH_AFTER.match(page.raw, draft.end, draft.end + 26))


def is_year(page: Page, draft: Measured) -> bool:
    """`2031`, `June 5, 2030`, `'98`, `2014-15`; but not the 2026 of `2026 voters`."""
    if not draft.bare or draft.form != "digits":
        return False
    before = page.flat[max(0, draft.start - 14) : draft.start]
    size = draft.end - draft.start
    if size == 2:
        return before.endswith((" '", "\n'")) or bool(re.search(r"\b[12]\d{3}[-–/]$", before))
    if size != 4 or not _upto(draft, 2150):
        return False
    if _YEAR_CUE.search(before) or _DATE_BEFORE.search(_raw_before(page, draft.start, 30)):
        return draft.value is not None and draft.value >= 1000
    span = _YEAR_SPAN.match(page.flat, draft.end)
    counted = _COUNTED.match(page.flat, span.end() if span else draft.end)
    return draft.value is not None and draft.value >= (1600 if span else 1900) and not counted


def is_time(page: Page, draft: Measured) -> bool:
    """`09.40` at the start of a line, `at 11.10`, `closed at 8`, `at eight,`; those with a.m. and colons are known before."""
    if draft.kind != "count" or draft.factor != 1 or draft.form not in ("digits", "words"):
        return False
    written = page.flat[draft.start : draft.end]
    if _CLOCK.match(written):
        if _LINE_START.search(_raw_before(page, draft.start, 16)):
            return True
        tail = page.flat[draft.end : draft.end + 6]
        return bool(_CLOCK_CUE.search(page.before(draft.start, 16))) and len(written) == 5 and (not draft.noun or tail == " entry")
    if not draft.bare or not _upto(draft, 12):
        return False
    before = page.before(draft.start, 40)
    if _HOUR_CUE.search(before):
        return not draft.noun
    return draft.form == "words" and bool(_AT.search(before)) and bool(_CLAUSE_END.match(page.after(draft.end)))


def is_age(page: Page, draft: Measured) -> bool:
    """`58-year-old`, `aged 30`, `voters under 35`, `Pat Lee, 61,`, `65 and older`."""
    if draft.kind not in ("count", "duration") or not draft.value:
        return False
    if _OLD.match(page.flat, draft.end):
        return draft.kind == "duration" or _upto(draft, _OLDEST)
    if not draft.bare or not _upto(draft, _OLDEST):
        return False
    before = page.before(draft.start, 40)
    if _AGE_CUE.search(before):
        return draft.kind == "count" and not draft.noun.endswith("s")
    if _IS_AGED.search(before):
        return draft.value >= _ADULT and bool(re.match(r"\s*(?:[.,;]|and\b|$)", page.flat[draft.end : draft.end + 5]))
    return draft.form == "digits" and _follows_name(page, draft)


def _follows_name(page: Page, draft: Measured) -> bool:
    """`Pat Lee, 61,` is an age; `Pat Lee, 32.` after a percentage is a share."""
    raw = _raw_before(page, draft.start, 30)
    following = page.flat[draft.end : draft.end + 1]
    if _PERSON_BEFORE.search(raw):
        return following in (",", ".")
    if not _NAME_BEFORE.search(raw):
        return False
    if following == ",":
        return _upto(draft, _OLDEST) and draft.value is not None and draft.value >= 6
    near = page.before(draft.start, 90)
    settled = "%" not in near and "per" not in near and "point" not in near
    return following in (".", ")", ";") and draft.value is not None and draft.value >= _ADULT and settled
