"""What an age, a house number or a range of ages stands for."""

import pytest

from lamayor_check.extraction.quantities.find import find


def of_kind(text, kind):
    return [(q.text, q.lower, q.upper) for q in find(text) if q.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A 29-year-old man.", [("29", 29, 29)]),
        ("Pat Lee, 52, sang.", [("52", 52, 52)]),
        ("A woman in her 30s.", [("30s", 30, 39)]),
        ("A man in his early 40s.", [("40s", 40, 44)]),
        ("A man in his late forties.", [("forties", 45, 49)]),
        ("Women in their mid- to late 20s.", [("20s", 23, 29)]),
        ("A 40-something man and two twenty-somethings.", [("40", 40, 49), ("twenty", 20, 29)]),
        ("Pupils aged 7 to 12.", [("7", 7, 12), ("12", 7, 12)]),
        ("The youths, aged between 13 and 17.", [("13", 13, 17), ("17", 13, 17)]),
        ("An 18-month-old girl.", [("18", 18, 18)]),
        ("She is nearly 80.", [("80", 75, 85)]),
    ],
)
def test_ages(text, expected):
    assert of_kind(text, "age") == expected


def test_a_year_of_a_century_is_no_age():
    assert of_kind("It rose in the 1930s and in the 40s.", "age") == []


def test_somewhat_more_than_a_hundred_is_no_age():
    assert of_kind("Two hundred-something people came.", "age") == []


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("The under-16s among the sick.", 0), ("The over 65s pay nothing.", 0), ("She held on for 16s.", 1)],
)
def test_a_group_by_age_takes_no_seconds(text, seconds):
    assert len(of_kind(text, "duration")) == seconds


@pytest.mark.parametrize("text", ["At 118 Calder Street.", "At plot no. 27."])
def test_a_house_number_is_itself(text):
    (found,) = [q for q in find(text) if q.kind == "address"]
    assert (found.lower, found.upper, found.unit) == (found.value, found.value, "address")


def test_a_block_is_all_its_houses():
    (found,) = [q for q in find("In the 2800 block of Elm Street.") if q.kind == "address"]
    assert (found.value, found.lower, found.upper, found.bound) == (None, 2800, 2899, "range")
