"""The report: what a run found, as one record that every format is made from. Counts and exit status live here."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict
from lamayor_check.documents.document import Unreadable

SCHEMA_VERSION = "1"


class Tool(Struct, frozen=True):
    """The program that made the report."""

    name: str
    version: str


class DocumentEntry(Struct, frozen=True, kw_only=True):
    """A document as the report lists it; `text` is not part of the JSON report."""

    id: str
    path: str
    title: str
    date: str
    source: str
    sha256: str


class Summary(Struct, frozen=True, kw_only=True):
    """Counts of the run."""

    documents: int
    claims: int
    comparisons: int
    """Pairs of claims that were comparable and were compared."""
    conflicts: int
    new: int
    known: int
    errors: int
    warnings: int
    skipped: int


class Report(Struct, frozen=True, kw_only=True):
    """What a run found."""

    schema_version: Literal["1"]
    tool: Tool
    documents: tuple[DocumentEntry, ...]
    claims: tuple[Claim, ...]
    conflicts: tuple[Conflict, ...]
    skipped: tuple[Unreadable, ...]
    summary: Summary
