"""One entity for the ways that articles name it."""

from lamayor_check.checking.subjects import with_one_subject
from tests.checking.build import claim


def names(*said):
    rows = [claim(41, f"{i}.txt", subject=name) for i, name in enumerate(said)]
    return [c.subject.name for c in with_one_subject(rows)]


def test_a_surname_is_its_only_bearer():
    assert names("Lund", "Ada Lund", "Ada M. Lund") == ["Ada M. Lund"] * 3


def test_a_surname_of_two_is_neither():
    assert names("Moss", "Ben Moss", "Eva Moss") == ["Moss", "Ben Moss", "Eva Moss"]


def test_a_slip_of_the_pen_and_an_accent_are_one_name():
    assert names("Siobhan Oneil-Prat", "Siobhan Oneil-Pratt", "Siobhan Oneil-Pratt") == ["Siobhan Oneil-Pratt"] * 3
    assert len(set(names("Tomás Rey", "Tomas Rey"))) == 1


def test_the_sides_of_a_measure_stay_apart():
    assert names("Yes on Measure H", "No on Measure H", "Measure H") == [
        "Yes on Measure H",
        "No on Measure H",
        "Measure H",
    ]
