"""Ages, times of day, days, durations and addresses: held against each other as what they are, not by their digits."""

from decimal import Decimal

import pytest

from tests.checking.build import at, claim

HALF = Decimal("0.5")
LOOSE = {"duration": HALF}
"""By how much a number of the metric is rounded, either way."""


def told(metric, value, unit, document, **more):
    base = {"subject": "Mill Street", "as_of": at("2030-06-10"), "words": ["call", "come", "fire", "warehouse"]}
    loose = LOOSE.get(metric, 0)
    ends = {"lower": Decimal(value) - loose, "upper": Decimal(value) + loose}
    return claim(value, document, metric=metric, unit=unit, **{**base, **ends, **more})


def pair(metric, one, other):
    return told(metric, *one, "a.txt"), told(metric, *other, "b.txt")


@pytest.mark.parametrize(
    ("metric", "one", "other"),
    [
        ("clock", (229, "clock"), (279, "clock")),  # 3:49 and 4:39 a.m.
        ("clock", (300, "clock"), (310, "clock")),  # 5 and 5:10 a.m.: hours are no round numbers
        ("clock", (230, "half clock"), (959, "clock")),  # 3:50 and 3:59 p.m.
        ("date", (741242, "date"), (741252, "date")),
        ("duration", (5, "year"), (4, "year")),
        ("duration", (47, "minute"), (2, "hour")),
        ("address", (118, "address"), (181, "address")),
        ("address", (500, "address"), (506, "address")),
        ("age", (34, "year"), (43, "year")),
    ],
)
def test_two_that_disagree(conflicts_of, metric, one, other):
    assert len(conflicts_of(*pair(metric, one, other))) == 1


@pytest.mark.parametrize(
    ("metric", "one", "other"),
    [
        ("clock", (229, "clock"), (289, "clock GMT")),
        ("clock", (230, "half clock"), (950, "clock")),  # 3:50 and 3:50 p.m.
        ("duration", (24, "month"), (2, "year")),
        ("duration", (90, "minute"), (2, "hour")),
        ("age", (34, "year"), (34, "year")),
    ],
)
def test_two_that_agree_or_cannot_be_compared(conflicts_of, metric, one, other):
    assert not conflicts_of(*pair(metric, one, other))


def test_a_hedged_time_past_midnight_meets_one_before_it(conflicts_of):
    about = told("clock", 0, "clock", "b.txt", bound="approx", lower=Decimal(-10), upper=Decimal(10))
    assert not conflicts_of(told("clock", 1435, "clock", "a.txt"), about)


@pytest.mark.parametrize(
    ("metric", "one", "other", "said"),
    [
        ("clock", (1435, "clock"), (5, "clock"), ["at least 10 minutes", "exactly 23:55", "exactly 00:05"]),
        ("date", (741242, "date"), (741252, "date"), ["at least 10 days", "exactly 2030-06-14", "exactly 2030-06-24"]),
        ("duration", (5, "year"), (3, "year"), ["4.5 years to 5.5 years"]),
    ],
)
def test_they_are_told_as_days_and_times(conflicts_of, metric, one, other, said):
    (found,) = conflicts_of(*pair(metric, one, other))
    told = " ".join(reason.text for reason in found.explanation)
    assert [part for part in said if part not in told] == []


def test_days_tell_neither_a_slip_nor_a_story(conflicts_of):
    one = told("date", 741242, "date", "a.txt", subject="Harlan", words=["open", "tunnel"])
    assert not conflicts_of(one, told("date", 741252, "date", "b.txt", subject="Lund", words=["bridge", "open"]))
