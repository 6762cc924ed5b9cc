"""From marked pages and stories to the weights that ship: `python -m training.furniture`.

`--check` leaves out one layout after the other, with a fifth of the stories, and says what the rest teaches of it.
`--corpus` is the folder of the shared stories.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from zlib import crc32

import msgspec

from lamayor_check.documents.boilerplate import WEIGHTS, Model, boilerplate
from training.furniture.data import CORPUS, Text, bundles, learnt_pages, stories
from training.furniture.fit import fit

STRENGTH = 1.5
THRESHOLD = 0.65
COPIES = 4
"""How many times a page or a gold article counts as much as a story's: there are fifty times as many of these."""


def taught(pages: list[Text], articles: list[Text]) -> Model:
    """The model that these teach."""
    return fit(pages * COPIES + articles, strength=STRENGTH, threshold=THRESHOLD)


def check(pages: list[Text], articles: list[Text]) -> None:
    """Prints what was found of each layout, and of a fifth of the stories, by a model that knows neither."""
    layouts = sorted({page.group for page in pages})
    for number, layout in enumerate(layouts):
        fifth = [article for article in articles if _fold(article, len(layouts)) == number]
        rest = [article for article in articles if _fold(article, len(layouts)) != number]
        model = taught([page for page in pages if page.group != layout], rest)
        print(f"{layout:12} {_told([page for page in pages if page.group == layout], model)}")
        print(f"{'  stories':12} {_told(fifth, model)}", flush=True)


def _fold(article: Text, folds: int) -> int:
    return crc32(article.name.partition("/")[0].encode()) % folds


def _told(texts: Iterable[Text], model: Model) -> str:
    right = found = there = prose = 0
    for text in texts:
        for is_found, label in zip(boilerplate(text.lines, model), text.labels, strict=True):
            if label is not None:
                right, found, there = right + (is_found and label), found + is_found, there + label
                prose += not label
    return f"precision {right / max(found, 1):.3f}, recall {right / there:.3f}, prose lost {found - right} of {prose}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    given = parser.parse_args()
    pages, articles = learnt_pages(), [*stories(given.corpus), *list(bundles()) * COPIES]
    if given.check:
        check(pages, articles)
        return
    model = taught(pages, articles)
    WEIGHTS.write_bytes(msgspec.json.format(msgspec.json.encode(model), indent=1) + b"\n")
    print(f"{len(model.features)} weights")


if __name__ == "__main__":
    main()
