"""Tables in an article: those of figures become lines, a row each; old pages were laid out in tables besides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lamayor_check.documents.furniture import ends_like_prose

_PROSE = 80
_BAR = " | "
_FEWEST = 2
"""Rows that name something and have its figure."""
_NAME, _FIGURE = re.compile(r"[^\W\d_]{2}"), re.compile(r"\d")


def is_prose(text: str) -> bool:
    """Whether a cell of a table holds no figure but sentences."""
    return len(text) >= _PROSE and ends_like_prose(text)


def lines(rows: Sequence[Sequence[str]]) -> list[str]:
    """A line for each row of a table of figures, given by what stands in its cells: `Police | 11.84 | 12.65`. That of
    an empty row is empty; so are all of another table, one with prose in it or without names beside figures.
    """
    if any(is_prose(cell) for row in rows for cell in row) or sum(map(_counts, rows)) < _FEWEST:
        return [""] * len(rows)
    return [_BAR.join(" ".join(cell.split()) for cell in row).rstrip(_BAR) for row in rows]


def _counts(row: Sequence[str]) -> bool:
    """Whether a row names something and has a figure beside it."""
    named = [cell for cell in row if _NAME.search(cell)]
    return bool(named) and any(_FIGURE.search(cell) and cell is not named[0] for cell in row)
