"""What is known already: pairs of places that may disagree. Kept in one JSON file, sorted, an entry a line.

Documents are named relative to the baseline file, so that the working folder does not matter. What a place is known
again by stands in `claims.known`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, ConflictKind, Side
from lamayor_check.claims.known import Entry, Pair, Place, entry_line, pair_of, pairs_of
from lamayor_check.errors import LamayorError

VERSION = 2
_SPLIT: frozenset[ConflictKind] = frozenset({"value", "order"})
"""Kinds whose sides stand for themselves, so that a part can be known; sums and sequences are known whole or not."""


class Baseline(Struct, frozen=True):
    """The entries of one file."""

    path: Path
    entries: tuple[Entry, ...]
    is_old: bool = False
    """Whether the file has the form of version 1, in which a place had no words."""


class Judged(Struct, frozen=True, kw_only=True):
    """Conflicts told apart as new and known, and what became of the entries."""

    conflicts: tuple[Conflict, ...]
    stale: tuple[Entry, ...] = ()
    expired: tuple[Entry, ...] = ()
    kept: tuple[Entry, ...] = ()
    """The entries that still say something, in today's form."""
    is_old: bool = False


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    entries: tuple[Entry, ...]


class _OldKey(Struct, frozen=True):
    """A claim as version 1 knew it; what a model had predicted of it is left unread."""

    document: str
    number: str


class _OldPair(Struct, frozen=True):
    a: _OldKey
    b: _OldKey


class _OldEntry(Struct, frozen=True):
    pair: _OldPair
    reason: str = ""
    expires: str = ""


class _OldFile(Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    entries: tuple[_OldEntry, ...]


class _Version(Struct, frozen=True):
    version: int


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
        entries = _old_entries(data) if version < VERSION else msgspec.json.decode(data, type=_File).entries
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise LamayorError(f"the baseline is broken: {error}", path=path) from error
    for entry in entries:
        _expiry(entry.expires, path)
    return Baseline(path, entries, is_old=version < VERSION)


def _old_entries(data: bytes) -> tuple[Entry, ...]:
    """Entries of version 1: places of which no words are known. Two rules may have set one pair apart."""
    read = msgspec.json.decode(data, type=_OldFile).entries
    made = (
        Entry(pair=pair_of(_old_place(one.pair.a), _old_place(one.pair.b)), reason=one.reason, expires=one.expires)
        for one in read
    )
    return tuple({entry.pair: entry for entry in made}.values())


def _old_place(key: _OldKey) -> Place:
    return Place(document=key.document, number=key.number)


def text_of(baseline: Baseline) -> str:
    """The file's content: the same for the same entries."""
    body = ",\n".join(entry_line(entry) for entry in sorted(baseline.entries, key=entry_line))
    return f'{{"version": {VERSION}, "entries": [\n{body}{chr(10) if body else ""}]}}\n'


def judge(
    conflicts: Iterable[Conflict],
    claims: Mapping[str, Claim],
    baseline: Baseline,
    *,
    read: Iterable[str],
    today: date,
    may_be_gone: bool = True,
) -> Judged:
    """Each conflict as new or known, or as one of each; with the entries that no longer occur or have run out.

    An entry is stale when both its documents, or the files they stood in, were `read` or are gone, and no conflict
    joins its places. With `may_be_gone` false a document that has no file is not gone: an archive keeps it.
    """
    documents = _Documents(baseline.path)
    expired = tuple(entry for entry in baseline.entries if entry.expires and entry.expires < today.isoformat())
    accepted = _Accepted(baseline.entries, expired)
    judged: list[Conflict] = []
    for conflict in conflicts:
        pairs = pairs_of(conflict, claims, documents.relative)
        judged += _told_apart(conflict, pairs, {pair for pair in pairs if accepted.takes(pair)})
    looked_at = {documents.relative(document) for document in read}
    unseen = [entry for entry in baseline.entries if entry.pair not in accepted.met]
    stale = {entry for entry in unseen if documents.were_looked_at(entry.pair, looked_at, may_be_gone=may_be_gone)}
    return Judged(
        conflicts=tuple(judged),
        stale=tuple(sorted(stale, key=entry_line)),
        expired=expired,
        kept=tuple(accepted.renewed(gone=stale.union(expired))),
        is_old=baseline.is_old,
    )


class _Accepted:
    """The pairs that a baseline accepts, and which of them were met in a run, each by what."""

    def __init__(self, entries: Iterable[Entry], expired: Iterable[Entry] = ()) -> None:
        self.entries = {entry.pair: entry for entry in entries}
        self._expired = {entry.pair for entry in expired}
        self.met: dict[Pair, list[Pair]] = {}

    def entry_for(self, pair: Pair) -> Entry | None:
        """The entry about a pair: of these very places, or of an old form."""
        return self.entries.get(pair) or self.entries.get(_wordless(pair))

    def takes(self, pair: Pair) -> bool:
        """Whether a pair that was met is accepted."""
        entry = self.entry_for(pair)
        if entry is None:
            return False
        self.met.setdefault(entry.pair, []).append(pair)
        return entry.pair not in self._expired

    def renewed(self, gone: set[Entry]) -> Iterator[Entry]:
        """Every entry that stays; one of an old form by the places at which it was met."""
        for entry in self.entries.values():
            if entry not in gone:
                for pair in dict.fromkeys(self.met.get(entry.pair, [entry.pair])):
                    yield msgspec.structs.replace(entry, pair=pair)


def _wordless(pair: Pair) -> Pair:
    return pair_of(*(msgspec.structs.replace(place, words="") for place in (pair.a, pair.b)))


def accept(
    conflicts: Iterable[Conflict],
    claims: Mapping[str, Claim],
    baseline: Baseline,
    *,
    reason: str = "",
    expires: str = "",
    today: date = date.min,
) -> Baseline:
    """The baseline with every pair of `conflicts` added; what it says of pairs it had already stays."""
    _check_future(expires, today)
    documents = _Documents(baseline.path)
    entries = {entry.pair: entry for entry in baseline.entries}
    for conflict in conflicts:
        for pair in pairs_of(conflict, claims, documents.relative):
            if pair not in entries or reason or expires:
                entries[pair] = Entry(pair=pair, reason=reason, expires=expires)
    return Baseline(baseline.path, tuple(sorted(entries.values(), key=entry_line)))


def rewritten(now: Baseline, before: Baseline) -> Baseline:
    """The entries of `now`, each as `before` has it where that accepted it with a reason or until a day."""
    known = _Accepted(before.entries)
    said = ((entry, known.entry_for(entry.pair)) for entry in now.entries)
    entries = (msgspec.structs.replace(old, pair=entry.pair) if old else entry for entry, old in said)
    return Baseline(now.path, tuple(entries))


def lacking(now: Baseline, before: Baseline) -> tuple[Entry, ...]:
    """The entries of `now` that `before` does not have."""
    known = _Accepted(before.entries)
    return tuple(entry for entry in now.entries if known.entry_for(entry.pair) is None)


def described(entry: Entry) -> str:
    """One line for a person."""
    until = f", until {entry.expires}" if entry.expires else ""
    why = f": {entry.reason}" if entry.reason else ""
    return f"{named(entry.pair)}{why}{until}"


def named(pair: Pair) -> str:
    """A pair by its numbers and documents."""
    return f"{pair.a.number} in {pair.a.document}, {pair.b.number} in {pair.b.document}"


class _Documents:
    """What documents are called in one baseline file."""

    def __init__(self, path: Path) -> None:
        self._root = os.path.realpath(path.parent)
        self._known: dict[str, str] = {}

    def relative(self, document: str) -> str:
        """A document's path from the baseline file's folder."""
        known = self._known.get(document)
        if known is None:
            folder, name = os.path.split(document)
            place = os.path.join(os.path.realpath(folder or "."), name)
            known = self._known[document] = _relative(place, self._root)
        return known

    def were_looked_at(self, pair: Pair, read: set[str], *, may_be_gone: bool) -> bool:
        """Whether this run would have found the pair, were it still there."""
        files = [self._file(place.document) for place in (pair.a, pair.b) if place.document not in read]
        return all(file in read if file else may_be_gone for file in files)

    def _file(self, document: str) -> str:
        """The file that a document is, or is an article of (`rows.csv#7`); empty where it is gone."""
        ends = (len(document), *(match.start() for match in re.finditer("#", document)))
        names = (document[:end] for end in ends)
        return next((name for name in names if name and os.path.lexists(os.path.join(self._root, name))), "")


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


def _check_future(written: str, today: date) -> None:
    day = _expiry(written, None)
    if day is not None and day < today:
        raise LamayorError(f"{written} is past", hint="an expiry is the last day on which it is accepted")


def _expiry(written: str, path: Path | None) -> date | None:
    if not written:
        return None
    try:
        day = date.fromisoformat(written)
        if day.isoformat() == written:
            return day
    except ValueError:
        pass
    raise LamayorError(f"{written!r} is no date", path=path, hint="an expiry is written as 2031-05-04")
