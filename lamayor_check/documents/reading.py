"""Files become documents, or `Unreadable` with a reason. What a text is made of is in `layout`."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from os import PathLike
from pathlib import PurePosixPath
from typing import BinaryIO

from lamayor_check.documents.decoding import NotText, decode
from lamayor_check.documents.document import Document, Passed, Raw, Unreadable
from lamayor_check.documents.finding import MARKDOWN, STDIN, Found, find, is_text

LIMIT = 256 * 1024 * 1024
_ATTEMPTS = 3
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_KINDS = {
    stat.S_IFIFO: "a named pipe, not a file",
    stat.S_IFCHR: "a device, not a file",
    stat.S_IFBLK: "a device, not a file",
    stat.S_IFSOCK: "a socket, not a file",
    stat.S_IFDIR: "a folder, not a file",
}


class _CannotRead(Exception):
    """`str()` is the reason."""


NO_FIELDS: Mapping[str, str] = {}


def read(
    paths: Sequence[str | PathLike[str]],
    *,
    exclude: Sequence[str] = (),
    stdin: BinaryIO | None = None,
    stdin_filename: str | None = None,
    fields: Mapping[str, str] = NO_FIELDS,
) -> Iterator[Document | Unreadable]:
    """Every article below `paths`, each once, files sorted by id; `-` is standard input. One is read at a time.

    `fields` says which columns of tables hold what: `{"text": "body"}`.
    """
    for raw in read_raw(paths, exclude=exclude, stdin=stdin, stdin_filename=stdin_filename, fields=fields):
        if not isinstance(raw, Passed):
            yield raw if isinstance(raw, Unreadable) else to_document(raw)


def read_raw(
    paths: Sequence[str | PathLike[str]],
    *,
    exclude: Sequence[str] = (),
    stdin: BinaryIO | None = None,
    stdin_filename: str | None = None,
    fields: Mapping[str, str] = NO_FIELDS,
) -> Iterator[Raw | Unreadable | Passed]:
    """The bytes of every article below `paths`, in the order of `read`, and what is none."""
    for one in find(paths, exclude=exclude):
        if isinstance(one, Unreadable | Passed):
            yield one
        elif one.id == STDIN:
            yield from _taken_apart(_raw_stdin(stdin, stdin_filename or STDIN), one, fields)
        else:
            yield from raws_in(one, fields)


def raws_in(found: Found, fields: Mapping[str, str] = NO_FIELDS) -> Iterator[Raw | Unreadable | Passed]:
    """The bytes of every article of a file."""
    if is_text(found.path):
        yield raw_file(found)
    else:
        yield from _articles_of(found, fields)


def raw_file(found: Found) -> Raw | Unreadable:
    """The bytes of a file."""
    try:
        return to_raw(found.id, _bytes_of(found.path))
    except _CannotRead as error:
        return Unreadable(found.id, str(error))


def to_raw(identity: str, data: bytes) -> Raw:
    """Bytes under a name."""
    return Raw(identity, data, hashlib.sha256(data).hexdigest())


def to_document(raw: Raw) -> Document | Unreadable:
    """The bytes decoded and laid out, or read by what knows their form."""
    if raw.form:
        from lamayor_check.documents.readers.compose import document_from

        return document_from(raw)
    try:
        text = decode(raw.data)
    except NotText as error:
        return Unreadable(raw.id, str(error))
    return document_of(raw.id, text, raw.sha256)


def document_of(identity: str, text: str, sha256: str) -> Document | Unreadable:
    """A text under a name, laid out as it stands."""
    if not text.strip():
        return Unreadable(identity, "empty: there is no text in it")
    from lamayor_check.documents.layout import lay_out  # what is known from earlier runs needs none of it

    name = PurePosixPath(identity)
    layout = lay_out(text, is_markdown=name.suffix.lower() in MARKDOWN)
    return Document(
        id=identity,
        path=identity,
        text=text,
        title=layout.title,
        date=layout.date,
        source=layout.source or name.stem or identity,
        sha256=sha256,
        blocks=layout.blocks,
        silenced=layout.silenced,
    )


def _articles_of(found: Found, fields: Mapping[str, str]) -> Iterator[Raw | Unreadable | Passed]:
    """The articles of a file that is not text by its ending: a large one is read piece by piece."""
    from lamayor_check.documents.readers.choose import HEAD, raws_of, reader_for

    try:
        with open(os.open(found.path, _FLAGS), "rb") as file:
            _refuse_irregular(os.fstat(file.fileno()))
            reader = reader_for(found.path, file.read(HEAD))
            if reader is not None and reader.is_streamed:
                file.seek(0)
                yield from raws_of(reader, found.id, file, fields, folder=found.folder)
                return
    except _CannotRead as error:
        yield Unreadable(found.id, str(error))
        return
    except (OSError, ValueError) as error:
        yield Unreadable(found.id, _words(error))
        return
    yield from _taken_apart(raw_file(found), found, fields)


def _taken_apart(raw: Raw | Unreadable, found: Found, fields: Mapping[str, str]) -> Iterator[Raw | Unreadable | Passed]:
    """The articles of a file that was read whole."""
    if isinstance(raw, Unreadable) or is_text(raw.id):
        yield raw
        return
    from lamayor_check.documents.readers.choose import HEAD, raws_of, reader_for

    reader = reader_for(raw.id, raw.data[:HEAD])
    if reader is None:
        yield raw
    else:
        yield from raws_of(reader, raw.id, io.BytesIO(raw.data), fields, folder=found.folder)


def _raw_stdin(stdin: BinaryIO | None, name: str) -> Raw | Unreadable:
    if stdin is None:
        return Unreadable(name, "standard input is closed")
    try:
        return to_raw(name, _at_most(stdin, LIMIT))
    except _CannotRead as error:
        return Unreadable(name, str(error))
    except (OSError, ValueError) as error:
        return Unreadable(name, _words(error))


def _bytes_of(path: str) -> bytes:
    """The whole file, read again where it changed meanwhile; opening never waits for a pipe's other end."""
    try:
        for _ in range(_ATTEMPTS):
            with open(os.open(path, _FLAGS), "rb") as file:
                before = os.fstat(file.fileno())
                _refuse_irregular(before)
                data = _at_most(file, before.st_size)
                after = os.fstat(file.fileno())
            is_settled = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
            if is_settled and len(data) == after.st_size:
                return data
    except (OSError, ValueError) as error:
        raise _CannotRead(_words(error)) from error
    raise _CannotRead("it kept changing while it was read")


def _refuse_irregular(found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise _CannotRead(_KINDS.get(stat.S_IFMT(found.st_mode), "not a regular file"))


def _at_most(file: BinaryIO, size: int) -> bytes:
    """What `file` holds: a byte more than `size` at most, which tells that it grew."""
    if size > LIMIT:
        raise _CannotRead(f"larger than {LIMIT // 1024 // 1024} MiB")
    chunks: list[bytes] = []
    left = size + 1
    while left > 0 and (chunk := file.read(min(left, 1024 * 1024))):
        chunks.append(chunk)
        left -= len(chunk)
    if size == LIMIT and left == 0:
        raise _CannotRead(f"larger than {LIMIT // 1024 // 1024} MiB")
    return b"".join(chunks)


def _words(error: OSError | ValueError) -> str:
    """The system's words for a failure, which are the same on every run."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[0].lower() + error.strerror[1:]
    return str(error)
