"""A clock time takes the place of the numbers that it is told with, and of none that stands for itself."""

import pytest

from lamayor_check.extraction.numbers import numbers_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It went up at twenty past three.", [("time", "twenty past three")]),
        ("The bells rang at a quarter to three.", [("time", "a quarter to three")]),
        ("It sounded at 12 minutes past four.", [("time", "12 minutes past four")]),
        ("It stopped at 2.51 in the afternoon.", [("time", "2.51")]),
        ("It happened at 4:40 a.m. (0140 GMT).", [("time", "4:40 a.m."), ("time", "0140")]),
        ("Docket 7:14-CR-00031 is closed.", [("name", "7:14-CR-00031")]),
        ("Brekke came in +0:58 behind.", [("duration", "0:58")]),
        ("The council voted five to four.", [("count", "five"), ("count", "four")]),
        ("The river crested at 11.42 metres.", [("measure", "11.42")]),
    ],
)
def test_clock_times_and_the_numbers_in_them(text, found, make_document):
    assert [(q.kind, q.text) for q in numbers_of(make_document(text, date=""))] == found


def test_places_in_a_row_of_pictures_are_no_shares(make_document):
    text = "1/7. Horns at dawn.\n\n2/7. On the steps, 1/3 of them young.\n\n3/7. Led away, 2/3 of them old."
    found = [(q.kind, q.text) for q in numbers_of(make_document(text, date=""))]
    assert found == [("name", "1/7"), ("name", "2/7"), ("share", "1/3"), ("name", "3/7"), ("share", "2/3")]


@pytest.mark.parametrize(
    ("text", "value"), [("They burnt 640,000 t of it.", 640_000), ("The loss was 180 MT of rice.", 180)]
)
def test_tonnes_as_trade_papers_write_them(text, value, make_document):
    (found,) = numbers_of(make_document(text, date=""))
    assert (found.value, found.unit) == (value, "tonne")


def test_an_article_claims_no_places_in_a_row(read_race):
    text = "1/7. Tamsin had 39% of the vote.\n\n2/7. Brandvold had 1/3 of the vote.\n\n3/7. Moss had 9% of the vote."
    assert [claim.text for claim in read_race(text)] == ["39%", "1/3", "9%"]
