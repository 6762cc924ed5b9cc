"""The report as one JSON object, and the JSON Schema that every such object meets."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from lamayor_check.claims.shelf import Shelf
from lamayor_check.reporting.days import UNTOLD, ToldClaim, told
from lamayor_check.reporting.report import Report

SCHEMA_FILE = Path(__file__).with_name("report.schema.json")
_UNSEEN = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_DECIMAL = {"type": "string", "format": "decimal"}


def _plain(value: object) -> object:
    """A shelf of claims as a tuple of them."""
    if isinstance(value, Shelf):
        return tuple(value)
    raise NotImplementedError(f"{type(value).__name__} is no part of a report")


encoder = msgspec.json.Encoder(decimal_format="number", order="deterministic", enc_hook=_plain)


def render(report: Report) -> str:
    """The report, indented; the same text for the same report."""
    return json_text(replace(report, claims=tuple(map(told, report.claims))))


def json_text(value: object, *, indent: int = 2) -> str:
    """A value as JSON, 0 for one line; what could steer a terminal or turn a line round is written as an escape."""
    text = encoder.encode(value).decode()
    shown = msgspec.json.format(text, indent=indent) if indent else text
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", shown) + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of the report, made from its records."""
    made = _in_schema_words(msgspec.json.schema(Report))
    records = msgspec.json.schema_components((ToldClaim,), ref_template="#/$defs/{name}")[1]
    made["$defs"]["Claim"] = _in_schema_words(records["ToldClaim"])
    for name in UNTOLD:
        del made["$defs"]["Claim"]["properties"][name]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "lamayor-check report",
        "description": "What `lamayor-check --format json` prints.",
        **made,
    }


def schema_text() -> str:
    """The schema as the shipped file has it."""
    return json_text(schema())


def _in_schema_words(node: Any) -> Any:
    """Decimals are written as JSON numbers, which msgspec's schema does not know; docstrings lose their indent."""
    if isinstance(node, dict):
        if node.items() >= _DECIMAL.items():
            return {"type": "number"}
        return {key: _in_schema_words(value) for key, value in node.items()}
    if isinstance(node, str):
        return inspect.cleandoc(node)
    return [_in_schema_words(item) for item in node] if isinstance(node, list) else node


if __name__ == "__main__":  # after a record changed: python -m lamayor_check.reporting.json
    SCHEMA_FILE.write_text(schema_text(), encoding="utf-8")
