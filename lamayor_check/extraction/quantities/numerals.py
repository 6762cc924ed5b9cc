"""A numeral as written becomes an exact value: digits, number words and fractions. No units, no context."""

from __future__ import annotations

import re
from decimal import Decimal

from lamayor_check.extraction.quantities import words

MAX_DIGITS = 27
"""Longer runs of digits are codes, not quantities; `Decimal` would also begin to round them."""

_SEPARATORS = re.compile(r"[, ]")


def from_digits(text: str) -> tuple[Decimal, Decimal] | None:
    """Value and precision of `1,234.5`, `1 500`, `2,40,000` or `.5`; None where it is too long to be a quantity."""
    plain = _SEPARATORS.sub("", text) if len(text) <= 2 * MAX_DIGITS else text
    if len(plain) > MAX_DIGITS:
        return None
    value = Decimal(plain)
    if abs(value.adjusted()) > MAX_DIGITS:
        return None
    return tidy(value), Decimal(1).scaleb(exponent_of(value))


def exponent_of(value: Decimal) -> int:
    """The power of ten of the last digit that is written."""
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    return exponent


def tidy(value: Decimal) -> Decimal:
    """The same number without trailing zeros behind the point, and without a power of ten.

    >>> tidy(Decimal("2500000.0")), tidy(Decimal("1E+3")), tidy(Decimal("0.50"))
    (Decimal('2500000'), Decimal('1000'), Decimal('0.5'))
    """
    plain = value.normalize()
    return plain if exponent_of(plain) <= 0 else Decimal(f"{plain:f}")


def from_words(tokens: list[str]) -> tuple[int, int]:
    """Value of the longest run of number words at the head of `tokens`, and how many of them it took.

    >>> from_words(["twelve", "hundred", "and", "five"])
    (1205, 4)
    >>> from_words(["two", "three"])
    (2, 1)
    """
    total, used, ceiling = 0, 0, 10**18
    while True:
        skip = 1 if used and tokens[used : used + 1] == ["and"] else 0
        group, taken = _group(tokens, used + skip)
        if not taken:
            return total, used
        scale, scaled = scales(tokens, used + skip + taken)
        worth = group * scale
        fits = worth < ceiling and (not used or (ceiling > 1 and group < 1000))
        if not fits:
            return total, used
        total, used = total + worth, used + skip + taken + scaled
        ceiling = scale
        if scale == 1:
            return total, used


def scales(tokens: list[str], at: int) -> tuple[int, int]:
    """The product of the scale words at `at` (`hundred thousand` has one, `lakh crore` two) and how many there are."""
    product, taken = 1, 0
    while at + taken < len(tokens) and (scale := words.SCALES.get(tokens[at + taken])):
        product, taken = product * scale, taken + 1
    return product, taken


def _group(tokens: list[str], at: int) -> tuple[int, int]:
    """A number below a thousand, or `twelve hundred`, `two dozen`, `a hundred`; and how many words it took."""
    if at >= len(tokens):
        return 0, 0
    if tokens[at] in ("a", "an"):
        named = at + 1 < len(tokens) and (tokens[at + 1] in words.GROUPS or tokens[at + 1] in words.SCALES)
        value, taken = (1, 1) if named else (0, 0)
    else:
        value, taken = _below_hundred(tokens, at)
    if not taken:
        return 0, 0
    following = tokens[at + taken] if at + taken < len(tokens) else ""
    if following not in words.GROUPS:
        return value, taken
    value, taken = value * words.GROUPS[following], taken + 1
    skip = 1 if tokens[at + taken : at + taken + 1] == ["and"] else 0
    rest, more = _below_hundred(tokens, at + taken + skip) if following == "hundred" else (0, 0)
    if not more or _next_is_bigger(tokens, at + taken + skip + more):
        return value, taken
    return value + rest, taken + skip + more


def _next_is_bigger(tokens: list[str], at: int) -> bool:
    return at < len(tokens) and tokens[at] in words.GROUPS


def _below_hundred(tokens: list[str], at: int) -> tuple[int, int]:
    if at >= len(tokens):
        return 0, 0
    tens = words.TENS.get(tokens[at])
    if tens is None:
        value = words.CARDINALS.get(tokens[at])
        return (0, 0) if value is None else (value, 1)
    unit = words.UNITS.get(tokens[at + 1]) if at + 1 < len(tokens) else None
    return (tens + unit, 2) if unit else (tens, 1)
