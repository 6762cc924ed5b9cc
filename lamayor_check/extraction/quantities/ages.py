"""Rules for the numbers that say how old: which they are, and what `40s` and `aged 7 to 12` stand for."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from msgspec.structs import replace

from lamayor_check.extraction.quantities import names, words
from lamayor_check.extraction.quantities.forms import any_of
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

_ANY_FORM = ("digits", "words")


class _Cue(NamedTuple):
    """What stands before and behind an age, in lower case, the youngest it tells, and the forms it is written in."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    youngest: int
    forms: tuple[str, ...] = _ANY_FORM


class _Name(NamedTuple):
    """What stands before an age as written, the signs one of which follows it, the youngest it tells, its forms."""

    before: re.Pattern[str]
    signs: str
    youngest: int
    forms: tuple[str, ...] = _ANY_FORM


_OLDEST, _ADULT, _YOUNGEST, _HUNDRED = 112, 16, 6, 100
_SMALL = any_of(words.CARDINALS)
_NOUN = rf"(?!(?:{any_of(names.LEVELS)}|{any_of(words.ORDINALS)})\b)[a-z][a-z'-]*"
_OWNED = r"\b(?:his|her|my|their|our|little|[a-z]+'s)"
_PERSON = rf"\b(?:an?|the|another|{_OWNED[2:]})\s+(?:[a-z'-]+\s+){{0,3}}?{_NOUN}(?<!s)"
_ROLE = rf"\b(?:{any_of(names.PERSONS)}|[a-z]*(?:man|boy|{any_of(p for p in names.PERSONS if len(p) > 3)}))"
_SEVERAL = r"\b(?:two|three|four|five)\s+(?:[a-z'-]+\s+){0,3}?[a-z'-]+"
_IS = r"(?:\s+(?:is|was|turned)|'s|'ll\s+be)(?:\s+(?:only|just|now|nearly|almost|about|still))?"
_END = r"\s*(?:[.,;)]|and\b|$)"
_THEN = r"\s+(?:when\s+(?:he|she|they)\b|then\b|at the time\b)"
_AGE_CUE = re.compile(
    r"(?:\b(?:aged?|ages)(?:\s+(?:between|from))?|\bturn(?:s|ed|ing)?"
    rf"|\b(?:{any_of(names.AGED)})\s+"
    r"(?:aged?|of|(?:under|over|above|below|younger than|older than)(?: the age of)?))\s+$"
)
"""Before what is an age unless it counts something."""
_CUES = tuple(
    _Cue(re.compile(before), re.compile(after), *rest)
    for before, after, *rest in (
        (rf"\b(?:he|she|who){_IS}\s+$", _END, 1),
        (r"\b(?:i|i'm)\s*(?:am)?\s+$", _END, _ADULT),
        (
            r"\b(?:youngest|eldest|oldest)\b(?:\s+[a-z'-]+){0,4}?(?:,(?:\s+at)?|\s+(?:is|was|at))\s+$",
            rf"{_END}|\s+(?:is|was)\b",
            1,
        ),
        (rf"(?:{_PERSON}|{_ROLE}),\s+(?:now\s+|then\s+|also\s+)?$", r"[,)]\s", 1, ("digits",)),
        (rf"{_ROLE},\s+$", r"\.", 1),
        (rf"{_ROLE}\b(?:\s+[a-z'-]+){{0,4}}\s+(?:is|was)\s+$", r"[.;]", 1),
        (rf"{_OWNED}\s+[a-z'-]+,\s+$", ",", 1),
        (r"\b(?:youngest|eldest|oldest)\s+$", r"[,.;]", 1, ("digits",)),
        (rf"{_SEVERAL},\s+$", rf"(?:,\s+\d{{1,2}})*\s+and\s+(?:\d{{1,2}}|{_SMALL})\s*[,.]", 1),
        (r"(?:,|\b(?:is|was|were))\s+$", _THEN, 1),
        (r"(?:\bwho|,)\s+at\s+$", r",|\s+[a-z]+(?:ed|s)\b", 13, ("digits",)),
    )
)
_OLD = re.compile(
    r"[ –-](?:(?:years?|yrs?|months?|weeks?|days?)[ –-]olds?)(?![a-z])|\s?y/o\b|[ -]years? of age"
    r"|[ -]and (?:older|over|younger|under)(?![a-z])|[ -]or (?:older|younger)(?![a-z])"
    r"|[ -]age (?:group|bracket|range)"
)
_NAME = r"(?:\b[A-Z][\w'’-]*[a-z]\.?[\"'’]?|[A-Z]\.|Jr\.|Sr\.)"
_THE_ONE = r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er)\s(?:[a-z-]+\s){0,3}[a-z-]+"
_NAMED = (
    _Name(re.compile(rf"(?:{_NAME}|\b[A-Z][a-z]+\s[A-Z]{{3,}}),\s$"), ",", _YOUNGEST),
    _Name(re.compile(r"\b[A-Z][\w'’-]*[a-z],\s(?:now|then|also|just)\s$"), ",", 1),
    _Name(re.compile(r"[A-Z][\w'’-]*[a-z]\s[A-Z][\w'’-]*[a-z]\s(?:is|was)\s$"), ".;", _ADULT),
    _Name(re.compile(rf"{_NAME},\s$"), ".);", _ADULT, ("digits",)),
    _Name(re.compile(rf"{_THE_ONE},\s(?:[A-Z][\w'’-]+\s){{1,3}}\($"), ")", 1, ("digits",)),
    _Name(re.compile(r"(?:^|[.!?”\"]\s|\n)At\s$"), ",", _ADULT, ("digits",)),
)
_SHARES = re.compile(r"%|\bper\s?cent|\bpoints?\b")
_TENS_BEFORE = re.compile(
    r"\b(?:in|into)\s+(?:his|her|their|my|your|its)\s+"
    r"(?:(?P<part>early|mid|late)[ -]+)?(?:(?:to|or)[ -]+(?P<last>mid|late)[ -]+)?$"
)
_SOMETHING = re.compile(r"-somethings?(?![a-z])")
_PARTS = {"": (0, 9), "early": (0, 4), "mid": (3, 7), "late": (5, 9)}
"""Which years of ten a word means."""
_RANGE = re.compile(r"(?:-|[ –-]year(?:s|-olds?)?|\s+years?)?\s?(?:-|–|to|through)[\s-]?\s*")
_BETWEEN = re.compile(r"\bbetween\s+$")


def is_age(page: Page, draft: Measured) -> bool:
    """`57-year-old`, `aged 30`, `voters under 35`, `Pat Lee, 52,`, `65 and older`."""
    if draft.kind not in ("count", "duration") or not draft.value:
        return False
    if _OLD.match(page.flat, draft.end):
        return draft.kind == "duration" or draft.amount <= _OLDEST
    if _in_years(page, draft):
        return True
    if not draft.bare or draft.amount > _OLDEST:
        return False
    return _is_cued(page, draft) or _follows_name(page, draft)


def _is_cued(page: Page, draft: Measured) -> bool:
    before, after = page.before(draft.start), page.after(draft.end)
    if _AGE_CUE.search(before):
        return not draft.noun.endswith("s")
    cues = (cue for cue in _CUES if draft.form in cue.forms and draft.amount >= cue.youngest)
    return any(cue.after.match(after) and cue.before.search(before) for cue in cues)


def _in_years(page: Page, draft: Measured) -> bool:
    """`age 36 yrs`."""
    return draft.kind == "duration" and draft.unit == "year" and page.before(draft.start, 6).endswith(("age ", "aged "))


def _follows_name(page: Page, draft: Measured) -> bool:
    """`Pat Lee, 52,` is an age; `Pat Lee, 32.` behind a percentage is a share."""
    before = page.raw[max(0, draft.start - 60) : draft.start]
    following = page.flat[draft.end : draft.end + 1]
    for name in _NAMED:
        fits = following and following in name.signs and draft.form in name.forms and draft.amount >= name.youngest
        if fits and name.before.search(before):
            return following == "," or not _SHARES.search(page.before(draft.start, 90))
    return False


def in_tens(page: Page, draft: Measured) -> Measured:
    """`in her 30s`, `in his mid- to late forties` and `a 40-something` are ages, though ten years are mostly years of a
    century."""
    if draft.bare and draft.amount < _HUNDRED and _SOMETHING.match(page.flat, draft.end):
        return replace(draft, kind="age", value=None, lower=draft.amount, upper=draft.amount + _PARTS[""][1])
    found = _TENS_BEFORE.search(page.before(draft.start, 30)) if draft.kind == "year" else None
    if found is None:
        return draft
    written = page.flat[draft.start : draft.end]
    tens = words.TENS_OF_YEARS.get(written) or int(re.sub(r"\D", "", written) or 0)
    if not tens <= _OLDEST:
        return draft
    first, last = found["part"] or "", found["last"] or found["part"] or ""
    return replace(
        draft, kind="age", value=None, lower=Decimal(tens + _PARTS[first][0]), upper=Decimal(tens + _PARTS[last][1])
    )


def as_range(page: Page, left: Measured, right: Measured) -> tuple[Measured, Measured]:
    """The two ends of `aged 7 to 12`, each with the interval from one to the other."""
    gap = page.flat[left.end : right.start]
    between = gap.strip() == "and" and _BETWEEN.search(page.before(left.start))
    if left.value is None or right.value is None or not (between or _RANGE.fullmatch(gap)):
        return left, right
    low, high = sorted((left.amount, right.amount))
    return tuple(replace(end, value=None, lower=low, upper=high) for end in (left, right))  # type: ignore[return-value]
