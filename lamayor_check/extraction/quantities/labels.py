"""Numbers that label a thing by how they are written: counters, coordinates, ratings, draws, jerseys, short phones."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from operator import itemgetter

from lamayor_check.claims.quantity import Kind
from lamayor_check.extraction.quantities import names, words
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page
from lamayor_check.extraction.quantities.scan import any_of

_NUMBER = r"-?\d{1,3}(?:\.\d{1,7})?"
_GIVEN = r"(?:gave|gives?|giving|given|award(?:s|ed)?)(?: it| them| him| her)?"
_RATED = rf"\b(?:rated|rating of|{_GIVEN}|got|gets|earn(?:s|ed))\s+"
_GRADE = rf"(?:\d(?:\.\d)?|10|{any_of(words.UNITS)})"
_SCALE = r"(?:\s?/\s?|\s+out of\s+)(?:5|10|five|ten)"
_PATTERNS: tuple[tuple[Kind, str], ...] = (
    ("list", rf"(?:^|(?<=[\s(]))(?i:{any_of(names.MEDIA)})s?:?\s+(\d{{1,4}}\s+(?:of|/)\s+\d{{1,4}})(?!\d|\s+[a-z])"),
    ("list", r"^\W{0,3}(\d{1,4}\s?(?:of|/)\s?\d{1,4})\W{0,3}$"),
    (
        "address",
        rf"(?<![\d.])({_NUMBER}\s?(?:°|degrees?|deg\.?)\s?(?:{_NUMBER}\s?['′’]\s?(?:{_NUMBER}\s?[\"″”])?)?)"
        r"\s?(?:[NSEW](?!\w)|(?:north|south|east|west)(?!\w))",
    ),
    ("address", r"(?<![\d.])(-?\d{1,3}\.\d{3,7},\s?-?\d{1,3}\.\d{3,7})(?!\d)"),
    ("address", rf"(?i:\b(?:latitude|longitude)s?(?:\s+of)?:?\s+)({_NUMBER})(?!\d|%|\s?per)"),
    ("score", rf"(?<![\w.])({_GRADE})-[Ss]tar(?!\w)"),
    ("score", rf"(?i:{_RATED})(?:an?\s+)?({_GRADE}(?:{_SCALE})?)\s+[Ss]tars?(?!\w)"),
    ("score", rf"(?i:\brated\s+)({_GRADE}(?:{_SCALE})?)(?=\s*[.,;)]|$)"),
    ("score", rf"(?<![\w.])({_GRADE}{_SCALE})\s+stars?(?!\w)"),
    ("score", rf"(?i:{_RATED})({_GRADE}{_SCALE})(?!\d|\s+[a-z]+s\b)"),
    ("score", r"(?<![\w.])(\d\.\d(?:\s?/\s?|\s+out of\s+)(?:5|10))(?!\d)"),
    (
        "name",
        r"(?i:\b(?:winning|lottery|lucky)\s+numbers|\bnumbers\s+drawn)(?:\s+(?:were|are))?:?\s+"
        r"(\d{1,2}(?:(?:,\s+(?:and\s+)?|\s+and\s+|\s?-\s?)\d{1,2}){2,9})(?!\d)",
    ),
    ("name", r"(?i:\b(?:mega|power|bonus|lucky)\s?ball)(?:\s+(?:was|is))?:?\s+(\d{1,2})(?!\d)"),
    ("name", rf"(?i:\b(?:{any_of(names.PLAYERS)}))\s(?:[A-Z][\w'’.-]*\s){{1,3}}\(#?(\d{{1,2}})\)"),
    (
        "phone",
        r"(?i:\b(?:call(?:s|ed|ing)?|dial(?:s|l?ed|l?ing)?|rings?|rang|(?:life|help|hot)line\s+(?:is|on))\s+)"
        rf"({any_of(names.SHORT_PHONES)})(?!\d|[.,]\d|\s+[a-z]+s\b)",
    ),
    ("phone", r"(?i:\btext(?:s|ed|ing)?\s+)(\d{5,6})(?!\d|,\d)"),
)
_ALL = tuple((kind, re.compile(pattern, re.MULTILINE)) for kind, pattern in _PATTERNS)


def label(page: Page, draft: Measured) -> Kind | None:
    """What a number labels; None where it counts."""
    found = _labels(page)
    before = bisect_right(found, draft.start, key=itemgetter(0))
    start, end, kind = found[before - 1] if before else (0, 0, None)
    return kind if start <= draft.start and draft.end <= end else None


@lru_cache(maxsize=4)
def _labels(page: Page) -> list[tuple[int, int, Kind]]:
    """The spans of what is labelled, in order; those that begin together, the longest last."""
    found = [(*match.span(1), kind) for kind, pattern in _ALL for match in pattern.finditer(page.raw)]
    return sorted(found)
