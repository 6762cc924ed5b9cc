"""One pass over a text finds its numerals and what each is worth by itself; neighbours are not looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lamayor_check.extraction.quantities import words
from lamayor_check.extraction.quantities.forms import COMMA_DIGITS, DECIMAL_COMMA, DIGITS, VULGAR, WORDS
from lamayor_check.extraction.quantities.page import Page
from lamayor_check.extraction.quantities.worth import READERS, Numeral

_TOKEN = re.compile(rf"[a-z]++|\d|{VULGAR}")
_STARTERS = frozenset(
    [
        "a", "an", "half", "quarter", "third", "several", "few", "many", "no", "none", "nobody",
        *words.CARDINALS, *words.MULTIPLES, *words.ORDINALS, *words.TENS_OF_YEARS, *words.PLURALS, *words.PLURAL_COUNTS,
        *(f"{small}fold" for small in words.CARDINALS),
    ]
)  # fmt: skip
_DIGIT_STARTERS = frozenset("0123456789").union(words.VULGAR)
_ANY_STARTER = _STARTERS | _DIGIT_STARTERS


def numerals_in(page: Page) -> Iterator[Numeral]:
    """Every numeral of the text, in order, none over another."""
    reach, flat = 0, page.flat
    in_digits = COMMA_DIGITS if DECIMAL_COMMA.search(flat) else DIGITS
    for token in _TOKEN.finditer(flat):
        word = token[0]
        if word not in _ANY_STARTER or (start := token.start()) < reach:
            continue
        if word in _DIGIT_STARTERS:
            match = in_digits.match(flat, start)
        elif start and flat[start - 1].isalpha():
            continue
        else:
            match = WORDS.match(flat, start)
        found = READERS[match.lastgroup](match) if match and match.lastgroup else None
        if found is not None:
            reach = found.end
            yield found
