"""Two numbers that are one thing: ranges and ratios; and pairs that stay two: scores and changes."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Literal

from msgspec.structs import replace

from lamayor_check.claims.quantity import NOT_CLAIMS
from lamayor_check.extraction.quantities import codes, coins, compounds, cues
from lamayor_check.extraction.quantities.lending import borrow, lend
from lamayor_check.extraction.quantities.measures import FRACTION_SLACK, Measured
from lamayor_check.extraction.quantities.page import Page

Joined = tuple[Measured, ...] | None
"""One number, the two of a pair, or None where neighbours have nothing to do with each other."""

_HEDGES = r"(?:(?:about|around|nearly|almost|roughly|just|some|as much as|as many as|an?|perhaps|maybe|only)\s+)?"
_GAPS = {
    "dash": r"\s?[-–—]\s?",
    "hyphened": r"-to-",
    "to": rf"\s+to\s+{_HEDGES}",
    "noun_to": rf"\s+(?:[a-z'-]+\s+){{1,2}}to\s+(?:the\s+)?{_HEDGES}",
    "and": r"\s+and\s+",
    "or": r"\s+or\s+",
    "in": r"\s+(?:in|out\s+of)\s+(?:every\s+)?|\s+of\s+every\s+|-in-|-out-of-",
    "noun_in": r"\s+[a-z'-]+\s+(?:in|out\s+of)\s+(?:every\s+)?",
    "slash": r"\s?/\s?",
    "hung": r"-\s+(?:and|or|to)\s+",
}
_GAP = re.compile("|".join(f"(?P<{name}>(?:{gap})$)" for name, gap in _GAPS.items()))
_BETWEEN = re.compile(rf"between\s+{_HEDGES}$")
_FROM = re.compile(rf"from\s+(?:up to\s+|the\s+)?{_HEDGES}$")
_SPREAD = re.compile(r"\b(?:rang(?:e|es|ed|ing)|anywhere|anything|somewhere|var(?:y|ies|ied|ying))\b")
_LOSING = re.compile(
    r"\b(?:vot(?:e|es|ed)|lead|leads|led|trail(?:s|ed|ing)?|lost|loses|losing|fail(?:s|ed|ing)?|behind|reject(?:s|ed)?|"
    r"defeat(?:s|ed)?|turned down|struck down)\b[^.;]{0,40}$"
)
_VOTE_AFTER = re.compile(r"[ -](?:vote|margin|split|decision|ruling|tally|defeat|loss|lead)")
_ODDS = re.compile(r"\s+(?:odds|ratio|margin|against)")
_WORDS_SINCE_CHANGE = 3
"""How many words may stand between a verb of change and the number (`rose by about 5%`)."""
_REACH = 36
_LONGEST_SCORE = 200
_THOUSAND = 1000


def join(page: Page, drafts: list[Measured]) -> list[Measured]:
    """The numbers again, neighbours that belong together joined into one or marked as a pair."""
    joined: list[Measured] = []
    pairs = 0
    for right in borrow(page, drafts):
        both = _together(page, joined[-1], right) if joined else None
        if both is None:
            joined.append(right)
            continue
        if both[0].pair_kind:
            both = tuple(replace(end, pair=pairs) for end in both)
            pairs += 1
        joined[-1:] = both
    return lend(page, joined)


def _together(page: Page, left: Measured, right: Measured) -> Joined:
    if right.start - left.tail > _REACH:
        return None
    whole = compounds.compound(page, left, right) or coins.compound(page, left, right)
    if whole is not None:
        return (whole,)
    found = _GAP.match(page.flat[left.tail : right.start])
    if not found or not found.lastgroup:
        return None
    left, right = _unpointed(left), _unpointed(right)
    if not (_free(left) and _free(right) and _same_measure(left, right)):
        return None
    return _JOINERS[found.lastgroup](page, left, right)


def _unpointed(draft: Measured) -> Measured:
    """A `one` counts after all where another number stands beside it (`one in five`)."""
    return replace(draft, kind="count") if draft.kind == "pronoun" and draft.form == "words" else draft


def _free(draft: Measured) -> bool:
    return draft.value is not None and draft.pair < 0 and (draft.kind not in NOT_CLAIMS or draft.kind == "duration")


def _same_measure(left: Measured, right: Measured) -> bool:
    if left.kind == right.kind:
        return left.unit == right.unit and left.kind != "multiple"
    plain, worn = (left, right) if left.kind == "count" else (right, left)
    if plain.kind != "count" or worn.kind in ("share", "ratio") or plain.noun:
        return False
    if worn.kind == "multiple":
        return plain is left
    return plain is left or worn.kind not in ("percent", "points") or plain.amount <= 100


def _alike(left: Measured, right: Measured) -> tuple[Measured, Measured]:
    """Each end takes the unit and the multiplier that only the other one wears (`€6.1-6.4 billion`)."""
    if left.factor == 1 < right.factor and left.amount < _THOUSAND:
        value, precision = left.amount * right.factor, left.precision * right.factor
        left = replace(left, value=value, precision=precision, factor=right.factor)
    if left.kind == "count":
        left = replace(left, kind=right.kind, unit=right.unit)
    elif right.kind == "count" and left.kind not in ("percent", "points"):
        right = replace(right, kind=left.kind, unit=left.unit)
    return left, right


def _range(left: Measured, right: Measured) -> Joined:
    left, right = _alike(left, right)
    low, high = sorted((left.amount, right.amount))
    precision = min(left.precision, right.precision)
    whole = replace(right, start=left.start, value=None, lower=low, upper=high, precision=precision)
    return (replace(whole, kind=left.kind, unit=left.unit),)


def _pair(left: Measured, right: Measured, kind: Literal["score", "change"]) -> Joined:
    left, right = _alike(left, right)
    return replace(left, pair_kind=kind), replace(right, pair_kind=kind)


def _ordered(page: Page, left: Measured, right: Measured) -> Joined:
    """A falling pair is a score; a rising one is a range, unless the words say that somebody lost by it."""
    a, b = _alike(left, right)
    if a.amount >= b.amount or (_is_short(a) and _is_short(b) and codes.is_game(page, left)):
        return _score(page, left, right)
    told = _LOSING.search(page.before(left.start)) or (a.bare and _VOTE_AFTER.match(page.flat, right.end))
    if told and a.kind in ("count", "percent") and a.factor == 1:
        return _score(page, left, right)
    return _range(left, right)


def _is_short(draft: Measured) -> bool:
    return draft.bare and not draft.noun and draft.end - draft.start <= 2


def _score(page: Page, left: Measured, right: Measured) -> Joined:
    ends = _pair(left, right, "score")
    if ends and left.bare and right.bare and right.amount < _LONGEST_SCORE and codes.is_game(page, left):
        return tuple(replace(end, kind="score") for end in ends)
    return ends


def _ratio(left: Measured, right: Measured) -> Joined:
    return (replace(right, start=left.start, value=left.value, kind="ratio"),)


def _dash(page: Page, left: Measured, right: Measured) -> Joined:
    spaced = right.start - left.end > 1
    mixed = left.kind == "count" and right.kind in ("percent", "money")
    if spaced and (mixed or left.noun or not 0 < right.amount < 10 * left.amount):
        return None
    return _ordered(page, left, right)


def _hyphened(page: Page, left: Measured, right: Measured) -> Joined:
    return _ratio(left, right) if right.value == 1 and left.bare else _ordered(page, left, right)


def _to(page: Page, left: Measured, right: Measured) -> Joined:
    before = page.before(left.start)
    if _FROM.search(before):
        return _range(left, right) if _SPREAD.search(before) else _pair(left, right, "change")
    if _BETWEEN.search(before):
        return _range(left, right)
    if _is_split(left, right) and not any(word in cues.DOWN for word in before.split()[-_WORDS_SINCE_CHANGE:]):
        return _score(page, left, right)  # `was up by 51.3% to 48.8%`
    if (_has_changed(before) or before.endswith("by ")) and (left.noun or not left.bare):
        return None  # `rose 4% to 31%`, `was cut by 3 points to 12`: the first has its unit and is the change
    if right.value == 1 and left.bare and _ODDS.match(page.flat, right.end):
        return _ratio(left, right)
    return _ordered(page, left, right)


def _is_split(left: Measured, right: Measured) -> bool:
    """Whether two percentages can be the two sides of one count: the larger first, a hundred or nearly together."""
    return left.kind == "percent" and left.amount >= right.amount and 80 <= left.amount + right.amount <= 101


def _has_changed(before: str) -> bool:
    return any(word in cues.UP or word in cues.DOWN for word in before.split()[-_WORDS_SINCE_CHANGE:])


def _noun_to(page: Page, left: Measured, right: Measured) -> Joined:
    """`66 votes to 59`, `from 44 chairs to 29`."""
    before = page.before(left.start)
    counts_same = not right.noun or right.noun == left.noun
    if _FROM.search(before):
        return _pair(left, right, "change") if counts_same else None
    gap = page.flat[left.tail : right.start]
    if not left.noun or not gap.strip().startswith(left.noun.lower()) or _has_changed(before):
        return None
    falls = left.amount >= right.amount and not right.noun
    return _pair(left, right, "score") if falls or _LOSING.search(before) else None


def _and(page: Page, left: Measured, right: Measured) -> Joined:
    return _range(left, right) if _BETWEEN.search(page.before(left.start)) else None


def _or(page: Page, left: Measured, right: Measured) -> Joined:
    """`six or seven years` is a range; `30 or 40` are two numbers."""
    if left.form != "words" or right.form != "words":
        return None
    a, b = _alike(left, right)
    return _range(left, right) if b.amount - a.amount == right.factor else None


def _in(page: Page, left: Measured, right: Measured) -> Joined:
    """`one in five`, `nine out of ten`, `1 in 20`: a share."""
    a, b = left.amount, right.amount
    if not left.bare or left.noun or right.kind != "count" or not 0 < a < b or b != b.to_integral_value():
        return None
    if a > (9 if b > 100 else 99):
        return None
    share = replace(right, start=left.start, value=a * Decimal(100) / b, precision=FRACTION_SLACK)
    return (replace(share, kind="share", unit="percent", form="fraction"),)


def _noun_in(page: Page, left: Measured, right: Measured) -> Joined:
    """`four homes in ten`: a share, where the second number counts nothing and is one that shares are told by."""
    if right.noun or right.unit or right.amount not in _WHOLES or not left.noun or " " in left.noun:
        return None
    return _in(page, replace(left, noun=""), right)


_WHOLES = frozenset(map(Decimal, (3, 4, 5, 10, 100, 1000)))
"""What a share is told of in words."""


def _slash(page: Page, left: Measured, right: Measured) -> Joined:
    return _range(left, right) if left.kind == right.kind == "money" else None


def _hung(page: Page, left: Measured, right: Measured) -> Joined:
    """`a 9- or 10-inch screen`: the first number waits for the unit of the second."""
    return (replace(left, kind=right.kind, unit=right.unit, noun=right.noun), right) if left.bare else None


_JOINERS: dict[str, Callable[[Page, Measured, Measured], Joined]] = {
    "dash": _dash,
    "hyphened": _hyphened,
    "to": _to,
    "noun_to": _noun_to,
    "and": _and,
    "or": _or,
    "in": _in,
    "noun_in": _noun_in,
    "slash": _slash,
    "hung": _hung,
}
