"""The records of reading: what a file holds, a document, its blocks, what could not be read. `reading` makes them."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

BlockKind = Literal[
    "title",
    "deck",
    "dateline",
    "byline",
    "caption",
    "credit",
    "timestamp",
    "heading",
    "paragraph",
    "item",
    "boilerplate",
]


NO_CLAIMS: frozenset[BlockKind] = frozenset({"dateline", "byline", "caption", "credit", "timestamp", "boilerplate"})
"""The kinds of block whose numbers are nobody's claims."""


class Block(Struct, frozen=True):
    """A line, or a paragraph whose lines were wrapped, as code points into the text; line breaks stay outside."""

    kind: BlockKind
    start: int
    end: int
    place: str = ""
    """Where a person finds it in a file that has no lines of this text: `paragraph 4`, `/html/body/p[2]`."""


class Raw(Struct, frozen=True):
    """An article as its file holds it, not yet read."""

    id: str
    data: bytes
    sha256: str
    path: str = ""
    """The file, where the id says more than that: an article among several in one file."""
    form: str = ""
    """What `data` is, where it is no plain text (`readers.article.Form`)."""


class Document(Struct, frozen=True, kw_only=True):
    """One article. `text` is the file's text as decoded, line ends and all; of a file that is no text, what a reader
    took out of it. Every offset points into it."""

    id: str
    """The path as given (`-` for standard input without a name), with forward slashes; for one article of several in a
    file with `#` and its own id or its number there."""
    path: str
    text: str
    title: str
    date: str
    """ISO 8601, or empty."""
    source: str
    """The outlet, where the text or the file says it; else the file's name without its ending."""
    sha256: str
    """Of the bytes read; for one article of several in a file, of what was read of it."""
    blocks: tuple[Block, ...]
    silenced: tuple[tuple[int, str], ...] = ()
    """Inline comments that silence a rule: (line, rule), line 0 for the whole file."""
    author: str = ""
    url: str = ""


class Unreadable(Struct, frozen=True, omit_defaults=True):
    """What could not be read, and why."""

    path: str
    reason: str
    files: int = 0
    """Where `path` is a pattern for files of a folder that are no articles: how many they are."""


class Passed(Struct, frozen=True):
    """A file of a folder that was looked through which holds no article, by its name or by what is in it."""

    path: str
    folder: str
    """The folder that was named."""
    reason: str = "no article by its ending"
