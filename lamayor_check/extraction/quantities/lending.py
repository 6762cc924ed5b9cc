"""Elliptic numbers: what the last of a list wears holds for those before it (`12, 15 and 18 percent`), and what a
number wears for the one that it is held against (`€142.7 million (138.9)`, `from 55.2 million to 48.3`)."""

from __future__ import annotations

import re

from msgspec.structs import replace

from lamayor_check.claims.quantity import Kind
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

_LAST = re.compile(r",?\s+(?:and|or)\s+")
_COMMA = re.compile(r",\s+")
_OR = re.compile(r"\s+or\s+")
_BRACKET, _TO = re.compile(r"\s?\("), re.compile(r"\s+to\s+")
_FROM = re.compile(r"\bfrom\s+\S{0,4}$")
"""Also before the sign or code of a currency."""
_WORN: frozenset[Kind] = frozenset({"percent", "points", "money", "measure", "duration"})
_HUNDRED, _THOUSAND = 100, 1000


def borrow(page: Page, drafts: list[Measured]) -> list[Measured]:
    """The numbers again, each bare one that the last is held against with the unit and multiplier of the last, where
    both have as many decimals: `11.4% (10.2)`."""
    borrowed: list[Measured] = []
    for right in drafts:
        left = borrowed[-1] if borrowed else None
        if left is not None and right.precision < 1 and _is_held_against(page, left, right):
            if _lacks(right, left):
                right = _worn(right, left)
            elif _is_summed(right) and left.kind == "count" and right.precision == left.precision / left.factor:
                right = _multiplied(right, left)
        borrowed.append(right)
    return borrowed


def _is_held_against(page: Page, left: Measured, right: Measured) -> bool:
    gap = page.flat[left.tail : right.start]
    if _BRACKET.fullmatch(gap):
        return page.flat.startswith(")", right.tail)
    return bool(_TO.fullmatch(gap) and _FROM.search(page.before(left.start)))


def lend(page: Page, drafts: list[Measured]) -> list[Measured]:
    """The numbers again, each bare one before the `and` or `or` of a list with the unit and multiplier of the last."""
    lent: list[Measured] = []
    right: Measured | None = None
    is_list = False
    for left in reversed(drafts):
        gap = page.flat[left.tail : right.start] if right is not None else ""
        joins = _LAST.fullmatch(gap) or (is_list and _COMMA.fullmatch(gap))
        is_list = right is not None and bool(joins) and _lacks(left, right)
        if right is not None and is_list:
            left = _worn(left, right)
        elif right is not None and _OR.fullmatch(gap) and left.kind == right.kind and _is_summed(left):
            left = _multiplied(left, right)
        lent.append(left)
        right = left
    return lent[::-1]


def _is_summed(draft: Measured) -> bool:
    return draft.kind == "money" or (draft.kind == "count" and draft.precision < 1 and not draft.noun)


def _lacks(left: Measured, right: Measured) -> bool:
    if right.kind not in _WORN or right.value is None or right.pair >= 0 or left.pair >= 0:
        return False
    if left.kind != "count" or left.factor != 1 or left.noun or left.form != right.form or left.value is None:
        return False
    if left.precision != right.precision / right.factor:
        return False
    return left.amount <= (_HUNDRED if right.unit in ("percent", "points") else _THOUSAND)


def _worn(left: Measured, right: Measured) -> Measured:
    return _multiplied(replace(left, kind=right.kind, unit=right.unit), right)


def _multiplied(left: Measured, right: Measured) -> Measured:
    """`$3 or $4 million`."""
    if left.factor != 1 or right.factor < _THOUSAND or left.unit != right.unit or not left.value:
        return left
    if right.pair >= 0 or left.pair >= 0 or left.amount >= _THOUSAND:
        return left
    return replace(left, value=left.amount * right.factor, precision=left.precision * right.factor, factor=right.factor)
