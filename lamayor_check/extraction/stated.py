"""Units that a line states for the bare figures of the rows below it: `EUR million`, `in thousands of tonnes`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.quantity import Kind, Quantity
from lamayor_check.documents.document import Block
from lamayor_check.extraction.quantities.find import find
from lamayor_check.extraction.quantities.page import flatten
from lamayor_check.extraction.tables import parted

_WORDS = r"thousand|million|billion|trillion|crore|lakh|[’'`]?000|[mb]n"
_SCALE = rf"(?P<scale>{_WORDS})s?\b"
_CURRENCY = r"(?P<currency>[A-Z]{3}|[A-Z]{0,3}[$€£¥₹₦]|Rs\.?)"
_HEADS = r"(?:^|[,(\[;:–—-] *|\b(?:figures|amounts|sums) (?:are )?)"
_ENDS = r"(?= *(?:[^\w\s]|$))"
_SAID = (
    re.compile(rf"{_HEADS}(?:[Ii]n )?{_CURRENCY} ?(?:in )?(?P<scale>{_WORDS}|[mb])s?\b"),
    re.compile(rf"{_HEADS}[Ii]n {_SCALE} (?:of )?(?P<name>\w+(?: \w+)?){_ENDS}"),
    re.compile(rf"{_HEADS}(?P<name>\w+) in {_SCALE}"),
    re.compile(rf"{_HEADS}[Ii]n {_SCALE}"),
)
"""`EUR million`, `($ in millions)`; `in thousands of tonnes`; `Dollars in thousands`; `in thousands`. What is `in m` is
in metres."""
_FIGURE = re.compile(r"[^\w(]*(?!(?:19|20)\d\d\b)\d")
_PERCENT = re.compile(r"%|\bper ?cent\b", re.I)
_SHORT = {"m": "million", "mn": "million", "b": "billion", "bn": "billion", "000": "thousand"}
_OWN = re.compile(rf"%|\bper ?cent\b|[,(] *{_CURRENCY}(?!\w)")
"""A unit without a scale in a row's name."""


class Stated(Struct, frozen=True):
    """What bare figures are in."""

    kind: Kind
    unit: str | None
    factor: Decimal
    decimals: int | None = None
    """So many they have at least, once a row has told."""


def quantities_of(blocks: Iterable[tuple[Block, str]], article: str) -> Iterator[tuple[Quantity, ...]]:
    """The quantities of each block of an article, given with its text and beside the text of the whole, those of rows
    in the unit that was stated above; offsets are code points into the block. A unit holds from the line that states
    it to the end of the next rows, but for those that name one of their own; its `millions` are no number. What the
    head of a column states is of that column alone.
    """
    about = flatten(article)
    stated: Stated | None = None
    heads: Sequence[Stated | None] = ()
    for block, text in blocks:
        quantities: Sequence[Quantity] = find(text, about)
        cells = parted(text)[0] if block.kind == "item" else ()
        told = _heads(cells)
        is_row = block.kind == "item" and not told and any(map(_is_bare, quantities))
        if is_row:
            quantities = _in_columns(quantities, text, heads)
        elif len(cells) != 1:
            heads = told
        name = text[: quantities[0].start] if is_row else text
        own = _stated(name)
        if is_row and own is not None:
            _, quantities = _worn(own, quantities)
        elif is_row and stated is not None and not _OWN.search(name):
            stated, quantities = _worn(stated, quantities)
        elif own is not None:
            stated = own
            if block.kind != "paragraph":
                quantities = [q for q in quantities if q.value is not None]
        elif block.kind == "paragraph" or (block.kind != "item" and stated is not None and stated.decimals is not None):
            stated = None
        yield tuple(quantities)


def _stated(text: str) -> Stated | None:
    """What a text, or the first of its columns, states."""
    head = parted(text)[0][0]
    for said in filter(None, (pattern.search(head) for pattern in _SAID)):
        parts = said.groupdict(default="")
        scale = parts["scale"].lstrip("’'`")
        written = f"{parts.get('currency', '')} 1 {_SHORT.get(scale, scale)} {parts.get('name', '').lower()}".strip()
        found = find(written)[0]
        if found.value is not None and (found.unit or not (parts.get("currency") or parts.get("name"))):
            return Stated(found.kind, found.unit, found.value)
    return None


def _heads(cells: Sequence[str]) -> list[Stated | None]:
    """What the heads of columns state (`Change, %`, `Sales, € m`); empty where none does, and of a row of figures."""
    found = [Stated("percent", "percent", Decimal(1)) if _PERCENT.search(cell) else _stated(cell) for cell in cells]
    return found if any(found[1:]) and not any(map(_FIGURE.match, cells[1:])) else []


def _in_columns(quantities: Sequence[Quantity], text: str, heads: Sequence[Stated | None]) -> list[Quantity]:
    """A row's quantities, its bare figures in what the heads of their columns state."""
    cells, borders = parted(text)
    if len(cells) != len(heads):  # some cells are of several rows or columns
        return list(quantities)
    found = [(q, heads[bisect_right(borders, q.start)] if _is_bare(q) else None) for q in quantities]
    return [q if stated is None else _in(stated, q) for q, stated in found]


def _is_bare(quantity: Quantity) -> bool:
    """Whether a number says neither its unit nor what it counts, and is none itself (`£’000`)."""
    is_count = quantity.kind == "count" and quantity.value is not None and quantity.text != "000"
    return is_count and not quantity.unit and not quantity.noun


def _worn(stated: Stated, quantities: Sequence[Quantity]) -> tuple[Stated, list[Quantity]]:
    """A row's quantities, its bare figures in a unit; what has fewer decimals than those of the first row counts
    something else, as heads do among millions with a decimal."""
    bare = [q for q in quantities if _is_bare(q)]
    if stated.decimals is None:
        stated = replace(stated, decimals=_decimals(bare[0]))
    least = stated.decimals or 0
    return stated, [_in(stated, q) if q in bare and _decimals(q) >= least else q for q in quantities]


def _decimals(quantity: Quantity) -> int:
    exponent = quantity.precision.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _in(stated: Stated, bare: Quantity) -> Quantity:
    value, lower, upper = (None if end is None else end * stated.factor for end in (bare.value, bare.lower, bare.upper))
    return replace(
        bare, kind=stated.kind, unit=stated.unit, value=value, lower=lower, upper=upper,
        precision=bare.precision * stated.factor,
    )  # fmt: skip
