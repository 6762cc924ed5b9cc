"""Everything in an article that a number can be of: what is named, and the common nouns that the reader points to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from spacy.lang.en.stop_words import STOP_WORDS

from lamayor_check.extraction.counted import last_lemma
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.referents import Referent
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.reader.reading import Reading

POINTED = 0.05
"""From this share of a pointer on a common noun is one that a number can be of."""
ANCHORED = 0.15
"""From this share on a number is taken for one of a thing, to hold others against it."""
_SHORTEST = 3
_WORD = re.compile(r"[^\W_]+")
_HEADS = ("title", "deck")


class Place(Struct, frozen=True):
    """A stretch of the text that stands for a thing: `thing` counts into `Mentions.things`."""

    start: int
    end: int
    thing: int
    how: Literal["name", "description", "pronoun", "noun"]
    sentence: int


class Mentions:
    """The things of an article, and where each stands. Sentences are told by their place in the article."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        referents: Mapping[int, Sequence[Referent]],
        readings: Mapping[int, Reading],
    ) -> None:
        self._starts = [s.start for s in sentences]
        things: dict[Entity, int] = {}
        found = [
            Place(r.start, r.end, things.setdefault(r.entity, len(things)), r.how, n)
            for n, s in enumerate(sentences)
            for r in referents[s.start]
        ]
        self._places = sorted(found, key=lambda p: p.start)
        self._begins = [p.start for p in self._places]
        common = list(self._common(text, sentences, readings.values(), things))
        self._places = sorted([*self._places, *common], key=lambda p: p.start)
        self._begins = [p.start for p in self._places]
        self.things = list(things)
        self.by_thing: list[list[Place]] = [[] for _ in things]
        self.by_sentence: list[list[Place]] = [[] for _ in sentences]
        for place in self._places:
            self.by_thing[place.thing].append(place)
            self.by_sentence[place.sentence].append(place)
        self.heads = frozenset(n for n, s in enumerate(sentences) if s.block.kind in _HEADS)
        self.size = len(self._places)
        self._numbers = {start: n for n, start in enumerate(readings)}
        self.shares = {start: self._pointed(reading) for start, reading in readings.items()}
        self._who = [reading.who for reading in readings.values()]

    def sentence(self, position: int) -> int:
        """The sentence that holds a place of the text."""
        return bisect_right(self._starts, position) - 1

    def at(self, position: int) -> Place | None:
        """What stands at a place of the text."""
        last = bisect_right(self._begins, position)
        return next((p for p in reversed(self._places[max(0, last - 3) : last]) if position < p.end), None)

    def near(self, number: int) -> dict[int, tuple[float, float]]:
        """How near what a number is of is to what the numbers of each thing are of, of which the reader says so: the
        nearest, and the mean by how sure it is. `number` is told by where it starts."""
        row = self._numbers[number]
        found = {}
        for thing, (places, shares) in self._anchors.items():
            others = places != row
            if others.any():
                near = self._alike[row, places[others]]
                mean = float((near * shares[others]).sum() / shares[others].sum())
                found[thing] = (round(float(near.max()), 3), round(mean, 3))
        return found

    @cached_property
    def _alike(self) -> NDArray[np.float64]:
        """How near each two numbers' vectors of what they are of are, as a cosine."""
        size = max(map(len, self._who), default=0)
        if not size:
            return np.zeros((len(self._who), len(self._who)))
        rows = np.stack([np.frombuffer(b, np.int8).astype(np.float64) for b in self._who])
        length = np.sqrt((rows**2).sum(1))
        found: NDArray[np.float64] = (rows @ rows.T) / np.maximum(np.outer(length, length), 1)
        return found

    @cached_property
    def _anchors(self) -> dict[int, tuple[NDArray[np.int64], NDArray[np.float64]]]:
        """The numbers of each thing, by their place among the numbers, and the shares that say so."""
        rows: dict[int, list[tuple[int, float]]] = {}
        for start, shares in self.shares.items():
            for thing, (share, _) in shares.items():
                if share >= ANCHORED:
                    rows.setdefault(thing, []).append((self._numbers[start], share))
        return {thing: (np.array([n for n, _ in row]), np.array([s for _, s in row])) for thing, row in rows.items()}

    def _pointed(self, reading: Reading) -> dict[int, tuple[float, list[int]]]:
        """The share of a number's pointer that falls on each thing, and the sentences that it falls on."""
        found: dict[int, tuple[float, list[int]]] = {}
        for stretch in reading.subjects:
            place = self.at(stretch.start)
            if place is not None:
                share, sentences = found.get(place.thing, (0.0, []))
                found[place.thing] = (share + stretch.probability, [*sentences, place.sentence])
        return found

    def _common(
        self, text: str, sentences: Sequence[Sentence], readings: Iterable[Reading], things: dict[Entity, int]
    ) -> Iterable[Place]:
        """Where the nouns stand that pointers fall on and that name nothing."""
        words = set()
        for reading in readings:
            for stretch in reading.subjects:
                if stretch.probability >= POINTED and self.at(stretch.start) is None:
                    words.add(_word_at(text, stretch.start).lower())
        words = {w for w in words if len(w) >= _SHORTEST and w.isalpha() and w not in STOP_WORDS}
        for match in _WORD.finditer(text) if words else ():
            word = match.group().lower()
            if word not in words or self.at(match.start()) is not None:
                continue
            number = self.sentence(match.start())
            if number >= 0 and match.end() <= sentences[number].end:
                name = last_lemma(word) or word
                thing = things.setdefault(Entity((name,), name, "thing"), len(things))
                yield Place(match.start(), match.end(), thing, "noun", number)


def _word_at(text: str, position: int) -> str:
    """The word that a place of the text lies in."""
    low = high = position
    while low > 0 and text[low - 1].isalnum():
        low -= 1
    while high < len(text) and text[high].isalnum():
        high += 1
    return text[low:high]
