"""Rules for the numbers that say how old: which they are, and what `40s` and `aged 7 to 12` stand for."""

from __future__ import annotations

import re

from lamayor_check.extraction.quantities import names
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page
from lamayor_check.extraction.quantities.scan import any_of

_AGE_CUE = re.compile(
    rf"(?:\b(?:aged?|ages|turned|turns|turning)|\b(?:{any_of(names.AGED)})\s+"
    r"(?:aged?|of|(?:under|over|above|below|younger than|older than)(?: the age of)?))\s+$"
)
_IS_AGED = re.compile(r"\b(?:he|she|who|i|i'm|he's|she's|who's)\s*(?:is|am|was|'s|now)?\s+$")
_AGE_END = re.compile(r"\s*(?:[.,;]|and\b|$)")
_OLD = re.compile(
    r"[ –-](?:years?|months?|weeks?|days?)[ –-]olds?(?![a-z])|[ -]and (?:older|over|younger|under)(?![a-z])"
    r"|[ -]or (?:older|younger)(?![a-z])|-something(?![a-z])|[ -]age (?:group|bracket|range)|[ -]years? of age"
)
_NAME_BEFORE = re.compile(r"(?:\b[A-Z][\w'’-]*[a-z]\.?\"?|[A-Z]\.|Jr\.|Sr\.),\s$")
_PERSON_BEFORE = re.compile(rf"(?:\b(?:{any_of(names.PERSONS)})|(?:man|woman)),\s$")
_SHARES = re.compile(r"%|\bper\s?cent|\bpoints?\b")
_OLDEST, _ADULT, _YOUNGEST = 112, 16, 6


def is_age(page: Page, draft: Measured) -> bool:
    """`57-year-old`, `aged 30`, `voters under 35`, `Pat Lee, 52,`, `65 and older`."""
    if draft.kind not in ("count", "duration") or not draft.value:
        return False
    if _OLD.match(page.flat, draft.end):
        return draft.kind == "duration" or draft.amount <= _OLDEST
    if not draft.bare or draft.amount > _OLDEST:
        return False
    before = page.before(draft.start, 40)
    if _AGE_CUE.search(before):
        return not draft.noun.endswith("s")
    if _IS_AGED.search(before):
        return draft.amount >= _ADULT and bool(_AGE_END.match(page.after(draft.end, 5)))
    return draft.form == "digits" and _follows_name(page, draft)


def _follows_name(page: Page, draft: Measured) -> bool:
    """`Pat Lee, 52,` is an age; `Pat Lee, 32.` behind a percentage is a share."""
    before = page.raw[max(0, draft.start - 30) : draft.start]
    following = page.flat[draft.end : draft.end + 1]
    if _PERSON_BEFORE.search(before):
        return following in (",", ".")
    if not _NAME_BEFORE.search(before):
        return False
    if following == ",":
        return draft.amount >= _YOUNGEST
    return following in (".", ")", ";") and draft.amount >= _ADULT and not _SHARES.search(page.before(draft.start, 90))
