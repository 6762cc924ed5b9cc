"""What tells a number from a like number: stage, place, population, period, rate, details."""

import pytest

from lamayor_check.extraction.scope import stage_of

LEAD = "Solvei Tamsin and Oskar Brandvold ran for mayor of Brannock, Solvei Tamsin said. "


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("in the primary", "primary"),
        ("the first round of voting", "primary"),
        ("in the runoff", "runoff"),
        ("in the run-off", "runoff"),
        ("in the second round", "runoff"),
        ("the general election", "general"),
        ("a by-election", "general"),
        ("the recall of the sheriff", "recall"),
        ("to avoid a runoff", "primary"),
        ("they go to a runoff", "primary"),
        ("after the primary, in the general election", "general"),
        ("an election", ""),
        ("", ""),
    ],
)
def test_stage_of(text, stage):
    assert stage_of(text) == stage


@pytest.mark.parametrize(
    ("title", "text", "stage"),
    [
        ("Primary in Brannock", "Tamsin had 41% of the vote.", "primary"),
        ("Brannock runoff", "Tamsin had 52% of the vote.", "runoff"),
        ("Brannock runoff", "In the primary, Tamsin had 41% of the vote.", "primary"),
        ("Brannock votes", "Tamsin had 41% of the vote.", ""),
    ],
)
def test_a_figure_is_of_the_stage_that_its_sentence_or_its_article_names(read_race, title, text, stage):
    (claim,) = read_race(LEAD + text, title=title)
    assert claim.scope.stage == stage


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Tamsin had 41% of the vote in District 4.", "district 4"),
        ("Tamsin had 41% of the vote in Ward 12 then.", "ward 12"),
        ("Tamsin had 41% of the vote across Orrin County then.", "orrin county"),
        ("Tamsin had 41% of the vote.", ""),
    ],
)
def test_places(read_race, text, place):
    (claim,) = read_race(LEAD + text, title="Brannock votes")
    assert claim.scope.place.removesuffix(".") == place


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("In the poll, Tamsin had 41% among likely voters.", "likely voter"),
        ("In the poll, Tamsin had 41% of registered voters.", "registered voter"),
        ("In the poll, 41% of women backed Tamsin.", "woman"),
        ("In the poll, Tamsin had 41%.", ""),
    ],
)
def test_populations(read_as, text, population):
    (claim,) = read_as("poll_share", f"{LEAD}Tamber Research took a poll. {text}", title="Poll in Brannock")
    assert claim.scope.population == population


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("The pass costs $41 a month.", "month"),
        ("The pass costs $41 per month.", "month"),
        ("The pass costs $41 annually.", "year"),
        ("The campaign spent $41 per vote.", "vote"),
        ("The passes cost $41 apiece.", "each"),
        ("The pass costs $41 in a month like this.", ""),
        ("The pass costs $41.", ""),
    ],
)
def test_rates(read_as, text, per):
    (claim,) = read_as("price", text, title="Brannock trams")
    assert claim.scope.per == per


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The city spent $41 million in 2030.", "2030"),
        ("The city spent $41 million last year.", "2030"),
        ("The city spent $41 million in the third quarter of 2030.", "2030-Q3"),
        ("In 2030, the city spent $41 million.", "2030"),
        ("The city spent $41 million, more than the record set in 2029.", ""),
        ("The city has spent $41 million since 2030.", ""),
        ("The city spent $41 million.", ""),
    ],
)
def test_periods(read_as, text, period):
    (claim,) = read_as("spending", text, title="Brannock trams")
    assert claim.scope.period == period


def test_each_number_of_a_list_has_its_own_details(read_as):
    claims = read_as("other", "The strike idled 61 drivers, 48 cleaners and 43 clerks.", title="Brannock trams")
    assert [claim.scope.noun for claim in claims] == ["driver", "cleaner", "clerk"]
    for claim in claims:
        others = {c.scope.noun for c in claims} - {claim.scope.noun}
        assert not others & set(claim.scope.detail)


def test_details_are_sorted_and_hold_no_name(read_as):
    (claim,) = read_as("jobs", "Halvern Motors has hired 340 temporary welders.", title="Brannock trams")
    assert list(claim.scope.detail) == sorted(claim.scope.detail)
    assert {"temporary", "welder"} <= set(claim.scope.detail)
    assert "motor" not in claim.scope.detail


@pytest.mark.parametrize("whose", ["them", "us"])
def test_a_pronoun_is_no_noun(read_as, whose):
    (claim,) = read_as("officers", f"The town has buses for all, and 41 of {whose} rode on Monday.")
    assert (claim.unit, claim.scope.noun) == ("count", "")
