"""`lamayor-check check`: the main job, from options to exit status."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click
from msgspec.structs import replace

from lamayor_check.cli import last, notices
from lamayor_check.cli.changes import changed_since
from lamayor_check.cli.options import (
    against_option,
    color_option,
    command,
    fail_on_option,
    reading_options,
    report_options,
    settings_from,
)
from lamayor_check.cli.output import say, wanted_outputs, write_reports
from lamayor_check.cli.progress import Progress
from lamayor_check.errors import LamayorError, NotThere
from lamayor_check.reporting.formats import WITH_ARTICLES

if TYPE_CHECKING:
    from lamayor_check.job import Outcome, Settings

MISUSED = 2


def add_to(group: click.Group) -> None:
    """Adds the command."""

    @command(group, "check", short_help="Check articles against each other (what a bare path does).")
    @reading_options
    @report_options
    @against_option
    @click.option("--baseline", metavar="FILE", help="Accepted disagreements, which are not new.")
    @click.option(
        "--strict-baseline", is_flag=True, help="Entries of the baseline that no longer occur are a fault (exit 2)."
    )
    @fail_on_option
    @click.option("--changed-only", multiple=True, metavar="FILE",
                  help="Tell only conflicts that touch this file; all are read. Repeatable.")  # fmt: skip
    @click.option("--changed-since", metavar="REF", help="The same, for the files that git says changed since REF.")
    @click.option("--strict", is_flag=True, help="Articles that could not be read make the exit status 3.")
    @click.option("--allow-empty", is_flag=True, help="Nothing to check is no fault.")
    @click.option("--statistics", is_flag=True, help="Count claims and conflicts by rule, on standard error.")
    @color_option
    def check(options: dict[str, Any]) -> int:
        """Check the numbers in articles against each other.

        Exit status: 0 nothing new, 1 a new conflict, 2 called wrongly or unusable rules, configuration or baseline, 3
        articles unread under --strict, 130 interrupted.
        """
        return run(options)


def run(options: dict[str, Any]) -> int:
    """The main job; its exit status."""
    outputs = wanted_outputs(options["formats"], options["output"])
    settings = settings_from(options, keep_documents=any(one.format in WITH_ARTICLES for one in outputs))
    outcome = outcome_of(replace(settings, changed=_changed(options, settings)), options)
    if not outcome.report.documents and not options["allow_empty"]:
        raise LamayorError(_nothing_read(outcome), hint="--allow-empty makes this no fault")
    write_reports(outcome, outputs, options["color"], verbose=options["verbose"])
    if settings.cache is not None:
        last.keep(outcome.report, settings.cache)
    notices.tell(outcome, options, in_report=any(one.path is None and one.format == "text" for one in outputs))
    return _status(outcome, options)


def outcome_of(settings: Settings, options: dict[str, Any]) -> Outcome:
    """What checking finds, with progress shown to a person."""
    from lamayor_check.job import check

    stdin = sys.stdin.buffer if "-" in settings.paths and sys.stdin is not None else None
    try:
        with Progress(is_quiet=options["quiet"]) as progress:
            told = (lambda line: None) if options["quiet"] else say
            return check(settings, stdin=stdin, progress=progress.update, told=told)
    except NotThere as error:
        raise LamayorError(f"{error}{notices.meant_command(options['paths'])}") from error


def _changed(options: dict[str, Any], settings: Settings) -> tuple[str, ...] | None:
    """The files whose conflicts are told; None where all are."""
    if not options["changed_only"] and options["changed_since"] is None:
        return None
    files = tuple(options["changed_only"])
    if missing := [file for file in files if not os.path.lexists(file)]:
        raise LamayorError(f"--changed-only: there is no {', no '.join(missing)}")
    if options["changed_since"] is not None:
        near = next((path for path in settings.paths if path != "-"), ".")
        files += changed_since(options["changed_since"], near)
    return files


def _status(outcome: Outcome, options: dict[str, Any]) -> int:
    from lamayor_check.reporting.report import exit_status

    return exit_status(outcome.report) or (MISUSED if options["strict_baseline"] and outcome.stale else 0)


def _nothing_read(outcome: Outcome) -> str:
    skipped = [f"{one.path}: {one.reason}" for one in outcome.report.skipped[:20]]
    if not skipped:
        return "no article was found"
    return "no article could be read: " + "; ".join(skipped)
