"""What speaks for two articles being of one story, as numbers: the names, rare figures and words that both have, and
claims of both that are near each other.

How many stories have a word was counted once, over annotated stories, so that what is told of two articles does not
hang on the others of a run.
"""

from __future__ import annotations

import json
import math
import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.figure import digits, figure
from lamayor_check.claims.units import is_time, kind_of
from lamayor_check.linking.columns import Column, code
from lamayor_check.linking.page import Floats
from lamayor_check.linking.words import stems

SHIPPED = Path(__file__).parents[1] / "model" / "linker" / "words.json"
LEAST = 0.045
"""Two articles that share less of what the shorter one tells are not asked about: on stories that are not learnt from
nothing more of them is found by asking."""
CLOSE = 0.3
"""Two claims of one figure are of one fact only where their vectors are nearer, as a cosine."""
NAMES = (
    "part of the shorter", "part of both", "shared", "names", "words", "rarest name", "rarest word", "claims least",
    "claims most", "near", "same figures", "near of one figure",
)  # fmt: skip
"""What is told of two articles, in order. `shared`: what all that both have tells, `names` and `words`: these alone,
`rarest name` and `rarest word`: the most that one of them does; `near`: how near the claims of the one with fewer are
to the nearest of the other; `same figures`: how many claims have one close by that gives their figure; `near of one
figure`: how near the nearest two of one figure are, -1 for none."""
NAME, FIGURE = 2, 3
"""How many words a name and a rare figure weigh."""
CROWD, STEP = 50, 8
"""A word that more articles of a run have than the first proposes only pairs that stand, by name, so near to each other
among them."""
PROPOSED = 2
"""By so many words two articles must be proposed to be looked at."""
RARE, FRACTION = 3, 10
"""A figure of more digits than the first is rare; one of so many as the second stands for a word (`a third`)."""
_CAPITALS = re.compile(r"(?<=[\w,;’'”\")] )[“\"(]?([A-Z][^\W\d_][\w’'-]+)")
"""Words with a capital inside a sentence."""
_NOTHING = (0.0, 0.0, -1.0)
"""What is told of the claims of two articles of which one has no vectors."""


class Words(Struct, frozen=True):
    """How many stories have each word, of how many; names begin with a dot."""

    stories: int
    often: dict[str, int]

    def weight(self, term: str) -> float:
        """What sharing a term tells."""
        times = FIGURE if is_figure(term) else NAME if is_name(term) else 1
        return times * math.log((self.stories + 2) / (self.often.get(term, 0) + 1))


def is_figure(term: str) -> bool:
    """Whether a term is a rare figure."""
    return term[:1].isdigit()


def is_name(term: str) -> bool:
    """Whether a term is a word of a name."""
    return term[:1] == "."


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


class _Known(Struct, frozen=True):
    """An article: its terms as numbers, what they tell together, and its claims' vectors with their lengths, kinds of
    units and figures."""

    terms: NDArray[np.int32]
    total: float
    vectors: NDArray[np.int8]
    lengths: NDArray[np.float64]
    kinds: Column
    figures: Column


class Articles:
    """The articles of a run, and the pairs of them that may be of one story."""

    def __init__(self, words: Words | None = None) -> None:
        self.names: list[str] = []
        self._words = words or load()
        self._number: dict[str, int] = {}
        self._weights: list[tuple[float, float, float]] = []
        """What each term tells; the same of names, and of words."""
        self._known: list[_Known] = []
        self._holders: dict[int, array[int]] = defaultdict(lambda: array("i"))

    def add(self, row: Sequence[Claim]) -> None:
        """Adds an article by its claims; its name comes after those that were added before."""
        numbers = [self._numbered(term) for term in sorted(terms(row))]
        for number in numbers:
            self._holders[number].append(len(self.names))
        self.names.append(row[0].document)
        vectors = _vectors(row)
        self._known.append(
            _Known(
                np.array(numbers, dtype=np.int32),
                sum(self._weights[n][0] for n in numbers),
                vectors,
                np.sqrt((vectors.astype(np.float64) ** 2).sum(1)),
                np.array([code(kind_of(c)) for c in row], dtype=np.int64),
                np.array([hash(figure(c)) for c in row], dtype=np.int64),
            )
        )

    def _numbered(self, term: str) -> int:
        number = self._number.setdefault(term, len(self._weights))
        if number == len(self._weights):
            weight = self._words.weight(term)
            is_word = not (is_name(term) or is_figure(term))
            self._weights.append((weight, weight * is_name(term), weight * is_word))
        return number

    def pairs(self) -> Iterator[tuple[int, list[int], Floats]]:
        """The places of an article and of those behind it that it may be of one story with, and what is told of each
        two, a row of `NAMES`."""
        weights = np.array(self._weights, dtype=np.float64).reshape(-1, 3)
        for place in range(len(self._known)):
            proposed = self._proposed(place)
            if len(proposed):
                yield from self._told(place, proposed, weights)

    def _proposed(self, place: int) -> list[int]:
        """The articles behind one that have enough of its terms."""
        row = self._known[place].terms
        met = array("i")
        for number in row.tolist():
            holders = self._holders[number]
            first = bisect_right(holders, place)
            met += holders[first:] if len(holders) <= CROWD else holders[first : first + STEP]
        others, counts = np.unique(np.array(met, dtype=np.int64), return_counts=True)
        is_short = np.array([min(len(row), len(self._known[n].terms)) <= PROPOSED for n in others.tolist()], dtype=bool)
        found: list[int] = others[(counts >= PROPOSED) | is_short].tolist()
        return found

    def _told(
        self, place: int, proposed: Sequence[int], weights: NDArray[np.float64]
    ) -> Iterator[tuple[int, list[int], Floats]]:
        own, others = self._known[place], [self._known[n] for n in proposed]
        is_mine = np.zeros(len(weights), dtype=bool)
        is_mine[own.terms] = True
        flat = np.concatenate([other.terms for other in others])
        told, starts = weights[flat] * is_mine[flat][:, None], _starts(len(o.terms) for o in others)
        shared, rarest = np.add.reduceat(told, starts), np.maximum.reduceat(told, starts)
        totals = np.array([other.total for other in others])
        part = shared[:, 0] / np.maximum(np.minimum(own.total, totals), 1e-9)
        asked = np.flatnonzero(part >= LEAST)
        if not len(asked):
            return
        rest = [others[n] for n in asked.tolist()]
        counts = np.array([len(other.kinds) for other in rest])
        rows = np.column_stack(
            [
                part[asked],
                shared[asked, 0] / np.maximum(np.sqrt(own.total * totals[asked]), 1e-9),
                shared[asked],
                rarest[asked, 1:],
                np.minimum(len(own.kinds), counts),
                np.maximum(len(own.kinds), counts),
                _nearness(own, rest),
            ]
        )
        yield place, [proposed[n] for n in asked.tolist()], np.round(rows, 4).astype(np.float32)


def _starts(sizes: Iterable[int]) -> NDArray[np.int64]:
    """Where each of several rows begins that stand one after another."""
    return np.cumsum([0, *sizes])[:-1]


def _vectors(row: Sequence[Claim]) -> NDArray[np.int8]:
    """The link vectors of claims; none where any has none."""
    size = len(row[0].link)
    if not size or any(len(c.link) != size for c in row):
        return np.zeros((len(row), 0), dtype=np.int8)
    return np.frombuffer(b"".join(c.link for c in row), dtype=np.int8).reshape(len(row), size)


def _nearness(own: _Known, others: Sequence[_Known]) -> NDArray[np.float64]:
    """How near the claims of an article are to those of each other, as the last of `NAMES` have it."""
    found = np.tile(np.array(_NOTHING), (len(others), 1))
    width = own.vectors.shape[1]
    asked = [n for n, other in enumerate(others) if width and other.vectors.shape[1] == width]
    if not asked:
        return found
    rest = [others[n] for n in asked]
    counts = np.array([len(other.kinds) for other in rest])
    starts = _starts(counts.tolist())
    kinds, figures, lengths, vectors = (
        np.concatenate([getattr(other, name) for other in rest]) for name in ("kinds", "figures", "lengths", "vectors")
    )
    # the products are of whole numbers, and so the same in whatever order they are summed
    products = own.vectors.astype(np.float32) @ vectors.astype(np.float32).T
    cosines = products / np.maximum(np.outer(own.lengths, lengths), 1e-9)
    near = np.where(own.kinds[:, None] == kinds, cosines, -1)
    mine = np.maximum.reduceat(near, starts, axis=1).mean(0)
    theirs = np.add.reduceat(near.max(0), starts) / counts
    fewer = np.where(len(own.kinds) < counts, mine, np.where(len(own.kinds) > counts, theirs, (mine + theirs) / 2))
    is_same = own.figures[:, None] == figures
    is_close = is_same & (near > CLOSE)
    both = np.logical_or.reduceat(is_close, starts, axis=1).sum(0), np.add.reduceat(is_close.any(0).astype(int), starts)
    nearest = np.maximum.reduceat(np.where(is_same, near, -1).max(0), starts)
    found[asked] = np.column_stack([fewer, np.minimum(*both), nearest])
    return found
