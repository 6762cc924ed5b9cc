"""The counted noun behind a number, by closed word lists and endings; a parser can do better."""

from __future__ import annotations

import re

from lamayor_check.extraction.quantities import names
from lamayor_check.extraction.quantities.page import Page

_WORD = re.compile(r"[ -]?([A-Za-z][\w'’.&-]*[\w'’]|[A-Za-z])")
_LINK = re.compile(r"\s+of\s+(?:(?:the|all|all the|its|their|his|her|our|these|those|your)\s+)?")
_IRREGULAR = frozenset(
    "people staff men women children police feet teeth personnel troops media data cattle fishermen firefighters apiece".split()
)
_NOT_PLURAL = ("ss", "us", "is", "'s")
_MOST_WORDS = 5


def noun_after(page: Page, end: int, linked: bool) -> str:
    """The noun phrase that begins at `end`, as written, past an `of` where `linked`; empty where none does."""
    link = _LINK.match(page.flat, end) if linked else None
    at = link.end() if link else end
    if link:
        at -= 1
    first, last = -1, at
    hyphen = page.flat[at : at + 1] == "-"
    for _ in range(_MOST_WORDS):
        found = _WORD.match(page.raw, at)
        if not found:
            break
        word = page.flat[found.start(1) : found.end(1)]
        if word in names.FUNCTION_WORDS or word in names.VERBS and not (first < 0 and hyphen):
            break
        first = found.start(1) if first < 0 else first
        at = last = found.end()
        if hyphen or _ends_phrase(word):
            break
    return page.raw[first:last] if first >= 0 else ""


def _ends_phrase(word: str) -> bool:
    return word in _IRREGULAR or word.endswith("s") and len(word) > 3 and not word.endswith(_NOT_PLURAL)
