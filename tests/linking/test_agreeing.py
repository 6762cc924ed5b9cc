"""What is told of two claims that agree: their value, and how they stand among the others of both articles."""

import numpy as np
import pytest
from msgspec.structs import replace

from lamayor_check.linking import evidence
from lamayor_check.linking.agreeing import FLOOR, NAMES, agreeing, told_of
from lamayor_check.linking.linker import load
from tests.checking.build import claim


class By:
    """A linker that gives pairs these probabilities, in turn."""

    def __init__(self, *likely):
        self.likely = likely

    def linked(self, told):
        return list(self.likely[: len(told)])


def row(document, *values, **more):
    base = {"metric": "vote_count", "as_of": None, "subject": None, **more}
    return [claim(v, document, 60 * n, **base) for n, v in enumerate(values)]


def told(links):
    """What is told of each pair that agrees, by its places."""
    places = agreeing(links)
    rows = told_of(links, places)[:, len(evidence.NAMES) :]
    return {links.pairs[n]: dict(zip(NAMES, said, strict=True)) for n, said in zip(places, rows, strict=True)}


def test_only_what_agrees_and_is_not_out_of_the_question_is_asked_about(links_of):
    one, other = row("a.txt", 412, 951), row("b.txt", 412, 951)
    assert set(told(links_of(one, other))) == {(0, 0), (1, 1)}
    assert told(links_of(one, other, By(FLOOR / 2, 0.9, 0.9, FLOOR / 2))) == {}


def test_articles_of_which_nothing_agrees_are_told_nothing(links_of):
    links = links_of(row("a.txt", 412), row("b.txt", 951))
    assert told_of(links, agreeing(links)).shape == (0, len(evidence.NAMES) + len(NAMES))


def test_its_evidence_goes_first(links_of):
    links = links_of(row("a.txt", 412), row("b.txt", 412))
    np.testing.assert_array_equal(told_of(links, agreeing(links))[:, : len(evidence.NAMES)], links.told)


def test_how_it_stands_to_the_likeliest_other_of_either(links_of):
    links = links_of(row("a.txt", 412, 951), row("b.txt", 412, 951), By(0.5, 0.75, 0.25, 0.125))
    assert links.pairs == ((0, 0), (0, 1), (1, 0), (1, 1))
    said = told(links)
    assert (said[0, 0]["linked"], said[1, 1]["linked"]) == (0.5, 0.125)
    assert (said[0, 0]["over the best other"], said[0, 0]["over the other best"]) == (-0.25, 0.25)
    assert (said[1, 1]["over the best other"], said[1, 1]["over the other best"]) == (-0.625, -0.125)
    assert said[0, 0]["over the best agreeing"] == said[0, 0]["over the other best agreeing"] == 0.5


def test_of_two_that_are_as_likely_neither_is_over_the_other(links_of):
    said = told(links_of(row("a.txt", 412), row("b.txt", 412, 412), By(0.5, 0.5)))
    assert all(one["over the best agreeing"] == 0 for one in said.values())


@pytest.mark.parametrize(
    ("one", "other", "equal", "digits", "is_open"),
    [
        (412, 412, 1, (3, 3), 0),
        (1_200_000, 1_200_000, 1, (2, 2), 0),
        (0, 0, 1, (1, 1), 0),
    ],
)
def test_a_value_tells_by_its_digits(links_of, one, other, equal, digits, is_open):
    (said,) = told(links_of(row("a.txt", one), row("b.txt", other))).values()
    assert said["equal"] == equal
    assert (said["digits least"], said["digits most"]) == digits
    assert said["open"] == is_open


def test_values_that_only_meet_are_not_equal(links_of):
    (said,) = told(links_of(row("a.txt", 40, bound="approx"), row("b.txt", 41))).values()
    assert (said["equal"], said["open"]) == (0, 1)


def test_how_often_either_article_gives_its_value(links_of):
    said = told(links_of(row("a.txt", 412, 412, 951), row("b.txt", 412, 951)))
    assert {key: one["often"] for key, one in said.items()} == {(0, 0): 3, (1, 0): 3, (2, 1): 2}


def test_the_more_digits_the_likelier(links_of):
    few, many = (links_of(row("a.txt", v), row("b.txt", v)) for v in (3, 48_317))
    (little,), (much,) = (load().agreed(told_of(one, agreeing(one))) for one in (few, many))
    assert little < much


@pytest.mark.parametrize(("other", "said"), [("vote_count", 0.25), ("turnout", -0.25)])
def test_how_surely_both_are_of_one_metric_or_of_two(links_of, other, said):
    one = [replace(c, confidence=0.75) for c in row("a.txt", 412)]
    two = [replace(c, confidence=0.25, metric=other) for c in row("b.txt", 412)]
    (found,) = told(links_of(one, two)).values()
    assert found["one metric"] == said
