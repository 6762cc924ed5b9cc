"""What reading an article gave becomes rows of the archive's tables. Which articles go in is said by `adding`."""

from __future__ import annotations

import os
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from lamayor_check import __version__
from lamayor_check.archive.keys import keys_of, words_of
from lamayor_check.archive.store import TABLES
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.units import unit_class
from lamayor_check.gathering import Findings
from lamayor_check.reporting.report import DocumentEntry

if TYPE_CHECKING:
    from decimal import Decimal

    from duckdb import DuckDBPyConnection as Connection


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
