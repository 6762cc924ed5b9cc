"""What a claim gives, and how many digits of it tell."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from lamayor_check.claims.figure import digits, figure
from tests.checking.build import claim


@pytest.mark.parametrize(
    ("value", "count"),
    [(0, 1), (3, 1), (41, 2), (1_200_000, 2), (48_317, 5), (Decimal("0.05"), 1), (Decimal("51.30"), 3)],
)
def test_zeros_at_the_ends_tell_nothing(value, count):
    assert digits(claim(value)) == count


def test_of_a_range_nothing_is_known_by_its_digits():
    assert digits(replace(claim(41), value=None)) == 0


def test_counts_of_whatever_give_one_value_and_other_units_their_own():
    votes, tents = (claim(40, metric="vote_count", unit=unit) for unit in ("vote", "tent"))
    assert figure(votes) == figure(tents)
    assert figure(claim(40, unit="USD")) != figure(claim(40, unit="EUR"))
