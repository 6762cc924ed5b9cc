"""What the heads of a table's columns tell: when the figures below them held (`Department | 2030 | 2031`)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from lamayor_check.claims.quantity import Quantity
from lamayor_check.documents.document import Block, Document
from lamayor_check.times.moment import Moment
from lamayor_check.times.moments import moments

PARTED = re.compile(r" *\| *|\t|\s{3,}")
"""What stands between two cells of a row."""
_BELOW = re.compile(r"[^\w\n]*\n(?:[^\w\n]+\n)?")
"""Between two rows of a table; Markdown has a rule below its heads."""
_YEARS = re.compile(r"(\d{4})[-–/](\d{4}|\d{2})(?!\d)")
"""A year of a budget, a school or a season."""
_FEWEST = 2
"""A row of fewer times is no row of heads: `Founded | 1961`."""
_DIGIT = re.compile(r"\d")


class Columns:
    """The heads that tell a time, of an article's tables."""

    def __init__(self, document: Document, today: date | None) -> None:
        """`today` is the article's date and resolves `last year`."""
        self._rows = {}
        for table in _tables(document):
            heads: list[Moment | None] = []
            for block in table:
                text = document.text[block.start : block.end]
                cells = PARTED.split(text.rstrip(" |\t"))
                if told := _heads(cells, today):
                    heads = told
                elif len(cells) <= len(heads):
                    ends = [block.start + parted.end() for parted in PARTED.finditer(text)]
                    self._rows[block.start] = (block.end, ends, heads)
        self._starts = sorted(self._rows)

    def moment(self, number: Quantity) -> Moment | None:
        """What the head of a number's column tells, as if it were said right behind the number."""
        place = bisect_right(self._starts, number.start)
        end, columns, heads = self._rows[self._starts[place - 1]] if place else (0, [], [])
        found = heads[bisect_right(columns, number.start)] if number.end <= end else None
        return found and Moment(number.end, number.end, found.text, found.grain, found.first, found.last)


def _tables(document: Document) -> Iterator[list[Block]]:
    """The rows that stand line below line."""
    table: list[Block] = []
    for block in document.blocks:
        if block.kind != "item":
            continue
        if table and not _BELOW.fullmatch(document.text, table[-1].end, block.start):
            yield table
            table = []
        table.append(block)
    yield table


def _heads(cells: list[str], today: date | None) -> list[Moment | None]:
    """What time each cell of a row of heads tells, two at least; empty for any other row, and where heads are missing,
    since some of the others may be of several columns then."""
    heads = [None, *(_time(cell, today) for cell in cells[1:])]
    rest = [cell for cell, head in zip(cells, heads, strict=True) if head is None]
    is_head = all(rest[1:]) and not any(map(_DIGIT.search, rest))
    return heads if is_head and len(heads) - len(rest) >= _FEWEST else []


def _time(cell: str, today: date | None) -> Moment | None:
    """The time that a head tells, from the first to the last that it says."""
    if years := _YEARS.search(cell):
        last = years[1][: 4 - len(years[2])] + years[2]
        return Moment(0, 0, years[0], "year", f"{years[1]}-01-01", f"{last}-12-31")
    said = moments(cell, 0, today)
    if not said:
        return None
    first, last = said[0], said[-1]
    start = first.first if first.first <= last.last else last.last[:4] + first.first[4:]  # `April-June 2030`
    return Moment(0, 0, cell[first.start : last.end], first.grain, start, last.last)
