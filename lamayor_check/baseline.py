"""What is known already: pairs of claims that may disagree. Kept in one JSON file, sorted, an entry a line.

A claim is known again by document, metric, subject, scope and the number as written, never by its place in the text.
Documents are named relative to the baseline file, so that the working folder does not matter.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations, product
from pathlib import Path

import msgspec
from msgspec import Struct

from lamayor_check.claims.claim import Claim, Scope
from lamayor_check.claims.conflict import Conflict, ConflictKind, Side
from lamayor_check.claims.known import lasting_scope, written_number
from lamayor_check.errors import LamayorError

VERSION = 1
_SPLIT: frozenset[ConflictKind] = frozenset({"value", "order"})
"""Kinds whose sides stand for themselves, so that a part can be known; sums and sequences are known whole or not."""


class Key(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a claim is known again by."""

    document: str
    metric: str
    subject: str
    scope: Scope
    number: str


class Pair(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Two claims that a rule sets against each other, the lesser first."""

    rule: str
    kind: ConflictKind
    a: Key
    b: Key


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A pair that is accepted, why, and until when (an ISO date, that day included)."""

    pair: Pair
    reason: str = ""
    expires: str = ""


class Baseline(Struct, frozen=True):
    """The entries of one file."""

    path: Path
    entries: tuple[Entry, ...]


class Judged(Struct, frozen=True, kw_only=True):
    """Conflicts told apart as new and known, and the entries that had nothing to say."""

    conflicts: tuple[Conflict, ...]
    stale: tuple[Entry, ...]
    expired: tuple[Entry, ...]


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    entries: tuple[Entry, ...]


class _Version(Struct, frozen=True):
    version: int


_encoder = msgspec.json.Encoder(order="deterministic")


def load(path: Path) -> Baseline:
    """The baseline in a file. Raises `LamayorError` where it is missing, broken or from a later version."""
    try:
        data = path.read_bytes()
    except OSError as error:
        hint = "make it with `lamayor-check baseline write`" if isinstance(error, FileNotFoundError) else None
        raise LamayorError(f"the baseline cannot be read: {error.strerror}", path=path, hint=hint) from error
    try:
        version = msgspec.json.decode(data, type=_Version).version
        if version > VERSION:
            raise LamayorError(
                f"the baseline has version {version}, this program knows {VERSION}", path=path, hint="upgrade"
            )
        entries = msgspec.json.decode(data, type=_File).entries
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise LamayorError(f"the baseline is broken: {error}", path=path) from error
    for entry in entries:
        _check_expiry(entry.expires, path)
    return Baseline(path, entries)


def text_of(baseline: Baseline) -> str:
    """The file's content: the same for the same entries."""
    lines = [_encoder.encode(entry).decode() for entry in sorted(baseline.entries, key=_order)]
    body = ",\n".join(lines)
    return f'{{"version": {VERSION}, "entries": [\n{body}{chr(10) if body else ""}]}}\n'


def judge(
    conflicts: Iterable[Conflict], claims: Mapping[str, Claim], baseline: Baseline, *, read: Iterable[str], today: date
) -> Judged:
    """Each conflict as new or known, or as one of each; with the entries that no longer occur or have run out.

    An entry is stale when both its documents were `read`, or are gone, and no conflict joins its claims.
    """
    keys = _Keys(claims, baseline.path)
    expired = tuple(entry for entry in baseline.entries if entry.expires and entry.expires < today.isoformat())
    accepted = {entry.pair for entry in baseline.entries} - {entry.pair for entry in expired}
    judged: list[Conflict] = []
    seen: set[Pair] = set()
    for conflict in conflicts:
        pairs = keys.pairs(conflict)
        seen.update(pairs)
        judged += _told_apart(conflict, pairs, accepted)
    named = {keys.relative(document) for document in read}
    stale = (entry for entry in baseline.entries if entry.pair not in seen and keys.was_looked_at(entry.pair, named))
    return Judged(conflicts=tuple(judged), stale=tuple(sorted(stale, key=_order)), expired=expired)


def accept(
    conflicts: Iterable[Conflict],
    claims: Mapping[str, Claim],
    baseline: Baseline,
    *,
    reason: str = "",
    expires: str = "",
) -> Baseline:
    """The baseline with every pair of `conflicts` added; what it says of pairs it had already stays."""
    _check_expiry(expires, None)
    keys = _Keys(claims, baseline.path)
    entries = {entry.pair: entry for entry in baseline.entries}
    for conflict in conflicts:
        for pair in keys.pairs(conflict):
            if pair not in entries or reason or expires:
                entries[pair] = Entry(pair=pair, reason=reason, expires=expires)
    return Baseline(baseline.path, tuple(sorted(entries.values(), key=_order)))


def without(baseline: Baseline, dropped: Iterable[Entry]) -> Baseline:
    """The baseline without some entries."""
    gone = set(dropped)
    return Baseline(baseline.path, tuple(entry for entry in baseline.entries if entry not in gone))


def described(entry: Entry) -> str:
    """One line for a person."""
    a, b = entry.pair.a, entry.pair.b
    until = f", until {entry.expires}" if entry.expires else ""
    why = f": {entry.reason}" if entry.reason else ""
    subject = f" of {a.subject}" if a.subject else ""
    numbers = f"{a.number} in {a.document}, {b.number} in {b.document}"
    return f"{entry.pair.rule} ({entry.pair.kind}){subject}: {numbers}{why}{until}"


class _Keys:
    """What the claims of a run are known again by, relative to one baseline file."""

    def __init__(self, claims: Mapping[str, Claim], path: Path) -> None:
        self._claims = claims
        self._root = os.path.realpath(path.parent)
        self._documents: dict[str, str] = {}

    def pairs(self, conflict: Conflict) -> dict[Pair, list[tuple[str, str]]]:
        """The pairs that a conflict joins, each with the ids of the claims that make it."""
        made: dict[Pair, list[tuple[str, str]]] = {}
        for one, other in combinations(conflict.sides, 2):
            for left, right in product(one.claims, other.claims):
                a, b = sorted((self._key(left), self._key(right)), key=_encoder.encode)
                made.setdefault(Pair(rule=conflict.rule, kind=conflict.kind, a=a, b=b), []).append((left, right))
        return made

    def _key(self, identity: str) -> Key:
        claim = self._claims[identity]
        return Key(
            document=self.relative(claim.document),
            metric=claim.metric,
            subject=claim.subject.id if claim.subject else "",
            scope=lasting_scope(claim),
            number=written_number(claim),
        )

    def relative(self, document: str) -> str:
        """A document's path from the baseline file's folder."""
        known = self._documents.get(document)
        if known is None:
            folder, name = os.path.split(document)
            place = os.path.join(os.path.realpath(folder or "."), name)
            known = self._documents[document] = _relative(place, self._root)
        return known

    def was_looked_at(self, pair: Pair, read: set[str]) -> bool:
        """Whether this run would have found the pair, were it still there."""
        return all(
            key.document in read or not os.path.lexists(os.path.join(self._root, key.document))
            for key in (pair.a, pair.b)
        )


def _relative(place: str, root: str) -> str:
    try:
        return os.path.relpath(place, root).replace(os.sep, "/")
    except ValueError:  # another drive
        return place.replace(os.sep, "/")


def _told_apart(
    conflict: Conflict, pairs: dict[Pair, list[tuple[str, str]]], accepted: set[Pair]
) -> Iterator[Conflict]:
    """The conflict as it is, as known, or as two: what is new of it, and what is known."""
    new = {claim for pair, made in pairs.items() if pair not in accepted for ids in made for claim in ids}
    known = {claim for pair, made in pairs.items() if pair in accepted for ids in made for claim in ids}
    if not new:
        yield msgspec.structs.replace(conflict, status="known")
    elif not known or conflict.kind not in _SPLIT:
        yield msgspec.structs.replace(conflict, status="new")
    else:
        yield msgspec.structs.replace(conflict, status="new", sides=_sides_with(conflict, new))
        yield msgspec.structs.replace(
            conflict, id=f"{conflict.id}-known", status="known", sides=_sides_with(conflict, known)
        )


def _sides_with(conflict: Conflict, claims: set[str]) -> tuple[Side, ...]:
    kept = (Side(side.label, tuple(claim for claim in side.claims if claim in claims)) for side in conflict.sides)
    return tuple(side for side in kept if side.claims)


def _order(entry: Entry) -> bytes:
    return _encoder.encode(entry)


def _check_expiry(written: str, path: Path | None) -> None:
    if not written:
        return
    try:
        if date.fromisoformat(written).isoformat() == written:
            return
    except ValueError:
        pass
    raise LamayorError(f"{written!r} is no date", path=path, hint="an expiry is written as 2031-05-04")
