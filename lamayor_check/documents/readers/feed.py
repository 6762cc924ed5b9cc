"""RSS and Atom files: the items that carry their text. One that only points to a page is told as such."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from lamayor_check.documents.readers.article import Article, Fault, Fields, Unusable
from lamayor_check.documents.readers.fragment import has_markup
from lamayor_check.documents.readers.marks import root_of

_ROOTS = frozenset({"rss", "feed", "rdf"})
_TEASER = 200
"""A summary shorter than this, with a link to the page, is no article."""
_WHOLE = 256 * 1024 * 1024


class Feed:
    """RSS, RDF and Atom."""

    name = "RSS and Atom"
    endings = (".rss", ".atom")
    package = "feedparser"
    extra = ""
    is_streamed = False

    def recognises(self, head: bytes) -> bool:
        """By the first element."""
        return root_of(head) in _ROOTS

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """An article an item."""
        import feedparser

        found = feedparser.parse(io.BytesIO(file.read(_WHOLE)), resolve_relative_uris=False)
        if not found.version and not found.entries:
            raise Unusable("no RSS or Atom feed")
        if not found.entries:
            why = f": {found.bozo_exception}" if found.bozo else ""
            raise Unusable(f"a feed without items{why}")
        outlet = str(found.feed.get("title", ""))
        for number, entry in enumerate(found.entries, 1):
            yield _article(entry, outlet, number)


def _article(entry: Any, outlet: str, number: int) -> Article | Fault:
    anchor = str(entry.get("id", "")) or f"item{number}"
    text = _text(entry)
    if not text:
        return Fault(anchor, "an item that only points to its page: it carries no text")
    return Article(
        form="fragment" if has_markup(text) else "text",
        body=text.encode("utf-8", "replace"),
        anchor=anchor,
        place=f"item {number}",
        title=_plain(str(entry.get("title", ""))),
        date=_date(entry),
        source=str(entry.get("source", {}).get("title", "")) or outlet,
        author=str(entry.get("author", "")),
        url=str(entry.get("link", "")),
    )


def _text(entry: Any) -> str:
    """The content, else a summary that is long enough to be one."""
    for content in entry.get("content", ()):
        if (text := str(content.get("value", ""))).strip():
            return text
    summary = str(entry.get("summary", ""))
    return summary if len(summary.strip()) >= _TEASER or not entry.get("link") else ""


def _date(entry: Any) -> str:
    for name in ("published_parsed", "updated_parsed"):
        if (when := dict.get(entry, name)) is not None:  # its own `get` warns where it takes one for the other
            return f"{when.tm_year:04}-{when.tm_mon:02}-{when.tm_mday:02}"
    return ""


def _plain(title: str) -> str:
    """A title without the markup that some feeds put into it."""
    if not has_markup(title):
        return title
    from lamayor_check.documents.readers.fragment import parsed

    return " ".join(str(parsed(title).text_content()).split())
