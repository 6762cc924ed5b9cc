"""Groups by average linkage."""

from lamayor_check.linking.clusters import clusters

LEAST = 0.05


def grouped(count, **pairs):
    """The groups of so many items: `ab=0.9` for how likely the first two belong together."""
    rows = [{} for _ in range(count)]
    for (a, b), likely in pairs.items():
        one, other = ord(a) - ord("a"), ord(b) - ord("a")
        rows[one][other] = rows[other][one] = likely
    return clusters(rows, LEAST)


def test_likely_pairs_are_one_group_and_others_are_not():
    assert grouped(4, ab=0.9, cd=LEAST, bc=LEAST / 2) == [[0, 1], [2, 3]]
    assert grouped(3, ab=LEAST / 2) == [[0], [1], [2]]
    assert clusters([], LEAST) == []


def test_a_third_that_is_likely_with_both_joins_two_that_are_not():
    assert grouped(3, ac=0.9, bc=0.9) == [[0, 1, 2]]


def test_one_likely_pair_does_not_chain_two_groups():
    two = {f"{a}{b}": 0.9 for group in ("abcd", "efgh") for n, a in enumerate(group) for b in group[n + 1 :]}
    assert grouped(8, de=15 * LEAST, **two) == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert grouped(8, de=15 * LEAST, cf=2 * LEAST, **two) == [[0, 1, 2, 3, 4, 5, 6, 7]]


def test_the_likest_are_joined_first():
    some = 1.5 * LEAST
    assert grouped(4, ab=some, bc=2 * some, cd=some) == [[0], [1, 2], [3]]
