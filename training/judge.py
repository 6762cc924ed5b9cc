"""Fits the judge of pairs: `python -m training.judge` writes `lamayor_check/comparison/judge.json`.

Every pair of claims of annotated stories that the program puts before the judge is told as `comparison/disputes.py`
tells it; a pair is right where the story says that both state one fact. Stories are those that the reader was kept
from, and the corpus' train stories, which it has learnt from. Of gradient-boosted trees each feature may speak one way
only, as `FAVOURS` says. Printed is what the judge finds among stories that a fold kept from it, and on dev.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import lightgbm
import numpy as np
from numpy.typing import NDArray

from lamayor_check.comparison.compare import candidates
from lamayor_check.comparison.disputes import FAVOURS, NAMES
from lamayor_check.comparison.judge import SHIPPED
from lamayor_check.extraction.extract import extract
from lamayor_check.extraction.pipeline import load
from lamayor_check.reader.load import load as load_reader
from lamayor_check.rulebook.load import load as load_rules
from training.reader.data import kept
from training.reader.stories import Story, read_stories, story_files

FOLDS = 5
_RULED = NAMES.index("ruled")
ERROR, WARNING, RULED = 0.86, 0.75, 0.45
"""From these probabilities on a pair is told of that only the judge sees, as an error or a warning, or that the rules
find; they were chosen with dev in view. In folds of the kept stories nine of ten pairs from `RULED` on are right, and
six of seven from `WARNING` on."""
HOW = {
    "n_estimators": 150, "num_leaves": 8, "learning_rate": 0.05, "min_child_samples": 20, "subsample": 0.8,
    "subsample_freq": 1, "colsample_bytree": 0.5, "reg_lambda": 5, "n_jobs": 1, "verbose": -1, "seed": 1,
    "deterministic": True, "monotone_constraints": list(FAVOURS.values()), "monotone_constraints_method": "advanced",
}  # fmt: skip

Rows = tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.int64]]
"""What is told of pairs, whether each is one fact, and the number of its story."""


def main() -> None:
    train, dev, own = story_files()
    unread = [file for file in own if file.name in kept()]
    mine, theirs, asked = (rows(read_stories(files)) for files in (unread, train, dev))
    told = np.zeros(len(mine[1]))
    for fold in range(FOLDS):
        out = mine[2] % FOLDS == fold
        model = fit(np.concatenate([mine[0][~out], theirs[0]]), np.concatenate([mine[1][~out], theirs[1]]))
        told[out] = model.predict_proba(mine[0][out])[:, 1]
    print("kept, by folds", curve(mine[0], told, mine[1]))
    model = fit(np.concatenate([mine[0], theirs[0]]), np.concatenate([mine[1], theirs[1]]))
    said = model.predict_proba(asked[0])[:, 1]
    print("dev           ", curve(asked[0], said, asked[1]))
    write(model, SHIPPED)


def rows(stories: Iterable[Story]) -> Rows:
    """All disagreeing pairs of stories."""
    rulebook = load_rules()
    nlp, reader = load(), load_reader(rulebook)
    told, same, story = [], [], []
    for number, each in enumerate(stories):
        facts = {
            (e.document.id, n.start): set(label.facts) if label is not None else set()
            for e in each.examples for n, label in zip(e.numbers, e.labels, strict=True)
        }  # fmt: skip
        claims = [c for e in each.examples for c in extract(e.document, rulebook, nlp, reader)]
        for dispute in candidates(claims, rulebook):
            one, other = (facts.get((c.document, c.start), set()) for c in (dispute.one, dispute.other))
            told.append(dispute.told)
            same.append(bool(one & other))
            story.append(number)
    return np.array(told, dtype=np.float64).reshape(-1, len(NAMES)), np.array(same, dtype=bool), np.array(story)


def fit(told: NDArray[np.float64], same: NDArray[np.bool_]) -> lightgbm.LGBMClassifier:
    return lightgbm.LGBMClassifier(**HOW).fit(told, same)


def curve(rows: NDArray[np.float64], told: NDArray[np.float64], same: NDArray[np.bool_]) -> str:
    """How many right pairs there are, and how many right and wrong ones are told of."""
    return f"{int(same.sum())} of one fact; " + ", ".join(
        f"{name} from {p}: {int(same[part].sum())} right, {int((~same[part]).sum())} wrong"
        for name, p, ruled in (("by rule", RULED, True), ("others", WARNING, False), ("others", ERROR, False))
        if (part := (told >= p) & ((rows[:, _RULED] > 0) == ruled)) is not None
    )


def write(model: lightgbm.LGBMClassifier, path: Path) -> None:
    """The trees as the program reads them."""
    dumped = model.booster_.dump_model()["tree_info"]
    trees = [_tree(tree["tree_structure"]) for tree in dumped]
    stored = {"names": NAMES, "error": ERROR, "warning": WARNING, "ruled": RULED, "trees": trees}
    path.write_text(json.dumps(stored) + "\n", encoding="utf-8")


def _tree(root: dict[str, object]) -> dict[str, Sequence[object]]:
    nodes = list(_nodes(root))
    place = {id(node): i for i, node in enumerate(nodes)}

    def side(node: dict[str, object], name: str) -> int:
        return place[id(node[name])] if name in node else 0

    return {
        "asks": [node.get("split_feature", -1) for node in nodes],
        "most": [node.get("threshold", 0.0) for node in nodes],
        "left": [side(node, "left_child") for node in nodes],
        "right": [side(node, "right_child") for node in nodes],
        "gives": [node.get("leaf_value", 0.0) for node in nodes],
    }


def _nodes(node: dict[str, object]) -> Iterator[dict[str, object]]:
    yield node
    for name in ("left_child", "right_child"):
        if name in node:
            yield from _nodes(node[name])  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
