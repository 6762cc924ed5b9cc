"""What each reader takes out of the same articles: articles, titles, dates, and whether they claim what the text does.

    python -m benchmarks.readers            the figures
    python -m benchmarks.readers --write    keeps them in benchmarks/README.md

The articles are a page of each layout of `fixtures/pages`, without its furniture, in each format by `written.py`.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from benchmarks.pages import Page, pages
from benchmarks.written import Written, files
from lamayor_check import Claim, Document, extract, read

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded: sentences are too short for more threads

README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- readers: formats -->\n", "<!-- end -->"
PLACES = {"id": "", "document": "", "start": 0, "end": 0, "line": 0, "column": 0, "sentence_start": 0}


class Counts(Struct, frozen=True):
    """What one reader got right, over all articles."""

    articles: int
    titles: int
    dates: int
    same: int
    """Articles whose claims are those of the text, places aside."""
    claims: tuple[int, int, int]
    """Claims that the text has too, all, those of the text."""


def written() -> list[Written]:
    """The articles: the first page of each layout."""
    firsts: dict[str, Page] = {}
    for page in pages():
        firsts.setdefault(page.layout, page)
    return [
        Written(
            title=next(line.words for _, _, line in page.placed() if line.mark == "title"),
            date=page.date,
            paragraphs=tuple(line.words for _, _, line in page.placed() if line.mark == "prose"),
        )
        for page in firsts.values()
    ]


def measured(articles: Sequence[Written]) -> Iterator[tuple[str, Counts]]:
    """The figures of each format."""
    told: list[Counter[object]] = []
    for form, named in files(articles).items():
        found = _read(named)
        claims = [_claims(document) for document in found]
        told = told or claims
        pairs = list(zip(found, articles, strict=False))
        yield (
            form,
            Counts(
                articles=len(found),
                titles=sum(document.title == one.title for document, one in pairs),
                dates=sum(document.date == one.date for document, one in pairs),
                same=sum(a == b for a, b in zip(claims, told, strict=False)),
                claims=(
                    sum((a & b).total() for a, b in zip(claims, told, strict=False)),
                    sum(one.total() for one in claims),
                    sum(one.total() for one in told),
                ),
            ),
        )


def _read(named: dict[str, bytes]) -> list[Document]:
    with tempfile.TemporaryDirectory() as folder:
        for name, content in named.items():
            (Path(folder) / name).write_bytes(content)
        return [one for one in read(folder) if isinstance(one, Document)]


def _claims(document: Document) -> Counter[object]:
    """The claims of an article without their places. What reads alike is read once."""
    return _extracted(replace(document, id="", path="", sha256="", source="", author="", url=""))


@cache
def _extracted(document: Document) -> Counter[object]:
    return Counter(_unplaced(claim) for claim in extract(document))


def _unplaced(claim: Claim) -> Claim:
    """The claim without its places, by which pairs and computations are named too."""
    links = tuple(replace(link, group=0) for link in claim.links)
    return replace(claim, **PLACES, pair=min(claim.pair, 0), links=links)


def table(rows: Sequence[tuple[str, Counts]], articles: int) -> str:
    """The figures as Markdown."""
    lines = [
        f"| format | articles of {articles} | titles | dates | with the text's claims | claims P | claims R |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for form, c in rows:
        right, found, there = c.claims
        shares = f"{right / found if found else 1:.1%} | {right / there if there else 1:.1%}"
        lines.append(f"| {form} | {c.articles} | {c.titles} | {c.dates} | {c.same} | {shares} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    articles = written()
    figures = table(list(measured(articles)), len(articles))
    print(figures)
    if given.write:
        before, rest = README.read_text(encoding="utf-8").split(BEGIN)
        README.write_text(before + BEGIN + "\n" + figures + "\n" + END + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
