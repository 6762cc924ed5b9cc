"""The report as JUnit XML: a test suite a rule, a failed test a new conflict, a skipped test a known one."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree

from lamayor_check.claims.conflict import Conflict
from lamayor_check.reporting.lookup import Lookup, counts, reason_lines
from lamayor_check.reporting.report import Report
from lamayor_check.reporting.safe import visible


def render(report: Report) -> str:
    """One `testsuites` element. Without any conflict it holds one test that passed, so that readers see a run."""
    lookup = Lookup(report)
    root = ElementTree.Element("testsuites", name=report.tool.name)
    for rule in sorted({conflict.rule for conflict in report.conflicts}):
        found = [conflict for conflict in report.conflicts if conflict.rule == rule]
        _suite(root, rule, found, lookup)
    if not report.conflicts:
        suite = _empty_suite(root, report.tool.name, tests=1, failures=0, skipped=0)
        ElementTree.SubElement(suite, "testcase", name=counts(report), classname=report.tool.name, time="0")
    for element, total in (("tests", "tests"), ("failures", "failures"), ("errors", "errors")):
        root.set(element, str(sum(int(suite.get(total, "0")) for suite in root)))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _suite(root: ElementTree.Element, rule: str, conflicts: Iterable[Conflict], lookup: Lookup) -> None:
    found = list(conflicts)
    new = sum(1 for conflict in found if conflict.status == "new")
    suite = _empty_suite(root, rule, tests=len(found), failures=new, skipped=len(found) - new)
    for conflict in found:
        _case(suite, conflict, lookup)


def _empty_suite(
    root: ElementTree.Element, name: str, *, tests: int, failures: int, skipped: int
) -> ElementTree.Element:
    numbers = {"tests": tests, "failures": failures, "errors": 0, "skipped": skipped, "time": 0}
    return ElementTree.SubElement(root, "testsuite", {"name": name, **{key: str(n) for key, n in numbers.items()}})


def _case(suite: ElementTree.Element, conflict: Conflict, lookup: Lookup) -> None:
    name = f"{visible(conflict.message)} [{conflict.id}]"
    here = lookup.first(conflict)
    case = ElementTree.SubElement(suite, "testcase", name=name, classname=conflict.rule, time="0")
    case.set("file", visible(lookup.document(here).path))
    if lookup.has_lines(here):
        case.set("line", str(here.line))
    if conflict.status == "known":
        ElementTree.SubElement(case, "skipped", message="accepted by the baseline")
        return
    failure = ElementTree.SubElement(case, "failure", type=conflict.severity, message=visible(conflict.message))
    failure.text = "\n".join(_details(conflict, lookup))


def _details(conflict: Conflict, lookup: Lookup) -> list[str]:
    said = [
        f"{lookup.place(claim)}: {visible(side.label)}, {lookup.origin(claim)}: {visible(claim.sentence)}"
        for side, claims in lookup.sides(conflict)
        for claim in claims
    ]
    return [*said, *(f"{heading}: {text}" for heading, text in reason_lines(conflict.explanation))]
