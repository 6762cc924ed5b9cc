"""The reader that ships, or another of the same form, for the metrics of a rulebook."""

from __future__ import annotations

from functools import cache
from hashlib import file_digest, sha256
from pathlib import Path
from typing import TYPE_CHECKING

from lamayor_check.reader.details import details_in
from lamayor_check.rulebook.model import OTHER, Rulebook

if TYPE_CHECKING:
    from lamayor_check.reader.reader import ModelReader

SHIPPED = Path(__file__).resolve().parents[1] / "model" / "reader"
_DECIDING = frozenset({".json", ".npz", ".onnx"})
"""The endings of the files that decide what a reader says."""


def load(rulebook: Rulebook, model: str | Path | None = None) -> ModelReader:
    """The reader in a folder (the shipped one where none is given). Raises `LamayorError` for one that does not fit."""
    return _loaded(_folder(model), tuple(described(rulebook).items()))


def described(rulebook: Rulebook) -> dict[str, tuple[str, ...]]:
    """What a number is held against, by metric; `other` is what none of it fits."""
    return {m.name: (m.describe, *m.phrases) for m in rulebook.metrics if m.name != OTHER}


@cache
def _loaded(folder: Path, metrics: tuple[tuple[str, tuple[str, ...]], ...]) -> ModelReader:
    from lamayor_check.reader.reader import ModelReader  # the version alone needs no NumPy

    return ModelReader(folder, dict(metrics))


def model_version(model: str | Path | None = None) -> str:
    """What a reader is called, its version and a digest of its files, without loading it: `en_numbers 1.0.0 (…)`."""
    folder = _folder(model)
    told = details_in(folder)
    return f"{told.name} {told.version} ({_digest(folder)})"


def _digest(folder: Path) -> str:
    """The same for folders that read alike."""
    digest = sha256()
    for path in sorted(path for path in folder.iterdir() if path.suffix in _DECIDING):
        with path.open("rb") as file:
            digest.update(f"{path.name}:".encode() + file_digest(file, "sha256").digest())
    return digest.hexdigest()[:12]


def _folder(model: str | Path | None) -> Path:
    return Path(model) if model is not None else SHIPPED
