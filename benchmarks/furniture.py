"""How well the prose of scraped pages is told from what stands around it: fifty pages, of ten layouts.

    python -m benchmarks.furniture              precision and recall of blocks and claims, titles and dates
    python -m benchmarks.furniture --misses     with each line of the learnt layouts that was mistaken
    python -m benchmarks.furniture --write      keeps the figures in benchmarks/README.md

Of each page's claims those are right that stand in its prose; those of the prose by itself are what there was to find.
The layouts that are held out were not fitted to, but seen: their first figures led to more layouts to learn from.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from benchmarks.pages import Page, pages

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded: sentences are too short for more threads

README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- furniture: pages -->\n", "<!-- end -->"


class Counts(Struct):
    """What was counted over some pages: found rightly, found, to be found."""

    pages: int = 0
    titles: int = 0
    dates: int = 0
    blocks: tuple[int, int, int] = (0, 0, 0)
    claims: tuple[int, int, int] = (0, 0, 0)

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.pages + other.pages,
            self.titles + other.titles,
            self.dates + other.dates,
            _sum(self.blocks, other.blocks),
            _sum(self.claims, other.claims),
        )


def measure(page: Page, *, shows_misses: bool = False) -> Counts:
    """One page counted."""
    from lamayor_check import Document, read_text

    document = read_text(page.text, f"{page.name}.txt")
    assert isinstance(document, Document)
    title = next(line.words for _, _, line in page.placed() if line.mark == "title")
    return Counts(
        1,
        int(document.title == title),
        int(document.date == page.date),
        _blocks(page, document, shows_misses),
        _claims(page, document),
    )


def _blocks(page: Page, document: object, shows_misses: bool) -> tuple[int, int, int]:
    """Lines of furniture that give no claims. Bylines and dates of the article's own, which give none, are left out."""
    from lamayor_check import Document
    from lamayor_check.documents.document import NO_CLAIMS

    assert isinstance(document, Document)
    right = found = there = 0
    for start, end, line in page.placed():
        if line.mark == "header":
            continue
        block = next((b for b in document.blocks if b.end > start and b.start < end and b.kind != "dateline"), None)
        is_found = block is None or block.kind in NO_CLAIMS
        is_there = line.mark == "furniture"
        right, found, there = right + (is_found and is_there), found + is_found, there + is_there
        if shows_misses and page.is_learnt and is_found != is_there:
            print(f"{page.layout} {line.mark:10} taken for {block.kind if block else 'nothing'}: {line.words[:100]}")
    return right, found, there


def _claims(page: Page, document: object) -> tuple[int, int, int]:
    """Claims that stand in prose; all; those of the prose by itself. A claim is known by its line and place there."""
    from lamayor_check import Document, extract, read_text

    assert isinstance(document, Document)
    alone = page.only("title", "header", "prose")
    clean = read_text(alone.text, f"{page.name}.txt")
    assert isinstance(clean, Document)
    to_find = set(_placed((c.start for c in extract(clean)), alone))
    found = set(_placed((c.start for c in extract(document)), page))
    return len(found & to_find), len(found), len(to_find)


def _placed(starts: Iterable[int], page: Page) -> Iterator[tuple[str, int, int]]:
    """Offsets as a line's words, how many lines of prose are above it (-1 in furniture), and an offset into it."""
    lines = list(page.placed())
    numbers = []
    above = 0
    for _, _, line in lines:
        numbers.append(-1 if line.mark == "furniture" else above)
        above += line.mark != "furniture"
    for offset in starts:
        index = max(i for i, (start, _, _) in enumerate(lines) if start <= offset)
        yield lines[index][2].words, numbers[index], offset - lines[index][0]


def _sum(one: tuple[int, int, int], other: tuple[int, int, int]) -> tuple[int, int, int]:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]


def table(counts: dict[str, Counts]) -> str:
    """The figures as Markdown."""
    rows = [
        "| layouts | pages | blocks P | blocks R | claims P | claims R | titles | dates |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, c in counts.items():
        shares = " | ".join(f"{share:.1%}" for three in (c.blocks, c.claims) for share in _shares(*three))
        rows.append(f"| {name} | {c.pages} | {shares} | {c.titles} | {c.dates} |")
    return "\n".join(rows) + "\n"


def _shares(right: int, found: int, there: int) -> tuple[float, float]:
    return right / found if found else 1.0, right / there if there else 1.0


def grouped(*, shows_misses: bool = False) -> dict[str, Counts]:
    """The figures of each layout, then of the learnt, the held out and all."""
    layouts: dict[str, Counts] = {}
    groups = {"**learnt**": Counts(), "**held out**": Counts()}
    for page in pages():
        counted = measure(page, shows_misses=shows_misses)
        layouts[page.layout] = layouts.get(page.layout, Counts()) + counted
        group = "**learnt**" if page.is_learnt else "**held out**"
        groups[group] = groups[group] + counted
    return layouts | groups


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    figures = table(grouped(shows_misses=given.misses))
    print(figures)
    if given.write:
        page = README.read_text(encoding="utf-8")
        before, rest = page.split(BEGIN)
        README.write_text(before + BEGIN + "\n" + figures + "\n" + END + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
