"""IPTC ninjs, news as JSON: one item, a list, or an item a line, in its versions 1 to 3."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from lamayor_check.documents.readers.article import Article, Fault, Fields
from lamayor_check.documents.readers.columns import words
from lamayor_check.documents.readers.fragment import has_markup
from lamayor_check.documents.readers.marks import beginning
from lamayor_check.documents.readers.records import Record, begins_like_records, records_of, told

_BODIES = ("body_xhtml", "body_html", "body_text", "body_nitf")
_OWN = ('"body_xhtml"', '"body_text"', '"body_nitf"', '"bodies"', "iptc.org/std/ninjs")
_NO_TEXT = "a ninjs item without a text body"


class Ninjs:
    """JSON with the names that ninjs gives."""

    name = "IPTC ninjs"
    endings = ()
    package = ""
    extra = ""
    is_streamed = True

    def recognises(self, head: bytes) -> bool:
        """By the names of the first object."""
        text = beginning(head)
        return begins_like_records(head) and '"uri"' in text and any(name in text for name in _OWN)

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """An article an item."""
        return told((_article(one) for one in records_of(file)), _NO_TEXT)


def _article(record: Record | Fault) -> Article | Fault:
    if isinstance(record, Fault):
        return record
    item = record.value
    name = words(item.get("uri")) if record.anchor else ""
    text = _body(item)
    if not text:
        return Fault(name or record.anchor, _NO_TEXT)
    return Article(
        form="fragment" if has_markup(text) else "text",
        body=text.encode("utf-8", "replace"),
        anchor=name or record.anchor,
        place=record.place,
        title=words(item.get("headline")) or _first(item.get("headlines")) or words(item.get("title")),
        date=words(item.get("firstcreated")) or words(item.get("versioncreated")) or words(item.get("firstCreated")),
        source=words(item.get("source")) or words(item.get("provider")) or words(item.get("infosource")),
        author=words(item.get("byline")) or words(item.get("by")),
        url=_link(item),
    )


def _body(item: dict[str, Any]) -> str:
    found = next((text for name in _BODIES if (text := words(item.get(name)).strip())), "")
    return found or _first(item.get("bodies"))


def _first(listed: Any) -> str:
    """The first of bodies or headlines that has a value."""
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, dict) and (text := words(one.get("value")).strip()):
            return text
    return ""


def _link(item: dict[str, Any]) -> str:
    """The item's address on the web, where it is one."""
    for key in ("url", "uri"):
        if (found := words(item.get(key))).startswith(("http://", "https://")):
            return found
    return ""
