"""The archive as tables: what is in it, what goes out of it, and questions in SQL that can only read."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from lamayor_check.archive.rows import remove_where
from lamayor_check.archive.store import TABLES, Told, faults, library, no_archive, reading, writing
from lamayor_check.errors import LamayorError


class Info(Struct, frozen=True, kw_only=True):
    """How much an archive holds."""

    articles: int
    claims: int
    keys: int
    sources: int
    first: date | None
    """The day of the oldest article."""
    last: date | None
    made_by: tuple[tuple[str, int], ...]
    """The versions of this program that read the articles, with how many each."""
    size: int
    """Bytes on disk."""


class Table(Struct, frozen=True):
    """The answer to a question."""

    names: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def info(path: Path, told: Told = lambda line: None) -> Info:
    """How much the archive holds. Raises `LamayorError` where it is missing or unusable."""
    with reading(path, told) as connection:
        counts = {name: connection.execute(f"SELECT count(*) FROM {name}").fetchall()[0][0] for name in TABLES}
        sources, first, last = connection.execute(
            "SELECT count(DISTINCT source), min(date), max(date) FROM articles"
        ).fetchall()[0]
        made = connection.execute("SELECT made_by, count(*) FROM articles GROUP BY ALL ORDER BY ALL").fetchall()
    return Info(**counts, sources=sources, first=first, last=last, made_by=tuple(made), size=path.stat().st_size)


def remove(
    path: Path,
    files: Sequence[str],
    *,
    source: str | None = None,
    before: date | None = None,
    told: Told = lambda line: None,
) -> int:
    """Takes articles out: those of files, folders or patterns, of a source, or older than a day, each as far as given.

    How many they were. Raises `LamayorError` where the archive is missing or unusable.
    """
    asked: list[tuple[str, Any]] = []
    if files:
        asked.append((_OF_FILES, [_placed(file) for file in files]))
    if source is not None:
        asked.append(("source = ?", source))
    if before is not None:
        asked.append(("date < ?", before))
    if not path.exists():
        raise no_archive(path)
    with writing(path, told) as connection:
        condition = " AND ".join(text for text, _ in asked) or "false"
        return remove_where(connection, condition, [value for _, value in asked])


_OF_FILES = """EXISTS (
    SELECT 1 FROM (SELECT unnest(?) AS name)
    WHERE name IN (file || part, file) OR file GLOB name OR starts_with(file, name || '/'))"""


def _placed(file: str) -> str:
    """A file, folder or pattern as the archive names it."""
    return os.path.normpath(os.path.join(os.path.realpath("."), file)).replace(os.sep, "/") if file != "-" else file


def export(path: Path, folder: Path, told: Told = lambda line: None) -> list[Path]:
    """Writes articles and claims as Parquet files, without the records that only this program reads; where they are.

    Raises `LamayorError` where the archive is unusable or the folder cannot be written to.
    """
    chosen = {"articles": "SELECT * EXCLUDE (record) FROM articles", "claims": "SELECT * FROM claims"}
    with reading(path, told) as connection, faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, query in chosen.items():
            target = str(folder / f"{name}.parquet").replace("'", "''")
            connection.execute(
                f"COPY ({query} ORDER BY article{', start' if name == 'claims' else ''}) TO '{target}' "
                "(FORMAT parquet, COMPRESSION zstd)"
            )
    return [folder / f"{name}.parquet" for name in chosen]


def ask(path: Path, query: str, told: Told = lambda line: None) -> Table:
    """The answer to a question in SQL, which may read the archive and no other file.

    Raises `LamayorError` where the archive is unusable or the question is no good.
    """
    duckdb = library()
    with reading(path, told) as connection:
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        try:
            answer = connection.execute(query)
            names = tuple(column[0] for column in answer.description or ())
            return Table(names, tuple(answer.fetchall()))
        except duckdb.IOException:
            raise
        except (duckdb.Error, ValueError) as error:
            hint = f"the tables are {', '.join(TABLES)}; `DESCRIBE claims` lists the columns of one"
            raise LamayorError(f"the question cannot be answered: {_first_lines(str(error))}", hint=hint) from error


def _first_lines(message: str) -> str:
    """The error without the drawing of where in the question it is."""
    return " ".join(message.split("\n\n")[0].split())
