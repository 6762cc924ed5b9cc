"""One rule file's YAML becomes a typed object, or every fault in it with its line. Files are found by `load`."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter
from typing import Any

import msgspec
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent

from lamayor_check.errors import LamayorError
from lamayor_check.rulebook.model import OTHER, Metric, Relation, Strict

MAX_BYTES = 256 * 1024
MAX_DEPTH = 8
PHRASES = (3, 8)
"""So many phrases a metric has at least, and at most."""
_MARKS = frozenset("&*!")
"""A text without any of these has no anchor, alias or tag, and need not be looked through for them."""


def parse_rule(text: str, path: Path) -> Metric | Relation:
    """The rule in `text`; its name and pack are the file's stem and folder. Raises `RuleFaults` with all faults."""
    node = _yaml(text, path)
    kind: type[Metric] | type[Relation] = Relation if "relation" in node else Metric
    own = [key for key in ("name", "pack") if key in node]
    faults = [_fault(path, node, key, f"`{key}` is the file's own and is not written in it") for key in own]
    value = {**node, "name": path.stem, "pack": path.parent.name}
    faults += _faults(kind, value, node, path)
    faults += _missing_examples(node, path)
    faults += _phrase_faults(node, path) if kind is Metric else []
    faults += _message_faults(kind, node, path)
    if faults:
        raise RuleFaults(faults)
    return msgspec.convert(_plain(value), kind, strict=False)


class RuleFaults(LamayorError):
    """Every fault of the rule files, each with its place."""

    def __init__(self, faults: list[LamayorError]) -> None:
        super().__init__("; ".join(map(str, faults)))
        self.faults = tuple(faults)

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


def _yaml(text: str, path: Path) -> CommentedMap:
    if len(text) > MAX_BYTES:
        raise RuleFaults([LamayorError(f"a rule file has at most {MAX_BYTES // 1024} KiB", path=path)])
    try:
        if _MARKS & set(text):
            _refuse_aliases_and_depth(text, path)
        node = YAML(typ="rt").load(text)
        if _depth(node) > MAX_DEPTH:
            _refuse_aliases_and_depth(text, path)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        problem = " ".join(filter(None, (error.context, error.problem)))
        raise RuleFaults([LamayorError(f"not YAML: {problem}", path=path, line=line)]) from error
    except (YAMLError, RecursionError, ValueError) as error:
        raise RuleFaults([LamayorError(f"not YAML: {error}", path=path)]) from error
    if not isinstance(node, CommentedMap):
        raise RuleFaults([LamayorError("a rule file is one mapping of keys to values", path=path, line=1)])
    return node


def _depth(node: object) -> int:
    """How many mappings and lists are nested in each other."""
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else None
    return 1 + max(map(_depth, inner), default=0) if inner is not None else 0


def _refuse_aliases_and_depth(text: str, path: Path) -> None:
    depth = 0
    for event in YAML(typ="safe", pure=True).parse(text):
        line = event.start_mark.line + 1
        depth += type(event).__name__.endswith(("MappingStartEvent", "SequenceStartEvent"))
        depth -= type(event).__name__.endswith(("MappingEndEvent", "SequenceEndEvent"))
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise RuleFaults([LamayorError("anchors and aliases are not allowed", path=path, line=line)])
        if getattr(event, "tag", None):
            raise RuleFaults([LamayorError("tags are not allowed", path=path, line=line)])
        if depth > MAX_DEPTH:
            raise RuleFaults([LamayorError(f"nested deeper than {MAX_DEPTH}", path=path, line=line)])


def _faults(kind: type[Strict], value: dict[str, Any], node: CommentedMap, path: Path) -> Iterator[LamayorError]:
    hints = typing.get_type_hints(kind)
    fields = {f.name: f for f in msgspec.structs.fields(kind)}
    for key in value:
        if key not in fields:
            known = ", ".join(k for k in fields if k not in ("name", "pack"))
            yield _fault(path, node, key, f"unknown key `{key}`", hint=f"known: {known}")
    for name, field in fields.items():
        if name in value:
            yield from _field_faults(hints[name], value[name], node, name, path)
        elif field.required:
            yield _fault(path, node, None, f"`{name}` is missing")


def _field_faults(hint: Any, value: Any, node: CommentedMap, key: str, path: Path) -> Iterator[LamayorError]:
    inner = typing.get_args(hint)[0] if typing.get_origin(hint) is tuple else None
    if isinstance(hint, type) and issubclass(hint, Strict) and isinstance(value, CommentedMap):
        yield from _faults(hint, value, value, path)
    elif isinstance(inner, type) and issubclass(inner, Strict) and isinstance(value, CommentedSeq):
        for index, item in enumerate(value):
            if isinstance(item, CommentedMap):
                yield from _faults(inner, item, item, path)
            else:
                yield LamayorError(f"`{key}[{index}]` is a mapping", path=path, line=value.lc.item(index)[0] + 1)
    else:
        try:
            msgspec.convert(_plain(value), hint, strict=False)
        except msgspec.ValidationError as error:
            yield _fault(path, node, key, f"`{key}`: {str(error)[:1].lower()}{str(error)[1:]}")


def _missing_examples(node: CommentedMap, path: Path) -> Iterator[LamayorError]:
    examples = node.get("examples")
    for kind in ("flag", "accept"):
        if isinstance(examples, CommentedMap) and not examples.get(kind):
            yield _fault(path, node, "examples", f"`examples.{kind}` holds no example", hint="a rule needs both kinds")


def _phrase_faults(node: CommentedMap, path: Path) -> Iterator[LamayorError]:
    """What the reader needs to know a metric by."""
    describe, phrases = node.get("describe"), node.get("phrases", ())
    if isinstance(describe, str) and not describe.strip():
        yield _fault(path, node, "describe", "`describe` says nothing", hint="say in plain words what is counted")
    least, most = PHRASES
    if isinstance(phrases, Sequence) and not least <= len(phrases) <= most and path.stem != OTHER:
        said = f"`phrases` has {len(phrases)}, not {least} to {most}"
        yield _fault(path, node, "phrases", said, hint="a few words each, as news puts it")


PLACES = {
    Metric: ("subject", "whose", "values", "quotes", "moment", "place", "poll"),
    Relation: ("fault",),
}
"""What a message can say of its conflict."""


def _message_faults(kind: type[Metric] | type[Relation], node: CommentedMap, path: Path) -> Iterator[LamayorError]:
    message = node.get("message")
    if not isinstance(message, str):
        return
    known = PLACES[kind]
    hint = f"it can say {', '.join(f'{{{p}}}' for p in known)}"
    try:
        found = [field for _, field, _, _ in Formatter().parse(message) if field is not None]
    except ValueError as error:
        yield _fault(path, node, "message", f"`message`: {error}", hint=hint)
        return
    for field in found:
        if field not in known:
            yield _fault(path, node, "message", f"`message` has an unknown place `{{{field}}}`", hint=hint)


def _plain(value: Any) -> Any:
    """Plain dicts, lists and strings of what ruamel.yaml made; numbers as they were written, for `Decimal`."""
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    if isinstance(value, float):
        return str(value)
    return str(value) if isinstance(value, str) else value


def _fault(path: Path, node: CommentedMap, key: str | None, message: str, hint: str | None = None) -> LamayorError:
    line = node.lc.key(key)[0] if key is not None and key in node.lc.data else node.lc.line
    return LamayorError(message, path=path, line=line + 1, hint=hint)
