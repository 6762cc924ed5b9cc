"""Physical units that measure one thing (acres and hectares, feet and metres), and a claim told in another of them."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.quantity import is_currency

if TYPE_CHECKING:
    from pint import Quantity, UnitRegistry

# Units of one name and one worth everywhere: a ton, a gallon, a pint and a barrel are not.
_MEASURED = {
    "length": "millimeter, centimeter, meter, kilometer, inch, foot, yard, mile",
    "area": "square meter, square kilometer, square foot, square mile, acre, hectare",
    "speed": "mile per hour, kilometer per hour, meter per second, knot",
    "weight": "gram, kilogram, tonne, pound",
    "power": "kilowatt, megawatt, gigawatt, terawatt",
    "energy": "kilowatt hour, megawatt hour, gigawatt hour, terawatt hour",
}
_DIMENSIONS = {unit: dimension for dimension, units in _MEASURED.items() for unit in units.split(", ")}

_EXACT = Decimal(1)
_SHORT = Decimal("0.015")
"""How far off `2.5 acres a hectare` and `1.6 kilometers a mile` are, and a little more for rounding."""


def dimension(unit: str) -> str:
    """What a unit measures, where others measure it too and a number can be told in any of them; else empty."""
    return _DIMENSIONS.get(unit, "")


def unit_class(unit: str) -> str:
    """Percent, points, each currency, what physical units measure and, for counts, one class: which noun is counted is
    the scope's."""
    return unit if unit in ("percent", "points") or is_currency(unit) else dimension(unit) or "count"


def plural(unit: str) -> str:
    """A unit as it stands behind a number: `feet`, `miles per hour`."""
    one, per, rest = unit.partition(" per ")
    return {"foot": "feet", "square foot": "square feet", "inch": "inches"}.get(one, f"{one}s") + per + rest


def are_convertible(one: str, other: str) -> bool:
    """Whether two units differ and a number in one can be told in the other."""
    return one != other and dimension(one) == dimension(other) != ""


def in_unit_of(claim: Claim, other: Claim) -> Claim:
    """The claim as it would be told in the unit of another, where it can be; its text and place stay. Its interval is
    as much wider as the short factors and the rounding of newsrooms make it."""
    if not are_convertible(claim.unit, other.unit):
        return claim
    worth = _worth(claim.unit, other.unit)

    def told(value: Decimal | None, reach: Decimal = _EXACT) -> Decimal | None:
        return value * worth * reach if value is not None else None

    return replace(
        claim,
        value=told(claim.value),
        lower=told(claim.lower, 1 - _SHORT),
        upper=told(claim.upper, 1 + _SHORT),
        precision=claim.precision * worth,
        unit=other.unit,
        scope=replace(claim.scope, noun=other.scope.noun),
    )


@cache
def _worth(unit: str, other: str) -> Decimal:
    """How many of the other unit one of the unit is."""
    one: Quantity[Decimal] = _registry().Quantity(Decimal(1), unit)
    return one.to(other).magnitude


@cache
def _registry() -> UnitRegistry[Decimal]:
    """All units, which take as long to read as spaCy, and few runs need them."""
    from pint import UnitRegistry

    return UnitRegistry(non_int_type=Decimal)
