"""`lamayor-check facts`: what an archive holds of one quantity, when it was printed and by whom."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from lamayor_check.cli.archive import archive_file
from lamayor_check.cli.options import archive_option, command
from lamayor_check.cli.output import print_data, say, write_bytes

_PICTURES = {".svg": "svg", ".png": "png", "": "svg"}


def add_to(group: click.Group) -> None:
    """Adds the command."""

    @command(group, "facts", short_help="Show what was printed of one quantity, when and by whom.")
    @click.argument("words", nargs=-1, required=True, metavar="WORDS")
    @archive_option
    @click.option(
        "-f", "--format", "format_", type=click.Choice(["table", "json", "plot"]), default="table", show_default=True
    )
    @click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
                  help="Write it here; a plot as .svg or .png.")  # fmt: skip
    @click.option("--config", metavar="FILE", help="This configuration file, and no other.")
    def facts(options: dict[str, Any]) -> None:
        """Show what the archive holds of one quantity: `lamayor-check facts "Karen Bass vote share"`."""
        _show(options)


def _show(options: dict[str, Any]) -> None:
    from lamayor_check.archive.facts import facts
    from lamayor_check.reporting import printed

    output: Path | None = options["output"]
    kind = _PICTURES.get(output.suffix.lower() if output is not None else "")
    is_plot = options["format_"] == "plot"
    if is_plot and kind is None:
        raise click.UsageError(f"a plot is an .svg or a .png, not {output}")
    if is_plot and output is None and sys.stdout.isatty():
        raise click.UsageError("a plot goes to a file: give -o FILE.svg")
    found = facts(archive_file(options), " ".join(options["words"]), say)
    if is_plot:
        data = printed.plot(found, kind or "svg")
    else:
        data = (printed.json if options["format_"] == "json" else printed.table)(found).encode()
    if output is None:
        print_data(data.decode())
    else:
        write_bytes(output, data)
