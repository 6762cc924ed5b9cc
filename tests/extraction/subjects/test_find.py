"""Whom a number is said of: everything but the metric is found as in any article."""

import pytest

TITLE = "Tamsin and Brandvold lead the primary for mayor"
LEAD = "Ms. Solvei Tamsin, a developer, and Sheriff Oskar Brandvold ran for mayor of Brannock, Solvei Tamsin said. "
T, B = "Solvei Tamsin", "Oskar Brandvold"


def subjects(claims):
    return [(claim.text, claim.subject.name if claim.subject else None) for claim in claims]


def cases(*rows):
    return pytest.mark.parametrize(("text", "expected"), rows, ids=[row[0][:40] for row in rows])


@cases(
    ("Solvei Tamsin had 41% of the vote.", [("41%", T)]),
    ("Tamsin had 41% of the vote.", [("41%", T)]),
    ("She had 41% of the vote.", [("41%", T)]),
    ("The developer had 41% of the vote.", [("41%", T)]),
    ("The sheriff had 37% of the vote.", [("37%", B)]),
    ("Tamsin had 41% of the vote. The count went on. She had 40,112 votes.", [("41%", T), ("40,112", T)]),
    ("Brandvold spent $2.1 million on the race.", [("$2.1 million", B)]),
    ("Tamsin won 41% of the vote. Brandvold conceded. He had 37%.", [("41%", T), ("37%", B)]),
    ("Her campaign has spent $2.1 million.", [("$2.1 million", T)]),
)
def test_one_person_under_many_names(read_race, text, expected):
    assert subjects(read_race(LEAD + text, title=TITLE)) == expected


@cases(
    ("Tamsin had 41% of the vote to Brandvold’s 37%.", [("41%", T), ("37%", B)]),
    ("Tamsin's 41% topped Brandvold's 37% of the vote.", [("41%", T), ("37%", B)]),
    ("Tamsin had 41% of the vote and Brandvold 37%.", [("41%", T), ("37%", B)]),
    ("Tamsin took 41% of the vote; Brandvold, 37%.", [("41%", T), ("37%", B)]),
    ("Tamsin (41%) and Brandvold (37%) go on.", [("41%", T), ("37%", B)]),
    ("Tamsin had 41 percent of the vote, Brandvold 37.", [("41 percent", T), ("37", B)]),
    ("Of the vote, 41% went to Tamsin and 37% to Brandvold.", [("41%", T), ("37%", B)]),
    ("Tamsin and Brandvold had 41% and 37% of the vote, respectively.", [("41%", T), ("37%", B)]),
    ("Tamsin led Brandvold 41% to 37%.", [("41%", T), ("37%", B)]),
    ("Tamsin led Brandvold 52–48.", [("52", T), ("48", B)]),
    ("Brandvold trailed Tamsin 37% to 41%.", [("37%", B), ("41%", T)]),
    ("Tamsin beat Brandvold, 52.1% to 47.9%.", [("52.1%", T), ("47.9%", B)]),
    ("Tamsin led Brandvold by 4 points.", [("4 points", T)]),
    ("In the primary Tamsin received 12,402 votes (41.2%).", [("12,402", T), ("41.2%", T)]),
)
def test_two_rivals_in_one_sentence(read_race, text, expected):
    assert subjects(read_race(LEAD + text, title=TITLE)) == expected


def test_two_of_one_surname_are_told_apart(read_race):
    text = (
        "Rut Haldane and Piers Haldane ran against each other. Rut Haldane had 41% of the vote. Piers Haldane had 22% "
        "of the vote. The rest went to others. In the recount Rut Haldane had 42% of the vote."
    )
    found = subjects(read_race(text, title="The Haldanes in the primary"))
    assert found == [("41%", "Rut Haldane"), ("22%", "Piers Haldane"), ("42%", "Rut Haldane")]


def test_accents_change_nobody(read_race):
    text = "Zoë Ibarré had 31% of the vote, Zoë Ibarré said. Ibarre had 9,120 votes. Ibarré’s 31% was a surprise."
    found = read_race(text, title="Ibarré third in the primary")
    assert {claim.subject.id for claim in found} == {"zoe ibarre"}


TABLE = """Solvei Tamsin (Alder Party): 12,402 (41.2%)

Oskar Brandvold (Commons Union): 11,018 (36.6%)

Rut Haldane (Independent): 6,682 (22.2%)"""


def test_each_line_of_a_table_is_its_first_name_s(read_race):
    found = read_race(LEAD + "The results follow.\n\n" + TABLE, title=TITLE)
    assert subjects(found) == [
        ("12,402", T), ("41.2%", T), ("11,018", B), ("36.6%", B), ("6,682", "Rut Haldane"), ("22.2%", "Rut Haldane"),
    ]  # fmt: skip


def test_labelled_lines(read_as):
    found = read_as("seats", "Alder Party: 31 seats\n\nCommons Union: 27 seats", title="Seats in the Orrin assembly")
    assert subjects(found) == [("31", "Alder Party"), ("27", "Commons Union")]


@cases(
    ("Yes led 53% to 47%.", [("53%", "Yes on Measure Q"), ("47%", "No on Measure Q")]),
    ("Yes on Q had 53% of the vote.", [("53%", "Yes on Measure Q")]),
    ("No had 47% of the vote.", [("47%", "No on Measure Q")]),
    ("Some 53% voted in favor.", [("53%", "Yes on Measure Q")]),
    ("Another 47% voted against.", [("47%", "No on Measure Q")]),
    ("Opponents spent $1.3 million.", [("$1.3 million", "No on Measure Q")]),
    ("Supporters have spent $2.1 million.", [("$2.1 million", "Yes on Measure Q")]),
)
def test_the_sides_of_a_measure(read_race, text, expected):
    body = f"Voters in Brannock decided on Measure Q on Tuesday. {text}"
    assert subjects(read_race(body, title="Measure Q in Brannock")) == expected


@cases(
    ("In the poll, 12% were undecided.", [("12%", "undecided")]),
    ("In the poll, 12% did not know.", [("12%", "undecided")]),
    ("In the poll, 46% preferred larger classes.", [("46%", "larger classes")]),
    ("In the poll, 46% back Tamsin.", [("46%", T)]),
)
def test_who_answers_a_poll(read_as, text, expected):
    body = f"{LEAD}Tamber Research asked 803 adults in a poll. {text}"
    (_, *answers) = read_as("poll_share", body, title="Poll in Brannock")
    assert subjects(answers) == expected


@cases(
    ("“I won 51 percent of the vote,” Brandvold told reporters.", [("51 percent", B)]),
    ("Brandvold said Tamsin had spent $9 million.", [("$9 million", T)]),
    ("According to Brandvold, Tamsin had 40% of the vote.", [("40%", T)]),
)
def test_who_speaks_is_not_who_is_spoken_of(read_race, text, expected):
    assert subjects(read_race(LEAD + text, title=TITLE)) == expected


@cases(
    ("The council approved the budget 9-6.", [("9", "budget"), ("6", "budget")]),
    ("The amendment failed 5-8 on the board.", [("5", "amendment"), ("8", "amendment")]),
)
def test_what_a_chamber_votes_on(read_as, text, expected):
    assert subjects(read_as("vote_count", text, title="Council meets in Brannock")) == expected


def test_what_was_found_elsewhere_says_where(read_race):
    claims = read_race("Solvei Tamsin had 41% of the vote, Solvei Tamsin said. The next day it was 43% of the vote.")
    assert [[(f.part, f.source) for f in claim.filled if f.part == "subject"] for claim in claims] == [
        [],
        [("subject", "previous sentence")],
    ]
