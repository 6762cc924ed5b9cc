"""The report as JUnit XML: a suite a rule, a test a conflict, which fails where it fails the run and is skipped where
it is known; under `--strict` an article that could not be read is an error."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from lamayor_check.claims.conflict import Conflict
from lamayor_check.documents.document import Unreadable
from lamayor_check.reporting.lookup import Lookup, counts
from lamayor_check.reporting.reasons import readable, reason_lines
from lamayor_check.reporting.report import FailOn, Report, fails, unread_failing
from lamayor_check.reporting.safe import visible


def render(report: Report) -> str:
    """One `testsuites` element. Without any conflict it holds one test that passed, so that readers see a run."""
    lookup = Lookup(report)
    root = ElementTree.Element("testsuites", name=report.tool.name)
    for rule in sorted({conflict.rule for conflict in report.conflicts}):
        found = [conflict for conflict in report.conflicts if conflict.rule == rule]
        _suite(root, rule, found, lookup, report.summary.fail_on)
    unread = unread_failing(report)
    if unread:
        _unread_suite(root, unread)
    if not report.conflicts and not unread:
        suite = _empty_suite(root, report.tool.name, tests=1)
        ElementTree.SubElement(suite, "testcase", name=counts(report), classname=report.tool.name, time="0")
    for element, total in (("tests", "tests"), ("failures", "failures"), ("errors", "errors")):
        root.set(element, str(sum(int(suite.get(total, "0")) for suite in root)))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _suite(root: ElementTree.Element, rule: str, found: Sequence[Conflict], lookup: Lookup, fail_on: FailOn) -> None:
    failing = sum(1 for conflict in found if fails(conflict, fail_on))
    known = sum(1 for conflict in found if conflict.status == "known")
    suite = _empty_suite(root, rule, tests=len(found), failures=failing, skipped=known)
    for conflict in found:
        _case(suite, conflict, lookup, fail_on)


def _unread_suite(root: ElementTree.Element, unread: Sequence[Unreadable]) -> None:
    suite = _empty_suite(root, "articles", tests=len(unread), errors=len(unread))
    for one in unread:
        case = ElementTree.SubElement(suite, "testcase", name=visible(one.path), classname="articles", time="0")
        ElementTree.SubElement(case, "error", type="unread", message=visible(one.reason))


def _empty_suite(
    root: ElementTree.Element, name: str, *, tests: int, failures: int = 0, errors: int = 0, skipped: int = 0
) -> ElementTree.Element:
    numbers = {"tests": tests, "failures": failures, "errors": errors, "skipped": skipped, "time": 0}
    return ElementTree.SubElement(root, "testsuite", {"name": name, **{key: str(n) for key, n in numbers.items()}})


def _case(suite: ElementTree.Element, conflict: Conflict, lookup: Lookup, fail_on: FailOn) -> None:
    name = f"{readable(conflict.message)} [{conflict.id}]"
    here = lookup.first(conflict)
    case = ElementTree.SubElement(suite, "testcase", name=name, classname=conflict.rule, time="0")
    case.set("file", visible(lookup.document(here).path))
    if lookup.has_lines(here):
        case.set("line", str(here.line))
    if conflict.status == "known":
        ElementTree.SubElement(case, "skipped", message="accepted by the baseline")
        return
    details = "\n".join(_details(conflict, lookup))
    if not fails(conflict, fail_on):
        ElementTree.SubElement(case, "system-out").text = f"{conflict.severity}, which does not fail the run\n{details}"
        return
    failure = ElementTree.SubElement(case, "failure", type=conflict.severity, message=readable(conflict.message))
    failure.text = details


def _details(conflict: Conflict, lookup: Lookup) -> list[str]:
    said = [
        f"{lookup.place(claim)}: {lookup.said(side, claim)}, {lookup.origin(claim)}: {visible(claim.sentence)}"
        for side, claims in lookup.sides(conflict)
        for claim in claims
    ]
    return [*said, *(f"{heading}: {text}" for heading, text in reason_lines(conflict.explanation))]
