"""The report as tables of pandas or polars: its claims, or its conflicts. Neither library is needed otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Literal

from lamayor_check.claims.claim import Claim
from lamayor_check.errors import LamayorError
from lamayor_check.reporting.days import Interval, interval
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.report import Report

Table = Literal["claims", "conflicts"]
Library = Literal["pandas", "polars"]
LIBRARIES: tuple[Library, ...] = ("pandas", "polars")
CLAIMS = (
    "id", "document", "title", "date", "source", "author", "url", "start", "end", "line", "column", "place", "text",
    "metric", "what", "subject", "value", "lower", "upper", "earliest", "latest", "bound", "unit", "contest", "stage",
    "scope_place", "as_of", "attribution", "modality", "confidence", "fact", "sentence",
)  # fmt: skip
CONFLICTS = (
    "id", "rule", "kind", "severity", "probability", "status", "message", "side", "label", "sources", "claim",
)  # fmt: skip


def to_frame(report: Report, table: Table = "claims", *, library: Library | None = None) -> Any:
    """The claims of a report, one a row, or its conflicts, a row for each claim of each side.

    `claim` of the conflicts is `id` of the claims. pandas is taken where both libraries are installed and
    none is named. Raises `LamayorError` where there is none, or no such table.
    """
    if table not in ("claims", "conflicts"):
        raise LamayorError(f"there is no table {table!r}", hint="claims or conflicts")
    columns, rows = (CLAIMS, _claims(report)) if table == "claims" else (CONFLICTS, _conflicts(report))
    cells = list(zip(*rows, strict=True)) or [()] * len(columns)
    data = {name: list(column) for name, column in zip(columns, cells, strict=True)}
    return import_module(_at_hand(library)).DataFrame(data)


def _at_hand(library: Library | None) -> Library:
    wanted = LIBRARIES if library is None else (library,)
    for name in wanted:
        if name in LIBRARIES and find_spec(name) is not None:
            return name
    if library is not None and library not in LIBRARIES:
        raise LamayorError(f"{library!r} makes no tables", hint="pandas or polars")
    raise LamayorError(f"{' and '.join(wanted)} not installed", hint=f"pip install {wanted[0]}")


def _claims(report: Report) -> Iterator[tuple[object, ...]]:
    lookup = Lookup(report)
    return (_claim(claim, lookup) for claim in report.claims)


def _claim(claim: Claim, lookup: Lookup) -> tuple[object, ...]:
    entry = lookup.document(claim)
    value, lower, upper = (None if n is None else float(n) for n in (claim.value, claim.lower, claim.upper))
    day = interval(claim) or Interval(None, None)
    return (
        claim.id, claim.document, entry.title, entry.date, entry.source, entry.author, entry.url, claim.start,
        claim.end, claim.line, claim.column, lookup.named_place(claim), claim.text, claim.metric, claim.what,
        claim.subject.name if claim.subject else "", value, lower, upper, day.earliest, day.latest, claim.bound,
        claim.unit, claim.scope.contest, claim.scope.stage, claim.scope.place,
        claim.as_of.text if claim.as_of else "", "; ".join(claim.attribution), claim.modality,
        claim.confidence, claim.fact, claim.sentence,
    )  # fmt: skip


def _conflicts(report: Report) -> Iterator[tuple[object, ...]]:
    for one in report.conflicts:
        for number, side in enumerate(one.sides, 1):
            for claim in side.claims:
                yield (
                    one.id, one.rule, one.kind, one.severity, one.probability, one.status, one.message, number,
                    side.label, side.sources, claim,
                )  # fmt: skip
