"""Where names may stand: runs of capitalised words, with titles apart and possessives cut off."""

import pytest

from lamayor_check.extraction.entities.names import fold, runs


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ibarré", "ibarre"),
        ("Kjær’s", "kjær"),
        ("Tamsin's", "tamsin"),
        ("Ennis’", "ennis"),
        ("ÖSTLUND", "ostlund"),
        ("O’Brannick", "o'brannick"),
    ],
)
def test_names_are_compared_without_accents_case_and_possessives(one, other):
    assert fold(one) == fold(other) == other


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Late that day Solvei Tamsin spoke.", ["Solvei Tamsin"]),
        ("It is Solvei Tamsin’s lead over Brandvold’s lead.", ["Solvei Tamsin", "Brandvold"]),
        ("It was Anneke van der Roos and Piers de la Haye.", ["Anneke van der Roos", "Piers de la Haye"]),
        ("Then Lumi O’Dwyer-Ekdahl won.", ["Lumi O’Dwyer-Ekdahl"]),
        ("There J.J. Orrin met Bram A. Toussaint.", ["J.J. Orrin", "Bram A. Toussaint"]),
        ("The Alder Party beat the Commons Union.", ["Alder Party", "Commons Union"]),
        ("However, most voters stayed home.", []),
        ("Twenty-eight-year-old Solvei Tamsin won.", ["Solvei Tamsin"]),
        ("Four-month-olds learn.", []),
        ("She left in March and came back on Monday.", []),
    ],
)
def test_runs(text, expected):
    assert [text[run.start : run.end] for run in runs(text, 0, len(text))] == expected


@pytest.mark.parametrize(
    ("text", "name", "titles"),
    [
        ("On Monday Gov. Lumi Ekdahl spoke.", "Lumi Ekdahl", ("gov",)),
        ("On Monday former Mayor Rut Haldane spoke.", "Rut Haldane", ("mayor",)),
        ("On Monday Sheriff Wim Aldous spoke.", "Wim Aldous", ("sheriff",)),
        ("On Monday Ms. Haldane spoke.", "Haldane", ("ms",)),
    ],
)
def test_titles_stand_apart_from_the_name(text, name, titles):
    (run,) = runs(text, 0, len(text))
    assert " ".join(run.words) == name
    assert run.titles == titles


def test_a_run_ends_where_its_stretch_does():
    text = "Solvei Tamsin\nOskar Brandvold"
    assert [run.words for run in runs(text, 0, len(text))] == [("Solvei", "Tamsin"), ("Oskar", "Brandvold")]
    assert [run.words for run in runs(text, 0, 13)] == [("Solvei", "Tamsin")]
