"""Numbers that an article says again in another unit: `5,018 hectares (12,400 acres)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.units import are_convertible

_AGAIN = re.compile(
    r"^[\s-]?(?:[^\W\d]+[²³]?[\s.-]?){1,3}?(?:\sper\s\w+|\san\shour)?\s?(?:\(|,?\sor\s)(?:about|some|nearly|roughly"
    r"|around|almost|just over|just under|more than|over)?\s?$",
    re.I,
)
"""Between a number and the same in another unit: `5,018 hectares (12,400 acres)`."""


def conversions(claims: Sequence[Claim], text: str) -> Iterator[tuple[Claim, Claim]]:
    """A number and the same number in another unit, of which the article says that they are one."""
    for one, again in pairwise(claims):
        is_one = one.sentence_start == again.sentence_start and are_convertible(one.unit, again.unit)
        if is_one and _AGAIN.match(text[one.end : again.start]):
            yield one, again
