"""Two numbers that are one thing: ranges, ratios, and the pairs of a score or a change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from lamayor_check.extraction.quantities import cues, names
from lamayor_check.extraction.quantities.measures import Measured, _with
from lamayor_check.extraction.quantities.page import Page

_GAP = re.compile(
    r"(?P<dash>\s?[-–]{1,2}\s?)$|(?P<to>\s+(?:[a-z][a-z']*\s+){0,2}to\s+(?:the\s+|about\s+|nearly\s+|around\s+|roughly\s+|almost\s+)?|-to-)$|(?P<and>\s+and\s+)$|(?P<or>\s+or\s+)$"
    r"|(?P<of>\s+(?:in|out\s+of)\s+)$|(?P<colon>:)$|(?P<slash>\s?/\s?)$"
)
_BETWEEN = re.compile(r"(?:between|anything between|anywhere between)\s+(?:an?\s+|about\s+|some\s+)?$")
_FROM = re.compile(r"from\s+(?:about\s+|around\s+|roughly\s+|nearly\s+|an?\s+|up to\s+|the\s+|just\s+|between\s+|some\s+)?$")
_RANGING = re.compile(r"\b(?:rang(?:e|es|ed|ing)|anywhere|anything|estimates?|vary|varies|varied|varying)\b")
_CONTEST = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|le[ad]ds?|leads?|led|ahead|behind|trail(?:s|ed|ing)?|beats?|beaten|defeat(?:s|ed)?|win|wins|won|los[et]s?|lost|fail(?:s|ed)?|"
    r"passed|approved|rejected|margin|edged?|out-?raised|front|tied|split|favor(?:s|ed)?|prefer(?:s|red)?|over|against)\b"
)
_PEOPLE = 40


def join(page: Page, drafts: list[Measured]) -> list[Measured]:
    """Numbers in order of start, with those that belong together joined or paired."""
    joined: list[Measured] = []
    pair = 0
    waiting = iter(drafts)
    left = next(waiting, None)
    while left is not None:
        right = next(waiting, None)
        both = _together(page, left, right, pair) if right is not None else None
        if both is None:
            joined.append(left)
            left = right
        elif len(both) == 1:
            left = both[0]
        else:
            pair += 1
            joined.extend(both)
            left = next(waiting, None)
    return joined


def _together(page: Page, left: Measured, right: Measured, pair: int) -> tuple[Measured, ...] | None:
    gap = page.flat[left.end : right.start] if right.start - left.end <= _PEOPLE else ""
    found = _GAP.match(gap)
    if not found or not _comparable(left, right):
        return None
    kind = found.lastgroup
    assert kind is not None
    return _JOINERS[kind](page, left, right, pair)


def _comparable(left: Measured, right: Measured) -> bool:
    if left.value is None or right.value is None or left.pair >= 0 or left.fenced:
        return False
    kinds = {left.kind, right.kind}
    return len(kinds) == 1 or "count" in kinds and kinds <= {"count", "percent", "points", "money", "measure", "duration"}


def _shared(left: Measured, right: Measured) -> tuple[Measured, Measured]:
    """Each end takes the unit and the multiplier that only the other one wears."""
    if left.factor == 1 and right.factor != 1 and left.value is not None and left.value < 1000 and (left.kind == "count" or left.kind == right.kind or right.kind == "count"):
        factor = right.factor
        left = _with(left, value=left.value * factor, precision=left.precision * factor, factor=factor)
    if left.kind == "count" and right.kind != "count":
        if right.kind == "money" and right.factor == 1 and right.unit in ("USD", "GBP") and right.value is not None and _minor(right):
            left = _with(left, value=left.value and left.value / 100, precision=left.precision / 100)
        left = _with(left, kind=right.kind, unit=right.unit)
    elif right.kind == "count" and left.kind != "count":
        right = _with(right, kind=left.kind, unit=left.unit)
    return left, right


def _minor(draft: Measured) -> bool:
    return draft.precision < Decimal("0.1") and draft.end - draft.start > 2 and False


def _range(left: Measured, right: Measured) -> tuple[Measured, ...]:
    left, right = _shared(left, right)
    assert left.value is not None and right.value is not None
    low, high = sorted((left.value, right.value))
    whole = _with(
        right, start=left.start, value=None, lower=low, upper=high, precision=min(left.precision, right.precision),
        fenced=True, form=left.form,
    )  # fmt: skip
    return (whole,)


def _pair(left: Measured, right: Measured, pair: int, pair_kind: str) -> tuple[Measured, ...]:
    return _with(left, pair=pair, pair_kind=pair_kind), _with(right, pair=pair, pair_kind=pair_kind)


def _dash(page: Page, left: Measured, right: Measured, pair: int) -> tuple[Measured, ...] | None:
    spaced = right.start - left.end > 1
    if spaced and (left.kind != right.kind or page.flat[left.end : right.start].strip() == "-" and left.kind == "count" and right.kind == "count" and left.form != right.form):
        return None
    if spaced and left.kind == "count" and right.kind == "percent":
        return None
    return _ordered(page, left, right, pair)


def _ordered(page: Page, left: Measured, right: Measured, pair: int) -> tuple[Measured, ...]:
    a, b = _shared(left, right)
    assert a.value is not None and b.value is not None
    if a.value >= b.value or _CONTEST.search(page.before(left.start, 60)) and a.kind in ("percent", "count") and a.value < 1000 and "contest" and _is_score(page, left, right):
        return _pair(left, right, pair, "score")
    return _range(left, right)


def _is_score(page: Page, left: Measured, right: Measured) -> bool:
    """A rising pair is a score where the words say who beat whom."""
    return bool(re.search(r"\b(?:vot(?:e|es|ed)|lead|leads|led|trail(?:s|ed|ing)?|lost|loses|fail(?:s|ed)?|behind|reject(?:s|ed)?|defeat(?:s|ed)?)\b[^.]{0,30}$", page.before(left.start, 60)))


def _to(page: Page, left: Measured, right: Measured, pair: int) -> tuple[Measured, ...] | None:
    before = page.before(left.start, 60)
    gap = page.flat[left.end : right.start]
    hyphenated = gap == "-to-"
    if hyphenated and right.value == 1:
        return (_with(right, start=left.start, value=left.value, kind="ratio", form=left.form, tail=right.end),)
    came_from = _FROM.search(before)
    if came_from:
        if _RANGING.search(before):
            return _range(left, right)
        return _pair(left, right, pair, "change")
    words_between = gap.strip() not in ("to", "-to-", "to about", "to nearly", "to around", "to roughly", "to almost")
    if words_between and (left.kind != right.kind or gap.split()[0] in cues.UP | cues.DOWN | names.FUNCTION_WORDS and gap.split()[0] != "to"):
        return None
    if words_between and left.value is not None and right.value is not None and left.value < right.value and " to the " not in gap:
        return _range(left, right)
    if left.kind in ("percent", "points") and left.kind != right.kind and right.kind != "count":
        return None
    if left.kind == "percent" and right.kind == "count" and right.value is not None and right.value > 100:
        return None
    if left.kind == "percent" and right.kind == "count" and (_percent_change(before) or "," in page.flat[right.start : right.end]):
        return None
    if left.kind != "count" and right.kind == "count" and left.kind not in ("percent", "duration", "measure"):
        return None
    return _ordered(page, left, right, pair)


def _percent_change(before: str) -> bool:
    return any(word in cues.UP | cues.DOWN for word in before.split()[-3:])


def _and(page: Page, left: Measured, right: Measured, pair: int) -> tuple[Measured, ...] | None:
    if not _BETWEEN.search(page.before(left.start, 40)):
        return None
    return _range(left, right)


def _or(page: Page, left: Measured, right: Measured, pair: int) -> tuple[Measured, ...] | None:
    in_words = left.form == right.form == "words" and left.kind == "count"
    neighbours = left.value is not None and right.value is not None and right.value - left.value == 1
    return _range(left, right) if in_words and neighbours else None


def _of(page: Page, left: Measured, right: Measured, pair: int) -> tuple[Measured, ...] | None:
    """`one in five`, `nine out of ten`."""
    a, b = left.value, right.value
    if left.kind != "count" or right.kind != "count" or a is None or b is None or not 0 < a < b <= 10**7:
        return None
    if left.factor != 1 or left.precision != 1 or b != b.to_integral_value() or 1900 < b < 2100 or a > 99 or right.fenced:
        return None
    if b > 100 and a > 10:
        return None
    share = a * 100 / b
    return (_with(right, start=left.start, value=share, kind="share", unit="percent", form="share", precision=Decimal(2)),)


def _colon(page: Page, left: Measured, right: Measured, pair: int) -> tuple[Measured, ...] | None:
    return None


def _slash(page: Page, left: Measured, right: Measured, pair: int) -> tuple[Measured, ...] | None:
    return _range(left, right) if left.kind == right.kind == "money" else None


_JOINERS = {"dash": _dash, "to": _to, "and": _and, "or": _or, "of": _of, "colon": _colon, "slash": _slash}


def pairs_of(drafts: list[Measured]) -> Iterator[int]:
    """The numbers of the pairs, for tests."""
    return iter(sorted({d.pair for d in drafts if d.pair >= 0}))
