"""The numbers of one article: what `quantities` finds in it, in the units that it states, and the clock times and days
that it says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.quantity import Quantity
from lamayor_check.documents.document import NO_CLAIMS, Block, Document
from lamayor_check.extraction.stated import quantities_of
from lamayor_check.times.iso import parse_date
from lamayor_check.times.said import Said, said

_OF_TIME = frozenset({"date", "time", "year", "ordinal"})
"""Kinds of number that a time which is said holds as a part."""
_COUNTED = frozenset({"count", "share", "pronoun"})
"""Kinds of number that a clock time is told with."""
_COUNTER = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])")
"""A place in a row, and how long the row is."""
_KINDS = {"clock": "time", "date": "date"}


class Figures(Struct, frozen=True):
    """A block of an article with its quantities, and the same with the clock times and days that it says; offsets are
    code points into the article's text."""

    place: int
    """Of the block among all of the article."""
    block: Block
    quantities: list[Quantity]
    numbers: list[Quantity]


def numbers_of(document: Document) -> list[Quantity]:
    """Every number, clock time and day of an article's prose, in order; offsets are code points into its text."""
    return [number for figures in figures_of(document) for number in figures.numbers]


def figures_of(document: Document) -> Iterator[Figures]:
    """The blocks of an article that can hold claims, in order."""
    today, rows = parse_date(document.date), _rows_of(document.text)
    told = [(place, block) for place, block in enumerate(document.blocks) if block.kind not in NO_CLAIMS]
    texts = [document.text[block.start : block.end] for _, block in told]
    blocks = [block for _, block in told]
    found = quantities_of(zip(blocks, texts, strict=True), document.text)
    for (place, block), text, quantities in zip(told, texts, found, strict=True):
        numbers = _with_times(quantities, text, today, rows)
        yield Figures(place, block, *(_shifted(each, block.start) for each in (quantities, numbers)))


def _rows_of(text: str) -> frozenset[str]:
    """How long the rows of an article are whose places it tells: `7` where it has `1/7`, `2/7`, `3/7`."""
    seen: dict[str, set[int]] = {}
    for found in _COUNTER.finditer(text):
        seen.setdefault(found[2], set()).add(int(found[1]))
    return frozenset(last for last, places in seen.items() if places >= {1, 2, 3})


def _is_place(number: Quantity, rows: frozenset[str]) -> bool:
    found = _COUNTER.fullmatch(number.text)
    return found is not None and found[2] in rows


def _with_times(numbers: Sequence[Quantity], text: str, today: date | None, rows: frozenset[str]) -> list[Quantity]:
    """The numbers of a text, as `find` gives them, with its clock times and days: a time takes the place of what lies
    in it, or is none where that stands for itself. A place in one of the article's `rows` is a name, no share."""
    told = [t for t in said(text, today) if all(_gives_way(q, t) for q in numbers if _meet(q, t))]
    numbers = [replace(q, kind="name") if _is_place(q, rows) else q for q in numbers]
    rest = [q for q in numbers if not any(_meet(q, t) for t in told)]
    return sorted([*rest, *map(_quantity, told)], key=lambda q: (q.start, q.end))


def _meet(number: Quantity, time: Said) -> bool:
    return time.start < number.end and number.start < time.end


def _gives_way(number: Quantity, time: Said) -> bool:
    """Whether a number is only a part of a time: the `ten` of `ten past nine`, the `12 minutes` of `12 minutes past
    four`, the `0140` of `0140 GMT`, but neither a docket's `7:14` nor a race's `0:42`."""
    if number.kind in _OF_TIME:
        return True
    if time.kind != "clock" or number.start < time.start or number.end > time.end:
        return False
    is_whole = (number.start, number.end) == (time.start, time.end)
    return number.kind in _COUNTED or (number.kind == "name" if is_whole else number.kind == "duration")


def _quantity(time: Said) -> Quantity:
    """A clock time as minutes since midnight, a day as its proleptic Gregorian ordinal; open where it is not known."""
    lower, upper = _number(time.lower), _number(time.upper)
    zone = f" {time.zone}" if time.zone else ""
    unit = "date" if time.kind == "date" else f"{'half ' if time.half_day_open else ''}clock{zone}"
    return Quantity(
        text=time.text, start=time.start, end=time.end, kind=_KINDS[time.kind],  # type: ignore[arg-type]
        value=lower if lower == upper else None, lower=lower, upper=upper,
        bound=time.bound, unit=unit, precision=Decimal(1), cue=time.cue,
    )  # fmt: skip


def _number(end: int | str | None) -> Decimal | None:
    if end is None:
        return None
    return Decimal(date.fromisoformat(end).toordinal() if isinstance(end, str) else end)


def _shifted(numbers: Sequence[Quantity], by: int) -> list[Quantity]:
    """The numbers, so many code points further on."""
    return [replace(q, start=q.start + by, end=q.end + by, pair=q.pair + by if q.pair >= 0 else -1) for q in numbers]
