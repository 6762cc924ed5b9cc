"""The verb of the package: a text becomes the numbers written in it."""

from __future__ import annotations

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.quantities import bounds, exclude, joins, measures, nouns, scan
from lamayor_check.extraction.quantities.page import Page, page

_NO_HEDGE = frozenset({"date", "year", "time", "ordinal", "address", "phone", "name", "list"})


def find(text: str) -> tuple[Quantity, ...]:
    """Every number of a text in order of start, those that are no claims (`NOT_CLAIMS`) among them."""
    sheet = page(text)
    measured = [measures.measure(sheet, numeral) for numeral in scan.numerals_in(sheet)]
    return tuple(_finish(sheet, draft) for draft in joins.join(sheet, measured))


def _finish(sheet: Page, draft: measures.Measured) -> Quantity:
    fixed = draft.form in ("fixed", "ordinal")
    noun = "" if fixed else nouns.noun_after(sheet, draft.tail, draft.start)
    kind = draft.kind if fixed else exclude.excluded(sheet, draft, noun) or draft.kind
    hedge = bounds.Hedge("exact") if kind in _NO_HEDGE else bounds.hedge(sheet, draft)
    bound = "range" if draft.value is None and draft.lower is not None else hedge.bound
    lower, upper = bounds.interval(draft, bound)
    return Quantity(
        text=sheet.raw[draft.start : draft.end], start=draft.start, end=draft.end, kind=kind, value=draft.value,
        lower=lower, upper=upper, bound=bound, unit=draft.unit, precision=abs(draft.precision), cue=hedge.cue, noun=noun,
        trend="" if fixed else bounds.trend(sheet, draft.start), pair=draft.pair, pair_kind=draft.pair_kind,
    )  # fmt: skip
