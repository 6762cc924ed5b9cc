"""Which poll a figure is of: who took it, and when."""

import pytest

from lamayor_check.extraction.polls import normal_pollster

LEAD = "Solvei Tamsin and Oskar Brandvold run for mayor of Brannock, Solvei Tamsin said. "


def of_poll(number):
    return "poll_share" if "%" in number else "sample_size"


def polls(claims):
    return [(c.text, c.scope.pollster, c.scope.wave) for c in claims if c.metric == "poll_share"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tamber Research", "Tamber"),
        ("Quillon Institute", "the Quillon Institute Poll"),
        ("Brannock Ledger", "Brannock Ledger Survey"),
    ],
)
def test_one_pollster_under_two_names(one, other):
    assert normal_pollster(one) == normal_pollster(other)


def test_a_name_of_nothing_but_shared_words_is_kept():
    assert normal_pollster("Research Institute") == "research institute"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Tamber Research poll of 803 likely voters taken in April found Tamsin at 41%.",
            [("41%", "tamber", "2031-04")],
        ),
        (
            "Tamber Research polled 803 voters on May 12-15. Tamsin had 41% and Brandvold 37%.",
            [("41%", "tamber", "2031-05"), ("37%", "tamber", "2031-05")],
        ),
        (
            "In its April poll, Tamber Research had Tamsin at 38%. She was at 33% in January.",
            [("38%", "tamber", "2031-04"), ("33%", "tamber", "2031-01")],
        ),
        (
            "A Tamber Research poll in April had Tamsin at 41%. In a Quillon Institute poll she had 44%.",
            [("41%", "tamber", "2031-04"), ("44%", "quillon", "")],
        ),
        (
            "An April poll by Halden College had Tamsin at 41%.",
            [("41%", "halden college", "2031-04")],
        ),
        (
            "A Tamber Research poll in April had Tamsin at 41%. Brandvold is at 37% with Tamber.",
            [("41%", "tamber", "2031-04"), ("37%", "tamber", "2031-04")],
        ),
        (
            "Tamsin had 41% in the poll. It was taken by Tamber Research in April, the pollster said.",
            [("41%", "tamber", "2031-04")],
        ),
    ],
)
def test_the_poll_of_a_share(read_as, text, expected):
    assert polls(read_as(of_poll, LEAD + text, title="Poll in Brannock")) == expected


def test_an_article_without_a_poll_has_none(read_race):
    claims = read_race(LEAD + "Tamsin had 41% of the vote with 62% of precincts reporting.", title="Primary")
    assert polls(claims) == []
    assert {claim.scope.pollster for claim in claims} == {""}
