"""A body that was read becomes a text with blocks, and a document with all that is known of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import cast
from urllib.parse import urlsplit

import msgspec

from lamayor_check.documents.dates import first_date, valid_iso
from lamayor_check.documents.document import Block, Document, Raw, Unreadable
from lamayor_check.documents.layout import Layout, lay_out
from lamayor_check.documents.markdown import silenced
from lamayor_check.documents.readers.article import RECORD, Article, Draft, Form, Paragraph, Unusable, in_a_line

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T|\b)")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.0*)?")


def document_from(raw: Raw) -> Document | Unreadable:
    """What a reader's article is as a document. Whatever goes wrong in a format's own library is the reason."""
    try:
        article = _article(raw)
        draft = _draft(article)
    except Unusable as error:
        return Unreadable(raw.id, in_a_line(str(error)))
    except Exception as error:  # a broken file can bring a library to anything
        return Unreadable(raw.id, in_a_line(f"broken: {type(error).__name__}: {error}"))
    return _document(raw, article, draft)


def iso_day(written: str) -> str:
    """The day of a date as files write it: ISO 8601, `20310304`, seconds, words; else empty."""
    written = written.strip()
    if _EPOCH.fullmatch(written):
        seconds = int(written.partition(".")[0][:10])
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    if compact := _COMPACT.match(written):
        return valid_iso("-".join(compact.groups()))
    if iso := valid_iso(written):
        return iso
    found = first_date(written[:200])
    return found.iso if found else ""


def _article(raw: Raw) -> Article:
    if raw.form == RECORD:
        return msgspec.msgpack.decode(raw.data, type=Article)
    return Article(form=cast(Form, raw.form), body=raw.data)


def _draft(article: Article) -> Draft:
    match article.form:
        case "text":
            text = article.body.decode("utf-8", "replace")
            return Draft(paragraphs=(Paragraph(text, None, article.place),), silenced=tuple(silenced(text)))
        case "fragment":
            from lamayor_check.documents.readers.fragment import fragment

            return fragment(article)
        case "page":
            from lamayor_check.documents.readers.html import page

            return page(article)
        case "word":
            from lamayor_check.documents.readers.word import word

            return word(article)
        case "pdf":
            from lamayor_check.documents.readers.pdf import pdf

            return pdf(article)


def _document(raw: Raw, article: Article, draft: Draft) -> Document | Unreadable:
    title = _line(article.title or draft.title)
    paragraphs = _with_title([p for one in draft.paragraphs if (p := _cleaned(one)).text], title, article, draft)
    text, starts = _joined(paragraphs)
    if not text.strip():
        return Unreadable(raw.id, "empty: there is no text in it")
    layout = lay_out(text)
    url = _line(article.url or draft.url)
    return Document(
        id=raw.id,
        path=raw.path or raw.id,
        text=text,
        title=title or layout.title,
        date=iso_day(article.date) or iso_day(draft.date) or layout.date,
        source=_line(article.source or draft.source) or layout.source or _host(url) or _stem(raw),
        sha256=raw.sha256,
        blocks=tuple(_blocks(zip(starts, paragraphs, strict=True), layout)),
        silenced=tuple(one for one in draft.silenced if not one[0]),  # its lines are not those of the text
        author=_line(article.author or draft.author),
        url=url,
    )


def _with_title(paragraphs: list[Paragraph], title: str, article: Article, draft: Draft) -> list[Paragraph]:
    """The paragraphs with the title as their first, once."""
    if not title:
        return paragraphs
    for number, one in enumerate(paragraphs[:3]):
        if _line(one.text) == title:
            return [*paragraphs[:number], Paragraph(one.text, "title", one.place), *paragraphs[number + 1 :]]
    if paragraphs and paragraphs[0].text.partition("\n")[0].strip() == title:
        return paragraphs
    return [Paragraph(title, "title", draft.title_place or article.place), *paragraphs]


def _joined(paragraphs: Iterable[Paragraph]) -> tuple[str, list[int]]:
    """The text of all, and where in it each starts."""
    text, starts = "", []
    for one in paragraphs:
        text += ("\n" if one.below else "\n\n") if text else ""
        starts.append(len(text))
        text += one.text
    return text, starts


def _blocks(paragraphs: Iterable[tuple[int, Paragraph]], layout: Layout) -> Iterator[Block]:
    """A block for each paragraph whose kind is known, given with where it starts; in the others, and in clutter, what
    their words show."""
    shown = iter(layout.blocks)
    block = next(shown, None)
    for start, one in paragraphs:
        end = start + len(one.text)
        inside: list[Block] = []
        while block is not None and block.start < end:
            inside.append(block)
            block = next(shown, None)
        is_clutter = one.kind in ("heading", "item") and bool(inside) and all(b.kind == "boilerplate" for b in inside)
        if one.kind is not None and not is_clutter:
            yield Block(one.kind, start, end, one.place)
        else:
            place = _counting(one)
            yield from (Block(b.kind, b.start, min(b.end, end), place()) for b in inside)


def _counting(paragraph: Paragraph) -> Callable[[], str]:
    """The place of each block of a paragraph: its own, counted where it holds several."""
    if not paragraph.place or "\n" not in paragraph.text:
        return lambda: paragraph.place
    count = 0

    def place() -> str:
        nonlocal count
        count += 1
        return f"{paragraph.place}, paragraph {count}"

    return place


def _cleaned(paragraph: Paragraph) -> Paragraph:
    """Without what no text may hold."""
    text = _UNWRITABLE.sub(_replaced, paragraph.text).strip()
    return msgspec.structs.replace(paragraph, text=text)


def _replaced(match: re.Match[str]) -> str:
    return "\ufffd" if match[0] >= "\ud800" else " "


def _line(text: str) -> str:
    return " ".join(_UNWRITABLE.sub(_replaced, text).split())


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _stem(raw: Raw) -> str:
    """The file's name without its ending, and which of its articles it is."""
    stem = PurePosixPath(raw.path or raw.id).stem
    anchor = raw.id[len(raw.path) :] if raw.path else ""
    return f"{stem}{anchor}" or raw.id
