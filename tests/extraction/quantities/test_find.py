"""Sentences and the numbers in them: `cases/` has one file for each thing that numbers do.

A case writes a quantity as `SPAN: kind value unit bound pair`, parts that say nothing left out; of a number that is no
claim it says the kind alone. A case with a `why` is a known failure, and fails the day it is mended.
"""

import tomllib
from pathlib import Path

import pytest

from lamayor_check.claims.quantity import NOT_CLAIMS, Quantity
from lamayor_check.extraction.quantities.find import find
from lamayor_check.extraction.quantities.numerals import tidy

CASES = sorted((Path(__file__).parent / "cases").glob("*.toml"))


def cases():
    for path in CASES:
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            marks = [pytest.mark.xfail(strict=True, reason=case["why"])] if "why" in case else []
            yield pytest.param(case["text"], case["finds"], id=f"{path.stem}: {case['text'][:50]}", marks=marks)


def render(quantity: Quantity) -> str:
    parts: list[str] = [quantity.kind]
    if quantity.kind not in NOT_CLAIMS:
        bound = "" if quantity.bound in ("exact", "range") else quantity.bound
        pair = f"{quantity.pair_kind}-{quantity.pair}" if quantity.pair >= 0 else ""
        parts += [value_of(quantity), quantity.unit or "", bound, pair]
    return f"{quantity.text}: " + " ".join(part for part in parts if part)


def value_of(quantity: Quantity) -> str:
    if quantity.value is None:
        return f"{quantity.lower}..{quantity.upper}"
    return f"{tidy(round(quantity.value, 4)):f}"


@pytest.mark.parametrize(("text", "finds"), list(cases()))
def test_finds(text, finds):
    assert [render(quantity) for quantity in find(text)] == finds


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_file_of_cases_says_what_it_is_about(path):
    assert path.read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Cases rose to 106, up from 64 three weeks ago.", ""),
        ("They counted 318 ten days earlier.", ""),
        ("They counted 318 seals ten days earlier.", "seals"),
        ("It has 64 two-bedroom flats.", "two-bedroom flats"),
    ],
)
def test_a_number_is_no_noun_of_the_one_before_it(text, noun):
    assert find(text)[1 if "106" in text else 0].noun == noun
