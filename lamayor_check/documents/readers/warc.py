"""Web archives (WARC), record by record: the pages that were answered with HTML, or kept as plain text."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

from lamayor_check.documents.readers.article import Article, Fault, Fields

_PAGE = 16 * 1024 * 1024
_HTML = frozenset({"text/html", "application/xhtml+xml"})


class Warc:
    """.warc and .warc.gz files."""

    name = "WARC"
    endings = (".warc", ".warc.gz")
    package = "warcio"
    extra = "warc"
    is_streamed = True

    def recognises(self, head: bytes) -> bool:
        """By the version with which each record begins, packed or not."""
        return head.startswith(b"WARC/") or _unpacked(head).startswith(b"WARC/")

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """An article a page."""
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed

        number = 0
        try:
            for number, record in enumerate(ArchiveIterator(file), 1):
                if (found := _article(record, number)) is not None:
                    yield found
        except (ArchiveLoadFailed, EOFError, ValueError, OSError, zlib.error) as error:
            yield Fault("", f"broken off after record {number}: {error}")


def _article(record: Any, number: int) -> Article | Fault | None:
    """A record as a page; None where it is something else."""
    kind, charset = _kind(record)
    if kind is None:
        return None
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    anchor = url or f"record{number}"
    body = record.content_stream().read(_PAGE + 1)
    if len(body) <= _PAGE and getattr(record.raw_stream, "limit", 0) > 0:
        raise EOFError("the file ends within a record")
    if len(body) > _PAGE:
        return Fault(anchor, f"larger than {_PAGE // 1024 // 1024} MiB")
    if not body.strip():
        return Fault(anchor, "empty: there is no text in it")
    place = f"record {number}"
    if kind == "text/plain":
        return Article(form="text", body=body, anchor=anchor, place=place, url=url)
    return Article(form="page", body=body, anchor=anchor, place=place, url=url, charset=charset)


def _kind(record: Any) -> tuple[str | None, str]:
    """Of an answer or a kept page its media type and encoding."""
    if record.rec_type == "response" and record.http_headers is not None:
        if not str(record.http_headers.get_statuscode()).startswith("2"):
            return None, ""
        written = record.http_headers.get_header("Content-Type") or ""
    elif record.rec_type in ("resource", "conversion"):
        written = record.rec_headers.get_header("Content-Type") or ""
    else:
        return None, ""
    kind, _, rest = written.partition(";")
    kind = kind.strip().lower()
    is_read = kind in _HTML or (kind == "text/plain" and record.rec_type == "conversion")
    return (kind if is_read else None), rest.partition("charset=")[2].strip(" \"'")


def _unpacked(head: bytes) -> bytes:
    if not head.startswith(b"\x1f\x8b"):
        return b""
    try:
        return zlib.decompressobj(31).decompress(head, 64)
    except zlib.error:
        return b""
