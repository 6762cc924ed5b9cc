"""What an article says of its numbers in words that are no numbers: so many times as much, the same in another unit."""

from decimal import Decimal
from functools import partial

import pytest


@pytest.fixture(scope="module")
def read(read_as):
    """What is said of numbers hangs on how they are written; all are of the metric `other` here."""
    return partial(read_as, "other")


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


def test_one_number_in_two_units(read):
    text = "The fire burned 5,018 hectares (12,400 acres) and reached a line 12 miles, or about 19 km, away."
    found = [(claim.text, link.role) for claim in read(text) for link in claim.links if link.kind == "conversion"]
    assert found[:2] == [("5,018", "one"), ("12,400", "again")]
    assert not [link for claim in read("The parcel has 40 acres (12 lots).") for link in claim.links]
