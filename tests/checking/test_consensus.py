"""The claims of one fact are of one metric and one subject: what they are surest of together."""

import pytest
from msgspec.structs import replace

from lamayor_check.checking.consensus import consensus
from lamayor_check.claims.claim import Filled, Subject
from tests.checking.build import claim

LUND, PRAT = Subject("ada lund", "Ada Lund"), Subject("ivo prat", "Ivo Prat")


def said(document, *, metric="vote_share", sure=0.5, subject=LUND, known=0.5, filled=()):
    one = claim(41, f"{document}.txt")
    return replace(one, metric=metric, confidence=sure, subject=subject, subject_confidence=known, filled=tuple(filled))


@pytest.fixture
def together():
    """The claims as they are told as one fact."""

    def told(*claims):
        facts = dict.fromkeys((c.id for c in claims), claims[0].id)
        return consensus(claims, facts).all_told(claims)

    return told


def test_the_metric_that_most_are_surest_of(together):
    two = [said(name, metric="turnout", sure=0.4) for name in "bc"]
    found = together(said("a", sure=0.7), *two)
    assert [c.metric for c in found] == ["turnout"] * 3
    assert [c.confidence for c in found] == [0.4] * 3


def test_one_that_is_sure_outvotes_two_that_are_not(together):
    found = together(said("a", sure=0.7), *(said(name, metric="turnout", sure=0.3) for name in "bc"))
    assert {c.metric for c in found} == {"vote_share"}
    assert [c.confidence for c in found] == [0.7] * 3


def test_what_each_holds_for_less_likely_counts_too(together):
    """Two that are torn between one metric and two others agree on the one."""
    torn = [
        replace(said(name, metric=first), likely_metrics=((first, 0.4), ("margin", 0.35), ("other", 0.2)))
        for name, first in (("a", "vote_share"), ("b", "turnout"))
    ]
    found = together(*torn)
    assert [c.metric for c in found] == ["margin"] * 2
    assert [c.confidence for c in found] == [0.35] * 2


def test_no_metric_at_all_counts_in_part(together):
    """A metric stands before none where it is more than 0.6 times as likely, as in a claim alone."""
    told = {
        sure: together(replace(said("a"), likely_metrics=(("other", 0.5), ("turnout", sure))))[0].metric
        for sure in (0.29, 0.31)
    }
    assert told == {0.29: "other", 0.31: "turnout"}


def test_a_claim_that_has_the_metric_keeps_its_confidence(together):
    found = together(said("a", sure=0.7), said("b", sure=0.2))
    assert [c.confidence for c in found] == [0.7, 0.2]


def test_the_subject_is_taken_from_who_names_it(together):
    found = together(said("a", known=0.8), said("b", subject=None, known=0.0))
    assert [c.subject for c in found] == [LUND, LUND]
    assert found[0].filled == ()
    assert found[1].filled == (Filled("subject", "other articles"),)
    assert found[1].subject_confidence == 0.8


def test_a_subject_that_is_told_otherwise_says_where_it_is_from(together):
    borrowed = [Filled("subject", "headline"), Filled("as_of", "lead")]
    found = together(said("a", known=0.8), said("b", subject=PRAT, known=0.3, filled=borrowed))
    assert [c.subject for c in found] == [LUND, LUND]
    assert found[1].filled == (Filled("as_of", "lead"), Filled("subject", "other articles"))


def test_nobody_named_by_any_is_nobody(together):
    assert [c.subject for c in together(*(said(name, subject=None, known=0.0) for name in "ab"))] == [None, None]


def test_of_two_as_sure_the_first_is_taken(together):
    assert {c.metric for c in together(said("a"), said("b", metric="turnout"))} == {"vote_share"}


def test_a_claim_alone_in_its_fact_stays_as_it_is():
    one = said("a")
    assert consensus([one], {}).all_told([one]) == (replace(one, fact=one.id),)
