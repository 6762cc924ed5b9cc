"""One training run: a config and the treebanks become a pipeline on disk. Seeded; prints its scores."""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.training import Example
from spacy.util import load_config, load_model_from_config, registry
from thinc.api import Config, NumpyOps, fix_random_seed, set_current_ops

from training.augment import NAME_CHANGES, PARSER_CHANGES, augment
from training.corpus import chunks, forget_words, name_sentences, parser_sentences, to_example
from training.neighbours import neighbours, swapping
from training.tokenizer import cut_like_treebanks
from training.treebanks import Sentence
from training.vectors import load_vectors, save


def main(config: Path, target: Path, overrides: dict[str, Any] | None = None) -> None:
    """Trains what the config describes; keeps the best of its averaged weights in `target`."""
    settings = load_config(config, overrides=overrides or {}, interpolate=True)
    training: dict[str, Any] = settings["training"]
    fix_random_seed(training["seed"])
    train, dev = _sentences(training["corpus"])
    nlp = _blank(settings, train)
    nlp.vocab.vectors = load_vectors()
    _fit(nlp, train, dev, training, target)


def _blank(settings: Config, train: Sequence[Sentence]) -> Language:
    """A pipeline that knows its labels and nothing else."""
    nlp = load_model_from_config({key: settings[key] for key in ("nlp", "components")}, auto_fill=True)
    cut_like_treebanks(nlp)
    nlp.vocab.vectors = load_vectors()
    examples = [to_example([sentence], nlp) for sentence in train]
    nlp.initialize(lambda: examples)
    return nlp


def fast() -> None:
    """Has thinc make its products with numpy, whose matrix product is three times as fast."""
    set_current_ops(NumpyOps(use_blis=False))


def _sentences(corpus: dict[str, Any]) -> tuple[list[Sentence], list[Sentence]]:
    return name_sentences() if corpus["names"] else parser_sentences()


def _fit(
    nlp: Language,
    train: Sequence[Sentence],
    dev: Sequence[Sentence],
    settings: dict[str, Any],
    target: Path,
) -> None:
    optimizer = registry.resolve({"o": settings["optimizer"]})["o"]
    batches = _batches(nlp, train, settings)
    best, start = 0.0, time.monotonic()
    losses: dict[str, float] = {}
    for step in range(1, settings["steps"] + 1):
        nlp.update(next(batches), sgd=optimizer, drop=settings["dropout"], losses=losses)
        optimizer.step_schedules()
        if step % settings["eval_every"] and step != settings["steps"]:
            continue
        with nlp.use_params(optimizer.averages):
            scores = nlp.evaluate([to_example([s], nlp) for s in dev])
            score = sum(scores[name] * part for name, part in settings["score"].items())
            if score > best:
                best = score
                save(nlp, target)
        told = {name: round(100 * scores[name], 2) for name in settings["score"]}
        rounded = {name: round(loss) for name, loss in losses.items()}
        print(target.name, step, round(time.monotonic() - start), told, rounded, flush=True)
        losses = {}


def _batches(nlp: Language, train: Sequence[Sentence], settings: dict[str, Any]) -> Iterator[list[Example]]:
    rng = random.Random(settings["seed"])
    swap = swapping(neighbours(train, nlp.vocab.vectors))
    changes = (*(NAME_CHANGES if settings["corpus"]["names"] else PARSER_CHANGES), (settings["corpus"]["swap"], swap))
    words = float(settings["start_words"])
    counts = Counter(word.lower() for sentence in train for word in sentence.words)
    while True:
        groups = list(chunks(train, single=settings["corpus"]["single"], rng=rng))
        rng.shuffle(groups)
        batch: list[Example] = []
        held = 0
        for group in groups:
            batch.append(to_example([augment(s, rng, changes) for s in group], nlp))
            forget_words(batch[-1].predicted, counts, rng)
            held += len(batch[-1].reference)
            if held >= words:
                yield batch
                batch, held = [], 0
                words = min(settings["stop_words"], words * settings["compound"])


if __name__ == "__main__":
    fast()
    main(Path(sys.argv[1]), Path(sys.argv[2]))
