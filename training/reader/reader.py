"""The reader: an article with its numbers in, one reading a number out. Other readers need no more than `Reader`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from lamayor_check.documents.document import Document
from training.reader.decode import readings
from training.reader.encoder import Network
from training.reader.lead import lead_end
from training.reader.reading import Reading
from training.reader.windows import Number, windows


class Reader(Protocol):
    """Says of every number of an article what it states."""

    def read(self, document: Document, numbers: Sequence[Number]) -> Sequence[Reading]:
        """One reading a number, in their order."""
        ...


class ModelReader:
    """The reader that a folder holds, for the metrics whose descriptions it is given."""

    def __init__(self, folder: Path, metrics: Mapping[str, Sequence[str]]) -> None:
        self._network = Network(folder)
        self._names = sorted(metrics)
        rows = [np.stack([self._network.phrase(text) for text in metrics[name]]).mean(0) for name in self._names]
        table = np.stack(rows) if rows else np.zeros((0, 256), dtype=np.float32)
        self._table = table / np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-12)

    def read(self, document: Document, numbers: Sequence[Number]) -> list[Reading]:
        """One reading a number, in their order. One window after the other: no neighbour changes a bit."""
        network = self._network
        found: dict[int, Reading] = {}
        for window in windows(document.text, numbers, network.tokenizer, lead_end(document)):
            if window.numbers:
                said = network.say(window, self._table)
                found.update(readings(window, said, self._names, network.modalities, network.times, network.roles))
        return [found[i] for i in range(len(numbers))]
