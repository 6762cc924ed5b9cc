"""Fits the judge of computations: `python -m training.arithmetic` writes `lamayor_check/model/arithmetic`.

Every computation that the reader hints at in articles of annotated stories is told as the program tells it; it is right
where the story says that one of its numbers follows from the others. Words are weighed on all stories but dev; the
trees are fitted to those that the reader was kept from, as it knows the roles of numbers that it has learnt. Few
computations that stories make fail, so that such as hold are told too, as though they missed as those that fail do.
Printed is what is found among stories that a fold kept from both. From which probability on they are believed is
computed by stories of writers of whom neither has learnt (`thresholds.py`).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import permutations
from pathlib import Path

import lightgbm
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

from lamayor_check.extraction.computations.evidence import ARC, CONTEXT, LIKELY, NAMES, Workings, gap, is_asked
from lamayor_check.extraction.computations.figures import Figure, figures
from lamayor_check.extraction.computations.find import chosen
from lamayor_check.extraction.computations.judge import SHIPPED, Weights
from lamayor_check.extraction.computations.judge import told as weighed
from lamayor_check.extraction.computations.proposals import Proposed
from lamayor_check.extraction.computations.words import keys
from lamayor_check.extraction.extract import read_each
from training import thresholds
from training.ensembles import write
from training.program import Program, each
from training.reader.data import for_fits, kept
from training.reader.stories import Example, read_stories, story_files, tool
from training.thresholds import FROM, SURE, is_of_others

FOLDS = 5
SEEN = 3
"""In so many computations that stories make a key of words stands at least."""
SOFT = 0.3
"""How little the weights of words are held down."""
HELD = 0.4
"""How much a computation that holds weighs, told as though it failed."""
HOW = {
    "n_estimators": 250, "num_leaves": 8, "learning_rate": 0.05, "min_child_samples": 20, "subsample": 0.8,
    "subsample_freq": 1, "colsample_bytree": 0.4, "reg_lambda": 5, "n_jobs": 1, "verbose": -1, "seed": 1,
    "deterministic": True,
}  # fmt: skip
SHOWN = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
WORDS = CONTEXT.index("words")

Relation = tuple[str, str, tuple[str, ...]]
"""Kind, the fact that follows, the facts that it follows from."""


class Told(Struct, frozen=True):
    """A computation of a story: what is told of it, its words, and whether the story makes it."""

    story: str
    article: int
    proposed: Proposed
    context: tuple[float, ...]
    """Its words are told later."""
    gap: tuple[float, ...]
    words: frozenset[str]
    is_asked: bool
    is_made: bool
    is_wrong: bool
    """Whether a number of it is marked as wrong."""


def main() -> None:
    train, _, own = story_files()
    own = [f for f in own if not is_of_others(f)]
    mine = [f for f in own if f.name in for_fits()]
    rest = [f for f in (*own, *train) if f.name not in kept()]
    fit_all(*([one for row in each(files, story) for one in row] for files in (mine, rest)), SHIPPED)
    thresholds.write(SHIPPED)


def story(program: Program, file: Path) -> list[Told]:
    """The computations of all articles of a story."""
    relations = [(kind, left, tuple(right)) for kind, left, right, _ in tool().parse(file).rels]
    (one,) = read_stories([file])
    articles = read_each((e.document for e in one.examples), program.rulebook, program.nlp, program.reader)
    return [
        told
        for number, (example, (article, claims)) in enumerate(zip(one.examples, articles, strict=True))
        for told in computations(
            one.name, number, figures(claims, article.readings), article.document.text, example, relations
        )
    ]


def computations(
    story: str, number: int, row: Sequence[Figure], text: str, example: Example, relations: Sequence[Relation]
) -> Iterator[Told]:
    """What is told of the computations of an article that hold and are made, or fail and might be. One that holds and
    that the reader surely hints at is taken for made, whether or not the story says so."""
    labels = {n.start: label for n, label in zip(example.numbers, example.labels, strict=True) if label is not None}
    facts = [labels[f.claim.start].facts if f.claim.start in labels else () for f in row]
    is_marked = [f.claim.start in labels and bool(labels[f.claim.start].flag) for f in row]
    workings = Workings(row, text)
    for one in workings.proposals:
        asked = is_asked(one, row)
        is_made = any(_is(one, facts, relation) for relation in relations)
        is_held = one.holds and ((is_made and one.likely >= LIKELY) or one.least >= ARC)
        if not (asked or is_held):
            continue
        yield Told(
            story=story, article=number, proposed=one, context=workings.context(one, lambda _: 0.0),
            gap=gap(one, row), words=keys(one, row, text), is_asked=asked, is_made=is_made or is_held,
            is_wrong=any(is_marked[place] for place in one.members),
        )  # fmt: skip


def _is(one: Proposed, facts: Sequence[Collection[str]], relation: Relation) -> bool:
    """Whether a computation is what a story says of facts."""
    kind, left, right = relation
    result, parts = facts[one.result], [facts[place] for place in one.parts]
    if one.kind in ("sum", "list"):
        if kind == "diff" and len(right) == len(parts) == 2:
            return right[0] in result and _are((left, right[1]), parts)
        return kind == "sum" and left in result and _are(right, parts)
    if kind != one.kind or left not in result:
        return False
    return _are(right, parts) if kind == "product" else all(r in p for r, p in zip(right, parts, strict=False))


def _are(names: Sequence[str], parts: Sequence[Collection[str]]) -> bool:
    """Whether figures state facts, in any order."""
    return len(names) == len(parts) and any(
        all(name in part for name, part in zip(order, parts, strict=True)) for order in permutations(names)
    )


def fit_all(mine: Sequence[Told], rest: Sequence[Told], folder: Path) -> None:
    """Fits words and trees, prints how they do on what a fold kept from them, writes the files."""
    number = {name: n for n, name in enumerate(dict.fromkeys(one.story for one in mine))}
    fold = np.array([number[one.story] % FOLDS for one in mine])
    counted = Counter(key for one in (*mine, *rest) if one.is_made for key in one.words)
    known = {key: place for place, key in enumerate(sorted(k for k, n in counted.items() if n >= SEEN))}
    words, more = matrix(mine, known), matrix(rest, known)
    made, more_made = (np.array([one.is_made for one in some]) for some in (mine, rest))
    said, weight = np.zeros(len(mine)), np.zeros(len(mine))
    for k in range(FOLDS):
        out = fold == k
        weights = weigh(vstack([words[~out], more]), np.concatenate([made[~out], more_made]), known)
        weight[out] = [weighed(one.words, weights) for one, is_out in zip(mine, out, strict=True) if is_out]
    told = table(mine, weight)
    asked = np.array([one.is_asked for one in mine])
    for k in range(FOLDS):
        out = asked & (fold == k)
        said[out] = trees(mine, told, fold != k).predict_proba(told[out])[:, 1]
    print(f"{int((asked & made).sum())} that fail are asked; {curve(mine, said)}")
    folder.mkdir(parents=True, exist_ok=True)
    weights = weigh(vstack([words, more]), np.concatenate([made, more_made]), known)
    write(trees(mine, told, np.ones(len(mine), dtype=bool)), folder / "trees.onnx")
    stored = {"none": weights.none, "keys": weights.keys}
    (folder / "words.json").write_text(json.dumps(stored, ensure_ascii=False) + "\n", encoding="utf-8")
    card = {"evidence": NAMES, "warning": FROM, "error": SURE}
    (folder / "arithmetic.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def matrix(some: Sequence[Told], known: dict[str, int]) -> csr_matrix:
    """(computations, keys) which words stand by which."""
    rows = [sorted(known[key] for key in one.words if key in known) for one in some]
    ends = np.cumsum([0, *map(len, rows)])
    places = np.array([place for row in rows for place in row], dtype=np.int64)
    return csr_matrix((np.ones(len(places), dtype=np.float32), places, ends), shape=(len(some), len(known)))


def weigh(words: csr_matrix, made: NDArray[np.bool_], known: dict[str, int]) -> Weights:
    """What each key tells, to two decimal places; those that tell nothing are left out."""
    fitted = LogisticRegression(C=SOFT, solver="liblinear", max_iter=200).fit(words, made)
    rounded = np.round(fitted.coef_[0], 2)
    found = {key: float(rounded[place]) for key, place in known.items() if rounded[place]}
    return Weights(round(float(fitted.intercept_[0]), 2), found)


def table(some: Sequence[Told], weight: NDArray[np.float64]) -> NDArray[np.float32]:
    """(computations, evidence) what is told of each, its words among it."""
    found = np.array([(*one.context, *one.gap) for one in some], dtype=np.float32)
    found[:, WORDS] = weight
    return found


def trees(some: Sequence[Told], told: NDArray[np.float32], learnt: NDArray[np.bool_]) -> lightgbm.LGBMClassifier:
    """Trees by those that fail, and by those that hold, told as though they missed as one of their kind does. Left out
    is what fails, has a wrong number in it, and is no computation of the story: it may well be one."""
    asked = np.array([one.is_asked for one in some])
    made = np.array([one.is_made for one in some])
    kind = told[:, 0].astype(int)
    doubtful = np.array([one.is_wrong for one in some]) & ~made
    fail = np.flatnonzero(learnt & asked & ~doubtful)
    dice = np.random.default_rng(1)
    rows = []
    for place in np.flatnonzero(learnt & ~asked):
        like = fail[made[fail] & (kind[fail] == kind[place])]
        if like.size:
            rows.append(np.concatenate([told[place, : len(CONTEXT)], told[dice.choice(like), len(CONTEXT) :]]))
    held = np.array(rows, dtype=np.float32).reshape(len(rows), len(NAMES))
    weights = np.concatenate([np.ones(len(fail)), np.full(len(held), HELD)])
    right = np.concatenate([made[fail], np.ones(len(held), dtype=bool)])
    return lightgbm.LGBMClassifier(**HOW).fit(np.concatenate([told[fail], held]), right, sample_weight=weights)


def found(some: Sequence[Told], said: NDArray[np.float64], least: float) -> list[Told]:
    """The computations that the program would tell of."""
    rows: dict[tuple[str, int], list[int]] = {}
    for place, one in enumerate(some):
        if one.is_asked:
            rows.setdefault((one.story, one.article), []).append(place)
    result = []
    for places in rows.values():
        of = {id(some[p].proposed): some[p] for p in places}
        result += [
            of[id(one)] for one, _ in chosen([some[p].proposed for p in places], [said[p] for p in places], least)
        ]
    return result


def curve(some: Sequence[Told], said: NDArray[np.float64]) -> str:
    """From each probability on how many are right, and how many false."""
    parts = []
    for step in SHOWN:
        told = found(some, said, step)
        false = sum(not one.is_made and not one.is_wrong for one in told)
        parts.append(f"from {step}: {sum(one.is_made for one in told)} right, {false} false")
    return "; ".join(parts)


if __name__ == "__main__":
    main()
