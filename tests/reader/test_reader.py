"""The shipped reader on articles: one reading a number, in order, and the same bytes in any order of articles."""

import time

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lamayor_check.documents.reading import document_of
from lamayor_check.extraction.numbers import numbers_of
from lamayor_check.reader.windows import Number

ARTICLES = [
    "Lund leads in Marlow\n\nAda Lund had 41% of the vote late Tuesday to Ben Moss's 37%, with 62% of precincts "
    "reporting. She has spent $4.2 million.\n\nTurnout was about 38 percent, the clerk said.\n",
    "Storm kills three\n\nAt least three people died and 14 were hurt when the storm crossed Tarn Hollow at 9 p.m. on "
    "Monday. The ministry put the damage at £3.1 million.\n",
    "Poll puts Moss ahead\n\nA Tamber Research poll of 803 likely voters taken in May gave Moss 44% and Lund 40%, with "
    "a margin of error of 3.5 points.\n",
]


def encoded(reader, article, texts):
    return {text: msgspec.msgpack.encode(reader.read(*article(text))) for text in texts}


def test_the_same_articles_in_any_order_give_the_same_bytes(reader, article):
    once = encoded(reader, article, ARTICLES)
    assert encoded(reader, article, reversed(ARTICLES)) == once
    assert encoded(reader, article, ARTICLES) == once


def test_each_number_has_its_reading_in_order(reader, article):
    document, numbers = article(ARTICLES[0])
    readings = reader.read(document, numbers)
    said = [(document.text[n.start : n.end], r.metric) for n, r in zip(numbers, readings, strict=True) if r.claim > 0.5]
    assert said[:4] == [
        ("41%", "vote_share"),
        ("37%", "vote_share"),
        ("62%", "counted_share"),
        ("$4.2 million", "spending"),
    ]


def test_probabilities_are_such_and_stretches_lie_in_the_text(reader, article):
    for text in ARTICLES:
        document, numbers = article(text)
        for reading in reader.read(document, numbers):
            told = (reading.what, reading.when, reading.source, *reading.subjects)
            assert all(0 <= s.start < s.end <= len(document.text) for s in told if s is not None)
            sure = (reading.claim, reading.metric_probability, reading.modality_probability)
            assert all(0 <= p <= 1 for p in (*sure, *(s.probability for s in told if s is not None)))


def test_the_value_of_a_number_changes_nothing(reader, article):
    other = ARTICLES[0].replace("41%", "29%").replace("$4.2 million", "$7.8 million")
    assert encoded(reader, article, [other])[other] == encoded(reader, article, ARTICLES)[ARTICLES[0]]


def test_quotation_marks_can_be_typographic(reader, article):
    text = ARTICLES[0].replace("'", "’")
    assert encoded(reader, article, [text])[text] == encoded(reader, article, ARTICLES)[ARTICLES[0]]


@pytest.mark.parametrize("text", ["", "The clerk went home.\n"])
def test_an_article_without_numbers_has_no_readings(reader, article, text):
    document, numbers = article(text or "x")
    assert reader.read(document, numbers) == []


def test_a_text_of_nothing_but_numbers_is_read(reader, article):
    document, numbers = article("41 37 62\n")
    assert len(reader.read(document, numbers)) == len(numbers) == 3


PIECES = [
    "41%",
    "four",
    "$1.2 million",
    " 9 p.m. ",
    "Ada",
    "’s",
    "“",
    ".",
    " ",
    "\n\n",
    "\ud800",
    "\U0001f5f3",
    "é",
    "e\u0301",
    "ﬁ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30))
@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_read(reader, pieces):
    document = document_of("a.txt", "x " + "".join(pieces), "")
    numbers = [Number(q.start, q.end, q.kind) for q in numbers_of(document)]
    assert len(reader.read(document, numbers)) == len(numbers)


def test_a_very_long_article_full_of_numbers_is_read_in_time(reader, article):
    sentences = [f"Ward {i} gave Ada Lund {i * 17 % 900 + 100} votes to {i * 31 % 900 + 100}." for i in range(1, 301)]
    document, numbers = article("Count in Marlow\n\n" + "\n\n".join(sentences) + "\n")
    assert len(document.text.split()) > 2700
    assert len(numbers) > 850
    begun = time.process_time()
    assert len(reader.read(document, numbers)) == len(numbers)
    assert time.process_time() - begun < 30
