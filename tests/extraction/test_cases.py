"""Short articles in `cases.toml`, whose numbers the reader is told the metric of, and what else their claims must say.
A case with a `why` is known to fail, and fails the suite the day it is mended: then its `why` goes.
"""

import tomllib
from pathlib import Path

import pytest

CASES = tomllib.loads((Path(__file__).parent / "cases.toml").read_text(encoding="utf-8"))["case"]


def cases():
    for case in CASES:
        marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=case["why"])] if "why" in case else []
        yield pytest.param(case, id=case["what"], marks=marks)


def told(case):
    """What the reader says: of the numbers that the case lists, in their order, their metric."""
    rest = list(case["claims"])

    def says(number):
        return rest.pop(0).get("metric", case.get("metric")) if rest and rest[0]["text"] == number else None

    return says


def part_of(claim, path):
    """A part of a claim as plain text: `subject`, `scope.place`, `as_of.start`."""
    if path == "subject":
        return claim.subject.name if claim.subject else ""
    if path == "attribution":
        return list(claim.attribution)
    value = claim
    for step in path.split("."):
        value = getattr(value, step, "")
    return str(value)


@pytest.mark.parametrize("case", list(cases()))
def test_case(read_as, case):
    claims = read_as(told(case), case["text"], title=case.get("title", ""), date=case.get("date", "2031-06-05"))
    expected = [{path: value for path, value in row.items() if path != "metric"} for row in case["claims"]]
    found = [{path: part_of(claim, path) for path in row} for claim, row in zip(claims, expected, strict=False)]
    assert (len(claims), found) == (len(expected), expected)
