"""The report for a person at a terminal: the sides of each conflict beside each other, and why they were compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from rich.console import Console, ConsoleRenderable, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Severity, Side
from lamayor_check.reporting.lookup import Lookup, Quote, counts, reason_lines
from lamayor_check.reporting.report import Report
from lamayor_check.reporting.safe import visible

COLOURS: dict[Severity, str] = {"error": "bold red", "warning": "bold yellow", "info": "bold blue"}
_BESIDE = 100
"""From this width on, two sides stand beside each other."""
_SHOWN = 5
"""How many claims of one side are shown in full."""


def show(report: Report, stream: IO[str], *, width: int | None = None, forced: bool = False) -> None:
    """Writes the report to a terminal; `forced` colours what is no terminal."""
    console = Console(
        file=stream,
        width=width,
        force_terminal=forced or None,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=False,
    )
    for part in parts(report, console.width):
        console.print(part)


def parts(report: Report, width: int) -> Iterator[ConsoleRenderable]:
    """What there is to print for a screen of that width, in order."""
    lookup = Lookup(report)
    for conflict in report.conflicts:
        yield _conflict(conflict, lookup, width)
    for one in report.skipped:
        yield Text.assemble(("skipped ", "yellow"), visible(one.path), (f"  {visible(one.reason)}", "dim"))
    if report.skipped:
        yield Text()
    found = "bold red" if report.summary.errors else "bold yellow" if report.summary.new else "bold green"
    yield Text(counts(report), style=found)


def _conflict(conflict: Conflict, lookup: Lookup, width: int) -> ConsoleRenderable:
    sides = list(lookup.sides(conflict))
    body = _beside(sides, lookup) if len(sides) == 2 and width >= _BESIDE else _stacked(sides, lookup)
    return Group(
        _heading(conflict),
        Text(visible(conflict.message), style="bold"),
        Text(),
        Padding(body, (0, 0, 0, 2)),
        _reasons(conflict),
        Text(),
    )


def _heading(conflict: Conflict) -> Text:
    known = ("  known", "dim") if conflict.status == "known" else ("", "")
    colour = COLOURS[conflict.severity]
    return Text.assemble(
        (conflict.severity, colour), f"  {visible(conflict.rule)}  ", (f"{conflict.kind}  {conflict.id}", "dim"), known
    )


def _beside(sides: list[tuple[Side, list[Claim]]], lookup: Lookup) -> Table:
    table = Table.grid(padding=(0, 4, 0, 0), expand=True)
    for _ in sides:
        table.add_column(ratio=1, overflow="fold")
    table.add_row(*(Text(visible(side.label), style="bold cyan") for side, _ in sides))
    table.add_row(*(_claims(claims, lookup) for _, claims in sides))
    return table


def _stacked(sides: list[tuple[Side, list[Claim]]], lookup: Lookup) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(overflow="fold", max_width=24)
    table.add_column(overflow="fold")
    for side, claims in sides:
        table.add_row(Text(visible(side.label), style="bold cyan"), _claims(claims, lookup))
    return table


def _claims(claims: list[Claim], lookup: Lookup) -> Group:
    quotes = lookup.quotes(claims)
    lines = [line for quote in quotes[:_SHOWN] for line in _quote(quote, lookup)]
    if len(quotes) > _SHOWN:
        lines.append(Text(f"and {len(quotes) - _SHOWN} more that say the same", style="dim"))
    return Group(*lines)


def _quote(quote: Quote, lookup: Lookup) -> Iterator[Text]:
    first = quote.claims[0]
    yield Text.assemble(lookup.origin(first), "  ", (lookup.place(first), "dim"), overflow="fold")
    pieces = [(text, "bold reverse" if is_number else "") for text, is_number in quote.pieces()]
    yield Text.assemble(*pieces, overflow="fold")


def _reasons(conflict: Conflict) -> Padding:
    lines = [
        Text.assemble((f"{heading}: ", "dim"), text, overflow="fold")
        for heading, text in reason_lines(conflict.explanation)
    ]
    return Padding(Group(*lines), (1 if lines else 0, 0, 0, 2))
