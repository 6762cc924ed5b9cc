"""The report as Markdown for a step summary or a comment, cut between conflicts before it grows too large to post."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict
from lamayor_check.reporting.lookup import Lookup, counts, fate, told
from lamayor_check.reporting.reasons import readable, reason_lines
from lamayor_check.reporting.report import Report
from lamayor_check.reporting.safe import visible, visible_span

AT_MOST = 60_000
"""Characters; a comment on GitHub holds 65,536."""
_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~&@:])")


def render(report: Report) -> str:
    """A heading, the counts, and a section a conflict: as many as fit, then how many more there are."""
    lookup = Lookup(report)
    text = f"## lamayor-check\n\n{_escaped(counts(report))}\n\n{_escaped(fate(report))}\n"
    for place, conflict in enumerate(report.conflicts):
        section = "".join(_section(conflict, lookup))
        if len(text) + len(section) > AT_MOST:
            return text + f"\nAnd {len(report.conflicts) - place} more conflicts, which are left out here for size.\n"
        text += section
    text += _history(report, AT_MOST - len(text))
    return text + _skipped(report, AT_MOST - len(text))


def _history(report: Report, room: int) -> str:
    section = "\n### History\n\n" + "".join(f"- {_escaped(told(one))}\n" for one in report.history)
    return section if report.history and len(section) <= room else ""


def _section(conflict: Conflict, lookup: Lookup) -> Iterator[str]:
    known = ", known" if conflict.status == "known" else ""
    yield f"\n### {conflict.severity}{known}: {_escaped(readable(conflict.message))}\n\n"
    yield "| said | by | in | sentence |\n| --- | --- | --- | --- |\n"
    for side, claims in lookup.sides(conflict):
        for claim in claims:
            cells = (
                f"**{_escaped(lookup.said(side, claim))}**",
                _escaped(lookup.origin(claim)),
                _escaped(lookup.place(claim)),
                _marked(claim, lookup),
            )
            yield f"| {' | '.join(cells)} |\n"
    yield "\n"
    for heading, text in reason_lines(conflict.explanation):
        yield f"- {heading}: {_escaped(text)}\n"
    yield f"\n<sub>{_escaped(conflict.rule)}, {conflict.kind}, {_escaped(conflict.id)}</sub>\n"


def _marked(claim: Claim, lookup: Lookup) -> str:
    before, number, after = visible_span(claim.sentence, *lookup.marked(claim))
    return f"{_escaped(before)}**{_escaped(number)}**{_escaped(after)}"


def _skipped(report: Report, room: int) -> str:
    lines = [f"- {_escaped(one.path)}: {_escaped(one.reason)}\n" for one in report.skipped]
    section = "\n### Skipped\n\n" + "".join(lines) if lines else ""
    return section if len(section) <= room else f"\n{len(lines)} articles were skipped.\n"


def _escaped(text: str) -> str:
    """Text in which nothing is Markdown, HTML or a mention."""
    return (
        _MARKS.sub(r"\\\1", visible(text))
        .replace("\\@", "&#64;")
        .replace("\\<", "&lt;")
        .replace("\\>", "&gt;")
        .replace("\\&", "&amp;")
    )
