"""How a number is meant: a fact, a promise, a forecast, a bar, a supposition, or something denied."""

import pytest

ELECTION = "Solvei Tamsin leads the primary for mayor of Brannock"
LEAD = "Solvei Tamsin and Oskar Brandvold ran for mayor of Brannock in the primary, Solvei Tamsin said. "


@pytest.mark.parametrize(
    ("text", "number", "modality"),
    [
        ("Tamsin had 41% of the vote.", "41%", "asserted"),
        ("The city has 3,100 police officers.", "3,100", "asserted"),
        ("Tamsin promised to hire 500 police officers.", "500", "pledged"),
        ("Tamsin vowed to build 2,000 homes.", "2,000", "pledged"),
        ("Brandvold pledged 2,000 shelter beds.", "2,000", "pledged"),
        ("Her goal is 2,000 homes.", "2,000", "pledged"),
        ("The company will cut 400 jobs.", "400", "pledged"),
        ("Halvern Motors plans to shed 400 jobs.", "400", "pledged"),
        ("Officials expect turnout of 38%.", "38%", "projected"),
        ("Turnout could reach 38%.", "38%", "projected"),
        ("The budget is projected to grow to $310 million.", "$310 million", "projected"),
        ("A candidate needs 50% of the vote to win outright.", "50%", "threshold"),
        ("The bar is 50% of the vote.", "50%", "threshold"),
        ("A measure must get two-thirds of the vote to pass.", "two-thirds", "threshold"),
        ("If turnout were 60%, nobody would be surprised.", "60%", "hypothetical"),
        ("Suppose 45% of voters stay home.", "45%", "hypothetical"),
        ("Tamsin spent not $4 million but less.", "$4 million", "denied"),
        ("Correction: An earlier version of this article gave Tamsin 47% of the vote.", "47%", "denied"),
    ],
)
def test_modality(read, text, number, modality):
    assert (number, modality) in [(c.text, c.modality) for c in read(LEAD + text, title=ELECTION)]


def test_a_correction_denies_the_old_figure_and_asserts_the_new_one(read):
    text = "Correction: An earlier version of this article said Solvei Tamsin had 47% of the vote. She had 41%."
    assert [(c.text, c.modality) for c in read(LEAD + text, title=ELECTION)] == [("47%", "denied"), ("41%", "asserted")]


def test_what_has_been_done_is_no_promise(read):
    text = "Tamsin promised 2,000 homes. The city has built 640 homes."
    assert [(c.text, c.modality) for c in read(LEAD + text, title=ELECTION)] == [
        ("2,000", "pledged"),
        ("640", "asserted"),
    ]


def test_a_metric_that_cannot_be_promised_is_not(read):
    (claim,) = read(LEAD + "Tamsin, who promised calm, had 41% of the vote.", title=ELECTION)
    assert claim.modality == "asserted"
