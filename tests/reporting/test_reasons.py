"""A reader is told the reasons that say something, in sums that can be read."""

import pytest

from lamayor_check.claims.conflict import Reason
from lamayor_check.reporting.reasons import brief_lines, readable, reason_lines


def test_a_number_that_stands_for_itself_is_not_told():
    reasons = (Reason("interval", "6 stands for exactly 6"), Reason("interval", "41% stands for 40.5% to 41.5%"))
    assert list(reason_lines(reasons)) == [("What the numbers can stand for", "41% stands for 40.5% to 41.5%")]


def test_a_reason_is_told_once():
    assert len(list(reason_lines((Reason("why", "so"), Reason("why", "so"))))) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("at least USD 411,500,000, however each was rounded", "at least $411.5 million, however each was rounded"),
        ("GBP 1,234,567 to GBP 2,000,000", "£1,234,567 to £2 million"),
        ("CHF 3,000,000", "CHF 3 million"),
        ("USD 7", "$7"),
        ("is USD 3,000,000, not EUR 4,000.", "is $3 million, not €4,000."),
        ("252,476 votes in 2031, and $4,000,000", "252,476 votes in 2031, and $4,000,000"),
        ("ABC 12 and COP 30% stay", "ABC 12 and COP 30% stay"),
    ],
)
def test_sums_of_money_are_readable(text, told):
    assert readable(text) == told


def test_computations_are_readable():
    (line,) = reason_lines((Reason("computation", "(9,200,000,000 - 24,900,000,000) / 24,900,000,000 is 62.8%"),))
    assert line[1] == "(9.2 billion - 24.9 billion) / 24.9 billion is 62.8%"


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        (("comparable", "interval", "difference", "reconcile", "why"), ["comparable", "reconcile"]),
        (("comparable", "computation", "reconcile"), ["computation", "reconcile"]),
        (("difference",), ["difference"]),
        ((), []),
    ],
)
def test_the_decisive_reason_and_the_way_out_are_enough(kinds, told):
    reasons = tuple(Reason(kind, kind) for kind in kinds)
    assert [text for _, text in brief_lines(reasons)] == told
