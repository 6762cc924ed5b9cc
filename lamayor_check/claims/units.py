"""Units that measure one thing (acres and hectares, weeks and days), a claim told in another of them, and the units of
times and places, whose values are no amounts."""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.currencies import family, family_of, meant
from lamayor_check.claims.quantity import is_currency

if TYPE_CHECKING:
    from pint import Quantity, UnitRegistry

# Units of one name and one worth everywhere: a gallon, a pint and a barrel are not. What a ton is worth is `_TON`.
_MEASURED = {
    "length": "millimeter, centimeter, meter, kilometer, inch, foot, yard, mile",
    "area": "square meter, square kilometer, square foot, square mile, acre, hectare",
    "speed": "mile per hour, kilometer per hour, meter per second, knot",
    "weight": "gram, kilogram, tonne, ton, pound",
    "power": "kilowatt, megawatt, gigawatt, terawatt",
    "energy": "kilowatt hour, megawatt hour, gigawatt hour, terawatt hour",
    "time": "millisecond, second, minute, hour, day, week, fortnight, month, year, decade, century",
}
_DIMENSIONS = {unit: dimension for dimension, units in _MEASURED.items() for unit in units.split(", ")}

_UNITS = 1 << 10
"""What is asked of so many units is at hand."""
MULTIPLIERS = frozenset(Decimal(10) ** places for places in (3, 5, 6, 7, 9))
"""A thousand, a lakh, a million, a crore and a billion."""
_DECADE = 10
_HALF_DAY, _DAY = Decimal(720), Decimal(1440)
"""Minutes."""
_EXACT = Decimal(1)
_SHORT = Decimal("0.015")
"""How far off `2.5 acres a hectare` and `1.6 kilometers a mile` are, and a little more for rounding."""
_TON = Decimal("0.907"), Decimal("1.016")
"""Tonnes: a short ton and a long one. Most newsrooms write `tons` of tonnes, and few say of which."""


def dimension(unit: str) -> str:
    """What a unit measures, where others measure it too and a number can be told in any of them; else empty."""
    return _DIMENSIONS.get(unit, "")


@lru_cache(_UNITS)
def is_time(unit: str) -> bool:
    """Whether a value is a day (`date`) or a time of day (`clock`, `half clock GMT`): its digits are not as written."""
    return unit == "date" or "clock" in unit.split()


@lru_cache(_UNITS)
def is_amount(unit: str) -> bool:
    """Whether a value is so much of something; a day, a time of day and the number of a house are not."""
    return unit != "address" and not is_time(unit)


@lru_cache(_UNITS)
def unit_class(unit: str) -> str:
    """Percent, points, each currency, what physical units measure, days, times of day of each zone, addresses and, for
    counts, one class: which noun is counted is the scope's."""
    if unit in ("percent", "points") or is_currency(unit):
        return unit
    return dimension(unit) or ("count" if is_amount(unit) else unit.removeprefix("half "))


def kind_of(claim: Claim) -> str:
    """What a claim is compared as: the class of its unit, but one for all currencies that are told by one sign or name
    (`$`, `crowns`), whichever of them its article is taken to mean."""
    if is_currency(claim.unit):
        return family(claim.unit)
    kind = unit_class(claim.unit)
    return (family_of(claim.scope.noun) or kind) if kind == "count" else kind


def currencies_of(claim: Claim) -> frozenset[str]:
    """The currencies that a sum may be of by how it is written; nothing of what is no sum, or does not say."""
    return meant(claim.text, claim.unit) if is_currency(claim.unit) else frozenset()


def gap_unit(unit: str) -> str:
    """What the distance between two values of a unit is counted in."""
    return {"percent": "points", "date": "day"}.get(unit, "minute" if is_time(unit) else unit)


def plural(unit: str) -> str:
    """A unit as it stands behind a number: `feet`, `miles per hour`."""
    one, per, rest = unit.partition(" per ")
    odd = {"foot": "feet", "square foot": "square feet", "inch": "inches", "century": "centuries"}
    return odd.get(one, f"{one}s") + per + rest


def is_bare(claim: Claim) -> bool:
    """Whether a number stands without unit and noun, so that it can be of any unit (`lost 38`, after `41 seconds`)."""
    return claim.unit == "count" and not claim.scope.noun


def are_of_one_unit(one: Claim, other: Claim) -> bool:
    """Whether two numbers can be told in one unit: theirs are of one class and no two currencies by name, or one leaves
    it unsaid."""
    if kind_of(one) == kind_of(other):
        ours, theirs = currencies_of(one), currencies_of(other)
        return one.unit == other.unit or not ours or not theirs or bool(ours & theirs)
    return (is_bare(one) and is_amount(other.unit)) or (is_bare(other) and is_amount(one.unit))


def is_left_out(one: Claim, other: Claim) -> bool:
    """Whether two values differ in nothing but what is told elsewhere: the multiplier of a number without unit and noun
    (`24.1` in a column of millions), the sign of a change (`-5.6%`, `-€2.7m`, where others say that it fell), but
    not that of a temperature."""
    if not one.value or not other.value:
        return False
    small, large = sorted((abs(one.value), abs(other.value)))
    if is_bare(one) or is_bare(other):
        return large / small in MULTIPLIERS or one.value == -other.value
    is_changing = one.unit in ("percent", "points") or is_currency(one.unit)
    return is_changing and one.unit == other.unit and one.value == -other.value


def are_convertible(one: str, other: str) -> bool:
    """Whether two units differ and a number in one can be told in the other."""
    return one != other and dimension(one) == dimension(other) != ""


def in_unit_of(claim: Claim, other: Claim) -> Claim:
    """The claim as it would be told in the unit of another, where it can be; its text and place stay. Its interval is
    as much wider as the short factors and the rounding of newsrooms make it."""
    if is_time(claim.unit) and unit_class(claim.unit) == unit_class(other.unit) != "date":
        return _on_day_of(claim, other)
    if is_bare(claim) and not is_bare(other) and is_amount(other.unit):
        return _with_unit_of(claim, other)
    if not are_convertible(claim.unit, other.unit):
        return claim
    worth = _worth(claim.unit, other.unit)
    least, most = _reach(claim.unit, other.unit)

    def told(value: Decimal | None, reach: Decimal = _EXACT) -> Decimal | None:
        return value * worth * reach if value is not None else None

    return replace(
        claim,
        value=told(claim.value),
        lower=told(claim.lower, least),
        upper=told(claim.upper, most),
        precision=claim.precision * worth,
        unit=other.unit,
        scope=replace(claim.scope, noun=other.scope.noun),
    )


def _reach(unit: str, other: str) -> tuple[Decimal, Decimal]:
    """How far from what it is worth a number in one unit can be in the other."""
    least, most = 1 - _SHORT, 1 + _SHORT
    if unit == "ton":
        return least * _TON[0], most * _TON[1]
    return (least / _TON[1], most / _TON[0]) if other == "ton" else (least, most)


def rounded(claim: Claim) -> Claim:
    """A number that is given as one value, with all that is rounded to what is written."""
    if claim.lower is None or claim.lower != claim.upper:
        return claim
    reach = claim.precision / 2
    return replace(claim, lower=claim.lower - reach, upper=claim.upper + reach)


def _with_unit_of(claim: Claim, other: Claim) -> Claim:
    """A number without a unit in the unit of another; of what is no count, rounded as it is written."""
    told = claim if unit_class(other.unit) == "count" else rounded(claim)
    return replace(told, unit=other.unit, scope=replace(claim.scope, noun=other.scope.noun))


def _on_day_of(claim: Claim, other: Claim) -> Claim:
    """A time of day, on the day on which it is nearest to another; in the half of the day, where one leaves it open."""
    here, there = (next((end for end in (c.value, c.lower, c.upper) if end is not None), None) for c in (claim, other))
    if here is None or there is None:
        return claim
    turn = _HALF_DAY if "half" in claim.unit + other.unit else _DAY
    by = round((there - here) / turn) * turn

    def told(value: Decimal | None) -> Decimal | None:
        return value + by if value is not None else None

    return replace(claim, value=told(claim.value), lower=told(claim.lower), upper=told(claim.upper)) if by else claim


@cache
def _worth(unit: str, other: str) -> Decimal:
    """How many of the other unit one of the unit is."""
    one: Quantity[Decimal] = _registry().Quantity(Decimal(_DECADE if unit == "decade" else 1), _plain(unit))
    worth = one.to(_plain(other)).magnitude
    return worth / _DECADE if other == "decade" else worth


def _plain(unit: str) -> str:
    """A unit as the registry knows it; its `decade` is no time, its `ton` always a short one."""
    return {"decade": "year", "ton": "tonne"}.get(unit, unit)


@cache
def _registry() -> UnitRegistry[Decimal]:
    """All units, which take as long to read as spaCy, and few runs need them."""
    from pint import UnitRegistry

    return UnitRegistry(non_int_type=Decimal)
