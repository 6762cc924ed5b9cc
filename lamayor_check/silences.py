"""Comments in articles that silence a rule for a line or a file, applied. Reading them is in `documents`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

import msgspec
from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Side


class Silence(Struct, frozen=True, order=True):
    """A rule (a pattern) that is silenced in a document: on a line, or throughout where the line is 0."""

    document: str
    line: int
    rule: str


class Quieted(Struct, frozen=True):
    """The conflicts that remain, and the silences that silenced nothing."""

    conflicts: tuple[Conflict, ...]
    unused: tuple[Silence, ...]


def apply(conflicts: Iterable[Conflict], claims: Mapping[str, Claim], silences: Iterable[Silence]) -> Quieted:
    """Takes silenced claims out of the conflicts of the silenced rule; what then has one side only is gone."""
    listed = sorted(set(silences))
    by_document: dict[str, list[Silence]] = {}
    for silence in listed:
        by_document.setdefault(silence.document, []).append(silence)
    used: set[Silence] = set()
    kept = [left for conflict in conflicts if (left := _left_of(conflict, claims, by_document, used)) is not None]
    return Quieted(tuple(kept), tuple(silence for silence in listed if silence not in used))


def _left_of(
    conflict: Conflict, claims: Mapping[str, Claim], by_document: Mapping[str, list[Silence]], used: set[Silence]
) -> Conflict | None:
    quiet: set[str] = set()
    for side in conflict.sides:
        for identity in side.claims:
            hits = _hits(claims[identity], conflict.rule, by_document)
            used.update(hits)
            if hits:
                quiet.add(identity)
    if not quiet:
        return conflict
    sides = [Side(side.label, tuple(c for c in side.claims if c not in quiet)) for side in conflict.sides]
    spoken = tuple(side for side in sides if side.claims)
    is_whole = len(spoken) == len(sides) or (conflict.kind == "value" and len(spoken) > 1)
    return msgspec.structs.replace(conflict, sides=spoken) if is_whole else None


def _hits(claim: Claim, rule: str, by_document: Mapping[str, list[Silence]]) -> list[Silence]:
    return [
        silence
        for silence in by_document.get(claim.document, ())
        if silence.line in (0, claim.line) and names(silence.rule, rule)
    ]


def names(pattern: str, rule: str) -> bool:
    """Whether a pattern names a rule: its full name, its pack, its name in the pack, or with `*`."""
    pack, _, name = rule.partition("/")
    return pattern in (rule, pack, name) or fnmatchcase(rule, pattern)
