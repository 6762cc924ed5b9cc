"""A sentence of an article as extraction sees it: its place, its neighbours, its numbers and its tree."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from spacy.tokens import Doc, Span, Token

from lamayor_check.claims.quantity import Quantity
from lamayor_check.documents.document import Block, Document


class Sentence:
    """One sentence. `start` and `end` are code points into the document's text; so are those of its quantities.

    `numbers` are its quantities with the clock times and days that it says in place of their parts."""

    def __init__(
        self,
        document: Document,
        block: Block,
        start: int,
        end: int,
        quantities: tuple[Quantity, ...],
        paragraph: int,
        numbers: tuple[Quantity, ...],
    ) -> None:
        self.document = document
        self.block = block
        self.start = start
        self.end = end
        self.quantities = quantities
        self.numbers = numbers
        self.paragraph = paragraph
        self.previous: Sentence | None = None
        self.following: Sentence | None = None
        self.doc: Doc | None = None

    @cached_property
    def text(self) -> str:
        """The sentence as it stands in the document."""
        return self.document.text[self.start : self.end]

    def before(self, position: int, width: int = 400) -> str:
        """The text of the sentence up to a place in the document."""
        return self.document.text[max(self.start, position - width) : position]

    def after(self, position: int, width: int = 400) -> str:
        """The text of the sentence from a place in the document on."""
        return self.document.text[position : min(self.end, position + width)]

    def span(self, start: int, end: int) -> Span | None:
        """The tokens that cover a stretch of the document, where the sentence was parsed."""
        if self.doc is None:
            return None
        return self.doc.char_span(start - self.start, end - self.start, alignment_mode="expand")

    def offset(self, token: Token) -> int:
        """Where a token of the tree starts in the document."""
        return self.start + token.idx

    def earlier(self, *, same_paragraph: bool) -> Iterator[Sentence]:
        """The sentences before this one, nearest first."""
        found = self.previous
        while found is not None and (not same_paragraph or found.paragraph == self.paragraph):
            yield found
            found = found.previous
