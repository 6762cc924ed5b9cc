"""Words to dictionary forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lamayor_check.extraction.lemmas import lemma, lemmas


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("votes", "vote"),
        ("Ballots", "ballot"),
        ("won", "win"),
        ("led", "lead"),
        ("people", "person"),
        ("spent", "spend"),
        ("officers’", "officer"),
        ("cops", "officer"),
        ("mayor’s", "mayor"),
        ("favoured", "favor"),
    ],
)
def test_lemma(word, expected):
    assert lemma(word) == expected


def test_numbers_and_signs_are_left_out_and_hyphens_part():
    assert lemmas("A 160-seat, well-known chamber: $4!") == ["a", "seat", "well", "know", "chamber"]


def test_percent_is_one_word():
    assert lemmas("41 per cent, 38 Per Cent") == ["percent", "percent"]


@given(st.text(max_size=60))
def test_lemmas_of_any_text_are_lower_case_words(text):
    assert all(word and word == word.casefold() and " " not in word for word in lemmas(text))
