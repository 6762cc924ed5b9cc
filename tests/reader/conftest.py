"""The reader that ships, and articles for it to read."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded: articles this short gain nothing from more

import pytest

from lamayor_check.documents.reading import to_document, to_raw
from lamayor_check.extraction.numbers import numbers_of
from lamayor_check.reader.load import load
from lamayor_check.reader.windows import Number
from lamayor_check.rulebook.load import load as load_rules


@pytest.fixture(scope="session")
def rulebook():
    return load_rules(())


@pytest.fixture(scope="session")
def reader(rulebook):
    return load(rulebook)


@pytest.fixture(scope="session")
def article():
    """A text as a document, with its numbers."""

    def made(text):
        document = to_document(to_raw("a.txt", text.encode()))
        return document, [Number(q.start, q.end, q.kind) for q in numbers_of(document)]

    return made
