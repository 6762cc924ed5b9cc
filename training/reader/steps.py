"""The steps of a training: processes that train, then files and figures."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import torch
import torch.distributed as dist
import torch.multiprocessing as processes

from lamayor_check.reader.reader import ModelReader
from training.reader import evaluate
from training.reader.calibrate import calibrate
from training.reader.data import described, for_fits, kept, learnt_from
from training.reader.encoders import Base
from training.reader.export import export
from training.reader.fit import Fit, Rates, device, new_reader
from training.reader.matcher import Matcher
from training.reader.refine import refine
from training.reader.stories import OWN, read_stories, story_files

SEED = 1


def train(folder: Path, weights: Path, epochs: int, count: int, part: float, base: Base) -> None:
    """Trains in so many processes, or in one on a GPU, or goes on with it."""
    folder.mkdir(parents=True, exist_ok=True)
    in_processes(_train, count, folder, weights, epochs, part, base)


def _train(folder: Path, weights: Path, epochs: int, part: float, base: Base) -> None:
    torch.manual_seed(SEED)
    model = new_reader(base)
    model.encoder.load(weights)
    Fit(folder, model, learnt_from(part), described(), epochs, SEED, Rates(base.rate)).run()


def in_processes(work: Callable[..., None], count: int, *given: object) -> None:
    """Does it in so many processes of one thread each that share gradients, or in this one on a GPU."""
    if count == 1 or device().type == "cuda":
        _joined(0, 1, work, *given)
    else:
        processes.spawn(_joined, (count, work, *given), nprocs=count)  # type: ignore[no-untyped-call]


def _joined(rank: int, count: int, work: Callable[..., None], *given: object) -> None:
    torch.set_num_threads(1)
    if count > 1:
        os.environ.setdefault("MASTER_ADDR", "127.0.0.1")
        os.environ.setdefault("MASTER_PORT", "29517")
        dist.init_process_group("gloo", rank=rank, world_size=count)
    with device():
        work(*given)


def finish(folder: Path, base: Base, *, is_matcher_learnt: bool = True) -> None:
    """Exports with whole and with int8 weights, makes both as sure as they are right, and writes their figures, those
    of partners where the matcher was learnt."""
    model = new_reader(base)
    model.load_state_dict(torch.load(folder / "checkpoint.pt", "cpu", weights_only=False)["model"])
    metrics = described()
    texts = [text for own in metrics.values() for text in own]
    sets = {"dev": story_files()[1], "kept": [OWN / name for name in sorted(kept())]}
    for name in ("whole", "small"):
        export(model, folder / name, small=name == "small", texts=texts, details={})
        learnt = [OWN / story for story in sorted(for_fits())]
        refine(folder / name, metrics, read_stories(learnt))
        print(calibrate(folder / name, metrics, read_stories(learnt), read_stories(sets["dev"])), flush=True)
        reader = ModelReader(folder / name, metrics)
        matcher = Matcher(folder / name / "matcher.npz") if is_matcher_learnt else None
        for which, files in sets.items():
            counts = {s.name: evaluate.tally(evaluate.read(s, reader), matcher) for s in read_stories(files)}
            (folder / f"{which}-{name}.md").write_text(evaluate.table(counts), encoding="utf-8")
            told = {k: round(v, 3) for k, v in evaluate.figures(list(counts.values())).items()}
            print(name, which, json.dumps(told), flush=True)
