"""What holds of any claims: their order changes nothing, the unrelated removes nothing, pairs have no first."""

import random
import sys
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lamayor_check.checking.compare import compare
from lamayor_check.linking.articles import CROWD
from lamayor_check.linking.moments import relation
from lamayor_check.linking.slips import slip
from lamayor_check.rulebook.load import load
from tests.checking.build import BY_PARTS, at, claim
from tests.checking.strategies import claims

RULEBOOK = load()


@given(claims(), st.randoms())
@settings(deadline=None, max_examples=150)
def test_order_changes_nothing(rows, chance):
    shuffled = list(rows)
    chance.shuffle(shuffled)
    expected = compare(rows, RULEBOOK, BY_PARTS)
    assert compare(shuffled, RULEBOOK, BY_PARTS) == expected
    assert compare(rows[::-1], RULEBOOK, BY_PARTS) == expected


@given(claims(), claims(people=("Zed Quill",), documents="yz"))
@settings(deadline=None, max_examples=150)
def test_an_unrelated_article_removes_no_conflict(rows, others):
    named = [c for c in others if c.subject is not None]
    assert joined(rows) <= joined([*rows, *named])


def joined(rows):
    """The pairs of claims that some conflict has on different sides."""
    return {
        frozenset((a, b))
        for conflict in compare(rows, RULEBOOK, BY_PARTS).conflicts
        for one, other in combinations(conflict.sides, 2)
        for a in one.claims
        for b in other.claims
    }


@given(claims())
@settings(deadline=None, max_examples=150)
def test_pairs_have_no_first(rows):
    back = {"earlier": "later", "later": "earlier"}
    for a, b in combinations(rows, 2):
        assert relation(b, a) == back.get(relation(a, b), relation(a, b))
        assert slip(a, b) == slip(b, a)


@given(claims())
@settings(deadline=None, max_examples=100)
def test_sides_are_of_different_claims_and_real_articles(rows):
    ids = {c.id for c in rows}
    for conflict in compare(rows, RULEBOOK, BY_PARTS).conflicts:
        told = [c for side in conflict.sides for c in side.claims]
        assert len(conflict.sides) >= 2
        assert set(told) <= ids
        assert len(told) == len(set(told)), conflict
        assert all(side.label for side in conflict.sides)
        assert "None" not in conflict.message
        assert "  " not in conflict.message


def test_many_equal_claims_are_one_figure():
    rows = [claim(41 if i else 31, f"{i:05}.txt") for i in range(CROWD)]
    (found,) = compare(rows, RULEBOOK, BY_PARTS).conflicts
    assert sorted(len(s.claims) for s in found.sides) == [1, CROWD - 1]


def calls(rows):
    """How many calls a comparison makes: what its time grows with, whatever else the machine does."""
    count = 0

    def note(frame, event, what):
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        compare(rows, RULEBOOK, BY_PARTS)
    finally:
        sys.setprofile(None)
    return count


def letters(number):
    """A number as letters, since a name is a word."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


@pytest.mark.parametrize("is_equal_moment", [True, False])
def test_work_grows_with_the_claims(is_equal_moment):
    def rows(size):
        chance = random.Random(7)
        return [
            claim(
                chance.randrange(10_000, 99_999), f"{i:06}.txt", metric="officers", subject=f"Story{letters(i // 4)}",
                words=["officer", "employ"],
                as_of=at("2030-06-04") if is_equal_moment else at(f"2030-{i % 12 + 1:02}-{i % 28 + 1:02}"),
            )
            for i in range(size)
        ]  # fmt: skip

    few, many = calls(rows(400)), calls(rows(1_600))
    assert many <= 8 * few  # four times the claims; a pass over all pairs would be 16 times
