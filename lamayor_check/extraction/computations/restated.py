"""Numbers that an article says again in another way: in another unit, or for each (`60 rooms, or $50,000 a room`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.quantity import is_currency
from lamayor_check.claims.units import are_convertible
from lamayor_check.extraction.changes import is_amount
from lamayor_check.extraction.lemmas import lemmas

_AGAIN = re.compile(
    r"^[\s-]?(?:[^\W\d]+[²³]?[\s.-]?){1,3}?(?:\sper\s\w+|\san\shour)?\s?(?:\(|,?\sor\s)(?:about|some|nearly|roughly"
    r"|around|almost|just over|just under|more than|over)?\s?$",
    re.I,
)
"""Between a number and the same in another unit: `5,018 hectares (12,400 acres)`."""
_OR_EACH = re.compile(
    r"^[^.;:\d]{0,60}?(?:,\s(?:or|that is|which is|which works out (?:at|to)|working out (?:at|to)|an average of"
    r"|averaging)|[—–(]\s?(?:or)?|\.\s(?:That|It|This) (?:is|was|comes to|works out (?:at|to)))\s?"
    r"(?:about|some|nearly|roughly|around|almost|just over|just under|more than|over|an average of)?\s?[^\w\s]?$",
    re.I,
)
"""Between what was counted and the cost of each: `$3 million on 60 rooms, or about $50,000 a room`."""
_AT_EACH = re.compile(r"^[^.;:,\d]{0,40}\s(?:at|for)\s(?:about|some|nearly|roughly|around)?\s?[^\w\s]?$", re.I)
_IN_ALL = re.compile(
    r"^[^.;:\d]{0,30}?(?:,|[—–]|\bfor|\bor)\s(?:or\s|for\s|a\s|in\s)*(?:total|all)(?:\s(?:cost|price|bill))?\s?"
    r"(?:of|is|was)?\s(?:about|some|nearly|roughly|around)?\s?[^\w\s]?$",
    re.I,
)
"""Between the cost of each and what all cost: `60 rooms at $50,000 each, a total of $3 million`."""
_EACH = frozenset({"each", "head", "unit", "person", "piece"})
"""What a cost can be counted against whatever is bought."""
_FAR = 12
"""A cost of each further off than so many times what the total gives is of something else."""

Cost = tuple[Claim, Claim, Claim]


def conversions(claims: Sequence[Claim], text: str) -> Iterator[tuple[Claim, Claim]]:
    """A number and the same number in another unit, of which the article says that they are one."""
    for one, again in pairwise(claims):
        is_one = one.sentence_start == again.sentence_start and are_convertible(one.unit, again.unit)
        if is_one and _AGAIN.match(text[one.end : again.start]):
            yield one, again


def unit_costs(claims: Sequence[Claim], text: str) -> Iterator[Cost]:
    """The cost of all, how many there are, and the cost of each."""
    for a, b, c in zip(claims, claims[1:], claims[2:], strict=False):
        if not all(is_amount(x) or x.bound == "approx" for x in (a, b, c)) or c.start - a.end > 300:
            continue
        if is_currency(a.unit) and c.unit == a.unit and _is_each(c, b) and _OR_EACH.match(text[b.end : c.start]):
            found = a, b, c
        elif is_currency(b.unit) and b.unit == c.unit and _is_each(b, a) and not is_currency(a.unit):
            if not (_AT_EACH.match(text[a.end : b.start]) and _IN_ALL.match(_behind_each(text[b.end : c.start]))):
                continue
            found = c, a, b
        else:
            continue
        if _is_meant(*found):
            yield found


def _behind_each(between: str) -> str:
    """The words between a cost of each and a total, without what says that it is of each."""
    return re.sub(r"^\s(?:each|apiece|(?:per|an?)\s[\w-]+)", "", between)


def _is_each(cost: Claim, count: Claim) -> bool:
    """Whether a cost is said of each of what was counted."""
    if not cost.scope.per or count.value is None or is_currency(count.unit) or count.unit in ("percent", "points"):
        return False
    per = cost.scope.per
    return per in _EACH or per == count.scope.noun or lemmas(per)[-1:] == lemmas(count.scope.noun)[-1:]


def _is_meant(total: Claim, count: Claim, each: Claim) -> bool:
    if not total.value or not count.value or not each.value:
        return False
    ratio = total.value / count.value / each.value
    return 1 < ratio * _FAR < _FAR * _FAR
