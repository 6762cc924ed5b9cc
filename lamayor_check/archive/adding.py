"""Articles go into the archive: read once by their content, in batches that are there whole or not at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from lamayor_check.archive.rows import insert, place_of, remove_where
from lamayor_check.archive.store import Told, reading, writing
from lamayor_check.documents.document import Passed, Raw, Unreadable
from lamayor_check.documents.finding import Found
from lamayor_check.gathering import Findings, fresh
from lamayor_check.rulebook.model import Rulebook

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection as Connection

BATCH = 256
"""So many articles are written at once."""
SECONDS = 5.0
"""What was read waits no longer than this to be written."""
_LOOK = 64
"""So many articles are looked up at once."""


_Some = TypeVar("_Some", Raw, Found)
Read = tuple[str, Findings]
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
    adder = Adder(path, wish, told)
    return adder.take(fresh(adder.unknown(readings), rulebook, model=wish.model, jobs=wish.jobs), progress)


def add_by_daft(
    path: Path,
    found: Iterable[Found | Unreadable | Passed],
    rulebook: Rulebook,
    wish: Wish,
    *,
    fields: Mapping[str, str],
    progress: Callable[[Added], None] = lambda added: None,
    told: Told = lambda line: None,
) -> Added:
    """The same, of the articles of many files, with Daft reading them and taking out what they say.

    Raises `LamayorError` where the archive is unusable or Daft gives up.
    """
    from lamayor_check.archive.engine import findings

    adder = Adder(path, wish, told)
    adder.write(())  # that the archive is there and can be written to shows before anything is read
    files = list(adder.readable(found))
    read = findings(files, rulebook, fields=fields, model=wish.model, jobs=wish.jobs, known=adder.contents())
    return adder.take(adder.new(read), progress)


def _batches(found: Iterable[Read]) -> Iterator[list[Read]]:
    """In batches, none of which waits long."""
    batch: list[Read] = []
    since = 0.0
    for one in found:
        since = since if batch else time.monotonic()
        batch.append(one)
        if len(batch) >= BATCH or time.monotonic() - since > SECONDS:
            yield batch
            batch = []
    if batch:
        yield batch


class Adder:
    """What one run adds to an archive, and has added."""

    def __init__(self, path: Path, wish: Wish, told: Told) -> None:
        self._path = path
        self._wish = wish
        self._told = told
        self.articles = self.claims = self.known = self.replaced = 0
        self.unread: list[Unreadable] = []
        self.passed: list[Passed] = []
        self._waiting: set[str] = set()
        """The contents that are read and not yet written."""

    def take(self, found: Iterable[Read], progress: Callable[[Added], None]) -> Added:
        """Writes what articles gave, as it comes; `progress` hears of what is safely there."""
        began = time.monotonic()
        for batch in _batches(found):
            self.write(batch)
            progress(self.added(time.monotonic() - began))
        if not self.articles:
            self.write(())  # that the archive is there, though it is empty, and can be written to
        return self.added(time.monotonic() - began)

    def added(self, seconds: float) -> Added:
        """What was done in so many seconds."""
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
        for raws in _some(self.readable(readings), _LOOK):
            known = set() if self._wish.again else self._known(raws)
            for raw in raws:
                if raw.sha256 in known or raw.sha256 in self._waiting:
                    self.known += 1
                else:
                    self._waiting.add(raw.sha256)
                    yield raw

    def readable(self, readings: Iterable[_Some | Unreadable | Passed]) -> Iterator[_Some]:
        """What can be read; the rest is told of at the end."""
        for one in readings:
            if isinstance(one, Passed):
                self.passed.append(one)
            elif isinstance(one, Unreadable):
                self.unread.append(one)
            else:
                yield one

    def new(self, found: Iterable[tuple[str, Findings | Passed | None]]) -> Iterator[Read]:
        """What articles gave that the archive does not have; None stands for one that it has."""
        for name, one in found:
            if one is None:
                self.known += 1
            elif isinstance(one, Passed):
                self.passed.append(one)
            else:
                yield name, one

    def contents(self) -> list[str]:
        """The contents that the archive has."""
        with reading(self._path, self._told) as connection:
            return [sha256 for (sha256,) in connection.execute("SELECT sha256 FROM articles").fetchall()]

    def _known(self, raws: Sequence[Raw]) -> set[str]:
        if not self._path.exists():
            return set()
        with reading(self._path, self._told) as connection:
            return _known(connection, [raw.sha256 for raw in raws])

    def write(self, batch: Sequence[Read]) -> None:
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


def _some(items: Iterable[Raw], count: int) -> Iterator[list[Raw]]:
    rest = iter(items)
    while batch := list(islice(rest, count)):
        yield batch
