"""How likely an article computes numbers from each other that do not fit: trees and weights of words, learnt from
stories.

`python -m training.arithmetic` fits both and writes the files.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import msgspec
import numpy as np
from msgspec import Struct

from lamayor_check.errors import LamayorError
from lamayor_check.extraction.computations.evidence import NAMES
from lamayor_check.network import likely, session

SHIPPED = Path(__file__).parents[2] / "model" / "arithmetic"


class Card(Struct, frozen=True):
    """What the trees are told, and the probabilities from which on a computation that fails is told of."""

    evidence: tuple[str, ...]
    warning: float
    error: float


class Weights(Struct, frozen=True):
    """What words tell: a weight a key, and what is told where none is known."""

    none: float
    keys: Mapping[str, float]


class Judge:
    """The trees and the weights of a folder."""

    def __init__(self, folder: Path) -> None:
        try:
            self.card = msgspec.json.decode((folder / "arithmetic.json").read_bytes(), type=Card)
            self._weights = msgspec.json.decode((folder / "words.json").read_bytes(), type=Weights)
            self._trees = session(folder / "trees.onnx")
        except Exception as error:  # ONNX Runtime has no common class of its own
            raise LamayorError(
                f"the judge of computations cannot be used: {error}", path=folder, hint="install the package anew"
            ) from error
        if self.card.evidence != NAMES:
            raise LamayorError(
                "the judge of computations was learnt from other evidence than the program gives it",
                path=folder,
                hint="run `python -m training.arithmetic`",
            )

    def words(self, keys: Iterable[str]) -> float:
        """What words tell."""
        return told(keys, self._weights)

    def likely(self, told: list[tuple[float, ...]]) -> list[float]:
        """Of each computation, told in a row of `evidence.NAMES`, how likely it is meant."""
        return likely(self._trees, np.array(told, dtype=np.float32))


def told(keys: Iterable[str], weights: Weights) -> float:
    """What words tell by given weights, whatever their order."""
    return round(weights.none + math.fsum(weights.keys.get(key, 0.0) for key in keys), 3)


@cache
def load(folder: Path = SHIPPED) -> Judge:
    """The judge that ships."""
    return Judge(folder)
