"""`lamayor-check archive`: add articles to a database of claims, see what it holds, take out, export, ask it."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lamayor_check.cli import notices
from lamayor_check.cli.options import CONTEXT, adding_options, archive_option, command, settings_from
from lamayor_check.cli.output import print_data, say
from lamayor_check.cli.progress import Progress
from lamayor_check.errors import LamayorError, NotThere
from lamayor_check.reporting.lookup import plural
from lamayor_check.reporting.safe import visible

if TYPE_CHECKING:
    from lamayor_check.archive.adding import Added
    from lamayor_check.archive.tables import Table

_CONFIG = click.option("--config", metavar="FILE", help="This configuration file, and no other.")


def add_to(group: click.Group) -> None:
    """Adds the commands."""

    @group.group("archive", context_settings=CONTEXT)
    def archive() -> None:
        """Keep the claims of articles in a database, to check drafts against."""

    @command(archive, "add")
    @adding_options
    @archive_option
    @click.option("--again", is_flag=True, help="Read again what the archive has: after an upgrade, with other rules.")
    @click.option("--replace", is_flag=True, help="An article takes the place of what its file held before.")
    def add(options: dict[str, Any]) -> int:
        """Add articles to the archive; those whose content it has are not read again.

        What was told as added is there whatever happens next: a run that was stopped is gone on with by the same
        command.
        """
        take_in(options)
        return 0

    @command(archive, "info")
    @archive_option
    @_CONFIG
    def info(options: dict[str, Any]) -> None:
        """Print where the archive is and what it holds."""
        from lamayor_check.archive import tables

        path = archive_file(options)
        found = tables.info(path, say)
        days = f", {found.first} to {found.last}" if found.first else ""
        made = "".join(f"read by version {version}: {count:,}\n" for version, count in found.made_by)
        print_data(
            f"{path}\n{plural(found.articles, 'article')} of {plural(found.sources, 'source')}{days}\n"
            f"{plural(found.claims, 'claim')}, {plural(found.keys, 'key')}, {plural(found.size, 'byte')}\n{made}"
        )

    @command(archive, "remove")
    @click.argument("paths", nargs=-1, metavar="[PATH|GLOB]...")
    @archive_option
    @click.option("--source", metavar="NAME", help="Only articles of this source.")
    @click.option("--before", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Only older articles.")
    @_CONFIG
    def remove(options: dict[str, Any]) -> int:
        """Take articles out of the archive, by file, folder or pattern, by source or by date."""
        return _remove(options)

    _add_questions(archive)


def _add_questions(archive: click.Group) -> None:
    """The commands that only read."""

    @command(archive, "export")
    @archive_option
    @click.option("--parquet", required=True, type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
                  help="The folder for articles.parquet and claims.parquet.")  # fmt: skip
    @_CONFIG
    def export(options: dict[str, Any]) -> None:
        """Write articles and claims as Parquet files."""
        from lamayor_check.archive import tables

        for path in tables.export(archive_file(options), options["parquet"], say):
            say(f"wrote {path}: {path.stat().st_size:,} bytes")

    @command(archive, "sql")
    @click.argument("query", metavar="QUERY")
    @archive_option
    @click.option("-f", "--format", "format_", type=click.Choice(list(_FORMATS)), default="table", show_default=True)
    @_CONFIG
    def sql(options: dict[str, Any]) -> None:
        """Ask the archive in SQL; nothing can be changed, and no other file be read.

        The tables are articles, claims and keys: `SELECT source, count(*) FROM claims JOIN articles USING (article)
        GROUP BY source`.
        """
        from lamayor_check.archive import tables

        answer = tables.ask(archive_file(options), options["query"], say)
        print_data(_FORMATS[options["format_"]](answer))


def archive_file(options: dict[str, Any]) -> Path:
    """The archive that is meant: the one named, or the user's."""
    from lamayor_check.archive.store import default_file

    given = options["archive"]
    return Path(given) if given else default_file()


def take_in(options: dict[str, Any], *, by_daft: bool = False) -> Added:
    """Adds the articles that a command names to the archive that it names, and says what that did."""
    from lamayor_check.archive.adding import Wish, add, add_by_daft
    from lamayor_check.archive.store import library
    from lamayor_check.documents.finding import find
    from lamayor_check.job import articles, load_rules

    library()  # before anything is read
    settings, path = settings_from(options), archive_file(options)
    stdin = sys.stdin.buffer if "-" in settings.paths and sys.stdin is not None else None
    again, replace = options.get("again", False), options.get("replace", False)
    wish = Wish(model=settings.model, jobs=settings.jobs, again=again, replace=replace)
    try:
        with Progress(is_quiet=options["quiet"]) as line:

            def told(so_far: Added) -> None:
                line.update(so_far.articles, f"added, {so_far.rate:.1f} a second")
                if options["verbose"]:
                    say(f"{plural(so_far.articles, 'article')} added so far, {so_far.rate:.1f} a second")

            rulebook = load_rules(settings.rules)
            if by_daft:
                files, fields = find(settings.paths, exclude=settings.exclude), dict(settings.fields)
                added = add_by_daft(path, files, rulebook, wish, fields=fields, progress=told, told=say)
            else:
                added = add(path, articles(settings, stdin), rulebook, wish, progress=told, told=say)
    except NotThere as error:
        raise LamayorError(f"{error}{notices.meant_command(options['paths'])}") from error
    if not options["quiet"]:
        for text in _told(added, path, names_each=options["verbose"]):
            say(text)
    return added


def _told(added: Added, path: Path, *, names_each: bool) -> Iterator[str]:
    """What adding did, for a person."""
    yield from (f"skipped {one.path}: {one.reason}" for one in added.unread)
    yield from notices.passed_by(added.passed, names_each=names_each)
    parts = [f"{plural(added.articles, 'article')} added with {plural(added.claims, 'claim')}"]
    parts += [f"{added.known:,} known already"] if added.known else []
    parts += [f"{added.replaced:,} replaced"] if added.replaced else []
    parts += [f"{added.rate:.1f} articles a second"] if added.articles else []
    yield f"{path}: {', '.join(parts)}"


def _remove(options: dict[str, Any]) -> int:
    from lamayor_check.archive import tables

    before: date | None = options["before"].date() if options["before"] else None
    if not options["paths"] and options["source"] is None and before is None:
        raise click.UsageError("say what is to go: files, folders or patterns, --source or --before")
    path = archive_file(options)
    gone = tables.remove(path, options["paths"], source=options["source"], before=before, told=say)
    say(f"{path}: {plural(gone, 'article')} removed")
    return 0


def _table(answer: Table) -> str:
    """Aligned columns."""
    rows = [answer.names, *(tuple(visible(_shown(value)) for value in row) for row in answer.rows)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(answer.names))]
    return "".join(
        f"{'  '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()}\n" for row in rows
    )


def _json(answer: Table) -> str:
    from lamayor_check.reporting.json import json_text

    rows = ([value.hex() if isinstance(value, bytes) else value for value in row] for row in answer.rows)
    return json_text([dict(zip(answer.names, row, strict=True)) for row in rows])


def _csv(answer: Table) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(answer.names)
    writer.writerows([_shown(value) for value in row] for row in answer.rows)
    return out.getvalue()


def _shown(value: Any) -> str:
    if isinstance(value, bytes):
        return f"({len(value):,} bytes)"
    return "" if value is None else str(value)


_FORMATS = {"table": _table, "json": _json, "csv": _csv}
