"""Hostile and broken input, through the whole program: no traceback, no raw escape, no lost report."""

import json
import os
import re
from pathlib import Path

import pytest

from lamayor_check.cli.main import run

BROKEN = Path(__file__).parents[1] / "fixtures" / "broken"
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """What extraction gave, once for all tests."""
    return ("--cache-dir", tmp_path_factory.mktemp("cache"))


def checked(capsys, *arguments):
    capsys.readouterr()
    status = run(["check", *map(str, arguments), "--jobs", "1"])
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    assert "a fault of the program" not in err
    return status, out, err


def test_each_file_has_its_reason():
    reasons = (BROKEN / "README.md").read_text()
    files = [path for path in BROKEN.rglob("*") if path.is_file() and path.name != "README.md"]
    assert files
    for path in files:
        assert f"`{path.relative_to(BROKEN).as_posix()}`" in reasons


@pytest.mark.parametrize("path", sorted((BROKEN / "articles").iterdir()), ids=lambda path: path.name)
def test_each_article_by_itself(path, capsys, kept):
    status, out, _ = checked(capsys, path, *kept, "--format", "json", "--allow-empty", "--fail-on", "never")
    assert status == 0
    report = json.loads(out)
    assert len(report["documents"]) + len(report["skipped"]) == 1
    text = "".join(claim["text"] for claim in report["claims"])
    text.encode("utf-8")
    for claim in report["claims"]:
        assert claim["start"] < claim["end"]
        assert not re.search(r"[eE]\+?\d{4,}", json.dumps([claim["value"], claim["lower"], claim["upper"]]))


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(capsys, kept):
    _, out, _ = checked(capsys, BROKEN / "articles", *kept, "--format", "json", "--fail-on", "never")
    report = json.loads(out)
    assert {Path(one["path"]).name for one in report["skipped"]} == {"nul.txt", "not-text.txt", "empty.txt"}
    claims = {Path(claim["document"]).name for claim in report["claims"]}
    assert {"utf-16-marked.txt", "utf-16-unmarked.txt", "latin-1.txt", "lone-surrogates.txt"} <= claims


@pytest.mark.parametrize("name", ["text", "jsonl", "sarif", "github", "gitlab", "junit", "markdown", "csv", "html"])
def test_no_format_lets_anything_through(name, capsys, kept):
    status, out, _ = checked(capsys, BROKEN / "articles", *kept, "--format", name, "--fail-on", "never")
    assert status == 0
    assert not UNSEEN.search(out.replace("\r\n", "\n"))
    assert "\n::error file=x::" not in out


def test_rules_that_are_unusable_are_told_each_with_its_place(capsys, kept):
    status, _, err = checked(capsys, BROKEN / "articles", *kept, "--rules", BROKEN / "rules")
    assert status == 2
    for name in ("aliases.yml", "deep.yml", "tag.yml", "twice.yml"):
        assert name in err


@pytest.mark.parametrize(("name", "told"), [("future.json", "version 99"), ("cut.json", "broken")])
def test_baselines_that_are_unusable(name, told, capsys, kept):
    status, _, err = checked(capsys, BROKEN / "articles", *kept, "--baseline", BROKEN / "baselines" / name)
    assert status == 2
    assert told in err


def test_names_that_steer_a_terminal(tmp_path, monkeypatch, capsys, kept):
    monkeypatch.chdir(tmp_path)
    for name in ("a\nb.txt", "\x1b[31mred.txt", "\u202etxt.exe.txt", "-rf.txt", "=1+1.txt", "::error::.txt"):
        Path(name).write_text("Ida Moss had 41% of the vote on Monday, the clerk said.\n")
    Path(os.fsdecode(b"\xff\xfe.txt")).write_text("Ida Moss had 41% of the vote on Monday.\n")
    for name in ("text", "json", "github", "csv", "markdown", "html", "sarif", "junit"):
        status, out, err = checked(capsys, ".", *kept, "--format", name, "--fail-on", "never")
        assert status == 0
        assert not UNSEEN.search(out.replace("\r\n", "\n"))
        assert not UNSEEN.search(err)


def test_ten_thousand_files(tmp_path, monkeypatch, capsys, plain_story):
    monkeypatch.chdir(tmp_path)
    for number in range(10_000):
        Path(f"{number}.txt").write_text(f"Article {number} says that nothing was counted on Monday.\n")
    status, out, _ = checked(capsys, ".", "--format", "json", "--fail-on", "never", "--select", "money")
    assert status == 0
    assert json.loads(out)["summary"]["documents"] == 10_000


def test_a_line_of_a_hundred_megabytes(tmp_path, capsys, plain_story):
    path = tmp_path / "long.txt"
    path.write_text("Nothing was said of it. " * 4_400_000)
    status, out, _ = checked(capsys, path, "--format", "json")
    assert status == 0
    assert json.loads(out)["summary"]["documents"] == 1
