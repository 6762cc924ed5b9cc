"""Folders of rule files become one rulebook, or every fault in them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from lamayor_check.errors import LamayorError
from lamayor_check.rulebook.locate import shipped
from lamayor_check.rulebook.model import Metric, Relation, Rulebook
from lamayor_check.rulebook.parse import RuleFaults, parse_rule

PARSED = Path(__file__).with_name("shipped.json")
"""The shipped rules as `rulebook.document` parsed them last: YAML takes longer than all the rest of a start."""


def load(directories: Sequence[Path] = ()) -> Rulebook:
    """The shipped rules, with those of `directories` added; a later rule replaces an earlier one of the same name.

    Raises `RuleFaults` with every fault of every file.
    """
    return (None if directories else _parsed_before()) or parse_all((shipped(), *directories))


def parse_all(directories: Sequence[Path]) -> Rulebook:
    """The rules of folders, read from their YAML. Raises `RuleFaults` with every fault of every file."""
    rules: dict[str, Metric | Relation] = {}
    faults: list[LamayorError] = []
    digest = hashlib.sha256()
    for directory in directories:
        for path in rule_files(directory):
            try:
                text = path.read_text(encoding="utf-8")
                rule = parse_rule(text, path)
            except RuleFaults as error:
                faults += error.faults
            except (OSError, UnicodeDecodeError) as error:
                faults.append(LamayorError(f"cannot be read: {error}", path=path))
            else:
                rules[rule.rule] = rule
                digest.update(_mark(path, text))
    if faults:
        raise RuleFaults(faults)
    ordered = [rules[name] for name in sorted(rules)]
    return Rulebook(
        metrics=tuple(r for r in ordered if isinstance(r, Metric)),
        relations=tuple(r for r in ordered if isinstance(r, Relation)),
        fingerprint=digest.hexdigest(),
    )


def _parsed_before() -> Rulebook | None:
    """The shipped rules without their YAML, where its files are still those that were parsed."""
    digest = hashlib.sha256()
    try:
        for path in rule_files(shipped()):
            digest.update(_mark(path, path.read_text(encoding="utf-8")))
        book = msgspec.json.decode(PARSED.read_bytes(), type=Rulebook)
    except (OSError, ValueError, msgspec.MsgspecError, LamayorError):
        return None  # parsing tells what is wrong
    return book if book.fingerprint == digest.hexdigest() else None


def _mark(path: Path, text: str) -> bytes:
    return f"{path.parent.name}/{path.stem}\0{text}\0".encode()


def rule_files(directory: Path) -> list[Path]:
    """`<pack>/<name>.yml` below `directory`, sorted. Raises `LamayorError` where it is no folder."""
    if not directory.is_dir():
        raise LamayorError("is not a folder of rule packs", path=directory, hint="it holds <pack>/<name>.yml")
    return sorted(directory.glob("*/*.yml"), key=lambda p: p.as_posix())
