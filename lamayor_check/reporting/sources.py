"""How many sources stand behind figures: those of one outlet, and those that print one text, are one."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from rapidfuzz import fuzz

from lamayor_check.claims.known import words_digest

_Key = TypeVar("_Key", bound=Hashable)
COPIED = 90
"""How alike two sentences must be, of 100, for one to be a copy of the other."""
_MOST_COPIES = 200
"""So many sentences are held against each other; more of them say nothing new."""


def independent(said: Sequence[tuple[str, str]]) -> int:
    """How many sources outlets are, each given with the sentence that it printed."""
    sentences = {words_digest(sentence): sentence for _, sentence in said}
    marks: list[tuple[tuple[str, str], ...]] = [
        (("outlet", outlet.casefold()), ("words", words_digest(sentence))) for outlet, sentence in said
    ]
    marks += ((("words", one), ("words", other)) for one, other in _copies(sentences))
    return len(set(connected(marks).values()))


def _copies(sentences: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Sentences of which one is a copy of the other with a word or two changed."""
    row = sorted(sentences)[:_MOST_COPIES]
    for one, other in combinations(row, 2):
        if fuzz.ratio(sentences[one].casefold(), sentences[other].casefold(), score_cutoff=COPIED):
            yield one, other


def connected(sets: Iterable[Iterable[_Key]]) -> dict[_Key, int]:
    """A number for each member of `sets`, the same for all that sets with common members join."""
    parent: dict[_Key, _Key] = {}

    def root(one: _Key) -> _Key:
        parent.setdefault(one, one)
        while parent[one] != one:
            parent[one] = one = parent[parent[one]]
        return one

    for members in sets:
        first, *others = members
        for other in others:
            parent[root(other)] = root(first)
        root(first)
    numbers: dict[_Key, int] = {}
    return {one: numbers.setdefault(root(one), len(numbers)) for one in list(parent)}
