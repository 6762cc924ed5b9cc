"""What a person should know besides the report, on standard error: unread articles, stale entries, statistics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from lamayor_check.cli.output import say
from lamayor_check.documents.document import Passed
from lamayor_check.documents.finding import ending_of

if TYPE_CHECKING:
    from lamayor_check.job import Outcome

_SHOWN = 20
OLD_FORM = (
    "{path} has the form of an earlier version: its entries hold for any sentence with their numbers until "
    "`lamayor-check baseline prune` writes it anew"
)
COMMANDS = (
    "check",
    "claims",
    "explain",
    "archive",
    "facts",
    "rules",
    "baseline",
    "cache",
    "config",
    "doctor",
    "completion",
)


def tell(outcome: Outcome, options: dict[str, Any], *, in_report: bool) -> None:
    """Says what holds for a run; `in_report` is whether the person has seen the report itself."""
    if not options["quiet"]:
        for line in _notices(outcome, in_report):
            say(line)
        if options["verbose"]:
            _tell_more(outcome)
        for line in other_files(outcome, names_each=options["verbose"]):
            say(line)
    if options["statistics"]:
        for line in _statistics(outcome):
            say(line)


def meant_command(paths: Sequence[str]) -> str:
    """A hint where the first path looks like a command with a slip in it."""
    close = get_close_matches(paths[0], COMMANDS, n=1, cutoff=0.75) if paths else []
    return f" -- did you mean the command {close[0]!r}?" if close else ""


def _notices(outcome: Outcome, in_report: bool) -> Iterator[str]:
    from lamayor_check.reporting.lookup import counts

    if outcome.notice:
        yield outcome.notice
    if outcome.old_baseline:
        yield OLD_FORM.format(path=outcome.old_baseline)
    if not in_report:
        yield counts(outcome.report)
        unread = [f"skipped {one.path}: {one.reason}" for one in outcome.report.skipped if not one.files]
        yield from _cut(unread, "skipped")
    from lamayor_check.baseline import described

    stale = [f"no longer occurs: {described(entry)}" for entry in outcome.stale]
    yield from _cut(stale, "of the baseline that no longer occur")
    if stale:
        yield "`lamayor-check baseline prune` drops what no longer occurs"
    yield from _cut([f"no longer accepted: {described(entry)}" for entry in outcome.expired], "that expired")
    for silence in outcome.unused:
        place = f"{silence.document}:{silence.line}" if silence.line else silence.document
        yield f"{place}: the comment that silences {silence.rule!r} silences nothing"


def other_files(outcome: Outcome, *, names_each: bool) -> Iterator[str]:
    """What folders hold besides articles: counted by ending, a line a folder; or each by name."""
    return passed_by(outcome.passed, names_each=names_each)


def passed_by(passed: Sequence[Passed], *, names_each: bool) -> Iterator[str]:
    """The same of what was met."""
    if names_each:
        yield from (f"not read {one.path}: {one.reason}" for one in passed)
        return
    counts = Counter((one.folder, ending_of(one.path)) for one in passed)
    for folder in sorted({folder for folder, _ in counts}):
        kinds = sorted((-count, ending) for (other, ending), count in counts.items() if other == folder)
        listed = ", ".join(f"{-count:,} {ending or 'without an ending'}" for count, ending in kinds)
        yield f"not read in {folder}: {listed} (-v names each)"


def _cut(lines: list[str], what: str) -> Iterator[str]:
    yield from lines[:_SHOWN]
    if len(lines) > _SHOWN:
        yield f"and {len(lines) - _SHOWN} more {what}"


def _tell_more(outcome: Outcome) -> None:
    for entry in outcome.report.documents:
        claims = sum(1 for claim in outcome.report.claims if claim.document == entry.id)
        say(f"read {entry.id}: {entry.source}, {entry.date or 'no date'}, {claims} claims")
    say(f"{outcome.remembered} of {len(outcome.report.documents)} articles were known from an earlier run")


def _statistics(outcome: Outcome) -> Iterator[str]:
    report = outcome.report
    claims = Counter(claim.metric for claim in report.claims)
    conflicts = Counter((conflict.rule, conflict.severity, conflict.status) for conflict in report.conflicts)
    yield f"{report.summary.claims} claims, {report.summary.comparisons} comparisons"
    yield from (
        f"{count:6} claims     {metric}"
        for metric, count in sorted(claims.items(), key=lambda item: (-item[1], item[0]))
    )
    for (rule, severity, status), count in sorted(conflicts.items()):
        yield f"{count:6} conflicts  {rule} ({severity}, {status})"
