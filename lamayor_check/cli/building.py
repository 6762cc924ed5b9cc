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
    from collections.abc import Iterable

    from lamayor_check.documents.document import Passed, Unreadable

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
        return _audited(options, skipped=(), passed=())


def _build(options: dict[str, Any]) -> int:
    from lamayor_check.archive import tables
    from lamayor_check.archive.untracked import check_daft

    wanted_outputs(options["formats"], options["output"])  # refuses before anything is read
    by_daft = options["engine"] == "daft"
    if by_daft:
        check_daft()
        if "-" in options["paths"]:
            raise click.UsageError("--engine daft reads files, and no standard input")
    added = take_in(options, by_daft=by_daft)
    if options["parquet"] is not None:
        for path in tables.export(archive_file(options), options["parquet"], say):
            say(f"wrote {path}: {path.stat().st_size:,} bytes")
    return _audited(options, skipped=added.unread, passed=added.passed)


def _audited(options: dict[str, Any], *, skipped: Iterable[Unreadable], passed: Iterable[Passed]) -> int:
    """Compares what the archive holds, and writes the report; the exit status."""
    from lamayor_check.auditing import audit
    from lamayor_check.job import load_rules
    from lamayor_check.reporting.report import exit_status

    outputs = wanted_outputs(options["formats"], options["output"])
    outcome = audit(
        archive_file(options),
        load_rules(options["rules"]),
        skipped=skipped,
        passed=passed,
        fail_on=options["fail_on"],
        told=say,
    )
    write_reports(outcome, outputs, options["color"], verbose=options["verbose"])
    return exit_status(outcome.report)
