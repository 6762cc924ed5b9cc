"""Articles made of a few sentences, read as any article is; the rules and the language pipeline are loaded once."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded: articles this short gain nothing from more

import pytest

from lamayor_check.documents.reading import to_document, to_raw
from lamayor_check.extraction.extract import extract
from lamayor_check.extraction.pipeline import load
from lamayor_check.rulebook.load import load as load_rules


def document(text, *, title="", date="2031-06-05", name="a.txt"):
    """`text` under a headline and a date; a blank line parts paragraphs."""
    parts = (f"date {date}" if date else "", title, text)
    return to_document(to_raw(name, "\n\n".join(part for part in parts if part).encode() + b"\n"))


@pytest.fixture(scope="session")
def make_document():
    return document


@pytest.fixture(scope="session")
def rulebook():
    return load_rules(())


@pytest.fixture(scope="session")
def read(rulebook):
    """The claims of a text."""
    nlp = load()

    def claims(text, **kinds):
        return extract(document(text, **kinds), rulebook, nlp)

    return claims
