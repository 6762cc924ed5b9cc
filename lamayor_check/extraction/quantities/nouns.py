"""The counted noun behind a number, by closed word lists and endings; a parser can do better."""

from __future__ import annotations

import re

from lamayor_check.extraction.quantities import listed, names
from lamayor_check.extraction.quantities.page import Page

_WORD = re.compile(r"[ -]?[\"“]?([A-Za-z][\w'’.&-]{0,40}[\w'’]|[A-Za-z])")
_LINK = re.compile(r"\s+of\s+(?:(?:the|all|all the|its|their|his|her|our|your)\s+)?")
_MORE = re.compile(r"\s+more(?=\s)")
_IRREGULAR = listed.words(
    "people staff men women children police feet teeth personnel troops media data cattle fishermen firefighters"
)
_COLLECTIVE = listed.words("people staff police media data")
"""Plurals that also stand before another (`police cadets`)."""
_NOT_PLURAL = ("ss", "us", "is", "'s")
_MOST_WORDS = 5


def noun_after(page: Page, end: int, *, linked: bool, single: bool) -> str:
    """The noun phrase that begins at `end`, as written, or past an `of` where `linked`; empty where none does.

    Several things need a plural: where none comes, the first word is a measure of its own (`a 14 page letter`),
    unless the number is a `single` one.
    """
    at = _begin(page, end, linked)
    words = _phrase(page, at)
    if not words:
        return ""
    plural = is_plural(page.flat[slice(*words[-1])])
    last = words[-1] if plural or single else words[0]
    return page.raw[words[0][0] : last[1]]


def _begin(page: Page, end: int, linked: bool) -> int:
    link = _LINK.match(page.flat, end) if linked else None
    if link:
        return link.end() - 1
    more = _MORE.match(page.flat, end)
    return more.end() if more else end


def _phrase(page: Page, at: int) -> list[tuple[int, int]]:
    """The spans of the words up to the first plural, or to a word that no noun phrase has."""
    spans: list[tuple[int, int]] = []
    hyphen = page.flat[at : at + 1] == "-"
    while len(spans) < _MOST_WORDS and (found := _WORD.match(page.raw, at)):
        word = page.flat[found.start(1) : found.end(1)]
        if hyphen and word.startswith(("to-", "in-", "out-of-")):
            break
        if word in names.FUNCTION_WORDS and not page.raw[slice(*found.span(1))].isupper():
            break
        if not hyphen and _is_verb(word) and (spans or not _before_plural(page, found.end())):
            break
        if spans and word.endswith("ing") and not _before_plural(page, found.end()):
            break
        spans.append(found.span(1))
        at = found.end()
        if hyphen or (is_plural(word) and not (word in _COLLECTIVE and _before_plural(page, at))):
            break
    return spans


def _is_verb(word: str) -> bool:
    return word in names.VERBS or (word.endswith("ed") and "-" not in word and len(word) > len("need"))


def _before_plural(page: Page, at: int) -> bool:
    """Whether a plural follows, so that the word before it describes it (`40 restored chapels`)."""
    found = _WORD.match(page.raw, at)
    if not found:
        return False
    word = page.flat[found.start(1) : found.end(1)]
    return is_plural(word) and word not in names.FUNCTION_WORDS and not _is_verb(word)


def is_plural(word: str) -> bool:
    """Whether a word in lower case looks like several things."""
    return word in _IRREGULAR or (word.endswith("s") and len(word) > 3 and not word.endswith(_NOT_PLURAL))
