"""How numbers are meant whose own sentence does not say it."""

import pytest

PLAN = "The council voted on Tuesday to spend $31 million on the harbor of Brannock. "


def meant(read, text, title="Brannock harbor"):
    return [(c.text, c.modality) for c in read(text, title=title)]


def test_a_plan_goes_on_in_the_present(read):
    assert meant(read, PLAN + "Docks get $12 million.")[-1] == ("$12 million", "pledged")


def test_a_fact_ends_it(read):
    assert meant(read, PLAN + "The harbor has $9 million left.")[-1] == ("$9 million", "asserted")


def test_another_paragraph_ends_it(read):
    assert meant(read, PLAN + "\n\nDocks get $12 million.")[-1] == ("$12 million", "asserted")


def test_what_an_exit_poll_says_without_a_verb_is_no_result(read):
    text = "The exit model for the Brannock election came in at ten o’clock. Alder Party 41 per cent, Moor Party 33."
    assert [modality for _, modality in meant(read, text, "Brannock election")] == ["projected", "projected"]


@pytest.mark.parametrize(
    ("text", "number", "modality"),
    [
        ("The ministry said the crossing would swallow 31 houses.", "31", "pledged"),
        ("Nine of the 74 bridges will be torn down.", "74", "asserted"),
        ("Nine of the 74 bridges will be torn down.", "Nine", "pledged"),
        ("A pass will go to $90 from July 1.", "$90", "asserted"),
        ("The last bridge will be paid for from a $52 million reserve.", "$52 million", "asserted"),
        ("They should have looked at 300 bridges.", "300", "hypothetical"),
        ("A bill to repair 40 bridges is with a committee.", "40", "pledged"),
        ("The firm cut its profit forecast by $3 million.", "$3 million", "asserted"),
        ("A rumor says 12 bridges fell. It is not true.", "12", "denied"),
    ],
)
def test_the_tense_of_the_verb(read, text, number, modality):
    assert (number, modality) in meant(read, text, "Brannock bridges")
