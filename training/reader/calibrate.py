"""Makes a reader as sure as it is right (`calibration`), by stories that it has not learnt from. Before that `other` is
made as ready an answer as leaves most metrics right."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lamayor_check.reader.details import FILE
from lamayor_check.reader.encoder import Said
from lamayor_check.reader.reader import ModelReader
from training.reader.calibration import Answers, cooled, error, readiness, temperature
from training.reader.examples import UNKNOWN, Target, targets
from training.reader.stories import Story

CLAIM, METRIC, MODALITY = "claim", "metric", "modality"
HEADS = (CLAIM, METRIC, MODALITY, "when_first", "when_last", "source_first", "source_last")
WEIGHTS = "heads.npz"


def calibrate(folder: Path, metrics: Mapping[str, list[str]], kept: Iterable[Story], dev: Iterable[Story]) -> str:
    """Writes how ready `other` is and the temperatures of the heads into a reader's folder, both by the stories that
    are kept from it; a table of what they give on dev."""
    own = answers(ModelReader(folder, metrics), kept)
    shift = readiness(own[METRIC])
    own[METRIC].shares[:, -1] *= np.exp(shift)
    own[METRIC].shares[:] /= own[METRIC].shares.sum(1, keepdims=True)
    _make_ready(folder, shift)
    asked = answers(ModelReader(folder, metrics), dev)
    fitted = {head: temperature(found) for head, found in own.items()}
    details = json.loads((folder / FILE).read_text(encoding="utf-8")) | {"temperatures": fitted}
    (folder / FILE).write_text(json.dumps(details, indent=1) + "\n", encoding="utf-8")
    rows = (f"| {h} | {t} | {error(asked[h], 1.0):.3f} | {error(asked[h], t):.3f} |\n" for h, t in fitted.items())
    return f"`other` by {shift:+}\n\n| head | temperature | error on dev before | after |\n{'| --- ' * 4}|\n" + "".join(
        rows
    )


def answers(reader: ModelReader, stories: Iterable[Story]) -> dict[str, Answers]:
    """What each head says of the numbers of stories, without its temperature."""
    found: dict[str, list[tuple[NDArray[np.float64], int]]] = {head: [] for head in HEADS}
    for story in stories:
        for target in targets(story, reader.tokenizer):
            said = reader.say(target.window)
            for head, rows in found.items():
                heat = reader.details.temperatures.get(head, 1.0)
                rights = enumerate(_right(head, target, reader.names))
                rows += [(cooled(_shares(head, said, row), 1 / heat), right) for row, right in rights if right >= 0]
    return {head: _together(rows) for head, rows in found.items()}


def _shares(head: str, said: Said, row: int) -> NDArray[np.float64]:
    if head == CLAIM:
        likely = float(said.claim[row])
        return np.array([1 - likely, likely])
    found: NDArray[np.float64] = getattr(said, head)[row].astype(np.float64)
    return found


def _right(head: str, target: Target, names: Sequence[str]) -> list[int]:
    """The right answer of each number, `UNKNOWN` where none is known."""
    if head == CLAIM:
        sure = (target.claim_weight == 1).tolist()
        return [int(claim) if known else UNKNOWN for claim, known in zip(target.claim.tolist(), sure, strict=True)]
    if head == METRIC:
        places = {name: place for place, name in enumerate(names)}
        return [UNKNOWN if x is None else places.get(x.metric, len(names)) for x in target.labels]
    found: list[int] = (target.modality if head == MODALITY else target.spots[head]).tolist()
    return found


def _together(rows: Sequence[tuple[NDArray[np.float64], int]]) -> Answers:
    """Rows of any length as one matrix, filled up with zeros."""
    shares = np.zeros((len(rows), max((len(row) for row, _ in rows), default=0)))
    for place, (row, _) in enumerate(rows):
        shares[place, : len(row)] = row
    return Answers(shares, np.array([right for _, right in rows], dtype=np.int64))


def _make_ready(folder: Path, shift: float) -> None:
    with np.load(folder / WEIGHTS) as stored:
        arrays = {name: stored[name] for name in stored.files}
    arrays["other.bias"] = (arrays["other.bias"].astype(np.float32) + shift).astype(arrays["other.bias"].dtype)
    np.savez_compressed(folder / WEIGHTS, **arrays)
