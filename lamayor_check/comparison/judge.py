"""How likely two claims that disagree state one quantity at one moment: trees that were learnt from annotated stories.

`python -m training.judge` fits them and writes `judge.json`; what they are told of a pair stands in `disputes.py`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.comparison.disputes import NAMES

SHIPPED = Path(__file__).with_name("judge.json")


class Tree(Struct, frozen=True):
    """A decision tree: of each node what it asks, up to which value one goes left, and the nodes to both sides. A node
    that asks nothing (-1) is a leaf."""

    asks: list[int]
    most: list[float]
    left: list[int]
    right: list[int]
    gives: list[float]
    """What a leaf adds to the logarithm of the odds."""


class Judge(Struct, frozen=True):
    """The trees, and the probabilities from which on a pair is told of."""

    trees: tuple[Tree, ...]
    error: float
    warning: float
    """What only the judge sees is an error or a warning from these on."""
    ruled: float
    """What the rules find is borne out from this on."""

    def probabilities(self, told: Sequence[tuple[float, ...]]) -> NDArray[np.float64]:
        """Of each pair, told in the order of `NAMES`, how likely it is one quantity at one moment."""
        rows = np.array(told, dtype=np.float64).reshape(-1, len(NAMES))
        odds = np.zeros(len(rows))
        for tree in self.trees:
            odds += _leaves(tree, rows)
        found: NDArray[np.float64] = np.round(1 / (1 + np.exp(-odds)), 4)
        return found


def _leaves(tree: Tree, rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """What each row's leaf gives."""
    asks, most = np.array(tree.asks), np.array(tree.most)
    left, right = np.array(tree.left), np.array(tree.right)
    at = np.zeros(len(rows), dtype=np.int64)
    while (open_ := asks[at] >= 0).any():
        here = at[open_]
        at[open_] = np.where(rows[open_, asks[here]] <= most[here], left[here], right[here])
    found: NDArray[np.float64] = np.array(tree.gives)[at]
    return found


@cache
def load(path: Path = SHIPPED) -> Judge:
    """The judge that ships."""
    stored = json.loads(path.read_text(encoding="utf-8"))
    assert tuple(stored["names"]) == NAMES, "the judge was learnt from other features: python -m training.judge"
    return Judge(tuple(Tree(**tree) for tree in stored["trees"]), stored["error"], stored["warning"], stored["ruled"])
