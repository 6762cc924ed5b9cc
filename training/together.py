"""Fits the trees that say which articles are of one story.

Stories are mixed as in a folder, some hundreds at a time, and any two articles are told of as the program tells of
them; they are right where one story holds both. Beside its articles as they are each folder has them as briefs, of
which a few claims are left: news is short too. How often a word occurs is counted for a folder in the stories of the
others, since the words of new articles have not been counted either. Printed is what is found in folders that are kept
from the trees.
"""

from __future__ import annotations

import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import lightgbm
import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.shelf import by_article
from lamayor_check.linking.articles import Articles, Words, is_figure, terms
from lamayor_check.linking.stories import Likely, neighbours
from training.ensembles import write

FOLDER = 300
"""So many stories are mixed at most."""
BRIEF = 3
"""A brief has so many claims at most."""
HOW = {
    "n_estimators": 200, "num_leaves": 8, "learning_rate": 0.06, "min_child_samples": 40, "reg_lambda": 10,
    "n_jobs": 1, "verbose": -1, "seed": 1, "deterministic": True,
}  # fmt: skip

Named = tuple[str, Sequence[Claim]]
"""A story by its name and claims."""
Folder = list[Claim]
"""The claims of several stories, article by article; the name of a document begins with that of its story, and a
slash."""


class Told(Struct, frozen=True):
    """What is told of pairs of articles, and whether each is of one story."""

    told: NDArray[np.float32]
    same: NDArray[np.bool_]


def fit_stories(stories: Sequence[Named], others: Sequence[Named], folder: Path) -> None:
    """Writes the words of all stories and the trees, fitted to the first, whose claims are read as those of new
    articles are. Prints what the trees of the other folders find in each."""
    _write_words(counted([*stories, *others]), folder / "words.json")
    parts = in_turn(stories)
    folders = [together(part) for part in parts]
    known = [counted([*others, *(s for row in parts if row is not part for s in row)]) for part in parts]
    every = [(told(one, words), told(briefs(one), words)) for one, words in zip(folders, known, strict=True)]
    for n, (one, words) in enumerate(zip(folders, known, strict=True)):
        trees = _fit([part for m, row in enumerate(every) if m != n for part in row])
        for name, asked in (("folder", one), ("briefs", briefs(one))):
            print(f"{name} {n + 1}: {found(asked, lambda rows, trees=trees: trees.predict_proba(rows)[:, 1], words)}")
    write(_fit([part for row in every for part in row]), folder / "stories.onnx")


def counted(stories: Sequence[Named]) -> Words:
    """How many stories have each word, of those that more than one has."""
    held: dict[str, set[str]] = defaultdict(set)
    for name, claims in stories:
        for row in by_article(claims):
            held[name] |= terms(row)
    often = Counter(term for found in held.values() for term in found if not is_figure(term))
    return Words(len(held), {term: n for term, n in sorted(often.items()) if n > 1})


def _write_words(words: Words, path: Path) -> None:
    stored = {"stories": words.stories, "often": words.often}
    path.write_text(json.dumps(stored, ensure_ascii=False) + "\n", encoding="utf-8")


def in_turn(stories: Sequence[Named]) -> list[Sequence[Named]]:
    """The stories in parts of one size, in turn, so that each has some of every writer's."""
    count = -(-len(stories) // FOLDER)
    return [stories[n::count] for n in range(count)]


def together(stories: Sequence[Named]) -> Folder:
    """Stories as a folder of their articles."""
    return sorted(_named(stories), key=lambda c: (c.document, c.start, c.id))


def _named(stories: Sequence[Named]) -> Iterator[Claim]:
    for name, claims in stories:
        for claim in claims:
            yield replace(claim, document=f"{name}/{claim.document}")


def story(document: str) -> str:
    """The story of a document of a folder."""
    return document.partition("/")[0]


def briefs(folder: Folder) -> Folder:
    """The same articles, each cut to a few claims that stand beside each other."""
    dice = random.Random(1)
    found: Folder = []
    for row in by_article(folder):
        count = dice.randint(1, min(BRIEF, len(row)))
        start = dice.randint(0, len(row) - count)
        found += row[start : start + count]
    return found


def told(folder: Folder, words: Words) -> Told:
    """What is told of the pairs of a folder that may be of one story."""
    articles = Articles(words)
    for row in by_article(folder):
        articles.add(row)
    home = [story(name) for name in articles.names]
    rows, same = [], []
    for one, others, row in articles.pairs():
        rows.append(row)
        same += [home[one] == home[other] for other in others]
    return Told(np.concatenate(rows), np.array(same, dtype=bool))


def _fit(parts: Sequence[Told]) -> lightgbm.LGBMClassifier:
    rows, same = (np.concatenate([getattr(part, name) for part in parts]) for name in Told.__struct_fields__)
    return lightgbm.LGBMClassifier(**HOW).fit(rows, same)


def found(folder: Folder, likely: Likely, words: Words) -> str:
    """How many of the pairs of one story are held against each other, and how many of all others."""
    joined = {(one, other) for one, row in neighbours(folder, likely, words).items() for other in row if one < other}
    pairs = list(combinations(sorted({c.document for c in folder}), 2))
    same = {pair for pair in pairs if story(pair[0]) == story(pair[1])}
    others = len(pairs) - len(same)
    return f"{len(same & joined) / len(same):.3f} of one story, {len(joined - same) / others:.4f} of two"
