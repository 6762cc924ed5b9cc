"""JSON Lines, JSON, CSV and Parquet: an article a record, its parts in columns of usual or of given names."""

import json
import tracemalloc
from datetime import date

import pytest

from lamayor_check.documents.document import Document, Unreadable
from lamayor_check.documents.reading import read_raw


def told(found):
    return [one.id if isinstance(one, Document) else (one.path, one.reason) for one in found]


def test_lines(found, blocks):
    first, second, empty = found("articles.jsonl")
    assert (first.id, first.path) == ("articles.jsonl#a17", "articles.jsonl")
    assert (first.title, first.date, first.source, first.author) == (
        "Ferry stalled",
        "2031-03-04",
        "Tarn Gazette",
        "Ida Quill",
    )
    assert first.url == "https://gazette.example/ferry"
    assert blocks(first)[1:] == [
        ("paragraph", "line 1, paragraph 1", "The ferry carried 412 passengers, the port said."),
        ("paragraph", "line 1, paragraph 2", "It was closed for 14 hours."),
    ]
    assert (second.date, second.source, second.author) == ("2031-03-04", "Lake Radio", "R. Vale, P. Lund")
    assert "<p>" not in second.text
    assert empty == Unreadable("articles.jsonl#a19", "empty: there is no text in it")


def test_an_answer_with_a_list_of_articles(found):
    assert [(one.id, one.source) for one in found("articles.json")] == [
        ("articles.json#item1", "Tarn Gazette"),
        ("articles.json#item2", "Lake Radio"),
    ]


def test_rows_are_counted_as_a_spreadsheet_does(found, blocks):
    first, second = found("articles.csv")
    assert (first.id, first.date) == ("articles.csv#7", "2031-03-04")
    assert (second.id, second.source) == ("articles.csv#row3", "articles#row3")
    assert blocks(second)[1] == ("paragraph", "row 3", 'The ferry was "14 hours" late.')


def test_columns_of_other_names(found):
    fields = {"text": "Artikel", "title": "Überschrift", "date": "Tag"}
    (one,) = found("own-names.csv", fields=fields)
    assert (one.title, one.date) == ("Ferry stalled", "2031-03-04")
    assert "Café Zoë" in one.text
    (refused,) = found("own-names.csv", fields={"text": "Body"})
    assert "called 'Body'" in refused.reason


def test_fields_inside_of_fields(found, tmp_path):
    (tmp_path / "a.json").write_text(
        '{"id": "x", "meta": {"head": {"main": "Ferry"}}, "parts": {"all": "It carried 412."}}'
    )
    (one,) = found("a.json", tmp_path, fields={"text": "parts.all", "title": "meta.head.main"})
    assert (one.id, one.title, one.text) == ("a.json", "Ferry", "Ferry\n\nIt carried 412.")


def test_a_title_that_the_text_begins_with_stands_once(found, tmp_path):
    (tmp_path / "a.json").write_text('{"title": "Ferry  stalled", "text": "Ferry stalled\\n\\nIt carried 412."}')
    (one,) = found("a.json", tmp_path)
    assert one.text == "Ferry stalled\n\nIt carried 412."


def test_a_broken_line_is_told_and_the_others_are_read(found):
    assert told(found("broken/lines.jsonl")) == [
        "broken/lines.jsonl#1",
        ("broken/lines.jsonl#line2", "broken: this line is no JSON object"),
        ("broken/lines.jsonl#line3", "broken: this line is no JSON object"),
        ("broken/lines.jsonl#line4", found("broken/lines.jsonl")[3].reason),
        "broken/lines.jsonl#1~2",
    ]


def test_what_no_text_may_hold_is_taken_out(found):
    last = found("broken/lines.jsonl")[-1]
    last.text.encode()
    assert "\x00" not in last.text


def test_a_first_line_that_is_broken(found, tmp_path):
    (tmp_path / "a.jsonl").write_text('{"id": 1, "te\n{"id": 2, "text": "It carried 412."}\n')
    assert told(found("a.jsonl", tmp_path)) == [
        ("a.jsonl#line1", "broken: this line is no JSON object"),
        "a.jsonl#2",
    ]


def test_a_row_with_too_many_cells(found):
    assert told(found("broken/ragged.csv"))[1][0] == "broken/ragged.csv#row3"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("cut.json", "broken JSON"),
        ("no-articles.json", "no field"),
        ("no-text.csv", "no field"),
        ("claims.csv", "this program wrote"),
    ],
)
def test_what_holds_no_articles(found, name, reason):
    (one,) = found(f"broken/{name}")
    assert isinstance(one, Unreadable)
    assert reason in one.reason


@pytest.mark.parametrize("text", ["[" * 100_000, '{"text": NaN, "a": [', "[]", "[1, 2]", "7", '{"text": {}}', "\ufeff"])
def test_json_that_holds_none(found, tmp_path, text):
    (tmp_path / "a.json").write_text(text)
    assert all(isinstance(one, Unreadable) for one in found("a.json", tmp_path))


def test_numbers_that_are_none_are_nothing(found, tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "It carried 412.", "title": NaN, "date": null, "source": true}')
    (one,) = found("a.jsonl", tmp_path)
    assert (one.title, one.date, one.source) == ("", "", "a")


def test_memory_stays_flat_on_a_long_file(tmp_path):
    path = tmp_path / "long.jsonl"
    line = json.dumps({"text": "The ferry carried 412 passengers. " * 300})
    path.write_text(f"{line}\n" * 3000)
    tracemalloc.start()
    assert sum(1 for _ in read_raw([path])) == 3000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < path.stat().st_size / 5


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2031-03-04T21:40:00Z", "2031-03-04"),
        ("20310304T214000Z", "2031-03-04"),
        ("Tue, 04 Mar 2031 21:40:00 GMT", "2031-03-04"),
        ("1930426800", "2031-03-04"),
        ("1930426800000", "2031-03-04"),
        ("03/04/2031", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_dates_as_files_write_them(written, day):
    from lamayor_check.documents.readers.compose import iso_day

    assert iso_day(written) == day


def test_rows_of_parquet(found, tmp_path):
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    from pyarrow.parquet import write_table

    rows = [
        {"id": "a17", "text": "The ferry carried 412.", "date": date(2031, 3, 4), "source": "Tarn Gazette"},
        {"id": None, "text": "It was closed for 14 hours.", "date": None, "source": None},
        {"id": "a19", "text": "", "date": None, "source": None},
    ]
    write_table(pyarrow.Table.from_pylist(rows), tmp_path / "a.parquet")
    first, second, empty = found("a.parquet", tmp_path)
    assert (first.id, first.date, first.source) == ("a.parquet#a17", "2031-03-04", "Tarn Gazette")
    assert (second.id, second.blocks[-1].place) == ("a.parquet#row2", "row 2")
    assert empty == Unreadable("a.parquet#a19", "empty: there is no text in it")
    (tmp_path / "b.parquet").write_bytes((tmp_path / "a.parquet").read_bytes()[:-9])
    (broken,) = found("b.parquet", tmp_path)
    assert broken.reason.startswith("broken: ArrowInvalid")
