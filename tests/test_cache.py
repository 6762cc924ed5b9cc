"""The cache saves time and changes nothing: whatever happens to its file, the report is the same bytes."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from lamayor_check import cache
from lamayor_check.cache import FILE, Cache, key_of
from lamayor_check.cli.main import run

CALL = "Tarn Hollow votes\n\nMoss won 41% of the vote in Tarn Hollow, the clerk said on Monday.\n"


@pytest.fixture
def news(tmp_path, monkeypatch, plain_story):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(CALL)
    (folder / "b.txt").write_text(CALL.replace("41%", "31%"))
    (folder / "c.txt").write_bytes(b"\x00")
    return folder


def report(capsys, *arguments):
    capsys.readouterr()
    status = run(["news", "--format", "json", "--cache-dir", "kept", "-v", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


def test_the_second_run_reads_nothing_anew_and_says_the_same(news, capsys, monkeypatch):
    cold = report(capsys)
    assert "0 of 2 articles were known" in cold[2]

    def forbidden(*_):
        raise AssertionError("an article was read anew")

    monkeypatch.setattr(sys.modules["lamayor_check.extraction.extract"], "extract_each", forbidden)
    warm = report(capsys)
    assert "2 of 2 articles were known" in warm[2]
    assert warm[:2] == cold[:2]


def test_without_a_cache_nothing_is_kept_and_the_report_is_the_same(news, capsys):
    cold = report(capsys, "--no-cache")
    assert not Path("kept").exists()
    assert report(capsys)[:2] == cold[:2]


def test_a_changed_article_and_a_renamed_one_are_read_anew(news, capsys):
    report(capsys)
    (news / "a.txt").write_text(CALL.replace("41%", "44%"))
    (news / "b.txt").rename(news / "d.txt")
    assert "0 of 2 articles were known" in report(capsys)[2]


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_broken_file_is_made_anew(news, capsys, content):
    cold = report(capsys)
    (Path("kept") / FILE).write_bytes(content)
    again = report(capsys)
    assert again[:2] == cold[:2]
    assert ("made anew" in again[2]) == bool(content)
    assert "2 of 2 articles were known" in report(capsys)[2]


def test_another_programs_database_is_made_anew(news, capsys):
    Path("kept").mkdir()
    with sqlite3.connect(Path("kept") / FILE) as foreign:
        foreign.execute("CREATE TABLE notes (text)")
    foreign.close()
    assert "another program's" in report(capsys)[2]
    assert "2 of 2 articles were known" in report(capsys)[2]


def test_a_value_that_makes_no_sense_is_a_miss(news, capsys):
    cold = report(capsys)
    with sqlite3.connect(Path("kept") / FILE) as file:
        file.execute("UPDATE found SET value = x'c1'")
    file.close()
    again = report(capsys)
    assert again[:2] == cold[:2]
    assert "0 of 2" in again[2]


def test_a_folder_that_cannot_be_made_is_told_and_does_no_harm(news, capsys):
    Path("kept").symlink_to("nowhere/at/all")
    status, out, err = report(capsys)
    assert status == 1
    assert out
    assert "the cache is left alone" in err


def test_a_file_in_place_of_the_folder_is_refused(news, capsys):
    Path("kept").write_text("a file")
    status, out, err = report(capsys)
    assert (status, out) == (2, "")
    assert "kept: is a file" in err


def test_a_locked_file_is_left_alone(news, capsys, monkeypatch):
    monkeypatch.setattr("lamayor_check.cache._PATIENCE", 0.1)
    cold = report(capsys)
    lock = sqlite3.connect(Path("kept") / FILE, isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    assert report(capsys)[:2] == cold[:2]
    lock.execute("ROLLBACK")
    lock.close()
    assert "2 of 2" in report(capsys)[2]


def test_info_and_clear(news, capsys):
    report(capsys)
    assert run(["cache", "info", "--cache-dir", "kept"]) == 0
    assert "3 entries" in capsys.readouterr().out
    assert run(["cache", "clear", "--cache-dir", "kept"]) == 0
    assert not (Path("kept") / FILE).exists()
    assert run(["cache", "clear", "--cache-dir", "kept"]) == 0


def test_the_oldest_are_dropped_beyond_the_limit(tmp_path, monkeypatch):
    monkeypatch.setattr("lamayor_check.cache._KEPT", 3)
    for number in range(6):
        with Cache(tmp_path) as cache:
            cache.put(key_of(str(number)), b"x")
    with Cache(tmp_path) as cache:
        assert cache.count() == 3
        assert cache.get(key_of("5")) == b"x"
        assert cache.get(key_of("0")) is None


def test_parallel_runs_do_not_disturb_each_other(tmp_path):
    code = (
        "import sys\nfrom pathlib import Path\nfrom lamayor_check.cache import Cache, key_of\n"
        "with Cache(Path(sys.argv[1])) as cache:\n"
        "    for n in range(500):\n        cache.put(key_of(sys.argv[2], str(n)), b'x' * 100)\n"
        "assert not cache.notice, cache.notice\n"
    )
    runs = [subprocess.Popen([sys.executable, "-c", code, tmp_path, name]) for name in "abcd"]
    assert [process.wait() for process in runs] == [0] * 4
    with Cache(tmp_path) as cache:
        assert cache.count() == 2000


def test_keys_tell_parts_apart():
    assert key_of("ab", "c") != key_of("a", "bc")
    assert key_of("a") == key_of("a")


@pytest.mark.parametrize(("name", "counts"), [("a.py", True), ("weights.json", True), ("__pycache__/a.pyc", False)])
def test_what_a_changed_program_found_is_not_known_any_more(tmp_path, monkeypatch, name, counts):
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_text("1")
    monkeypatch.setattr(cache, "__file__", str(tmp_path / "cache.py"))
    before = cache.program_fingerprint.__wrapped__()
    file.write_text("1.5")
    assert (cache.program_fingerprint.__wrapped__() != before) is counts
