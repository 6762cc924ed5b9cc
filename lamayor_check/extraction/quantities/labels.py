"""Numbers that label a thing by how they are written: counters, coordinates, ratings, draws, jerseys, short phones."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lamayor_check.claims.quantity import Kind
from lamayor_check.extraction.quantities import names, words
from lamayor_check.extraction.quantities.forms import any_of
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

_NUMBER = r"-?\d{1,3}(?:\.\d{1,7})?"
_GIVEN = r"(?:gave|gives?|giving|given|award(?:s|ed)?)(?: it| them| him| her)?"
_RATED = rf"\b(?:rated|rating of|{_GIVEN}|got|gets|earn(?:s|ed))\s+"
_GRADE = rf"(?:\d(?:\.\d)?|10|{any_of(words.UNITS)})"
_SCALE = r"(?:\s?/\s?|\s+out of\s+)(?:5|10|five|ten)"
_ANY, _OUT_OF = ("",), ("/", "out of")
_PATTERNS: tuple[tuple[Kind, Iterable[str], str], ...] = (
    (
        "list",
        names.MEDIA,
        rf"(?:^|(?<=[\s(]))(?i:{any_of(names.MEDIA)})s?:?\s+(\d{{1,4}}\s+(?:of|/)\s+\d{{1,4}})(?!\d|\s+[a-z])",
    ),
    ("list", _ANY, r"^\W{0,3}(\d{1,4}\s?(?:of|/)\s?\d{1,4})\W{0,3}$"),
    (
        "address",
        ("°", "deg"),
        rf"(?<![\d.])({_NUMBER}\s?(?:°|degrees?|deg\.?)\s?(?:{_NUMBER}\s?['′’]\s?(?:{_NUMBER}\s?[\"″”])?)?)"
        r"\s?(?:[NSEW](?!\w)|(?:north|south|east|west)(?!\w))",
    ),
    ("address", _ANY, r"(?<![\d.])(-?\d{1,3}\.\d{3,7},\s?-?\d{1,3}\.\d{3,7})(?!\d)"),
    ("address", ("itude",), rf"(?i:\b(?:latitude|longitude)s?(?:\s+of)?:?\s+)({_NUMBER})(?!\d|%|\s?per)"),
    ("score", ("star",), rf"(?<![\w.])({_GRADE})-[Ss]tar(?!\w)"),
    ("score", ("star",), rf"(?i:{_RATED})(?:an?\s+)?({_GRADE}(?:{_SCALE})?)\s+[Ss]tars?(?!\w)"),
    ("score", ("rated",), rf"(?i:\brated\s+)({_GRADE}(?:{_SCALE})?)(?=\s*[.,;)]|$)"),
    ("score", ("star",), rf"(?<![\w.])({_GRADE}{_SCALE})\s+stars?(?!\w)"),
    ("score", _OUT_OF, rf"(?i:{_RATED})({_GRADE}{_SCALE})(?!\d|\s+[a-z]+s\b)"),
    ("score", _OUT_OF, r"(?<![\w.])(\d\.\d(?:\s?/\s?|\s+out of\s+)(?:5|10))(?!\d)"),
    (
        "name",
        ("numbers",),
        r"(?i:\b(?:winning|lottery|lucky)\s+numbers|\bnumbers\s+drawn)(?:\s+(?:were|are))?:?\s+"
        r"(\d{1,2}(?:(?:,\s+(?:and\s+)?|\s+and\s+|\s?-\s?)\d{1,2}){2,9})(?!\d)",
    ),
    ("name", ("ball",), r"(?i:\b(?:mega|power|bonus|lucky)\s?ball)(?:\s+(?:was|is))?:?\s+(\d{1,2})(?!\d)"),
    ("name", names.PLAYERS, rf"(?i:\b(?:{any_of(names.PLAYERS)}))\s(?:[A-Z][\w'’.-]*\s){{1,3}}\(#?(\d{{1,2}})\)"),
    (
        "phone",
        names.SHORT_PHONES,
        r"(?i:\b(?:call(?:s|ed|ing)?|dial(?:s|l?ed|l?ing)?|rings?|rang|(?:life|help|hot)line\s+(?:is|on))\s+)"
        rf"({any_of(names.SHORT_PHONES)})(?!\d|[.,]\d|\s+[a-z]+s\b)",
    ),
    ("phone", ("text",), r"(?i:\btext(?:s|ed|ing)?\s+)(\d{5,6})(?!\d|,\d)"),
)
"""Kind, signs and expression: where none of the signs stands near a number, the expression does not match."""
_ALL = tuple((kind, signs, re.compile(pattern, re.MULTILINE)) for kind, signs, pattern in _PATTERNS)


_REACH = 80
"""So far from a number stands what shows that it is a label."""


def label(page: Page, draft: Measured) -> Kind | None:
    """What a number labels; None where it counts."""
    start, end = max(0, draft.start - _REACH), draft.end + _REACH
    near = page.flat[start:end]
    for kind, signs, pattern in _ALL:
        if any(sign in near for sign in signs):
            for match in pattern.finditer(page.raw, start, end):
                if match.start(1) <= draft.start and draft.end <= match.end(1):
                    return kind
    return None
