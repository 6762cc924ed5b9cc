"""`lamayor-check baseline`: write, compare, prune, show and add to the disagreements that are accepted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec.structs import replace

from lamayor_check import baseline as known
from lamayor_check.cli import notices
from lamayor_check.cli.check import outcome_of
from lamayor_check.cli.explain import conflict_by_id
from lamayor_check.cli.options import (
    CONTEXT,
    against_option,
    command,
    current_defaults,
    reading_options,
    settings_from,
)
from lamayor_check.cli.output import print_data, say, write_whole
from lamayor_check.errors import LamayorError

if TYPE_CHECKING:
    from lamayor_check.claims.claim import Claim
    from lamayor_check.claims.known import Entry
    from lamayor_check.job import Outcome

_FILE = click.option(
    "--baseline", metavar="FILE", help="The baseline file. [default: what is configured, else lamayor-baseline.json]"
)
DEFAULT = "lamayor-baseline.json"


def add_to(group: click.Group) -> None:
    """Adds the commands."""

    @group.group("baseline", context_settings=CONTEXT)
    def baseline() -> None:
        """Keep the disagreements that are accepted, so that only new ones fail a check."""

    @command(baseline, "write")
    @reading_options
    @against_option
    @_FILE
    def write(options: dict[str, Any]) -> int:
        """Accept every conflict that is there now; what no longer occurs is dropped, reasons are kept."""
        path = _path(options)
        before = _loaded(path) if path.exists() else known.Baseline(path, ())
        outcome = _outcome(options, None)
        now = known.accept(outcome.report.conflicts, _claims(outcome), known.Baseline(path, ()))
        return _save(known.rewritten(now, before))

    @command(baseline, "diff")
    @reading_options
    @against_option
    @_FILE
    def diff(options: dict[str, Any]) -> int:
        """Show what is new against the baseline (+) and what no longer occurs (-): exit 1 where anything is new."""
        path = _path(options)
        old = _loaded(path)
        outcome = _outcome(options, path)
        now = known.accept(outcome.report.conflicts, _claims(outcome), known.Baseline(path, ()))
        added = known.lacking(now, old)
        print_data("".join(_difference(added, outcome.stale)))
        return 1 if added else 0

    @command(baseline, "prune")
    @reading_options
    @against_option
    @_FILE
    def prune(options: dict[str, Any]) -> int:
        """Drop the entries that no longer occur, or that have expired; a file of an old form is written anew."""
        path = _path(options)
        outcome = _outcome(options, path)
        if outcome.old_baseline is not None:
            say(f"{path} had the form of an earlier version and is written anew")
        return _save(known.Baseline(path, outcome.kept), dropped=len({*outcome.stale, *outcome.expired}))

    _add_entries(baseline)


def _add_entries(baseline: click.Group) -> None:
    """The commands about single entries."""

    @baseline.command("show", context_settings=CONTEXT)
    @_FILE
    def show(baseline: str | None) -> None:
        """Print the entries, one a line."""
        entries = _loaded(Path(baseline or DEFAULT)).entries
        print_data("".join(f"{known.described(entry)}\n" for entry in entries))

    @command(baseline, "accept")
    @click.argument("conflict", metavar="CONFLICT-ID")
    @reading_options
    @against_option
    @_FILE
    @click.option("--reason", required=True, metavar="TEXT", help="Why both may stand.")
    @click.option("--expires", default="", metavar="DATE", help="The last day it is accepted, as 2031-05-04.")
    def accept(options: dict[str, Any]) -> int:
        """Accept one conflict, by the id that the report gives it, with the reason."""
        path = _path(options)
        if not options["reason"].strip():
            raise LamayorError("an accepted conflict needs a reason")
        before = _loaded(path) if path.exists() else known.Baseline(path, ())
        outcome = _outcome(options, path if path.exists() else None)
        found = conflict_by_id(outcome.report, options["conflict"])
        said = {"reason": options["reason"].strip(), "expires": options["expires"]}
        return _save(known.accept([found], _claims(outcome), before, **said, today=date.today()))


def _path(options: dict[str, Any]) -> Path:
    return Path(options["baseline"] or current_defaults().get("baseline") or DEFAULT)


def _loaded(path: Path) -> known.Baseline:
    found = known.load(path)
    if found.is_old:
        say(notices.OLD_FORM.format(path=path))
    return found


def _outcome(options: dict[str, Any], path: Path | None) -> Outcome:
    outcome = outcome_of(replace(settings_from(options), baseline=path), options)
    if not outcome.report.documents:
        raise LamayorError("no article could be read: the baseline is left as it is")
    return outcome


def _claims(outcome: Outcome) -> dict[str, Claim]:
    return {claim.id: claim for claim in outcome.report.claims}


def _difference(added: Sequence[Entry], gone: Sequence[Entry]) -> Iterator[str]:
    """A line an entry; where only the words of its sentences changed, it says so."""
    reworded = {known.named(entry.pair) for entry in added} & {known.named(entry.pair) for entry in gone}
    for sign, entries, now in (("+", added, "worded as now"), ("-", gone, "as it was worded")):
        for entry in entries:
            change = f" ({now})" if known.named(entry.pair) in reworded else ""
            yield f"{sign} {known.described(entry)}{change}\n"


def _save(baseline: known.Baseline, *, dropped: int | None = None) -> int:
    write_whole(baseline.path, known.text_of(baseline))
    count = len(baseline.entries)
    gone = f", {dropped} dropped" if dropped is not None else ""
    say(f"{baseline.path}: {count} pair{'' if count == 1 else 's'} accepted{gone}")
    return 0
