"""The report as one JSON object, and the JSON Schema that every such object meets."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import msgspec

from lamayor_check.reporting.report import Report

SCHEMA_FILE = Path(__file__).with_name("report.schema.json")
_DECIMAL = {"type": "string", "format": "decimal"}

encoder = msgspec.json.Encoder(decimal_format="number", order="deterministic")


def render(report: Report) -> str:
    """The report, indented; the same text for the same report."""
    return msgspec.json.format(encoder.encode(report), indent=2).decode() + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of the report, made from its records."""
    made = _in_schema_words(msgspec.json.schema(Report))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "lamayor-check report",
        "description": "What `lamayor-check --format json` prints.",
        **made,
    }


def schema_text() -> str:
    """The schema as the shipped file has it."""
    return msgspec.json.format(encoder.encode(schema()), indent=2).decode() + "\n"


def _in_schema_words(node: Any) -> Any:
    """Decimals are written as JSON numbers, which msgspec's schema does not know; docstrings lose their indent."""
    if isinstance(node, dict):
        if node.items() >= _DECIMAL.items():
            return {"type": "number"}
        return {key: _in_schema_words(value) for key, value in node.items()}
    if isinstance(node, str):
        return inspect.cleandoc(node)
    return [_in_schema_words(item) for item in node] if isinstance(node, list) else node
