"""Which articles are of one story."""

import pytest

from lamayor_check.linking.articles import CROWD, STEP
from lamayor_check.linking.linker import load
from lamayor_check.linking.stories import MOST, neighbours
from tests.checking.build import BY_PARTS, claim

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
