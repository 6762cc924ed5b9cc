"""A number told in another unit of what it measures."""

from decimal import Decimal

import pytest

from lamayor_check.claims.units import are_convertible, dimension, gap_unit, in_unit_of, is_left_out, plural, unit_class
from tests.checking.build import claim


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
        (18, "month", "year", "1.5"),
        (90, "minute", "hour", "1.5"),
        (52, "week", "day", "364"),
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


@pytest.mark.parametrize(
    ("value", "unit", "other", "least", "most"),
    [
        (100, "ton", "tonne", "90.7", "101.6"),
        (100, "tonne", "ton", "98.4", "110.3"),
        (2, "ton", "kilogram", 1814, 2032),
    ],
)
def test_a_ton_is_a_short_a_long_or_a_metric_one(value, unit, other, least, most):
    made = in_unit_of(claim(value, unit=unit), claim(1, unit=other))
    assert made.lower <= Decimal(least) < made.value < Decimal(most) <= made.upper


@pytest.mark.parametrize(("unit", "other"), [("acre", "mile"), ("gallon", "liter"), ("vote", "mile"), ("USD", "EUR")])
def test_what_measures_something_else_stays(unit, other):
    one = claim(5, unit=unit)
    assert not are_convertible(unit, other)
    assert in_unit_of(one, claim(5, unit=other)) is one


@pytest.mark.parametrize(
    ("value", "unit", "other", "there", "told"),
    [
        (5, "clock", "clock", 1435, 1445),
        (1435, "clock", "clock", 5, -5),
        (600, "clock", "clock", 660, 600),
        (230, "half clock", "clock", 940, 950),
        (950, "clock", "half clock", 230, 230),
        (741242, "date", "date", 741252, 741242),
        (5, "clock", "clock GMT", 1435, 5),
    ],
)
def test_a_time_of_day_is_told_on_the_day_of_another(value, unit, other, there, told):
    made = in_unit_of(claim(value, unit=unit), claim(there, unit=other))
    assert (made.value, made.lower, made.upper) == (told, told, told)


@pytest.mark.parametrize(
    ("unit", "kind"),
    [
        ("half clock GMT", "clock GMT"), ("clock", "clock"), ("date", "date"), ("address", "address"),
        ("week", "time"), ("acre", "area"), ("vote", "count"), ("percent", "percent"), ("USD", "USD"),
    ],
)  # fmt: skip
def test_classes(unit, kind):
    assert unit_class(unit) == kind


def test_gaps_have_units_of_their_own():
    assert [gap_unit(u) for u in ("percent", "date", "half clock", "acre")] == ["points", "day", "minute", "acre"]


def test_names():
    assert dimension("acre") == dimension("square foot") == "area"
    assert dimension("gallon") == ""
    assert [plural(u) for u in ("foot", "square mile", "mile per hour")] == ["feet", "square miles", "miles per hour"]


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        (("24.1", "count"), ("24100000", "EUR"), True),
        (("-5.6", "percent"), ("5.6", "percent"), True),
        (("-2700000", "EUR"), ("2700000", "EUR"), True),
        (("2.7", "count"), ("-2700000", "EUR"), True),
        (("-5.6", "percent"), ("5.7", "percent"), False),
        (("-3", "degree Celsius"), ("3", "degree Celsius"), False),
        (("2700000", "EUR"), ("2700", "EUR"), False),
        (("2.7", "count"), ("2800000", "EUR"), False),
        (("0", "percent"), ("5.6", "percent"), False),
    ],
)
def test_what_is_told_elsewhere_makes_no_difference(one, other, is_so):
    a, b = (claim(Decimal(value), unit=unit, metric="other") for value, unit in (one, other))
    assert is_left_out(a, b) is is_left_out(b, a) is is_so
