"""The report as one self-contained web page, for an editor. How it looks is in `page/`; here it gets its words."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.amounts import span
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Development, Step
from lamayor_check.documents.document import Document
from lamayor_check.reporting.copying import for_the_baseline, for_the_desk
from lamayor_check.reporting.groups import Story, by_sentence, standing, stories
from lamayor_check.reporting.lookup import Lookup, Quote, counts, days, plural
from lamayor_check.reporting.page_articles import Articles
from lamayor_check.reporting.plots import plots
from lamayor_check.reporting.reasons import readable, reason_lines
from lamayor_check.reporting.report import Report
from lamayor_check.reporting.safe import visible

if TYPE_CHECKING:
    from jinja2 import Template

PAGE = Path(__file__).with_name("page")
_WORDS = re.compile(r"\w{3,}")
_AROUND = 180
"""Characters of context on each side of a sentence."""


class Said(Struct, frozen=True):
    """A sentence as a side of a conflict quotes it."""

    link: str
    """The anchor of the number: in its article, or in the table where the page does not have the article."""
    origin: str
    place: str
    before: str
    """What stands before the sentence in its paragraph."""
    pieces: tuple[tuple[str, bool], ...]
    after: str


class SideView(Struct, frozen=True):
    """A side of a conflict."""

    label: str
    backing: str
    """How many sources say it, or that it stands alone."""
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
    for_the_desk: str
    """The conflict as a text to paste."""
    for_the_baseline: str
    """The entries that accept it."""


class Past(Struct, frozen=True):
    """A figure that changed in time: its values in order, each with when it held."""

    rule: str
    message: str
    steps: tuple[SideView, ...]


class StoryView(Struct, frozen=True):
    """The conflicts of one story."""

    title: str
    size: str
    cards: tuple[Card, ...]


class Row(Struct, frozen=True):
    """A claim in the table."""

    anchor: str
    link: str
    """The number's anchor in its article; empty where the page does not have the article."""
    number: str
    interval: str
    metric: str
    subject: str
    setting: str
    """What tells the number from a like one, as far as its sentence says it."""
    pieces: tuple[tuple[str, bool], ...]
    origin: str
    conflicts: tuple[str, ...]


def render(report: Report, documents: Sequence[Document] = ()) -> str:
    """The page. Without the articles themselves, it has no context and no full texts."""
    maker = _Maker(report, documents)
    articles = Articles(report.claims, maker.anchors, maker.in_conflict)
    script = (PAGE / "page.js").read_text(encoding="utf-8")
    return _template().render(
        title="lamayor-check",
        counts=counts(report),
        version=report.tool.version,
        summary=report.summary,
        stories=[maker.story(story) for story in stories(report)],
        cards=[maker.card(conflict) for conflict in report.conflicts],
        history=[maker.past(development) for development in report.history],
        plots=plots(report),
        rows=[maker.row(claim) for claim in report.claims],
        articles=[articles.view(document, number) for number, document in enumerate(documents)],
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
        self.anchors = {claim.id: f"c{number}" for number, claim in enumerate(report.claims)}
        self.in_conflict: dict[str, list[str]] = {}
        for conflict in report.conflicts:
            for identity in (claim for side in conflict.sides for claim in side.claims):
                self.in_conflict.setdefault(identity, []).append(conflict.id)

    def story(self, story: Story) -> StoryView:
        size = f"{plural(len(story.documents), 'article')}, {plural(len(story.conflicts), 'conflict')}"
        return StoryView(story.title, size, tuple(map(self.card, story.conflicts)))

    def card(self, conflict: Conflict) -> Card:
        claims = [claim for _, said in self.lookup.sides(conflict) for claim in said]
        return Card(
            id=conflict.id,
            rule=visible(conflict.rule),
            kind=conflict.kind,
            severity=conflict.severity,
            status=conflict.status,
            message=readable(conflict.message),
            sides=tuple(self._sides(conflict)),
            reasons=tuple(reason_lines(conflict.explanation)),
            subjects=tuple(sorted({visible(claim.subject.name) for claim in claims if claim.subject})),
            sources=tuple(sorted({visible(self.lookup.document(claim).source) for claim in claims})),
            for_the_desk=for_the_desk(conflict, self.lookup),
            for_the_baseline=for_the_baseline(conflict, self.lookup),
        )

    def _sides(self, conflict: Conflict) -> Iterator[SideView]:
        backing = standing(conflict, self.lookup)
        for side, claims in by_sentence(self.lookup.sides(conflict), self.lookup):
            said = tuple(map(self._said, self.lookup.quotes(claims)))
            yield SideView(visible(side.label), backing.get(side, ""), said)

    def past(self, development: Development) -> Past:
        *archived, draft = (self._step(step) for step in development.steps)
        steps = (*archived, replace(draft, backing="the draft"))
        return Past(visible(development.rule), readable(development.message), steps)

    def _step(self, step: Step) -> SideView:
        said = tuple(map(self._said, self.lookup.quotes(self.lookup.claims(step))))
        return SideView(visible(step.label), days(step), said)

    def _link(self, claim: Claim) -> str:
        """Where the number stands in its article, if that is on the page."""
        return f"in-{self.anchors[claim.id]}" if claim.document in self.documents else ""

    def _said(self, quote: Quote) -> Said:
        first = quote.claims[0]
        before, after = self._around(first)
        return Said(
            link=self._link(first) or f"row-{self.anchors[first.id]}",
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
        (quote,) = self.lookup.quotes([claim])
        return Row(
            anchor=self.anchors[claim.id],
            link=self._link(claim),
            number=visible(claim.text),
            interval=span(claim.lower, claim.upper, claim.unit),
            metric="" if claim.metric == "other" else claim.metric.replace("_", " "),
            subject=visible(claim.subject.name) if claim.subject else "",
            setting=visible(", ".join(_setting(claim))),
            pieces=tuple(quote.pieces()),
            origin=self.lookup.origin(claim),
            conflicts=tuple(self.in_conflict.get(claim.id, ())),
        )


def _setting(claim: Claim) -> Iterator[str]:
    """The parts of the scope that stand in the claim's own sentence, the moment, and in what sense it is said."""
    scope, sentence = claim.scope, claim.sentence.casefold()
    subject = claim.subject.name.casefold() if claim.subject else ""
    for part in (scope.stage if scope.contest else "", scope.contest, scope.place, scope.population, scope.pollster):
        words = _WORDS.findall(part.casefold())
        if words and part.casefold() != subject and all(word in sentence for word in words):
            yield part
    if claim.as_of is not None and claim.as_of.text:
        yield claim.as_of.text
    if claim.modality != "asserted":
        yield claim.modality
