"""Articles of many files become findings by Daft: in the processes of one machine, or over a Ray cluster.

Files are taken apart by the readers of this program, as a source of Daft's, so that ids, contents and faults are those
of any run; Daft's own readers end at the first broken line and number no lines. Extraction is a class of functions that
loads the models once a worker. What comes out is the same on one machine and on many, but for its order.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import msgspec

from lamayor_check.archive.untracked import UNTRACKED, untracked
from lamayor_check.documents.document import Passed, Raw, Unreadable
from lamayor_check.documents.finding import Found
from lamayor_check.documents.reading import raws_in
from lamayor_check.errors import LamayorError
from lamayor_check.gathering import Findings, reader_of
from lamayor_check.rulebook.model import Rulebook

untracked()

import daft  # noqa: E402
from daft import DataType, Schema, col  # noqa: E402
from daft.functions import when  # noqa: E402
from daft.io.source import DataSource, DataSourceTask  # noqa: E402
from daft.recordbatch import RecordBatch  # noqa: E402

_AT_ONCE = 16
"""So many articles are read at once, and handed on at once."""
_COLUMNS = {
    "id": DataType.string(),
    "sha256": DataType.string(),
    "raw": DataType.binary(),
    "reason": DataType.string(),
    "folder": DataType.string(),
}
_SCHEMA = Schema.from_field_name_and_types(list(_COLUMNS.items()))


def findings(
    files: Sequence[Found],
    rulebook: Rulebook,
    *,
    fields: Mapping[str, str],
    model: str | None,
    jobs: int,
    known: Sequence[str],
) -> Iterator[tuple[str, Findings | Passed | None]]:
    """What each article of the files gives, by its id, in any order; None where its content is `known`.

    Daft's runner setting (`DAFT_RUNNER=ray`) decides where: in `jobs` processes here, or on all cores of a cluster.
    Raises `LamayorError` where Daft gives up.
    """
    try:
        reader = _reader(jobs)(rulebook, model)  # before anything else, as it says what the runner is
        articles = _Articles(files, dict(fields)).read()
        if known:
            old = daft.from_pydict({"sha256": list(known), "is_known": [True] * len(known)})
            articles = articles.join(old, on="sha256", how="left")
        else:
            articles = articles.with_column("is_known", daft.lit(False))
        new = when(col("is_known").fill_null(False), daft.lit(None)).otherwise(col("raw"))
        found = reader.read(new).alias("found")
        for row in articles.select("id", "reason", "folder", "is_known", found).iter_rows():
            yield row["id"], _result(row)
    except LamayorError:
        raise
    except Exception as error:  # of a library with workers of its own
        cause = error.__cause__ if isinstance(error.__cause__, LamayorError) else None
        raise cause or LamayorError(f"Daft gave up: {_last_line(error)}") from error


def _result(row: Mapping[str, Any]) -> Findings | Passed | None:
    if row["is_known"]:
        return None
    if row["found"] is not None:
        return msgspec.msgpack.decode(row["found"], type=Findings)
    if row["folder"]:
        return Passed(row["id"], row["folder"], row["reason"])
    return Findings(None, (), (), row["reason"])


def _last_line(error: Exception) -> str:
    lines = [line for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[-1].strip() if lines else ''}"


class _Articles(DataSource):
    """The articles of files, as rows: what was read, or why nothing could be."""

    def __init__(self, files: Sequence[Found], fields: dict[str, str]) -> None:
        self._files = files
        self._fields = fields

    @property
    def name(self) -> str:
        """What it is called in a plan."""
        return "articles"

    @property
    def schema(self) -> Schema:
        """The columns of its rows."""
        return _SCHEMA

    async def get_tasks(self, _pushdowns: object) -> AsyncIterator[_File]:
        """A task a file."""
        for file in self._files:
            yield _File(file, self._fields)


class _File(DataSourceTask):
    """The articles of one file."""

    def __init__(self, found: Found, fields: dict[str, str]) -> None:
        self._found = found
        self._fields = fields

    @property
    def schema(self) -> Schema:
        """The columns of its rows."""
        return _SCHEMA

    async def read(self) -> AsyncIterator[RecordBatch]:
        """The rows, a few at a time."""
        rest = iter(raws_in(self._found, self._fields))
        while some := list(islice(rest, _AT_ONCE)):
            yield _batch(map(_row, some))


def _row(one: Raw | Unreadable | Passed) -> tuple[str, str | None, bytes | None, str, str]:
    if isinstance(one, Raw):
        return one.id, one.sha256, msgspec.msgpack.encode(one), "", ""
    return one.path, None, None, one.reason, one.folder if isinstance(one, Passed) else ""


def _batch(rows: Iterable[tuple[Any, ...]]) -> RecordBatch:
    columns = zip(*rows, strict=True)
    made = {
        name: daft.Series.from_pylist(list(column), name).cast(kind)
        for (name, kind), column in zip(_COLUMNS.items(), columns, strict=True)
    }
    return RecordBatch.from_pydict(made)


class _Reader:
    """Reads articles. One stands in each worker."""

    def __init__(self, rulebook: Rulebook, model: str | None) -> None:
        self._read = reader_of(rulebook, model)

    @daft.method.batch(return_dtype=DataType.binary(), batch_size=_AT_ONCE)
    def read(self, raws: daft.Series) -> list[bytes | None]:
        """What each gives, encoded; nothing where there is nothing to read."""
        given = raws.to_pylist()
        found = iter(self._read([msgspec.msgpack.decode(raw, type=Raw) for raw in given if raw is not None]))
        return [next(found) if raw is not None else None for raw in given]


def _reader(jobs: int) -> Any:
    """The class as Daft takes it: in this process, or so many in processes of their own."""
    if os.environ.get("DAFT_RUNNER", "").lower() == "ray":
        return daft.cls(_Reader, max_concurrency=_cluster_cores())
    return daft.cls(_Reader, max_concurrency=jobs) if jobs > 1 else daft.cls(_Reader, use_process=False)


def _cluster_cores() -> int:
    import ray

    ray.init(
        ignore_reinit_error=True,
        include_dashboard=False,
        log_to_driver=False,
        runtime_env={"env_vars": UNTRACKED},
    )
    return max(1, int(ray.cluster_resources().get("CPU", 1)))
