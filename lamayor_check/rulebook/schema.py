"""The JSON Schema of a rule file, made from the types that rule files become; editors check rule files with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from lamayor_check.rulebook.model import Metric, Relation

SHIPPED = Path(__file__).with_name("rule.schema.json")
"""The schema as it is shipped; `python -m lamayor_check.rulebook.document` writes it."""
_OWN = ("name", "pack")
"""What the file's own name and folder say."""


def schema() -> dict[str, Any]:
    """A rule file is a metric or a relation."""
    _, components = msgspec.json.schema_components([Metric, Relation], ref_template="#/$defs/{name}")
    for part in components.values():
        for name in _OWN:
            part.get("properties", {}).pop(name, None)
        if "required" in part:
            part["required"] = [key for key in part["required"] if key not in _OWN]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A rule of lamayor-check",
        "anyOf": [{"$ref": "#/$defs/Metric"}, {"$ref": "#/$defs/Relation"}],
        "$defs": _with_numbers(components),
    }


def schema_text() -> str:
    """The schema as it is shipped."""
    return json.dumps(schema(), indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _with_numbers(node: Any) -> Any:
    """Decimals are written as numbers in YAML, though they are read as text."""
    if isinstance(node, dict):
        if node.get("format") == "decimal":
            rest = {k: _with_numbers(v) for k, v in node.items() if k not in ("type", "format")}
            if "default" in rest:
                rest["default"] = float(rest["default"])
            return {"type": "number", **rest}
        return {key: _with_numbers(value) for key, value in node.items()}
    return [_with_numbers(item) for item in node] if isinstance(node, list) else node
