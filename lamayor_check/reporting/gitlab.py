"""The report as GitLab's code quality JSON: one entry a side of each new conflict, each with its own fingerprint."""

from __future__ import annotations

from typing import Any

from lamayor_check.claims.conflict import Conflict, Severity
from lamayor_check.reporting.fingerprint import fingerprint
from lamayor_check.reporting.json import json_text
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.reasons import readable
from lamayor_check.reporting.report import Report, new_conflicts

LEVELS: dict[Severity, str] = {"error": "critical", "warning": "minor", "info": "info"}


def render(report: Report) -> str:
    """A JSON array, empty where nothing is new."""
    lookup = Lookup(report)
    entries = [_entry(c, place, lookup) for c in new_conflicts(report) for place in range(len(c.sides))]
    return json_text(entries)


def _entry(conflict: Conflict, place: int, lookup: Lookup) -> dict[str, Any]:
    side = conflict.sides[place]
    here = lookup.claims(side)[0]
    line = here.line if lookup.has_lines(here) else 1
    others = [
        f"{lookup.said(other, there)} in {lookup.place(there)}"
        for number, other in enumerate(conflict.sides)
        for there in lookup.claims(other)[:1]
        if number != place
    ]
    return {
        "type": "issue",
        "check_name": conflict.rule,
        "description": f"{readable(conflict.message)} Here {lookup.said(side, here)}; {', '.join(others)}.",
        "categories": ["Bug Risk"],
        "severity": LEVELS[conflict.severity],
        "fingerprint": fingerprint(conflict, lookup, str(place), side.label, here.document),
        "location": {
            "path": lookup.document(here).path.removeprefix("./"),
            "lines": {"begin": line, "end": line},
        },
    }
