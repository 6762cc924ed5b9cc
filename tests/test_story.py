"""The whole job on real text, with the shipped pipeline: what is accepted stays so through edits; news is seen."""

import json

import pytest

from lamayor_check.cli.main import run

WIRE = """date 2031-03-05

Moss leads in Tarn Hollow

TARN HOLLOW (Meadow Wire) — Ida Moss had 41% of the vote to Kit Wal's 37% when the Associated Press called the primary
for mayor of Tarn Hollow on Tuesday night.

The two will meet again in November.
"""
COMET = """date 2031-03-05

A close call in Tarn Hollow

Ida Moss won 31% of the vote and Kit Wal 39% when the AP called the primary for mayor of Tarn Hollow on Tuesday.
"""


@pytest.fixture
def news(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "wire.txt").write_text(WIRE)
    (folder / "comet.txt").write_text(COMET)
    return folder


def checked(capsys, *arguments):
    capsys.readouterr()
    status = run(["check", "news", "--no-cache", "--format", "json", *arguments])
    return status, json.loads(capsys.readouterr().out)


@pytest.fixture
def accepted(news):
    assert run(["baseline", "write", "news", "--no-cache", "--baseline", "known.json"]) == 0


def test_the_articles_contradict_each_other(news, capsys):
    status, report = checked(capsys)
    assert status == 1
    texts = {claim["id"]: claim["text"] for claim in report["claims"]}
    sides = [
        {frozenset(texts[claim] for claim in side["claims"]) for side in conflict["sides"]}
        for conflict in report["conflicts"]
        if conflict["kind"] == "value"
    ]
    assert {frozenset({"41%"}), frozenset({"31%"})} in sides
    assert {frozenset({"37%"}), frozenset({"39%"})} in sides


def test_what_is_accepted_is_not_new(accepted, capsys):
    status, report = checked(capsys, "--baseline", "known.json")
    assert status == 0
    assert report["summary"]["known"] == report["summary"]["conflicts"] > 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("TARN HOLLOW (Meadow", "The night was long, and nobody slept.\n\nTARN HOLLOW (Meadow"),
        ("Ida Moss had 41% of the vote to Kit Wal's 37%", "Ida Moss  had 41% of the vote -- to Kit Wal’s 37%"),
        ("The two will meet again in November.", "They meet again."),
        ("Moss leads in Tarn Hollow", "Moss ahead in Tarn Hollow as night falls"),
    ],
)
def test_edits_that_change_no_figure_are_nothing_new(news, accepted, capsys, old, new):
    assert old in WIRE
    (news / "wire.txt").write_text(WIRE.replace(old, new))
    status, report = checked(capsys, "--baseline", "known.json")
    assert (status, report["summary"]["new"]) == (0, 0)


def test_a_changed_figure_is_new(news, accepted, capsys):
    (news / "wire.txt").write_text(WIRE.replace("41%", "44%"))
    status, report = checked(capsys, "--baseline", "known.json")
    assert status == 1
    new = [conflict for conflict in report["conflicts"] if conflict["status"] == "new" and conflict["kind"] == "value"]
    assert len(new) == 1


def test_a_third_article_that_repeats_a_side_is_new_for_that_article_alone(news, accepted, capsys):
    (news / "echo.txt").write_text(COMET)
    status, report = checked(capsys, "--baseline", "known.json")
    assert status == 1
    for conflict in report["conflicts"]:
        if conflict["status"] == "new":
            documents = {claim.rsplit(":", 1)[0] for side in conflict["sides"] for claim in side["claims"]}
            assert "news/echo.txt" in documents
            assert "news/comet.txt" not in documents


def test_the_same_bytes_whatever_the_order_the_jobs_and_the_cache(news, capsys, tmp_path):
    expected = checked(capsys)
    assert checked(capsys, "--jobs", "2") == expected
    capsys.readouterr()
    run(["check", "news/wire.txt", "news/comet.txt", "news", "--cache-dir", str(tmp_path / "kept"), "--format", "json"])
    cold = capsys.readouterr().out
    run(["check", "news", "--cache-dir", str(tmp_path / "kept"), "--format", "json"])
    assert capsys.readouterr().out == cold
    assert json.loads(cold) == expected[1]
