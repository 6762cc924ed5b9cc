"""The same article says the same, whatever format it comes in: its claims differ in nothing but their places."""

from pathlib import Path

import msgspec
import pytest

from lamayor_check.api import extract, read

READERS = Path(__file__).parents[2] / "fixtures" / "readers"
PLACES = {"id": "", "document": "", "start": 0, "end": 0, "line": 0, "column": 0, "sentence_start": 0}


def said(name):
    (article,) = read(READERS / name)
    claims = extract(article)
    assert [article.text[claim.start : claim.end] for claim in claims] == [claim.text for claim in claims]
    return [msgspec.structs.replace(claim, **PLACES) for claim in claims]


@pytest.mark.parametrize("name", ["story.html", "story.docx"])
def test_the_same_claims(name):
    assert said(name) == said("story.txt")
