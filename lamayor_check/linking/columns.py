"""The claims of an article in columns of numbers, by which many pairs of claims are held against each other at once.

A text stands there as its hash: only whether two are equal is asked, and nothing leaves the process.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

TYPES = np.dtype(
    [
        *((name, np.int64) for name in (
            "kind", "metric", "subject", "noun", "modality", "moment", "period", "place", "stage", "pollster",
            "population", "per", "currency", "sentence", "figure", "digits", "written",
        )),
        *((name, np.bool_) for name in (
            "is_plan", "is_former", "is_step", "is_guessed", "is_lead", "is_open", "is_bare", "is_amount", "has_beside",
            "is_spelled",
        )),
        *((name, np.float64) for name in ("unit", "at", "words", "sure", "low", "high", "rounded_low", "rounded_high")),
    ]
)  # fmt: skip
"""Of texts, 0 stands for one that is not said. `currency`: those that a sum may be of by how it is written; `figure`:
the value that it gives; `digits`: how many of its digits tell it from others; `is_open`: whether its number has no
exact bound; `has_beside`: whether its sentence has other claims; `unit`: the number of the class of its unit; `at`:
where in its article it stands; `words`: what all words of its sentence tell; `sure`: how likely it is of its metric;
`written`: its unit, one for all counts, 0 for a time of day; `is_spelled`: whether it is not written in digits alone;
`low` and `high`: the interval that it can stand for, `rounded_low` and `rounded_high`: the same where its unit is
left unsaid, and is no count."""

Column = NDArray[Any]


class Bags(Struct, frozen=True):
    """A bag of words of each claim: how many they are, and all of them in order, each with what it tells."""

    counts: NDArray[np.int64]
    words: NDArray[np.int64]
    weights: NDArray[np.float64]


def code(text: str) -> int:
    """What stands for a text; 0 where there is none."""
    return hash(text) if text else 0


def bags(rows: Sequence[Mapping[str, float] | Collection[str]]) -> Bags:
    """The bags of claims; where nothing is said of what a word tells, each tells 1."""
    words = [hash(word) or 1 for row in rows for word in row]
    weights = [weight for row in rows for weight in (row.values() if isinstance(row, Mapping) else [1.0] * len(row))]
    return Bags(
        np.array([len(row) for row in rows], dtype=np.int64),
        np.array(words, dtype=np.int64),
        np.array(weights, dtype=np.float64),
    )


def stacked(rows: Iterable[Bags]) -> Bags:
    """The bags of several articles, one after another."""
    every = list(rows)
    return Bags(*(np.concatenate([getattr(one, name) for one in every]) for name in Bags.__struct_fields__))


def shared(bag: Bags, a: Column, b: Column) -> NDArray[np.float64]:
    """Of each two claims, what the words that both have tell, by the mean of what they tell in either."""
    words, weights = _padded(bag.words, bag.counts), _padded(bag.weights, bag.counts)
    both = (words[a][:, :, None] == words[b][:, None, :]) & (weights[a] > 0)[:, :, None]
    found: NDArray[np.float64] = ((both.any(2) * weights[a]).sum(1) + (both.any(1) * weights[b]).sum(1)) / 2
    return found


def _padded(flat: Column, counts: NDArray[np.int64]) -> Column:
    """A row for each claim, zeros at the end of those that are shorter than the longest."""
    width = int(counts.max(initial=0))
    found = np.zeros((len(counts), width), dtype=flat.dtype)
    found[np.arange(width) < counts[:, None]] = flat
    return found


def rounded(values: NDArray[np.float64], places: int) -> NDArray[np.float64]:
    """Values rounded as Python rounds them: numpy takes the other side of some that lie between two."""
    found = np.round(values, places)
    close = np.abs(np.abs(values * 10.0**places % 1) - 0.5) < 1e-6
    found[close] = [round(value, places) for value in values[close].tolist()]
    return found
