"""Figures of one thing that were put under two metrics or two subjects."""

from lamayor_check.claims.claim import Filled
from tests.comparison.build import at, claim

GUESSED = (Filled("subject", "headline"),)


def spent(value, document, sentence, **more):
    base = {"metric": "spending", "unit": "USD", "as_of": None, "sentence": sentence, "by": ["treasurer"]}
    return claim(value, document, **{**base, **more})


ONE = "Clearing the harbour wreck cost $4.1 million, the treasurer of the port said."
OTHER = "The treasurer put what the harbour wreck had cost the port at $3.6 million."


def test_a_guessed_subject_keeps_no_two_figures_apart(conflicts_of):
    one = spent(4_100_000, "a.txt", ONE, subject="Ada Lund", filled=GUESSED)
    other = spent(3_600_000, "b.txt", OTHER, subject="Ben Moss", filled=GUESSED)
    (found,) = conflicts_of(one, other)
    assert (found.kind, found.severity) == ("value", "warning")


def test_subjects_that_the_sentences_name_do(conflicts_of):
    one, other = (spent(v, f"{v}.txt", t, subject=s) for v, t, s in ((41, ONE, "Ada Lund"), (36, OTHER, "Ben Moss")))
    assert not conflicts_of(one, other)


def test_another_metric_of_money_can_be_the_same(conflicts_of):
    one = spent(4_100_000, "a.txt", ONE, subject=None)
    other = spent(3_600_000, "b.txt", OTHER, subject="Ben Moss", metric="budget", filled=GUESSED)
    assert len(conflicts_of(one, other)) == 1
    assert not conflicts_of(one, spent(3_600_000, "b.txt", "It put it at $3.6 million.", subject="Ben Moss"))


def test_an_article_that_knows_both_settles_it(conflicts_of):
    one = spent(4_100_000, "a.txt", ONE, subject="Ada Lund", filled=GUESSED)
    other = spent(3_600_000, "b.txt", OTHER, subject="Ben Moss", filled=GUESSED)
    again = spent(3_600_000, "a.txt", "Another $3.6 million is to come.", start=90, subject="Ada Lund")
    assert not conflicts_of(one, other, again)


def test_a_total_under_two_subjects_that_falls(conflicts_of):
    def ballots(value, name, day, **more):
        text = f"The secretary of state put early ballots at {value:,} on the night."
        return claim(value, name, metric="vote_count", as_of=at(day), sentence=text, words=["ballot"], **more)

    early = ballots(437_000, "a.txt", "2030-06-04", subject=None)
    assert len(conflicts_of(early, ballots(398_000, "b.txt", "2030-06-05", filled=GUESSED))) == 1
    assert not conflicts_of(early, ballots(458_000, "b.txt", "2030-06-05", filled=GUESSED))
