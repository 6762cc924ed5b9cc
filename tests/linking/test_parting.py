"""What parts two claims: for each check what it must part and what it must not."""

import pytest

from lamayor_check.claims.claim import AsOf, Filled, Scope
from lamayor_check.linking.parting import PARTINGS, apart, are_parted_unless_slip, are_vetoed, is_withdrawn
from tests.checking.build import at, claim

GUESSED = {"filled": (Filled("subject", "headline"),)}
SENTENCE = {"metric": "deaths", "sentence_start": 0, "sentence": "The toll rose by 7 to 31 from 24."}
STEP, NOW, FORMER = ({**SENTENCE, "start": start} for start in (17, 22, 30))


def scoped(**parts):
    return {"scope": Scope(**parts)}


APART = {
    "unit": [
        ({"unit": "percent"}, {"unit": "points"}),
        ({"unit": "USD"}, {"unit": "EUR"}),
        ({"unit": "acre"}, {"unit": "mile"}),
        ({"unit": "clock"}, {"unit": "clock GMT"}),
        ({"unit": "date"}, {"unit": "count"}),
    ],
    "pollster": [(scoped(pollster="fairview"), scoped(pollster="tidewater"))],
    "population": [(scoped(population="likely voter"), scoped(population="adult"))],
    "stage": [({"stage": "runoff"}, {"stage": "primary"})],
    "period": [(scoped(period="2028"), scoped(period="2029"))],
    "subject": [({}, {"subject": "Ben Moss"})],
    "moment": [
        ({"as_of": at("2030-06-04")}, {"as_of": at("2030-06-05")}),
        ({"as_of": AsOf(counted=44)}, {"as_of": AsOf(counted=71)}),
        ({}, {"as_of": AsOf(mark="call", by="union press")}),
    ],
    "wave": [(scoped(wave="2030-04"), scoped(wave="2030-05"))],
    "denied": [({}, {"modality": "denied"})],
    "modality": [({}, {"modality": "pledged"})],
    "place": [(scoped(place="orrin"), scoped(place="tarn hollow"))],
    "per": [(scoped(per="month"), scoped(per="year"))],
    "former": [(NOW, FORMER)],
    "step": [(NOW, STEP)],
    "metric": [({"metric": "officers"}, {"metric": "jobs"})],
    "words": [({}, {})],
}
TOGETHER = {
    "unit": [
        ({"unit": "acre"}, {"unit": "hectare"}),
        ({"unit": "week"}, {"unit": "day"}),
        ({"unit": "count"}, {"unit": "percent"}),  # bare: of any unit
        ({"unit": "half clock"}, {"unit": "clock"}),
    ],
    "pollster": [
        (scoped(pollster="fairview"), {}),
        (scoped(pollster="fairview; tidewater"), scoped(pollster="tidewater")),
        (scoped(pollster="university of fairview"), scoped(pollster="fairview university poll")),
    ],
    "population": [(scoped(population="adult"), {})],
    "stage": [({"stage": "runoff"}, {}), ({"stage": "runoff"}, {"stage": "runoff"})],
    "period": [(scoped(period="2028"), {})],
    "subject": [
        ({}, {"subject": None}),
        ({}, {"subject": "Ben Moss", **GUESSED}),
        ({}, {"subject": "Lund Ada"}),
        ({}, {"subject": "Ada M. Lund"}),
    ],
    "moment": [
        ({}, {"as_of": None}),
        ({}, {}),
        ({"as_of": at("2030-06-04")}, {"as_of": at("2030-06-05"), "filled": (Filled("as_of", "dateline"),)}),
    ],
    "wave": [(scoped(wave="2030-04"), {}), (scoped(wave="2030-04"), scoped(wave="2030-04"))],
    "denied": [({}, {}), ({"modality": "denied"}, {"modality": "denied"})],
    "modality": [({"modality": "pledged"}, {"modality": "pledged"})],
    "place": [(scoped(place="orrin"), {})],
    "per": [(scoped(per="month"), {})],
    "former": [(NOW, NOW), (FORMER, FORMER)],
    "step": [(NOW, NOW), (STEP, STEP)],
    "metric": [({}, {})],
    "words": [],
}


def pair(one, other):
    return claim(41, **one), claim(31, "b.txt", **other)


def cases(table):
    return [(row, *case) for row in PARTINGS for case in table[row.part]]


def test_every_check_has_its_cases():
    parts = [row.part for row in PARTINGS]
    assert len(set(parts)) == len(parts)
    assert set(parts) == APART.keys() == TOGETHER.keys()
    assert all(APART.values())
    assert all(rows for part, rows in TOGETHER.items() if part != "words")  # words part whatever nothing else does


@pytest.mark.parametrize(("row", "one", "other"), cases(APART), ids=str)
def test_must_part(row, one, other):
    a, b = pair(one, other)
    assert row.check(a, b)
    assert row.check(b, a)


@pytest.mark.parametrize(("row", "one", "other"), cases(TOGETHER), ids=str)
def test_must_not_part(row, one, other):
    a, b = pair(one, other)
    assert row.check(a, b) == row.check(b, a) == ""


@pytest.mark.parametrize(("row", "one", "other"), cases(APART), ids=str)
def test_a_veto_is_what_its_worth_says(row, one, other):
    a, b = pair(one, other)
    for check in (are_vetoed, are_parted_unless_slip, is_withdrawn):
        assert check(a, b) is check(b, a)
    assert are_vetoed(a, b) is (row.worth == "veto")
    assert is_withdrawn(a, b) is (row.worth == "veto where they differ")
    if row.worth != "veto":
        assert are_parted_unless_slip(a, b) is (row.worth == "veto unless slip")


def test_the_first_that_parts_is_told():
    a, b = pair({"stage": "runoff"}, {"stage": "primary", "subject": "Ben Moss"})
    assert apart(a, b) == ("stage", "stage differs: runoff and primary")
    assert apart(*pair({}, {})) == ("words", "too little shows that they are one quantity")
