"""The fixtures of readers, read."""

from pathlib import Path

import pytest

from lamayor_check.documents.document import Document
from lamayor_check.documents.reading import read

FIXTURES = Path(__file__).parents[3] / "fixtures" / "readers"


@pytest.fixture
def found(monkeypatch):
    """What a fixture, or a file of a folder, gives."""

    def found_in(name, folder=FIXTURES, **options):
        monkeypatch.chdir(folder)
        return list(read([name], **options))

    return found_in


@pytest.fixture
def only(found):
    """The one document that a fixture gives."""

    def only_in(name, folder=FIXTURES, **options):
        (document,) = found(name, folder, **options)
        assert isinstance(document, Document), document
        return document

    return only_in


@pytest.fixture
def blocks():
    """Kind, place and words of each block."""
    return lambda document: [(b.kind, b.place, document.text[b.start : b.end]) for b in document.blocks]
