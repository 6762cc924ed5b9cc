"""What readers give and are: one article of a file with its body not yet read, or why there is none. No format is
known here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO, Literal, Protocol

from msgspec import Struct

from lamayor_check.documents.document import BlockKind

Form = Literal["text", "fragment", "page", "word", "pdf"]
"""What a body is: plain text, a piece of HTML, a web page, a Word document, a PDF."""
RECORD = "record"
"""The form of an article that is kept whole, with what its file says of it."""

_REASON = 300
Fields = Mapping[str, str]
"""What a column of a table means, where the person says so: `text` is called `body`."""


class Article(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One article of a file: its body as it stands there, and what the file says of it."""

    form: Form
    body: bytes
    """UTF-8 where the form is text or a fragment."""
    anchor: str = ""
    """What tells it from the others of its file."""
    place: str = ""
    """Where in the file it is: `row 3`."""
    title: str = ""
    date: str = ""
    """As written."""
    source: str = ""
    author: str = ""
    url: str = ""
    charset: str = ""
    """The encoding of a page, where whoever sent it said so."""


class Fault(Struct, frozen=True):
    """An article that cannot be had from its file, or where the anchor is empty the rest of the file, and why."""

    anchor: str
    reason: str


class Paragraph(Struct, frozen=True):
    """A paragraph that a reader took out. Without a kind, what it is shows in its words."""

    text: str
    kind: BlockKind | None = None
    place: str = ""
    below: bool = False
    """On the line below the last, as the next row of a table is."""


class Draft(Struct, frozen=True, kw_only=True):
    """The body of one article, read: its paragraphs, and what it says of itself."""

    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    title_place: str = ""
    date: str = ""
    source: str = ""
    author: str = ""
    url: str = ""
    silenced: tuple[tuple[int, str], ...] = ()


class NoArticles(Exception):
    """The file holds something else than articles; `str()` says what was looked for."""


class Unusable(Exception):
    """A file or a body that cannot be read; `str()` is the reason."""


def in_a_line(reason: str) -> str:
    """A reason as one line that is not too long, whatever a library put into it."""
    line = " ".join(reason.split()).rstrip(" :")
    return line if len(line) <= _REASON else f"{line[:_REASON]}…"


class Reader(Protocol):
    """One format: knows its files, and takes the articles out of one without reading their bodies."""

    @property
    def name(self) -> str:
        """What the format is called."""
        ...

    @property
    def endings(self) -> tuple[str, ...]:
        """The endings of its files."""
        ...

    @property
    def package(self) -> str:
        """What it needs from the package index, if anything."""
        ...

    @property
    def extra(self) -> str:
        """The extra of this package that brings it, where the plain install does not."""
        ...

    @property
    def is_streamed(self) -> bool:
        """Whether a file of any size is read piece by piece."""
        ...

    def recognises(self, head: bytes) -> bool:
        """Whether a file that begins so is surely of this format."""
        ...

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """The articles of a file, in order. Raises `NoArticles` or `Unusable`."""
        ...
