"""Only conflicts that touch what changed are told, though everything is read."""

import json
import subprocess

import pytest

from lamayor_check.cli.main import run

CALL = "Tarn Hollow votes\n\nMoss won 41% of the vote in Tarn Hollow, the clerk said on Monday.\n"


def git(*arguments):
    subprocess.run(
        ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", *arguments], check=True, capture_output=True
    )


@pytest.fixture
def news(tmp_path, monkeypatch, plain_story):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(CALL)
    (folder / "b.txt").write_text(CALL.replace("41%", "31%"))
    (folder / "c.txt").write_text(CALL.replace("Moss", "Wal"))
    git("init", "-b", "main")
    git("add", ".")
    git("commit", "-m", "one")
    return folder


def test_changed_only(news, capsys):
    assert run(["news", "--changed-only", "news/a.txt"]) == 1
    assert run(["news", "--changed-only", str(news / "b.txt")]) == 1
    assert run(["news", "--changed-only", "news/c.txt"]) == 0
    capsys.readouterr()
    run(["news", "--changed-only", "news/c.txt", "--format", "json"])
    assert json.loads(capsys.readouterr().out)["summary"]["documents"] == 3


def test_changed_since(news):
    assert run(["news", "--changed-since", "main"]) == 0
    (news / "c.txt").write_text(CALL.replace("Moss", "Oro"))
    assert run(["news", "--changed-since", "HEAD"]) == 0
    (news / "a.txt").write_text(CALL + "\nMore is to come on Tuesday.\n")
    assert run(["news", "--changed-since", "HEAD"]) == 1
    git("commit", "-am", "two")
    assert run(["news", "--changed-since", "HEAD"]) == 0
    assert run(["news", "--changed-since", "HEAD~1"]) == 1


def test_a_file_that_git_does_not_know_yet_has_changed(news):
    (news / "d.txt").write_text(CALL)
    assert run(["news", "--changed-since", "main"]) == 1


@pytest.mark.parametrize("reference", ["no-such-branch", "--output=x", ""])
def test_what_git_does_not_know_is_2(news, capsys, reference):
    assert run(["news", f"--changed-since={reference}"]) == 2
    assert "git" in capsys.readouterr().err


def test_outside_a_repository_is_2(tmp_path, monkeypatch, plain_story, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "a.txt").write_text(CALL)
    assert run(["a.txt", "--changed-since", "main"]) == 2
    assert "not a git repository" in capsys.readouterr().err
