"""`lamayor-check explain`: what a rule looks for, why a conflict is one, what a claim was compared with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from lamayor_check.cli import last
from lamayor_check.cli.check import outcome_of
from lamayor_check.cli.explanations import claim_lines, conflict_lines, rule_lines
from lamayor_check.cli.options import cache_folder, command, current_defaults, reading_options, settings_from
from lamayor_check.cli.output import print_data
from lamayor_check.cli.places import are_one, paths_around
from lamayor_check.errors import LamayorError
from lamayor_check.reporting.lookup import Lookup

if TYPE_CHECKING:
    from lamayor_check.claims.claim import Claim
    from lamayor_check.claims.conflict import Conflict
    from lamayor_check.reporting.report import Report
    from lamayor_check.rulebook.model import Rulebook


_PLACE = re.compile(r".+:(?:\d+(?::\d+)?|(?:article|item|line|message|page|paragraph|record|row)(?: .*)?|/.*)")


def add_to(group: click.Group) -> None:
    """Adds the command."""

    @command(group, "explain", short_help="Explain a rule, a conflict or a claim.")
    @click.argument("what", metavar="RULE|CONFLICT-ID|PLACE")
    @reading_options
    def explain(options: dict[str, Any]) -> int:
        """Explain a rule by name, a conflict by its id, or a claim by its place (`news/a.txt:3:10`).

        A conflict is looked for in the articles given, or else in what the last check in this folder found; a claim in
        the articles given, or else in the folder of its file. Of a claim the five nearest claims of other articles are
        told, each with the reason that parts the two, or that they agree or conflict; with -v all that it met.
        """
        from lamayor_check.job import all_rules, load_rules

        what = options["what"]
        rulebook = load_rules(options["rules"])
        named = [rule for rule in all_rules(rulebook) if what in (rule.rule, rule.name)]
        if named:
            print_data("\n".join("".join(rule_lines(rule)) for rule in named))
            return 0
        if _PLACE.fullmatch(what):
            return _explain_claims(what, options)
        return _explain_conflict(what, options, rulebook)


def _explain_claims(place: str, options: dict[str, Any]) -> int:
    """Every claim at a place: of a line, of a line and column, or of a paragraph of a file without lines."""
    paths = options["paths"] or paths_around(place, current_defaults().get("paths", ()))
    asked = {**options, "paths": paths}
    outcome = outcome_of(settings_from(asked), asked)
    lookup = Lookup(outcome.report)
    found = [claim for claim in outcome.report.claims if _is_at(claim, place, lookup)]
    if not found:
        raise LamayorError(f"no claim was found at {place}", hint="`lamayor-check claims PATH` lists them all")
    told = (claim_lines(claim, outcome.verdicts, outcome.report, all_met=options["verbose"]) for claim in found)
    print_data("\n".join(map("".join, told)))
    return 0


def _is_at(claim: Claim, place: str, lookup: Lookup) -> bool:
    line = f"{claim.document}:{claim.line}"
    return any(are_one(place, one) for one in (line, f"{line}:{claim.column}", lookup.place(claim)))


def _explain_conflict(what: str, options: dict[str, Any], rulebook: Rulebook) -> int:
    report = _report(what, options)
    if report is None:
        from lamayor_check.job import matching_rules

        if "/" in what or not _is_id(what):
            matching_rules(rulebook, [what])  # tells what might have been meant
        raise LamayorError(
            f"to explain conflict {what}, say which articles it is in", hint=f"lamayor-check explain {what} PATH"
        )
    print_data("".join(conflict_lines(conflict_by_id(report, what), report)))
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
