"""Files and folders become documents in one order, and what cannot be read is told with its reason."""

import io
import os
import re
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lamayor_check.documents import reading
from lamayor_check.documents.document import Document, Passed, Unreadable
from lamayor_check.documents.finding import Found, find
from lamayor_check.documents.reading import read, to_document, to_raw
from lamayor_check.errors import NotThere

TEXT = "Moss won 41% of the vote in Tarn Hollow.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("news/b.txt", "news/a.md", "news/sub/c.txt", "news/photo.jpg", "news/.hidden/d.txt", "news/.e.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT)
    return tmp_path


def ids(paths, **options):
    return [one.id if isinstance(one, Document) else (one.path, one.reason) for one in read(paths, **options)]


def test_a_folder_is_read_sorted_and_hidden_files_are_left_out(folder):
    assert ids(["news"]) == ["news/a.md", "news/b.txt", "news/sub/c.txt"]
    assert ids(["./news/"]) == ids(["news"])


def test_the_order_of_arguments_changes_nothing_and_a_file_is_read_once(folder):
    assert ids(["news/sub", "news/b.txt", "news"]) == ids(["news", "news/b.txt", "news/sub", "news/b.txt"])
    assert ids(["news/b.txt", str(folder / "news" / "b.txt")]) == [str(folder / "news" / "b.txt")]


def test_a_file_named_is_read_whatever_its_ending(folder):
    (folder / "story.log").write_text(TEXT)
    assert ids(["story.log"]) == ["story.log"]


def test_globs(folder):
    assert ids(["news/*.txt"]) == ["news/b.txt"]
    assert ids(["news/**/*.txt"]) == ["news/b.txt", "news/sub/c.txt"]


def test_a_name_with_glob_marks_is_itself_first(folder):
    (folder / "a[1].txt").write_text(TEXT)
    assert ids(["a[1].txt"]) == ["a[1].txt"]


def test_exclude(folder):
    assert ids(["news"], exclude=["sub/"]) == ["news/a.md", "news/b.txt"]
    assert ids(["news"], exclude=["*.md", "news/sub/*"]) == ["news/b.txt"]


def test_gitignore_of_the_repository_and_of_folders_below(folder):
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("*.md\n/news/sub/\n")
    assert ids(["news"]) == ["news/b.txt"]
    (folder / "news" / ".gitignore").write_text("!a.md\nb.*\n")
    assert ids(["news"]) == ["news/a.md"]
    assert ids(["news/b.txt"]) == ["news/b.txt"], "a file that is named is read"


def test_standard_input(folder):
    (document,) = read(["-"], stdin=io.BytesIO(TEXT.encode()), stdin_filename="wire/copy.txt")
    assert isinstance(document, Document)
    assert (document.id, document.source, document.text) == ("wire/copy.txt", "copy", TEXT)
    assert ids(["-"], stdin=io.BytesIO(TEXT.encode())) == ["-"]
    assert ids(["-"]) == [("-", "standard input is closed")]


def test_what_cannot_be_read_has_a_reason_and_the_rest_goes_on(folder):
    (folder / "news" / "empty.txt").write_text(" \n")
    (folder / "news" / "nul.txt").write_bytes(b"41%\x00")
    os.mkfifo(folder / "news" / "pipe.txt")
    os.symlink("loop.txt", folder / "news" / "loop.txt")
    os.symlink("..", folder / "news" / "sub" / "up")
    found = dict(one for one in ids(["news", "/dev/zero"]) if isinstance(one, tuple))
    assert found["/dev/zero"] == "a device, not a file"
    assert found["news/empty.txt"].startswith("empty")
    assert "NUL" in found["news/nul.txt"]
    assert found["news/pipe.txt"] == "a named pipe, not a file"
    assert "symbolic links" in found["news/loop.txt"]
    assert found["news/sub/up"] == "a loop of links"
    assert "news/b.txt" in ids(["news"])


@pytest.mark.parametrize("paths", [["absent.txt"], ["news", "absent"], ["news", "*.absent"]])
def test_a_path_that_is_not_there_is_an_error(folder, paths):
    with pytest.raises(NotThere, match="there is no " + re.escape(paths[-1])):
        ids(paths)


def test_a_path_that_is_not_there_brings_its_neighbour_to_mind(folder):
    with pytest.raises(NotThere, match=re.escape("did you mean news/b.txt?")):
        ids(["news/bb.txt"])


def test_what_a_folder_holds_besides_articles_is_passed_and_told(folder):
    (folder / "news" / "map.PNG").write_text(TEXT)
    (folder / "news" / "sub" / "wire.odt").write_text(TEXT)
    (folder / "news" / "sub" / "page.HTML").write_text(TEXT)
    passed = [one for one in find(["news"]) if isinstance(one, Passed)]
    assert [(one.path, one.folder) for one in passed if one.path.endswith(("PNG", "odt", "HTML"))] == [
        ("news/map.PNG", "news"),
        ("news/sub/wire.odt", "news"),
    ]
    assert not [one for one in find(["news"], exclude=["*.PNG"]) if one in passed and one.path.endswith("PNG")]
    assert "news/map.PNG" in ids(["news", "news/map.PNG"])
    assert "news/map.PNG" not in ids(["news"])


def test_a_table_of_a_folder_that_holds_no_article_is_told_too(folder):
    (folder / "news" / "settings.json").write_text('{"colour": "red"}')
    (passed,) = [one for one in reading.read_raw(["news"]) if isinstance(one, Passed) and one.path.endswith("json")]
    assert (passed.path, passed.folder) == ("news/settings.json", "news")
    assert passed.reason
    assert passed.reason != Passed("a.png", "news").reason
    (named,) = reading.read_raw(["news/settings.json"])
    assert named == Unreadable("news/settings.json", passed.reason)


@pytest.mark.parametrize("paths", [["news", "news/page.html"], ["news/page.html", "news"]])
def test_what_is_named_itself_is_named_in_any_order(folder, paths):
    (folder / "news" / "page.html").write_text(TEXT)
    named = {one.id: one.is_named for one in find(paths) if isinstance(one, Found)}
    assert named["news/page.html"]
    assert not named["news/b.txt"]


def test_a_file_without_permission(folder):
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    (folder / "news" / "b.txt").chmod(0)
    assert ("news/b.txt", "permission denied") in ids(["news"])


def test_a_file_that_vanishes_before_it_is_read(folder):
    found = [one for one in find(["news"]) if isinstance(one, Found)]
    (folder / "news" / "b.txt").unlink()
    assert [reading.raw_file(one) for one in found][1] == Unreadable("news/b.txt", "no such file or directory")


def test_a_file_that_grows_while_it_is_read_is_read_again(folder, monkeypatch):
    real, calls = reading._at_most, []

    def growing(file, size):
        data = real(file, size)
        if len(calls) < 1:
            (folder / "news" / "b.txt").write_text(TEXT * 2)
        calls.append(1)
        return data

    monkeypatch.setattr(reading, "_at_most", growing)
    (document,) = read(["news/b.txt"])
    assert isinstance(document, Document)
    assert document.text == TEXT * 2


def test_a_file_larger_than_the_limit(folder, monkeypatch):
    monkeypatch.setattr(reading, "LIMIT", 1024 * 1024)
    (folder / "news" / "b.txt").write_bytes(b"a" * (1024 * 1024 + 1))
    assert ids(["news/b.txt"]) == [("news/b.txt", "larger than 1 MiB")]
    assert ids(["-"], stdin=io.BytesIO(b"a" * (1024 * 1024 + 5))) == [("-", "larger than 1 MiB")]


def test_names_that_are_no_utf8_and_names_with_newlines(folder):
    for name in (b"a\nb.txt", b"\xff.txt", b"\x1b[31m.txt"):
        path = os.path.join(os.fsencode(folder / "news"), name)
        with open(path, "wb") as file:
            file.write(TEXT.encode())
    found = ids(["news"])
    assert "news/a\nb.txt" in found
    assert "news/\\xff.txt" in found
    assert all(name.encode() for name in found)


def test_links_that_lead_to_one_folder_by_many_ways_are_walked_once(folder):
    here = folder / "news"
    for depth in range(12):
        here = here / "d"
        here.mkdir()
        for n in range(4):
            os.symlink("d", here / f"link{n}") if depth < 11 else None
    (here / "deep.txt").write_text(TEXT)
    assert len([one for one in ids(["news"]) if "deep.txt" in one]) == 1


def test_folders_nested_deeper_than_recursion_goes(folder):
    here = folder / "news"
    for _ in range(1100):
        here = here / "d"
        os.mkdir(here)
    assert "news/b.txt" in ids(["news"])
    while here != folder / "news":  # pytest's own cleaning is recursive
        os.rmdir(here)
        here = here.parent


def test_offsets_point_into_the_text_as_decoded(folder):
    (folder / "news" / "b.txt").write_bytes("\ufeffdate 2031-03-04\r\n\r\nMoss führt\r\n\r\nMoss won 41%.\r\n".encode())
    (document,) = read(["news/b.txt"])
    assert isinstance(document, Document)
    assert document.text.startswith("date 2031-03-04\r\n")
    assert [document.text[b.start : b.end] for b in document.blocks] == ["Moss führt", "Moss won 41%."]


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode), st.sampled_from(["a.txt", "a.md", "-"]))
def test_any_bytes_become_a_document_or_a_reason(data, name):
    document = to_document(to_raw(name, data))
    if isinstance(document, Unreadable):
        assert document.reason
        return
    document.text.encode("utf-8")
    at = 0
    for block in document.blocks:
        assert at <= block.start < block.end <= len(document.text)
        at = block.end


def test_opening_a_pipe_never_waits(folder):
    os.mkfifo(folder / "pipe.txt")
    worker = threading.Thread(target=lambda: list(read(["pipe.txt"])), daemon=True)
    worker.start()
    worker.join(5)
    assert not worker.is_alive()
