"""Configuration files: found, read, checked. That flags and environment come first is click's `default_map`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import msgspec
from msgspec import UNSET, Struct, UnsetType

from lamayor_check.errors import LamayorError

OWN_FILE = "lamayor-check.toml"
TABLE = "lamayor-check"


class Options(Struct, frozen=True, kw_only=True, rename="kebab", forbid_unknown_fields=True):
    """What a configuration file may say. Each name is that of the flag; paths are relative to the file."""

    paths: list[str] | UnsetType = UNSET
    exclude: list[str] | UnsetType = UNSET
    field: list[str] | UnsetType = UNSET
    rules: list[str] | UnsetType = UNSET
    select: list[str] | UnsetType = UNSET
    ignore: list[str] | UnsetType = UNSET
    baseline: str | UnsetType = UNSET
    against: str | UnsetType = UNSET
    archive: str | UnsetType = UNSET
    fail_on: str | UnsetType = UNSET
    format: list[str] | str | UnsetType = UNSET
    model: str | UnsetType = UNSET
    jobs: int | UnsetType = UNSET
    no_cache: bool | UnsetType = UNSET
    cache_dir: str | UnsetType = UNSET
    allow_empty: bool | UnsetType = UNSET
    strict: bool | UnsetType = UNSET
    strict_baseline: bool | UnsetType = UNSET
    color: str | UnsetType = UNSET
    statistics: bool | UnsetType = UNSET


_PARAMETERS = {"field": "fields", "format": "formats"}
"""Where a parameter is not called as its flag."""
_PLACES = frozenset({"paths", "rules"})
_PLACE = frozenset({"baseline", "against", "archive", "cache_dir"})


class Configuration(Struct, frozen=True):
    """A configuration file, or none: `path` is None where there is no file."""

    path: Path | None
    defaults: dict[str, Any]
    """By parameter name, as click's `default_map` wants it."""


NOTHING = Configuration(None, {})


def configuration_for(targets: Sequence[str]) -> Configuration:
    """The nearest configuration file at or above the first target, or above the working folder."""
    start = Path(targets[0] if targets and targets[0] != "-" else ".").absolute()
    for folder in (start, *start.parents):
        for path in (folder / OWN_FILE, folder / "pyproject.toml"):
            if path.is_file() and (table := _table(path)) is not None:
                return Configuration(path, _defaults(table, path))
    return NOTHING


def configuration_in(path: Path) -> Configuration:
    """The configuration in a file that was named."""
    table = _table(path)
    if table is None:
        raise LamayorError(f"there is no [tool.{TABLE}] table", path=path)
    return Configuration(path, _defaults(table, path))


def known_keys() -> tuple[str, ...]:
    """The keys that a configuration file may have."""
    return tuple(sorted(field.encode_name for field in msgspec.structs.fields(Options)))


def _table(path: Path) -> dict[str, Any] | None:
    """The program's own table; None in a pyproject.toml that has none."""
    try:
        content = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise LamayorError(f"the configuration cannot be read: {error.strerror}", path=path) from error
    except (ValueError, RecursionError) as error:
        raise LamayorError(f"not TOML: {error}", path=path) from error
    if path.name != "pyproject.toml":
        return content
    table = content.get("tool", {}).get(TABLE)
    return table if isinstance(table, dict) else None


def _defaults(table: dict[str, Any], path: Path) -> dict[str, Any]:
    known = known_keys()
    for key in table:
        if key not in known:
            close = get_close_matches(key, known, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(known)}"
            raise LamayorError(f"unknown key {key!r}", path=path, line=_line_of(key, path), hint=hint)
    try:
        options = msgspec.convert(table, Options)
    except msgspec.ValidationError as error:
        raise LamayorError(str(error), path=path) from error
    values = {name: getattr(options, name) for name in options.__struct_fields__}
    given = {name: _placed(name, value, path.parent) for name, value in values.items() if value is not UNSET}
    return {_PARAMETERS.get(name, name): value for name, value in given.items()}


def _placed(name: str, value: Any, folder: Path) -> Any:
    """Paths from the file's folder; a path that needs no change stays as written."""
    if name in _PLACES:
        return [_relative_to(folder, one) for one in value]
    if name in _PLACE:
        return _relative_to(folder, value)
    return [value] if name == "format" and isinstance(value, str) else value


def _relative_to(folder: Path, written: str) -> str:
    place = folder / written
    try:
        return place.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return place.as_posix()


def _line_of(key: str, path: Path) -> int | None:
    text = path.read_text(encoding="utf-8-sig")
    table = text.find(f"[tool.{TABLE}]") if path.name == "pyproject.toml" else 0
    match = re.compile(rf"^\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", re.MULTILINE).search(text, max(table, 0))
    return text.count("\n", 0, match.end()) + 1 if match else None
