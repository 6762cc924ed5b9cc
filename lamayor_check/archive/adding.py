"""Articles go into the archive: read once by their content, in batches that are there whole or not at all."""

from __future__ import annotations

import os
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from lamayor_check import __version__
from lamayor_check.archive.keys import keys_of, words_of
from lamayor_check.archive.store import TABLES, Told, reading, writing
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.units import unit_class
from lamayor_check.documents.document import Passed, Raw, Unreadable
from lamayor_check.gathering import Findings, fresh
from lamayor_check.reporting.report import DocumentEntry
from lamayor_check.rulebook.model import Rulebook

if TYPE_CHECKING:
    from decimal import Decimal

    from duckdb import DuckDBPyConnection as Connection

BATCH = 256
"""So many articles are written at once."""
SECONDS = 5.0
"""What was read waits no longer than this to be written."""
_LOOK = 64
"""So many articles are looked up at once."""


_Read = tuple[str, Findings]
"""An article's id and what it gave."""


class Added(Struct, frozen=True, kw_only=True):
    """What adding did, so far or at the end."""

    articles: int = 0
    claims: int = 0
    known: int = 0
    """Articles that the archive has already."""
    replaced: int = 0
    """Articles that went for a newer one of their file."""
    unread: tuple[Unreadable, ...] = ()
    passed: tuple[Passed, ...] = ()
    """What the folders hold besides articles."""
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """Articles a second."""
        return self.articles / self.seconds if self.seconds else 0.0


class Wish(Struct, frozen=True, kw_only=True):
    """How articles are to be added."""

    model: str | None = None
    jobs: int = 1
    again: bool = False
    """Whether articles that the archive has are read again."""
    replace: bool = False
    """Whether an article takes the place of others of its file."""


def add(
    path: Path,
    readings: Iterable[Raw | Unreadable | Passed],
    rulebook: Rulebook,
    wish: Wish,
    *,
    progress: Callable[[Added], None] = lambda added: None,
    told: Told = lambda line: None,
) -> Added:
    """Reads every article that the archive does not have, and adds it. `progress` hears of what is safely there.

    Raises `LamayorError` where the archive is unusable; what `progress` was told stays in it.
    """
    adder = _Adder(path, wish, told)
    began = time.monotonic()
    found = fresh(adder.unknown(readings), rulebook, model=wish.model, jobs=wish.jobs)
    for batch in _batches(found):
        adder.write(batch)
        progress(adder.added(time.monotonic() - began))
    if not adder.articles:
        adder.write(())  # that the archive is there, though it is empty, and can be written to
    return adder.added(time.monotonic() - began)


def _batches(found: Iterable[_Read]) -> Iterator[list[_Read]]:
    """In batches, none of which waits long."""
    batch: list[_Read] = []
    since = 0.0
    for one in found:
        since = since if batch else time.monotonic()
        batch.append(one)
        if len(batch) >= BATCH or time.monotonic() - since > SECONDS:
            yield batch
            batch = []
    if batch:
        yield batch


class _Adder:
    """What one call of `add` has done."""

    def __init__(self, path: Path, wish: Wish, told: Told) -> None:
        self._path = path
        self._wish = wish
        self._told = told
        self.articles = self.claims = self.known = self.replaced = 0
        self.unread: list[Unreadable] = []
        self.passed: list[Passed] = []
        self._waiting: set[str] = set()
        """The contents that are read and not yet written."""

    def added(self, seconds: float) -> Added:
        return Added(
            articles=self.articles,
            claims=self.claims,
            known=self.known,
            replaced=self.replaced,
            unread=tuple(self.unread),
            passed=tuple(self.passed),
            seconds=seconds,
        )

    def unknown(self, readings: Iterable[Raw | Unreadable | Passed]) -> Iterator[Raw]:
        """The articles whose content the archive does not have."""
        for raws in _some(self._articles(readings), _LOOK):
            known = set() if self._wish.again else self._known(raws)
            for raw in raws:
                if raw.sha256 in known or raw.sha256 in self._waiting:
                    self.known += 1
                else:
                    self._waiting.add(raw.sha256)
                    yield raw

    def _articles(self, readings: Iterable[Raw | Unreadable | Passed]) -> Iterator[Raw]:
        for one in readings:
            if isinstance(one, Passed):
                self.passed.append(one)
            elif isinstance(one, Unreadable):
                self.unread.append(one)
            else:
                yield one

    def _known(self, raws: Sequence[Raw]) -> set[str]:
        if not self._path.exists():
            return set()
        with reading(self._path, self._told) as connection:
            return _known(connection, [raw.sha256 for raw in raws])

    def write(self, batch: Sequence[_Read]) -> None:
        """Writes what was read, as one step."""
        read = {one.entry.sha256: one for _, one in batch if one.entry is not None}
        with writing(self._path, self._told) as connection:
            known = _known(connection, list(read))
            if self._wish.again:
                remove_where(connection, "sha256 IN (SELECT unnest($1))", [list(known)])
                known = set()
            new = [one for sha256, one in read.items() if sha256 not in known]
            before = _files(connection, new) if self._wish.replace else []
            replaced = remove_where(connection, "article IN (SELECT unnest($1))", [before]) if before else 0
            insert(connection, new)
        self._waiting -= read.keys()
        self.articles, self.claims = self.articles + len(new), self.claims + sum(len(one.claims) for one in new)
        self.known, self.replaced = self.known + len(known), self.replaced + replaced
        self.unread += (Unreadable(name, one.unreadable) for name, one in batch if one.entry is None)


def _known(connection: Connection, contents: list[str]) -> set[str]:
    """Those of the contents that the archive has."""
    rows = connection.execute("SELECT sha256 FROM articles WHERE sha256 IN (SELECT unnest($1))", [contents])
    return {sha256 for (sha256,) in rows.fetchall()}


def _files(connection: Connection, found: Sequence[Findings]) -> list[int]:
    """The articles that stand where new ones stand."""
    places = ["".join(place_of(one.entry)) for one in found if one.entry is not None]
    rows = connection.execute("SELECT article FROM articles WHERE file || part IN (SELECT unnest($1))", [places])
    return [article for (article,) in rows.fetchall()]


def remove_where(connection: Connection, condition: str, values: Sequence[Any]) -> int:
    """Takes articles with all that is theirs out of the archive; how many they were."""
    rows = connection.execute(f"SELECT article FROM articles WHERE {condition}", values).fetchall()
    gone = [article for (article,) in rows]
    for table in TABLES if gone else ():
        connection.execute(f"DELETE FROM {table} WHERE article IN (SELECT unnest($1))", [gone])
    return len(gone)


def insert(connection: Connection, found: Sequence[Findings]) -> None:
    """Adds articles that the archive does not have, whatever stands where they stand."""
    read = [(one.entry, one) for one in found if one.entry is not None]
    if not read:
        return
    (first,) = connection.execute("SELECT coalesce(max(article), 0) + 1 FROM articles").fetchall()[0]
    places = [place_of(entry) for entry, _ in read]
    taken = {
        place
        for (place,) in connection.execute(
            "SELECT DISTINCT file || part FROM articles WHERE file || part IN (SELECT unnest($1))",
            [["".join(place) for place in places]],
        ).fetchall()
    }
    articles, claims, keys = _Columns(), _Columns(), _Columns()
    for number, ((entry, one), place) in enumerate(zip(read, places, strict=True), first):
        name = "".join(place)
        version = f"@{entry.sha256[:8]}" if name in taken else ""
        taken.add(name)
        articles.add(_article_row(number, entry, one, place, version))
        for claim in one.claims:
            claims.add(_claim_row(number, claim))
        for _, key in sorted(keys_of(one.claims)):
            keys.add({"key": key, "article": number})
    now = datetime.now(UTC).isoformat(" ", "seconds").removesuffix("+00:00")
    articles.insert(connection, "articles", {"date": "TRY_CAST(date AS DATE)", "added": f"TIMESTAMP '{now}'"})
    claims.insert(connection, "claims", {n: f"CASE WHEN isnan({n}) THEN NULL ELSE {n} END" for n in _NUMBERS})
    keys.insert(connection, "keys", {})


_NUMBERS = ("value", "lower", "upper")


class _Columns:
    """Rows, turned into columns as DuckDB takes them fastest."""

    def __init__(self) -> None:
        self._rows: dict[str, list[Any]] = {}

    def add(self, row: dict[str, Any]) -> None:
        """Takes a row; all have the same names."""
        for name, value in row.items():
            self._rows.setdefault(name, []).append(value)

    def insert(self, connection: Connection, table: str, made: dict[str, str]) -> None:
        """Puts the rows into a table; `made` says how a column is made where it is not as it stands."""
        import numpy as np

        if not self._rows:
            return
        kinds = {str: object, bytes: object, float: np.float64}
        columns = {
            name: np.array(row, dtype=kinds.get(type(row[0]), np.uint64 if name == "key" else np.int64))
            for name, row in self._rows.items()
        }
        names = [*columns, *(name for name in made if name not in columns)]
        connection.register("incoming", columns)
        connection.execute(
            f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(made.get(n, n) for n in names)} FROM incoming"
        )
        connection.unregister("incoming")


def place_of(entry: DocumentEntry) -> tuple[str, str]:
    """Where an article stands whatever folder one is in: its file, and what tells it from others of that file."""
    if not os.path.lexists(entry.path):
        return entry.path, entry.id.removeprefix(entry.path)  # standard input, under whatever name
    folder, name = os.path.split(entry.path)
    return os.path.join(os.path.realpath(folder or "."), name).replace(os.sep, "/"), entry.id.removeprefix(entry.path)


def _article_row(
    number: int, entry: DocumentEntry, found: Findings, place: tuple[str, str], version: str
) -> dict[str, Any]:
    return {
        "article": number,
        "file": place[0],
        "part": place[1],
        "version": version,
        "title": entry.title,
        "source": entry.source,
        "author": entry.author,
        "url": entry.url,
        "date": entry.date[:10],
        "sha256": entry.sha256,
        "claims": len(found.claims),
        "made_by": __version__,
        "record": zlib.compress(msgspec.msgpack.encode(found)),
    }


def _claim_row(number: int, claim: Claim) -> dict[str, Any]:
    scope, moment = claim.scope, claim.as_of
    return {
        "article": number,
        "start": claim.start,
        "line": claim.line,
        "col": claim.column,
        "metric": claim.metric,
        "subject": claim.subject.name if claim.subject is not None else "",
        "who": " ".join(words_of(claim.subject.name)) if claim.subject is not None else "",
        "number": claim.text,
        "value": _number(claim.value),
        "lower": _number(claim.lower),
        "upper": _number(claim.upper),
        "bound": claim.bound,
        "unit": claim.unit,
        "class": unit_class(claim.unit),
        "noun": scope.noun,
        "contest": scope.contest,
        "stage": scope.stage,
        "place": scope.place,
        "population": scope.population,
        "pollster": scope.pollster,
        "period": scope.period,
        "detail": " ".join(scope.detail),
        "modality": claim.modality,
        "as_of": (moment.text or moment.mark) if moment is not None else "",
        "held_from": moment.start if moment is not None else "",
        "held_to": moment.end if moment is not None else "",
        "attribution": "; ".join(claim.attribution),
        "sentence": claim.sentence,
    }


def _number(value: Decimal | None) -> float:
    """A value as a column holds it; NaN stands for none."""
    return float(value) if value is not None else float("nan")


def _some(items: Iterable[Raw], count: int) -> Iterator[list[Raw]]:
    rest = iter(items)
    while batch := list(islice(rest, count)):
        yield batch
