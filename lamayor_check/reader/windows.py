"""An article becomes windows of wordpieces, its numbers masked; what the model makes of them is in `network`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LENGTH = 448
"""Wordpieces of a window, its marks among them."""
HEAD = 88
"""So many wordpieces of headline and lead stand at the start of every window of a longer article."""
STRIDE = 260
"""How far one window of a long article starts behind the one before."""
KINDS = (
    "count", "percent", "points", "money", "share", "measure", "ratio", "multiple", "date", "year", "time", "duration",
    "age", "ordinal", "address", "phone", "score", "name", "list", "pronoun",
)  # fmt: skip
"""The kinds of number that the model is told apart; their place in this row, from 1, is what it is told."""
_SEEN = frozenset({"date", "year"})
"""Kinds whose digits the model sees: they tell when other figures held."""
_DIGIT = re.compile(r"\d")
_WORD = re.compile(
    r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|third|quarter|fifth)s?\b",
    re.I,
)


class Number(Struct, frozen=True):
    """Where a number stands, as code points into the text, and what kind it is."""

    start: int
    end: int
    kind: str


class Placed(Struct, frozen=True):
    """A number's first wordpiece in a window and one past its last; `index` is its place among the numbers."""

    index: int
    first: int
    stop: int


class Window(Struct, frozen=True):
    """A stretch of an article. `starts` and `ends` are code points into the text, -1 at marks."""

    ids: tuple[int, ...]
    kinds: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    numbers: tuple[Placed, ...]


_PLAIN = str.maketrans("‘’“”", "''\"\"") | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
"""Quotation marks become straight, and surrogates, which no tokenizer takes, the sign for what cannot be read."""


def masked(text: str, numbers: Sequence[Number]) -> str:
    """The text as the model sees it, as long as before: the values of its numbers hidden (`41%` is `00%`, `four` is
    `0`), its quotation marks straight, so that a paper's typography changes nothing."""
    out = list(text.translate(_PLAIN))
    for number in numbers:
        if number.kind not in _SEEN:
            piece = text[number.start : number.end]
            piece = _WORD.sub(lambda m: "0".ljust(len(m.group())), _DIGIT.sub("0", piece))
            out[number.start : number.end] = piece
    return "".join(out)


def windows(text: str, numbers: Sequence[Number], tokenizer: Tokenizer, lead: int) -> list[Window]:
    """The windows of a text, each number in just one of them. `lead` is where headline and lead end.

    Args:
        text: The article.
        numbers: In order of start.
        tokenizer: Without truncation and padding.
        lead: Code points from the start of the text.
    """
    code = tokenizer.encode(masked(text, numbers), add_special_tokens=False)
    row = _Row(code.ids, [a for a, _ in code.offsets], [b for _, b in code.offsets], numbers)
    if len(row.ids) <= LENGTH - 2:
        return [row.window([], range(len(row.ids)), range(len(numbers)))]
    head = range(min(HEAD, bisect_left(row.starts, lead)))
    size = LENGTH - 3 - len(head)
    firsts = list(range(len(head), max(len(head) + 1, len(row.ids) - size + STRIDE), STRIDE))
    bodies = [range(first, min(first + size, len(row.ids))) for first in firsts]
    owned: list[list[int]] = [[] for _ in bodies]
    for index, (first, _) in enumerate(row.spans):
        owned[_owner(first, head, bodies)].append(index)
    return [row.window(head, body, own) for body, own in zip(bodies, owned, strict=True)]


def _owner(token: int, head: range, bodies: Sequence[range]) -> int:
    """The window in which a wordpiece lies farthest from where text was cut off; the first for one of the head."""
    if token in head:
        return 0
    first = bisect_right(bodies, token, key=lambda body: body.stop)
    stop = bisect_right(bodies, token, key=lambda body: body.start)

    def room(place: int) -> int:
        before = token - bodies[place].start if place else LENGTH
        after = bodies[place].stop - 1 - token if place < len(bodies) - 1 else LENGTH
        return min(before, after)

    return max(range(first, stop), key=lambda place: (room(place), -place))


_CLS, _SEP = 101, 102


class _Row:
    """The wordpieces of a whole article."""

    def __init__(self, ids: list[int], starts: list[int], ends: list[int], numbers: Sequence[Number]) -> None:
        self.ids, self.starts, self.ends = ids, starts, ends
        self.kinds = [0] * len(ids)
        self.spans = [self._span(number) for number in numbers]
        for number, (first, stop) in zip(numbers, self.spans, strict=True):
            kind = KINDS.index(number.kind) + 1
            self.kinds[first:stop] = [kind] * (stop - first)

    def _span(self, number: Number) -> tuple[int, int]:
        first = bisect_left(self.ends, number.start + 1)
        stop = bisect_left(self.starts, number.end)
        first = min(first, len(self.ids) - 1)
        return first, max(stop, first + 1)

    def window(self, head: Sequence[int], body: range, owned: Sequence[int]) -> Window:
        order = [*head, *body]
        marks = [_SEP] if head else []
        place = {token: 1 + i + (len(marks) if i >= len(head) else 0) for i, token in enumerate(order)}
        placed = []
        for index in owned:
            first, stop = self.spans[index]
            inside = [place[t] for t in range(first, stop) if t in place]
            placed.append(Placed(index, inside[0], inside[-1] + 1))

        def laid(values: Sequence[int], cls: int, sep: int) -> tuple[int, ...]:
            h, b = [values[t] for t in head], [values[t] for t in body]
            return (cls, *h, *([sep] if head else []), *b, sep)

        return Window(
            laid(self.ids, _CLS, _SEP), laid(self.kinds, 0, 0), laid(self.starts, -1, -1), laid(self.ends, -1, -1),
            tuple(placed),
        )  # fmt: skip
