"""Which names are of a subject: what the trees learn whom numbers are of by."""

import pytest

pytest.importorskip("lightgbm", reason="training needs its own requirements")
pytest.importorskip("torch", reason="training needs its own requirements")

from training.subjects import is_named

SUBJECTS = {
    "yes": ["Yes on Measure Q", "supporters"],
    "no": ["No on Measure Q", "opponents"],
    "t": ["Solvei Tamsin", "the sheriff"],
    "h": ["Rut Haldane"],
    "p": ["Piers Haldane"],
}


@pytest.mark.parametrize(
    ("name", "key", "right"),
    [
        ("Tamsin", "t", True),
        ("Solvei Tamsin", "t", True),
        ("Sheriff", "t", True),
        ("the", "t", False),
        ("Brandvold", "t", False),
        ("Yes on Measure Q", "yes", True),
        ("Measure Q", "yes", False),
        ("Yes on Measure Q", "no", False),
        ("Haldane", "h", False),
        ("Rut Haldane", "h", True),
    ],
)
def test_a_name_is_of_the_subject_that_it_is_nearest_to(name, key, right):
    assert is_named(name, key, SUBJECTS) == right
