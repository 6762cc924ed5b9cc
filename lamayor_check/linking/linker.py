"""How likely two claims are one quantity, and two articles of one story: ensembles of trees that were learnt from
annotated stories.

The first is told of any two claims what `evidence.py` says of them, their values masked; the second, of those that
disagree, also what `rivals.py` says, the third, of those that agree, what `agreeing.py` does. The last is told of two
articles what `articles.py` says. `python -m training.linker` fits them and writes the files.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec
import numpy as np
from msgspec import Struct

from lamayor_check.errors import LamayorError
from lamayor_check.linking import agreeing, articles, evidence, rivals
from lamayor_check.linking.page import Floats
from lamayor_check.network import likely, session

SHIPPED = Path(__file__).parents[1] / "model" / "linker"


class Card(Struct, frozen=True):
    """What the trees are told, and the probabilities that decide."""

    evidence: tuple[str, ...]
    rivals: tuple[str, ...]
    agreeing: tuple[str, ...]
    articles: tuple[str, ...]
    agreed: float
    """From this on two claims that agree are taken for one quantity."""
    warning: float
    error: float


class Linker:
    """The trees of a folder."""

    def __init__(self, folder: Path) -> None:
        try:
            self.card = msgspec.json.decode((folder / "linker.json").read_bytes(), type=Card)
            self._links = session(folder / "links.onnx")
            self._disputes = session(folder / "disputes.onnx")
            self._agreements = session(folder / "agreements.onnx")
            self._stories = session(folder / "stories.onnx")
        except Exception as error:  # ONNX Runtime has no common class of its own
            raise LamayorError(
                f"the linker cannot be used: {error}", path=folder, hint="install the package anew"
            ) from error
        told = (self.card.evidence, self.card.rivals, self.card.agreeing, self.card.articles)
        if told != (evidence.NAMES, rivals.NAMES, agreeing.NAMES, articles.NAMES):
            raise LamayorError(
                "the linker was learnt from other evidence than the program gives it",
                path=folder,
                hint="run `python -m training.linker`",
            )

    def linked(self, told: Floats) -> list[float]:
        """Of each pair, told in a row of `evidence.NAMES`, how likely the two are one quantity at one moment."""
        return likely(self._links, told)

    def disputed(self, told: Sequence[tuple[float, ...]]) -> list[float]:
        """The same of pairs that disagree, told in the order of `evidence.NAMES` and `rivals.NAMES`."""
        width = len(evidence.NAMES) + len(rivals.NAMES)
        return likely(self._disputes, np.array(told, dtype=np.float32).reshape(len(told), width))

    def agreed(self, told: Floats) -> list[float]:
        """The same of pairs that agree, told in rows of `evidence.NAMES` and `agreeing.NAMES`."""
        return likely(self._agreements, told)

    def of_one_story(self, told: Floats) -> list[float]:
        """Of each two articles, told in a row of `articles.NAMES`, how likely they are of one story."""
        return likely(self._stories, told)


@cache
def load(folder: Path = SHIPPED) -> Linker:
    """The linker that ships."""
    return Linker(folder)
