"""Lines and stanzas of a text, by code point: where each begins and ends, and which belong to one paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|\r|\n")
_SPACE = " \t\u00a0\u200b\ufeff\u3000\x0b\x0c"
_WRAP_AT_LEAST = 50
_WRAP_AT_MOST = 120
_FULL_LINES = 3
_RAGGED = 15


class Line(Struct, frozen=True):
    """A line, or the lines of one paragraph that was wrapped: stripped, and the number of the stanza it is in."""

    start: int
    end: int
    stanza: int


class Places:
    """Line and column, from 1, of an offset into a text."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _BREAK.finditer(text))]

    def at(self, offset: int) -> tuple[int, int]:
        """The line and column of `offset`."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def lines_of(text: str, start: int = 0) -> list[Line]:
    """The lines that are not blank, wrapped paragraphs joined. A blank line ends a stanza."""
    stanzas = list(_stanzas(text, start))
    width = _wrap_width(stanzas)
    joined: list[Line] = []
    for stanza in stanzas:
        joined.extend([_whole(stanza)] if width and _is_wrapped(text, stanza, width) else stanza)
    return joined


def _stanzas(text: str, start: int) -> Iterator[list[Line]]:
    stanza: list[Line] = []
    number, after = 0, start
    for match in _LINE.finditer(text, start):
        line = _stripped(text, match.start(), match.end(), number)
        if stanza and (line is None or _is_apart(text, after, match.start())):
            yield stanza
            stanza, number = [], number + 1
            line = Line(line.start, line.end, number) if line else None
        if line is not None:
            stanza.append(line)
        after = match.end()
    if stanza:
        yield stanza


def _is_apart(text: str, end: int, start: int) -> bool:
    """Whether more than one line break stands between two lines."""
    return start - end > 1 and text[end:start] != "\r\n"


def _stripped(text: str, start: int, end: int, number: int) -> Line | None:
    written = text[start:end]
    inner = written.strip(_SPACE)
    if not inner:
        return None
    start += len(written) - len(written.lstrip(_SPACE))
    return Line(start, start + len(inner), number)


def _whole(stanza: list[Line]) -> Line:
    return Line(stanza[0].start, stanza[-1].end, stanza[0].stanza)


def _wrap_width(stanzas: list[list[Line]]) -> int:
    """The width at which a program broke the text's lines; 0 where its paragraphs stand on one line each."""
    widths = [line.end - line.start for stanza in stanzas for line in stanza]
    width = max(widths, default=0)
    if not _WRAP_AT_LEAST <= width <= _WRAP_AT_MOST:
        return 0
    return width if sum(1 for w in widths if w > width - _RAGGED) >= _FULL_LINES else 0


def _is_wrapped(text: str, stanza: list[Line], width: int) -> bool:
    """Whether no first word of a line would have fitted on the line before."""
    for line, after in pairwise(stanza):
        word = len(text[after.start : after.end].split(None, 1)[0])
        if line.end - line.start + 1 + word <= width:
            return False
    return len(stanza) > 1
