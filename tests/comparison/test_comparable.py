"""Which numbers are what something was before, or how much it changed by."""

import pytest

from lamayor_check.comparison.comparable import is_former, is_step
from tests.comparison.build import claim


def number(value, sentence, text, **parts):
    start = sentence.index(text)
    return claim(value, start=start, sentence=sentence, sentence_start=0, **parts)


@pytest.mark.parametrize(
    ("sentence", "text", "is_before"),
    [
        ("The toll rose to 31 from 24.", "24", True),
        ("The Greens more than doubled theirs, from 5 to 11.", "5", True),
        ("The Greens more than doubled theirs, from 5 to 11.", "11", False),
        ("Its share went from 41% to 38%.", "41%", True),
        ("It took 5 seats from its rivals.", "5", False),
        ("Thefts fell to 41 last year from 58.", "58", True),
        ("Thefts fell to 41 last year from 58.", "41", False),
    ],
)
def test_what_something_was_before(sentence, text, is_before):
    one = number(int(text.rstrip("%")), sentence, text, unit="percent" if "%" in text else "count")
    assert is_former(one) is is_before


@pytest.mark.parametrize(
    ("sentence", "text", "unit", "is_change"),
    [
        ("Its tally of seats fell by 33.", "33", "count", True),
        ("Shares slipped another 2 percent.", "2", "percent", True),
        ("Shares slipped 2 percent.", "2", "percent", False),
        ("Fire destroyed 40 homes and damaged another 90.", "90", "count", False),
    ],
)
def test_how_much_something_changed_by(sentence, text, unit, is_change):
    assert is_step(number(int(text), sentence, text, unit=unit)) is is_change


def test_the_two_sides_of_a_vote_are_no_change():
    sentence = "The offer lost by 69% to 31%."
    assert not is_step(number(69, sentence, "69%", unit="percent", pair=0, pair_kind="score"))
    assert is_step(number(69, "Sales fell by 69%.", "69%", unit="percent"))
