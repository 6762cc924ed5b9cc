"""In a file that has no lines of its own a report says where the claim stands as a person finds it there."""

import csv as csv_module
import io
import json
from types import SimpleNamespace

import jsonschema
import msgspec
import pytest

from lamayor_check.documents.document import Document
from lamayor_check.documents.reading import read
from lamayor_check.reporting import csv, github, gitlab, junit, lines, sarif
from lamayor_check.reporting import json as json_format
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.report import Place, entry_of, make_report


@pytest.fixture
def placed(build):
    said = "Moss had 41% of the vote when the race was called."
    claims = [build.claim("news.csv#7", "41%", 41, sentence=said), build.claim("news/comet, late.txt", "31%", 31)]
    entry = build.entry("news.csv", "Meadow Wire")
    entry = msgspec.structs.replace(
        entry,
        id="news.csv#7",
        author="Ida Quill",
        url="https://wire.example/7",
        places=(Place(0, "row 2"), Place(90, "row 3")),
    )
    conflict = build.conflict(("41%", [claims[0].id]), ("31%", [claims[1].id]))
    report = make_report(
        documents=[entry, build.entry("news/comet, late.txt", "Comet")],
        claims=claims,
        conflicts=[conflict],
        skipped=[],
        comparisons=1,
    )
    return SimpleNamespace(report=report, claims=claims)


def test_the_place_stands_where_the_line_would(placed):
    lookup = Lookup(placed.report)
    assert [lookup.place(claim) for claim in placed.claims] == ["news.csv#7:row 3", "news/comet, late.txt:3:15"]
    assert lines.render(placed.report).startswith("news.csv#7:row 3: error elections/vote_share ")


def test_json_has_places_author_and_url_where_they_are_known(placed):
    data = json.loads(json_format.render(placed.report))
    jsonschema.Draft202012Validator(json_format.schema()).validate(data)
    text, table = sorted(data["documents"], key=len)
    assert not {"author", "url", "places"} & set(text)
    assert (table["path"], table["author"], table["url"]) == ("news.csv", "Ida Quill", "https://wire.example/7")
    assert table["places"] == [{"start": 0, "place": "row 2"}, {"start": 90, "place": "row 3"}]


def test_a_line_that_is_none_is_given_to_nobody(placed):
    first, second = csv_module.DictReader(io.StringIO(csv.render(placed.report)))
    assert (first["line"], first["column"], second["line"]) == ("row 3", "", "3")
    assert "::error file=news.csv,title=" in github.render(placed.report)
    assert json.loads(gitlab.render(placed.report))[0]["location"] == {
        "path": "news.csv",
        "lines": {"begin": 1, "end": 1},
    }
    assert 'line="3"' not in junit.render(placed.report)
    location = json.loads(sarif.render(placed.report))["runs"][0]["results"][0]["locations"][0]
    assert location["logicalLocations"] == [{"fullyQualifiedName": "7:row 3"}]
    assert "region" not in location["physicalLocation"]


def test_an_entry_says_what_the_reader_found(tmp_path):
    (tmp_path / "a.jsonl").write_text(
        '{"id": 7, "text": "One.\\n\\nTwo.", "author": "Ida", "url": "https://a.example/7"}\n' * 2
    )
    first = next(iter(read([tmp_path / "a.jsonl"])))
    assert isinstance(first, Document)
    entry = entry_of(first)
    assert (entry.author, entry.url, entry.source) == ("Ida", "https://a.example/7", "a.example")
    assert entry.places == (Place(0, "line 1, paragraph 1"), Place(6, "line 1, paragraph 2"))
