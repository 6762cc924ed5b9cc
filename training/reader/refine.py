"""The last word on what a number counts, by stories that the encoder has not learnt from: those that it has learnt it
knows by heart, so that its head trusts vectors more than they are worth on new articles.

`python -m training.reader.refine` does it to the reader that ships, `python -m training.reader` to one that it trains.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
import torch.nn.functional as F
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.reader.details import FILE
from lamayor_check.reader.lead import lead_end, prose
from lamayor_check.reader.load import SHIPPED
from lamayor_check.reader.windows import windows
from training.program import Program, each
from training.reader.data import described, for_fits
from training.reader.stories import OWN, Story, read_stories

EPOCHS, BATCH, RATE, DROPOUT, SMOOTHING = 6, 512, 0.002, 0.3, 0.02
PARTS = 5
"""Each of so many parts of the stories can be read by a reader that is kept from it altogether."""
SMALL = 0.01
"""How dear weights are: what is learnt here is a little beside what was learnt before."""


class Asked(Struct, frozen=True):
    """Numbers that state something: their vectors, how likely each is of each metric so far, as logarithms, and the
    place of the right one."""

    vectors: NDArray[np.float32]
    """(numbers, width)"""
    logits: NDArray[np.float32]
    """(numbers, metrics + 1), `other` last."""
    right: NDArray[np.int64]


class Layer(Struct, frozen=True):
    """What is added to logits: (metrics + 1, width) by vector, (metrics + 1,) to all."""

    weight: NDArray[np.float32]
    bias: NDArray[np.float32]


def refine(folder: Path, metrics: Mapping[str, list[str]], stories: Iterable[Story]) -> None:
    """Writes what the stories add to a reader's folder."""
    write(folder, [], None)
    write(folder, sorted(metrics), fitted(together(each(stories, asked, folder))))


def apart(stories: Sequence[Story]) -> Iterator[tuple[Path, Sequence[Story]]]:
    """The stories in parts, each with the folder of the reader that ships, its last layer fitted to the others. It is
    there until the next is asked for."""
    metrics = described()
    with TemporaryDirectory() as made:
        folder = Path(shutil.copytree(SHIPPED, Path(made) / "reader"))
        write(folder, [], None)
        rows = list(each(stories, asked, folder))
        for part in range(PARTS):
            write(folder, sorted(metrics), fitted(together(row for n, row in enumerate(rows) if n % PARTS != part)))
            yield folder, stories[part::PARTS]


def write(folder: Path, metrics: Sequence[str], layer: Layer | None) -> None:
    """Writes the layer of a reader's folder for some metrics, or takes out what is there."""
    with np.load(folder / "heads.npz") as stored:
        heads = {name: stored[name] for name in stored.files if not name.startswith("refined.")}
    if layer is not None:
        heads |= {"refined.weight": layer.weight.astype(np.float16), "refined.bias": layer.bias.astype(np.float16)}
    np.savez_compressed(folder / "heads.npz", **heads)
    details = json.loads((folder / FILE).read_text(encoding="utf-8")) | {"refined": list(metrics)}
    (folder / FILE).write_text(json.dumps(details, indent=1) + "\n", encoding="utf-8")


def together(rows: Iterable[Asked]) -> Asked:
    """The numbers of several."""
    every = list(rows)
    return Asked(*(np.concatenate([getattr(one, name) for one in every]) for name in Asked.__struct_fields__))


def asked(program: Program, story: Story) -> Asked:
    """What a reader says of the numbers of a story, and what is right."""
    reader = program.reader
    places = {name: place for place, name in enumerate(reader.names)}
    vectors, logits, right = [], [], []
    for example in story.examples:
        document = example.document
        for window in windows(prose(document), example.numbers, reader.tokenizer, lead_end(document)):
            labels = [example.labels[number.index] for number in window.numbers]
            rows = [row for row, label in enumerate(labels) if label is not None]
            if rows:
                vectors.append(reader.vectors(window)[rows])
                logits.append(np.log(np.maximum(reader.say(window).metric[rows], 1e-9)))
                right += [places.get(label.metric, len(places)) for label in labels if label is not None]
    return Asked(np.concatenate(vectors), np.concatenate(logits), np.array(right))


def fitted(numbers: Asked) -> Layer:
    """The layer that makes the right metrics likeliest."""
    torch.manual_seed(1)
    vectors, logits, right = map(torch.from_numpy, (numbers.vectors, numbers.logits, numbers.right))
    mean, spread = vectors.mean(0), vectors.std(0)
    inputs = (vectors - mean) / spread
    weight = torch.zeros(inputs.shape[1], logits.shape[1], requires_grad=True)
    bias = torch.zeros(logits.shape[1], requires_grad=True)
    optimizer = torch.optim.Adam([weight, bias], lr=RATE)
    steps = EPOCHS * -(-len(right) // BATCH)
    falling = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps)
    for _ in range(EPOCHS):
        for rows in torch.randperm(len(right)).split(BATCH):
            added = F.dropout(inputs[rows], DROPOUT) @ weight + bias
            loss = F.cross_entropy(logits[rows] + added, right[rows], label_smoothing=SMOOTHING)
            optimizer.zero_grad()
            (loss + SMALL * (weight**2).sum()).backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            falling.step()
    with torch.no_grad():
        scaled = weight / spread[:, None]
        return Layer(scaled.T.contiguous().numpy(), (bias - mean @ scaled).numpy())


def main() -> None:
    torch.set_num_threads(1)
    refine(SHIPPED, described(), read_stories(OWN / name for name in sorted(for_fits())))


if __name__ == "__main__":
    main()
