"""The report as plain lines for pipes and grep: `path:line:column: severity rule message`, a line a conflict."""

from __future__ import annotations

from lamayor_check.claims.conflict import Conflict
from lamayor_check.reporting.lookup import Lookup, counts, told
from lamayor_check.reporting.reasons import archive_reasons, readable
from lamayor_check.reporting.report import Report
from lamayor_check.reporting.safe import visible


def render(report: Report) -> str:
    """A line a conflict, with what each place says, nothing cut or folded; then what was skipped, what is
    history, and the counts."""
    lookup = Lookup(report)
    lines = [_line(conflict, lookup) for conflict in report.conflicts]
    lines += [f"{visible(one.path)}: skipped: {visible(one.reason)}" for one in report.skipped if not one.files]
    lines += map(told, report.history)
    return "\n".join([*lines, counts(report)]) + "\n"


def _line(conflict: Conflict, lookup: Lookup) -> str:
    """The first claim's place with what stands there, then what stands elsewhere and where."""
    said = [
        (lookup.said(side, claim), lookup.place(claim)) for side, claims in lookup.sides(conflict) for claim in claims
    ]
    (here, place), *others = dict.fromkeys(said)
    known = " (known)" if conflict.status == "known" else ""
    elsewhere = "".join(f", {other} at {where}" for other, where in others)
    told_of = "; ".join(readable(one.text) for one in archive_reasons(conflict.explanation))
    archive = f"; in the archive: {told_of}" if told_of else ""
    return (
        f"{place}: {conflict.severity} {visible(conflict.rule)} {readable(conflict.message)} [{conflict.id}]{known}: "
        f"{here} here{elsewhere}{archive}"
    )
