"""The objects of a JSON file one by one: a line each, a list, an object with a list in it, or one alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from msgspec import Struct

from lamayor_check.documents.decoding import NotText, decode
from lamayor_check.documents.readers.article import Article, Fault, NoArticles, Unusable
from lamayor_check.documents.readers.marks import beginning

_LISTS = ("articles", "items", "stories", "results", "docs", "documents", "records", "data", "news", "entries", "hits",
          "response")  # fmt: skip
_BLANK = b"\xef\xbb\xbf \t\r\n"
_LINE = 64 * 1024 * 1024
WHOLE = 256 * 1024 * 1024
"""A JSON file that is no lines of objects is read whole, up to this size."""
PATIENCE = 100
"""A file whose first so many records have no text is none of articles."""


class Record(Struct, frozen=True):
    """An object, and where in the file it is."""

    value: dict[str, Any]
    anchor: str
    place: str


def begins_like_records(head: bytes) -> bool:
    """Whether the first character that counts opens an object, or a list of them."""
    text = "".join(beginning(head)[:2000].split())
    return text.startswith(('{"', '[{"'))


def records_of(file: BinaryIO) -> Iterator[Record | Fault]:
    """The objects of a file, in order. Lines are read one by one; a line that is broken is passed over."""
    is_lines = _is_lines(file)
    file.seek(0)
    yield from _lines(file) if is_lines else _listed(_whole(file))


def _is_lines(file: BinaryIO) -> bool:
    """Whether there are several lines, one of the first two an object by itself, and no list opened around it."""
    first, second = _next_line(file), _next_line(file)
    if not second or first.strip(_BLANK) in (b"[", b"{"):
        return False
    return isinstance(_loaded(first), dict) or isinstance(_loaded(second), dict)


def _next_line(file: BinaryIO) -> bytes:
    """The next line that is not blank; nothing at the end."""
    while line := file.readline(_LINE):
        if line.strip(_BLANK):
            break
    return line


def told(found: Iterator[Article | Fault], missing: str) -> Iterator[Article | Fault]:
    """The articles of records, and what is wrong with the others. Raises `NoArticles` where no record has a text: all
    that there are, or so many at the beginning, have `missing` for their fault."""
    waiting: list[Fault] = []
    for one in found:
        if isinstance(one, Fault) and len(waiting) < PATIENCE:
            waiting.append(one)
            continue
        if not isinstance(one, Article):
            break
        yield from waiting
        yield one
        yield from found
        return
    if not waiting or any(fault.reason == missing for fault in waiting):
        raise NoArticles(missing)
    yield from waiting
    yield from found


def _lines(file: BinaryIO) -> Iterator[Record | Fault]:
    number = 0
    while line := file.readline(_LINE):
        number += 1
        if not line.strip(_BLANK):
            continue
        value = _loaded(line)
        if isinstance(value, dict):
            yield Record(value, f"line{number}", f"line {number}")
        else:
            yield Fault(f"line{number}", "broken: this line is no JSON object")


def _listed(value: Any) -> Iterator[Record | Fault]:
    value = _inner_list(value)
    if isinstance(value, dict):
        yield Record(value, "", "article")
        return
    if not isinstance(value, list):
        raise NoArticles("JSON, but neither an object nor a list of them")
    for number, one in enumerate(value, 1):
        if isinstance(one, dict):
            yield Record(one, f"item{number}", f"item {number}")
        else:
            yield Fault(f"item{number}", "broken: this item is no JSON object")


def _inner_list(value: Any) -> Any:
    """The list of objects in an answer such as `{"status": "ok", "articles": […]}`; else the value itself."""
    if not isinstance(value, dict):
        return value
    for key in _LISTS:
        inner = value.get(key)
        if isinstance(inner, list) and inner and all(isinstance(one, dict) for one in inner):
            return inner
        if isinstance(inner, dict) and isinstance(found := _inner_list(inner), list):
            return found
    return value


def _whole(file: BinaryIO) -> Any:
    data = file.read(WHOLE + 1)
    if len(data) > WHOLE:
        raise Unusable(f"JSON larger than {WHOLE // 1024 // 1024} MiB: an object a line is read at any size")
    if not data.strip():
        raise Unusable("empty: there is no text in it")
    try:
        return json.loads(decode(data))
    except NotText as error:
        raise Unusable(str(error)) from error
    except RecursionError as error:
        raise Unusable("broken JSON: nested too deeply") from error
    except ValueError as error:
        raise Unusable(f"broken JSON: {error}") from error


def _loaded(line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
