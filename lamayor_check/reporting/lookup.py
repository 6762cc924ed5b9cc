"""What a report's ids stand for: the claims of a side, the document of a claim, and where they are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Development, Side, Step
from lamayor_check.reporting.report import DocumentEntry, Report, involved_in, involved_in_history
from lamayor_check.reporting.safe import visible


class Quote(Struct, frozen=True):
    """A sentence of an article with the numbers in it that a side means."""

    claims: tuple[Claim, ...]
    spans: tuple[tuple[int, int], ...]
    """Where the numbers stand in the sentence, in order."""

    def pieces(self) -> Iterator[tuple[str, bool]]:
        """The sentence in pieces that are safe to print, each with whether it is one of the numbers."""
        sentence, at = self.claims[0].sentence, 0
        for start, end in self.spans:
            yield visible(sentence[at:start]), False
            yield visible(sentence[start:end]), True
            at = end
        yield visible(sentence[at:]), False


class Lookup:
    """The documents of one report by id, and those claims that are part of a conflict or of history."""

    def __init__(self, report: Report) -> None:
        involved = involved_in(report.conflicts) | involved_in_history(report.history)
        self._claims = {claim.id: claim for claim in report.claims if claim.id in involved}
        self._documents = {entry.id: entry for entry in report.documents}

    def claims(self, side: Side | Step) -> list[Claim]:
        """The claims of a side, or of a value that a figure had."""
        return [self._claims[claim] for claim in side.claims]

    def sides(self, conflict: Conflict) -> Iterator[tuple[Side, list[Claim]]]:
        """Each side with its claims."""
        for side in conflict.sides:
            yield side, self.claims(side)

    def first(self, conflict: Conflict) -> Claim:
        """The claim at whose place a conflict is told."""
        return self._claims[conflict.sides[0].claims[0]]

    def documents(self, conflict: Conflict) -> list[str]:
        """The ids of the documents that a conflict joins."""
        return [self._claims[claim].document for side in conflict.sides for claim in side.claims]

    def said(self, side: Side, claim: Claim) -> str:
        """What a claim itself says, safe to print: the words of its side where these are of its own number."""
        around = side.label.replace(claim.text, "", 1) if claim.text in side.label else "0"
        return visible(claim.text if any(c.isdigit() for c in around) else side.label)

    def document(self, claim: Claim) -> DocumentEntry:
        """The document that a claim stands in."""
        return self._documents[claim.document]

    def place(self, claim: Claim) -> str:
        """`path:line:column`, or `path:paragraph 4` in a file without lines of its own; safe to print."""
        entry = self.document(claim)
        if named := self.named_place(claim):
            return f"{visible(entry.id)}:{visible(named)}"
        return f"{visible(entry.path)}:{claim.line}:{claim.column}"

    def named_place(self, claim: Claim) -> str:
        """`paragraph 4`, in a file without lines of its own; empty where the line says it."""
        places = self.document(claim).places
        number = bisect_right(places, claim.start, key=lambda place: place.start)
        return places[number - 1].place if number else ""

    def has_lines(self, claim: Claim) -> bool:
        """Whether the claim's line is one of the file."""
        return not self.document(claim).places

    def origin(self, claim: Claim) -> str:
        """The source and date of a claim's document, safe to print."""
        entry = self.document(claim)
        return visible(", ".join(part for part in (entry.source, entry.date) if part))

    def quotes(self, claims: Iterable[Claim]) -> list[Quote]:
        """Claims as their sentences, each sentence once."""
        together: dict[tuple[str, int], list[Claim]] = {}
        for claim in claims:
            together.setdefault((claim.document, claim.sentence_start), []).append(claim)
        return [Quote(tuple(same), tuple(_apart(self.marked(claim) for claim in same))) for same in together.values()]

    def marked(self, claim: Claim) -> tuple[int, int]:
        """Where the number stands in the claim's sentence."""
        start = claim.start - claim.sentence_start
        return start, start + claim.end - claim.start


def _apart(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans in order, without those that overlap one before."""
    at = 0
    for start, end in sorted(set(spans)):
        if start >= at:
            yield start, end
            at = end


def counts(report: Report) -> str:
    """The last line of a report: how much was looked at, and what was found."""
    summary = report.summary
    parts = [
        plural(summary.documents, "document"),
        plural(summary.claims, "claim"),
        plural(summary.comparisons, "comparison"),
        f"{plural(summary.conflicts, 'conflict')} ({summary.new} new, {summary.known} known)",
    ]
    if report.history:
        parts.append(f"{len(report.history)} changed in time")
    if summary.skipped:
        parts.append(f"{summary.skipped} skipped")
    return ", ".join(parts)


def told(development: Development) -> str:
    """A figure that changed, as a line that is safe to print: `history: … 37% (2022-06-08), 41% (the draft)`."""
    *archived, draft = development.steps
    dated = [f"{visible(step.label)} ({days(step)})" for step in archived]
    said = f"{', '.join(dated)}, {visible(draft.label)} (the draft)"
    return f"history: {visible(development.rule)} {visible(development.message)}: {said}"


def days(step: Step) -> str:
    """The days on which a value was printed."""
    return step.since if step.since == step.until else f"{step.since} to {step.until}"


def fate(report: Report) -> str:
    """How many conflicts fail the run, and from which severity on they do."""
    failing, summary = report.summary.failing, report.summary
    if not failing:
        return f"No conflict fails the run (fail-on: {summary.fail_on})."
    fail = "fails" if failing == 1 else "fail"
    return f"{failing:,} of {summary.conflicts:,} conflicts {fail} the run (fail-on: {summary.fail_on})."


def plural(number: int, noun: str) -> str:
    """A number of things: `1 conflict`, `1,200 claims`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
