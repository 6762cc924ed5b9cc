"""Which numbers of a passage are said to be the sum or the difference of others: `74, minus the nine that go, leaves
65`. Lists of parts are in `links`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from lamayor_check.claims.claim import Claim
from lamayor_check.extraction.changes import FROM, is_amount

_HEAD = r"^[^.;:?!\d]{0,40}?,?\s"
"""What can stand between a number and the word that says what is done with it."""
_END = r"[^\w\s.]?$"
_MINUS = re.compile(rf"{_HEAD}(?:minus|less|without)\s(?:the\s|another\s|those\s|its\s)?{_END}", re.I)
_PLUS = re.compile(rf"{_HEAD}(?:plus|and)\s(?:the\s|another\s|those\s|its\s|a further\s)?{_END}", re.I)
_LEAVES = re.compile(rf"{_HEAD}(?:leaves?|left|leaving|is|are|makes?|equals)\s(?:[a-z]+\s){{0,2}}{_END}", re.I)
_MAKES = re.compile(
    rf"{_HEAD}(?:makes?|is|are|equals|totals?|adds? up to|comes? to|for a total of)\s(?:[a-z]+\s){{0,2}}{_END}", re.I
)
_OF = re.compile(r"^\s*(?:out\s)?of\s(?:the\s|all\s|its\s|our\s|their\s|those\s)?(?:[a-z-]+\s)?$", re.I)
_REST = re.compile(
    r"^\s(?:[a-z-]+\s){0,2}(?:still|remain(?:s|ed|ing)?|closed|shut|left|missing|vacant|empty|unfilled|idle"
    r"|out of (?:use|service|action)|not (?:yet )?\w+|unaccounted|outstanding|more|others?)\b",
    re.I,
)
_STEP = re.compile(
    r"\b(?:up|down|rose|risen|fell|fallen|dropped|climbed|grew|grown|increased|decreased|shrank|gained|lost)\s"
    r"(?:by\s)?(?:just\s|only\s|another\s)?[^\w\s.]?$",
    re.I,
)
_COMMA = re.compile(r"^\s?[^.;:!?\d,]{0,40},\s(?:just\s|only\s|which is\s)?[^\w\s.]?$", re.I)
_THAN = re.compile(
    r"^\s?(?:[a-z]+\s)?(?P<how>fewer|less|lower|more|higher|below|above)\s(?:than\s)?[^.;:!?]{0,40}?"
    r"(?:there (?:were|was)|it (?:had|was|stood at)|they were|[’']s|the)\s[^\w\s.]?$",
    re.I,
)
"""Between a difference and the value that it is the difference to: `65 fewer than in 2025, when there were 465`."""
_UP = re.compile(r"\b(?:up|rose|risen|climbed|grew|grown|increased|gained)\b", re.I)
_TO = re.compile(r"^\s(?:[a-z]+\s){0,3}to\s(?:the\s|just\s)?[^\w\s.]?$", re.I)

Sum = tuple[list[Claim], Claim]


def sums(claims: Sequence[Claim], text: str) -> Iterator[Sum]:
    """The parts and the total of each sum that an article states in so many words."""
    rows: dict[int, list[Claim]] = {}
    for claim in claims:
        if is_amount(claim):
            rows.setdefault(claim.sentence_start, []).append(claim)
    for row in rows.values():
        for place in range(len(row) - 2):
            found = _of_three(row[place], row[place + 1], row[place + 2], text)
            if found is not None and _is_meant(*found):
                yield found
        yield from _parted(row, text)


def _of_three(a: Claim, b: Claim, c: Claim, text: str) -> Sum | None:
    """Three numbers in a row of which the last is, or the first becomes, what the others make."""
    if not _are_kin(a, b) or not _are_kin(a, c):
        return None
    first, second = text[a.end : b.start], text[b.end : c.start]
    if _MINUS.match(first) and _LEAVES.match(second):
        return [b, c], a
    if _PLUS.match(first) and _MAKES.match(second) and not _REST.match(text[c.end : c.end + 16]):
        return [a, b], c
    compared = _THAN.match(text[b.end : c.start])
    if compared is not None and _COMMA.match(first):
        return ([a, b], c) if compared["how"].lower() in ("fewer", "less", "lower", "below") else ([c, b], a)
    lead = _STEP.search(text[max(a.sentence_start, a.start - 24) : a.start])
    if lead is None:
        return None
    if _TO.match(first) and FROM.search(text[b.end : c.start]):
        return _step(a, c, b, lead.group())
    if FROM.search(text[a.end : b.start]) and _TO.match(second):
        return _step(a, b, c, lead.group())
    return None


def _step(step: Claim, old: Claim, new: Claim, lead: str) -> Sum:
    return ([old, step], new) if _UP.search(lead) else ([new, step], old)


def _parted(row: Sequence[Claim], text: str) -> Iterator[Sum]:
    """`With eight still closed, 474 of 486 beds are in use`: a part, the whole, and what the sentence says is left."""
    for part, whole in pairwise(row):
        if not _OF.match(text[part.end : whole.start]) or not _are_kin(part, whole):
            continue
        for rest in row:
            if rest not in (part, whole) and _are_kin(rest, whole) and _REST.match(text[rest.end : rest.end + 40]):
                found = [rest, part], whole
                if _is_meant(*found):
                    yield found


def _are_kin(one: Claim, other: Claim) -> bool:
    """Whether two amounts are of one currency, or both of no currency."""
    is_money = len(one.unit) == 3 and one.unit.isupper()
    return one.unit == other.unit if is_money else not other.unit.isupper()


def _is_meant(parts: Sequence[Claim], total: Claim) -> bool:
    """Whether parts miss their total by no more than the smaller of them, so that they can be meant to make it."""
    values = [c.value or Decimal(0) for c in parts]
    whole = total.value or Decimal(0)
    return all(v < whole for v in values) and abs(whole - sum(values)) <= min(values)
