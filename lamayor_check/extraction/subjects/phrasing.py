"""Where clauses begin, and which names only stand behind a preposition or speak."""

from __future__ import annotations

import re
from functools import lru_cache

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.referents import Referent
from lamayor_check.extraction.sentence import Sentence

_BREAK = re.compile(r"[;:]\s|\b(?:while|whereas|but)\b|—")


_OBLIQUE = re.compile(
    r"\b(?:of|in|from|at|against|over|than|to|by|past|behind|with|ahead of|on|near|for|about|like|between|under|off"
    r"|succeed(?:s|ed|ing)?|replac(?:e[sd]?|ing)|join(?:s|ed|ing)?)\s+"
    r"(?:the\s+|former\s+|outgoing\s+)?(?:(?!and\b|or\b|but\b|while\b|had\b|has\b|was\b|when\b)[a-z-]+\s){0,2}$",
    re.I,
)


_SPEECH = re.compile(
    r"^[’']?,?\s*(?:[^.;:]{0,60}?,\s)?(?:said|says|told|tells|announced|announces|added|adds|reported|reports|noted"
    r"|notes|wrote|insist(?:s|ed)|argue[sd]?|reckons?|reckoned|warn(?:s|ed)|believes?|believed|thinks?|thought"
    r"|predicted|predicts|claims?|claimed|estimates?|estimated|projects|projected)\b"
)


_SPEECH_BEFORE = re.compile(r"\b(?:said|says|told|according to|adds?|added|asked|by|per)\s+(?:\w+\s){0,3}$")


def own_words(sentence: Sentence, quantity: Quantity) -> str:
    """The text after the number up to where the next number or clause begins."""
    after = sentence.after(quantity.end, 120)
    following = [q.start for q in sentence.quantities if q.start >= quantity.end]
    stop = min([following[0] - quantity.end] if following else [len(after)])
    return after[:stop]


@lru_cache(maxsize=16)
def clause_start(sentence: Sentence, position: int) -> int:
    """Where the clause that holds a place of the document starts."""
    before = sentence.before(position)
    return position - len(before) + max((m.end() for m in _BREAK.finditer(before)), default=0)


def is_oblique(referent: Referent, sentence: Sentence) -> bool:
    """Whether a preposition, or a verb that takes a name behind it, stands right before the referent."""
    return _OBLIQUE.search(sentence.before(referent.start, 30)) is not None


_TELLING = re.compile(
    r"\b(?:told|tells|telling|asked|informed|reminded|assured|according to|citing)\s+"
    r"(?:the\s|an?\s|his\s|her\s|their\s)?$"
)


def is_beside_the_matter(referent: Referent, sentence: Sentence) -> bool:
    """Whether this one is who was told something, or from whom it is known."""
    return _TELLING.search(sentence.before(referent.start, 40)) is not None


def is_speaker(referent: Referent, sentence: Sentence) -> bool:
    """Whether the sentence quotes this one rather than speaks of it."""
    if _SPEECH.match(sentence.after(referent.end, 90)):
        return True
    return _SPEECH_BEFORE.search(sentence.before(referent.start, 40)) is not None
