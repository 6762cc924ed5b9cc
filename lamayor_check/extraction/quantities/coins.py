"""Sums told in two units (`six dollars seventy-five`, `6 dollars and 75 cents`)."""

from __future__ import annotations

import re

from msgspec.structs import replace

from lamayor_check.extraction.quantities import currencies
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

_GAP = re.compile(r",?\s+(?:and\s+)?")
_BARE_GAP = re.compile(r"\s+")


def compound(page: Page, left: Measured, right: Measured) -> Measured | None:
    """The two as one sum; None where they are two."""
    if left.kind != "money" or left.value is None or right.value is None or left.pair >= 0 or left.precision != 1:
        return None
    if not page.flat[left.end - 1].isalpha() or left.factor != 1:
        return None
    is_minor = right.kind == "money" and right.amount < 1 and right.precision == currencies.HUNDREDTH
    gap = _GAP if is_minor else _BARE_GAP
    if not gap.fullmatch(page.flat, left.tail, right.start) or not (is_minor or _is_spoken(right)):
        return None
    value = left.amount + (right.amount if is_minor else right.amount * currencies.HUNDREDTH)
    return replace(left, end=right.end, tail=right.tail, value=value, precision=currencies.HUNDREDTH, noun=right.noun)


def _is_spoken(draft: Measured) -> bool:
    return draft.bare and draft.form == "words" and not draft.noun and 1 < draft.amount < 1 / currencies.HUNDREDTH
