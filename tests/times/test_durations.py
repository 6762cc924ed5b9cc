"""Durations and ages in seconds, each with the slack of the unit it is written in."""

from decimal import Decimal

import pytest

from lamayor_check.extraction.quantities.find import find
from lamayor_check.times.durations import duration_seconds

HOUR = 3600
DAY = 24 * HOUR


def seconds(text):
    (found,) = find(text)
    return duration_seconds(found)


def meet(one, other):
    (a, b), (c, d) = seconds(one), seconds(other)
    return a <= d and c <= b


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("It took five hours.", 5 * HOUR),
        ("It took half an hour.", 31 * 60),
        ("It took a year and a half.", 548 * DAY),
        ("It took two and a half hours.", 150 * 60),
        ("It took 1h 35m.", 95 * 60),
        ("A 90-day ban.", 90 * DAY),
        ("It took 12 hours and 38 minutes.", 12 * HOUR + 38 * 60),
        ("She ran 2:06:38.", 2 * HOUR + 6 * 60 + 38),
        ("It was won in 4h12'37\".", 4 * HOUR + 12 * 60 + 37),
        ("It took an hour and eleven minutes.", 71 * 60),
        ("He has a 18-month-old son.", 548 * DAY),
    ],
)
def test_the_interval_holds_what_was_meant(text, holds):
    lower, upper = seconds(text)
    assert lower <= holds <= upper


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        ("It took 64 weeks.", "It took 15 months.", True),
        ("It took 64 weeks.", "It took 12 months.", False),
        ("A four-year contract.", "A five-year contract.", False),
        ("It took 90 days.", "It took three months.", True),
        ("It took 60 seconds.", "It took one minute.", True),
        ("It took a decade.", "It took 10 years.", True),
        ("It took nearly two days.", "It took 41 hours.", True),
    ],
)
def test_two_units_meet_within_the_slack_of_the_coarser(one, other, meets):
    assert meet(one, other) == meets


def test_open_ends_stay_open():
    assert seconds("It took more than two hours.") == (Decimal(2 * HOUR), None)
    assert seconds("It took up to two hours.") == (None, Decimal(2 * HOUR))


def test_a_unit_without_a_fixed_length_has_no_seconds():
    assert seconds("It ran for three seasons.") == (None, None)
