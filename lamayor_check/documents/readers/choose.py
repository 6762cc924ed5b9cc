"""Which reader a file is for, by what it begins with and then by its ending; and the articles that it takes out."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterator
from importlib import metadata, util
from typing import BinaryIO

import msgspec

from lamayor_check.documents.document import Passed, Raw, Unreadable
from lamayor_check.documents.readers.article import (
    RECORD,
    Article,
    Fault,
    Fields,
    NoArticles,
    Reader,
    Unusable,
    in_a_line,
)
from lamayor_check.documents.readers.feed import Feed
from lamayor_check.documents.readers.html import Html
from lamayor_check.documents.readers.mail import Mail
from lamayor_check.documents.readers.newsml import NewsMl
from lamayor_check.documents.readers.ninjs import Ninjs
from lamayor_check.documents.readers.pdf import Pdf
from lamayor_check.documents.readers.tables import Csv, Json, Parquet
from lamayor_check.documents.readers.warc import Warc
from lamayor_check.documents.readers.word import Word

READERS: tuple[Reader, ...] = (
    Html(), Word(), Ninjs(), Json(), Csv(), Parquet(), Feed(), NewsMl(), Mail(), Pdf(), Warc(),
)  # fmt: skip
HEAD = 65536
"""So much of a file tells its format."""
_MODULES = {"python-docx": "docx"}
"""The module of a package, where it has another name."""
_DECIDING = ("trafilatura", "htmldate", "lxml", "python-docx", "pypdf")
"""The packages on which it hangs what is read of a body."""


def reader_for(name: str, head: bytes) -> Reader | None:
    """The reader of a file; none where it is plain text."""
    surely = (reader for reader in READERS if reader.recognises(head))
    by_name = (reader for reader in READERS if reader.endings and name.lower().endswith(reader.endings))
    return next(surely, None) or next(by_name, None)


def raws_of(
    reader: Reader, identity: str, file: BinaryIO, fields: Fields, *, folder: str = ""
) -> Iterator[Raw | Unreadable | Passed]:
    """The articles of a file, each under its own id. A file that was met in `folder` and holds none is passed over."""
    if lacking := missing(reader):
        yield Unreadable(identity, f"{reader.name} is not read: {lacking}")
        return
    seen: set[str] = set()
    try:
        for one in reader.articles(file, fields):
            yield _raw(one, identity, seen)
    except NoArticles as error:
        yield Passed(identity, folder, str(error)) if folder else Unreadable(identity, str(error))
    except Unusable as error:
        yield Unreadable(identity, in_a_line(str(error)))
    except OSError as error:
        yield Unreadable(identity, (error.strerror or str(error)).lower())
    except Exception as error:  # a broken file can bring a library to anything
        yield Unreadable(identity, in_a_line(f"broken: {type(error).__name__}: {error}"))


def missing(reader: Reader) -> str:
    """What brings the package that a reader lacks; empty where it lacks none."""
    if not reader.package or util.find_spec(_MODULES.get(reader.package, reader.package)) is not None:
        return ""
    wanted = f"lamayor-check[{reader.extra}]" if reader.extra else reader.package
    return f"`pip install '{wanted}'` brings what it needs"


def version(package: str) -> str:
    """The version of a package, or nothing where it is not there."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


@functools.cache
def versions() -> str:
    """Changes when what reads bodies changes."""
    return " ".join(f"{package} {version(package)}" for package in _DECIDING)


def _raw(one: Article | Fault, identity: str, seen: set[str]) -> Raw | Unreadable:
    name = _once(one.anchor, identity, seen)
    if isinstance(one, Fault):
        return Unreadable(name, in_a_line(one.reason))
    if one == Article(form=one.form, body=one.body):
        return Raw(name, one.body, hashlib.sha256(one.body).hexdigest(), form=one.form)
    data = msgspec.msgpack.encode(msgspec.structs.replace(one, **_writable(one)))
    return Raw(name, data, hashlib.sha256(data).hexdigest(), path=identity, form=RECORD)


def _writable(article: Article) -> dict[str, str]:
    """What a file says of an article, with halves of characters, which no encoding can write, made question marks."""
    said = {name: value for name in article.__struct_fields__ if isinstance(value := getattr(article, name), str)}
    return {name: value.encode("utf-8", "replace").decode() for name, value in said.items()}


def _once(anchor: str, identity: str, seen: set[str]) -> str:
    """The id of an article of a file; an anchor that was there before gets a number."""
    if not anchor:
        return identity
    anchor = " ".join(anchor.encode("utf-8", "backslashreplace").decode().split())[:300]
    name, count = anchor, 1
    while name in seen:
        count += 1
        name = f"{anchor}~{count}"
    seen.add(name)
    return f"{identity}#{name}"
