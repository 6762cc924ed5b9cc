"""The formats by name. A format's module is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from lamayor_check.reporting.report import Report

Renderer = Callable[[Report], str]

MODULES = {
    "text": "lines",
    "json": "json",
    "jsonl": "jsonl",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "markdown": "markdown",
    "csv": "csv",
}


def renderer(name: str) -> Renderer:
    """What makes a report into a text of that format."""
    module = import_module(f"lamayor_check.reporting.{MODULES[name]}")
    render: Renderer = module.render
    return render
