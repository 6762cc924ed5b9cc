"""Which line of a scraped page is its headline: the first of those above the prose that says what the prose says.

A page that has a few lines of boilerplate above its prose is meant; at the top of a tidy text `layout` knows better.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lamayor_check.documents import furniture
from lamayor_check.documents.line_features import content_words, is_prose

CLUTTERED = 3
"""So many lines of boilerplate above the prose make a page of a text."""
_OPENING = 5
"""So many paragraphs of prose are held against each line."""
_WORDS = range(4, 26)
"""How many words a headline has."""
_SHARED = 2
"""So many words at least it shares with the prose."""
_NEARLY = 0.75
"""The first line that shares nearly as many words as any is the headline; a deck may share more."""
_NUMBER = re.compile(r"\d[\d.,]*")


def headline(lines: Sequence[str], is_clutter: Sequence[bool]) -> int | None:
    """The index of the headline; None where the text is no cluttered page, or none of its lines fits."""
    prose = [i for i, line in enumerate(lines) if not is_clutter[i] and is_prose(line)][:_OPENING]
    if not prose or sum(is_clutter[: prose[0]]) < CLUTTERED:
        return None
    told = frozenset[str]().union(*(_words(lines[i]) for i in prose))
    shared = {i: len(_words(lines[i]) & told) for i in range(prose[0]) if _can_be(lines[i])}
    enough = max(_SHARED, _NEARLY * max(shared.values(), default=0))
    return next((i for i, count in shared.items() if count >= enough), None)


def _can_be(line: str) -> bool:
    is_known = furniture.is_byline(line) or furniture.is_timestamp(line) or furniture.is_caption(line)
    return len(line.split()) in _WORDS and not is_known


def _words(line: str) -> frozenset[str]:
    return content_words(line) | frozenset(number.rstrip(".,") for number in _NUMBER.findall(line))
