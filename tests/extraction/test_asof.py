"""The moment at which a figure held: a time, a mark such as the call of the race, a share counted, a blog's stamp."""

from decimal import Decimal

import pytest

TITLE = "Primary for mayor of Brannock"
LEAD = "Solvei Tamsin and Oskar Brandvold ran for mayor of Brannock in the primary, Solvei Tamsin said. "


def interval(claim):
    return (claim.as_of.start, claim.as_of.end) if claim.as_of else None


def at(moment):
    return (moment, moment)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At 10:15 p.m. Tuesday, Tamsin had 39% of the vote.", at("2031-06-03T22:15")),
        ("Tamsin had 39% of the vote at 9 p.m. ET on June 3.", at("2031-06-03T21:00")),
        ("By 22:40, Tamsin had 39% of the vote.", at("2031-06-05T22:40")),
        ("On Wednesday morning, Tamsin had 39% of the vote.", ("2031-06-04T00:00", "2031-06-04T12:00")),
        ("On Tuesday, Tamsin had 39% of the vote.", at("2031-06-03")),
        ("As of June 3, 2031, Tamsin had spent $4.2 million on the race.", at("2031-06-03")),
        ("By the end of April, Tamsin had spent $4.2 million on the race.", at("2031-04-30")),
        ("Tamsin spent $4.2 million in 2030.", ("2030-01-01", "2030-12-31")),
        ("Tamsin had 39% of the vote.", None),
    ],
)
def test_times(read_race, text, expected):
    (claim,) = read_race(LEAD + text, title=TITLE)
    assert interval(claim) == expected


def test_a_time_that_opens_the_next_clause_is_not_the_number_s(read_race):
    text = "By 22:40, Tamsin had 39% of the vote, and on Wednesday Brandvold was at home."
    (claim,) = read_race(LEAD + text, title=TITLE)
    assert interval(claim) == at("2031-06-05T22:40")


def test_a_span_of_time_is_taken_at_its_end(read_as):
    (claim,) = read_as("arrests", "Police made 24 arrests between Tuesday and Wednesday morning.", title=TITLE)
    assert interval(claim) == ("2031-06-04T00:00", "2031-06-04T12:00")


def test_at_the_same_time_is_the_time_said_before(read_race):
    text = "At 10:15 p.m. Tuesday, Tamsin had 39% of the vote. At the same time, Brandvold had 36% of the vote."
    assert [interval(claim) for claim in read_race(LEAD + text, title=TITLE)] == [at("2031-06-03T22:15")] * 2


def test_each_number_has_the_time_that_its_own_clause_says(read_race):
    text = "Tamsin had 39% of the vote at 9 p.m. Tuesday; she had 41% of the vote at 11 p.m. Tuesday."
    assert [interval(claim) for claim in read_race(LEAD + text, title=TITLE)] == [
        at("2031-06-03T21:00"),
        at("2031-06-03T23:00"),
    ]


@pytest.mark.parametrize(
    ("text", "mark", "by"),
    [
        ("Tamsin had 41% of the vote when the Associated Press called the race.", "call", "associated press"),
        ("Tamsin had 41% of the vote once the AP called it.", "call", "ap"),
        ("She was at 41% of the vote when the Brannock Ledger called it for Tamsin.", "call", "brannock ledger"),
        ("Final results gave Tamsin 41.3% of the vote.", "final", ""),
        ("Certified results gave Tamsin 41.3% of the vote.", "certified", ""),
        ("Official results gave Tamsin 41.3% of the vote.", "certified", ""),
        ("Tamsin said she had 41.3% of the vote on Monday.", "", ""),
    ],
)
def test_marks(read_race, text, mark, by):
    (claim,) = read_race(LEAD + text, title=TITLE)
    assert (claim.as_of.mark, claim.as_of.by) == (mark, by)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("With 62% of precincts reporting, Tamsin had 39% of the vote.", 62),
        ("Tamsin had 39% of the vote with 62% of ballots counted.", 62),
        ("Tamsin had 39% of the vote. That was with 62.5% of the vote counted.", Decimal("62.5")),
        ("Tamsin had 39% of the vote.", None),
    ],
)
def test_the_share_counted_holds_in_its_paragraph(read_race, text, counted):
    claims = read_race(LEAD + text, title=TITLE)
    assert {claim.as_of.counted if claim.as_of else None for claim in claims} == {counted}


@pytest.mark.parametrize(
    ("text", "counted", "filled"),
    [
        ("With 62% of precincts reporting, Tamsin had 39% of the vote.", 62, []),
        ("At that point 62% of the vote was counted. Tamsin had 39% of the vote.", 62, []),
        ("Tamsin had 39% of the vote. That was with 62% of the vote counted.", 62, ["paragraph"]),
        ("Tamsin finished with 39% of the vote. At 8 p.m. 62% of the vote was counted.", None, []),
        ("Tamsin had 39% of the vote at midnight. At 8 p.m. 62% of the vote was counted.", None, []),
    ],
)
def test_a_share_counted_of_another_sentence_is_of_what_has_no_moment(read_race, text, counted, filled):
    (claim,) = (c for c in read_race(LEAD + text, title=TITLE) if c.text == "39%")
    assert (claim.as_of.counted if claim.as_of else None) == counted
    assert [f.source for f in claim.filled if f.part == "as_of"] == filled


def test_the_share_counted_ends_with_its_paragraph(read_race):
    text = "With 62% of precincts reporting, Tamsin had 39% of the vote.\n\nLater Brandvold had 40% of the vote."
    (*_, last) = read_race(LEAD + text, title=TITLE)
    assert last.as_of is None


BLOG = """9:05 p.m.

Solvei Tamsin has 39% of the vote, Solvei Tamsin said.

10:20 p.m.

Tamsin has 40% of the vote.

11:45 p.m.

Tamsin has 41% of the vote."""


def test_an_entry_of_a_live_blog_holds_at_its_stamp(read_race):
    claims = read_race(BLOG, title="Live: primary for mayor of Brannock")
    assert [claim.as_of.start for claim in claims] == ["2031-06-05T21:05", "2031-06-05T22:20", "2031-06-05T23:45"]
    assert {f.source for claim in claims for f in claim.filled if f.part == "as_of"} == {"paragraph"}


ENTRIES = ("Tamsin has 39% of the vote.", "Tamsin has 40% of the vote.", "Tamsin has 41% of the vote.")


def told(claims):
    """As of when the shares of `ENTRIES` hold, in their order."""
    return [claim.as_of and claim.as_of.start for claim in sorted(claims, key=lambda claim: claim.value)]


def blog(form, times):
    """Entries under the times of their heads, written in a form."""
    return "\n\n".join(form.format(time, entry) for time, entry in zip(times, ENTRIES, strict=False))


@pytest.mark.parametrize(
    "form",
    [
        "{}\n{}",
        "{}\n\n{}",
        "{} — {}",
        "{} - {}",
        "{}: {}",
        "{} | {}",
        "[{}] {}",
        "[{}]\n\n{}",
        "{} {}",
        "Updated {}\n\n{}",
    ],
)
@pytest.mark.parametrize("times", [("9:42 p.m.", "10:05 p.m."), ("21:42", "22:05"), ("9.42pm", "10.05pm")])
def test_a_stamp_is_known_in_each_form_and_with_two_entries(read_race, form, times):
    claims = read_race(blog(form, times), title="Live: primary for mayor of Brannock")
    assert told(claims) == ["2031-06-05T21:42", "2031-06-05T22:05"]


@pytest.mark.parametrize(
    ("times", "days"),
    [
        (("22:10", "23:05", "00:20"), (5, 5, 6)),
        (("00:20", "23:05", "22:10"), (6, 5, 5)),
        (("23:05", "00:20", "01:10"), (4, 5, 5)),
        (("01:10", "00:20", "23:05"), (5, 5, 4)),
    ],
)
def test_entries_past_midnight_in_either_order(read_race, times, days):
    """Where no day is said, most entries are of the article's date."""
    claims = read_race(blog("{}\n\n{}", times), title="Live: primary for mayor of Brannock")
    assert told(claims) == [f"2031-06-{day:02d}T{time}" for time, day in zip(times, days, strict=True)]


def test_a_day_between_entries_is_that_of_those_below_it(read_race):
    entries = f"Wednesday\n\n12:20 a.m. {ENTRIES[0]}\n\nTuesday\n\n11:05 p.m. {ENTRIES[1]}\n\n10:10 p.m. {ENTRIES[2]}"
    claims = read_race(entries, title="Live: primary for mayor of Brannock")
    assert told(claims) == ["2031-06-04T00:20", "2031-06-03T23:05", "2031-06-03T22:10"]


def test_an_entry_s_own_words_come_before_its_stamp(read_race):
    text = f"22:40\n\nAt 10:15 p.m., Tamsin had 39% of the vote.\n\n22:05 {ENTRIES[1]}"
    assert told(read_race(text, title="Live: primary")) == ["2031-06-05T22:15", "2031-06-05T22:05"]


def test_a_share_counted_is_of_the_moment_of_its_entry(read_race):
    text = f"22:40\n\nWith 62% of precincts reporting, Tamsin has 39% of the vote.\n\n22:05 {ENTRIES[1]}"
    first = read_race(text, title="Live: primary")[0]
    assert (first.as_of.counted, first.as_of.start) == (62, "2031-06-05T22:40")


@pytest.mark.parametrize(
    "text",
    [
        "Posted 9:42 p.m. | Updated 10:05 p.m.\n\nTamsin has 39% of the vote.",
        "9:42 p.m. is when Tamsin stood at 39% of the vote.\n\n10:05 p.m. is when she had 40% of the vote.",
        "02:10 Tamsin has 39% of the vote.\n\n28:15 Tamsin has 40% of the vote.",
        "2:06 Tamsin has 39% of the vote.\n\n2:31 Tamsin has 40%.\n\n2:12 Tamsin has 41%.\n\n2:44 Tamsin has 42%.",
    ],
)
def test_times_that_head_no_entries_are_no_stamps(read_race, text):
    claims = read_race(text, title="Primary for mayor of Brannock")
    assert claims
    assert all("as_of" not in {f.part for f in claim.filled} for claim in claims)


def test_without_a_date_a_weekday_says_nothing(read_race):
    (claim,) = read_race(LEAD + "On Tuesday, Tamsin had 39% of the vote.", title=TITLE, date="")
    assert claim.as_of is None
    assert claim.published == ""
