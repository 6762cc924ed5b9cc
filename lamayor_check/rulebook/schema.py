"""The JSON Schema of a rule file, made from the types that rule files become; editors check rule files with it."""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from lamayor_check.rulebook.model import Examples, Material, Metric, Relation, Sample, Strict

SHIPPED = Path(__file__).with_name("rule.schema.json")
"""The schema as it is shipped; `python -m lamayor_check.rulebook.document` writes it."""
_OWN = ("name", "pack")
"""What the file's own name and folder say."""
PARTS: tuple[type[Strict], ...] = (Metric, Material, Examples, Sample, Relation)
"""What rule files are made of."""


def schema() -> dict[str, Any]:
    """A rule file is a metric or a relation."""
    _, components = msgspec.json.schema_components([Metric, Relation], ref_template="#/$defs/{name}")
    for kind in PARTS:
        for name, text in descriptions(kind):
            components[kind.__name__]["properties"][name]["description"] = text
    for part in components.values():
        part["description"] = inspect.cleandoc(part["description"])
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


def descriptions(kind: type[Strict]) -> Iterator[tuple[str, str]]:
    """The fields of a part with the docstrings that stand behind them."""
    (body,) = ast.parse(inspect.getsource(kind)).body
    assert isinstance(body, ast.ClassDef)
    for field, text in zip(body.body, body.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and (said := _said(text)):
            yield field.target.id, said


def _said(node: ast.stmt) -> str:
    """A docstring in one line; empty where the statement is none."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return " ".join(str(node.value.value).split())
    return ""


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
