"""Numbers that are names or places, and claims that look like them: `kinds/` has one file a kind.

A file opens with the kinds that the numbers in brackets may be known as, has fifteen wordings of such numbers, and
behind an empty line fifteen in which the numbers in brackets are claims.
"""

import re
from pathlib import Path

import pytest

from lamayor_check.claims.quantity import NOT_CLAIMS
from lamayor_check.extraction.quantities.find import find

TABLES = sorted((Path(__file__).parent / "kinds").glob("*.txt"))
BRACKETS = re.compile(r"[\[\]]")


def table(path):
    """The kinds of a file, and its two halves."""
    head, known, claims = path.read_text(encoding="utf-8").strip().split("\n\n")
    kinds = frozenset(re.search(r"known as ([a-z ]+),", head)[1].split(" or "))
    return kinds, known.split("\n"), claims.split("\n")


def marked(wording):
    """A wording without its brackets, and the spans that they held."""
    parts, text, spans = BRACKETS.split(wording), "", []
    for index, part in enumerate(parts):
        spans += [(len(text), len(text) + len(part))] if index % 2 else []
        text += part
    return text, spans


def over(text, start, end):
    return [found for found in find(text) if found.start < end and start < found.end]


def wordings(half):
    for path in TABLES:
        kinds, *halves = table(path)
        for wording in halves[half]:
            yield pytest.param(kinds, *marked(wording), id=f"{path.stem}: {wording}")


@pytest.mark.parametrize(("kinds", "text", "spans"), list(wordings(0)))
def test_a_name_is_known_as_what_it_is(kinds, text, spans):
    for start, end in spans:
        found = over(text, start, end)
        assert found
        assert {one.kind for one in found} <= kinds, [(one.text, one.kind) for one in found]


@pytest.mark.parametrize(("kinds", "text", "spans"), list(wordings(1)))
def test_what_looks_alike_is_a_claim(kinds, text, spans):
    for start, end in spans:
        found = over(text, start, end)
        assert [one.text for one in found if one.kind not in NOT_CLAIMS], [(one.text, one.kind) for one in found]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_kind_has_thirty_wordings_or_more(path):
    kinds, known, claims = table(path)
    assert kinds <= NOT_CLAIMS
    assert min(len(set(known)), len(set(claims))) >= 15
