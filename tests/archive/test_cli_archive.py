"""The commands around an archive, as one types them; extraction is a stand-in."""

import json

import pytest

from lamayor_check import gathering
from lamayor_check.cli.main import run

CALL = "Tarn Hollow votes\n\nJune 5, 2030\n\nMoss won 41% of the vote in Tarn Hollow, the clerk said on Monday.\n"


@pytest.fixture
def news(tmp_path, monkeypatch, plain_story):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(gathering, "_prepared", lambda rulebook, model: (rulebook, None, None))
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text(CALL)
    (tmp_path / "news" / "picture.jpg").write_text("no article")
    (tmp_path / "draft.txt").write_text(CALL.replace("41%", "31%"))
    (tmp_path / "lamayor-check.toml").write_text('archive = "kept.duckdb"\njobs = 1\nno-cache = true\n')
    return tmp_path


def test_a_day(news, capsys):
    assert run(["archive", "add", "news"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "not read in news: 1 .jpg" in err
    assert "kept.duckdb: 1 article added with 1 claim," in err
    assert run(["archive", "add", "news", "-q"]) == 0
    assert capsys.readouterr().err == ""
    assert run(["archive", "info"]) == 0
    assert capsys.readouterr().out.startswith("kept.duckdb\n1 article of 1 source")
    assert run(["draft.txt", "--against", "kept.duckdb"]) == 1
    out = capsys.readouterr().out
    assert "31% here, 41% at news/a.txt:5:10; in the archive: 41%: a" in out
    assert run(["facts", "Moss", "vote", "share", "-f", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["figures"][0]["number"] == "41%"
    assert run(["facts", "Moss", "vote", "share", "-f", "plot", "-o", "moss.svg"]) == 0
    assert (news / "moss.svg").read_text().startswith("<?xml")
    assert run(["archive", "sql", "SELECT number, value FROM claims", "-f", "csv"]) == 0
    assert capsys.readouterr().out == "number,value\n41%,41.0\n"
    assert run(["archive", "export", "--parquet", "out"]) == 0
    assert (news / "out" / "claims.parquet").exists()
    assert run(["archive", "remove", "news"]) == 0
    assert "1 article removed" in capsys.readouterr().err
    assert run(["draft.txt", "--against", "kept.duckdb"]) == 0


def test_old_articles_are_not_told_of_each_other(news):
    (news / "news" / "b.txt").write_text(CALL.replace("41%", "12%").replace("Moss", "Lund"))
    (news / "news" / "c.txt").write_text(CALL.replace("41%", "13%").replace("Moss", "Lund"))
    assert run(["archive", "add", "news"]) == 0
    (news / "draft.txt").write_text(CALL + "\nIt was said again.\n")
    assert run(["draft.txt", "--against", "kept.duckdb"]) == 0


def test_a_known_conflict_is_known_from_wherever_the_archive_is_asked(news, monkeypatch):
    assert run(["archive", "add", "news"]) == 0
    common = ["draft.txt", "--against", "kept.duckdb", "--baseline", "b.json"]
    assert run(["baseline", "write", *common]) == 0
    (news / "news" / "a.txt").unlink()  # that an article's file is gone says nothing of the archive
    assert run([*common, "--strict-baseline"]) == 0
    monkeypatch.chdir(news / "news")
    assert run(["../draft.txt", "--against", "../kept.duckdb", "--baseline", "../b.json"]) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["archive", "add"],
        ["archive", "add", "nowhere"],
        ["archive", "add", "news", "--archive", "news"],
        ["archive", "remove"],
        ["archive", "remove", "news", "--archive", "none.duckdb"],
        ["archive", "info", "--archive", "draft.txt"],
        ["archive", "sql", "SELECT 1", "--archive", "none.duckdb"],
        ["archive", "export"],
        ["archive", "export", "--parquet", "draft.txt"],
        ["facts", "Moss", "--archive", "none.duckdb"],
        ["facts"],
        ["draft.txt", "--against", "draft.txt"],
    ],
)
def test_what_is_refused(news, capsys, arguments):
    assert run(["archive", "add", "draft.txt"]) == 0
    capsys.readouterr()
    assert run(arguments) == 2
    err = capsys.readouterr().err
    assert err.strip()
    assert "Traceback" not in err
    assert "fault of the program" not in err
