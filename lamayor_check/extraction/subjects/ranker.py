"""Of which of the things that an article names a number is, as likely as trees say that were learnt from stories.

`python -m training.subjects` fits them and writes the files.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import msgspec
import numpy as np
from msgspec import Struct

from lamayor_check.errors import LamayorError
from lamayor_check.extraction.subjects.evidence import NAMES, Considered
from lamayor_check.network import likely, session

SHIPPED = Path(__file__).parents[2] / "model" / "subjects"


class Card(Struct, frozen=True):
    """What the trees are told, the probability from which on a number is taken for one of a thing, what two numbers
    that stand beside each other lose by being of one thing, as a difference of logarithms, and how likely a thing that
    the words beside a number tie it to has to be, as a part of the likeliest."""

    evidence: tuple[str, ...]
    least: float
    apart: float
    trusted: float


class Chosen(Struct, frozen=True):
    """The thing of a number, None where none is likely, and how likely each is that it can be of."""

    thing: int | None
    likely: Mapping[int, float]


class Ranker:
    """The trees of a folder."""

    def __init__(self, folder: Path) -> None:
        try:
            self.card = msgspec.json.decode((folder / "subjects.json").read_bytes(), type=Card)
            self._trees = session(folder / "trees.onnx")
        except Exception as error:  # ONNX Runtime has no common class of its own
            raise LamayorError(
                f"what tells whom numbers are of cannot be used: {error}", path=folder, hint="install the package anew"
            ) from error
        if self.card.evidence != NAMES:
            raise LamayorError(
                "what tells whom numbers are of was learnt from other evidence than the program gives it",
                path=folder,
                hint="run `python -m training.subjects`",
            )

    def chosen(self, rows: Sequence[Sequence[Considered]]) -> list[list[Chosen]]:
        """The thing of each number. `rows` are numbers that stand beside each other and of which neighbours are mostly
        of different things."""
        told = np.array([one for row in rows for number in row for one in number.told], dtype=np.float32)
        said = iter(likely(self._trees, told.reshape(-1, len(NAMES))))
        likelihoods = [[dict(zip(number.things, said, strict=False)) for number in row] for row in rows]
        things = [together(row, self.card.least, self.card.apart) for row in likelihoods]
        return [list(map(Chosen, *one)) for one in zip(things, likelihoods, strict=True)]


def together(row: Sequence[Mapping[int, float]], least: float, apart: float) -> list[int | None]:
    """The thing of each number of a row, such that together they are likeliest; the first of those that are as likely.

    Args:
        row: by thing, how likely each number is of it.
        least: from this probability on a thing can be a number's; None where none can.
        apart: what two neighbours lose by being of one thing, as a difference of logarithms.
    """
    ways: dict[int | None, tuple[float, list[int | None]]] = {None: (0.0, [])}
    for likelihoods in row:
        can_be: dict[int | None, float] = {thing: math.log(p) for thing, p in likelihoods.items() if p >= least}
        further: dict[int | None, tuple[float, list[int | None]]] = {}
        for thing, worth in (can_be or {None: 0.0}).items():
            before = {t: told - apart * (t == thing is not None) for t, (told, _) in ways.items()}
            last = max(before, key=before.__getitem__)
            further[thing] = (before[last] + worth, [*ways[last][1], thing])
        ways = further
    return max(ways.values(), key=lambda way: way[0])[1]


@cache
def load(folder: Path = SHIPPED) -> Ranker:
    """The trees that ship."""
    return Ranker(folder)
