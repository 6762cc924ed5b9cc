"""What a reader knows of an article goes through to every format that gives claims."""

from pathlib import Path

import pytest

from lamayor_check.cli.main import run

ARTICLES = Path(__file__).parents[2] / "fixtures" / "readers" / "articles.jsonl"


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "html"])
def test_author_address_and_source_of_an_article_are_in(form, capsys):
    assert run([str(ARTICLES), "--format", form, "--no-cache"]) in (0, 1)
    told = capsys.readouterr().out
    for part in ("R. Vale", "https://gazette.example/ferry", "Lake Radio"):
        assert part in told, part
