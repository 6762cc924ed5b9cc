"""`python -m lamayor_check.rulebook.document` writes docs/rules.md, the rule schema and the parsed rules."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from lamayor_check.rulebook.load import PARSED, load, parse_all
from lamayor_check.rulebook.locate import shipped
from lamayor_check.rulebook.model import Metric, Relation, Sample, ScopePart, TimeKind
from lamayor_check.rulebook.parse import PLACES
from lamayor_check.rulebook.schema import PARTS, SHIPPED, schema, schema_text

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "rules.md"
GUIDE = ROOT / "docs" / "rules.head.md"
"""What a person wrote; the page is this, with the worked example in its place and the rules after it."""
WORKED = ROOT / "docs" / "examples" / "health" / "hospital_beds.yml"
HEADINGS = {
    "Metric": "The keys of a metric",
    "Material": "The keys of `material`",
    "Examples": "The keys of `examples`",
    "Sample": "The keys of an example",
    "Relation": "The keys of a relation",
}
HELD = {"Material": "`absolute`, `relative`", "Examples": "`flag`, `accept`", "Sample": "examples"}
"""What a key holds that has keys of its own."""
TIMES: dict[TimeKind, str] = {
    "snapshot": "two figures are held against each other only where they are of one moment",
    "cumulative": "a running total: of one moment there is one figure, and a later one is not lower",
    "constant": "one figure for ever",
    "plan": "one speaker's figure for one plan",
}


def page() -> str:
    """The page as it should be."""
    guide = GUIDE.read_text(encoding="utf-8").replace("{worked example}", WORKED.read_text(encoding="utf-8").rstrip())
    book = load()
    rules: list[Metric | Relation] = sorted([*book.metrics, *book.relations], key=lambda r: r.rule)
    parts = [guide.rstrip(), "", *_keys(), "## The rules that are shipped", ""]
    for rule in rules:
        parts += _metric(rule) if isinstance(rule, Metric) else _relation(rule)
    return "\n".join(parts).rstrip() + "\n"


def _keys() -> Iterator[str]:
    """Every key of a rule file, and what `time`, `match` and `message` can hold, from the code."""
    described = schema()["$defs"]
    for kind in PARTS:
        yield from _table(HEADINGS[kind.__name__], described[kind.__name__])
    yield "| `time` | |"
    yield "| --- | --- |"
    yield from (f"| `{kind}` | {text} |" for kind, text in TIMES.items())
    yield ""
    yield f"Parts of the scope that `match` and `need` can name: {_code(typing.get_args(ScopePart))}."
    yield ""
    yield f"What `message` can say: {_code(f'{{{place}}}' for place in PLACES[Metric])}; of a relation, `{{fault}}`."
    yield ""


def _table(heading: str, part: dict[str, Any]) -> Iterator[str]:
    """The keys of one part of a rule file, those that are needed first."""
    needed = part.get("required", [])
    yield f"### {heading}"
    yield ""
    yield "| key | holds | if left out | says |"
    yield "| --- | --- | --- | --- |"
    for key in sorted(part["properties"], key=lambda key: (key not in needed, list(part["properties"]).index(key))):
        value = part["properties"][key]
        left_out = "needed" if key in needed else _default(value)
        yield f"| `{key}` | {_holds(value)} | {left_out} | {_cell(value['description'])} |"
    yield ""


def _holds(value: dict[str, Any]) -> str:
    """What a key can hold, in words."""
    if value.get("type") == "array":
        return f"a list of: {_holds(value['items'])}"
    if "enum" in value:
        return _code(repr(one) if one == "" else str(one) for one in value["enum"])
    if "$ref" in value:
        return HELD[value["$ref"].rpartition("/")[2]]
    return {"string": "text", "boolean": "`true` or `false`"}.get(value["type"], "a number")


def _default(value: dict[str, Any]) -> str:
    """What holds where a key is left out."""
    default = value.get("default")
    if default in ("", (), []):
        return "none"
    written = f"{default:g}" if isinstance(default, float) else str(default).lower()
    return f"`{written}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _metric(rule: Metric) -> Iterator[str]:
    yield f"### {rule.rule}"
    yield ""
    yield " ".join(rule.describe.split())
    yield ""
    if rule.phrases:
        yield f"As news puts it: {', '.join(f'“{phrase}”' for phrase in rule.phrases)}."
        yield ""
    yield f"In a message: {rule.title}. Written in: {_words(rule.units)}. Said of {_subject(rule)}."
    yield f"In time: {TIMES[rule.time]}."
    if rule.match:
        need = f"; nearly always said: {_code(rule.need)}" if rule.need else ""
        yield f"Told apart by: {_code(rule.match)}{need}."
    yield f"Conflicts: {_words(rule.kinds)}; {_material(rule)}; `about` stretches a value by {_percent(rule.hedge)}."
    yield ""
    yield from _reason(rule)


def _relation(rule: Relation) -> Iterator[str]:
    yield f"### {rule.rule}"
    yield ""
    yield f"{rule.title[:1].upper()}{rule.title[1:]}, of one article: checks `{rule.relation}`; {_material(rule)}."
    yield ""
    yield from _reason(rule)


def _reason(rule: Metric | Relation) -> Iterator[str]:
    yield f"Why: {' '.join(rule.why.split())}"
    yield ""
    for name, samples in (("Flagged", rule.examples.flag), ("Accepted", rule.examples.accept)):
        yield from (f"- {name}: {_sample(sample)}" for sample in samples)
    yield ""


def _sample(sample: Sample) -> str:
    texts = " / ".join(f"“{' '.join(text.split())}”" for text in (sample.a, sample.b) if text)
    return f"{texts}{f' ({sample.note})' if sample.note else ''}"


def _subject(rule: Metric) -> str:
    kinds = {"any": "anyone or anything", "event": "an event", "actor": "an actor"}
    return kinds.get(rule.subject, f"a {rule.subject}") if rule.by_subject else "whatever the articles call it"


def _material(rule: Metric | Relation) -> str:
    gap = rule.material
    sizes = [
        f"{gap.absolute:f}" if gap.absolute else "",
        f"{_percent(gap.relative)} of the value" if gap.relative else "",
    ]
    least = " and ".join(filter(None, sizes))
    return (
        f"{rule.severity} from a gap of {least} on, below that a warning"
        if least
        else f"any gap makes a {rule.severity}"
    )


def _percent(part: object) -> str:
    return f"{float(str(part)) * 100:g}%"


def _words(names: tuple[str, ...]) -> str:
    return ", ".join(names)


def _code(names: typing.Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def parsed_text() -> str:
    """The shipped rules as JSON, from their YAML."""
    written = msgspec.json.encode(parse_all((shipped(),)))
    return msgspec.json.format(written, indent=1).decode() + "\n"


if __name__ == "__main__":
    PARSED.write_text(parsed_text(), encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")
    SHIPPED.write_text(schema_text(), encoding="utf-8")
    made = ", ".join(str(path.relative_to(ROOT)) for path in (PAGE, SHIPPED, PARSED))
    print(f"wrote {made} from {shipped().name}/")
