"""`python -m training.reader.distil TEACHER OUT`: the reader that ships learns what a larger one says.

`TEACHER` is a checkpoint of `python -m training.reader --larger`. Distillation (Hinton et al., 2015): for each head the
target is a mixture of what the larger reader says and of what the shipped one said before, of the stories that both
have learnt and of those that `kept.txt` keeps from both. Of the former it is told the truth besides, which weighs
little; the annotation of the latter it never sees. A second call goes on; at the end files and figures are made as by
`python -m training.reader`.
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Sequence
from pathlib import Path

import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import Tensor

from training.reader.data import described, for_fits, learnt_from
from training.reader.encoders import MINILM, MPNET
from training.reader.fit import Fit, Rates, encoded, halved, lowered, metric_vectors, new_reader
from training.reader.losses import Read
from training.reader.network import SOFT, SPANS, Reader
from training.reader.said import NEAR, Said, said
from training.reader.shipped import shipped
from training.reader.steps import SEED, finish, in_processes
from training.reader.stories import OWN as STORIES
from training.reader.stories import Story, read_stories

RATES = Rates(encoder=1e-4, heads=3e-4)
TEACHERS = {
    "claim": 0.4, "modality": 0.5, "time": 0.4, "metric": 0.6, "link": 0.65, "moment": 0.5, "who": 0.5, "counted": 0.6,
    "roles": 0.3, "subject": 0.15, "what": 0.45, "when_first": 0.3, "when_last": 0.3, "source_first": 0.2,
    "source_last": 0.2,
}  # fmt: skip
"""How much of each head's target is what the larger reader says, the more the better it is; the rest is what the
shipped one said."""
WEIGHTS = {
    "claim": 2.0, "metric": 1.5, "link": 2.5, "roles": 0.3, "what": 0.4, "when_first": 0.4, "when_last": 0.4,
    "source_first": 0.4, "source_last": 0.4,
}  # fmt: skip
"""How much each head's loss weighs, where not 1."""
TRUTH = 0.3
"""How much the annotation of learnt stories weighs beside what is said of them."""
LIKELY = 0.3
"""From this probability on that it is a claim a number is held against others."""
FAR = -1e4
MATCHER = "match"
"""What is not learnt: its weights do not ship, so that there is nothing to go on from."""
TEACHER, OWN = "teacher", "own"
"""The folders of what the larger reader says, and of what the shipped one said before."""
POINTERS = (*SOFT, *(f"{span}_{end}" for span in SPANS for end in ("first", "last")))


class Distil(Fit):
    """A run: of the first stories the annotation is told besides, of the others it is not."""

    def __init__(
        self, folder: Path, model: Reader, stories: Sequence[Story], annotated: int, metrics: dict[str, list[str]],
        epochs: int, seed: int,
    ) -> None:  # fmt: skip
        super().__init__(folder, model, stories, metrics, epochs, seed, RATES)
        self.annotated = annotated
        self.lower = lambda place: [lowered(self.model, t.ids) for t in self.targets[place]]
        """Twice as many stories as one would keep in memory, and each is met once or twice."""

    def note(self, name: str, reader: Reader) -> None:
        """Writes what a reader says of this process's part of the stories, where it is not there yet."""
        (self.folder / name).mkdir(parents=True, exist_ok=True)
        reader.eval()
        reader.encoder.halve()
        with torch.no_grad(), halved():
            phrases = {m: encoded(reader, texts, self.tokenizer) for m, texts in described().items()}
            metrics = metric_vectors(reader, phrases).float()
            for place in range(self.rank, len(self.stories), self.workers):
                path, rows = self._noted(name, place), self.targets[place]
                if rows and not path.exists():
                    read = Read(reader, rows, [lowered(reader, t.ids) for t in rows])
                    found = said(reader, read, rows, metrics)
                    half = {head: [piece.half() for piece in pieces] for head, pieces in found.items()}
                    torch.save(half, path.with_suffix(".tmp"))
                    path.with_suffix(".tmp").rename(path)

    def _noted(self, name: str, place: int) -> Path:
        return self.folder / name / f"{place}-{self.stories[place].name}.pt"

    def _named(self, place: int) -> set[str]:
        return super()._named(place) if place < self.annotated else set()

    def _losses(
        self, place: int, read: Read, table: Tensor, fresh: dict[str, Tensor], dice: random.Random
    ) -> dict[str, Tensor]:
        metrics = torch.stack([fresh.get(name, table[n]) for n, name in enumerate(self.names)])
        teacher, own = (torch.load(self._noted(name, place)) for name in (TEACHER, OWN))
        parts = apart(said(self.model, read, self.targets[place], metrics), teacher, own)
        if place < self.annotated:
            true = super()._losses(place, read, table, fresh, dice)
            parts |= {f"true {head}": TRUTH * loss for head, loss in true.items() if head != MATCHER}
        return parts


def apart(learner: Said, teacher: Said, own: Said) -> dict[str, Tensor]:
    """By head, how far what a reader says lies from its targets: cross-entropy, weighed. What is said of a number
    counts as it is likely a claim, and how near others are to it is asked of those that are likely claims."""

    def each(head: str, *, among: Tensor | None = None) -> list[Tensor]:
        """The cross-entropy of every row of every piece, where it is told `among` which numbers of these alone."""
        pieces = zip(learner[head], teacher[head], own[head], strict=True)
        if among is not None:
            rows = among.any(1)
            pieces = ((x.masked_fill(~among, FAR)[rows] for x in three) for three in pieces)
        return [_cross(said, mixed(head, *two)) for said, *two in pieces]

    claims = mixed("claim", teacher["claim"][0], own["claim"][0])[:, 1].exp()
    likely = claims > LIKELY
    among = likely[:, None] & likely & ~torch.eye(len(likely), dtype=torch.bool)
    found = {"claim": each("claim")[0].mean()}
    for head in ("modality", "time", "metric", *POINTERS):
        found[head] = (torch.cat(each(head)) * claims).sum() / claims.sum()
    for head in NEAR if among.any() else ():
        found[head] = each(head, among=among)[0].mean()
    found["roles"] = torch.stack([rows.mean() * len(rows) ** 0.5 for rows in each("roles")]).mean()
    return {head: WEIGHTS.get(head, 1.0) * loss for head, loss in found.items()}


def mixed(head: str, teacher: Tensor, own: Tensor) -> Tensor:
    """The logarithms of a head's target: what both say, by their shares."""
    share = TEACHERS[head]
    return torch.logaddexp(
        F.log_softmax(teacher.float(), -1) + math.log(share), F.log_softmax(own.float(), -1) + math.log(1 - share)
    )


def _cross(said: Tensor, target: Tensor) -> Tensor:
    return -(target.exp() * F.log_softmax(said.float(), -1)).sum(-1)


def distil(folder: Path, teacher: Path, epochs: int) -> None:
    """One process's part of a run."""
    torch.manual_seed(SEED)
    annotated = learnt_from(1.0)
    others = read_stories(STORIES / name for name in sorted(for_fits()))
    run = Distil(folder, shipped(), [*annotated, *others], len(annotated), described(), epochs, SEED)
    larger = new_reader(MPNET)
    larger.load_state_dict(torch.load(teacher, "cpu", weights_only=False)["model"])
    run.note(TEACHER, larger)
    run.note(OWN, shipped())
    if dist.is_initialized():
        dist.barrier()
    run.run()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m training.reader.distil", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("teacher", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2, help="one thread each; stories are dealt out among them")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    in_processes(distil, options.processes, options.out, options.teacher, options.epochs)
    finish(options.out, MINILM, is_matcher_learnt=False)


if __name__ == "__main__":
    main()
