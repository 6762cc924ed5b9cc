"""`lamayor-check rules`: what rules there are, whether they pass their own examples, and a start for a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lamayor_check.cli.options import CONTEXT
from lamayor_check.cli.output import print_data, say, write_whole
from lamayor_check.errors import LamayorError

if TYPE_CHECKING:
    from lamayor_check.rulebook.model import Metric, Relation

_RULES = click.option(
    "--rules", multiple=True, type=click.Path(path_type=Path), metavar="DIR", help="Add rule packs. Repeatable."
)


def add_to(group: click.Group) -> None:
    """Adds the commands."""

    @group.group("rules", context_settings=CONTEXT)
    def rules() -> None:
        """List, test and start rules."""

    @rules.command("list", context_settings=CONTEXT)
    @_RULES
    @click.option("-f", "--format", "format_", type=click.Choice(["table", "json"]), default="table", show_default=True)
    def list_(rules: tuple[Path, ...], format_: str) -> None:
        """List the rules in force."""
        found = _all(rules)
        print_data(_json(found) if format_ == "json" else _table(found))

    @rules.command("test", context_settings=CONTEXT)
    @click.argument("names", nargs=-1, metavar="[RULE]...")
    @_RULES
    @click.option("--model", metavar="PATH", help="The folder of a reader in place of the shipped one.")
    def test(names: tuple[str, ...], rules: tuple[Path, ...], model: str | None) -> int:
        """Run the examples that rules carry: exit 1 where one is judged otherwise than it says."""
        from lamayor_check.job import load_rules, matching_rules
        from lamayor_check.rule_examples import run_examples

        rulebook = load_rules(rules)
        wanted = matching_rules(rulebook, names) if names else None
        failures = ran = 0
        for result in run_examples(rulebook, wanted, model=model):
            ran += 1
            if not result.is_as_said:
                failures += 1
                print_data(f"{result.rule}: {result.expected} was expected, {result.found} was found\n{result.shown}")
        print_data(f"{ran} examples, {failures} failed\n")
        return 1 if failures else 0

    @rules.command("new", context_settings=CONTEXT)
    @click.argument("name", metavar="PACK/NAME")
    @click.option("--into", type=click.Path(path_type=Path), default=Path("rules"), show_default=True, metavar="DIR")
    def new(name: str, into: Path) -> None:
        """Write a commented rule file to start from, as DIR/PACK/NAME.yml."""
        pack, _, metric = name.partition("/")
        if not (_is_name(pack) and _is_name(metric)):
            raise LamayorError(
                f"{name!r} names no rule", hint="a name is PACK/NAME in small letters, as in health/hospital_beds"
            )
        path = into / pack / f"{metric}.yml"
        if path.exists():
            raise LamayorError("is there already", path=path)
        _refuse_second(pack, metric, into)
        from lamayor_check.rulebook.starter import starter

        path.parent.mkdir(parents=True, exist_ok=True)
        beside = "".join(other.read_text(encoding="utf-8", errors="replace") for other in sorted(into.glob("*/*.yml")))
        write_whole(path, starter(pack, metric, beside))
        say(f"wrote {path}; try it with `lamayor-check rules test {name} --rules {into}`")


def _refuse_second(pack: str, metric: str, into: Path) -> None:
    """Claims know their metric by its name alone, so no two packs can have one of the same name."""
    from lamayor_check.job import load_rules

    shipped = load_rules().metric(metric)
    found = [shipped.rule] if shipped is not None else []
    found += [f"{path.parent.name}/{metric}" for path in into.glob(f"*/{metric}.yml")]
    if others := sorted({rule for rule in found if rule != f"{pack}/{metric}"}):
        raise LamayorError(
            f"{pack}/{metric}: there is one of this name already, {others[0]}",
            hint=f"choose another name, or the same pack to replace it: {others[0]}",
        )


def _is_name(word: str) -> bool:
    return word.replace("_", "a").isalnum() and word.islower() and word[0].isalpha() if word else False


def _all(directories: tuple[Path, ...]) -> list[Metric | Relation]:
    from lamayor_check.job import all_rules, load_rules

    return all_rules(load_rules(directories))


def _table(rules: list[Metric | Relation]) -> str:
    width = max((len(rule.rule) for rule in rules), default=0)
    return "".join(f"{rule.rule:{width}}  {rule.severity:7}  {rule.title}\n" for rule in rules)


def _json(rules: list[Metric | Relation]) -> str:
    import msgspec

    from lamayor_check.reporting.json import json_text

    listed: list[dict[str, Any]] = [{"rule": rule.rule, **msgspec.structs.asdict(rule)} for rule in rules]
    return json_text(listed)
