"""`lamayor-check explain`: what a rule looks for, or why a conflict is one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from lamayor_check.cli import last
from lamayor_check.cli.check import outcome_of
from lamayor_check.cli.options import cache_folder, command, current_defaults, reading_options, settings_from
from lamayor_check.cli.output import print_data
from lamayor_check.errors import LamayorError

if TYPE_CHECKING:
    from lamayor_check.claims.conflict import Conflict
    from lamayor_check.reporting.report import Report
    from lamayor_check.rulebook.model import Metric, Relation, Rulebook


def add_to(group: click.Group) -> None:
    """Adds the command."""

    @command(group, "explain", short_help="Explain a rule, or a conflict found in articles.")
    @click.argument("what", metavar="RULE|CONFLICT-ID")
    @reading_options
    def explain(options: dict[str, Any]) -> int:
        """Explain a rule by name, or a conflict by the id that the report gives it.

        A conflict is looked for in the articles given, or else in what the last check in this folder found.
        """
        from lamayor_check.check import all_rules, load_rules

        what = options["what"]
        rulebook = load_rules(options["rules"])
        named = [rule for rule in all_rules(rulebook) if what in (rule.rule, rule.name)]
        if named:
            print_data("\n".join("".join(_rule_lines(rule)) for rule in named))
            return 0
        return _explain_conflict(what, options, rulebook)


def _explain_conflict(what: str, options: dict[str, Any], rulebook: Rulebook) -> int:
    report = _report(what, options)
    if report is None:
        from lamayor_check.check import matching_rules

        if "/" in what or not _is_id(what):
            matching_rules(rulebook, [what])  # tells what might have been meant
        raise LamayorError(
            f"to explain conflict {what}, say which articles it is in", hint=f"lamayor-check explain {what} PATH"
        )
    print_data("".join(_conflict_lines(conflict_by_id(report, what), report)))
    return 0


def _report(what: str, options: dict[str, Any]) -> Report | None:
    """The report of the articles given, else of the last check here, else of the articles that are configured."""
    if not options["paths"]:
        kept = last.recall(cache_folder(options["cache_dir"])) if not options["no_cache"] else None
        if kept is not None and any(conflict.id.startswith(what) for conflict in kept.conflicts):
            return kept
        if not current_defaults().get("paths"):
            return None
    return outcome_of(settings_from(options), options).report


def conflict_by_id(report: Report, what: str) -> Conflict:
    """The one conflict whose id begins with `what`. Raises `LamayorError` where there is none, or several."""
    found = [conflict for conflict in report.conflicts if conflict.id == what]
    found = found or [conflict for conflict in report.conflicts if conflict.id.startswith(what)]
    if not found:
        raise LamayorError(
            f"there is no conflict {what} in these articles", hint="ids stand in the report, after the kind"
        )
    if len(found) > 1:
        raise LamayorError(f"several conflicts begin with {what}: {', '.join(conflict.id for conflict in found)}")
    return found[0]


def _is_id(what: str) -> bool:
    return what.isalnum() and any(c.isdigit() for c in what)


def _rule_lines(rule: Metric | Relation) -> Iterator[str]:
    from lamayor_check.rulebook.model import Metric

    yield f"{rule.rule}: {rule.title}\n\n"
    if isinstance(rule, Metric):
        yield f"  Units            {', '.join(rule.units)}\n"
        yield f"  In time          {rule.time}\n"
        yield f"  Must match       {', '.join(rule.match) or 'nothing but metric, subject and modality'}\n"
        yield f"  Needed           {', '.join(rule.need) or 'nothing'}\n"
        yield f"  `About` allows   {rule.hedge * 100:f}%\n"
        yield f"  Conflicts        {', '.join(rule.kinds)}\n"
    else:
        yield f"  Check            {rule.relation}\n"
    material = rule.material
    yield f"  Material gap     {material.absolute} in the unit, {material.relative * 100:f}% of the value\n"
    yield f"  Severity         {rule.severity}\n"
    yield f"  Says             {rule.message}\n"
    yield f"\n  Why: {' '.join(rule.why.split())}\n"
    for name, samples in (("Flagged", rule.examples.flag), ("Accepted", rule.examples.accept)):
        yield f"\n  {name}:\n"
        for sample in samples:
            yield f"    - {' '.join(sample.a.split())}\n"
            yield f"      {' '.join(sample.b.split())}\n" if sample.b else ""
            yield f"      ({sample.note})\n" if sample.note else ""


def _conflict_lines(conflict: Conflict, report: Report) -> Iterator[str]:
    from lamayor_check.reporting.lookup import Lookup, reason_lines
    from lamayor_check.reporting.safe import visible

    lookup = Lookup(report)
    yield f"{conflict.severity} {conflict.rule} ({conflict.kind}) {conflict.id}, {conflict.status}\n"
    yield f"{visible(conflict.message)}\n"
    for side, claims in lookup.sides(conflict):
        yield f"\n  {visible(side.label)}\n"
        for claim in claims:
            yield f"    {lookup.place(claim)}  {lookup.origin(claim)}\n      {visible(claim.sentence)}\n"
            low, high = (str(value) if value is not None else "open" for value in (claim.lower, claim.upper))
            yield f"      stands for {low} to {high} {claim.unit}"
            yield f"; as of {visible(claim.as_of.text or claim.as_of.start)}" if claim.as_of else "; as of: not said"
            yield f"; {claim.modality}\n"
            for part in claim.filled:
                yield f"      {part.part} is from the {part.source}\n"
    yield "\n"
    for heading, text in reason_lines(conflict.explanation):
        yield f"  {heading}: {text}\n"
