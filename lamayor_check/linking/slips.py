"""How two values differ: digits that look like a slip of the pen, values that are near."""

from __future__ import annotations

from decimal import Decimal
from itertools import zip_longest
from typing import Literal

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.units import dimension, in_unit_of, is_time

Slip = Literal["transposed", "swapped", "digit", "mixed", "unit", "point", ""]

NEAR = Decimal("1.5")
"""Two figures whose ratio is at most this are near: one may have been meant for the other."""
MONTH, HOURS = Decimal(31), Decimal(120)
"""Two days, and two times of day in minutes, that are no further apart are near."""
SLIP_DIGITS = 4
"""One wrong digit tells of a slip only in a number of more digits than this; two swapped ones in one of one less."""
POINT_DIGITS = 2
"""So many digits tell that two numbers differ by nothing but their point."""
MIXED = 3
"""So many digits beside each other can be mixed up."""


class Digits(Struct, frozen=True):
    """The digits of a value but the zeros at its ends: what there is to ask before two claims are looked at."""

    size: int
    """The power of ten of the first."""
    row: tuple[int, ...]
    ordered: tuple[int, ...]
    text: str


def digits_of(claim: Claim) -> Digits:
    """The digits of a claim's value; none where there is none, or it is 0."""
    if not claim.value or not claim.value.is_finite():
        return Digits(0, (), (), claim.text)
    value = claim.value.normalize()
    row = value.as_tuple().digits
    return Digits(value.adjusted(), row, tuple(sorted(filter(None, row))), claim.text)


def may_slip(one: Digits, other: Digits) -> bool:
    """Whether claims with these digits can be a slip of one another: `slip` says nothing of all others of one unit."""
    if one.row == other.row or one.text == other.text or not one.row or not other.row:
        return True
    if one.size != other.size:
        return False
    if one.ordered == other.ordered:
        return True
    if max(len(one.row), len(other.row)) < SLIP_DIGITS:
        return False
    return sum(a != b for a, b in zip_longest(one.row, other.row, fillvalue=0)) <= MIXED


def _long_slip(a: Claim, b: Claim) -> Slip:
    """Whether one number can be the other with a slip: two digits swapped (in a long one, any), one is another,
    or a few beside each other are the same ones mixed up (`129,686` and `129,868`), or one has the other's unit."""
    if a.value is None or b.value is None or not {a.bound, b.bound} <= {"exact", "approx"} or is_time(a.unit):
        return ""
    if a.unit != b.unit and dimension(a.unit) == dimension(b.unit) != "" and a.text == b.text:
        return "unit"
    if a.value == b.value:
        return ""
    if _is_point(a, b):
        return "point"
    if not _are_as_long(a.value, b.value):
        return ""
    one, other = _digits(a.value, b.value)
    if len(one) < SLIP_DIGITS - 1:
        return ""
    unlike = [i for i in range(len(one)) if one[i] != other[i]]
    if sorted(one) == sorted(other) and (len(unlike) == 2 or len(one.rstrip("0")) > SLIP_DIGITS):
        return "transposed"
    if len(one.rstrip("0")) >= SLIP_DIGITS and len(unlike) > 1 and unlike[-1] - unlike[0] < MIXED:
        window = slice(unlike[0], unlike[-1] + 1)
        if set(one[window]) == set(other[window]):
            return "mixed"
    exact = a.bound == b.bound == "exact"
    return "digit" if exact and len(unlike) == 1 and len(one.rstrip("0")) > SLIP_DIGITS else ""


def _is_point(a: Claim, b: Claim) -> bool:
    """Whether two numbers have the same digits, two at least, and their point at another place (`1,450`, `14,500`).
    What one day costs and what ten do are two things."""
    other = in_unit_of(b, a).value
    if not a.value or not other or a.value == other or a.scope.per != b.scope.per:
        return False
    one, two = (value.normalize().as_tuple().digits for value in (a.value, other))
    return one == two and len(one) >= POINT_DIGITS


def slip(a: Claim, b: Claim) -> Slip:
    """A slip, or the two digits of a short count the other way round, which by itself tells little."""
    if a.value is None or b.value is None or not a.bound == b.bound == "exact" or a.unit in ("percent", "points"):
        return _long_slip(a, b)
    if not _are_as_long(a.value, b.value):
        return _long_slip(a, b)
    one, other = _digits(a.value, b.value)
    return "swapped" if len(one) == 2 and one == other[::-1] != other else _long_slip(a, b)


def _are_as_long(a: Decimal, b: Decimal) -> bool:
    """Whether two numbers have as many digits, written to the same place."""
    return a.adjusted() == b.adjusted() if a and b else len(set(map(len, _digits(a, b)))) == 1


def _digits(a: Decimal, b: Decimal) -> tuple[str, str]:
    """The digits of two numbers, written to the same place: `61.3` and `5` become `613` and `50`."""
    places = max(0, -_exponent(a), -_exponent(b))
    return str(abs(int(a.scaleb(places)))), str(abs(int(b.scaleb(places))))


def _exponent(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def is_near(a: Claim, b: Claim, ratio: Decimal = NEAR) -> bool:
    """Whether two figures are of one size, or two times hardly apart; an open one is taken at the end it gives."""
    one, other = (abs(c.value or c.lower or c.upper or Decimal(0)) for c in (a, b))
    low, high = sorted((one, other))
    if is_time(a.unit):
        return high - low <= (MONTH if a.unit == "date" else HOURS)
    return low > 0 and high <= low * ratio
