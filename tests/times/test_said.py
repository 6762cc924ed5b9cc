"""Clock times and days that a text says: their places, and the interval that each can mean."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lamayor_check.times.said import readings, said

THURSDAY = date(2031, 6, 5)


def written(text, today=THURSDAY):
    return [(s.text, s.lower, s.upper) for s in said(text, today)]


def clock(text):
    """Text, lower, upper, half open of the one clock time."""
    (found,) = [s for s in said(text, THURSDAY) if s.kind == "clock"]
    return found.text, found.lower, found.upper, found.half_day_open


CLOCKS = [
    ("It began at 3:49 p.m. on the hill.", "3:49 p.m.", 949, 949),
    ("The alarm was struck at 2:13 a.m.", "2:13 a.m.", 133, 133),
    ("The bus veered off around 5.15am.", "5.15am", 300, 330),
    ("PCN called it at 11 p.m.", "11 p.m.", 1380, 1380),
    ("It was over by noon.", "noon", 720, 720),
    ("It was over by midnight.", "midnight", 0, 0),
    ("He waited until ten to midnight.", "ten to midnight", 1430, 1430),
    ("It vanished at 13:15 UTC.", "13:15", 795, 795),
    ("It was adopted at 01.20 with 32 votes.", "01.20", 80, 80),
    ("The gate gave way (1650 GMT Saturday).", "1650", 1010, 1010),
    ("They came at about 0215 hours.", "0215", 120, 150),
    ("The wall went at ten to three this morning.", "ten to three", 170, 170),
    ("It was half past five in the afternoon.", "half past five", 1050, 1050),
    ("It began at a quarter past seven yesterday morning.", "a quarter past seven", 435, 435),
    ("They smelt it since HALF PAST TEN LAST NIGHT.", "HALF PAST TEN", 1350, 1350),
    ("It sounded at 12 minutes past four in the morning.", "12 minutes past four", 252, 252),
    ("Colton Liquors, at two minutes to 10 on Tuesday night.", "two minutes to 10", 1318, 1318),
    ("A change that went in around three-thirty yesterday morning.", "three-thirty", 195, 225),
    ("It stays until seven in the evening.", "seven", 1140, 1140),
    ("This afternoon at 3:49 a deputy stopped it.", "3:49", 949, 949),
    ("Two adults were held at 2:25 Friday morning.", "2:25", 145, 145),
    ("Just before 6pm they were called.", "6pm", 1050, 1080),
    ("A little after 9 p.m. it was taken.", "9 p.m.", 1260, 1290),
    ("It was seen about 8.40 p.m. by two.", "8.40 p.m.", 1230, 1250),
    ("They were called before 4:30 a.m.", "4:30 a.m.", None, 270),
    ("It happened after 4:30 a.m.", "4:30 a.m.", 270, None),
]


@pytest.mark.parametrize(("text", "span", "lower", "upper"), CLOCKS)
def test_a_clock_time_that_says_its_half_of_the_day(text, span, lower, upper):
    assert clock(text) == (span, lower, upper, False)


OPEN = [
    ("She called at 5, and again.", "5", 300, 300),
    ("It was 3 o'clock.", "3 o'clock", 180, 180),
    ("It was nine o’clock.", "nine o’clock", 540, 540),
    ("He died just after five.", "five", 300, 330),
    ("It was shut at 4:57.", "4:57", 297, 297),
    ("She parked at half past two.", "half past two", 150, 150),
    ("It went off at about 11:30 by a helicopter.", "11:30", 675, 705),
    ("At ten to two someone answered.", "ten to two", 110, 110),
    ("At twenty to three the doors closed.", "twenty to three", 160, 160),
    ("He came at half-past two, alone.", "half-past two", 150, 150),
    ("The siren went at half six.", "half six", 390, 390),
]


@pytest.mark.parametrize(("text", "span", "lower", "upper"), OPEN)
def test_a_clock_time_that_leaves_its_half_open(text, span, lower, upper):
    assert clock(text) == (span, lower, upper, True)


def test_both_halves_are_readings():
    (found,) = said("He died just after five.", None)
    assert readings(found) == ((300, 330), (1020, 1050))
    (found,) = said("It ended at 5 p.m.", None)
    assert readings(found) == ((1020, 1020),)


NO_CLOCKS = [
    "They won ten to three.",
    "She paid $4.30 and £5.15 for 2:1 odds.",
    "The index stood at 14.05.",
    "It rose by 5.30 percent, to 6.45 million.",
    "They put the dead at nine.",
    "He finished in 2:06:38 and she in 2:31.",
    "Five to six million watched for 1,900 hours.",
    "At 52 he ran about 5 miles after 3 years.",
    "The vote was 7 to 2.",
    "At ten to two people a day it is cheap.",
    "About half six million were sold.",
    "It won half seven, lost half nine.",
]


@pytest.mark.parametrize("text", NO_CLOCKS)
def test_what_is_no_clock_time(text):
    assert [s.text for s in said(text, THURSDAY) if s.kind == "clock"] == []


DAYS = [
    ("It was on Jan. 21, 2025.", [("Jan. 21, 2025", "2025-01-21", "2025-01-21")]),
    ("He died on 11 February 2023.", [("11 February 2023", "2023-02-11", "2023-02-11")]),
    ("It happened on May 28.", [("May 28", "2031-05-28", "2031-05-28")]),
    ("On 2026-04-03 it was so.", [("2026-04-03", "2026-04-03", "2026-04-03")]),
    ("The plant will close by Sept. 30.", [("Sept. 30", "2031-09-30", "2031-09-30")]),
    ("She walked in on September 6.", [("September 6", "2030-09-06", "2030-09-06")]),
    ("Before the 30th of May it was so.", [("30th of May", "2031-05-30", "2031-05-30")]),
    ("He died on Tuesday, 3 June, at home.", [("Tuesday, 3 June", "2031-06-03", "2031-06-03")]),
    ("They came on Tuesday night.", [("Tuesday", "2031-06-03", "2031-06-03")]),
    ("It was early Friday.", [("Friday", "2031-05-30", "2031-05-30")]),
    ("It was so last Thursday.", [("Thursday", "2031-05-29", "2031-05-29")]),
    ("It will be so next Monday.", [("Monday", "2031-06-09", "2031-06-09")]),
    ("It was Tuesday of last week.", [("Tuesday of last week", "2031-05-27", "2031-05-27")]),
    ("They met YESTERDAY.", [("YESTERDAY", "2031-06-04", "2031-06-04")]),
    ("The night of 04/06/2031 it was.", [("04/06/2031", "2031-06-04", "2031-06-04")]),
    ("1) 5/23, 9:12 p.m.", [("5/23", "2031-05-23", "2031-05-23"), ("9:12 p.m.", 1272, 1272)]),
    ("From May 12-15 they asked.", [("May 12-15", "2031-05-12", "2031-05-15")]),
    ("It was on Good Friday.", [("Good Friday", "2031-04-11", "2031-04-11")]),
    ("It was the night before Thanksgiving.", [("Thanksgiving", "2030-11-27", "2030-11-27")]),
    ("They were due in May 2008.", [("May 2008", "2008-05-01", "2008-05-31")]),
    ("It will shut at the end of September.", [("the end of September", "2031-09-30", "2031-09-30")]),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days(text, expected):
    assert written(text) == expected


@pytest.mark.parametrize(
    "text", ["They may 5 times.", "Every Tuesday, on Fridays, a Sunday.", "The Sunday Times said so.", "It may be so."]
)
def test_what_is_no_day(text):
    assert written(text) == []


def test_without_a_date_a_weekday_is_found_and_not_placed():
    assert written("It was on Tuesday and May 28, 2030.", None) == [
        ("Tuesday", None, None),
        ("May 28, 2030", "2030-05-28", "2030-05-28"),
    ]


def test_the_hedge_and_the_zone_are_told():
    (found,) = said("Shortly before 16:30 GMT it was so.", None)
    assert (found.bound, found.cue, found.zone) == ("approx", "shortly before", "GMT")
    (found,) = said("The storm came ashore at 05:50 local time.", None)
    assert found.zone == ""


PIECES = ["at", "about", "5", "five", "half", "past", "ten", "to", "three", "Tuesday", "last", "May", "28", "2031"]
PIECES += ["12/1", "a.m.", "13:15", "0215", "GMT", "noon", ",", ".", "-", "the", "before", "31"]
NEWS = st.text(alphabet="0123456789 :.,-–apmJune MayTuesdlst/'’", max_size=60)


@settings(deadline=None)
@given(st.one_of(NEWS, st.lists(st.sampled_from(PIECES)).map(" ".join)))
def test_any_text_gives_places_in_order_that_quote_it(text):
    end = 0
    for found in said(text, THURSDAY):
        assert text[found.start : found.end] == found.text
        assert end <= found.start < found.end
        end = found.end
        assert found.lower is None or found.upper is None or found.lower <= found.upper


@settings(deadline=None)
@given(st.integers(0, 23), st.integers(0, 59))
def test_a_minute_reads_back_from_both_clocks(hour, minute):
    half = "a.m." if hour < 12 else "p.m."
    for text in (f"at {hour:02}:{minute:02} it", f"at {hour % 12 or 12}:{minute:02} {half} it"):
        (found,) = said(text, None)
        if not found.half_day_open:
            assert (found.lower, found.upper) == (hour * 60 + minute,) * 2
