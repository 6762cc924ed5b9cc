"""Articles as the archive takes them, made of claims that are written as short as they are said."""

import hashlib

import pytest

from lamayor_check.archive.rows import insert
from lamayor_check.archive.store import writing
from lamayor_check.gathering import Findings
from lamayor_check.reporting.report import DocumentEntry
from tests.checking.build import claim


def article(name, *claims, source="The Call", date="2030-06-05", text=""):
    """What reading an article gave; its content is its name, its claims and `text`."""
    made = tuple(claims)
    sha256 = hashlib.sha256(f"{name}{made}{text}".encode()).hexdigest()
    entry = DocumentEntry(id=name, path=name, title=f"On {name}", date=date, source=source, sha256=sha256)
    return Findings(entry, made, ())


def said(name, value, *, source="The Call", date="2030-06-05", **more):
    """An article that says one number."""
    return article(name, claim(value, name, published=date, **more), source=source, date=date)


def put(path, *articles):
    """Adds articles as they are."""
    with writing(path) as connection:
        insert(connection, articles)


@pytest.fixture
def path(tmp_path, monkeypatch):
    """Where an archive may be, in the folder that one is in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path / "archive.duckdb"
