"""Where reports go: standard output or files, each written whole or not at all. How they look is in `reporting`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem
from msgspec import Struct

from lamayor_check.errors import LamayorError
from lamayor_check.reporting.formats import MODULES

if TYPE_CHECKING:
    from lamayor_check.job import Outcome

FORMATS = tuple(MODULES)
_BY_ENDING = {
    "": "text", ".txt": "text", ".text": "text", ".log": "text", ".out": "text", ".json": "json", ".jsonl": "jsonl",
    ".ndjson": "jsonl", ".sarif": "sarif", ".xml": "junit", ".md": "markdown", ".markdown": "markdown", ".csv": "csv",
    ".html": "html", ".htm": "html",
}  # fmt: skip
"""The format of a file that is named without one."""


class Wanted(Struct, frozen=True):
    """A format, and the file it goes to; None is standard output."""

    format: str
    path: Path | None


class FormatType(click.ParamType[Wanted]):
    """`json` or `json=report.json`."""

    name = "format"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Wanted:
        """The format that `value` names."""
        if isinstance(value, Wanted):
            return value
        name, _, path = str(value).partition("=")
        if name not in FORMATS:
            close = get_close_matches(name, FORMATS, n=1)
            self.fail(
                f"there is no format {name!r}: {f'did you mean {close[0]!r}?' if close else ', '.join(FORMATS)}",
                param,
                ctx,
            )
        return Wanted(name, Path(path) if path and path != "-" else None)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The formats that begin so."""
        return [CompletionItem(name) for name in FORMATS if name.startswith(incomplete)]


def wanted_outputs(formats: Sequence[Wanted], output: Path | None) -> list[Wanted]:
    """Each format with its place; `--output` is for the one that names no file, or else for what its ending says."""
    chosen = list(formats)
    if output is not None and all(one.path for one in chosen):
        chosen.append(Wanted(_format_of(output), None))
    chosen = chosen or [Wanted("text", None)]
    placed = [Wanted(one.format, one.path or output) for one in chosen]
    places = [one.path for one in placed]
    if len(set(places)) < len(places):
        raise click.UsageError("two formats would go to one place: give files, as in --format json=report.json")
    return placed


def _format_of(path: Path) -> str:
    """The format that a file's ending stands for. Raises `UsageError` where it stands for none."""
    found = _BY_ENDING.get(path.suffix.lower())
    if found is None:
        raise click.UsageError(f"which format is {path} to have? Its ending names none: give --format as well")
    return found


def write_reports(outcome: Outcome, outputs: Sequence[Wanted], color: str, *, verbose: bool = False) -> None:
    """Renders every report, then writes them; `verbose` tells a person at a terminal every reason."""
    on_screen = [one for one in outputs if one.path is None]
    rendered = [(one, render(outcome, one.format)) for one in outputs if not (one in on_screen and is_rich(one, color))]
    for one, text in rendered:
        if one.path is not None:
            write_whole(one.path, text)
    for one, text in rendered:
        if one.path is None:
            print_data(text)
    for one in on_screen:
        if is_rich(one, color):
            from lamayor_check.reporting import console

            with reader_may_leave():
                console.show(outcome.report, sys.stdout, forced=color == "always", verbose=verbose)


def is_rich(one: Wanted, color: str) -> bool:
    """Whether a report is for the eyes of a person at a terminal."""
    if one.format != "text" or one.path is not None or color == "never":
        return False
    return color == "always" or (
        sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )


def render(outcome: Outcome, name: str) -> str:
    """A report in one format."""
    from lamayor_check.reporting.formats import renderer

    return renderer(name, outcome.documents)(outcome.report)


def write_whole(path: Path, text: str) -> None:
    """Writes to a file beside `path` and puts it in its place; what is no ordinary file is written to directly."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """The same, of what is no text."""
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        raise LamayorError(f"cannot be written: {error.strerror or error}", path=path) from error


def _replace(target: Path, data: bytes) -> None:
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".tmp", dir=target.parent)
    try:
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def print_data(text: str) -> None:
    """Data on standard output, always as UTF-8."""
    with reader_may_leave():
        stream = getattr(sys.stdout, "buffer", None)
        if stream is None:
            sys.stdout.write(text)
        else:
            sys.stdout.flush()
            stream.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()


@contextmanager
def reader_may_leave() -> Iterator[None]:
    """Whoever reads standard output may stop: what is left unsaid is dropped, and the exit status stays."""
    try:
        yield
    except BrokenPipeError:
        _drop_the_rest()
    except OSError as error:
        _drop_the_rest()
        raise LamayorError(f"standard output cannot be written: {error.strerror or error}") from error


def _drop_the_rest() -> None:
    """Whatever is still buffered goes nowhere, so that leaving does not fail on it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(message: str) -> None:
    """A line for the person, on standard error."""
    from lamayor_check.reporting.safe import visible

    for line in message.splitlines() or [""]:
        click.echo(f"lamayor-check: {visible(line)}", err=True)
