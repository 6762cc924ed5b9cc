"""Two numbers that are one thing: ranges and ratios; and pairs that are two: scores and changes."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Literal

from msgspec.structs import replace

from lamayor_check.claims.quantity import NOT_CLAIMS
from lamayor_check.extraction.quantities import codes, cues
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page
from lamayor_check.extraction.quantities.scan import FRACTION_SLACK

Joined = tuple[Measured, ...] | None

_HEDGES = r"(?:(?:about|around|nearly|almost|roughly|just|some|as much as|as many as|an?|perhaps|maybe|only)\s+)?"
_GAP = re.compile(
    rf"(?P<dash>\s?[-–—]\s?)$|(?P<hyphened>-to-)$|(?P<to>\s+to\s+{_HEDGES})$|(?P<nounto>\s+(?:[a-z'-]+\s+){{1,2}}to\s+(?:the\s+)?{_HEDGES})$"
    r"|(?P<and>\s+and\s+)$|(?P<or>\s+or\s+)$|(?P<of>\s+(?:in|out\s+of)\s+(?:every\s+)?)$|(?P<colon>:)$|(?P<slash>\s?/\s?)$|(?P<hung>-\s+(?:and|or|to)\s+)$"
)
_BETWEEN = re.compile(rf"between\s+{_HEDGES}$")
_FROM = re.compile(rf"from\s+(?:up to\s+|the\s+)?{_HEDGES}$")
_SPREAD = re.compile(r"\b(?:rang(?:e|es|ed|ing)|anywhere|anything|somewhere|var(?:y|ies|ied|ying))\b")
_LOSING = re.compile(
    r"\b(?:vot(?:e|es|ed)|lead|leads|led|trail(?:s|ed|ing)?|lost|loses|losing|fail(?:s|ed)?|behind|reject(?:s|ed)?|defeat(?:s|ed)?|"
    r"turned down|struck down)\b[^.;]{0,40}$"
)
_VOTE_AFTER = re.compile(r"[ -](?:vote|margin|split|decision|ruling|tally|defeat|loss|lead)")
_CHANGED = 3
"""How many words may stand between a verb of change and the number (`rose by about 5%`)."""
_REACH = 36


def join(page: Page, drafts: list[Measured]) -> list[Measured]:
    """The numbers again, neighbours that belong together joined into one or marked as a pair."""
    joined: list[Measured] = []
    pairs = 0
    for right in drafts:
        left = joined[-1] if joined else None
        both = _together(page, left, right) if left is not None else None
        if both is None:
            joined.append(right)
            continue
        if both[0].pair_kind:
            both = tuple(replace(end, pair=pairs) for end in both)
            pairs += 1
        joined[-1:] = both
    return joined


def _together(page: Page, left: Measured, right: Measured) -> Joined:
    if right.start - left.tail > _REACH:
        return None
    left, right = _unpointed(left), _unpointed(right)
    if not (_free(left) and _free(right) and _same_measure(left, right)):
        return None
    found = _GAP.match(page.flat[left.tail : right.start])
    return _JOINERS[found.lastgroup or ""](page, left, right) if found else None


def _unpointed(draft: Measured) -> Measured:
    """A `one` counts after all where another number stands beside it (`one in five`)."""
    return replace(draft, kind="count") if draft.kind == "pronoun" and draft.form == "words" else draft


def _free(draft: Measured) -> bool:
    return draft.value is not None and draft.kind not in NOT_CLAIMS - {"duration", "age"} and draft.pair < 0


def _same_measure(left: Measured, right: Measured) -> bool:
    if left.kind == right.kind:
        return left.unit == right.unit and left.kind not in ("multiple", "age")
    plain, worn = (left, right) if left.kind == "count" else (right, left)
    if plain.kind != "count" or worn.kind in ("share", "ratio", "multiple", "age"):
        return worn.kind == "points" and plain.kind == "percent"
    if worn.kind in ("percent", "points") and plain is right:
        return (plain.value or 0) <= 100 and not plain.noun
    return not plain.noun


def _alike(left: Measured, right: Measured) -> tuple[Measured, Measured]:
    """Each end takes the unit and the multiplier that only the other one wears (`€5.0-5.2 billion`)."""
    if left.factor == 1 and right.factor > 1 and left.value is not None and left.value < 1000:
        left = replace(left, value=left.value * right.factor, precision=left.precision * right.factor, factor=right.factor)
    if left.kind == "count" != right.kind:
        left = replace(left, kind=right.kind, unit=right.unit)
    elif right.kind == "count" != left.kind and left.kind not in ("percent", "points"):
        right = replace(right, kind=left.kind, unit=left.unit)
    return left, right


def _range(left: Measured, right: Measured) -> Joined:
    left, right = _alike(left, right)
    if left.value is None or right.value is None:
        return None
    if right.kind == "count" != left.kind:
        right = replace(right, kind=left.kind, unit=left.unit)
    low, high = sorted((left.value, right.value))
    precision = min(left.precision, right.precision)
    return (replace(right, start=left.start, value=None, lower=low, upper=high, precision=precision),)


def _pair(left: Measured, right: Measured, kind: Literal["score", "change"]) -> Joined:
    left, right = _alike(left, right)
    return replace(left, pair_kind=kind), replace(right, pair_kind=kind)


def _ordered(page: Page, left: Measured, right: Measured) -> Joined:
    """A falling pair is a score; a rising one is a range, unless the words say that somebody lost by it."""
    a, b = _alike(left, right)
    if a.value is None or b.value is None:
        return None
    if a.value >= b.value or a.bare and b.bare and _is_game(page, left, right):
        return _score(page, left, right)
    told = _LOSING.search(page.before(left.start, 60)) or _VOTE_AFTER.match(page.flat, right.end)
    if told and a.kind in ("count", "percent") and a.factor == 1:
        return _score(page, left, right)
    return _range(left, right)


def _is_game(page: Page, left: Measured, right: Measured) -> bool:
    return right.end - right.start <= 2 and left.end - left.start <= 2 and not right.noun and codes.is_game(page, left)


def _score(page: Page, left: Measured, right: Measured) -> Joined:
    ends = _pair(left, right, "score")
    if left.bare and right.bare and right.value is not None and right.value < 200 and codes.is_game(page, left):
        return tuple(replace(end, kind="score") for end in ends or ())
    return ends


def _dash(page: Page, left: Measured, right: Measured) -> Joined:
    spaced = right.start - left.end > 1
    if spaced and (left.kind == "count" and right.kind in ("percent", "money") or left.noun or not _near(left, right)):
        return None
    return _ordered(page, left, right)


def _near(left: Measured, right: Measured) -> bool:
    return left.value is not None and right.value is not None and 0 < right.value < 10 * left.value


def _hyphened(page: Page, left: Measured, right: Measured) -> Joined:
    if right.value == 1 and left.bare:
        return (replace(right, start=left.start, value=left.value, kind="ratio", form="digits"),)
    return _ordered(page, left, right)


def _to(page: Page, left: Measured, right: Measured) -> Joined:
    before = page.before(left.start, 60)
    if _FROM.search(before):
        return _range(left, right) if _SPREAD.search(before) else _pair(left, right, "change")
    if _BETWEEN.search(before):
        return _range(left, right)
    if _has_changed(before) and _measured_alone(left):
        return None
    if right.value == 1 and left.bare and re.match(r"\s+(?:odds|ratio|margin|against)", page.after(right.end, 12)):
        return (replace(right, start=left.start, value=left.value, kind="ratio", form="digits"),)
    return _ordered(page, left, right)


def _has_changed(before: str) -> bool:
    return any(word in cues.UP or word in cues.DOWN for word in before.split()[-_CHANGED:])


def _measured_alone(draft: Measured) -> bool:
    """Whether a number has its own unit, so that `by` it, `to` another can be said."""
    return not draft.bare or bool(draft.noun)


def _noun_to(page: Page, left: Measured, right: Measured) -> Joined:
    """`81 votes to 74`, `from 38 routes to 31`."""
    gap = page.flat[left.tail : right.start]
    if not left.noun or not gap.strip().startswith(left.noun.lower()):
        return None
    before = page.before(left.start, 60)
    if _FROM.search(before):
        return _pair(left, right, "change")
    if _has_changed(before) or left.value is None or right.value is None:
        return None
    falls = left.value >= right.value and not right.noun
    return _pair(left, right, "score") if falls or _LOSING.search(before) else None


def _and(page: Page, left: Measured, right: Measured) -> Joined:
    return _range(left, right) if _BETWEEN.search(page.before(left.start, 40)) else None


def _or(page: Page, left: Measured, right: Measured) -> Joined:
    """`three or four years` is a range; `7- or 8-inch` is two numbers."""
    if left.form != "words" or right.form != "words" or left.value is None or right.value is None:
        return None
    a, b = _alike(left, right)
    return _range(left, right) if a.value is not None and b.value is not None and b.value - a.value == right.factor else None


def _of(page: Page, left: Measured, right: Measured) -> Joined:
    """`one in five`, `nine out of ten`, `1 in 20`: a share."""
    a, b = left.value, right.value
    if not (left.bare and right.kind == "count") or a is None or b is None or not 0 < a < b or left.noun:
        return None
    if b != b.to_integral_value() or a > (9 if b > 100 else 99) or page.flat[right.start : right.end].isdigit() and 1900 < b < 2100:
        return None
    share = a * 100 / b
    return (replace(right, start=left.start, value=share, kind="share", unit="percent", form="fraction", precision=FRACTION_SLACK),)


def _colon(page: Page, left: Measured, right: Measured) -> Joined:
    return None


def _hung(page: Page, left: Measured, right: Measured) -> Joined:
    """`a 7- or 8-inch screen`: the first number waits for the unit of the second."""
    return (replace(left, kind=right.kind, unit=right.unit, noun=right.noun), right) if left.bare else None


def _slash(page: Page, left: Measured, right: Measured) -> Joined:
    return _range(left, right) if left.kind == right.kind == "money" else None


_JOINERS: dict[str, Callable[[Page, Measured, Measured], Joined]] = {
    "dash": _dash, "hyphened": _hyphened, "to": _to, "nounto": _noun_to, "and": _and, "or": _or, "of": _of,
    "colon": _colon, "slash": _slash, "hung": _hung,
}  # fmt: skip
