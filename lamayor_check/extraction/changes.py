"""Which numbers of a passage are a percent change and its two ends: `up 42% from $22.1 million to $31.4 million`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lamayor_check.claims.claim import Claim

CHANGE = re.compile(
    r"\b(?:up|down|rose|risen|rise|fell|fallen|fall|drop(?:ped|s)?|declin(?:e|ed|es)|increas(?:e|ed|es)|decreas(?:e"
    r"|ed|es)|jump(?:ed|s)?|grew|grown|gr?owth|climb(?:ed|s)?|hike|cut|reduction|gain(?:ed)?|lost|shed|slump(?:ed)?"
    r"|surg(?:e|ed)|soar(?:ed)?|plung(?:e|ed)|lower|higher|more|less|fewer|raise)\b",
    re.I,
)
FROM = re.compile(
    r"\b(?:from|against|versus|compared (?:with|to))\s(?:the\s|about\s|some\s|just\s|[a-z’']+\s){0,2}[^\w\s.]{0,2}$",
    re.I,
)
TO = re.compile(r"\bto\s(?:the\s|about\s|some\s|just\s)?[^\w\s.]{0,2}$", re.I)
_BASE = re.compile(
    r"^[^.;]{0,30}\b(?:(?:would|will|could|to) (?:rise|go|climb|increase|grow|fall|drop|be cut|shrink)"
    r"|ris(?:es|ing)|climbs|falls|goes)(?: up| down)? to\s[^\w\s.]{0,2}$",
    re.I,
)
"""Between a value and what it becomes: `£33,000 would rise to £34,000`."""
_BY = re.compile(r"^\s?(?:under|with|after|on|by|at|through)\s(?:an?\s|the\s|its\s|their\s|this\s)?$", re.I)
_NOW = re.compile(r"^\s?(?:\w+\s){0,2}(?:now|today|currently|at present|at the moment)\b", re.I)
_NOW_BEFORE = re.compile(r"\b(?:now|today|currently)\s(?:(?:at|costs?|is|are|pays?|about)\s){0,2}[^\w\s.]{0,2}$", re.I)
_BACK = re.compile(r"^\W*(?:that|it|this|an?|the)\b", re.I)
"""How a sentence begins that speaks of the one before it."""
MEANT = 12
"""In points: what loose words tie to a rate must give one so near to it."""

Ends = tuple[Claim, Claim]


def changes(claims: Sequence[Claim], text: str) -> Iterator[tuple[Claim, Claim, Claim]]:
    """The rate, the value before and the value after, of each change that the article gives all three of."""
    for index, rate in enumerate(claims):
        if rate.unit != "percent" or rate.value is None:
            continue
        ends = _base(rate, claims[max(0, index - 4) : index], text)
        if ends is None and _is_change(rate, text):
            ends = _ends(rate, index, claims, text)
        if ends is not None:
            yield rate, *ends


def _ends(rate: Claim, index: int, claims: Sequence[Claim], text: str) -> Ends | None:
    own = [c for c in claims if c.sentence_start == rate.sentence_start and c is not rate and is_amount(c)]
    if own:
        return _endpoints(own, rate, text)
    before = _last_sentence([c for c in claims[:index] if is_amount(c)], rate)
    return _endpoints(before, rate, text, loose=False) or _now_and_then(
        _next_sentence(claims[index:], rate), rate, text
    )


def _is_change(rate: Claim, text: str) -> bool:
    around = f"{text[max(rate.sentence_start, rate.start - 30) : rate.start]} {text[rate.end : rate.end + 24]}"
    return bool(rate.trend) or CHANGE.search(re.split(r"[;:]", around)[-1] if ";" in around else around) is not None


def is_amount(claim: Claim) -> bool:
    """Whether a claim is of so much or so many, and not of a part."""
    return claim.unit not in ("percent", "points") and claim.value is not None and claim.bound == "exact"


def _last_sentence(before: list[Claim], rate: Claim) -> list[Claim]:
    near = [c for c in before if rate.sentence_start - 2 <= c.sentence_start + len(c.sentence) + 1]
    return [c for c in near if c.sentence_start == near[-1].sentence_start] if near else []


def _next_sentence(after: Sequence[Claim], rate: Claim) -> list[Claim]:
    end = rate.sentence_start + len(rate.sentence)
    return [c for c in after if c.sentence_start - end <= 2 and c.sentence_start >= end and is_amount(c)]


def _endpoints(row: list[Claim], rate: Claim, text: str, *, loose: bool = True) -> Ends | None:
    """The value before and the value after, of one unit, where the words tell which is which."""
    origin = [c for c in row if FROM.search(text[max(c.sentence_start, c.start - 32) : c.start])]
    if len(origin) != 1:
        return None
    others = [c for c in row if c is not origin[0] and c.unit == origin[0].unit]
    goal = [c for c in others if TO.search(text[max(c.sentence_start, c.start - 16) : c.start])]
    if not goal and loose:
        goal = [c for c in others if c.end <= rate.start][-1:]
    points_back = loose or _BACK.match(rate.sentence) is not None
    if not goal and len(others) == 1 and points_back and _is_meant(rate, origin[0], others[0]):
        goal = others
    return (origin[0], goal[0]) if len(goal) == 1 and abs(goal[0].start - rate.start) < 140 else None


def _base(rate: Claim, before: Sequence[Claim], text: str) -> Ends | None:
    """`£33,000 would rise to £34,056 under the 3.2 per cent offer`."""
    own = [c for c in before if c.sentence_start == rate.sentence_start and is_amount(c)]
    if len(own) < 2 or own[-1].unit != own[-2].unit or not _BY.match(text[own[-1].end : rate.start]):
        return None
    is_base = _BASE.match(text[own[-2].end : own[-1].start]) and _is_meant(rate, own[-2], own[-1])
    return (own[-2], own[-1]) if is_base else None


def _now_and_then(row: Sequence[Claim], rate: Claim, text: str) -> Ends | None:
    """`A fare rise of 27 percent. A ride that is $2.25 now will be $2.75.`"""
    if len(row) != 2 or row[0].unit != row[1].unit:
        return None
    now = [c for c in row if _is_now(c, text)]
    if len(now) != 1:
        return None
    then = row[1] if row[0] is now[0] else row[0]
    return (now[0], then) if _is_meant(rate, now[0], then) else None


def _is_now(claim: Claim, text: str) -> bool:
    before = text[max(claim.sentence_start, claim.start - 24) : claim.start]
    return _NOW.match(text[claim.end : claim.end + 24]) is not None or _NOW_BEFORE.search(before) is not None


def _is_meant(rate: Claim, old: Claim, new: Claim) -> bool:
    """Whether two values are near enough to a rate to be meant as its ends."""
    if rate.value is None or not old.value or new.value is None:
        return False
    return abs(abs((new.value - old.value) / old.value * 100) - rate.value) < MEANT
