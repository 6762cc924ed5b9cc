"""How two values differ: slips of the pen, and values that are near."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lamayor_check.claims.claim import Scope
from lamayor_check.linking.slips import digits_of, is_near, may_slip, slip
from tests.checking.build import claim


def pair(one, other, unit="count", **more):
    return tuple(claim(v, d, metric="other", unit=unit, **more) for v, d in ((one, "a.txt"), (other, "b.txt")))


@pytest.mark.parametrize(
    ("one", "other", "unit", "said"),
    [
        (41_726, 47_126, "count", "transposed"),
        (129_686, 129_868, "count", "mixed"),
        (408, 480, "count", "transposed"),
        (118, 181, "address", "transposed"),
        (47, 74, "count", "swapped"),
        (61_300, 61_360, "count", ""),  # zeros at its end are not written with care
        (12_345, 12_395, "count", "digit"),
        (12_345, 72_345, "count", "digit"),
        (61_332, 61_223, "count", "mixed"),
        (1_234, 1_239, "count", ""),  # too short for one digit to tell
        (41, 31, "count", ""),
        (44, 44, "count", ""),
        (47, 74, "percent", ""),  # two answers to one question
        (12_345, 1_234, "count", ""),
        (741_242, 741_224, "date", ""),
        (912, 921, "clock", ""),
        ("61.3", "63.1", "USD", "transposed"),
        (1_450, 14_500, "count", "point"),
        ("1.4e6", "1.4e9", "USD", "point"),
        ("48.5", "4.85", "percent", "point"),
        (3, 30, "count", ""),  # one digit is had by chance
        (0, 10, "count", ""),
        (1_450, 1_450, "count", ""),
        (12, 120, "clock", ""),
    ],
)
def test_two_values(one, other, unit, said):
    a, b = pair(one, other, unit)
    assert slip(a, b) == slip(b, a) == said
    if said:
        assert may_slip(digits_of(a), digits_of(b))


@given(st.integers(1, 10**7), st.data())
def test_no_slip_is_passed_over(number, data):
    """Whatever is taken for a slip may be one by its digits alone."""
    mixed = int("".join(data.draw(st.permutations(str(number)))))
    other = data.draw(st.sampled_from((mixed, number * 10, number // 10, number + 10 ** data.draw(st.integers(0, 6)))))
    a, b = pair(number, other)
    assert may_slip(digits_of(a), digits_of(b)) or not slip(a, b)


@pytest.mark.parametrize(("one", "other"), [(41, 31), (408, 508), (1_234, 12_345), (12_345, 67_890)])
def test_digits_that_rule_out_a_slip(one, other):
    a, b = pair(one, other)
    assert not may_slip(digits_of(a), digits_of(b))


def test_one_number_in_two_units():
    acres, hectares = claim(12_400, metric="other", unit="acre"), claim(12_400, "b.txt", metric="other", unit="hectare")
    assert slip(acres, hectares) == slip(hectares, acres) == "unit"
    assert slip(acres, acres) == ""


def test_what_is_counted_by_the_day_and_what_is_not_differ_by_more_than_their_point():
    (daily, _), (_, all_of_it) = pair(2_400, 24_000, "USD", scope=Scope(per="day")), pair(2_400, 24_000, "USD")
    assert slip(daily, all_of_it) == slip(all_of_it, daily) == ""


def test_a_bound_is_no_slip():
    assert slip(*pair(41_726, 47_126, bound="at_least")) == ""


@pytest.mark.parametrize(
    ("one", "other", "unit", "is_so"),
    [
        (100, 150, "count", True),
        (100, 151, "count", False),
        (0, 0, "count", False),
        (741_242, 741_273, "date", True),
        (741_242, 741_274, "date", False),
        (600, 720, "clock", True),
        (600, 721, "clock", False),
    ],
)
def test_values_that_are_near(one, other, unit, is_so):
    a, b = pair(one, other, unit)
    assert is_near(a, b) is is_near(b, a) is is_so
