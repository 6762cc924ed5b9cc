"""The reader: an article with its numbers in, one reading a number out. Other readers need no more than `Reader`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from lamayor_check.documents.document import Document
from lamayor_check.reader.arrays import Floats
from lamayor_check.reader.decode import readings
from lamayor_check.reader.details import Details
from lamayor_check.reader.encoder import Network, Said
from lamayor_check.reader.lead import lead_end, prose
from lamayor_check.reader.reading import Reading
from lamayor_check.reader.windows import Number, Window, windows

if TYPE_CHECKING:
    from tokenizers import Tokenizer


class Reader(Protocol):
    """Says of every number of an article what it states."""

    def read(self, document: Document, numbers: Sequence[Number]) -> Sequence[Reading]:
        """One reading a number, in their order."""
        ...


class ModelReader:
    """The reader that a folder holds, for the metrics whose descriptions it is given."""

    def __init__(self, folder: Path, metrics: Mapping[str, Sequence[str]]) -> None:
        self._network = Network(folder)
        self.names = sorted(metrics)
        """The metrics, in the order in which the network is asked about them."""
        self._metrics = self._network.metrics(metrics)

    @property
    def phrases(self) -> frozenset[str]:
        """The phrases whose vectors its folder holds; the others were made at the start."""
        return self._network.phrases

    @property
    def details(self) -> Details:
        """What its folder says of it."""
        return self._network.details

    @property
    def tokenizer(self) -> Tokenizer:
        """What cuts a text into its wordpieces."""
        return self._network.tokenizer

    def say(self, window: Window) -> Said:
        """What the network says of a window's numbers, of which there is one at least."""
        return self._network.say(window, self._metrics)

    def vectors(self, window: Window) -> Floats:
        """(numbers, width) the vectors of a window's numbers, of which there is one at least."""
        return self._network.vectors(window)

    def read(self, document: Document, numbers: Sequence[Number]) -> list[Reading]:
        """One reading a number, in their order. One window after the other: no neighbour changes a bit."""
        found: dict[int, Reading] = {}
        for window in windows(prose(document), numbers, self.tokenizer, lead_end(document)):
            if window.numbers:
                found.update(readings(window, self.say(window), self.names, self.details))
        return [found[i] for i in range(len(numbers))]
