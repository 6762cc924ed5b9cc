"""The group of commands: what is called when no command is named, and options that stand before the command."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click
from click_default_group import DefaultGroup

from lamayor_check.config import configuration_for


class Commands(DefaultGroup):  # type: ignore[misc]  # it comes without types
    """A bare path is checked; options before a command go to that command; without anything the configuration says."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Brings the arguments into the order that click knows."""
        if not args and not ctx.resilient_parsing and configuration_for(()).defaults.get("paths"):
            args = ["check"]
        parsed: list[str] = super().parse_args(ctx, _command_first(args, self.commands))
        return parsed


def _command_first(args: Sequence[str], commands: Mapping[str, click.Command]) -> list[str]:
    """`-q baseline write news` as `baseline write -q news`; what names no command stays as it is."""
    at = _first_word(args, _takes_value(commands["check"]))
    if not 0 < at < len(args) or args[at] not in commands:
        return list(args)
    named, rest = commands[args[at]], list(args[at + 1 :])
    path = [args[at]]
    while isinstance(named, click.Group) and rest and rest[0] in named.commands:
        path.append(rest[0])
        named = named.commands[rest.pop(0)]
    return [*path, *args[:at], *rest]


def _takes_value(command: click.Command) -> dict[str, bool]:
    """Whether each option of a command is followed by a value."""
    options = [one for one in command.params if isinstance(one, click.Option)]
    return {name: not (one.is_flag or one.count) for one in options for name in (*one.opts, *one.secondary_opts)}


def _first_word(args: Sequence[str], takes_value: Mapping[str, bool]) -> int:
    """Where the first argument stands that is neither an option nor the value of one; 0 where that cannot be told."""
    at = 0
    while at < len(args) and args[at].startswith("-") and args[at] != "-":
        width = _width(args[at], takes_value)
        if width is None:
            return 0
        at += width
    return at


def _width(written: str, takes_value: Mapping[str, bool]) -> int | None:
    """How many arguments an option takes up with its value; None where it is unknown."""
    if written.startswith("--"):
        name, has_value, _ = written.partition("=")
        return None if name not in takes_value else 2 if takes_value[name] and not has_value else 1
    for place, letter in enumerate(written[1:], 1):
        if f"-{letter}" not in takes_value:
            return None
        if takes_value[f"-{letter}"]:
            return 2 if place == len(written) - 1 else 1
    return 1
