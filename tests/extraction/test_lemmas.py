"""Words to dictionary forms, alike in articles and in rule packs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lamayor_check.extraction.lemmas import Phrases, Words, lemma, lemmas, phrase_lemmas


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


@pytest.mark.parametrize("text", ["The polls closed at 8.", "Polling stations opened.", "Polling places were full."])
def test_where_people_vote_is_no_poll(text):
    assert not Words(text).any(Phrases(["poll"]))


def test_to_poll_votes_is_to_win_them():
    assert not Words("He polled 4,100 votes.").any(Phrases(["poll"]))
    assert Words("They polled voters in May.").any(Phrases(["poll"]))


def test_words_know_words_and_phrases():
    words = Words("She had most of the votes counted by then.")
    assert words.any(Phrases(["vote"]))
    assert words.any(Phrases([phrase_lemmas("of the vote")]))
    assert words.any(Phrases(["poll", phrase_lemmas("votes counted")]))
    assert not words.any(Phrases([phrase_lemmas("vote by")]))
    assert not words.any(Phrases([]))


@given(st.text(max_size=60))
def test_lemmas_of_any_text_are_lower_case_words(text):
    assert all(word and word == word.casefold() and " " not in word for word in lemmas(text))


@given(st.lists(st.sampled_from(["votes", "won", "the", "officer’s", "Ballots", "led", "by"]), min_size=1, max_size=6))
def test_a_phrase_stands_in_the_text_it_is_cut_from(words):
    assert Words(" ".join(["Then", *words, "again"])).any(Phrases([phrase_lemmas(" ".join(words))]))
