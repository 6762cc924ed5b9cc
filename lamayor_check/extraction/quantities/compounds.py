"""A duration or a measure told in two units: `12 hours and 38 minutes`, `2 hours 40`, `8 pounds 3 ounces`, `5'10"`."""

from __future__ import annotations

import re

from msgspec.structs import replace

from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

_RATIOS = {
    ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("day", "minute"): 1440, ("hour", "minute"): 60,
    ("hour", "second"): 3600, ("minute", "second"): 60, ("foot", "inch"): 12, ("pound", "ounce"): 16,
    ("mile", "yard"): 1760, ("meter", "centimeter"): 100, ("kilogram", "gram"): 1000,
}  # fmt: skip
"""How many of the finer unit make one of the coarser."""
_NEXT = {"hour": "minute", "minute": "second", "foot": "inch"}
"""What a bare number behind them counts: `two hours 40`."""
_KINDS = ("duration", "measure")
_GAP = re.compile(r"(?:\.?,)?\s+(?:and\s+)?|-")
_BARE_GAP, _HYPHEN = re.compile(r"\s+"), re.compile(r"-")
_FOOT, _INCH = re.compile(r"['′]\s?"), re.compile(r"[\"”″]|''")
_TALLEST = 9
"""So many feet at most are told with a bare number of inches: `at 2,000 feet 5 people died`."""


def compound(page: Page, left: Measured, right: Measured) -> Measured | None:
    """The two as one quantity in the finer unit; None where they are two."""
    if left.value is None or right.value is None or left.pair >= 0:
        return None
    if left.kind in _KINDS and right.kind == left.kind:
        return _joined(left, right, right.unit, right.tail) if _parted(_GAP, page, left, right) else None
    if left.unit == "foot":
        is_told = (_parted(_BARE_GAP, page, left, right) and _counts_nothing(right)) or (
            _parted(_HYPHEN, page, left, right) and _is_plain(right)
        )
        return _joined(left, right, "inch", right.end) if is_told and left.amount <= _TALLEST else None
    if left.kind == "duration":
        is_told = _parted(_BARE_GAP, page, left, right) and _counts_nothing(right) and _has_two_digits(right)
        return _joined(left, right, _NEXT.get(left.unit or ""), right.end) if is_told else None
    if _counts_nothing(left) and _counts_nothing(right) and _parted(_FOOT, page, left, right):
        mark = _INCH.match(page.flat, right.end)
        return _joined(replace(left, unit="foot"), right, "inch", mark.end()) if mark else None
    return None


def _joined(left: Measured, right: Measured, unit: str | None, end: int) -> Measured | None:
    ratio = _RATIOS.get((left.unit or "", unit or ""))
    if ratio is None or right.amount >= ratio or left.precision < 1:
        return None
    kind = left.kind if left.kind in _KINDS else "measure"
    value = left.amount * ratio + right.amount
    return replace(right, start=left.start, end=end, tail=end, kind=kind, unit=unit, value=value)


def _parted(gap: re.Pattern[str], page: Page, left: Measured, right: Measured) -> bool:
    return gap.fullmatch(page.flat, left.tail, right.start) is not None


def _counts_nothing(draft: Measured) -> bool:
    return _is_plain(draft) and not draft.noun


def _is_plain(draft: Measured) -> bool:
    """Whether it is a whole number without unit; that of `a 5-foot-11 guard` was taken for part of a name."""
    return draft.bare or (draft.kind == "name" and draft.form == "digits" and draft.precision == draft.factor == 1)


def _has_two_digits(draft: Measured) -> bool:
    return draft.form == "digits" and draft.end - draft.start == len("40")
