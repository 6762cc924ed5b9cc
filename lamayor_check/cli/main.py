"""The command line's entry: the group of commands, and the exit status that each ending has."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

import click

from lamayor_check.cli import about, archive, baseline, building, check, claims, explain, facts, rules
from lamayor_check.cli.group import Commands
from lamayor_check.cli.options import CONTEXT
from lamayor_check.cli.output import reader_may_leave, say
from lamayor_check.errors import LamayorError

PROGRAM = "lamayor-check"
MISUSED = 2
INTERRUPTED = 130


@click.group(
    cls=Commands,
    default="check",
    default_if_no_args=False,
    context_settings=CONTEXT,
    epilog="A bare path is checked: `lamayor-check news/` is `lamayor-check check news/`.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=about.show_version,
    help="Show versions and exit.",
)
def commands() -> None:
    """Finds the numbers in news articles that cannot all be true."""


for module in (check, claims, explain, archive, building, facts, rules, baseline, about):
    module.add_to(commands)


def main() -> NoReturn:
    """Runs the program and exits at once: to take spaCy's objects down one by one is a seventh of a short run."""
    status = run(sys.argv[1:])
    with suppress(OSError):
        sys.stderr.flush()
    os._exit(status)


def run(arguments: Sequence[str]) -> int:
    """Runs the program; its exit status. Nothing is raised, whatever happens."""
    status = _guarded(list(arguments))
    try:
        with reader_may_leave():
            sys.stdout.flush()
    except LamayorError as error:
        say(str(error))
        return MISUSED
    return status


def _guarded(arguments: list[str]) -> int:
    try:
        return _run(arguments)
    except BrokenPipeError:
        with reader_may_leave():
            raise
        return 0
    except click.exceptions.Exit as ending:
        return ending.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
    except LamayorError as error:
        say(str(error))
    except OSError as error:
        say(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except (MemoryError, RecursionError) as error:
        say(f"the input is too large or too deep: {type(error).__name__}")
    except Exception as error:
        if os.environ.get("LAMAYOR_CHECK_DEBUG"):
            raise
        say(f"a fault of the program, not yours: {type(error).__name__}: {error} (LAMAYOR_CHECK_DEBUG=1 shows where)")
    return MISUSED


def _run(arguments: list[str]) -> int:
    if instruction := os.environ.get("_LAMAYOR_CHECK_COMPLETE"):
        from click.shell_completion import shell_complete

        return shell_complete(commands, {}, PROGRAM, "_LAMAYOR_CHECK_COMPLETE", instruction)
    with commands.make_context(PROGRAM, arguments) as context:
        status = commands.invoke(context)
    return status if isinstance(status, int) else 0
