"""Which numbers are no quantities, and as what they are known: the rules of `dated`, `ages` and `codes`, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from lamayor_check.claims.quantity import Kind
from lamayor_check.extraction.quantities import ages, codes, dated, labels
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

_RULES: tuple[tuple[Kind, Callable[[Page, Measured], bool]], ...] = (
    ("name", codes.is_link),
    ("name", codes.is_glued),
    ("ordinal", codes.is_ordinal),
    ("age", ages.is_age),
    ("date", dated.is_date),
    ("time", dated.is_time),
    ("address", codes.is_address),
    ("address", codes.is_door),
    ("name", codes.is_name),
    ("year", dated.is_year),
    ("list", codes.is_list_number),
    ("score", codes.is_result),
    ("name", codes.is_exchange),
    ("pronoun", codes.is_pointer),
)
_LINKED: frozenset[str] = frozenset({"name", "date", "time", "age", "address"})
_LAST_DAY, _THOUSAND = 31, 1000
_LISTED = re.compile(r"\s*(?:[,;)–-]|\.(?!\d)|and\b|to\b|or\b|$)")
"""Behind a number that goes on a list of days."""
_TO = re.compile(r"-?\s?to[\s-]|[-–]|-\s(?:and|or)\s")
_AND = re.compile(r"\s?(?:,|[-–/&]|\band|\bto|\bor|\bthrough|\buntil)\s*$")


def judge(page: Page, drafts: Iterable[Measured]) -> list[Measured]:
    """The numbers again, those that are no quantities marked with what they are."""
    judged: list[Measured] = []
    rows = list(drafts)
    known = (codes.stations(page), codes.streets(page)) if rows else (frozenset(), frozenset())
    for draft in rows:
        draft = ages.in_tens(page, draft)
        kind = _kind(page, draft, *known)
        if kind is None and judged and _goes_on(page, judged[-1], draft):
            kind = judged[-1].kind
        if kind == "age" and judged and _led_to(page, judged[-1], draft):
            judged[-1] = replace(judged[-1], kind=kind)
        judged.append(draft if kind is None else replace(draft, kind=kind))
        if kind == "age" and len(judged) > 1 and judged[-2].kind == "age":
            judged[-2:] = ages.as_range(page, *judged[-2:])
    return judged


def _kind(page: Page, draft: Measured, stations: frozenset[str], streets: frozenset[str]) -> Kind | None:
    if draft.form == "known":
        return None
    if labelled := labels.label(page, draft):
        return labelled
    for kind, applies in _RULES:
        if applies(page, draft):
            return kind
    if streets and codes.is_on(page, draft, streets):
        return "address"
    return "name" if stations and _is_station(page, draft, stations) and not codes.in_results(page, draft) else None


def _is_station(page: Page, draft: Measured, stations: frozenset[str]) -> bool:
    before = page.raw[max(0, draft.start - 20) : draft.start].split()[-1:]
    return bool(before) and f"{before[0].lstrip('(“')} {page.raw[draft.start : draft.end]}" in stations


def _led_to(page: Page, draft: Measured, age: Measured) -> bool:
    """`18- to 29-year-olds`, `the 18-to-29 age group`."""
    return draft.bare and bool(_TO.fullmatch(page.flat[draft.end : age.start]))


def _goes_on(page: Page, known: Measured, draft: Measured) -> bool:
    """`Pages 3 and 4`, `grades 2 through 5`, `2 p.m. to 6`, `ages 18 to 29`."""
    if known.kind not in _LINKED or not draft.bare or draft.noun or draft.start - known.end > 9:
        return False
    gap = page.flat[known.end : draft.start]
    if known.kind in ("date", "time") and gap.strip() == ",":
        return known.kind == "date" and draft.amount <= _LAST_DAY and bool(_LISTED.match(page.flat, draft.end))
    return bool(_AND.match(gap)) and draft.amount < _THOUSAND
