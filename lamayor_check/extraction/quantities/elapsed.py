"""A duration told in two units: `12 hours and 38 minutes`, `2 hours 40`, `a minute and twelve seconds`."""

from __future__ import annotations

import re

from msgspec.structs import replace

from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

_RATIOS = {
    ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("day", "minute"): 1440, ("hour", "minute"): 60,
    ("hour", "second"): 3600, ("minute", "second"): 60,
}  # fmt: skip
"""How many of the finer unit make one of the coarser."""
_NEXT = {"hour": "minute", "minute": "second"}
"""What a bare number behind them counts: `two hours 40`."""
_GAP = re.compile(r",?\s+(?:and\s+)?")
_BARE_GAP = re.compile(r"\s+")


def compound(page: Page, left: Measured, right: Measured) -> Measured | None:
    """The two as one duration in the finer unit; None where they are two."""
    if left.kind != "duration" or left.value is None or right.value is None or left.pair >= 0:
        return None
    unit, gap = (right.unit, _GAP) if right.kind == "duration" else (_NEXT.get(left.unit or ""), _BARE_GAP)
    ratio = _RATIOS.get((left.unit or "", unit or ""))
    if ratio is None or right.amount >= ratio or not gap.fullmatch(page.flat, left.tail, right.start):
        return None
    if right.kind != "duration" and not _counts_nothing(right):
        return None
    end = right.tail if right.kind == "duration" else right.end
    value = left.amount * ratio + right.amount
    return replace(right, start=left.start, end=end, tail=end, kind="duration", unit=unit, value=value)


def _counts_nothing(draft: Measured) -> bool:
    return draft.bare and not draft.noun and draft.form == "digits" and draft.end - draft.start == len("40")
