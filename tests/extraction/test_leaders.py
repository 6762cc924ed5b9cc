"""A lead that is said of nobody is the leader's."""

from lamayor_check.extraction.leaders import with_leaders

LEAD = "Solvei Tamsin and Oskar Brandvold ran for mayor of Brannock, Solvei Tamsin said. "


def leads(claims):
    return [(claim.text, claim.subject.name) for claim in claims if claim.metric == "margin"]


def test_the_gap_is_who_is_ahead_s(read_race):
    text = "Brandvold had 48.2% of the vote and Tamsin had 51.8% of the vote. The gap was 3.6 points."
    assert leads(read_race(LEAD + text, title="Runoff in Brannock")) == [("3.6 points", "Solvei Tamsin")]
    swapped = "Brandvold had 51.8% of the vote and Tamsin had 48.2% of the vote. The gap was 3.6 points."
    assert leads(read_race(LEAD + swapped, title="Runoff in Brannock")) == [("3.6 points", "Oskar Brandvold")]


def test_a_lead_that_names_its_leader_stays_his(read_race):
    text = "Tamsin had 51.8% of the vote. Brandvold once led by 6 points."
    assert leads(read_race(LEAD + text, title="Runoff in Brannock")) == [("6 points", "Oskar Brandvold")]


def test_nothing_to_go_by_changes_nothing():
    assert with_leaders([]) == []
