"""Which articles are of one story: those that share names, rare figures and words that few stories have.

How many stories have a word was counted once, over annotated stories, so that what two articles share does not hang on
the others of a run; only a third that is near both and a crowd of like ones can change whether they are held together.
"""

from __future__ import annotations

import json
import math
import re
from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.figure import digits
from lamayor_check.claims.shelf import by_article
from lamayor_check.claims.units import is_time
from lamayor_check.linking.words import stems

SHIPPED = Path(__file__).parents[1] / "model" / "linker" / "words.json"
SHARED, TRIANGLE = 0.09, 0.045
"""Two articles are of one story that share so much of what the shorter one tells, or half of it where a third shares
so much with both. On stories that are not learnt from, five in six pairs of one story do, and 1 in 55 of two."""
NAME, FIGURE = 2, 3
"""How many words a name and a rare figure weigh."""
MOST = 16
"""An article is held against so many of its story at least, the likest, and against those that it is so for."""
CROWD, STEP = 50, 8
"""A word that more articles of a run have than the first proposes only pairs that stand, by name, so near to each other
among them."""
PROPOSED = 2
"""By so many words two articles must be proposed to be looked at."""
RARE, FRACTION = 3, 10
"""A figure of more digits than the first is rare; one of so many as the second stands for a word (`a third`)."""
_CAPITALS = re.compile(r"(?<=[\w,;’'”\")] )[“\"(]?([A-Z][^\W\d_][\w’'-]+)")
"""Words with a capital inside a sentence."""


class Words(Struct, frozen=True):
    """How many stories have each word, of how many; names begin with a dot."""

    stories: int
    often: dict[str, int]

    def weight(self, term: str) -> float:
        """What sharing a term tells."""
        times = FIGURE if term[:1].isdigit() else NAME if term[:1] == "." else 1
        return times * math.log((self.stories + 2) / (self.often.get(term, 0) + 1))


@cache
def load(path: Path = SHIPPED) -> Words:
    """The words that ship."""
    stored = json.loads(path.read_text(encoding="utf-8"))
    return Words(stored["stories"], stored["often"])


def terms(row: Iterable[Claim]) -> frozenset[str]:
    """By what an article is known: the names in it, its rare figures, and the stems of its sentences with claims."""
    found: set[str] = set()
    for claim in row:
        names = (*claim.attribution, *_CAPITALS.findall(claim.sentence))
        subject = (claim.subject.name,) if claim.subject is not None else ()
        found.update(f".{_plain(word)}" for name in (*names, *subject) for word in name.casefold().split())
        if claim.value is not None and not is_time(claim.unit) and RARE < digits(claim) < FRACTION:
            found.add(f"{claim.value.normalize():f}")
        found.update(stems(claim.sentence))
    return frozenset(found)


def _plain(word: str) -> str:
    return word.strip("“”\"'’()").removesuffix("’s").removesuffix("'s")


def neighbours(claims: Sequence[Claim], words: Words | None = None) -> dict[str, tuple[str, ...]]:
    """For each article the others of its story, in order."""
    known = words or load()
    index = _Index(known)
    for row in by_article(claims):
        index.add(row[0].document, terms(row))
    near: dict[str, dict[str, float]] = {name: {} for name in index.names}
    for one, other, share in index.alike(TRIANGLE):
        near[one][other] = near[other][one] = share
    found: dict[str, set[str]] = {name: set() for name in index.names}
    for name in index.names:
        for other in _of_story(name, near):
            found[name].add(other)
            found[other].add(name)
    return {name: tuple(sorted(others)) for name, others in found.items()}


def _of_story(name: str, near: Mapping[str, Mapping[str, float]]) -> list[str]:
    """The others of an article's story, the likest of them where they are very many."""
    close = {other for other, share in near[name].items() if share >= SHARED}
    others = [
        other
        for other, share in near[name].items()
        if share >= SHARED or any(near[third].get(other, 0.0) >= SHARED for third in close)
    ]
    return sorted(others, key=lambda other: (-near[name][other], other))[:MOST]


class _Index:
    """The terms of each article as numbers, and the articles that have each."""

    def __init__(self, words: Words) -> None:
        self.names: list[str] = []
        self._words = words
        self._number: dict[str, int] = {}
        self._weights: list[float] = []
        self._terms: list[array[int]] = []
        self._total: list[float] = []
        self._holders: dict[int, array[int]] = defaultdict(lambda: array("I"))

    def add(self, name: str, found: Iterable[str]) -> None:
        """Adds an article; its name comes after those that were added before."""
        row = array("I")
        for term in sorted(found):
            number = self._number.setdefault(term, len(self._weights))
            if number == len(self._weights):
                self._weights.append(self._words.weight(term))
            row.append(number)
            self._holders[number].append(len(self.names))
        self.names.append(name)
        self._terms.append(row)
        self._total.append(sum(self._weights[n] for n in row))

    def alike(self, least: float) -> Iterator[tuple[str, str, float]]:
        """The pairs of articles that share so much, with how much."""
        for place, row in enumerate(self._terms):
            mine = set(row)
            met = Counter(other for number in row for other in self._after(place, number))
            for other, count in met.items():
                if count >= PROPOSED or len(row) <= PROPOSED or len(self._terms[other]) <= PROPOSED:
                    shared = sum(self._weights[n] for n in self._terms[other] if n in mine)
                    share = shared / max(1e-9, min(self._total[place], self._total[other]))
                    if share >= least:
                        yield self.names[place], self.names[other], round(share, 4)

    def _after(self, place: int, number: int) -> array[int]:
        """The articles behind one that have a term and are proposed for it."""
        holders = self._holders[number]
        first = bisect_right(holders, place)
        return holders[first:] if len(holders) <= CROWD else holders[first : first + STEP]
