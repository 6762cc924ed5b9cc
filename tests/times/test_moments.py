"""When: every way of writing a time, as the interval of local time that it can mean."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lamayor_check.times.clocks import clock
from lamayor_check.times.iso import parse_date
from lamayor_check.times.moments import moments

THURSDAY = date(2031, 6, 5)


def found(text, today=THURSDAY):
    return [(m.grain, m.first, m.last) for m in moments(text, 0, today)]


def day(first, last=None):
    return ("day", first, last or first)


def at(moment, last=None):
    return ("time", moment, last or moment)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was counted on June 3, 2031.", day("2031-06-03")),
        ("It was counted on 3 June 2031.", day("2031-06-03")),
        ("It was counted on 2031-06-03.", day("2031-06-03")),
        ("It was counted on June 3.", day("2031-06-03")),
        ("It was counted on Dec. 30.", day("2030-12-30")),
        ("They asked from May 12-15.", day("2031-05-12", "2031-05-15")),
        ("They asked from May 28–June 2.", day("2031-05-28", "2031-06-02")),
        ("It was counted on Tuesday.", day("2031-06-03")),
        ("It was counted on Thursday.", day("2031-06-05")),
        ("It was counted yesterday.", day("2031-06-04")),
        ("It was counted today.", day("2031-06-05")),
        ("The council meets next Monday.", day("2031-06-09")),
        ("The vote is expected on Tuesday.", day("2031-06-10")),
        ("It was so on Wednesday morning.", at("2031-06-04T00:00", "2031-06-04T12:00")),
        ("It was so late Wednesday.", at("2031-06-04T18:00", "2031-06-04T23:59")),
        ("It was so last night.", at("2031-06-04T18:00", "2031-06-04T23:59")),
        ("It was so in April 2030.", ("month", "2030-04-01", "2030-04-30")),
        ("It was so in February.", ("month", "2031-02-01", "2031-02-28")),
        ("It was so in early April.", ("month", "2031-04-01", "2031-04-10")),
        ("It was so last month.", ("month", "2031-05-01", "2031-05-31")),
        ("It was so two months ago.", ("month", "2031-04-01", "2031-04-30")),
        ("It was so in the third quarter of 2030.", ("quarter", "2030-07-01", "2030-09-30")),
        ("It was so in Q1 2031.", ("quarter", "2031-01-01", "2031-03-31")),
        ("It was so in 2029.", ("year", "2029-01-01", "2029-12-31")),
        ("It was so in the 2020s.", ("year", "2020-01-01", "2029-12-31")),
        ("It was so last year.", ("year", "2030-01-01", "2030-12-31")),
        ("It will be so next year.", ("year", "2032-01-01", "2032-12-31")),
        ("It was so three years ago.", ("year", "2028-01-01", "2028-12-31")),
    ],
)
def test_days_and_wider(text, expected):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At 10:15 p.m. Tuesday it was so.", "2031-06-03T22:15"),
        ("At 10 p.m. it was so.", "2031-06-05T22:00"),
        ("At 9am it was so.", "2031-06-05T09:00"),
        ("At 22:40 it was so.", "2031-06-05T22:40"),
        ("At 22.40 it was so.", "2031-06-05T22:40"),
        ("At 9 p.m. ET it was so.", "2031-06-05T21:00"),
        ("At 12:30 a.m. it was so.", "2031-06-05T00:30"),
        ("By noon it was so.", "2031-06-05T12:00"),
        ("By midnight it was so.", "2031-06-06T00:00"),
        ("At half past midnight it was so.", "2031-06-05T00:30"),
        ("At nine o’clock on June 3 it was so.", "2031-06-03T21:00"),
    ],
)
def test_clock_times(text, expected):
    assert found(text) == [at(expected)]


@pytest.mark.parametrize(
    "text",
    [
        "She paid $20.31 for 2,031 pens.",
        "It rose by 10.15 million.",
        "It rose by 20.31%.",
        "It may be so, and they march on.",
        "Then Sheriff Jan Orrin met April Lund.",
        "There were 2031 votes.",
        "They won 2:1 and 52–48.",
        "No moment is named.",
    ],
)
def test_what_is_no_time(text):
    assert found(text) == []


def test_without_a_date_only_what_names_its_year_is_known():
    assert found("It was so on Tuesday, at 9 p.m., last year and on June 3.", None) == []
    assert found("It was so on June 3, 2031.", None) == [day("2031-06-03")]


def test_moments_are_places_in_the_text():
    text = "On June 3, 2031, and again in 2032, at 9 p.m. Tuesday."
    for moment in moments(text, 100, THURSDAY):
        assert text[moment.start - 100 : moment.end - 100] == moment.text


def test_a_live_blog_s_day_holds_for_its_clock_times():
    (moment,) = moments("At 9 p.m. it was so.", 0, THURSDAY, date(2031, 6, 3))
    assert moment.first == "2031-06-03T21:00"


def test_clock_at_the_head_of_an_entry():
    assert clock("21:40 More to come") == (5, 1300, "21:40")
    assert clock("More at 21:40") is None


@pytest.mark.parametrize("text", ["", "soon", "2031-13-40", "31-06-05"])
def test_what_is_no_date(text):
    assert parse_date(text) is None


@given(st.text(alphabet="0123456789 :.,-–apmJune MayTuesdlstyr$%’'", max_size=60))
def test_any_text_gives_intervals_whose_ends_are_in_order(text):
    for moment in moments(text, 0, THURSDAY):
        assert moment.first <= moment.last
        assert 0 <= moment.start < moment.end <= len(text)


@given(st.dates(min_value=date(2000, 1, 2), max_value=date(2099, 12, 30)))
def test_a_written_date_is_itself_whatever_the_article_s(when):
    for text in (f"on {when:%B} {when.day}, {when.year},", f"on {when.day} {when:%B} {when.year}", f"on {when}"):
        assert found(text)[0] == day(when.isoformat())
