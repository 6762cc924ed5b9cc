"""Short articles and the claims that they should give, in `cases.toml`. A case with a `why` is known to fail, and fails
the suite the day it is mended: then its `why` goes.
"""

import tomllib
from pathlib import Path

import pytest

CASES = tomllib.loads((Path(__file__).parent / "cases.toml").read_text(encoding="utf-8"))["case"]


def cases():
    for case in CASES:
        marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=case["why"])] if "why" in case else []
        yield pytest.param(case, id=case["what"], marks=marks)


def told(claim, part):
    """A part of a claim by its path, as plain text: `subject`, `scope.place`, `as_of.start`, `links`."""
    if part == "subject":
        return claim.subject.name if claim.subject else ""
    if part == "links":
        return sorted({f"{link.kind} {link.role}" for link in claim.links})
    if part == "attribution":
        return list(claim.attribution)
    value = claim
    for step in part.split("."):
        value = getattr(value, step, "")
    return str(value)


@pytest.mark.parametrize("case", list(cases()))
def test_case(read, case):
    claims = read(case["text"], title=case.get("title", ""), date=case.get("date", "2031-06-05"))
    expected = case["claims"]
    found = [{p: told(c, p) for p in e} for c, e in zip(claims, expected, strict=False)]
    assert (len(claims), found) == (len(expected), expected)
