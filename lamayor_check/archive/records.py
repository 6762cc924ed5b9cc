"""Articles as they come out of the archive: whole, as reading them anew would give them, named as seen from here."""

from __future__ import annotations

import os
import zlib
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.gathering import Findings
from lamayor_check.reporting.report import DocumentEntry
from lamayor_check.silences import Silence

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection as Connection

OTHER = "other"
"""What a claim counts whose metric today's rules do not know."""


class Archived(Struct, frozen=True, kw_only=True):
    """Articles of the archive, together."""

    entries: tuple[DocumentEntry, ...] = ()
    claims: tuple[Claim, ...] = ()
    silences: tuple[Silence, ...] = ()


class Stored(Struct, frozen=True):
    """An article as the archive has it: where it stood, and what it gave."""

    file: str
    part: str
    version: str
    findings: Findings


def _stored(connection: Connection, articles: list[int]) -> Iterator[Stored]:
    rows = connection.execute(
        "SELECT file, part, version, record FROM articles WHERE article IN (SELECT unnest($1)) ORDER BY article",
        [articles],
    )
    for file, part, version, record in rows.fetchall():
        yield Stored(file, part, version, msgspec.msgpack.decode(zlib.decompress(record), type=Findings))


def articles_of(
    connection: Connection, articles: list[int], archive: Path, *, taken: set[str], metrics: Collection[str]
) -> Iterator[Findings]:
    """What articles of the archive gave, each under its name as seen from here; `taken` are names that others have."""
    return (_renamed(one, archive, taken, metrics) for one in _stored(connection, articles))


def archived(read: Iterable[Findings]) -> Archived:
    """What articles gave, together."""
    row = sorted(read, key=lambda one: one.entry.id if one.entry is not None else "")
    return Archived(
        entries=tuple(one.entry for one in row if one.entry is not None),
        claims=tuple(chain.from_iterable(one.claims for one in row)),
        silences=tuple(chain.from_iterable(one.silences for one in row)),
    )


def _renamed(one: Stored, archive: Path, taken: set[str], metrics: Collection[str]) -> Findings:
    """What an article gave, under its name as seen from here, which no other has."""
    path = f"{from_here(one.file)}{one.version}"
    name = f"{from_here(one.file)}{one.part}{one.version}"
    entry = one.findings.entry
    assert entry is not None  # only what could be read is added
    if name in taken:
        name = f"{name}@{entry.sha256[:8]}"
    taken.add(name)

    def renamed(claim: Claim) -> Claim:
        return replace(
            claim,
            id=f"{name}:{claim.id.rpartition(':')[2]}",
            document=name,
            metric=claim.metric if claim.metric in metrics else OTHER,
        )

    return Findings(
        replace(entry, id=name, path=path, archive=archive.as_posix()),
        tuple(map(renamed, one.findings.claims)),
        tuple(replace(silence, document=name) for silence in one.findings.silences),
    )


def from_here(file: str) -> str:
    """A file's path from the working folder, where it lies in it."""
    here = os.path.realpath(".").replace(os.sep, "/").rstrip("/")
    return file.removeprefix(f"{here}/")
