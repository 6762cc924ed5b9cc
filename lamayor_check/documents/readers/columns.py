"""Which column or field of a table holds what: by the names that they usually have, or as the person says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import isfinite
from typing import Any

from lamayor_check.documents.readers.article import Article, Fault, Fields
from lamayor_check.documents.readers.fragment import has_markup

NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "articlebody", "articletext", "bodytext", "fulltext", "maintext", "content", "contenttext",
        "story", "article", "plaintext", "bodyhtml", "contenthtml", "html",
    ),
    "title": ("title", "headline", "head", "hed", "articletitle", "name"),
    "date": (
        "date", "published", "publishedat", "publishdate", "publisheddate", "publicationdate", "datepublished",
        "datepublish", "pubdate", "firstpublished", "timestamp", "time", "datetime", "created", "createdat",
    ),
    "source": (
        "source", "outlet", "publication", "publisher", "newspaper", "site", "sitename", "sourcename", "sourcedomain",
        "domain",
    ),
    "id": ("id", "articleid", "docid", "documentid", "uuid", "guid", "uri", "slug"),
    "author": ("author", "authors", "byline", "creator", "by", "writer"),
    "url": ("url", "link", "weburl", "articleurl", "canonicalurl", "permalink"),
}  # fmt: skip
"""What an article is made of, and the names that say so, without case, spaces, `-` and `_`."""


def value(record: Mapping[str, Any], part: str, fields: Fields) -> str:
    """A part of an article: of the field that the person names, else of the first that is usual and not empty."""
    if part in fields:
        return words(_inside(record, fields[part]))
    folded = {fold(key): key for key in reversed(list(record))}
    names = (folded[name] for name in NAMES[part] if name in folded)
    return next((found for name in names if (found := words(record[name]))), "")


def has_text(record: Mapping[str, Any], fields: Fields) -> bool:
    """Whether there is a field for the text, be it empty."""
    if "text" in fields:
        return _inside(record, fields["text"]) is not None
    return any(fold(key) in _TEXT for key in record)


def article_of(record: Mapping[str, Any], fields: Fields, *, anchor: str, place: str) -> Article | Fault:
    """A record as an article."""
    text = value(record, "text", fields)
    name = (value(record, "id", fields) or anchor) if anchor else ""
    if not text.strip():
        return Fault(name, "empty: there is no text in it")
    return Article(
        form="fragment" if has_markup(text) else "text",
        body=text.encode("utf-8", "replace"),
        anchor=name,
        place=place,
        title=value(record, "title", fields),
        date=value(record, "date", fields),
        source=value(record, "source", fields),
        author=value(record, "author", fields),
        url=value(record, "url", fields),
    )


def wanted(fields: Fields) -> str:
    """What is told where no field holds a text."""
    named = fields.get("text")
    looked = f"called {named!r}" if named else "called text, body, content or the like"
    return f"no field {looked}: `--field text=NAME` says which one holds the articles' text"


def words(found: Any) -> str:
    """A value as text: of an object its name, of a list its parts."""
    match found:
        case None | bool():
            return ""
        case str():
            return found
        case int():
            return str(found)
        case float():
            return "" if not isfinite(found) else str(int(found)) if found.is_integer() else str(found)
        case date():
            return found.isoformat()
        case Mapping():
            inner = (found.get(key) for key in ("text", "value", "name", "title", "label", "rendered", "html"))
            return next((told for one in inner if (told := words(one))), "")
        case list():
            parts = [told for one in found if (told := words(one))]
            return "\n\n".join(parts) if any(len(part) > 100 for part in parts) else ", ".join(parts)
    return ""


def fold(name: Any) -> str:
    """A field's name without case and marks."""
    return "".join(c for c in str(name).casefold() if c.isalnum())


_TEXT = frozenset(NAMES["text"])


def _inside(record: Any, path: str) -> Any:
    """The field of that name, or the one that dots lead to."""
    if isinstance(record, Mapping) and path in record:
        return record[path]
    first, _, rest = path.partition(".")
    inner = record.get(first) if isinstance(record, Mapping) else None
    return _inside(inner, rest) if rest else inner
