"""The same article says the same, whatever format it comes in: its claims differ in nothing but their places."""

from pathlib import Path

import msgspec
import pytest

from lamayor_check.api import compare, extract, read, read_text

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


@pytest.mark.parametrize("name", ["story.html", "story.docx"])
def test_the_same_bytes_of_conflicts(name):
    other = read_text(
        "Ferry fares\n\nMarch 4, 2031\n\nThe repair will cost $3 million, the authority said.", "other.txt"
    )

    def told(one):
        claims = [*said(one), *extract(other)]
        named = [msgspec.structs.replace(claim, id=f"c{number}") for number, claim in enumerate(claims)]
        return msgspec.json.encode((named, compare(named).conflicts))

    assert told(name) == told("story.txt")
