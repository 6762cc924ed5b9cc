"""The records of reading: a document, its blocks, what could not be read. How files become these is in `reading`."""

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


class Document(Struct, frozen=True, kw_only=True):
    """One article. `text` is the file's text as decoded, line ends and all: every offset points into it."""

    id: str
    """The path as given (`-` for standard input without a name), with forward slashes."""
    path: str
    text: str
    title: str
    date: str
    """ISO 8601, or empty."""
    source: str
    """The outlet, where the text or the file says it; else the file's name without its ending."""
    sha256: str
    """Of the bytes read."""
    blocks: tuple[Block, ...]
    silenced: tuple[tuple[int, str], ...] = ()
    """Inline comments that silence a rule: (line, rule), line 0 for the whole file."""


class Unreadable(Struct, frozen=True, omit_defaults=True):
    """What could not be read, and why."""

    path: str
    reason: str
    files: int = 0
    """Where `path` is a pattern for files of a folder that are no articles: how many they are."""


class Passed(Struct, frozen=True):
    """A file of a folder that was looked through which is no article by its name, and so is not read."""

    path: str
    folder: str
    """The folder that was named."""
