"""Adding: once by content, gone on with after a stop, and what replaces what."""

import pytest

from lamayor_check.archive import adding
from lamayor_check.archive.adding import Wish, add
from lamayor_check.archive.tables import info
from lamayor_check.documents.document import Passed, Unreadable
from lamayor_check.documents.reading import to_raw
from lamayor_check.gathering import Findings
from lamayor_check.reporting.report import DocumentEntry
from tests.archive.conftest import article
from tests.checking.build import claim

STOP = "stop here"


@pytest.fixture
def read(monkeypatch):
    """The texts that were read, by a reader that takes each for its number."""
    texts = []

    def fresh(raws, rulebook, **_):
        for raw in raws:
            text = raw.data.decode()
            if text == STOP:
                raise KeyboardInterrupt
            texts.append(text)
            if not text.isdigit():
                yield raw.id, Findings(None, (), (), "no number")
                continue
            found = article(raw.id, claim(int(text), raw.id))
            entry = DocumentEntry(id=raw.id, path=raw.id, title="", date="", source="", sha256=raw.sha256)
            yield raw.id, Findings(entry, found.claims, ())

    monkeypatch.setattr(adding, "fresh", fresh)
    return texts


def raws(**texts):
    return [to_raw(f"{name}.txt", text.encode()) for name, text in texts.items()]


def added(path, readings, **wish):
    return add(path, readings, None, Wish(**wish))


def test_what_is_known_by_content_is_not_read_again(path, read):
    assert added(path, raws(a="1", b="2")).articles == 2
    again = added(path, raws(a="1", c="2", d="3"))
    assert (again.articles, again.known) == (1, 2)
    assert read == ["1", "2", "3"]


def test_one_content_under_two_names_is_one_article(path, read):
    assert added(path, raws(a="1", b="1")).articles == 1


def test_what_cannot_be_read_is_told(path, read):
    found = added(path, [*raws(a="words"), Unreadable("b.txt", "empty"), Passed("c.jpg", ".")])
    assert [one.path for one in found.unread] == ["b.txt", "a.txt"]
    assert [one.path for one in found.passed] == ["c.jpg"]
    assert info(path).articles == 0


def test_a_stopped_run_is_gone_on_with(path, read, monkeypatch):
    monkeypatch.setattr(adding, "BATCH", 2)
    told = []
    with pytest.raises(KeyboardInterrupt):
        add(path, raws(a="1", b="2", c="3", d=STOP), None, Wish(), progress=lambda so_far: told.append(so_far.articles))
    assert told == [2]
    assert info(path).articles == 2
    assert added(path, raws(a="1", b="2", c="3", d="4")).articles == 2


def test_a_file_with_new_content_is_another_article_and_with_replace_the_same(path, read):
    added(path, raws(a="1"))
    added(path, raws(a="2"))
    assert info(path).articles == 2
    found = added(path, raws(a="3"), replace=True)
    assert (found.articles, found.replaced) == (1, 2)
    assert (info(path).articles, info(path).claims) == (1, 1)


def test_what_is_known_is_read_again_where_that_is_asked_for(path, read):
    added(path, raws(a="1"))
    assert added(path, raws(a="1"), again=True).articles == 1
    assert read == ["1", "1"]
    assert info(path).articles == 1


def test_nothing_to_add_makes_an_empty_archive(path, read):
    assert added(path, []).articles == 0
    assert info(path).articles == 0
