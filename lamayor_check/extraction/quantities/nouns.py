"""The counted noun that directly follows a number, by closed word lists and endings; a parser can do better."""

from __future__ import annotations

import re

from lamayor_check.extraction.quantities import names
from lamayor_check.extraction.quantities.page import Page

_WORD = re.compile(r"[ -]?([A-Za-z][\w'’-]*)")
_IRREGULAR = frozenset("people staff men women children police feet teeth personnel troops media data cattle fishermen firefighters".split())
_MOST_WORDS = 5


def noun_after(page: Page, end: int, start: int) -> str:
    """The noun phrase that begins at `end`, as written; empty where none does."""
    at, first, last = end, -1, end
    hyphen = page.flat[end : end + 1] == "-"
    for _ in range(_MOST_WORDS):
        found = _WORD.match(page.raw, at)
        if not found:
            break
        word = page.flat[found.start(1) : found.end(1)]
        if word in names.FUNCTION_WORDS or word in names.VERBS or word.endswith("'s"):
            break
        first = found.start(1) if first < 0 else first
        at = last = found.end()
        if hyphen or _ends_phrase(word):
            break
    return page.raw[first:last] if first >= 0 else ""


def _ends_phrase(word: str) -> bool:
    return word in _IRREGULAR or word.endswith("s") and not word.endswith(("ss", "us", "ous", "is"))
