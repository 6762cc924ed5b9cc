"""A number told in another unit of what it measures."""

from decimal import Decimal

import pytest

from lamayor_check.claims.units import are_convertible, dimension, in_unit_of, plural
from tests.comparison.build import claim


@pytest.mark.parametrize(
    ("value", "unit", "other", "told"),
    [
        (100, "hectare", "acre", "247.1"),
        (26, "mile", "kilometer", "41.8"),
        (10, "foot", "meter", "3.0"),
        (1, "square mile", "hectare", "259.0"),
        (60, "mile per hour", "kilometer per hour", "96.6"),
        (2, "gigawatt", "megawatt", "2000"),
        (12, "pound", "kilogram", "5.4"),
    ],
)
def test_worth(value, unit, other, told):
    made = in_unit_of(claim(value, unit=unit), claim(1, unit=other))
    assert round(made.value, 1) == Decimal(told)
    assert made.unit == other
    assert made.lower <= made.value <= made.upper
    back = in_unit_of(made, claim(1, unit=unit))
    assert abs(back.value - value) < Decimal("1e-20")
    assert back.lower < value < back.upper


@pytest.mark.parametrize(("unit", "other"), [("acre", "mile"), ("ton", "tonne"), ("vote", "mile"), ("USD", "EUR")])
def test_what_measures_something_else_stays(unit, other):
    one = claim(5, unit=unit)
    assert not are_convertible(unit, other)
    assert in_unit_of(one, claim(5, unit=other)) is one


def test_names():
    assert dimension("acre") == dimension("square foot") == "area"
    assert dimension("gallon") == ""
    assert [plural(u) for u in ("foot", "square mile", "mile per hour")] == ["feet", "square miles", "miles per hour"]
