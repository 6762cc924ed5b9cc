"""A draft against an archive is told what a run over all of it would tell of the draft, on real articles."""

import shutil
from pathlib import Path

import pytest

from lamayor_check.cli.main import run
from lamayor_check.job import Settings, check

ROOT = Path(__file__).parents[2]
STORIES = (
    ROOT / "seeds",
    ROOT / "fixtures" / "gold" / "villarreja-derby-crowd" / "articles",
    ROOT / "fixtures" / "gold" / "tamarack-county-sheriff-primary" / "articles",
)


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    """A folder with the articles, an archive of them, and a cache of what they say."""
    folder = tmp_path_factory.mktemp("news")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for number, story in enumerate(STORIES):
            shutil.copytree(story, folder / str(number), ignore=shutil.ignore_patterns("README"))
        assert run(["archive", "add", "0", "1", "2", "--archive", "a.duckdb", "-j", "1", "-q"]) == 0
        check(Settings(paths=("0", "1", "2"), cache=folder / "cache"))
        yield folder


def told(conflicts):
    def sides(one):
        return frozenset((side.label, frozenset(side.claims)) for side in one.sides)

    return {(one.kind, one.rule, one.severity, one.message, sides(one)) for one in conflicts}


def test_each_article_as_a_draft(news):
    whole = check(Settings(paths=("0", "1", "2"), cache=news / "cache")).report
    documents = {claim.id: claim.document for claim in whole.claims}
    for entry in whole.documents:
        mine = [one for one in whole.conflicts if any(documents[c] == entry.id for s in one.sides for c in s.claims)]
        found = check(Settings(paths=(entry.id,), cache=news / "cache", against=news / "a.duckdb")).report
        past = {one.id for one in found.history}
        assert told(found.conflicts) == told([one for one in mine if one.id not in past]), entry.id
        assert {one.id for one in found.documents} == {
            entry.id, *(documents[c] for one in mine for s in one.sides for c in s.claims),
        }  # fmt: skip


def test_the_seeds_hold_what_they_hold(news):
    found = check(Settings(paths=("0",), cache=news / "cache", against=news / "a.duckdb")).report
    assert sorted(one.kind for one in found.conflicts) == ["arithmetic", "order", "value", "value"]


def test_the_report_is_valid_and_says_what_is_of_the_archive(news, capsys):
    import json

    import jsonschema

    from lamayor_check.reporting.json import schema

    first = sorted((news / "0").iterdir())[0].relative_to(news)
    assert run([str(first), "--against", "a.duckdb", "--cache-dir", "cache", "-f", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    jsonschema.validate(report, schema())
    assert [one.get("archive") for one in report["documents"]] == [None, "a.duckdb"]
    kinds = {reason["kind"] for conflict in report["conflicts"] for reason in conflict["explanation"]}
    assert "archive" in kinds


def test_every_format_takes_it_and_a_baseline_quiets_it(news, capsys):
    first = str(sorted((news / "0").iterdir())[0].relative_to(news))
    common = [first, "--against", "a.duckdb", "--cache-dir", "cache", "-q"]
    for name in ("text", "jsonl", "sarif", "github", "gitlab", "junit", "markdown", "csv", "html"):
        assert run(["check", *common, "-f", name]) == 1, name
    assert run(["baseline", "write", *common, "--baseline", "b.json"]) == 0
    assert run(["check", *common, "--baseline", "b.json", "--strict-baseline"]) == 0
    assert run(["check", "--against", "none.duckdb", first, "-q", "--cache-dir", "cache"]) == 2
    assert "there is no archive" in capsys.readouterr().err
