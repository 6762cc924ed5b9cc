"""What commands share: the options of a run, configuration files behind them, and the settings they make."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from lamayor_check.cli.output import FORMATS, FormatType
from lamayor_check.cli.places import file_of
from lamayor_check.config import NOTHING, Configuration, configuration_for, configuration_in

if TYPE_CHECKING:
    from lamayor_check.job import Settings

CONTEXT: dict[str, Any] = {
    "help_option_names": ["-h", "--help"],
    "auto_envvar_prefix": "LAMAYOR_CHECK",
    "max_content_width": 100,
}
_Function = TypeVar("_Function", bound=Callable[..., Any])
FAIL_ON = ("error", "warning", "info", "never")
_FOLDER = click.Path(path_type=Path)
_FILE = click.Path(path_type=Path)


class Configured(click.Command):
    """A command whose defaults come from the configuration file nearest to what it is run on."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """The context, with the file's values behind flags and environment."""
        found = self._configuration(list(args))
        extra["default_map"] = found.defaults
        context = super().make_context(info_name, args, parent, **extra)
        context.meta["lamayor_check.configuration"] = found
        return context

    def _configuration(self, args: list[str]) -> Configuration:
        probe = click.Context(self, resilient_parsing=True, help_option_names=CONTEXT["help_option_names"])
        given, _, _ = self.make_parser(probe).parse_args(args)
        if any(flag in args for flag in CONTEXT["help_option_names"]):
            return NOTHING
        if isinstance(named := given.get("config"), str):
            return configuration_in(Path(named))
        paths = given.get("paths")
        targets = [path for path in paths if path] if isinstance(paths, tuple | list) else []
        return configuration_for(targets or _file_asked_about(given.get("what")))


def _file_asked_about(what: object) -> list[str]:
    """The file of the place that a command was asked about, if it was."""
    file = file_of(what) if isinstance(what, str) else None
    return [str(file)] if file is not None else []


_PATHS = click.argument("paths", nargs=-1, type=click.Path(allow_dash=True), metavar="[PATH]...")
_READ = (
    click.option(
        "--exclude", multiple=True, metavar="GLOB", help="Leave out what matches, as in .gitignore. Repeatable."
    ),
    click.option("--stdin-filename", metavar="NAME", help="What standard input (`-`) is called in the report."),
    click.option(
        "--field",
        "fields",
        multiple=True,
        metavar="PART=NAME",
        help="Which column of a table holds what: text=body. Also title, date, source, id, author, url.",
    ),
    click.option("--rules", multiple=True, type=_FOLDER, metavar="DIR", help="Add rule packs. Repeatable."),
)
_CHOSEN = (
    click.option("--select", multiple=True, metavar="RULE", help="Only these rules or packs. Repeatable."),
    click.option("--ignore", multiple=True, metavar="RULE", help="All but these rules or packs. Repeatable."),
)
_MODEL = (click.option("--model", metavar="PATH", help="The folder of a reader in place of the shipped one."),)
_CACHE = (
    click.option("--no-cache", is_flag=True, help="Read every article anew, and keep nothing."),
    click.option("--cache-dir", type=_FOLDER, metavar="DIR", help="Where what was found is kept."),
)
_RUN = (
    click.option("-j", "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes. [default: the cores]"),
    click.option("--config", metavar="FILE", help="This configuration file, and no other."),
    click.option("-q", "--quiet", is_flag=True, help="Nothing on standard error but errors."),
    click.option("-v", "--verbose", is_flag=True, help="Tell all reasons, and on standard error what is done."),
)
against_option = click.option(
    "--against", type=_FILE, metavar="FILE", help="An archive that the articles are held against as well."
)
archive_option = click.option(
    "--archive", type=_FILE, metavar="FILE", help="The archive. [default: the one in the user's data folder]"
)


fail_on_option = click.option(
    "--fail-on", type=click.Choice(FAIL_ON), default="error", show_default=True,
    help="From which severity on a new conflict makes the exit status 1.",
)  # fmt: skip
color_option = click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True,
    help="When the report is dressed for a terminal.",
)  # fmt: skip
_REPORT = (
    click.option("-f", "--format", "formats", multiple=True, type=FormatType(), metavar="FORMAT[=FILE]",
                 help=f"{', '.join(FORMATS)}. Repeatable with files."),
    click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
                 help="Write the report here, in the format that its ending names where none is given."),
)  # fmt: skip


def report_options(function: _Function) -> _Function:
    """In which formats the report is written, and where."""
    return _with(function, _REPORT)


def reading_options(function: _Function) -> _Function:
    """What is read, and with which rules and model."""
    return _with(function, (_PATHS, *_READ, *_CHOSEN, *_MODEL, *_CACHE, *_RUN))


def adding_options(function: _Function) -> _Function:
    """What is read to be kept, and with which rules and model."""
    return _with(function, (_PATHS, *_READ, *_MODEL, *_RUN))


def _with(function: _Function, decorators: Sequence[Callable[[_Function], _Function]]) -> _Function:
    for decorator in reversed(decorators):
        function = decorator(function)
    return function


def settings_from(options: dict[str, Any], *, keep_documents: bool = False) -> Settings:
    """The settings that a command's options make. Raises `UsageError` where there is nothing to look at."""
    from lamayor_check.job import Settings

    paths = tuple(options["paths"]) or tuple(current_defaults().get("paths", ()))
    if not paths:
        raise click.UsageError("give files or folders to look at, or `-` for standard input")
    if options["stdin_filename"] is not None and "-" not in paths:
        raise click.UsageError("--stdin-filename names standard input, and `-` is not among what is looked at")
    baseline, against = options.get("baseline"), options.get("against")
    return Settings(
        paths=paths,
        exclude=tuple(options["exclude"]),
        stdin_filename=options["stdin_filename"],
        fields=tuple(map(_field, options["fields"])),
        rules=tuple(options["rules"]),
        select=_named(options.get("select", ())),
        ignore=_named(options.get("ignore", ())),
        model=options["model"],
        baseline=Path(baseline) if baseline else None,
        against=Path(against) if against else None,
        keep_documents=keep_documents,
        cache=None if options.get("no_cache", True) else cache_folder(options["cache_dir"]),
        jobs=options["jobs"] or _cores(),
        fail_on=options.get("fail_on", "error"),
        strict=options.get("strict", False),
    )


def _field(written: str) -> tuple[str, str]:
    """`text=body` as its two parts. Raises `UsageError` where the first is no part of an article."""
    from lamayor_check.documents.readers.columns import NAMES

    part, _, name = (word.strip() for word in written.partition("="))
    if part not in NAMES or not name:
        raise click.UsageError(f"--field {written}: say PART=NAME with one of {', '.join(NAMES)} for the part")
    return part, name


def cache_folder(given: Path | None) -> Path:
    """The folder of the cache: the one given, or the user's."""
    from lamayor_check.cache import default_folder

    return given or default_folder()


def _cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def current_defaults() -> dict[str, Any]:
    """What the configuration file of the running command says."""
    found = click.get_current_context().meta.get("lamayor_check.configuration", NOTHING)
    assert isinstance(found, Configuration)
    return found.defaults


def command(group: click.Group, name: str, **options: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """Adds a configured command whose options arrive as one dictionary."""

    def add(function: Callable[[dict[str, Any]], Any]) -> click.Command:
        @functools.wraps(function)
        def run(**given: Any) -> Any:
            return function(given)

        run.__click_params__ = getattr(function, "__click_params__", [])  # type: ignore[attr-defined]
        return group.command(name, cls=Configured, context_settings=CONTEXT, **options)(run)

    return add


def _named(values: tuple[str, ...]) -> tuple[str, ...]:
    """Names given one by one or with commas between them."""
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())
