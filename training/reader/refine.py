"""The last word of three heads: whether a number is a claim, its metric and its modality, by stories that the encoder
has not learnt from. What it has learnt it knows by heart, so that its heads trust vectors more than new articles bear.

`python -m training.reader.refine` does it to the reader that ships, `python -m training.reader` to one that it trains.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.reader.details import FILE
from lamayor_check.reader.load import SHIPPED
from lamayor_check.reader.reader import ModelReader
from training.reader.data import described, kept
from training.reader.examples import UNKNOWN, targets
from training.reader.stories import OWN, Story, read_stories

EPOCHS, BATCH, RATE, DROPOUT, SMOOTHING = 6, 512, 0.002, 0.3, 0.02
REACH = 0.01
"""How much a weight is to stay near nothing: what is learnt here is a little beside what was learnt before."""
Heads = dict[str, NDArray[np.float32]]


class Asked(Struct, frozen=True):
    """The numbers of stories: their vectors, and of each head its logits so far and the right answers, `UNKNOWN` where
    none is known."""

    vectors: NDArray[np.float32]
    logits: Mapping[str, NDArray[np.float32]]
    right: Mapping[str, NDArray[np.int64]]


class Change(Struct, frozen=True):
    """What is added to a head's logits: (answers, width) by vector, (answers,) to all."""

    weight: NDArray[np.float32]
    bias: NDArray[np.float32]

    def added(self, asked: Asked) -> NDArray[np.float32]:
        """(numbers, answers) what is added to the logits of numbers."""
        found: NDArray[np.float32] = asked.vectors @ self.weight.T + self.bias
        return found


def refine(folder: Path, metrics: Mapping[str, list[str]], stories: Iterable[Story]) -> None:
    """Writes what the stories add to the heads of a reader's folder."""
    asked = answers(ModelReader(folder, metrics), stories)
    changes = {head: change(asked, head) for head in asked.logits}
    with np.load(folder / "heads.npz") as stored:
        heads = {name: stored[name] for name in stored.files}
    np.savez_compressed(folder / "heads.npz", **(heads | _changed(heads, changes)))
    details = json.loads((folder / FILE).read_text(encoding="utf-8")) | {"refined": sorted(metrics)}
    (folder / FILE).write_text(json.dumps(details, indent=1) + "\n", encoding="utf-8")


def answers(reader: ModelReader, stories: Iterable[Story]) -> Asked:
    """What a reader says of the numbers of stories, and what is right."""
    rows: list[NDArray[np.float32]] = []
    logits: dict[str, list[NDArray[np.float32]]] = {"claim": [], "metric": [], "modality": []}
    right: dict[str, list[int]] = {"claim": [], "metric": [], "modality": []}
    places = {name: place for place, name in enumerate(reader.names)}
    heat = {head: reader.details.temperatures.get(head, 1.0) for head in logits}
    for story in stories:
        for target in targets(story, reader.tokenizer):
            said = reader.say(target.window)
            rows.append(reader.vectors(target.window))
            claim = np.stack([1 - said.claim, said.claim], 1)
            for head, shares in (("claim", claim), ("metric", said.metric), ("modality", said.modality)):
                logits[head].append(np.log(np.maximum(shares, 1e-9)) * np.float32(heat[head]))
            is_sure = (target.claim_weight == 1).tolist()
            right["claim"] += [int(c) if s else UNKNOWN for c, s in zip(target.claim.tolist(), is_sure, strict=True)]
            right["metric"] += [UNKNOWN if x is None else places.get(x.metric, len(places)) for x in target.labels]
            right["modality"] += target.modality.tolist()
    return Asked(
        np.concatenate(rows),
        {head: np.concatenate(found) for head, found in logits.items()},
        {head: np.array(found, dtype=np.int64) for head, found in right.items()},
    )


def change(asked: Asked, head: str) -> Change:
    """What a linear layer learns to add to the logits of a head."""
    torch.manual_seed(1)
    known = np.flatnonzero(asked.right[head] != UNKNOWN)
    vectors = torch.from_numpy(asked.vectors[known])
    mean, spread = vectors.mean(0), vectors.std(0)
    inputs = (vectors - mean) / spread
    logits, right = torch.from_numpy(asked.logits[head][known]), torch.from_numpy(asked.right[head][known])
    weight = torch.zeros(inputs.shape[1], logits.shape[1], requires_grad=True)
    bias = torch.zeros(logits.shape[1], requires_grad=True)
    optimizer = torch.optim.Adam([weight, bias], lr=RATE)
    steps = EPOCHS * -(-len(known) // BATCH)
    falling = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps)
    for _ in range(EPOCHS):
        for rows in torch.randperm(len(known)).split(BATCH):
            added = F.dropout(inputs[rows], DROPOUT) @ weight + bias
            loss = F.cross_entropy(logits[rows] + added, right[rows], label_smoothing=SMOOTHING)
            loss = loss + REACH * (weight**2).sum()
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            falling.step()
    with torch.no_grad():
        scaled = weight / spread[:, None]
        return Change(scaled.T.contiguous().numpy(), (bias - mean @ scaled).numpy())


def _changed(heads: Heads, changes: Mapping[str, Change]) -> Heads:
    """The arrays of heads that the changes make others. The head of claims has one logit, that of metrics a part of its
    own for what is added: its logits are no linear layer."""
    claim, metric, modality = changes["claim"], changes["metric"], changes["modality"]
    found = {
        "claim.weight": heads["claim.weight"] + (claim.weight[1:] - claim.weight[:1]),
        "claim.bias": heads["claim.bias"] + (claim.bias[1:] - claim.bias[:1]),
        "modality.weight": heads["modality.weight"] + modality.weight,
        "modality.bias": heads["modality.bias"] + modality.bias,
        "refined.weight": metric.weight,
        "refined.bias": metric.bias,
    }
    return {name: array.astype(np.float16) for name, array in found.items()}


def main(files: Sequence[Path]) -> None:
    torch.set_num_threads(1)
    refine(SHIPPED, described(), read_stories(files))


if __name__ == "__main__":
    main([OWN / name for name in sorted(kept())])
