"""The archive's file: one DuckDB database, opened for a moment at a time; its tables, and its faults in plain words.

What is in the tables is written by `adding` and read by `candidates` and `facts`; nothing here knows an article.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from lamayor_check import __version__
from lamayor_check.errors import LamayorError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection as Connection

FORMAT = 2
"""The version of the tables and of the claims in them."""
PATIENCE = 120.0
"""Seconds to wait for another run that writes."""
_PAUSE = 0.05
TABLES = ("articles", "claims", "keys")
_SCHEMA = """
CREATE TABLE meta (format INTEGER, made_by VARCHAR);
CREATE TABLE articles (
    article BIGINT, file VARCHAR, part VARCHAR, version VARCHAR, title VARCHAR, source VARCHAR, author VARCHAR,
    url VARCHAR, date DATE, sha256 VARCHAR, claims INTEGER, added TIMESTAMP, made_by VARCHAR, record BLOB);
CREATE TABLE claims (
    article BIGINT, start INTEGER, line INTEGER, col INTEGER, metric VARCHAR, subject VARCHAR, who VARCHAR,
    number VARCHAR, value DOUBLE, lower DOUBLE, upper DOUBLE, bound VARCHAR, unit VARCHAR, class VARCHAR, noun VARCHAR,
    contest VARCHAR, stage VARCHAR, place VARCHAR, population VARCHAR, pollster VARCHAR, period VARCHAR,
    detail VARCHAR, modality VARCHAR, as_of VARCHAR, held_from VARCHAR, held_to VARCHAR, attribution VARCHAR,
    sentence VARCHAR);
CREATE TABLE keys (key UBIGINT, article BIGINT);
"""
_ROWS = 8_192
"""So many rows are kept together. What is added is put together with the last rows of its table, all of which are then
written anew: fewer make that cheap, however large the archive is."""
_CONFIG: dict[str, str | bool] = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
"""Nothing is fetched."""

Told = Callable[[str], None]
"""Is told what a person should know while it lasts."""


def default_file() -> Path:
    """The archive in the user's data folder."""
    from platformdirs import user_data_path

    return user_data_path("lamayor-check", appauthor=False) / "archive.duckdb"


def no_archive(path: Path) -> LamayorError:
    """What is said where the archive that was named is not there."""
    return LamayorError("there is no archive", path=path, hint="`lamayor-check archive add PATH` makes one")


@contextmanager
def reading(path: Path, told: Told = lambda line: None) -> Iterator[Connection]:
    """The archive, to read. Waits while another run writes. Raises `LamayorError` where it is missing or unusable."""
    if not path.exists():
        raise no_archive(path)
    with _opened(path, told, is_read_only=True) as connection:
        yield connection


@contextmanager
def writing(path: Path, told: Told = lambda line: None) -> Iterator[Connection]:
    """The archive, to write, as one transaction: all of it is there once the context has ended, or nothing.

    Makes the file where there is none. Waits while another run uses it. Raises `LamayorError` where it is unusable.
    """
    if not path.exists():
        _make(path)
    with _opened(path, told, is_read_only=False) as connection:
        connection.execute("BEGIN TRANSACTION")
        yield connection
        connection.execute("COMMIT")


@contextmanager
def _opened(path: Path, told: Told, *, is_read_only: bool) -> Iterator[Connection]:
    duckdb = library()
    with faults(path):
        connection = _connected(duckdb, path, told, is_read_only=is_read_only)
        try:
            _check_format(duckdb, connection, path)
            yield connection
        except BaseException:
            with suppress(duckdb.Error):
                connection.close()
            raise
        connection.close()


def library() -> ModuleType:
    """DuckDB. Raises `LamayorError` where it is not installed."""
    try:
        import duckdb
    except ImportError as error:
        raise LamayorError(
            "an archive needs DuckDB, which is not installed", hint="pip install 'lamayor-check[archive]'"
        ) from error
    return duckdb


def _connected(duckdb: ModuleType, path: Path, told: Told, *, is_read_only: bool) -> Connection:
    until, has_told = time.monotonic() + PATIENCE, False
    while True:
        try:
            return _attached(duckdb, path, is_read_only=is_read_only)
        except duckdb.IOException as error:
            if "lock" not in str(error).lower():
                raise
            holder = re.search(r"PID \d+", str(error))
            who = f"another run{f' ({holder[0]})' if holder else ''}"
            if time.monotonic() > until:
                message = f"{who} has held the archive for {PATIENCE:g} seconds"
                raise LamayorError(message, path=path, hint="try again when it has ended") from error
            if not has_told and time.monotonic() > until - PATIENCE + 1:
                told(f"waiting for {who} that uses {path}")
                has_told = True
            time.sleep(_PAUSE)


def _attached(duckdb: ModuleType, path: Path, *, is_read_only: bool) -> Connection:
    connection: Connection = duckdb.connect(config=_CONFIG)
    try:
        name = str(path).replace("'", "''")
        how = "READ_ONLY" if is_read_only else f"ROW_GROUP_SIZE {_ROWS}"
        connection.execute(f"ATTACH '{name}' AS archive ({how})")
        connection.execute("USE archive")
    except BaseException:
        connection.close()
        raise
    return connection


def _make(path: Path) -> None:
    """An empty archive, there whole or not at all, whoever else makes it at the same time."""
    duckdb = library()
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    with faults(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with _attached(duckdb, draft, is_read_only=False) as connection:
                connection.execute(_SCHEMA)
                connection.execute("INSERT INTO meta VALUES ($1, $2)", [FORMAT, __version__])
            with suppress(FileExistsError):
                os.link(draft, path)
        finally:
            for name in (draft, draft.with_name(f"{draft.name}.wal")):
                name.unlink(missing_ok=True)


def _check_format(duckdb: ModuleType, connection: Connection, path: Path) -> None:
    try:
        row = connection.execute("SELECT format, made_by FROM meta").fetchone()
    except (duckdb.CatalogException, duckdb.BinderException) as error:
        raise LamayorError(
            "is a DuckDB file of another program, not an archive", path=path, hint="name another file"
        ) from error
    if row is None or row[0] != FORMAT:
        made = f"has format {row[0]}, made by version {row[1]}" if row else "has no format"
        hint = "upgrade lamayor-check" if row and row[0] > FORMAT else "add the articles to a new file"
        raise LamayorError(f"the archive {made}; this program knows format {FORMAT}", path=path, hint=hint)


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Whatever DuckDB and the system say of the file, as a `LamayorError` that says what to do."""
    duckdb = library()
    try:
        yield
    except duckdb.Error as error:
        message, hint = _words(str(error))
        raise LamayorError(message, path=path, hint=hint) from error
    except OSError as error:
        raise LamayorError(f"cannot be used: {error.strerror or error}", path=path, hint=_PLACE) from error


_PLACE = "name a file in a folder that you may write to"
_SAYINGS = (
    (r"No space left|disk is full|File too large|could not allocate.*disk|out of disk",
     "the disk is full: what was told as added is in the archive, the rest is not", "make room and add again"),
    (r"newer version of DuckDB|older version of DuckDB|storage version|version number",
     "the archive is in the form of another version of DuckDB", "pip install --upgrade duckdb"),
    (r"not a valid DuckDB database", "is not an archive: no DuckDB file", "name another file"),
    (r"Is a directory", "is a folder, not an archive", "name a file"),
    (r"Permission denied|Read-only file system|read-only mode|Operation not permitted", "cannot be written", _PLACE),
    (r"checksum|Corrupt|could not read enough|deserializ|invalidated|Failure while replaying|INTERNAL",
     "the archive is broken", "restore it from a copy, or remove it and add the articles again"),
    (r"Cannot open file", "cannot be opened", _PLACE),
)  # fmt: skip


def _words(said: str) -> tuple[str, str | None]:
    """What DuckDB said in this program's words, and what to do."""
    for pattern, message, hint in _SAYINGS:
        if re.search(pattern, said, re.I):
            return message, hint
    return said.splitlines()[0], None
