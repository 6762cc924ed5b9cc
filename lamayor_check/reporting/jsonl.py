"""The report as JSON lines: one record a line, each with its kind under `record`, for programs that stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import UNSET, Struct
from msgspec.structs import asdict, fields

from lamayor_check.reporting.days import told
from lamayor_check.reporting.json import json_text
from lamayor_check.reporting.report import Report


def render(report: Report) -> str:
    """The documents, claims, conflicts, skipped files and the summary, in that order."""
    return "".join(json_text(record, indent=0) for record in _records(report))


def _records(report: Report) -> Iterator[dict[str, Any]]:
    yield {"record": "report", "schema_version": report.schema_version, "tool": report.tool}
    for kind, records in (
        ("document", report.documents),
        ("claim", map(told, report.claims)),
        ("conflict", report.conflicts),
        ("skipped", report.skipped),
    ):
        yield from ({"record": kind, **_told(record)} for record in records)
    yield {"record": "summary", **asdict(report.summary)}


def _told(record: Struct) -> dict[str, Any]:
    """A record's fields, without those that its kind leaves out where they are empty."""
    if not record.__struct_config__.omit_defaults:
        return {name: value for name, value in asdict(record).items() if value is not UNSET}
    return {
        name: getattr(record, name) for name, default in _defaults(type(record)) if getattr(record, name) != default
    }


def _defaults(kind: type[Struct]) -> list[tuple[str, object]]:
    return [(field.name, field.default) for field in fields(kind)]
