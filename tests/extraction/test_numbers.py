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


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Wages were DKK 3 million.\n\nThe stand costs 4 million kroner.", ["DKK", "DKK"]),
        ("Wages were NOK 3 million.\n\nThe stand costs 4 million kroner.", ["NOK", "NOK"]),
        ("Oslo, in Norway, met the rest of Norway.\n\nDenmark asked 4 million kroner.", ["DKK"]),
        ("The Philippine senate met.\n\nRoads cost 3 billion pesos.", ["PHP"]),
        ("Roads cost 3 billion pesos.", ["MXN"]),
        ("Kuwait paid.\n\nThe fee was 40 million dinars.", ["KWD"]),
        ("Nobody paid.\n\nThe fee was 40 million dinars.", [None]),
    ],
)
def test_a_name_of_several_currencies_is_the_one_that_paragraph_or_article_speaks_of(text, units, make_document):
    assert [q.unit for q in numbers_of(make_document(text, date=""))] == units


def test_an_article_claims_no_places_in_a_row(read_race):
    text = "1/7. Tamsin had 39% of the vote.\n\n2/7. Brandvold had 1/3 of the vote.\n\n3/7. Moss had 9% of the vote."
    assert [claim.text for claim in read_race(text)] == ["39%", "1/3", "9%"]
