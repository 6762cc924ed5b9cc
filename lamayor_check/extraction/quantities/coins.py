"""Sums told in two units (`six dollars seventy-five`, `6 dollars and 75 cents`), and parts of each pound as shares."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec.structs import replace

from lamayor_check.extraction.quantities import currencies
from lamayor_check.extraction.quantities.measures import FRACTION_SLACK, Measured, noun_forms
from lamayor_check.extraction.quantities.page import Page

_GAP = re.compile(r",?\s+(?:and\s+)?")
_BARE_GAP = re.compile(r"\s+")
_OF_EACH = re.compile(
    r"\s+(?:in|of|out of|on|from|for)\s+(?:every|each|the)\s+(?P<word>" + noun_forms(currencies.NAMES) + ")(?![a-z])"
)


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


def of_each(page: Page, draft: Measured) -> Measured:
    """`97p in every pound` is a share of 97 percent."""
    if draft.kind != "money" or draft.value is None or not 0 < draft.value < 1:
        return draft
    found = _OF_EACH.match(page.flat, draft.end)
    if found is None:
        return draft
    share = draft.value * Decimal(100)
    return replace(
        draft,
        end=found.end(),
        tail=found.end(),
        value=share,
        kind="share",
        unit="percent",
        precision=FRACTION_SLACK / 2,
    )
