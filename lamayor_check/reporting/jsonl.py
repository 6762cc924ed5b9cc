"""The report as JSON lines: one record a line, each with its kind under `record`, for programs that stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import asdict

from lamayor_check.reporting.json import json_text
from lamayor_check.reporting.report import Report


def render(report: Report) -> str:
    """The documents, claims, conflicts, skipped files and the summary, in that order."""
    return "".join(json_text(record, indent=0) for record in _records(report))


def _records(report: Report) -> Iterator[dict[str, Any]]:
    yield {"record": "report", "schema_version": report.schema_version, "tool": report.tool}
    for kind, records in (
        ("document", report.documents),
        ("claim", report.claims),
        ("conflict", report.conflicts),
        ("skipped", report.skipped),
    ):
        yield from ({"record": kind, **asdict(record)} for record in records)
    yield {"record": "summary", **asdict(report.summary)}
