"""The articles on the page: their blocks, with each number that makes a claim marked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.documents.document import Block, Document
from lamayor_check.reporting.safe import visible

_TAGS = {"title": "h3", "deck": "p", "heading": "h4"}


class Piece(Struct, frozen=True):
    """A stretch of an article: plain, or a number with the claims that are made with it."""

    text: str
    anchors: tuple[str, ...] = ()
    is_disputed: bool = False


class Part(Struct, frozen=True):
    """A block of an article."""

    tag: str
    kind: str
    pieces: tuple[Piece, ...]


class ArticleView(Struct, frozen=True):
    """An article."""

    anchor: str
    name: str
    path: str
    parts: tuple[Part, ...]


class Articles:
    """Makes the views of articles; `anchors` are the claims' places on the page, `disputed` the claims in conflict."""

    def __init__(self, claims: Sequence[Claim], anchors: Mapping[str, str], disputed: Mapping[str, object]) -> None:
        self._anchors = anchors
        self._disputed = disputed
        self._claims: dict[str, list[Claim]] = {}
        for claim in claims:
            self._claims.setdefault(claim.document, []).append(claim)

    def view(self, document: Document, number: int) -> ArticleView:
        """An article, the one of that number on the page."""
        claims = self._claims.get(document.id, [])
        name = visible(document.title) or visible(document.source)
        told = (document.id, document.source, document.author, document.date, document.url)
        return ArticleView(
            anchor=f"a{number}",
            name=name,
            path=visible(", ".join(part for part in told if part)),
            parts=tuple(self._part(document, block, claims) for block in document.blocks),
        )

    def _part(self, document: Document, block: Block, claims: Sequence[Claim]) -> Part:
        inside = [claim for claim in claims if block.start <= claim.start < block.end]
        return Part(_TAGS.get(block.kind, "p"), block.kind, tuple(self._pieces(document, block, inside)))

    def _pieces(self, document: Document, block: Block, claims: Sequence[Claim]) -> Iterator[Piece]:
        at = block.start
        for start, end, same in _spans(claims, block.end):
            if start > at:
                yield Piece(visible(document.text[at:start]))
            anchors = tuple(self._anchors[claim.id] for claim in same)
            yield Piece(visible(document.text[start:end]), anchors, any(claim.id in self._disputed for claim in same))
            at = end
        if at < block.end:
            yield Piece(visible(document.text[at : block.end]))


def _spans(claims: Sequence[Claim], limit: int) -> Iterator[tuple[int, int, list[Claim]]]:
    """Spans that do not overlap, each with every claim that begins in it."""
    merged: list[tuple[int, int, list[Claim]]] = []
    for claim in sorted(claims, key=lambda claim: (claim.start, claim.end)):
        end = min(claim.end, limit)
        if merged and claim.start < merged[-1][1]:
            start, before, same = merged.pop()
            merged.append((start, max(before, end), [*same, claim]))
        else:
            merged.append((claim.start, end, [claim]))
    yield from merged
