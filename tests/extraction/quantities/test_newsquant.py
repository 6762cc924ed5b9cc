"""How the NewsQuant benchmark counts, on sentences of our own."""

import importlib.util
from pathlib import Path

import pytest

PATH = Path(__file__).parents[3] / "benchmarks" / "newsquant.py"


@pytest.fixture(scope="module")
def predictions():
    spec = importlib.util.spec_from_file_location("newsquant", PATH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.predictions


def written(item):
    value = item["value"] if item["value"] is not None else (item["lower"], item["upper"])
    return value, item["bound"], item["unit"]


CASES = [
    ("The fare went from $2 to $3.", [((2, 3), "=", "USD")]),
    ("A third of homes lost power.", [(1 / 3, "=", "% homes")]),
    ("It took more than three years.", [(3, ">", "year")]),
    ("Hundreds of cats and dozens of dogs.", [((100, 1000), "=", "cats"), ((12, 120), "=", "dogs")]),
    ("The 5G mast costs 19 cents a day.", [(5, "=", "G"), (19, "=", "cents per day")]),
    ("On May 5, 2030, a dozen cats doubled.", []),
    ("A 60-year-old in a four-door car.", [(60, "=", "year-old")]),
    ("One clerk said no one came.", [(1, "=", "clerk")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_mapping(predictions, text, expected):
    found = [written(item) for item in predictions(text)]
    assert [(bound, unit) for _, bound, unit in found] == [(bound, unit) for _, bound, unit in expected]
    assert [value for value, _, _ in found] == [pytest.approx(value, rel=1e-6) for value, _, _ in expected]
