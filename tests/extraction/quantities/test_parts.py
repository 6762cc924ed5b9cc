"""The parts of a quantity that the cases leave out: interval, precision, cue, noun, trend."""

from decimal import Decimal

import pytest

from lamayor_check.extraction.quantities.find import find


def first(text):
    return find(text)[0]


INTERVALS = [
    ("41% of them", "40.5", "41.5"),
    ("51.2% of them", "51.15", "51.25"),
    ("318,642 ballots", "318642", "318642"),
    ("$1.2 million was spent", "1150000", "1250000"),
    ("$600 apiece", "600", "600"),
    ("about 400 people", "350", "450"),
    ("about 415 people", "414.5", "415.5"),
    ("more than 400 people", "400", None),
    ("under $10 million", None, "10000000"),
    ("tens of millions", "20000000", "100000000"),
    ("half of them", "49", "51"),
    ("about half of them", "48", "52"),
    ("between 400 and 500", "400", "500"),
    ("five million people", "4500000", "5500000"),
    ("five thousand people", "4500", "5500"),
    ("a dozen people", "12", "12"),
    ("more than 100 kilometers", "100", None),
]


@pytest.mark.parametrize(("text", "lower", "upper"), INTERVALS)
def test_interval(text, lower, upper):
    found = first(text)
    assert found.lower == (None if lower is None else Decimal(lower))
    assert found.upper == (None if upper is None else Decimal(upper))


PRECISIONS = [
    ("318,642", "1"),
    ("51.2%", "0.1"),
    ("$1.2 million", "100000"),
    ("£3bn", "1000000000"),
    ("1.25 points", "0.01"),
]


@pytest.mark.parametrize(("text", "precision"), PRECISIONS)
def test_precision_is_the_size_of_the_last_digit(text, precision):
    assert first(text).precision == Decimal(precision)


CUES = [
    ("no fewer than 400", "no fewer than"),
    ("Nearly 400", "nearly"),
    ("400 or so", "or so"),
    ("a little over 400", "a little over"),
    ("some 400 people", "some"),
    ("400", ""),
]


@pytest.mark.parametrize(("text", "cue"), CUES)
def test_cue(text, cue):
    assert first(text).cue == cue


NOUNS = [
    ("1,306 registered voters were asked", "registered voters"),
    ("75 more police cadets", "police cadets"),
    ("40 additional beds by May", "additional beds"),
    ("42% of likely voters", "likely voters"),
    ("half of the guests", "guests"),
    ("a 14 page letter", "page"),
    ("a 3,270-vote lead", "vote"),
    ("500 or so homes", "homes"),
    ("98 were hurt", ""),
    ("12 died", ""),
    ("8,400 staff went", "staff"),
    ("1 narrow majority that", "narrow majority"),
]


@pytest.mark.parametrize(("text", "noun"), NOUNS)
def test_noun(text, noun):
    assert first(text).noun == noun


TRENDS = [
    ("It was up 19% on the year", "up"),
    ("It fell by nearly a third", "down"),
    ("a rise of 5%", "up"),
    ("It rose to 41%", ""),
    ("up to 41%", ""),
    ("They lost power, 12 of them", ""),
]


@pytest.mark.parametrize(("text", "trend"), TRENDS)
def test_trend(text, trend):
    assert first(text).trend == trend


def test_a_text_without_numbers_has_none():
    assert find("Nobody came, and someone often wondered.") == ()
    assert find("") == ()
