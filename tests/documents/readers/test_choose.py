"""A file goes to its reader by what is in it, then by its ending; text stays text; a missing package is told."""

import io
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lamayor_check.documents.document import Document, Unreadable
from lamayor_check.documents.finding import ENDINGS, TEXT
from lamayor_check.documents.readers import choose
from lamayor_check.documents.readers.choose import READERS, reader_for
from lamayor_check.documents.reading import read, read_raw

FIXTURES = Path(__file__).parents[3] / "fixtures" / "readers"
KNOWN = {
    "story.html": "HTML", "western.html": "HTML", "story.docx": "Word", "articles.jsonl": "JSON",
    "articles.json": "JSON", "item.ninjs.json": "IPTC ninjs", "items.newsml.xml": "IPTC NewsML-G2",
    "feed.rss": "RSS and Atom", "feed.atom": "RSS and Atom", "release.eml": "mail", "story.pdf": "PDF",
    "pages.warc.gz": "WARC",
}  # fmt: skip


@pytest.mark.parametrize(("name", "format_"), KNOWN.items())
def test_a_format_is_known_by_content_whatever_the_file_is_called(name, format_):
    head = (FIXTURES / name).read_bytes()[: choose.HEAD]
    for called in (name, "file", "file.csv", "file.html", "file.pdf"):
        assert reader_for(called, head).name == format_, called


@pytest.mark.parametrize(("name", "format_"), [("fragment.html", "HTML"), ("articles.csv", "CSV"), ("x.eml", "mail")])
def test_what_content_does_not_tell_the_ending_does(name, format_):
    assert reader_for(name, b"Plain, words; here").name == format_
    assert reader_for("file", b"Plain, words; here") is None


def test_the_endings_that_are_looked_for_are_those_of_the_readers():
    assert set(ENDINGS) - set(TEXT) == {ending for reader in READERS for ending in reader.endings}


def test_what_is_called_text_is_text(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    page = (FIXTURES / "story.html").read_bytes()
    for name in ("a.txt", "b.md"):
        Path(name).write_bytes(page)
    for document in read(["."]):
        assert document.text == page.decode()
        assert not any(block.place for block in document.blocks)


def test_the_formats_of_a_folder_are_found_and_what_holds_no_articles_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("story.html", "story.docx", "broken/no-articles.json", "broken/no-text.csv", "broken/other.xml"):
        shutil.copy(FIXTURES / name, tmp_path)
    assert [one.id for one in read(["."])] == ["story.docx", "story.html"]
    named = list(read(["no-articles.json", "no-text.csv", "other.xml"]))
    assert all(isinstance(one, Unreadable) for one in named)
    assert "--field text=" in named[0].reason


def test_standard_input_may_be_any_format():
    (page,) = read(["-"], stdin=io.BytesIO((FIXTURES / "story.html").read_bytes()), stdin_filename="page.html")
    assert (page.id, page.source) == ("page.html", "The Tarn Gazette")
    rows = list(read(["-"], stdin=io.BytesIO((FIXTURES / "articles.jsonl").read_bytes())))
    assert [one.id for one in rows if isinstance(one, Document)] == ["-#a17", "-#a18"]


def test_a_reader_without_its_package_says_what_brings_it(monkeypatch):
    monkeypatch.setattr(choose.util, "find_spec", lambda name: None)
    told = {one.path: one.reason for one in read([FIXTURES / "story.pdf", FIXTURES / "pages.warc.gz"])}
    assert [reason.split("`")[1] for reason in told.values()] == [
        "pip install 'lamayor-check[warc]'",
        "pip install 'lamayor-check[pdf]'",
    ]


def test_the_digest_is_that_of_the_file_where_there_is_one_article_in_it():
    import hashlib

    (raw,) = read_raw([FIXTURES / "story.docx"])
    assert raw.sha256 == hashlib.sha256((FIXTURES / "story.docx").read_bytes()).hexdigest()


def test_text_loads_no_reader_and_no_library_of_one(tmp_path):
    (tmp_path / "a.txt").write_text("Moss won 41% of the vote in Tarn Hollow.\n")
    code = (
        "import sys\nfrom lamayor_check.documents.reading import read\n"
        "assert len(list(read([sys.argv[1]]))) == 1\n"
        "heavy = {'trafilatura', 'docx', 'lxml', 'feedparser', 'pypdf', 'warcio', 'email', 'csv'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
        "assert not any('readers' in name for name in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path], check=True)


def test_what_this_program_wrote_is_no_article(tmp_path, monkeypatch, plain_story):
    from lamayor_check.cli.main import run

    monkeypatch.chdir(tmp_path)
    for name, number in (("a.txt", 41), ("b.txt", 31)):
        Path(name).write_text(f"Tarn Hollow votes\n\nMoss won {number}% of the vote in Tarn Hollow on Monday.\n")
    written = (
        "html=r.html",
        "csv=r.csv",
        "json=r.json",
        "jsonl=r.jsonl",
        "gitlab=g.json",
        "junit=j.xml",
        "sarif=s.json",
    )
    assert run([".", *(part for one in written for part in ("--format", one))]) == 1
    assert run(["baseline", "write", "."]) == 0
    assert [one.id for one in read(["."])] == ["a.txt", "b.txt"]
