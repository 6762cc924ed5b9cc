"""Words a second of one core: a blank pipeline, the whole pipeline on every sentence, and as extraction uses it.

    OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python benchmarks/pipeline.py ARTICLE.txt ...

Without files it reads the news of the treebanks that the pipeline was tuned on (`training/README.md`).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import spacy

from lamayor_check.extraction.pipeline import load, parse, pipeline_version
from lamayor_check.extraction.quantities.find import find
from lamayor_check.extraction.sentences import split_sentences

TREEBANKS = Path(__file__).resolve().parents[2] / "shared" / "treebanks"
WORDS = 20_000  # at least so many are read


def main() -> None:
    paragraphs = [p for path in sys.argv[1:] for p in Path(path).read_text(encoding="utf-8").split("\n\n")] or news()
    words = sum(len(paragraph.split()) for paragraph in paragraphs)
    paragraphs *= max(1, WORDS // words)
    words = sum(len(paragraph.split()) for paragraph in paragraphs)
    nlp, blank = load(), spacy.blank("en")
    blank.add_pipe("sentencizer")
    list(parse(paragraphs[:20], nlp))
    texts = sentences(paragraphs)
    counted = frozenset(text for text in texts if find(text))
    share = f"{sum(text in counted for text in texts):,} of {len(texts):,} sentences hold a number"
    print(f"{pipeline_version()}, spaCy {spacy.about.__version__}, {words:,} words, {share}\n")
    print("| what | words a second |\n| --- | --- |")
    runs: tuple[tuple[str, Callable[[], object]], ...] = (
        ('`spacy.blank("en")` with a sentencizer', lambda: list(blank.pipe(paragraphs))),
        ("sentences by rule", lambda: sentences(paragraphs)),
        ("whole pipeline, every sentence", lambda: list(parse(sentences(paragraphs), nlp))),
        ("sentences with a number", lambda: list(parse((t for t in sentences(paragraphs) if t in counted), nlp))),
    )
    for name, work in runs:
        print(f"| {name} | {words / best(work):,.0f} |")


def best(work: Callable[[], object], times: int = 3) -> float:
    """The shortest of a few runs, in seconds of the processor, which other work on the machine does not lengthen."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


def sentences(paragraphs: list[str]) -> list[str]:
    return [paragraph[start:end] for paragraph in paragraphs for start, end in split_sentences(paragraph)]


def news() -> list[str]:
    """The text of the news documents of GUM's train and dev, by paragraphs."""
    lines = [
        line
        for split in ("train", "dev")
        for line in (TREEBANKS / f"gum-{split}.conllu").read_text(encoding="utf-8").splitlines()
    ]
    found, inside = [], False
    for starts_paragraph, group in groupby(
        (line for line in lines if line.startswith("# ")), lambda line: line.startswith("# new")
    ):
        for line in group:
            if line.startswith("# newdoc"):
                inside = "GUM_news" in line
            elif line.startswith("# text = ") and inside:
                found.append(line.removeprefix("# text = "))
        if starts_paragraph and inside:
            found.append("\n")
    return [paragraph.strip() for paragraph in " ".join(found).split("\n") if paragraph.strip()]


if __name__ == "__main__":
    main()
