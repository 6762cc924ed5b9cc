"""`lamayor-check claims`: every claim that is found, and whether it was compared with any other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
import msgspec

from lamayor_check.cli.check import outcome_of
from lamayor_check.cli.options import command, reading_options, settings_from
from lamayor_check.cli.output import print_data
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.safe import visible

if TYPE_CHECKING:
    from lamayor_check.claims.claim import Claim
    from lamayor_check.job import Outcome


def add_to(group: click.Group) -> None:
    """Adds the command."""

    @command(group, "claims", short_help="Show every claim found in articles.")
    @reading_options
    @click.option(
        "-f", "--format", "format_", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True
    )
    def claims(options: dict[str, Any]) -> int:
        """Show every claim that is found in articles, and with how many others it was compared."""
        outcome = outcome_of(settings_from(options), options)
        print_data(_FORMATS[options["format_"]](outcome))
        return 0


def _table(outcome: Outcome) -> str:
    """Aligned columns; a line a claim."""
    rows: list[tuple[str, ...]] = [("PLACE", "NUMBER", "METRIC", "SUBJECT", "MODALITY", "COMPARED", "SENTENCE")]
    compared = _compared(outcome)
    lookup = Lookup(outcome.report)
    rows += [_row(claim, compared.get(claim.id, 0), lookup) for claim in outcome.report.claims]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    lines = [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in rows
    ]
    return "\n".join(lines) + "\n"


def _row(claim: Claim, compared: int, lookup: Lookup) -> tuple[str, ...]:
    subject = visible(claim.subject.name) if claim.subject else "-"
    with_others = str(compared) if compared else "none"
    said = visible(claim.text), claim.metric, subject, claim.modality
    return lookup.place(claim), *said, with_others, visible(claim.sentence)


def _json(outcome: Outcome) -> str:
    from lamayor_check.reporting.json import json_text

    compared = _compared(outcome)
    listed = [
        msgspec.structs.asdict(claim) | {"compared": compared.get(claim.id, 0)} for claim in outcome.report.claims
    ]
    return json_text(listed)


def _csv(outcome: Outcome) -> str:
    from lamayor_check.reporting.formats import renderer

    return renderer("csv")(outcome.report)


def _compared(outcome: Outcome) -> dict[str, int]:
    """How many comparable others each claim met."""
    counts: dict[str, int] = {}
    for verdict in outcome.verdicts:
        if verdict.outcome != "not comparable":
            for claim in (verdict.a, verdict.b):
                counts[claim] = counts.get(claim, 0) + 1
    return counts


_FORMATS = {"table": _table, "json": _json, "csv": _csv}
