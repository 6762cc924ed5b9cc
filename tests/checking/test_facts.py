"""Claims of one quantity at one moment are one fact, told by its first claim; an article gives a fact one value."""

import pytest

from lamayor_check.checking.compare import compare
from lamayor_check.checking.facts import Agreed, facts
from lamayor_check.claims.figure import figure
from tests.checking.build import BY_PARTS, SURE, ByParts, claim


def agreed(a, b, likely=0.9, *, is_best=True):
    return Agreed(a.id, b.id, likely, is_best, True, (figure(a), figure(b)))


@pytest.fixture
def three():
    return [claim(41, f"{name}.txt", 7) for name in "abc"]


def test_claims_that_agree_are_one_fact_named_after_the_first(three):
    a, b, c = three
    assert facts([agreed(b, c), agreed(a, b)], []) == dict.fromkeys(["a.txt:7", "b.txt:7", "c.txt:7"], "a.txt:7")


def test_the_first_is_the_first_by_place_not_by_spelling():
    early, late, other = claim(41, "a.txt", 9), claim(41, "a.txt", 10), claim(41, "b.txt", 1)
    assert set(facts([agreed(early, other), agreed(late, other)], []).values()) == {"a.txt:9"}


def test_what_a_quarrel_joins_is_one_fact(three):
    a, b, _ = three
    other = claim(31, "d.txt", 3)
    assert facts([agreed(a, b)], [[a, other]]) == dict.fromkeys([a.id, b.id, other.id], a.id)


def test_a_pair_of_which_one_fits_better_elsewhere_joins_nothing(three):
    a, b, _ = three
    assert facts([agreed(a, b, is_best=False)], []) == {}


def test_no_article_gives_two_values_for_one_fact():
    """A chain `about 40`, 41, 38 would make one fact of 41 and 38 of one article: the likelier pair stands."""
    vague, right, wrong = claim(40, "a.txt", 1, bound="approx"), claim(41, "b.txt", 1), claim(38, "b.txt", 9)
    found = facts([agreed(vague, wrong, 0.6), agreed(vague, right, 0.8)], [])
    assert found == {vague.id: vague.id, right.id: vague.id}


def test_every_claim_has_its_fact_and_every_article_of_a_story_its_story(rulebook):
    claims = [claim(41, "a.txt"), claim(41, "b.txt"), claim(55, "b.txt", 60, metric="turnout", subject=None)]
    found = compare(claims, rulebook, BY_PARTS)
    assert {c.id: c.fact for c in found.claims} == {"a.txt:0": "a.txt:0", "b.txt:0": "a.txt:0", "b.txt:60": "b.txt:60"}
    assert found.stories == {"a.txt": "a.txt", "b.txt": "a.txt"}


SAID = "41% it was for Ada Lund in Orrin, Oskar Brandvold conceded."


class Agreeing(ByParts):
    """What agrees is one quantity, whatever else is said of it."""

    def agreed(self, told):
        return [SURE] * len(told)


def test_the_claims_of_a_fact_are_told_alike(rulebook):
    named = claim(41, "a.txt", confidence=0.6, subject_confidence=0.7, sentence=SAID)
    bare = claim(41, "b.txt", metric="turnout", subject=None, confidence=0.5, sentence=SAID)
    one, other = compare([named, bare], rulebook, Agreeing()).claims
    assert (one.metric, one.subject, one.fact) == (other.metric, other.subject, other.fact)
    assert (other.metric, other.subject.name, other.confidence) == ("vote_share", "Ada Lund", 0.6)


def test_what_agrees_without_a_link_is_compared_and_consistent(rulebook):
    two = [claim(41, "a.txt", sentence=SAID), claim(41, "b.txt", metric="turnout", subject=None, sentence=SAID)]
    found = compare(two, rulebook, Agreeing())
    assert found.compared == 1
    assert [v.outcome for v in found.verdicts] == ["consistent"]
