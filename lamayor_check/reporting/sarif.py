"""The report as SARIF 2.1.0, for code scanning: one result a side, so that each file that changes shows it."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath
from typing import Any
from urllib.parse import quote

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Side
from lamayor_check.reporting.fingerprint import fingerprint
from lamayor_check.reporting.json import json_text
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.reasons import readable, reason_lines
from lamayor_check.reporting.report import Report, new_conflicts
from lamayor_check.reporting.safe import visible

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_TAKEN = str.maketrans({"[": "\\[", "]": "\\]", "\\": "\\\\"})
"""Brackets make links in a SARIF message."""


def render(report: Report) -> str:
    """New conflicts only: what is known needs no alert."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    return json_text(log)


def _run(report: Report) -> dict[str, Any]:
    lookup = Lookup(report)
    conflicts = new_conflicts(report)
    rules = sorted({conflict.rule for conflict in conflicts})
    results = [
        _result(conflict, place, lookup, rules) for conflict in conflicts for place in range(len(conflict.sides))
    ]
    return {
        "tool": {
            "driver": {
                "name": report.tool.name,
                "version": report.tool.version,
                "rules": [_rule(rule, conflicts) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _unread(report)}],
        "results": results,
    }


def _rule(rule: str, conflicts: tuple[Conflict, ...]) -> dict[str, Any]:
    why = next((r.text for c in conflicts if c.rule == rule for r in c.explanation if r.kind == "why"), "")
    about = f"Figures of {rule.partition('/')[2].replace('_', ' ')} that cannot all be true"
    return {"id": rule, "shortDescription": {"text": about}, "fullDescription": {"text": visible(why) or about}}


def _result(conflict: Conflict, place: int, lookup: Lookup, rules: list[str]) -> dict[str, Any]:
    side = conflict.sides[place]
    here, *same = lookup.claims(side)
    others = [(other, claim) for n, other in enumerate(conflict.sides) if n != place for claim in lookup.claims(other)]
    related = [*((side, claim) for claim in same), *others]
    return {
        "ruleId": conflict.rule,
        "ruleIndex": rules.index(conflict.rule),
        "level": LEVELS[conflict.severity],
        "message": {"text": _message(conflict, side, here, others, len(same), lookup)},
        "locations": [_location(here, lookup)],
        "relatedLocations": [
            {
                "id": number,
                **_location(claim, lookup),
                "message": {"text": f"{lookup.said(said, claim)}: {visible(claim.sentence)}"},
            }
            for number, (said, claim) in enumerate(related, 1)
        ],
        "partialFingerprints": {"lamayorCheck/v2": fingerprint(conflict, lookup, here.document, side.label)},
        "properties": {"conflict": conflict.id, "kind": conflict.kind},
    }


def _message(
    conflict: Conflict, side: Side, here: Claim, others: list[tuple[Side, Claim]], same: int, lookup: Lookup
) -> str:
    """The sentence, what stands here and elsewhere (each a link to its related location), and the reasons."""
    links = [
        f"[{lookup.said(said, claim).translate(_TAKEN)} in {lookup.place(claim).translate(_TAKEN)}]({number})"
        for number, (said, claim) in enumerate(others, same + 1)
    ]
    reasons = [f"{heading}: {text}".translate(_TAKEN) for heading, text in reason_lines(conflict.explanation)]
    here_and_there = f"Here {lookup.said(side, here).translate(_TAKEN)}; {', '.join(links)}."
    return "\n".join([readable(conflict.message).translate(_TAKEN), here_and_there, *reasons])


def _location(claim: Claim, lookup: Lookup) -> dict[str, Any]:
    entry = lookup.document(claim)
    artifact = {"artifactLocation": _artifact(entry.path)}
    if lookup.has_lines(claim):
        return {"physicalLocation": {**artifact, "region": _region(claim, lookup)}}
    name = lookup.place(claim).removeprefix(f"{visible(entry.path)}").lstrip("#:")
    return {"physicalLocation": artifact, "logicalLocations": [{"fullyQualifiedName": name}]}


def _region(claim: Claim, lookup: Lookup) -> dict[str, Any]:
    start, end = lookup.marked(claim)
    return {
        "startLine": claim.line,
        "startColumn": claim.column,
        "endLine": claim.line + claim.sentence[start:end].count("\n"),
        "endColumn": _end_column(claim, claim.sentence[start:end]),
        "snippet": {"text": visible(claim.text)},
    }


def _end_column(claim: Claim, written: str) -> int:
    """A number may go over a line break."""
    return len(written) - written.rfind("\n") if "\n" in written else claim.column + claim.end - claim.start


def _artifact(path: str) -> dict[str, Any]:
    """A relative path below the source root, or a file URI."""
    if PurePosixPath(path).is_absolute():
        return {"uri": f"file://{quote(path)}"}
    if PureWindowsPath(path).is_absolute():
        return {"uri": f"file:///{quote(path, safe='/:')}"}
    return {"uri": quote(path), "uriBaseId": "%SRCROOT%"}


def _unread(report: Report) -> list[dict[str, Any]]:
    return [
        {"level": "warning", "message": {"text": f"{visible(one.path)} was skipped: {visible(one.reason)}"}}
        for one in report.skipped
    ]
