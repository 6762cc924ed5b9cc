"""How values, moments and quotes are said."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from lamayor_check.checking.wording import label, measured, moment, plain, poll, possessive, quote, span
from lamayor_check.claims.claim import AsOf, Scope
from lamayor_check.claims.interval import Interval
from tests.checking.build import claim


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        (None, ""),
        (AsOf(text="when the AP called", mark="call", by="ap"), " when the AP called the race"),
        (AsOf(text="when called", mark="call"), " when the race was called"),
        (AsOf(text="43% counted", counted=Decimal(43)), " with 43% counted"),
        (AsOf(text="final", mark="final"), " in the final count"),
        (AsOf(text="Sept. 30"), " as of Sept. 30"),
        (AsOf(text="10:05 p.m."), " at 10:05 p.m."),
        (AsOf(text="noon"), " at noon"),
        (AsOf(text="2030"), " in 2030"),
        (AsOf(text="early Wednesday"), " early Wednesday"),
        (AsOf(text="this year"), " this year"),
    ],
)
def test_a_moment_ends_a_phrase(as_of, said):
    assert moment(as_of) == said


def test_a_label_keeps_the_hedge():
    assert label([claim(40, bound="at_least", cue="more than")]) == "more than 40%"
    assert label([claim(40, bound="at_most")]) == "under 40%"


def test_a_quote_is_a_few_whole_words_as_they_stand():
    said = "The board on Monday voted 6-3, to adopt it."
    one = claim(6, metric="vote_count", start=26, sentence=said, sentence_start=0)
    assert quote(one) == "on Monday voted 6-3"


def test_names_are_possessive_as_newsrooms_write_them():
    assert (possessive("Ada Lund"), possessive("Ben Moss")) == ("Ada Lund's", "Ben Moss'")


def test_a_poll_is_named():
    scope = Scope(pollster="fairview", wave="2031-10", population="likely voter")
    assert poll(scope) == "the Fairview poll of October 2031 of likely voters"
    assert poll(Scope()) == "one poll"


def test_intervals_and_numbers():
    assert span(Interval(Decimal("40.5"), Decimal("41.5")), "percent") == "40.5% to 41.5%"
    assert span(Interval(None, Decimal(400)), "officer") == "at most 400"
    assert span(Interval(Decimal(1_200_000), Decimal(1_200_000)), "USD") == "exactly USD 1,200,000"
    assert plain(Decimal("1234.50")) == "1,234.5"


@pytest.mark.parametrize(
    ("text", "sentence", "said"),
    [
        ("27", "The 27-year-old is on board.", "27-year-old"),
        ("27", "He is 27 years old now.", "27 years old"),
        ("27", "It took 27 years older men had said.", "27 years"),
        ("27", "Ada Lund, 27, won.", "27"),
    ],
)
def test_an_age_is_told_as_it_is_printed(text, sentence, said):
    start = sentence.index(text)
    age = replace(claim(27, metric="age", unit="year", start=start, sentence=sentence, sentence_start=0), text=text)
    assert measured(replace(age, end=start + len(text))) == said


@pytest.mark.parametrize(
    ("text", "value", "unit", "said"),
    [
        ("412.6", 412_600_000, "EUR", "412.6 (€412.6 million)"),
        ("1,204", 1_204_000, "passenger", "1,204 (1.204 million)"),
        ("EUR 412.6 million", 412_600_000, "EUR", "EUR 412.6 million"),
        ("1,204", 1204, "passenger", "1,204"),
        ("12", 12, "percent", "12"),
        ("9.30", 570, "clock", "9.30"),
        ("five", 5_000_000, "USD", "five"),
    ],
)
def test_a_unit_that_stands_elsewhere_is_said(text, value, unit, said):
    assert measured(replace(claim(value, unit=unit), text=text, sentence=f"Sales: {text}")) == said
