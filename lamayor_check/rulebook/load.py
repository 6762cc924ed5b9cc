"""Folders of rule files become one rulebook, or every fault in them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from lamayor_check.errors import LamayorError
from lamayor_check.rulebook.locate import shipped
from lamayor_check.rulebook.model import Metric, Relation, Rulebook
from lamayor_check.rulebook.parse import RuleFaults, parse_rule


def load(directories: Sequence[Path] = ()) -> Rulebook:
    """The shipped rules, with those of `directories` added; a later rule replaces an earlier one of the same name.

    Raises `RuleFaults` with every fault of every file.
    """
    rules: dict[str, Metric | Relation] = {}
    faults: list[LamayorError] = []
    digest = hashlib.sha256()
    for directory in (shipped(), *directories):
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
                digest.update(f"{rule.rule}\0{text}\0".encode())
    if faults:
        raise RuleFaults(faults)
    ordered = [rules[name] for name in sorted(rules)]
    return Rulebook(
        metrics=tuple(r for r in ordered if isinstance(r, Metric)),
        relations=tuple(r for r in ordered if isinstance(r, Relation)),
        fingerprint=digest.hexdigest(),
    )


def rule_files(directory: Path) -> list[Path]:
    """`<pack>/<name>.yml` below `directory`, sorted. Raises `LamayorError` where it is no folder."""
    if not directory.is_dir():
        raise LamayorError("is not a folder of rule packs", path=directory, hint="it holds <pack>/<name>.yml")
    return sorted(directory.glob("*/*.yml"), key=lambda p: p.as_posix())
