"""Marked pages and stories become texts whose lines are known to be furniture, known to be none, or not known.

Nothing of the layouts that are held out is read here. A story's line that holds a number tied to a fact is prose;
`clutter.tsv` names those of its other lines that were judged to be furniture, and stories it does not name are unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from benchmarks.pages import FOLDER, Page, pages
from benchmarks.scoring import read_gold
from lamayor_check.documents.lines import lines_of

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"
GOLD = ROOT / "fixtures" / "gold"
OWN = Path(__file__).with_name("pages")
CLUTTER = Path(__file__).with_name("clutter.tsv")
_NUMBER = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")
_FACT = re.compile(r"\{[^|{}]*\|(?!-)[^{}]*\}")


class Text(Struct, frozen=True):
    """The lines of a text that are not blank, and of each whether it is furniture; None where nobody knows."""

    name: str
    group: str
    """The layout that it came from, or `stories`."""
    lines: tuple[str, ...]
    labels: tuple[bool | None, ...]


def learnt_pages() -> list[Text]:
    """The pages to learn from: half of the benchmark's layouts, and those written for nothing else."""
    return [_of_page(page) for folder in (FOLDER, OWN) for page in pages(folder) if page.is_learnt]


def _of_page(page: Page) -> Text:
    lines = [line for _, _, line in page.placed()]
    marks = tuple(line.mark == "furniture" for line in lines)
    return Text(f"{page.layout}/{page.name}", page.layout, tuple(line.words for line in lines), marks)


def bundles() -> Iterator[Text]:
    """The articles of the project's gold bundles: lines with an annotated claim are prose, the others unknown."""
    for folder in sorted(path.parent for path in GOLD.rglob("gold.json")):
        spans = read_gold(folder).spans.values()
        for file in sorted((folder / "articles").iterdir()):
            text = file.read_text(encoding="utf-8")
            starts = [start for name, start, _ in spans if name == file.name]
            lines = lines_of(text)
            yield Text(
                f"{folder.name}/{file.stem}",
                "stories",
                tuple(text[line.start : line.end] for line in lines),
                tuple(False if any(line.start <= at < line.end for at in starts) else None for line in lines),
            )


def stories(corpus: Path = CORPUS) -> Iterator[Text]:
    """The articles of the stories to learn from: the corpus' train stories and the project's own."""
    dev = set((corpus / "dev.txt").read_text(encoding="utf-8").split())
    files = [file for file in (corpus / "stories").glob("*.story") if file.name not in dev]
    files += (ROOT / "training" / "stories").glob("*.story")
    known = _clutter()
    for file in sorted(files, key=lambda file: file.name):
        for article in file.read_text(encoding="utf-8").split("\n@doc ")[1:]:
            head, *written = article.split("\n")
            name = f"{file.stem}/{head.partition(' | ')[0].strip()}"
            yield _of_story(name, [line.strip() for line in written if line.strip()], _judged(name, known))


def _of_story(name: str, written: list[str], judged: dict[int, bool | None] | None) -> Text:
    """An article: its first line is the headline. Lines are counted from 1, blank ones apart."""
    labels: list[bool | None] = []
    for number, line in enumerate(written, 1):
        if number == 1 or _FACT.search(line):
            labels.append(None if judged and number in judged else False)
        else:
            labels.append(None if judged is None else judged.get(number, False))
    return Text(name, "stories", tuple(_NUMBER.sub(r"\1", line) for line in written), tuple(labels))


def _judged(article: str, clutter: dict[str, dict[str, dict[int, bool | None]]]) -> dict[int, bool | None] | None:
    story, _, name = article.partition("/")
    return clutter[story].get(name, {}) if story in clutter else None


def _clutter() -> dict[str, dict[str, dict[int, bool | None]]]:
    """What was judged of the lines of each story that was looked through, by article and number of the line: furniture,
    or open to doubt. A row is `story`, then `article 7 8 ?9` for each of its articles that holds some."""
    found: dict[str, dict[str, dict[int, bool | None]]] = {}
    if CLUTTER.exists():
        for row in CLUTTER.read_text(encoding="utf-8").splitlines():
            story, *articles = row.split("\t")
            found[story] = {}
            for article in articles:
                name, *numbers = article.split(" ")
                found[story][name] = {int(one.lstrip("?")): None if one[0] == "?" else True for one in numbers}
    return found
