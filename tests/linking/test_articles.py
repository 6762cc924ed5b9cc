"""What is told of two articles that may be of one story."""

import numpy as np
import pytest

from lamayor_check.linking.articles import CROWD, LEAST, NAMES, STEP, Articles, Words, load, terms
from tests.checking.build import claim

WORDS = Words(stories=98, often={})
FERRY = "The ferry Marlin sank off Cape Orrin with cattle on deck and 41 divers searched it, Nadia Brandt said."
AGAIN = "Divers found 14 cattle on the deck of the sunken Marlin off Cape Orrin, captain Nadia Brandt said."
MINE = "A blast of firedamp in the Halden colliery trapped 31 miners below Brannock, foreman Ivo Kessel said."
EAST, NORTH, NORTHEAST = bytes([100, 0]), bytes([0, 100]), bytes([100, 100])


def article(name, *sentences, link=EAST, values=None):
    return [
        claim(values[n] if values else n + 1, name, 200 * n, metric="other", subject=None, sentence=said,
              sentence_start=200 * n, link=link)
        for n, said in enumerate(sentences)
    ]  # fmt: skip


def pairs(*rows, words=WORDS):
    """What is told of each two articles, by name."""
    articles = Articles(words)
    for row in rows:
        articles.add(row)
    return {
        (articles.names[one], articles.names[other]): dict(zip(NAMES, map(float, told), strict=True))
        for one, others, rows in articles.pairs()
        for other, told in zip(others, rows, strict=True)
    }


def of_two(one, other):
    (told,) = pairs(one, other).values()
    return told


def test_articles_that_share_nothing_are_not_asked_about():
    assert list(pairs(article("a", FERRY), article("b", AGAIN), article("c", MINE))) == [("a", "b")]
    assert pairs() == {}


def test_two_that_share_a_few_of_many_words_are_not_asked_about():
    def of_its_own(letter):
        return " ".join(f"{letter}{one}{two}lpha" for one in "bcdfg" for two in "hjklmnpqrs")

    both = [article(name, f"bridge tower {of_its_own(name)}") for name in ("a", "b")]
    assert pairs(*both) == {}
    assert list(pairs(article("a", "bridge tower"), both[1])) == [("a", "b")]


def test_what_two_share_is_told_by_names_and_words():
    told = of_two(article("a", FERRY), article("b", AGAIN))
    assert told["shared"] == pytest.approx(told["names"] + told["words"], abs=1e-3)
    assert told["names"] > told["rarest name"] > told["rarest word"] > 0
    assert LEAST < told["part of both"] <= told["part of the shorter"] <= 1
    same = of_two(article("a", FERRY), article("b", FERRY))
    assert same["part of the shorter"] == same["part of both"] == pytest.approx(1)


def test_the_order_of_two_articles_changes_nothing():
    one, other = article("a", FERRY, MINE, link=EAST), article("b", AGAIN, link=NORTHEAST)
    renamed = article("a", AGAIN, link=NORTHEAST), article("b", FERRY, MINE, link=EAST)
    assert of_two(one, other) == of_two(*renamed)


def test_no_other_article_changes_what_is_told_of_two():
    one, other = article("a", FERRY), article("b", AGAIN)
    rest = [article(f"z{n:02}", MINE, FERRY) for n in range(7)]
    assert pairs(one, other, *rest)["a", "b"] == of_two(one, other)


def test_how_near_claims_are_is_told_from_the_shorter_article():
    short, long = article("a", FERRY, link=EAST), article("b", FERRY, AGAIN, link=NORTH)
    assert of_two(short, long)["near"] == 0
    assert of_two(short, [*long[:1], *article("b", AGAIN, link=EAST)])["near"] == 1
    assert of_two(article("a", FERRY, link=NORTHEAST), article("b", FERRY))["near"] == pytest.approx(0.7071, abs=1e-4)


def test_claims_of_two_kinds_of_units_are_not_near():
    count, share = article("a", FERRY), [claim(1, "b", metric="vote_share", sentence=FERRY, link=EAST)]
    told = of_two(count, share)
    assert (told["near"], told["same figures"], told["near of one figure"]) == (-1, 0, -1)


def test_figures_that_both_give_count_where_their_claims_are_close():
    told = of_two(article("a", FERRY, AGAIN, values=[41, 5]), article("b", FERRY, AGAIN, values=[41, 7]))
    assert (told["same figures"], told["near of one figure"]) == (1, 1)
    told = of_two(article("a", FERRY, values=[41]), article("b", FERRY, values=[41], link=NORTH))
    assert (told["same figures"], told["near of one figure"]) == (0, 0)
    told = of_two(article("a", FERRY, values=[41]), article("b", FERRY, values=[42]))
    assert (told["same figures"], told["near of one figure"]) == (0, -1)


def test_articles_without_vectors_are_told_of_by_their_words():
    told = of_two(article("a", FERRY, link=b""), article("b", AGAIN))
    assert told["shared"] > 0
    assert (told["near"], told["same figures"], told["near of one figure"]) == (0, 0, -1)


def test_a_word_of_a_crowd_proposes_those_beside_each_other_alone():
    rows = [article(f"{n:03}", FERRY) for n in range(CROWD + STEP + 2)]
    found = pairs(*rows)
    names = [row[0].document for row in rows]
    assert {other for one, other in found if one == names[0]} == set(names[1 : STEP + 1])
    few = pairs(*rows[:CROWD])
    assert len(few) == CROWD * (CROWD - 1) // 2


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


def test_what_is_told_are_finite_numbers():
    told = np.array([list(row.values()) for row in pairs(article("a", FERRY), article("b", AGAIN, MINE)).values()])
    assert told.shape[1] == len(NAMES)
    assert np.isfinite(told).all()


@pytest.mark.parametrize("term", ["zzyzx", ".nobody", "123456"])
def test_the_shipped_words_weigh_what_they_do_not_know_the_most(term):
    words = load()
    assert words.stories > 0
    assert words.weight(term) >= words.weight(max(words.often, key=words.often.get))
