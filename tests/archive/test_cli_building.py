"""Building and auditing an archive, as one types them; extraction and comparison are stand-ins."""

import json

import pytest

from lamayor_check import gathering
from lamayor_check.archive import untracked, windows
from lamayor_check.cli.main import run

STORY = "Tarn Hollow votes\n\n{who} won {share}% of the vote in Tarn Hollow, the clerk said on Monday.\n"
SAID = [("Moss", 41), ("Moss", 31), ("Wal", 20), ("Wal", 20), ("Moss", 41)]


@pytest.fixture
def news(tmp_path, monkeypatch, plain_story):
    """A folder with articles of several formats, two of them broken."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(gathering, "_prepared", lambda rulebook, model: (rulebook, None, None))
    rows = [
        {"id": f"n{number}", "source": f"Paper {number}", "date": f"2030-06-0{number + 1}", "text": text}
        for number, text in enumerate(STORY.format(who=who, share=share) for who, share in SAID)
    ]
    (tmp_path / "news").mkdir()
    lines = [*map(json.dumps, rows[:3]), "{broken"]
    (tmp_path / "news" / "a.jsonl").write_text("\n".join(lines) + "\n")
    (tmp_path / "news" / "b.txt").write_text(rows[3]["text"])
    (tmp_path / "news" / "c.docx").write_bytes(b"no document")
    (tmp_path / "news" / "picture.jpg").write_text("no article")
    (tmp_path / "lamayor-check.toml").write_text('archive = "kept.duckdb"\njobs = 1\nno-cache = true\n')
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    from pyarrow.parquet import write_table

    write_table(pyarrow.Table.from_pylist(rows[4:]), tmp_path / "news" / "d.parquet")
    return tmp_path


def report(capsys, *arguments, status=1):
    capsys.readouterr()
    assert run([*arguments, "-f", "json"]) == status
    return json.loads(capsys.readouterr().out)


def told(one):
    """What must be the same, as JSON."""
    return json.dumps([one["conflicts"], one["skipped"]])


@pytest.mark.parametrize("engine", ["local", "daft"])
def test_what_is_built_contradicts_what_a_plain_run_finds(news, capsys, engine):
    if engine == "daft":
        pytest.importorskip("daft", reason="Daft is not installed")
    plain = report(capsys, "check", "news")
    built = report(capsys, "archive", "build", "news", "--engine", engine, "--parquet", "out")
    assert told(built) == told(plain)
    assert len(plain["conflicts"]) == 1
    assert len(plain["skipped"]) == 3
    assert {path.name for path in (news / "out").iterdir()} == {"articles.parquet", "claims.parquet"}
    assert report(capsys, "archive", "audit")["conflicts"] == plain["conflicts"]
    run(["archive", "build", "news", "--engine", engine])
    assert "0 articles added with 0 claims, 5 known already" in capsys.readouterr().err


def test_windows_tell_each_conflict_once(news, capsys, monkeypatch):
    plain = report(capsys, "check", "news")
    run(["archive", "add", "news"])
    for size in (1, 2, 3):
        monkeypatch.setattr(windows, "ARTICLES", size)
        assert report(capsys, "archive", "audit")["conflicts"] == plain["conflicts"]


def test_engine_needs_what_it_needs(news, capsys, monkeypatch):
    monkeypatch.setattr(untracked, "find_spec", lambda name: None)
    assert run(["archive", "build", "news", "--engine", "daft"]) == 2
    assert "pip install 'lamayor-check[daft]'" in capsys.readouterr().err
    monkeypatch.setattr(untracked, "find_spec", lambda name: None if name == "ray" else name)
    monkeypatch.setenv("DAFT_RUNNER", "ray")
    assert run(["archive", "build", "news", "--engine", "daft"]) == 2
    assert "pip install 'lamayor-check[ray]'" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["build"],
        ["build", "nowhere"],
        ["build", "news", "--engine", "other"],
        ["build", "news", "-f", "none"],
        ["build", "news", "--parquet", "lamayor-check.toml"],
        ["audit", "--archive", "none.duckdb"],
        ["audit", "--archive", "lamayor-check.toml"],
    ],
)
def test_what_is_refused(news, capsys, arguments):
    assert run(["archive", *arguments]) == 2
    err = capsys.readouterr().err
    assert err.strip()
    assert "Traceback" not in err
    assert "fault of the program" not in err
