"""The reader that ships, or another of the same form, for the metrics of a rulebook."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lamayor_check.reader.details import details_in
from lamayor_check.rulebook.model import OTHER, Rulebook

if TYPE_CHECKING:
    from lamayor_check.reader.reader import ModelReader

SHIPPED = Path(__file__).resolve().parents[1] / "model" / "reader"


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
    """`name version` of a reader, read without loading it."""
    told = details_in(_folder(model))
    return f"{told.name} {told.version}"


def _folder(model: str | Path | None) -> Path:
    return Path(model) if model is not None else SHIPPED
