"""`lamayor-check archive build` and `audit`: whole archives taken in, and what an archive contradicts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lamayor_check.cli.archive import archive_file, take_in
from lamayor_check.cli.options import (
    adding_options,
    archive_option,
    color_option,
    command,
    fail_on_option,
    report_options,
)
from lamayor_check.cli.output import say, wanted_outputs, write_reports

if TYPE_CHECKING:
    from lamayor_check.checking import Outcome

ENGINES = ("local", "daft")


def add_to(group: click.Group) -> None:
    """Adds the commands to those of an archive."""
    archive = group.commands["archive"]
    assert isinstance(archive, click.Group)

    @command(archive, "build")
    @adding_options
    @archive_option
    @click.option("--engine", type=click.Choice(ENGINES), default="local", show_default=True,
                  help="What spreads the reading: processes of this program, or Daft.")  # fmt: skip
    @click.option("--parquet", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
                  help="Write articles and claims as Parquet files as well.")  # fmt: skip
    @report_options
    @fail_on_option
    @color_option
    def build(options: dict[str, Any]) -> int:
        """Add whole archives of articles, and tell what they contradict among themselves.

        With `--engine daft` Daft reads Parquet, JSON Lines, WARC and whatever else is read, on this machine or, with
        DAFT_RUNNER=ray in the environment, on a Ray cluster.
        """
        return _build(options)

    @command(archive, "audit")
    @archive_option
    @click.option("--rules", multiple=True, type=click.Path(path_type=Path), metavar="DIR",
                  help="Add rule packs. Repeatable.")  # fmt: skip
    @report_options
    @fail_on_option
    @color_option
    @click.option("--config", metavar="FILE", help="This configuration file, and no other.")
    @click.option("-v", "--verbose", is_flag=True, help="Tell all reasons.")
    def audit(options: dict[str, Any]) -> int:
        """Tell what the articles of the archive contradict among themselves.

        Exit status: 0 nothing, 1 a conflict, 2 called wrongly or an unusable archive.
        """
        from lamayor_check.auditing import audit
        from lamayor_check.checking import load_rules

        rulebook = load_rules(options["rules"])
        return _told(options, audit(archive_file(options), rulebook, fail_on=options["fail_on"], told=say))


def _build(options: dict[str, Any]) -> int:
    from lamayor_check.archive import tables
    from lamayor_check.archive.untracked import check_daft
    from lamayor_check.auditing import audit
    from lamayor_check.checking import load_rules

    wanted_outputs(options["formats"], options["output"])  # refuses before anything is read
    by_daft = options["engine"] == "daft"
    if by_daft:
        check_daft()
        if "-" in options["paths"]:
            raise click.UsageError("--engine daft reads files, and no standard input")
    added, path = take_in(options, by_daft=by_daft), archive_file(options)
    if options["parquet"] is not None:
        for written in tables.export(path, options["parquet"], say):
            say(f"wrote {written}: {written.stat().st_size:,} bytes")
    rulebook = load_rules(options["rules"])
    outcome = audit(
        path, rulebook, skipped=added.unread, passed=added.passed, fail_on=options["fail_on"], told=say
    )  # fmt: skip
    return _told(options, outcome)


def _told(options: dict[str, Any], outcome: Outcome) -> int:
    """Writes the report; the exit status."""
    from lamayor_check.reporting.report import exit_status

    outputs = wanted_outputs(options["formats"], options["output"])
    write_reports(outcome, outputs, options["color"], verbose=options["verbose"])
    return exit_status(outcome.report)
