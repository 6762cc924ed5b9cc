"""Where sentences of news end, and where a full stop ends none."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lamayor_check.extraction.sentences import split_sentences

ONE = [
    "U.S. Sen. J.J. Okafor (D-Halden) won 51.2% of the vote",
    "Polls close at 10 p.m. Wednesday in St. Paul",
    "Gov. Ann St. Clair beat Rep. Theo van der Meulen Jr. by 1.5 points",
    "Vextel Inc. said Jan. 5 that it would cut 4,500 jobs",
    "Measure No. 14 passed, 52.1% to 47.9%",
    "“Why now?” Ogundipe asked reporters",
    "“We won!” Lena Boateng said after 9 p.m.",
    "The crowd, put at approx. 12,000 by police, filled Halden Blvd. on Sat. morning",
    "Dr. T. S. Quade of the Univ. of Port Halden wrote vol. 2",
    "1. Halden raised $1.2 million",
    "He asked: who counts 3.5 million ballots?",
    "The line\nis wrapped by hand at No.\n14 of the list",
]
MANY = [
    ["At 10 p.m. the count stood at 38%.", "The rest is unknown."],
    ["It closed at 10 p.m.", "The count began at once."],
    ["She works for Vextel Inc.", "He does not."],
    ["They live in the U.S.", "It is large."],
    ["He finished No. 3.", "She finished No. 1."],
    ["“We won.”", "She left.", "“Did we?”", "He stayed."],
    ["Turnout was 38%.", "$1.2 million was spent.", "45 people voted twice!", "‘Never,’ said Yoon."],
    ["(He lost.)", "[She won.]", "Final…", "Really?!"],
    ["He said no.", "No one asked."],
    ["One.\n\n", "two starts low after a blank line."],
    ["The vote was 52-48.", "“It was close,” Ashworth said.", "He won by 4."],
]


@pytest.mark.parametrize("text", ONE)
def test_one_sentence_stays_whole(text: str) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == [text]


@pytest.mark.parametrize("sentences", MANY, ids=lambda sentences: sentences[0][:20])
def test_each_sentence_is_found(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split_sentences(text)] == [sentence.strip() for sentence in sentences]


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_blank_text_has_no_sentence(text: str) -> None:
    assert split_sentences(text) == []


@example("1 \n\n")
@given(st.text(alphabet="aAbB.!? \n\"“”1,$%()'’", max_size=80))
def test_only_white_space_is_left_out(text: str) -> None:
    spans = split_sentences(text)
    inside = [text[start:end] for start, end in spans]
    between = text
    for start, end in reversed(spans):
        between = between[:start] + between[end:]
    assert between.strip() == ""
    assert all(piece and piece == piece.strip() for piece in inside)
    assert spans == sorted(spans)
