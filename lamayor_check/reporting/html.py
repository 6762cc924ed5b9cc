"""The report as one self-contained web page, for an editor. How it looks is in `page/`; here it gets its words."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict
from lamayor_check.documents.document import Block, Document
from lamayor_check.reporting.lookup import Lookup, Quote, counts, reason_lines
from lamayor_check.reporting.plots import plots
from lamayor_check.reporting.report import Report
from lamayor_check.reporting.safe import visible

if TYPE_CHECKING:
    from jinja2 import Template

PAGE = Path(__file__).with_name("page")
_AROUND = 180
"""Characters of context on each side of a sentence."""
_TAGS = {"title": "h3", "deck": "p", "heading": "h4"}


class Said(Struct, frozen=True):
    """A sentence as a side of a conflict quotes it."""

    anchor: str
    origin: str
    place: str
    before: str
    """What stands before the sentence in its paragraph."""
    pieces: tuple[tuple[str, bool], ...]
    after: str


class SideView(Struct, frozen=True):
    """A side of a conflict."""

    label: str
    said: tuple[Said, ...]


class Card(Struct, frozen=True):
    """A conflict."""

    id: str
    rule: str
    kind: str
    severity: str
    status: str
    message: str
    sides: tuple[SideView, ...]
    reasons: tuple[tuple[str, str], ...]
    subjects: tuple[str, ...]
    sources: tuple[str, ...]


class Row(Struct, frozen=True):
    """A claim in the table."""

    anchor: str
    number: str
    metric: str
    subject: str
    origin: str
    interval: str
    scope: str
    as_of: str
    modality: str
    conflicts: tuple[str, ...]
    sentence: str


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


def render(report: Report, documents: Sequence[Document] = ()) -> str:
    """The page. Without the articles themselves, it has no context and no full texts."""
    maker = _Maker(report, documents)
    script = (PAGE / "page.js").read_text(encoding="utf-8")
    return _template().render(
        title="lamayor-check",
        counts=counts(report),
        version=report.tool.version,
        summary=report.summary,
        cards=[maker.card(conflict) for conflict in report.conflicts],
        plots=plots(report),
        rows=[maker.row(claim) for claim in report.claims],
        articles=[maker.article(document) for document in documents],
        skipped=[(visible(one.path), visible(one.reason)) for one in report.skipped],
        style=(PAGE / "page.css").read_text(encoding="utf-8"),
        script=script,
        script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(PAGE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html.j2")


class _Maker:
    """Makes the parts of one page."""

    def __init__(self, report: Report, documents: Sequence[Document]) -> None:
        self.lookup = Lookup(report)
        self.documents = {document.id: document for document in documents}
        self.numbers = {document.id: number for number, document in enumerate(documents)}
        self.anchors = {claim.id: f"c{number}" for number, claim in enumerate(report.claims)}
        self.in_conflict: dict[str, list[str]] = {}
        for conflict in report.conflicts:
            for identity in (claim for side in conflict.sides for claim in side.claims):
                self.in_conflict.setdefault(identity, []).append(conflict.id)
        self.by_document: dict[str, list[Claim]] = {}
        for claim in report.claims:
            self.by_document.setdefault(claim.document, []).append(claim)

    def card(self, conflict: Conflict) -> Card:
        claims = [claim for _, said in self.lookup.sides(conflict) for claim in said]
        return Card(
            id=conflict.id,
            rule=visible(conflict.rule),
            kind=conflict.kind,
            severity=conflict.severity,
            status=conflict.status,
            message=visible(conflict.message),
            sides=tuple(
                SideView(visible(side.label), tuple(map(self._said, self.lookup.quotes(said))))
                for side, said in self.lookup.sides(conflict)
            ),
            reasons=tuple(reason_lines(conflict.explanation)),
            subjects=tuple(sorted({visible(claim.subject.name) for claim in claims if claim.subject})),
            sources=tuple(sorted({visible(self.lookup.document(claim).source) for claim in claims})),
        )

    def _said(self, quote: Quote) -> Said:
        first = quote.claims[0]
        before, after = self._around(first)
        return Said(
            anchor=self.anchors[first.id],
            origin=self.lookup.origin(first),
            place=self.lookup.place(first),
            before=before,
            pieces=tuple(quote.pieces()),
            after=after,
        )

    def _around(self, claim: Claim) -> tuple[str, str]:
        """What stands around the sentence in its block."""
        document = self.documents.get(claim.document)
        block = next((b for b in document.blocks if b.start <= claim.start < b.end), None) if document else None
        if document is None or block is None:
            return "", ""
        end = claim.sentence_start + len(claim.sentence)
        before = document.text[max(block.start, claim.sentence_start - _AROUND) : claim.sentence_start]
        after = document.text[end : min(block.end, end + _AROUND)]
        is_cut = (claim.sentence_start - _AROUND > block.start, end + _AROUND < block.end)
        return ("…" if is_cut[0] else "") + visible(before), visible(after) + ("…" if is_cut[1] else "")

    def row(self, claim: Claim) -> Row:
        low, high = (f"{end:,f}" if end is not None else "open" for end in (claim.lower, claim.upper))
        scope = (
            claim.scope.stage,
            claim.scope.contest,
            claim.scope.place,
            claim.scope.population,
            claim.scope.pollster,
        )
        return Row(
            anchor=self.anchors[claim.id],
            number=visible(claim.text),
            metric=claim.metric.replace("_", " "),
            subject=visible(claim.subject.name) if claim.subject else "",
            origin=self.lookup.origin(claim),
            interval=f"{low} to {high} {visible(claim.unit)}" if low != high else f"{low} {visible(claim.unit)}",
            scope=visible(", ".join(part for part in scope if part)),
            as_of=visible(claim.as_of.text) if claim.as_of else "",
            modality=claim.modality,
            conflicts=tuple(self.in_conflict.get(claim.id, ())),
            sentence=visible(claim.sentence),
        )

    def article(self, document: Document) -> ArticleView:
        claims = self.by_document.get(document.id, [])
        name = visible(document.title) or visible(document.source)
        return ArticleView(
            anchor=f"a{self.numbers[document.id]}",
            name=name,
            path=visible(", ".join(part for part in (document.id, document.source, document.date) if part)),
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
            anchors = tuple(self.anchors[claim.id] for claim in same)
            yield Piece(visible(document.text[start:end]), anchors, any(claim.id in self.in_conflict for claim in same))
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
