"""What else stands for a named entity: pronouns, offices, `her rival`, the sides of a measure, bodies."""

import pytest

from lamayor_check.extraction.entities.referents import Resolver
from lamayor_check.extraction.entities.registry import register
from lamayor_check.extraction.sentences import split_sentences

PAIR = "Ms. Solvei Tamsin, a developer, ran against Sheriff Oskar Brandvold. “I run,” Solvei Tamsin said."


def referents(document):
    """What stands for whom, in the body's sentences in order."""
    resolver = Resolver(register(document), document.text)
    found = []
    for block in document.blocks:
        for start, end in split_sentences(document.text[block.start : block.end]):
            found += resolver.read(block.start + start, block.start + end)
    return [(document.text[r.start : r.end], r.entity.name, r.how) for r in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{PAIR} Then she won.", ("she", "Solvei Tamsin", "pronoun")),
        (f"{PAIR} Oskar Brandvold spoke of his plan.", ("his", "Oskar Brandvold", "pronoun")),
        (f"{PAIR} Then the developer won.", ("the developer", "Solvei Tamsin", "description")),
        (f"{PAIR} Then the sheriff lost.", ("the sheriff", "Oskar Brandvold", "description")),
        (f"{PAIR} She saw her opponent lose.", ("her opponent", "Oskar Brandvold", "description")),
        ("Measure Q passed. Opponents spent more.", ("Opponents", "No on Measure Q", "description")),
        ("Measure Q passed. Supporters cheered.", ("Supporters", "Yes on Measure Q", "description")),
        ("Measure Q passed. All liked the measure.", ("the measure", "Measure Q", "description")),
        (
            "The Harbor Ministry said so. Later the ministry fell silent.",
            ("the ministry", "Harbor Ministry", "description"),
        ),
    ],
)
def test_what_stands_for_whom(make_document, text, expected):
    assert expected in referents(make_document(text))


def test_a_description_that_fits_two_stands_for_nobody(make_document):
    text = "Rut Haldane, a judge, and Bram Toussaint, a judge, met. “Yes,” Bram Toussaint said. Then the judge left."
    assert "the judge" not in [words for words, _, _ in referents(make_document(text))]


def test_a_party_that_says_whose_a_person_is_is_no_referent(make_document):
    names = [name for _, name, _ in referents(make_document("On that day Rut Haldane of the Alder Party said so."))]
    assert names == ["Rut Haldane"]
