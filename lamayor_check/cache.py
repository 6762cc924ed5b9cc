"""What earlier runs found, kept by key in one SQLite file. Losing it costs time and nothing else.

Every fault of the file is a miss: a broken or foreign file is made anew, a locked or full one is left alone.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import sqlite3
from pathlib import Path

from lamayor_check import __version__
from lamayor_check.errors import LamayorError

FILE = "claims.sqlite"
_FORMAT = 0x6C6D6301
"""Marks the file as this program's, with the version of its table."""
_KEPT = 100_000
_BATCH = 200
_PATIENCE = 10.0
"""Seconds to wait for another run that writes."""


def default_folder() -> Path:
    """The user's cache folder for this program."""
    from platformdirs import user_cache_path

    return user_cache_path("lamayor-check", appauthor=False)


def key_of(*parts: str) -> bytes:
    """A key for all that decides a value; the program itself is part of it."""
    digest = hashlib.sha256(program_fingerprint().encode())
    for part in parts:
        digest.update(f"{len(part)}:{part}".encode("utf-8", "surrogatepass"))
    return digest.digest()


@functools.cache
def program_fingerprint() -> str:
    """Changes with the version, and in a checkout with any file of the program."""
    package = Path(__file__).parent
    files = (path for path in sorted(package.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)
    states = ((path.relative_to(package).as_posix(), path.stat()) for path in files)
    return __version__ + "".join(f"\0{name}\0{state.st_size}\0{state.st_mtime_ns}" for name, state in states)


class Cache:
    """Values by key. Used as a context: what was put is written at the end, and in batches before."""

    def __init__(self, folder: Path) -> None:
        """Opens what is in `folder`. Raises `LamayorError` where that is a file."""
        if folder.exists() and not folder.is_dir():
            raise LamayorError("is a file, not a folder for the cache", path=folder)
        self.path = folder / FILE
        self.notice = ""
        """What the person should know of the file, if anything."""
        self._waiting: dict[bytes, bytes] = {}
        self._connection = self._opened()

    def __enter__(self) -> Cache:
        return self

    def __exit__(self, *_: object) -> None:
        self._flush()
        if self._connection is not None:
            self._connection.close()

    def get(self, key: bytes) -> bytes | None:
        """The value, or None."""
        if self._connection is None:
            return None
        try:
            row = self._connection.execute("SELECT value FROM found WHERE key = ?", (key,)).fetchone()
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            self._rebuild()
            return None
        return bytes(row[0]) if row and isinstance(row[0], bytes) else None

    def put(self, key: bytes, value: bytes) -> None:
        """Keeps a value."""
        self._waiting[key] = value
        if len(self._waiting) >= _BATCH:
            self._flush()

    def count(self) -> int:
        """How many values there are."""
        if self._connection is None:
            return 0
        return int(self._connection.execute("SELECT count(*) FROM found").fetchone()[0])

    def _opened(self) -> sqlite3.Connection | None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            return self._connected()
        except sqlite3.OperationalError as error:
            self.notice = f"the cache is left alone: {error}"
        except sqlite3.DatabaseError:
            return self._made_anew("broken")
        except OSError as error:
            self.notice = f"the cache is left alone: {error.strerror}"
        return None

    def _connected(self) -> sqlite3.Connection | None:
        connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
        try:
            if not self._is_ready(connection):
                connection.close()
                return self._made_anew("another program's or another version's")
        except BaseException:
            connection.close()
            raise
        return connection

    @staticmethod
    def _is_ready(connection: sqlite3.Connection) -> bool:
        """Whether the file is this program's; an empty one becomes so."""
        if connection.execute("PRAGMA application_id").fetchone()[0] == _FORMAT:
            return True
        connection.execute("BEGIN IMMEDIATE")  # so that no other run is half-way through the same
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        is_empty = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not mark and is_empty:
            connection.execute("CREATE TABLE found (key BLOB PRIMARY KEY, value BLOB NOT NULL)")
            connection.execute(f"PRAGMA application_id = {_FORMAT}")
        connection.execute("COMMIT")
        return mark == _FORMAT or (not mark and is_empty)

    def _made_anew(self, was: str) -> sqlite3.Connection | None:
        self.notice = f"the cache was {was} and is made anew: {self.path}"
        try:
            remove(self.path.parent)
            connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
            return connection if self._is_ready(connection) else None
        except (OSError, sqlite3.Error) as error:
            self.notice = f"the cache was {was} and cannot be made anew: {error}"
            return None

    def _rebuild(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = self._made_anew("broken")

    def _flush(self) -> None:
        """Writes what waits, and drops the oldest beyond the limit; a file that cannot be written loses it."""
        waiting, self._waiting = self._waiting, {}
        if self._connection is None or not waiting:
            return
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany("INSERT OR REPLACE INTO found VALUES (?, ?)", waiting.items())
            self._connection.execute("DELETE FROM found WHERE rowid <= (SELECT max(rowid) FROM found) - ?", (_KEPT,))
            self._connection.execute("COMMIT")
        except sqlite3.OperationalError:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
        except sqlite3.DatabaseError:
            self._rebuild()


def remove(folder: Path) -> bool:
    """Removes the cache's files; whether there was one."""
    was_there = (folder / FILE).exists()
    for name in (FILE, f"{FILE}-journal", f"{FILE}-wal", f"{FILE}-shm"):
        (folder / name).unlink(missing_ok=True)
    return was_there
