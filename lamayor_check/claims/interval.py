"""Intervals of values: whether two can hold the same value, how far apart they are, how hedges stretch them."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.units import dimension, is_amount


class Interval(Struct, frozen=True):
    """The values from `lower` to `upper`, both included save where it is half-open; None is open."""

    lower: Decimal | None
    upper: Decimal | None
    is_half_open: bool = False
    """Whether `upper` itself is not one of the values."""

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        first, second = self._ordered(other)
        if first.upper is None or second.lower is None or second.lower < first.upper:
            return True
        return second.lower == first.upper and not first.is_half_open

    def gap(self, other: Interval) -> Decimal:
        """The distance between the nearest values of the two; 0 where they meet."""
        first, second = self._ordered(other)
        if first.upper is None or second.lower is None or second.lower <= first.upper:
            return Decimal(0)
        return second.lower - first.upper

    def absolute(self) -> Interval:
        """How large its values are, whatever their sign; the same where an end is open."""
        if self.lower is None or self.upper is None:
            return self
        least, most = sorted((abs(self.lower), abs(self.upper)))
        return Interval(Decimal(0) if self.lower < 0 < self.upper else least, most)

    def _ordered(self, other: Interval) -> tuple[Interval, Interval]:
        return (self, other) if _low(self) <= _low(other) else (other, self)


def interval(claim: Claim, hedge: Decimal) -> Interval:
    """The values that a claim can stand for; `about` and its like stretch it by `hedge`, a part of the value.

    A day, a time of day and an address are taken as they are, whatever their number. The upper end of a duration is
    none of its values, so that `four years` and `five years` do not meet where both are rounded.
    """
    lower, upper = claim.lower, claim.upper
    if not is_amount(claim.unit):
        return Interval(lower, upper)
    if claim.bound == "exact" and claim.value is not None and _is_round(claim.value):
        return Interval(claim.value * (1 - ROUND), claim.value * (1 + ROUND))
    if claim.bound == "exact" and claim.value is not None and is_fraction(claim):
        return Interval(claim.value * (1 - FRACTION), claim.value * (1 + FRACTION))
    if claim.bound == "approx" and claim.value is not None:
        reach = max(abs(claim.value) * hedge, claim.precision / 2)
        lower = min(claim.value - reach, lower) if lower is not None else claim.value - reach
        upper = max(claim.value + reach, upper) if upper is not None else claim.value + reach
    return Interval(lower, upper, is_half_open=lower != upper and dimension(claim.unit) == "time")


def computed(claim: Claim) -> Interval:
    """The values that a claim can stand for where it is computed with: a round number is meant as exactly as those
    beside it, `about` stretches one by `COMPUTED`, and a fraction in words is taken for whatever share is near it."""
    if claim.bound != "exact" or claim.value is None:
        return interval(claim, COMPUTED)
    if is_fraction(claim):
        return Interval(claim.value * (1 - NEAR), claim.value * (1 + NEAR))
    return Interval(claim.lower, claim.upper)


COMPUTED = Decimal("0.05")
NEAR = Decimal("0.15")
"""How far a fraction in words stretches beside the figures that it is of: 57% and 46% are said to be half."""
ROUND = Decimal("0.075")
"""How far a number of one digit and zeros (`200`, `3,000`) stretches: prose rounds so without saying it."""


FRACTION = Decimal("0.06")
"""How far a fraction in words (`a third`, `one in two`) stretches: people say it for whatever is near."""


def is_fraction(claim: Claim) -> bool:
    """Whether a share is written as a fraction in words and not as a percentage."""
    text = claim.text.lower()
    if claim.unit != "percent" or "%" in text or "per" in text or claim.modality == "threshold":
        return False
    return " in " in text or " of " in text or not any(c.isdigit() for c in text)


def _is_round(value: Decimal) -> bool:
    return value >= 100 and value == value.to_integral_value() and len(value.normalize().as_tuple().digits) == 1


def _low(one: Interval) -> Decimal:
    return one.lower if one.lower is not None else Decimal("-Infinity")
