"""The verb of the package: a text becomes the numbers written in it."""

from __future__ import annotations

from msgspec.structs import replace

from lamayor_check.claims.quantity import NOT_CLAIMS, Quantity
from lamayor_check.extraction.quantities import bounds, joins, measures, nouns, scan
from lamayor_check.extraction.quantities.judge import judge
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page, page

_OF_KINDS = frozenset({"share", "percent"})


def find(text: str) -> tuple[Quantity, ...]:
    """Every number of a text in order of start, those that are no claims (`NOT_CLAIMS`) among them.

    >>> [(q.text, q.kind) for q in find("On May 5 about 41% of 1,200 voters")]
    [('5', 'date'), ('41%', 'percent'), ('1,200', 'count')]
    """
    sheet = page(text)
    measured = (_with_noun(sheet, measures.measure(sheet, numeral)) for numeral in scan.numerals_in(sheet))
    return tuple(_finish(sheet, draft) for draft in joins.join(sheet, judge(sheet, measured)))


def _with_noun(sheet: Page, draft: Measured) -> Measured:
    if draft.form == "known":
        return draft
    linked = draft.kind in _OF_KINDS or draft.form == "vague"
    return replace(draft, noun=nouns.noun_after(sheet, draft.tail, linked))


def _finish(sheet: Page, draft: Measured) -> Quantity:
    counts = draft.kind not in NOT_CLAIMS or draft.kind in ("duration", "age", "pronoun")
    hedge = bounds.hedge(sheet, draft) if counts else bounds.EXACT
    bound = "range" if draft.value is None and draft.lower is not None else hedge.bound
    lower, upper = bounds.interval(draft, bound)
    return Quantity(
        text=sheet.raw[draft.start : draft.end], start=draft.start, end=draft.end, kind=draft.kind, value=draft.value,
        lower=lower, upper=upper, bound=bound, unit=draft.unit, precision=draft.precision, cue=hedge.cue, noun=draft.noun,
        trend=bounds.trend(sheet, draft.start) if counts else "", pair=draft.pair, pair_kind=draft.pair_kind,
    )  # fmt: skip
