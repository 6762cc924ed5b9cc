"""According to whom: named sources, bodies and speakers, or nobody where the article speaks in its own voice."""

import pytest

LEAD = "Solvei Tamsin and Oskar Brandvold ran for mayor of Brannock, Solvei Tamsin said. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brandvold spent $9 million on the race.", ()),
        ("Brandvold said he had spent $9 million on the race.", ("Oskar Brandvold",)),
        ("“I spent $9 million on the race,” Brandvold told reporters.", ("Oskar Brandvold",)),
        ("Tamsin claimed Brandvold had spent $9 million.", ("Solvei Tamsin",)),
        ("According to Tamsin, Brandvold spent $9 million.", ("Solvei Tamsin",)),
        ("Brandvold spent $9 million, according to the Brannock Ledger.", ("Brannock Ledger",)),
        ("Brandvold spent $9 million, according to campaign filings.", ("filings",)),
        ("Police said 400 people marched.", ("police",)),
        ("Organizers put the crowd at 1,200.", ("organizers",)),
        ("The registrar reported 30,112 ballots.", ("registrar",)),
        ("Tamber Research found 41% of voters undecided.", ("Tamber Research",)),
    ],
)
def test_attribution(read_as, text, expected):
    (claim,) = read_as("other", LEAD + text, title="Brannock news")
    assert claim.attribution == expected


def test_several_sources_are_sorted(read_as):
    (claim,) = read_as("other", LEAD + "Tamsin said 400 people came, according to police.", title="Brannock news")
    assert claim.attribution == ("Solvei Tamsin", "police")


def test_each_sentence_has_its_own_source(read_as):
    text = "Police said 400 people marched. Organizers put the crowd at 1,200. Some 20 trams stood still."
    claims = read_as("other", text)
    assert [claim.attribution for claim in claims] == [("police",), ("organizers",), ()]
