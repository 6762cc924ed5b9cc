"""Words to their dictionary forms, the same for an article and for the words of rule packs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

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
_VOTING = re.compile(
    r"\bpolls?(?= (?:have |had )?(?:closed?|opened|open|closing|opening)\b)|\bpolling (?=stations?|places?|booths?)",
    re.I,
)
"""Where people vote, which is no poll."""
_POLLED = re.compile(
    r"\bpolled(?= (?:about |some |just |only |nearly |over |under )?[\d£$€]|(?= [a-z-]+ (?:votes|per cent|percent)))",
    re.I,
)
"""To poll votes is to win them."""
_SURVEY = re.compile(r"\b(geological|geophysical|seismological|ordnance|land|aerial|antarctic) survey\b", re.I)
"""Those who measure the ground and ask nobody."""
_PER_CENT = re.compile(r"\bper cent\b", re.I)
_CAST = re.compile(r"(?<=votes )polled\b", re.I)
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
    small = text.lower()
    if "survey" in small:
        text = _SURVEY.sub(r"\1 office", text)
    if "per cent" in small:
        text = _PER_CENT.sub("percent", text)
    if "poll" in small:
        text = _POLLED.sub("won", _VOTING.sub("booth ", _CAST.sub("cast", text)))
    return tuple(map(lemma, _WORD.findall(text)))


class Phrases:
    """Words and phrases of lemmas, as `phrase_lemmas` gives them, to be looked for together."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.set = frozenset(phrases)
        self.long = tuple(f" {phrase} " for phrase in self.set if " " in phrase)
        self.signs = self.set | {phrase.split(" ")[1] for phrase in self.long}
        """One of these is a word of any text in which one of the phrases stands."""


class Words:
    """The lemmas of a stretch of text, found when it is first asked whether a word or a phrase stands in it."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def set(self) -> frozenset[str]:
        """The lemmas without their order."""
        return frozenset(lemmas(self._text))

    @cached_property
    def _joined(self) -> str:
        return f" {' '.join(lemmas(self._text))} "

    def any(self, phrases: Phrases) -> bool:
        """Whether any of them stands here."""
        if phrases.signs.isdisjoint(self.set):
            return False
        return not phrases.set.isdisjoint(self.set) or any(phrase in self._joined for phrase in phrases.long)


def phrase_lemmas(phrase: str) -> str:
    """A word or phrase of a rule pack in the form that `Words` knows."""
    return " ".join(lemmas(phrase))
