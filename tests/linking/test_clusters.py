"""Groups by average linkage."""

from itertools import combinations
from random import Random
from statistics import fmean

from hypothesis import given
from hypothesis import strategies as st

from lamayor_check.linking.clusters import clusters

LEAST = 0.05


def grouped(count, **pairs):
    """The groups of so many items: `ab=0.9` for how likely the first two belong together."""
    named = [(ord(a) - ord("a"), ord(b) - ord("a"), likely) for (a, b), likely in pairs.items()]
    return clusters(count, named, LEAST)


def test_likely_pairs_are_one_group_and_others_are_not():
    assert grouped(4, ab=0.9, cd=LEAST, bc=LEAST / 2) == [[0, 1], [2, 3]]
    assert grouped(3, ab=LEAST / 2) == [[0], [1], [2]]
    assert clusters(0, [], LEAST) == []


def test_a_third_that_is_likely_with_both_joins_two_that_are_not():
    assert grouped(3, ac=0.9, bc=0.9) == [[0, 1, 2]]


def test_one_likely_pair_does_not_chain_two_groups():
    two = {f"{a}{b}": 0.9 for group in ("abcd", "efgh") for n, a in enumerate(group) for b in group[n + 1 :]}
    assert grouped(8, de=15 * LEAST, **two) == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert grouped(8, de=15 * LEAST, cf=2 * LEAST, **two) == [[0, 1, 2, 3, 4, 5, 6, 7]]


def test_the_likest_are_joined_first():
    some = 1.5 * LEAST
    assert grouped(4, ab=some, bc=2 * some, cd=some) == [[0], [1, 2], [3]]


def test_what_is_not_known_does_not_count():
    pairs = [(0, 1, 0.9), (1, 2, 0.9), (2, 3, 2 * LEAST)]
    assert clusters(4, pairs, LEAST) == [[0, 1, 2], [3]]
    assert clusters(4, pairs, LEAST, [(3, 0)]) == [[0, 1, 2, 3]]


def one_by_one(size, pairs):
    """The groups by joining the nearest two of all again and again."""
    likely = {frozenset(pair): p for *pair, p in pairs}
    groups = [[n] for n in range(size)]

    def mean(one, other):
        return fmean(likely.get(frozenset((a, b)), 0.0) for a in one for b in other)

    while len(groups) > 1:
        one, other = max(combinations(groups, 2), key=lambda both: mean(*both))
        if mean(one, other) < LEAST:
            break
        groups = [group for group in groups if group not in (one, other)] + [one + other]
    return sorted(map(sorted, groups))


@given(st.integers(1, 14), st.integers(0))
def test_groups_are_those_of_joining_the_nearest_two_again_and_again(size, seed):
    dice = Random(seed)  # no two of its numbers are alike: where means are, either grouping is right
    named = [(a, b, dice.random() ** 2) for a, b in combinations(range(size), 2) if dice.random() < 0.5]
    assert clusters(size, named, LEAST) == one_by_one(size, named)


def test_equal_likelihoods_come_to_an_end():
    third = [(a, b, 1 / 3) for a, b in combinations(range(9), 2)]
    assert clusters(9, third, LEAST) == [list(range(9))]


def test_a_mean_that_is_just_enough_is_enough_from_either_side():
    """Three pairs of fifteen are a fifth, whichever of two groups is counted first: their chain comes to an end."""
    inside = [(a, b, 1.0) for group in (range(3), range(3, 8)) for a, b in combinations(group, 2)]
    across = [(0, 3, 1.0), (1, 4, 1.0), (2, 5, 1.0)]
    assert clusters(8, inside + across, 0.2) == [list(range(8))]
    assert clusters(8, inside + across[1:], 0.2) == [[0, 1, 2], [3, 4, 5, 6, 7]]
