"""Stems of words, and what the words around a number make of it."""

import pytest

from lamayor_check.linking.phrases import is_former, is_step
from lamayor_check.linking.words import stem, stems
from tests.checking.build import claim


def number(value, sentence, text, **parts):
    start = sentence.index(text)
    return claim(value, start=start, sentence=sentence, sentence_start=0, **parts)


def test_forms_of_one_word_have_one_stem():
    assert {stem(word) for word in ("flooded", "flooding", "floods", "flood")} == {"flood"}
    assert stem("pass") == "pass"
    assert stem("bed") == "bed"


def test_short_and_empty_words_and_numbers_are_left_out():
    assert list(stems("The 41 men who WERE in it fled: 1,200 of them from Tarn Hollow")) == [
        "men",
        "fled",
        "tarn",
        "hollow",
    ]


@pytest.mark.parametrize(
    ("sentence", "text", "is_before"),
    [
        ("The toll rose to 31 from 24.", "24", True),
        ("The toll rose to 31 from 24.", "31", False),
        ("The Greens more than doubled theirs, from 5 to 11.", "5", True),
        ("The Greens more than doubled theirs, from 5 to 11.", "11", False),
        ("Its share went from 41% to 38%.", "41%", True),
        ("It took 5 seats from its rivals.", "5", False),
        ("Thefts fell to 41 last year from 58.", "58", True),
        ("Thefts fell to 41 last year from 58.", "41", False),
        ("It won 47%, against 41% four years ago.", "41%", True),
        ("It won 47%, against 38% for the Alliance.", "38%", False),
    ],
)
def test_what_something_was_before(sentence, text, is_before):
    one = number(int(text.rstrip("%")), sentence, text, unit="percent" if "%" in text else "count")
    assert is_former(one) is is_before


@pytest.mark.parametrize(
    ("sentence", "text", "is_change"),
    [
        ("Its tally of seats fell by 33.", "33", True),
        ("Shares slipped by another 2 percent.", "2", True),
        ("Shares slipped 2 percent.", "2", False),
        ("Fire destroyed 40 homes and damaged another 90.", "90", False),
    ],
)
def test_how_much_something_changed_by(sentence, text, is_change):
    assert is_step(number(int(text), sentence, text, unit="count")) is is_change
