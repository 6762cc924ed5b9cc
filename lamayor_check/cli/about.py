"""Commands about the program itself: versions, configuration, health, shell completion."""

from __future__ import annotations

import locale
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec
from click.core import ParameterSource

from lamayor_check import __version__
from lamayor_check.cache import FILE, Cache, remove
from lamayor_check.cli.options import CONTEXT, cache_folder, current_defaults
from lamayor_check.cli.output import print_data, say
from lamayor_check.config import NOTHING, Configuration, configuration_for
from lamayor_check.errors import LamayorError

_ORIGINS: dict[ParameterSource | None, str] = {
    ParameterSource.COMMANDLINE: "command line",
    ParameterSource.ENVIRONMENT: "environment",
    ParameterSource.DEFAULT_MAP: "file",
}


def add_to(group: click.Group) -> None:
    """Adds the commands."""

    @group.group("config", context_settings=CONTEXT)
    def config() -> None:
        """What is configured, and where."""

    @config.command("show", context_settings=CONTEXT | {"ignore_unknown_options": True, "allow_extra_args": True})
    @click.argument("arguments", nargs=-1, metavar="[PATH|OPTION]...", type=click.UNPROCESSED)
    def show(arguments: tuple[str, ...]) -> None:
        """Print what would hold for `check` with these arguments, and where each value comes from."""
        check = group.commands["check"]
        with check.make_context("check", list(arguments)) as context:
            print_data("".join(_configured(context)))

    @group.command("doctor", context_settings=CONTEXT)
    def doctor() -> int:
        """Look for what could go wrong: versions, model, rules, encodings, configuration; say what files are read."""
        lines = [f"{'ok' if is_well else 'BAD':4} {name}: {found}\n" for name, found, is_well in _health()]
        lines += [f"{'ok' if is_there else '-':4} reads {name}: {found}\n" for name, found, is_there in _readers()]
        found, is_there = _archive()
        lines.append(f"{'ok' if is_there else '-':4} archives: {found}\n")
        print_data("".join(lines))
        return 2 if any(line.startswith("BAD") for line in lines) else 0

    @group.group("cache", context_settings=CONTEXT)
    def cache() -> None:
        """What earlier runs found, kept to save time."""

    folder = click.option("--cache-dir", type=click.Path(path_type=Path), metavar="DIR", help="[default: the user's]")

    @cache.command("info", context_settings=CONTEXT)
    @folder
    def info(cache_dir: Path | None) -> None:
        """Print where the cache is and how large."""
        place = cache_folder(cache_dir)
        with Cache(place) as kept:
            size = kept.path.stat().st_size if kept.path.exists() else 0
            print_data(f"{kept.path}\n{kept.count()} entries, {size:,} bytes\n")

    @cache.command("clear", context_settings=CONTEXT)
    @folder
    def clear(cache_dir: Path | None) -> None:
        """Remove the cache."""
        place = cache_folder(cache_dir)
        say(f"removed {place / FILE}" if remove(place) else f"there is none in {place}")

    @group.command("completion", context_settings=CONTEXT)
    @click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
    def completion(shell: str) -> None:
        """Print a completion script: `eval "$(lamayor-check completion bash)"`."""
        from click.shell_completion import get_completion_class

        found = get_completion_class(shell)
        assert found is not None
        print_data(found(group, {}, "lamayor-check", "_LAMAYOR_CHECK_COMPLETE").source() + "\n")


def show_version(context: click.Context, _: click.Parameter, is_asked: bool) -> None:
    """Prints the versions that decide what is found, without loading any of it."""
    if not is_asked or context.resilient_parsing:
        return
    made_with = f"spaCy {_version('spacy')}, model {_model()}, Python {platform.python_version()}"
    print_data(f"lamayor-check {__version__} ({made_with})\n")
    context.exit()


def _version(package: str) -> str:
    from importlib import metadata  # slow to import

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "missing"


def _model() -> str:
    from lamayor_check.reader.load import model_version

    try:
        return model_version()
    except LamayorError:
        return "missing"


def _configured(context: click.Context) -> Iterator[str]:
    found = context.meta.get("lamayor_check.configuration", NOTHING)
    assert isinstance(found, Configuration)
    yield f"# configuration file: {found.path or 'none'}\n"
    for parameter in context.command.get_params(context):
        name = parameter.name or ""
        if _flag(parameter) in ("help", "config"):
            continue
        value, source = context.params.get(name), context.get_parameter_source(name)
        origin = _ORIGINS.get(source, "default")
        if name == "paths" and not value and found.defaults.get("paths"):
            value, origin = found.defaults["paths"], "file"
        origin = str(found.path) if origin == "file" else origin
        yield f"{_flag(parameter)} = {_shown(value)}  # {origin}\n"
    for name in sorted(found.defaults.keys() - context.params.keys()):
        yield f"{name.replace('_', '-')} = {_shown(found.defaults[name])}  # {found.path}, for other commands\n"


def _flag(parameter: click.Parameter) -> str:
    return (max(parameter.opts, key=len) if isinstance(parameter, click.Option) else "paths").lstrip("-")


def _shown(value: Any) -> str:
    return msgspec.json.encode(value, enc_hook=str).decode()


def _health() -> Iterator[tuple[str, str, bool]]:
    yield "lamayor-check", __version__, True
    yield "Python", platform.python_version(), sys.version_info[:2] >= (3, 11)
    for package in ("spacy", "click", "msgspec", "rich", "ruamel.yaml"):
        yield package, _version(package), _version(package) != "missing"
    yield _tried("model", _model_loads)
    yield _tried("rules", _rules_load)
    yield _tried("configuration", lambda: str(configuration_for(()).path or "none"))
    encoding = getattr(sys.stdout, "encoding", None) or "unknown"
    yield "encodings", f"standard output {encoding}, locale {locale.getpreferredencoding(False)}", True


def _readers() -> Iterator[tuple[str, str, bool]]:
    """Each format: what reads it, or what would have to be installed."""
    from lamayor_check.documents.finding import TEXT
    from lamayor_check.documents.readers.choose import READERS, missing, version

    yield "text and Markdown", ", ".join(TEXT), True
    for reader in READERS:
        lacking = missing(reader)
        by = f" by {reader.package} {version(reader.package)}" if reader.package else ""
        known = ", ".join(reader.endings) or "known by what is in it"
        yield reader.name, f"{lacking} ({known})" if lacking else f"{known}{by}", not lacking


def _archive() -> tuple[str, bool]:
    """What keeps archives, or what would have to be installed."""
    from lamayor_check.archive.store import library

    try:
        return f"by DuckDB {library().__version__}", True
    except LamayorError as error:
        return str(error), False


def _tried(name: str, attempt: Any) -> tuple[str, str, bool]:
    try:
        return name, str(attempt()), True
    except LamayorError as error:
        return name, str(error), False


def _model_loads() -> str:
    from lamayor_check.extraction.pipeline import load, pipeline_version
    from lamayor_check.job import load_rules
    from lamayor_check.reader.load import load as load_reader
    from lamayor_check.reader.load import model_version

    chosen = current_defaults().get("model")
    load()
    load_reader(load_rules(), chosen)
    return f"{model_version(chosen)}, with {pipeline_version()}"


def _rules_load() -> str:
    from lamayor_check.job import load_rules, rule_names

    return f"{len(rule_names(load_rules()))} in force"
