"""Which articles are of one story."""

import pytest

from lamayor_check.linking.stories import CROWD, STEP, Words, load, neighbours, terms
from tests.comparison.build import claim

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
    return neighbours([c for row in articles for c in row])


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


def test_one_article_alone_is_of_no_story():
    assert stories(article("a", FERRY)) == {"a": ()}
    assert neighbours([]) == {}


def many(word):
    """As many words of one kind, each of which no other article has."""
    return " ".join(f"{word}{one}{two}lpha" for one in "abcdef" for two in "ghijklm")


def test_a_third_article_that_has_much_of_both_joins_two_that_share_little():
    words = Words(stories=98, often={})
    one, other = (article(name, f"bridge tower {many(word)}") for name, word in (("a", "pelt"), ("b", "quim")))
    third = article("c", f"{many('pelt')} {many('quim')}")
    assert neighbours([*one, *other], words) == {"a": (), "b": ()}
    assert neighbours([*one, *other, *third], words) == {"a": ("b", "c"), "b": ("a", "c"), "c": ("a", "b")}
    of_one = article("c", many("pelt"))
    assert neighbours([*one, *other, *of_one], words) == {"a": ("c",), "b": (), "c": ("a",)}


def test_names_and_rare_figures_tell_more_than_words():
    words = Words(stories=100, often={"ferri": 10, ".marlin": 10, "harbour": 1})
    assert words.weight(".marlin") == 2 * words.weight("ferri")
    assert words.weight("harbour") > words.weight("ferri") > 0
    assert words.weight("41726") > words.weight("unheard")


def test_by_what_an_article_is_known():
    one = claim(
        41_726, subject="Ada Lund", by=["clerk cal reed"], sentence="She beat Ben Moss’s lead of 41,726 in Orrin."
    )
    found = terms([one])
    assert {".ada", ".lund", ".cal", ".reed", ".moss", ".orrin", "41726", "lead"} <= found
    assert "41" not in terms([claim(41)])
    assert not {t for t in terms([claim(741_242, unit="date")]) if t.isdigit()}


def test_in_a_crowd_of_copies_each_is_held_against_a_few():
    rows = [article(f"{n:03}", "Mayor Ada Lund opened the Marlin harbour with 12 boats.") for n in range(3 * CROWD)]
    assert all(0 < len(others) <= 4 * STEP for others in stories(*rows).values())


@pytest.mark.parametrize("term", ["zzyzx", ".nobody", "123456"])
def test_the_shipped_words_weigh_what_they_do_not_know_the_most(term):
    words = load()
    assert words.stories > 0
    assert words.weight(term) >= words.weight(max(words.often, key=words.often.get))
