"""The tables of an article: rows are lines whose cells are parted by bars, tabs or wide gaps."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct

from lamayor_check.documents.document import Block, Document

_PARTED = re.compile(r" *\| *|\t|\s{2,}")
"""What stands between two cells of a row."""
_BELOW = re.compile(r"[^\w\n]*\n(?:[^\w\n]+\n)?")
"""Between two rows of a table; Markdown has a rule below its heads."""


class Row(Struct, frozen=True):
    """A row; offsets are code points into the article's text."""

    start: int
    end: int
    cells: tuple[str, ...]
    borders: tuple[int, ...]
    """Where its cells but the first begin."""


class Cell(Struct, frozen=True):
    """Where something stands: in which table of the article, in which row of it and in which cell of that."""

    table: int
    row: int
    column: int


class Tables:
    """The tables of an article."""

    def __init__(self, document: Document) -> None:
        self.rows: list[list[Row]] = []
        """Of each table."""
        self._places: dict[int, tuple[int, int]] = {}
        for blocks in _tables(document):
            self._places |= {block.start: (len(self.rows), place) for place, block in enumerate(blocks)}
            self.rows.append([_row(document.text, block) for block in blocks])
        self._starts = sorted(self._places)

    def cell(self, at: int) -> Cell | None:
        """The cell that a place in the article's text lies in."""
        above = bisect_right(self._starts, at)
        table, place = self._places[self._starts[above - 1]] if above else (0, 0)
        row = self.rows[table][place] if above else None
        return Cell(table, place, bisect_right(row.borders, at)) if row is not None and at < row.end else None


def _tables(document: Document) -> Iterator[list[Block]]:
    """The rows that stand line below line; a single one is no table."""
    table: list[Block] = []
    for block in (*(b for b in document.blocks if b.kind == "item"), None):
        if block is None or (table and not _BELOW.fullmatch(document.text, table[-1].end, block.start)):
            if len(table) > 1:
                yield table
            table = []
        if block is not None:
            table.append(block)


def _row(text: str, block: Block) -> Row:
    cells, borders = parted(text[block.start : block.end])
    return Row(block.start, block.end, cells, tuple(block.start + border for border in borders))


def parted(row: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The cells of a row, and where in it all but the first begin; empty ones at its end are none."""
    words = row.rstrip(" |\t")
    return tuple(_PARTED.split(words)), tuple(between.end() for between in _PARTED.finditer(words))
