"""The report for a person at a terminal: conflicts by story, their sides beside each other, and what decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import IO

from rich.cells import cell_len
from rich.console import Console, ConsoleRenderable, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Severity, Side
from lamayor_check.reporting.groups import Said, Story, by_sentence, standing, stories
from lamayor_check.reporting.lookup import Lookup, Quote, counts, plural, told
from lamayor_check.reporting.reasons import brief_lines, readable, reason_lines
from lamayor_check.reporting.report import Report
from lamayor_check.reporting.safe import visible

COLOURS: dict[Severity, str] = {"error": "bold red", "warning": "bold yellow", "info": "bold blue"}
_BESIDE = 100
"""From this width on, two sides stand beside each other."""
_MARGIN = 6
_SHOWN = 5
"""How many claims of one side are shown in full."""


def show(
    report: Report, stream: IO[str], *, width: int | None = None, forced: bool = False, verbose: bool = False
) -> None:
    """Writes the report to a terminal; `forced` colours what is no terminal, `verbose` tells every reason."""
    console = Console(
        file=stream,
        width=width,
        force_terminal=forced or None,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=False,
    )
    for part in parts(report, console.width, verbose=verbose):
        console.print(part)


def parts(report: Report, width: int, *, verbose: bool = False) -> Iterator[ConsoleRenderable]:
    """What there is to print for a screen of that width, in order."""
    lookup = Lookup(report)
    for story in stories(report):
        yield _story(story)
        for conflict in story.conflicts:
            yield _conflict(conflict, lookup, width, verbose)
    for development in report.history:
        yield Text(told(development), style="dim")
    unread = [one for one in report.skipped if not one.files]
    for one in unread:
        yield Text.assemble(("skipped ", "yellow"), visible(one.path), (f"  {visible(one.reason)}", "dim"))
    if unread:
        yield Text()
    found = "bold red" if report.summary.failing else "bold yellow" if report.summary.new else "bold green"
    yield Text(counts(report), style=found)


def _story(story: Story) -> Text:
    size = f"  {plural(len(story.documents), 'article')}, {plural(len(story.conflicts), 'conflict')}"
    return Text.assemble((story.title, "bold underline"), (size, "dim"), "\n")


def _conflict(conflict: Conflict, lookup: Lookup, width: int, verbose: bool) -> ConsoleRenderable:
    sides = by_sentence(lookup.sides(conflict), lookup)
    backing = standing(conflict, lookup)
    if len(sides) == 1:
        body: ConsoleRenderable = _claims(sides[0][1], lookup)
    elif len(sides) == 2 and _fit_beside(sides, lookup, width):
        body = _beside(sides, lookup, backing)
    else:
        body = _stacked(sides, lookup, backing)
    return Group(
        _heading(conflict),
        Text(readable(conflict.message), style="bold"),
        Padding(body, (0, 0, 0, 2)),
        *_reasons(conflict, verbose),
        Text(),
    )


def _fit_beside(sides: Sequence[Said], lookup: Lookup, width: int) -> bool:
    """Whether each side's sources and places fit into half a line."""
    origins = [f"{lookup.origin(claim)}  {lookup.place(claim)}" for _, claims in sides for claim in claims]
    return width >= _BESIDE and max(map(cell_len, origins)) <= width // 2 - _MARGIN


def _heading(conflict: Conflict) -> Text:
    known = ("  known", "dim") if conflict.status == "known" else ("", "")
    colour = COLOURS[conflict.severity]
    return Text.assemble(
        (conflict.severity, colour), f"  {visible(conflict.rule)}  ", (f"{conflict.kind}  {conflict.id}", "dim"), known
    )


def _beside(sides: Sequence[Said], lookup: Lookup, backing: dict[Side, str]) -> Table:
    table = Table.grid(padding=(0, 4, 0, 0), expand=True)
    for _ in sides:
        table.add_column(ratio=1, overflow="fold")
    table.add_row(*(_label(side, backing) for side, _ in sides))
    table.add_row(*(_claims(claims, lookup) for _, claims in sides))
    return table


def _stacked(sides: Sequence[Said], lookup: Lookup, backing: dict[Side, str]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(overflow="fold", max_width=24)
    table.add_column(overflow="fold")
    for side, claims in sides:
        table.add_row(_label(side, backing, between="\n"), _claims(claims, lookup))
    return table


def _label(side: Side, backing: dict[Side, str], between: str = "  ") -> Text:
    """What a side says, and how it is backed where sources stand against one."""
    said = backing.get(side, "")
    told = (f"{between}{said}", "dim") if "independent" in said else ("", "")
    return Text.assemble((visible(side.label), "bold cyan"), told)


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


def _reasons(conflict: Conflict, verbose: bool) -> Iterator[Padding]:
    for heading, text in (reason_lines if verbose else brief_lines)(conflict.explanation):
        yield Padding(Text.assemble((f"{heading}: ", "dim"), text, overflow="fold"), (0, 0, 0, 2))
