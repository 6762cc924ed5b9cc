"""The verb of the package: a text becomes the numbers written in it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import zip_longest

from msgspec.structs import replace

from lamayor_check.claims.quantity import NOT_CLAIMS, Quantity
from lamayor_check.extraction.quantities import bounds, codes, joins, measures, nouns, scan
from lamayor_check.extraction.quantities.judge import judge
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.numerals import tidy
from lamayor_check.extraction.quantities.page import Page, page

_OF_KINDS = frozenset({"share", "percent"})
_UNIT_REACH = 24
_HOUSES = 99
"""So many numbers has a block besides that which it is called by."""


def find(text: str, article: str = "") -> tuple[Quantity, ...]:
    """Every number of a text in order of start, those that are no claims (`NOT_CLAIMS`) among them. The article that
    the text is a part of, flattened, may tell which currency a word for several stands for.

    >>> [(q.text, q.kind) for q in find("On May 5 about 41% of 1,200 voters")]
    [('5', 'date'), ('41%', 'percent'), ('1,200', 'count')]
    """
    sheet = page(text, article)
    drafts = joins.join(sheet, judge(sheet, _measured(sheet)))
    quantities = [_finish(sheet, _with_own_noun(sheet, *both)) for both in zip_longest(drafts, drafts[1:])]
    return tuple(_converted(sheet, quantities))


def _measured(sheet: Page) -> Iterator[Measured]:
    floor = 0
    for numeral in scan.numerals_in(sheet):
        draft = _with_noun(sheet, measures.measure(sheet, numeral, floor))
        floor = draft.end
        yield draft


def _with_noun(sheet: Page, draft: Measured) -> Measured:
    if draft.form == "known":
        return draft
    linked = draft.kind in _OF_KINDS or draft.form == "vague"
    return replace(
        draft,
        noun=nouns.noun_after(sheet, bounds.behind(sheet, draft), linked=linked, single=draft.value == 1 or linked),
    )


def _with_own_noun(sheet: Page, draft: Measured, behind: Measured | None) -> Measured:
    """A number without a noun that is all the next number: `up from 64 three weeks ago` counts no weeks."""
    if not draft.noun or behind is None or sheet.raw[draft.end : behind.start].strip():
        return draft
    return replace(draft, noun="") if behind.start + len(draft.noun) <= behind.tail else draft


def _finish(sheet: Page, draft: Measured) -> Quantity:
    if draft.kind == "address" and codes.is_block(sheet, draft):
        draft = replace(draft, value=None, lower=draft.value, upper=draft.amount + _HOUSES)
    counts = draft.kind not in NOT_CLAIMS or draft.kind in ("duration", "age", "pronoun")
    hedge = bounds.hedge(sheet, draft) if counts else bounds.EXACT
    bound = "range" if draft.value is None and draft.lower is not None else hedge.bound
    lower, upper = bounds.interval(draft, bound)
    claims = draft.kind not in NOT_CLAIMS or draft.kind == "pronoun"
    return Quantity(
        text=sheet.raw[draft.start : draft.end],
        start=draft.start,
        end=draft.end,
        kind=draft.kind,
        value=_tidy(draft.value),
        lower=_tidy(lower),
        upper=_tidy(upper),
        bound=bound,
        unit="address" if draft.kind == "address" else draft.unit,
        precision=tidy(draft.precision),
        cue=hedge.cue,
        noun=draft.noun if claims else "",
        trend=bounds.trend(sheet, draft.start, hedge.cue) if counts else "",
        pair=draft.pair,
        pair_kind=draft.pair_kind,
    )


def _tidy(value: Decimal | None) -> Decimal | None:
    return None if value is None else tidy(value)


def _converted(sheet: Page, quantities: list[Quantity]) -> Iterator[Quantity]:
    """A conversion in brackets has the bound of what it converts: `more than 80 kilometers (50 miles)`."""
    last: Quantity | None = None
    for quantity in quantities:
        if last is not None and _converts(sheet, last, quantity):
            lower, upper = (quantity.value, None) if last.bound == "at_least" else (None, quantity.value)
            quantity = replace(quantity, bound=last.bound, lower=_tidy(lower), upper=upper, cue=last.cue)
        last = quantity
        yield quantity


def _converts(sheet: Page, last: Quantity, quantity: Quantity) -> bool:
    if last.bound not in ("at_least", "at_most") or quantity.bound != "exact" or quantity.value is None:
        return False
    if quantity.kind not in ("measure", "money") or last.kind != quantity.kind or last.unit == quantity.unit:
        return False
    between = sheet.flat[last.end : quantity.start]
    return len(between) < _UNIT_REACH and between.endswith("(") and between.count("(") == 1
