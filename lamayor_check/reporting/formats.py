"""The formats by name. A format's module is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from lamayor_check.documents.document import Document
from lamayor_check.reporting.report import Report

Renderer = Callable[[Report], str]

MODULES = {
    "text": "lines",
    "concise": "lines",
    "json": "json",
    "jsonl": "jsonl",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "markdown": "markdown",
    "csv": "csv",
    "html": "html",
}


WITH_ARTICLES = frozenset({"html"})
"""The formats that show the articles themselves."""


def renderer(name: str, documents: Sequence[Document] = ()) -> Renderer:
    """What makes a report into a text of that format."""
    module = import_module(f"lamayor_check.reporting.{MODULES[name]}")
    render: Callable[..., str] = module.render
    return partial(render, documents=documents) if name in WITH_ARTICLES else render
