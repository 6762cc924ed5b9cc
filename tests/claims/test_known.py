"""A place is known again by its words, however they are set."""

import pytest

from lamayor_check.claims.known import Entry, Pair, Place, entry_line, words_digest

SAID = "Moss won 41% of the vote, the clerk said."


@pytest.mark.parametrize(
    "again",
    [
        "Moss won 41% of the vote -- the clerk said",
        "MOSS WON 41% OF THE VOTE, THE CLERK SAID.",
        "  Moss won\n41% of\u00a0the vote, the   clerk said. ",
        "“Moss won 41% of the vote”, the clerk said!",
        "Moss won 42.5% of the vote, the clerk said.",
    ],
)
def test_case_punctuation_white_space_and_figures_are_dropped(again):
    assert words_digest(again) == words_digest(SAID)


@pytest.mark.parametrize("other", ["", "Moss won 41% of the vote, the mayor said.", "Moss won 41% of the vote."])
def test_other_words_are_another_place(other):
    assert words_digest(other) != words_digest(SAID)


def test_an_entry_is_one_line_that_shows_all_it_holds():
    place = Place(document="\u202ea\n.txt", number="41%", words="0f")
    line = entry_line(Entry(pair=Pair(a=place, b=place)))
    assert "\n" not in line
    assert "\u202e" not in line
    assert "\\u202e" in line
