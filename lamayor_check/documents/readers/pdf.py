"""PDF files with a text layer: the lines of each page, joined to paragraphs. A page that is a picture has none."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any, BinaryIO

from msgspec import Struct

from lamayor_check.documents.document import BlockKind
from lamayor_check.documents.readers.article import Article, Draft, Fault, Fields, Paragraph, Unusable

_HYPHEN = re.compile(r"(?<=[a-z])[-\u00ad\u2010]\n(?=[a-z])")
_SCANNED = 20
"""A page with fewer letters than this is taken for a picture."""
_LARGE = 1.15
"""Letters so many times the usual size make a heading."""
_GAP = 1.35
"""A gap so many times the usual one ends a paragraph."""
_USUAL = 0.1
"""A distance between lines that has a smaller part in all is an exception."""
_STOP = re.compile(r"[.!?:…][\"”’')\]]*$")


class Pdf:
    """.pdf files."""

    name = "PDF"
    endings = (".pdf",)
    package = "pypdf"
    extra = "pdf"
    is_streamed = False

    def recognises(self, head: bytes) -> bool:
        """By the mark at its beginning, before which there may be rubbish."""
        return b"%PDF-" in head[:1024]

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """The file."""
        yield Article(form="pdf", body=file.read())


class _Line(Struct, frozen=True):
    """A line of a page: how high it stands, and how large its letters are."""

    text: str
    height: float
    size: float


def pdf(article: Article) -> Draft:
    """The paragraphs of all pages. Larger letters at the top of the first page are the title."""
    reader = _opened(article.body)
    pages = [_lines(page) for page in reader.pages]
    if not pages:
        raise Unusable("a PDF without pages")
    if max(sum(c.isalpha() for line in lines for c in line.text) for lines in pages) < _SCANNED:
        raise Unusable("a scanned PDF: its pages are pictures without a text layer (an OCR program can add one)")
    usual = median(line.size for lines in pages for line in lines)
    paragraphs = [one for number, lines in enumerate(pages, 1) for one in _paragraphs(lines, number, usual)]
    about = reader.metadata
    return Draft(
        paragraphs=tuple(paragraphs),
        title=paragraphs[0].text if paragraphs[0].kind == "heading" else "",
        author=str(about.author or "") if about else "",
    )


def _opened(data: bytes) -> Any:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would tell of every slip of the file
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unusable("a PDF that only opens with a password")
        len(reader.pages)
    except PyPdfError as error:
        raise Unusable(f"a broken PDF: {error}") from error
    return reader


def _lines(page: Any) -> list[_Line]:
    """The lines of a page in the order in which they were written."""
    lines: list[_Line] = []
    parts: list[str] = []
    where = (0.0, 0.0)

    def visit(text: str, whole: Sequence[float], own: Sequence[float], _: Any, size: float) -> None:
        nonlocal where
        for number, part in enumerate(text.split("\n")):
            if number:
                end()
            if part.strip() and not parts:
                where = (own[5] * whole[3] + whole[5], abs(size * own[3] * whole[3]))
            if part.strip():
                parts.append(part)

    def end() -> None:
        if parts:
            lines.append(_Line(" ".join("".join(parts).split()), *where))
            parts.clear()

    page.extract_text(visitor_text=visit)
    end()
    return lines


def _paragraphs(lines: list[_Line], page: int, usual: float) -> Iterator[Paragraph]:
    """Lines joined to paragraphs, and words that were parted at a line's end."""
    width = max((len(line.text) for line in lines), default=0)
    leading = _leading(lines)
    start, count = 0, 0
    for at, line in enumerate(lines, 1):
        if at < len(lines) and not _is_apart(line, lines[at], leading * max(1.0, line.size / usual), width):
            continue
        count += 1
        text = _HYPHEN.sub("", "\n".join(one.text for one in lines[start:at])).replace("\n", " ")
        kind: BlockKind | None = "heading" if lines[start].size > _LARGE * usual else None
        yield Paragraph(text, kind, f"page {page}, paragraph {count}")
        start = at


def _leading(lines: list[_Line]) -> float:
    """How far apart the lines of a paragraph stand: the smallest usual distance, 0 where there is none."""
    gaps = Counter(round(gap) for before, line in pairwise(lines) if (gap := before.height - line.height) > 0)
    return min((gap for gap, count in gaps.items() if count >= _USUAL * gaps.total()), default=0)


def _is_apart(line: _Line, after: _Line, leading: float, width: int) -> bool:
    """Whether a paragraph ends: by a gap, by other letters, or by a short line that ends a sentence."""
    is_gap = leading > 0 and line.height - after.height > _GAP * leading
    is_other = abs(line.size - after.size) > 0.1 * line.size
    is_short = len(line.text) < 0.8 * width and _STOP.search(line.text) is not None
    return is_gap or is_other or is_short
