"""What the heads of a table's columns tell: when the figures below them held (`Department | 2030 | 2031`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.tables import Tables
from lamayor_check.times.moment import Moment
from lamayor_check.times.moments import moments

_YEARS = re.compile(r"(\d{4})[-–/](\d{4}|\d{2})(?!\d)")
"""A year of a budget, a school or a season begins in one year and ends in the next."""
_FEWEST = 2
"""A row of fewer times is no row of heads: `Founded | 1961`."""
_DIGIT = re.compile(r"\d")


class Columns:
    """The heads that tell a time, of an article's tables."""

    def __init__(self, tables: Tables, today: date | None) -> None:
        """`today` is the article's date and resolves `last year`."""
        self._tables = tables
        self._heads: dict[tuple[int, int], list[Moment | None]] = {}
        """What is above each row, by table and place in it."""
        for number, rows in enumerate(tables.rows):
            heads: list[Moment | None] = []
            for place, row in enumerate(rows):
                if told := _heads(row.cells, today):
                    heads = told
                elif len(row.cells) == len(heads):  # else cells are of several rows or columns
                    self._heads[number, place] = heads

    def moment(self, number: Quantity) -> Moment | None:
        """What the head of a number's column tells, as if it were said right behind the number."""
        cell = self._tables.cell(number.start)
        heads = self._heads.get((cell.table, cell.row)) if cell is not None else None
        found = heads[cell.column] if heads and cell is not None else None
        return found and Moment(number.end, number.end, found.text, found.grain, found.first, found.last)


def _heads(cells: Sequence[str], today: date | None) -> list[Moment | None]:
    """What time each cell of a row of heads tells, two at least; empty for any other row, and where heads are missing,
    since some of the others may be of several columns then."""
    heads = [None, *(_time(cell, today) for cell in cells[1:])]
    rest = [cell for cell, head in zip(cells, heads, strict=True) if head is None]
    is_head = all(rest[1:]) and not any(map(_DIGIT.search, rest))
    return heads if is_head and len(heads) - len(rest) >= _FEWEST else []


def _time(cell: str, today: date | None) -> Moment | None:
    """The time that a head tells, from the first to the last that it says."""
    if (years := _YEARS.search(cell)) and years[2][-2:] == f"{(int(years[1]) + 1) % 100:02}":
        return Moment(0, 0, years[0], "year", f"{years[1]}-01-01", f"{int(years[1]) + 1}-12-31")
    said = moments(cell, 0, today)
    if not said:
        return None
    first, last = said[0], said[-1]
    start = first.first if first.first <= last.last else last.last[:4] + first.first[4:]  # `April-June 2030`
    return Moment(0, 0, cell[first.start : last.end], first.grain, start, last.last)
