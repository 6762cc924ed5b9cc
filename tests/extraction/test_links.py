"""Which numbers an article computes with: changes, shares of a whole, parts of a total."""

from decimal import Decimal
from functools import partial

import pytest


@pytest.fixture(scope="module")
def read(read_as):
    """What numbers are computed with hangs on how they are written; all are of the metric `other` here."""
    return partial(read_as, "other")


def links(claims):
    return [(claim.text, link.kind, link.role) for claim in claims for link in claim.links]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose to $31.4 million, up 42% from $22.1 million.",
        "Sales rose from $22.1 million to $31.4 million, up 42%.",
        "Sales went from $22.1 million to $31.4 million. That is an increase of 42%.",
        "Sales were $31.4 million, versus $22.1 million in the quarter before. That is a rise of 42%.",
        "Sales of $22.1 million would rise to $31.4 million under a 42% plan.",
        "The port approved a 42% rise. Sales that are $22.1 million now will be $31.4 million.",
    ],
)
def test_a_change_and_its_ends(read, text):
    found = links(read(text, title="Halvern Motors reports"))
    assert sorted(found) == [
        ("$22.1 million", "change", "from"),
        ("$31.4 million", "change", "to"),
        ("42%", "change", "rate"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Of the plan, 42% is done. The tower cost $31.4 million.",
        "Sales rose 42%.",
        "Sales were $3 million, not $2 million.",
    ],
)
def test_no_change_without_all_three(read, text):
    assert links(read(text, title="Halvern Motors reports")) == []


def test_a_part_of_a_whole_and_its_share(read):
    text = "The clerk found 58,962 of the 79,260 signatures good, a rate of about 74 percent."
    assert links(read(text, title="Petition in Brannock")) == [
        ("58,962", "ratio", "part"),
        ("79,260", "ratio", "whole"),
        ("74 percent", "ratio", "share"),
    ]


def test_a_share_of_a_whole_that_is_named_first(read):
    text = "Of the 79,260 signatures, 58,962 were good, or 74 percent."
    assert [row[1:] for row in links(read(text, title="Petition in Brannock"))] == [
        ("ratio", "whole"),
        ("ratio", "part"),
        ("ratio", "share"),
    ]


def test_a_list_that_divides_what_was_counted_before_it(read):
    text = "In Orrin 412 candles were lit. Of those who had died, 180 were women, 150 men and 80 children."
    assert sorted(row[2] for row in links(read(text, title="Orrin mourns"))) == ["part", "part", "part", "total"]


def test_a_list_of_seats_can_leave_out_the_small(read_as):
    text = "The Harbor Party won 23 of the 59 seats, the Meadow List 20, the Union 9 and the Free Voters 5."
    assert links(read_as("seats", text, title="Assembly of Orrin")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Of the 412 seats, 180 are red, 150 are blue and 82 are green.",
        "The board has 180 red, 150 blue and 82 green seats, for a total of 412.",
        "The fleet has 412 trams. It has 180 trams in Orrin, 150 trams in Halden and 82 trams in Brannock.",
    ],
)
def test_parts_and_their_total(read, text):
    assert sorted(links(read(text, title="Orrin by numbers"))) == [
        ("150", "list", "part"),
        ("180", "list", "part"),
        ("412", "list", "total"),
        ("82", "list", "part"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Of the fleet, seventy-four trams, minus the 12 that go, leaves 62.",
        "The depot has 62 trams in use plus 12 spares, which makes 74.",
        "With 12 trams still idle, 62 of the 74 trams run.",
        "The fleet is up 12 from 62 to 74 trams.",
        "The fleet fell by 12 from 74 to 62 trams.",
        "The fleet has 62 trams, 12 fewer than in 2025, when there were 74.",
    ],
)
def test_sums_in_so_many_words(read, text):
    found = {(claim.value, link.role) for claim in read(text) for link in claim.links if link.kind == "list"}
    assert found == {(12, "part"), (62, "part"), (74, "total")}


def test_numbers_that_can_not_be_meant_make_no_sum(read):
    assert links(read("With 12 trams still idle, 62 of the 740 trams run.")) == []


def test_members_of_one_computation_share_a_number(read):
    text = (
        "Sales rose to $31 million, up 42% from $22 million. Profit fell to $3.3 million, down 10% from $3.7 million."
    )
    groups = [link.group for claim in read(text, title="Halvern Motors reports") for link in claim.links]
    assert groups == [0, 0, 0, 1, 1, 1]


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("Arrests doubled from 41 to 82.", "1.8", "2.2"),
        ("Arrests more than doubled, to 95, from 41 a year earlier.", "2", None),
        ("Arrests nearly tripled to 118 from 41.", "2.25", "3"),
        ("Spending halved from $8 million to $4 million.", "0.45", "0.55"),
        ("Complaints more than halved from 80 to 30.", None, "0.5"),
        ("The city had 90 complaints, about twice the 45 of 2030.", "1.5", "2.5"),
        ("The tram cost $30 million, three times as much as the $10 million planned.", "2.7", "3.3"),
    ],
)
def test_multiples_in_so_many_words(read, text, least, most):
    found = [link for claim in read(text) for link in claim.links if link.kind == "multiple"]
    assert {link.role for link in found} == {"from", "to"}
    assert {(link.least, link.most) for link in found} == {(least and Decimal(least), most and Decimal(most))}


@pytest.mark.parametrize(
    "text",
    [
        "The council doubled the fee. Rents rose from $900 to $1,000.",
        "The fee doubled; rents rose from $900 to $1,000.",
        "Turnout doubled from 21% to 9,000 voters.",
        "Of 90 complaints, 45 were twice refused.",
    ],
)
def test_no_multiple_without_its_two_figures(read, text):
    assert not [link for claim in read(text) for link in claim.links if link.kind == "multiple"]


@pytest.mark.parametrize(
    "text",
    [
        "The county will spend $3 million on 60 rooms, or about $50,000 a room.",
        "The county bought 60 beds at $50,000 each, for a total of $3 million.",
        "The county spent $3 million on 60 beds. That works out to $50,000 a bed.",
    ],
)
def test_the_cost_of_all_and_of_each(read, text):
    found = {(claim.value, link.role) for claim in read(text) for link in claim.links if link.kind == "unit_cost"}
    assert found == {(3_000_000, "total"), (60, "count"), (50_000, "each")}


@pytest.mark.parametrize(
    "text",
    [
        "The county will spend $3 million on 60 rooms and $50,000 a month on guards.",
        "The county bought 60 beds at $50,000 each and spent $3 million on staff.",
    ],
)
def test_another_cost_is_no_cost_of_each(read, text):
    assert not [link for claim in read(text) for link in claim.links if link.kind == "unit_cost"]


def test_one_number_in_two_units(read):
    text = "The fire burned 5,018 hectares (12,400 acres) and reached a line 12 miles, or about 19 km, away."
    found = [(claim.text, link.role) for claim in read(text) for link in claim.links if link.kind == "conversion"]
    assert found[:2] == [("5,018", "one"), ("12,400", "again")]
    assert not links(read("The parcel has 40 acres (12 lots)."))
