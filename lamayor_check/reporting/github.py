"""The report as workflow commands, which GitHub shows as annotations beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Severity
from lamayor_check.reporting.lookup import Lookup, counts
from lamayor_check.reporting.reasons import readable
from lamayor_check.reporting.report import SEVERITIES, Report, new_conflicts
from lamayor_check.reporting.safe import visible

LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
AT_MOST = 10
"""GitHub shows ten annotations of a level a step, and drops the rest without a word."""


def render(report: Report) -> str:
    """An annotation a side of each new conflict, ten a level; then how many more there are, and the counts."""
    lookup = Lookup(report)
    lines: list[str] = []
    for severity in SEVERITIES:
        found = [c for c in new_conflicts(report) if c.severity == severity]
        annotations = [line for conflict in found for line in _annotations(conflict, lookup)]
        lines += annotations[:AT_MOST]
        if len(annotations) > AT_MOST:
            lines.append(f"{len(annotations) - AT_MOST} more annotations of level {LEVELS[severity]} are not shown")
    return "\n".join([*lines, counts(report)]) + "\n"


def _annotations(conflict: Conflict, lookup: Lookup) -> Iterator[str]:
    for side, (here, *_) in lookup.sides(conflict):
        others = [
            f"{lookup.said(other, claims[0])} in {lookup.place(claims[0])}"
            for other, claims in lookup.sides(conflict)
            if other is not side
        ]
        message = f"{readable(conflict.message)}\nHere {lookup.said(side, here)}; {', '.join(others)}."
        yield f"::{LEVELS[conflict.severity]} {_properties(here, conflict, lookup)}::{_data(message)}"


def _properties(claim: Claim, conflict: Conflict, lookup: Lookup) -> str:
    properties = {"file": visible(lookup.document(claim).path)}
    if lookup.has_lines(claim):
        end = claim.column + claim.end - claim.start
        properties |= {"line": str(claim.line), "col": str(claim.column), "endColumn": str(end)}
    properties["title"] = conflict.rule
    return ",".join(f"{name}={_property(value)}" for name, value in properties.items())


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
