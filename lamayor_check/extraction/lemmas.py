"""Words to their dictionary forms."""

from __future__ import annotations

import re
from functools import lru_cache

import simplemma

_IRREGULAR = {
    "won": "win",
    "left": "leave",
    "undecided": "undecided",
    "dead": "dead",
    "injured": "injured",
    "wounded": "wounded",
    "cops": "officer",
    "cop": "officer",
    "spent": "spend",
    "found": "find",
    "voting": "vote",
    "polling": "poll",
    "fewer": "few",
    "less": "less",
    "more": "more",
    "held": "hold",
    "fell": "fall",
    "lost": "lose",
    "built": "build",
    "data": "data",
    "media": "media",
    "points": "point",
    "pts": "point",
    "pct": "percent",
    "saw": "see",
    "rose": "rise",
    "favoured": "favor",
    "favour": "favor",
    "favours": "favor",
    "favouring": "favor",
    "favored": "favor",
    "wants": "want",
    "means": "mean",
    "leads": "lead",
    "led": "lead",
    "us": "us",
    "people": "person",
    "persons": "person",
    "registered": "registered",
    "better": "better",
    "wed": "wednesday",
    "backed": "back",
    "missing": "missing",
    "gone": "go",
    "crowded": "crowded",
}
_PER_CENT = re.compile(r"\bper cent\b", re.I)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@lru_cache(maxsize=65536)
def lemma(word: str) -> str:
    """The dictionary form of one word, lower-cased, without a possessive ending."""
    plain = word.replace("’", "'").casefold().removesuffix("'s").removesuffix("'")
    if plain in _IRREGULAR or not plain:
        return _IRREGULAR.get(plain, plain)
    found: str = simplemma.lemmatize(plain, lang="en")
    return found.casefold()


def lemmas(text: str) -> list[str]:
    """The lemmas of the words of a text, in order; numbers and signs are left out. Hyphenated words give each part."""
    return list(_lemmas(text))


@lru_cache(maxsize=4096)
def _lemmas(text: str) -> tuple[str, ...]:
    return tuple(map(lemma, _WORD.findall(_PER_CENT.sub("percent", text))))
