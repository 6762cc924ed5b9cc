"""Amounts are said as a reader would write them."""

from decimal import Decimal

import pytest

from lamayor_check.claims.amounts import amount, span, tick


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("411500000", "USD", "$411.5 million"),
        ("24900000000", "JPY", "¥24.9 billion"),
        ("1234567", "USD", "$1,234,567"),
        ("-1200000", "GBP", "-£1.2 million"),
        ("1200000", "CHF", "CHF 1.2 million"),
        ("41.50", "percent", "41.5%"),
        ("1", "points", "1 point"),
        ("3.4", "points", "3.4 points"),
        ("1", "acre", "1 acre"),
        ("40", "acre", "40 acres"),
        ("7", "person", "7"),
        ("252476", "count", "252,476"),
        ("20000000", "count", "20 million"),
        ("1E+300", "USD", "$1E+300"),
        ("0.333333", "percent", "0.3333%"),
        ("5", "year", "5 years"),
        ("741242", "date", "2030-06-14"),
        ("229", "half clock", "03:49"),
        ("-5", "clock", "23:55"),
    ],
)
def test_amounts(value, unit, said):
    assert amount(Decimal(value), unit) == said


@pytest.mark.parametrize(
    ("lower", "upper", "unit", "said"),
    [
        ("40.5", "41.5", "percent", "40.5% to 41.5%"),
        ("7", "7", "person", ""),
        ("7", "7.0", "person", ""),
        ("400", None, "count", "at least 400"),
        (None, "10000000", "USD", "at most $10 million"),
        (None, None, "count", ""),
    ],
)
def test_intervals_of_one_value_say_nothing(lower, upper, unit, said):
    ends = (Decimal(end) if end is not None else None for end in (lower, upper))
    assert span(*ends, unit) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("100000000", "USD", "$100m"),
        ("2500000000", "EUR", "€2.5bn"),
        ("40", "percent", "40%"),
        ("15000", "count", "15,000"),
        ("0", "USD", "$0"),
        ("12000000", "person", "12m"),
    ],
)
def test_ticks_are_short(value, unit, said):
    assert tick(Decimal(value), unit) == said
