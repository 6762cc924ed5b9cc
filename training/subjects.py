"""Fits what tells whom numbers are of: `python -m training.subjects` writes `lamayor_check/model/subjects`.

Every thing that a claim of annotated stories can be of is told as the program tells it; it is right where the story
gives it that subject, by any of its names. The stories are those that the reader was kept from: it knows by heart whom
the numbers are of that it has learnt. Printed is how often the likeliest is right among stories that a fold kept out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import lightgbm
import numpy as np
from msgspec import Struct

from lamayor_check.extraction.article import Article, parse_sentences
from lamayor_check.extraction.extract import metric_of
from lamayor_check.extraction.subjects.evidence import NAMES, Considered
from lamayor_check.extraction.subjects.evidence import each as considered
from lamayor_check.extraction.subjects.ranker import SHIPPED
from training.ensembles import write
from training.program import Program, each
from training.reader.data import for_fits
from training.reader.stories import Story, read_stories, story_files

FOLDS = 5
LEAST = 0.2
"""From this probability on a number is taken for one of the likeliest thing."""
_ARTICLES = frozenset({"the", "a", "an"})
APART = 0.3
"""What two numbers of rivals in one sentence lose by being of one thing."""
TRUSTED = 0.4
"""What a number's clause is about is taken for its subject where the trees give it no less than this part of what they
give the likeliest: by folds more would be right at 0.7, but short plain articles fail then."""
HOW = {
    "n_estimators": 300, "num_leaves": 15, "learning_rate": 0.06, "min_child_samples": 40, "subsample": 0.8,
    "subsample_freq": 1, "colsample_bytree": 0.4, "reg_lambda": 10, "n_jobs": 1, "verbose": -1, "seed": 1,
    "deterministic": True,
}  # fmt: skip


class Asked(Struct, frozen=True):
    """A claim of a story whose subject the story gives, what it can be of, and which of these are right."""

    story: int
    can_be: Considered
    is_right: tuple[bool, ...]
    has_rivals: bool
    """Whether its metric is said of one of several who contend."""


def main() -> None:
    _, _, own = story_files()
    stories = read_stories(f for f in own if f.name in for_fits())
    fit_all([row for rows in each(enumerate(stories), asked) for row in rows], SHIPPED)


def asked(program: Program, numbered: tuple[int, Story]) -> list[Asked]:
    """The claims of a story whose subjects the story gives."""
    number, story = numbered
    articles = [Article(example.document, program.reader) for example in story.examples]
    parse_sentences(articles, program.nlp)
    found = []
    for example, article in zip(story.examples, articles, strict=True):
        labels = {n.start: label for n, label in zip(example.numbers, example.labels, strict=True)}
        for passage in article.passages():
            claimed = [(quantity, metric_of(reading, program.rulebook)) for quantity, reading in passage.claimed]
            for quantity, metric, can_be in considered(claimed, passage.sentence, article.mentions):
                label = labels.get(quantity.start)
                if label is None or not label.subject:
                    continue
                names = [article.mentions.things[thing].name for thing in can_be.things]
                right = tuple(is_named(name, label.subject, story.subjects) for name in names)
                found.append(Asked(number, can_be, right, metric.subject == "contestant"))
    return found


def is_named(name: str, key: str, subjects: Mapping[str, Sequence[str]]) -> bool:
    """Whether a name is nearer to those of a subject than to those of any other: `Measure Q` is neither its Yes nor its
    No."""
    near = {other: max((_near(name, n) for n in names), default=0.0) for other, names in subjects.items()}
    return near[key] > max((share for other, share in near.items() if other != key), default=0.0)


def _near(one: str, other: str) -> float:
    """The part of the words of both that both have, where all of the shorter are words of the longer; else nothing."""
    a, b = _words(one), _words(other)
    return len(a & b) / len(a | b) if a and b and (a <= b or b <= a) else 0.0


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.casefold())) - _ARTICLES


def fit_all(rows: Sequence[Asked], folder: Path) -> None:
    """Fits the trees, prints how often they are right, writes the files."""
    told = np.array([one for row in rows for one in row.can_be.told], dtype=np.float32).reshape(-1, len(NAMES))
    right = np.array([one for row in rows for one in row.is_right])
    story = np.array([row.story for row in rows for _ in row.is_right])
    said = np.zeros(len(right))
    for fold in range(FOLDS):
        out = story % FOLDS == fold
        said[out] = fit(told[~out], right[~out]).predict_proba(told[out])[:, 1]
    print(figures(rows, said))
    folder.mkdir(parents=True, exist_ok=True)
    write(fit(told, right), folder / "trees.onnx")
    card = json.dumps({"evidence": NAMES, "least": LEAST, "apart": APART, "trusted": TRUSTED}, indent=1)
    (folder / "subjects.json").write_text(card + "\n", encoding="utf-8")


def fit(told: np.ndarray, right: np.ndarray) -> lightgbm.LGBMClassifier:
    return lightgbm.LGBMClassifier(**HOW).fit(told, right)


def figures(rows: Sequence[Asked], said: np.ndarray) -> str:
    """In how many of 100 claims the likeliest is right and told, is wrong and told, and could be right."""
    parts = []
    for name, among in (("all", rows), ("of rivals", [row for row in rows if row.has_rivals])):
        ends = np.cumsum([len(row.is_right) for row in rows])
        places = {id(row): said[end - len(row.is_right) : end] for row, end in zip(rows, ends, strict=True)}
        best = [(places[id(row)].max(), row.is_right[int(places[id(row)].argmax())]) for row in among if row.is_right]
        shown = [is_right for share, is_right in best if share >= LEAST]
        any_right = sum(any(row.is_right) for row in among) / len(among)
        parts.append(
            f"{name}: {len(among)}, likeliest right {sum(r for _, r in best) / len(among):.3f}; "
            f"told {sum(shown) / len(among):.3f} right and {(len(shown) - sum(shown)) / len(among):.3f} wrong; "
            f"{any_right:.3f} have one that is right"
        )
    return "\n".join(parts)


if __name__ == "__main__":
    main()
