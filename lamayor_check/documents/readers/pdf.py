"""PDF files with a text layer: the lines of each page, joined to paragraphs. A page that is a picture has none."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from lamayor_check.documents.readers.article import Article, Draft, Fault, Fields, Paragraph, Unusable

_HYPHEN = re.compile(r"(?<=[a-z])[-\u00ad\u2010]\n(?=[a-z])")
_SCANNED = 20
"""A page with fewer letters than this is taken for a picture."""
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


def pdf(article: Article) -> Draft:
    """The paragraphs of all pages."""
    reader = _opened(article.body)
    pages = [str(page.extract_text()) for page in reader.pages]
    letters = [sum(1 for c in text if c.isalpha()) for text in pages]
    if not pages:
        raise Unusable("a PDF without pages")
    if max(letters) < _SCANNED:
        raise Unusable("a scanned PDF: its pages are pictures without a text layer (an OCR program can add one)")
    about = reader.metadata
    return Draft(
        paragraphs=tuple(one for number, text in enumerate(pages, 1) for one in _paragraphs(text, number)),
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
        raise Unusable(f"a broken PDF: {' '.join(str(error).split())}") from error
    return reader


def _paragraphs(text: str, page: int) -> Iterator[Paragraph]:
    """A page's lines as paragraphs: one ends at a blank line, or where a short line ends a sentence."""
    lines = [" ".join(line.split()) for line in _HYPHEN.sub("", text).split("\n")]
    width = max(map(len, lines), default=0)
    gathered: list[str] = []
    count = 0
    for line in [*lines, ""]:
        if line:
            gathered.append(line)
        if gathered and (not line or _ends(line, width)):
            count += 1
            yield Paragraph(" ".join(gathered), None, f"page {page}, paragraph {count}")
            gathered = []


def _ends(line: str, width: int) -> bool:
    return len(line) < 0.8 * width and (_STOP.search(line) is not None or len(line) < 0.5 * width)
