"""The claims as CSV, one a row, safe to open in a spreadsheet: no cell can begin a formula."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

from lamayor_check.claims.claim import Claim
from lamayor_check.reporting.days import Interval, interval
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.report import Report
from lamayor_check.reporting.safe import visible

COLUMNS = (
    "id", "document", "source", "author", "url", "date", "line", "column",
    "text", "metric", "what", "subject", "value", "lower", "upper", "earliest", "latest",
    "bound", "unit", "contest", "stage", "place", "as_of", "attribution", "modality", "confidence", "fact",
    "conflicts", "sentence",
)  # fmt: skip
_FORMULA = frozenset("=+-@\t\r|%")


def render(report: Report) -> str:
    """A header and a row a claim; `conflicts` names those that the claim is part of."""
    lookup = Lookup(report)
    involved: dict[str, list[str]] = {}
    for conflict in report.conflicts:
        for identity in (identity for side in conflict.sides for identity in side.claims):
            involved.setdefault(identity, []).append(conflict.id)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for claim in report.claims:
        writer.writerow(_row(claim, lookup, involved.get(claim.id, [])))
    return out.getvalue()


def _row(claim: Claim, lookup: Lookup, conflicts: list[str]) -> list[str]:
    entry = lookup.document(claim)
    words = [
        claim.id, claim.document, entry.source, entry.author, entry.url, entry.date,
        *_where(claim, lookup), claim.text, claim.metric, claim.what,
        claim.subject.name if claim.subject else "",
    ]  # fmt: skip
    day = interval(claim) or Interval(None, None)
    numbers = [_number(claim.value), _number(claim.lower), _number(claim.upper), day.earliest or "", day.latest or ""]
    rest = [
        claim.bound, claim.unit, claim.scope.contest, claim.scope.stage, claim.scope.place,
        claim.as_of.text if claim.as_of else "", "; ".join(claim.attribution), claim.modality,
        str(claim.confidence), claim.fact, " ".join(conflicts), claim.sentence,
    ]  # fmt: skip
    return [*map(_cell, words), *numbers, *map(_cell, rest)]


def _where(claim: Claim, lookup: Lookup) -> tuple[str, str]:
    """Line and column; the place in a file that has no lines of its own."""
    place = lookup.named_place(claim)
    return (place, "") if place else (str(claim.line), str(claim.column))


def _cell(text: str) -> str:
    """What a spreadsheet would compute is made plain text by an apostrophe."""
    shown = visible(text)
    return f"'{shown}" if shown.lstrip(" ")[:1] in _FORMULA and shown.strip() else shown


def _number(value: Decimal | None) -> str:
    return "" if value is None else format(value, "f") if abs(value.adjusted()) < 40 else str(value)
