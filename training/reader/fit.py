"""The training loop: one story a step, and checkpoints that a second call goes on from."""

from __future__ import annotations

import json
import math
import random
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import torch
import torch.distributed as dist
from msgspec import Struct
from tokenizers import Tokenizer
from torch import Tensor

from lamayor_check.reader.load import SHIPPED
from training.reader.encoders import Base
from training.reader.examples import Target, targets
from training.reader.losses import Read, losses
from training.reader.network import Reader
from training.reader.stories import MODALITIES, ROLES, TIMES, Story

HEAD_RATE, WARMUP, DECAY = 1e-3, 0.08, 0.01
TOKENIZER = SHIPPED / "tokenizer.json"
"""BERT's, of all bases; it cuts nothing off and fills nothing up."""
HIDDEN_SHARE = 0.2
"""So many of the wordpieces are hidden in training."""
REFRESH = 30
"""Every so many steps all descriptions of metrics are read anew."""
FRESH = 2
"""So many metrics' descriptions are learnt through in each step."""
SAVED = 900
"""So many seconds lie between two checkpoints at least, but for that at the end of an epoch."""
MOST_PHRASES = 24
"""So many of a story's phrases of what is counted are held against its numbers in each step."""


class Rates(Struct, frozen=True):
    """How fast the layers of the encoder that learn do so, and the heads."""

    encoder: float
    heads: float = HEAD_RATE


def device() -> torch.device:
    """A GPU where there is one, else the processor."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def is_halved() -> bool:
    """Whether the device computes in bfloat16: a processor that emulates it takes three times as long."""
    able = torch.cpu.get_capabilities()
    return device().type == "cuda" or any(map(able.get, ("avx512_bf16", "amx_bf16")))


def halved() -> torch.autocast:
    """Products in bfloat16, where the device computes in it."""
    return torch.autocast(device().type, torch.bfloat16, is_halved())


def new_reader(base: Base) -> Reader:
    """The network before it has learnt anything."""
    return Reader(len(MODALITIES), len(TIMES), len(ROLES), base)


def metric_vectors(model: Reader, rows: dict[str, list[Tensor]]) -> Tensor:
    """(metrics, meaning): the mean of a metric's phrases, of length 1."""
    texts = [text for own in rows.values() for text in own]
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    vectors = torch.cat([model.phrases([texts[i] for i in order[k : k + 32]]) for k in range(0, len(order), 32)])
    found = vectors[torch.tensor(order).argsort()].split([len(own) for own in rows.values()])
    return torch.nn.functional.normalize(torch.stack([own.mean(0) for own in found]), dim=-1)


def lowered(model: Reader, ids: Tensor) -> Tensor:
    """What the layers that are never learnt make of wordpieces, kept in half the bytes."""
    with torch.no_grad(), halved():
        return model.encoder.lower(ids[None])[0].bfloat16()


def encoded(model: Reader, texts: Sequence[str], tokenizer: Tokenizer) -> list[Tensor]:
    """What they make of phrases."""
    return [lowered(model, torch.tensor(tokenizer.encode(text).ids[:64])) for text in texts]


class Fit:
    """A run: model, optimizer, and where it has come to."""

    def __init__(
        self, folder: Path, model: Reader, stories: Sequence[Story], metrics: dict[str, list[str]], epochs: int,
        seed: int, rates: Rates,
    ) -> None:  # fmt: skip
        self.folder, self.epochs, self.seed = folder, epochs, seed
        self.tokenizer = Tokenizer.from_file(str(TOKENIZER))
        self.model = model
        if is_halved():
            self.model.encoder.halve()
        self.stories = list(stories)
        self.targets = [targets(s, self.tokenizer) for s in self.stories]
        self.lower = cache(lambda place: [lowered(model, t.ids) for t in self.targets[place]])
        self.phrases = cache(lambda place: self._phrases(self.stories[place]))
        self.metrics = {name: encoded(model, texts, self.tokenizer) for name, texts in metrics.items()}
        self.names = [name.split("/")[-1] for name in metrics]
        encoder = [p for p in self.model.encoder.parameters() if p.requires_grad]
        inside = {id(p) for p in self.model.encoder.parameters()}
        heads = [p for p in self.model.parameters() if id(p) not in inside]
        self.optimizer = torch.optim.AdamW(
            [{"params": encoder, "lr": rates.encoder}, {"params": heads, "lr": rates.heads}],
            weight_decay=DECAY,
            fused=True,
        )
        self._learnt = [*encoder, *heads]
        self.workers = dist.get_world_size() if dist.is_initialized() else 1
        self.rank = dist.get_rank() if dist.is_initialized() else 0
        self.steps = epochs * (len(self.stories) // self.workers)
        self.scheduler = torch.optim.lr_scheduler.LambdaLR(self.optimizer, self._rate)
        self.epoch = self.turn = self.step = 0

    def _phrases(self, story: Story) -> dict[str, Tensor]:
        texts = sorted({x.what for e in story.examples for x in e.labels if x and x.what})
        return dict(zip(texts, encoded(self.model, texts, self.tokenizer), strict=True))

    def _rate(self, step: int) -> float:
        warm = max(1, int(WARMUP * self.steps))
        return min(1.0, (step + 1) / warm) * (0.5 * (1 + math.cos(math.pi * min(1.0, step / self.steps))) * 0.97 + 0.03)

    def resume(self) -> None:
        """Goes on from the last checkpoint, where there is one."""
        path = self.folder / "checkpoint.pt"
        if path.exists():
            state = torch.load(path, "cpu", weights_only=False)
            self.model.load_state_dict(state["model"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.scheduler.load_state_dict(state["scheduler"])
            self.epoch, self.turn, self.step = state["epoch"], state["turn"], state["step"]

    def save(self) -> None:
        """Writes a checkpoint in place of the last."""
        self.folder.mkdir(parents=True, exist_ok=True)
        state = {
            "model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(),
            "scheduler": self.scheduler.state_dict(), "epoch": self.epoch, "turn": self.turn, "step": self.step,
        }  # fmt: skip
        torch.save(state, self.folder / "checkpoint.tmp")
        (self.folder / "checkpoint.tmp").rename(self.folder / "checkpoint.pt")

    def run(self) -> Reader:
        """All epochs that are left."""
        self.resume()
        while self.epoch < self.epochs:
            self._pass()
            self.epoch, self.turn = self.epoch + 1, 0
            if self.rank == 0:
                self.save()
        return self.model

    def _pass(self) -> None:
        """What is left of an epoch."""
        dice = random.Random(f"{self.seed} {self.epoch}")
        order = list(range(len(self.stories)))
        dice.shuffle(order)
        order = _alike(order, [sum(len(t.ids) for t in rows) for rows in self.targets], 8 * self.workers)
        order = order[self.rank : len(order) // self.workers * self.workers : self.workers]
        begin = self.turn
        dice = random.Random(f"{self.seed} {self.epoch} {self.rank} {begin}")
        torch.manual_seed((self.seed * 1000 + self.epoch) * len(order) + begin)
        self.model.train()
        sums: dict[str, float] = {}
        began = saved = time.time()
        table = torch.zeros(0)
        for turn, place in enumerate(order[begin:], begin):
            if (turn - begin) % REFRESH == 0:
                with torch.no_grad(), halved():
                    self.model.eval()
                    table = metric_vectors(self.model, self.metrics).float()
                    self.model.train()
            for name, value in self._step(place, table, dice).items():
                sums[name] = sums.get(name, 0.0) + value
            self.turn = turn + 1
            if self.rank == 0 and time.time() - saved >= SAVED:
                self.save()
                saved = time.time()
        line = {k: round(v / max(1, len(order) - begin), 3) for k, v in sums.items()}
        if self.rank == 0:
            print(json.dumps({"epoch": self.epoch + 1, "seconds": round(time.time() - began), **line}), flush=True)

    def _share(self) -> None:
        """The mean of the gradients of all processes, where there are several."""
        if not dist.is_initialized():
            return
        grads = [p.grad if p.grad is not None else torch.zeros_like(p) for p in self._learnt]
        flat = torch.cat([g.flatten() for g in grads])
        dist.all_reduce(flat)
        flat /= dist.get_world_size()
        for p, piece in zip(self._learnt, flat.split([p.numel() for p in self._learnt]), strict=True):
            p.grad = piece.view_as(p)

    def _step(self, place: int, table: Tensor, dice: random.Random) -> dict[str, float]:
        """Learns from a story; what each part of its loss was."""
        rows = self.targets[place]
        lower = [_hidden(one, t) for one, t in zip(self.lower(place), rows, strict=True)]
        present = sorted(self._named(place) & set(self.names))
        chosen = dice.sample(present, min(FRESH - 1, len(present))) + dice.sample(self.names, 1)
        keys = list(self.metrics)
        with halved():
            rows_of = {n: self.metrics[keys[self.names.index(n)]] for n in dict.fromkeys(chosen)}
            fresh = dict(zip(rows_of, metric_vectors(self.model, rows_of), strict=True))
            parts = self._losses(place, Read(self.model, rows, lower), table, fresh, dice)
            total = torch.stack([p.float() for p in parts.values()]).sum()
        total.backward()
        self._share()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 5.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.scheduler.step()
        self.step += 1
        return {k: float(v.detach()) for k, v in parts.items()}

    def _named(self, place: int) -> set[str]:
        """The metrics that a story's annotation names."""
        return {label.metric for target in self.targets[place] for label in target.labels if label is not None}

    def _losses(
        self, place: int, read: Read, table: Tensor, fresh: dict[str, Tensor], dice: random.Random
    ) -> dict[str, Tensor]:
        """What is learnt from a story, given the vectors of its numbers and those of the metrics."""
        some = _some(self.phrases(place), dice)
        return losses(self.model, self.stories[place], self.targets[place], read, some, table, self.names, fresh)


def _hidden(lower: Tensor, target: Target) -> Tensor:
    """The vectors with some wordpieces hidden; those of numbers stay."""
    hide = (torch.rand(len(lower)) < HIDDEN_SHARE) & (target.kinds == 0)
    return lower.masked_fill(hide[:, None], 0.0)


def _alike(order: list[int], sizes: list[int], few: int) -> list[int]:
    """The order with stories of like size next to each other, among every few."""
    return [i for k in range(0, len(order), few) for i in sorted(order[k : k + few], key=lambda i: sizes[i])]


def _some(phrases: dict[str, Tensor], dice: random.Random) -> dict[str, Tensor]:
    return {k: phrases[k] for k in dice.sample(sorted(phrases), min(MOST_PHRASES, len(phrases)))}
