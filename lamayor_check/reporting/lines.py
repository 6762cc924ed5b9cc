"""The report as plain lines for pipes and grep: `path:line:column: severity rule message`, nothing cut or folded."""

from __future__ import annotations

from collections.abc import Iterator

from lamayor_check.claims.conflict import Conflict
from lamayor_check.reporting.lookup import Lookup, counts, reason_lines
from lamayor_check.reporting.report import Report
from lamayor_check.reporting.safe import visible


def render(report: Report) -> str:
    """A line a conflict, then notes with each number said and the reasons; counts come last."""
    lookup = Lookup(report)
    lines = [line for conflict in report.conflicts for line in _conflict(conflict, lookup)]
    lines += [f"{visible(one.path)}: skipped: {visible(one.reason)}" for one in report.skipped]
    return "\n".join([*lines, counts(report)]) + "\n"


def _conflict(conflict: Conflict, lookup: Lookup) -> Iterator[str]:
    rule = visible(conflict.rule)
    place = lookup.place(lookup.first(conflict))
    known = " (known)" if conflict.status == "known" else ""
    yield f"{place}: {conflict.severity} {rule} {visible(conflict.message)} [{conflict.id}]{known}"
    for side, claims in lookup.sides(conflict):
        for claim in claims:
            said = f"{visible(side.label)}, {lookup.origin(claim)}: {visible(claim.sentence)}"
            yield f"{lookup.place(claim)}: note {rule} {said}"
    for heading, text in reason_lines(conflict.explanation):
        yield f"{place}: note {rule} {heading}: {text}"
