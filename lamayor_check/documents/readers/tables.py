"""Articles in JSON Lines, JSON, CSV and Parquet: an article a record, its parts in columns of usual or given names."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from lamayor_check.documents.readers.article import Article, Fault, Fields, NoArticles
from lamayor_check.documents.readers.columns import article_of, has_text, wanted
from lamayor_check.documents.readers.records import Record, begins_like_records, records_of, told

_CELL = 64 * 1024 * 1024
_HEAD = 65536
_ROWS = 256
"""So many rows of a Parquet file are taken out at once."""
_OWN = {"metric", "modality", "bound", "sentence"}
"""The columns of a table of claims that this program wrote: its `text` holds numbers, no articles."""
_LISTED = {"id", "path", "source", "sha256", "story"}
"""What this program's report says of a document: its `story` names one."""


class Json:
    """.jsonl, .ndjson and .json files."""

    name = "JSON"
    endings = (".jsonl", ".ndjson", ".json")
    package = ""
    extra = ""
    is_streamed = True

    def recognises(self, head: bytes) -> bool:
        """By the object or the list of objects that it opens."""
        return begins_like_records(head)

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """An article an object."""
        return told((_article(one, fields) for one in records_of(file)), wanted(fields))


class Csv:
    """.csv and .tsv files with a header."""

    name = "CSV"
    endings = (".csv", ".tsv")
    package = ""
    extra = ""
    is_streamed = True

    def recognises(self, head: bytes) -> bool:
        """Never: any text may hold commas."""
        return False

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """An article a row; rows are counted as a spreadsheet does, the header being the first."""
        csv.field_size_limit(_CELL)
        head = file.read(_HEAD)
        file.seek(0)
        encoding = _encoding(head)
        header = head.decode(encoding, "replace").partition("\n")[0]
        text = io.TextIOWrapper(file, encoding, errors="replace", newline="")
        try:
            rows = csv.DictReader(text, delimiter=_delimiter(header), restkey="\x00")
            yield from told((_article(one, fields) for one in _rows(rows)), wanted(fields))
        finally:
            text.detach()  # the file is closed by whoever opened it


class Parquet:
    """.parquet files."""

    name = "Parquet"
    endings = (".parquet",)
    package = "pyarrow"
    extra = "parquet"
    is_streamed = True

    def recognises(self, head: bytes) -> bool:
        """By its first four bytes."""
        return head.startswith(b"PAR1")

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """An article a row; rows are counted from 1."""
        from pyarrow.parquet import ParquetFile

        batches = ParquetFile(file).iter_batches(_ROWS, use_threads=False)
        rows = (row for batch in batches for row in batch.to_pylist())
        records = (Record(row, f"row{number}", f"row {number}") for number, row in enumerate(rows, 1))
        return told((_article(one, fields) for one in records), wanted(fields))


def _article(record: Record | Fault, fields: Fields) -> Article | Fault:
    if isinstance(record, Fault):
        return record
    names = record.value.keys()
    if names >= _OWN or names >= _LISTED or record.value.get("record") == "report":
        raise NoArticles("a report that this program wrote")
    if not has_text(record.value, fields):
        return Fault(record.anchor, wanted(fields))
    return article_of(record.value, fields, anchor=record.anchor, place=record.place)


def _rows(rows: csv.DictReader[str]) -> Iterator[Record | Fault]:
    try:
        for number, row in enumerate(rows, 2):
            if "\x00" in row:
                yield Fault(f"row{number}", "broken: this row has more cells than the header has columns")
            else:
                yield Record(_named(row), f"row{number}", f"row {number}")
    except csv.Error as error:
        yield Fault("", f"broken off: {error}")


def _named(row: dict[str, Any]) -> dict[str, Any]:
    return {key.strip(): value for key, value in row.items() if key is not None}


def _encoding(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _delimiter(header: str) -> str:
    return max(",;\t|", key=header.count)
