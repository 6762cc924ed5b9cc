"""`python -m training.reader.phrases`: the vectors of the rules' phrases, written beside the shipped reader.

A start need not make them then. To be run where `rules/` says in other words what a metric counts; no torch is needed.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from lamayor_check.reader.encoder import Network
from lamayor_check.reader.load import SHIPPED, described
from lamayor_check.rulebook.load import load


def write(folder: Path, texts: Iterable[str]) -> None:
    """Writes `phrases.npz` to the folder of a reader."""
    (folder / "phrases.npz").unlink(missing_ok=True)
    network, rows = Network(folder), sorted(set(texts))
    vectors = np.stack([network.phrase(text) for text in rows]).astype(np.float16)
    np.savez_compressed(folder / "phrases.npz", texts=np.array(rows), vectors=vectors)


if __name__ == "__main__":
    write(SHIPPED, (text for texts in described(load(())).values() for text in texts))
