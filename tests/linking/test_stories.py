"""Which articles are of one story."""

import pytest

from lamayor_check.linking.articles import CROWD, STEP
from lamayor_check.linking.linker import load
from lamayor_check.linking.stories import MOST, STORY, clusters, neighbours
from tests.comparison.build import BY_PARTS, claim

FERRY = "The ferry Marlin sank off Cape Orrin with cattle on deck and 41 divers searched it, Nadia Brandt said."
AGAIN = "Divers found 14 cattle on the deck of the sunken Marlin off Cape Orrin, captain Nadia Brandt said."
MINE = "A blast of firedamp in the Halden colliery trapped 31 miners below Brannock, foreman Ivo Kessel said."
PARK = "The council of Fairview gave its playground 27 swings and a slide, gardener Petra Lindqvist said."


def article(name, *sentences):
    return [
        claim(n + 1, name, 200 * n, metric="other", subject=None, sentence=said, sentence_start=200 * n)
        for n, said in enumerate(sentences)
    ]


def stories(*articles):
    return neighbours([c for row in articles for c in row], BY_PARTS.of_one_story)


def near(count, **pairs):
    """What `clusters` is given of so many items: `ab=0.9` for the first two."""
    rows = [{} for _ in range(count)]
    for (a, b), likely in pairs.items():
        one, other = ord(a) - ord("a"), ord(b) - ord("a")
        rows[one][other] = rows[other][one] = likely
    return rows


def test_articles_of_one_story_know_each_other_and_no_others():
    found = stories(article("a", FERRY), article("b", AGAIN), article("c", MINE), article("d", PARK))
    assert found == {"a": ("b",), "b": ("a",), "c": (), "d": ()}


def test_no_article_of_another_story_changes_it():
    one, other = article("a", FERRY), article("b", AGAIN)
    alone = stories(one, other)
    rest = [article(f"z{n:02}", MINE if n % 2 else PARK) for n in range(20)]
    found = stories(one, other, *rest)
    assert {name: found[name] for name in alone} == alone


def test_the_order_of_articles_changes_nothing():
    rows = [article("a", FERRY), article("b", AGAIN), article("c", MINE)]
    assert stories(*rows) == stories(*reversed(rows))


def test_they_come_story_by_story():
    rows = [article("a", FERRY), article("b", MINE), article("c", AGAIN), article("d", MINE)]
    assert list(stories(*rows)) == ["a", "c", "b", "d"]


def test_one_article_alone_is_of_no_story():
    assert stories(article("a", FERRY)) == {"a": ()}
    assert stories() == {}


def test_likely_pairs_are_one_group_and_others_are_not():
    assert clusters(near(4, ab=0.9, cd=STORY, bc=STORY / 2)) == [[0, 1], [2, 3]]
    assert clusters(near(3, ab=STORY / 2)) == [[0], [1], [2]]
    assert clusters([]) == []


def test_a_third_that_is_likely_with_both_joins_two_that_are_not():
    assert clusters(near(3, ac=0.9, bc=0.9)) == [[0, 1, 2]]


def test_one_likely_pair_does_not_chain_two_groups():
    two = {f"{a}{b}": 0.9 for group in ("abcd", "efgh") for n, a in enumerate(group) for b in group[n + 1 :]}
    assert clusters(near(8, de=15 * STORY, **two)) == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert clusters(near(8, de=15 * STORY, cf=2 * STORY, **two)) == [[0, 1, 2, 3, 4, 5, 6, 7]]


def test_the_likest_are_joined_first():
    some = 1.5 * STORY
    assert clusters(near(4, ab=some, bc=2 * some, cd=some)) == [[0], [1, 2], [3]]


def test_in_a_large_story_each_is_held_against_the_likest():
    rows = [article(f"{n:02}", FERRY) for n in range(3 * MOST)]
    found = neighbours([c for row in rows for c in row], BY_PARTS.of_one_story)
    names = list(found)
    assert all(found[name] == tuple(names[:MOST]) for name in names[MOST + 1 :])
    assert all(found[name] == tuple(n for n in names if n != name) for name in names[:MOST])
    few = [c for row in rows[: MOST + 1] for c in row]
    assert {len(others) for others in neighbours(few, BY_PARTS.of_one_story).values()} == {MOST}


def test_in_a_crowd_of_copies_each_is_held_against_a_few():
    rows = [article(f"{n:03}", "Mayor Ada Lund opened the Marlin harbour with 12 boats.") for n in range(3 * CROWD)]
    assert all(0 < len(others) <= 4 * STEP for others in stories(*rows).values())


@pytest.mark.parametrize("other", [MINE, PARK])
def test_the_shipped_trees_hold_articles_together_that_share_names_and_words(other):
    rows = [article("a", FERRY), article("b", AGAIN), article("c", other)]
    found = neighbours([c for row in rows for c in row], load().of_one_story)
    assert found == {"a": ("b",), "b": ("a",), "c": ()}
