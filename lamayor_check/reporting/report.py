"""The report: what a run found, as one record that every format is made from. Counts and exit status live here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, cast

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check import __version__
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Development, Severity
from lamayor_check.claims.shelf import Shelf
from lamayor_check.documents.document import Document, Passed, Unreadable
from lamayor_check.documents.finding import ending_of
from lamayor_check.reporting.sources import independent

SCHEMA_VERSION: Literal["2"] = "2"
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""Worst first."""

FailOn = Literal["error", "warning", "info", "never"]
NO_STORIES: Mapping[str, str] = MappingProxyType({})
NEW, UNREAD = 1, 3
"""Exit statuses: a conflict that fails the run; articles unread that fail it."""


class Tool(Struct, frozen=True):
    """The program that made the report."""

    name: str
    version: str
    model: str
    """The reader that said what each number is: its name, its version, a digest of its files."""


class Place(Struct, frozen=True, gc=False):
    """Where a person finds what stands from `start` on in the text of a document: `paragraph 4`."""

    start: int
    place: str


class DocumentEntry(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A document as the report lists it; `text` is not part of the JSON report."""

    id: str
    path: str
    title: str
    date: str
    source: str
    sha256: str
    author: str = ""
    url: str = ""
    places: tuple[Place, ...] = ()
    """In order. Of a file that has no lines of this text, as HTML and Word: the lines of claims are then those of the
    text as it was taken out."""
    story: str = ""
    """The first document that is of its story, by its id: its own where no other is."""
    archive: str = ""
    """The archive that it was found in, where it was not read in this run."""


class Summary(Struct, frozen=True, kw_only=True):
    """Counts of the run."""

    documents: int
    claims: int
    comparisons: int
    """Pairs of claims that were comparable and were compared."""
    conflicts: int
    new: int
    known: int
    errors: int
    warnings: int
    skipped: int
    """Articles that could not be read."""
    other_files: int = 0
    """Files of the folders that are no articles by their names."""
    fail_on: FailOn = "error"
    """From which severity on a new conflict fails the run."""
    strict: bool = False
    """Whether articles that could not be read fail the run."""
    failing: int = 0
    """The new conflicts that fail the run."""


class Report(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a run found."""

    schema_version: Literal["2"]
    tool: Tool
    documents: tuple[DocumentEntry, ...]
    claims: tuple[Claim, ...]
    """In order. Of a very large run a `Shelf`, which gives the same claims from a file."""
    conflicts: tuple[Conflict, ...]
    skipped: tuple[Unreadable, ...]
    summary: Summary
    history: tuple[Development, ...] = ()
    """Figures that an archive shows to have changed: no conflicts."""


def entry_of(document: Document) -> DocumentEntry:
    """What the report keeps of a document."""
    return DocumentEntry(
        id=document.id,
        path=document.path,
        title=document.title,
        date=document.date,
        source=document.source,
        sha256=document.sha256,
        author=document.author,
        url=document.url,
        places=tuple(Place(block.start, block.place) for block in document.blocks if block.place),
    )


def make_report(
    *,
    documents: Iterable[DocumentEntry],
    claims: Iterable[Claim],
    conflicts: Iterable[Conflict],
    skipped: Iterable[Unreadable],
    comparisons: int,
    passed: Iterable[Passed] = (),
    fail_on: FailOn = "error",
    strict: bool = False,
    history: Iterable[Development] = (),
    stories: Mapping[str, str] = NO_STORIES,
    model: str = "",
) -> Report:
    """The report, each part sorted by a total key: what went in first does not show."""
    ordered = cast(tuple[Claim, ...], claims) if isinstance(claims, Shelf) else tuple(sorted(claims, key=_claim_order))
    told = tuple(conflicts)
    involved = involved_in(told)
    places = {claim.id: place for place, claim in enumerate(ordered) if claim.id in involved}
    shown = {claim.id: claim for claim in ordered if claim.id in involved}
    listed = tuple(
        replace(entry, story=stories.get(entry.id, entry.id)) for entry in sorted(documents, key=lambda entry: entry.id)
    )
    outlets = {entry.id: entry.source for entry in listed}
    found = tuple(
        _with_sources(conflict, shown, outlets)
        for conflict in sorted(told, key=lambda conflict: _conflict_order(conflict, places))
    )
    unread = tuple(sorted((*skipped, *_counted(passed)), key=lambda one: (one.path, one.reason)))
    return Report(
        schema_version=SCHEMA_VERSION,
        tool=Tool("lamayor-check", __version__, model),
        documents=listed,
        claims=ordered,
        conflicts=found,
        skipped=unread,
        summary=_summary(listed, ordered, found, unread, comparisons, fail_on, strict),
        history=tuple(history),
    )


def _with_sources(conflict: Conflict, claims: Mapping[str, Claim], outlets: Mapping[str, str]) -> Conflict:
    """The conflict with how many sources stand behind each side."""
    said = [
        [(outlets[claims[name].document], claims[name].sentence) for name in side.claims] for side in conflict.sides
    ]
    sides = (replace(side, sources=independent(row)) for side, row in zip(conflict.sides, said, strict=True))
    return replace(conflict, sides=tuple(sides))


def _counted(passed: Iterable[Passed]) -> Iterator[Unreadable]:
    """Files that are no articles, by folder and ending."""
    for (folder, ending), count in Counter((one.folder, ending_of(one.path)) for one in passed).items():
        what = "with this ending" if ending else "without an ending"
        many = f"1 file {what} is" if count == 1 else f"{count:,} files {what} are"
        yield Unreadable(f"{'' if folder == '.' else f'{folder}/'}*{ending}", f"{many} not read", count)


def fails(conflict: Conflict, fail_on: FailOn) -> bool:
    """Whether a conflict fails the run: it is new, and at least as bad as `fail_on`."""
    if fail_on == "never" or conflict.status != "new":
        return False
    return SEVERITIES.index(conflict.severity) <= SEVERITIES.index(fail_on)


def unread_failing(report: Report) -> tuple[Unreadable, ...]:
    """The articles that fail the run because they could not be read."""
    return tuple(one for one in report.skipped if not one.files) if report.summary.strict else ()


def exit_status(report: Report) -> int:
    """What the run ends with, as far as the report decides it."""
    if report.summary.failing:
        return NEW
    return UNREAD if unread_failing(report) else 0


def involved_in(conflicts: Iterable[Conflict]) -> set[str]:
    """The ids of the claims on the sides of conflicts."""
    return {claim for conflict in conflicts for side in conflict.sides for claim in side.claims}


def involved_in_history(history: Iterable[Development]) -> set[str]:
    """The ids of the claims that developments are made of."""
    return {claim for one in history for step in one.steps for claim in step.claims}


def new_conflicts(report: Report) -> tuple[Conflict, ...]:
    """The conflicts that no baseline accepts."""
    return tuple(conflict for conflict in report.conflicts if conflict.status == "new")


def _claim_order(claim: Claim) -> tuple[str, int, int, str, str, str]:
    subject = claim.subject.id if claim.subject else ""
    return claim.document, claim.start, claim.end, claim.metric, subject, claim.id


def _conflict_order(conflict: Conflict, places: Mapping[str, int]) -> tuple[int, int, tuple[int, ...], str, str, str]:
    claims = sorted(places[claim] for side in conflict.sides for claim in side.claims)
    is_known = conflict.status == "known"
    return is_known, SEVERITIES.index(conflict.severity), tuple(claims), conflict.rule, conflict.kind, conflict.id


def _summary(
    documents: tuple[DocumentEntry, ...],
    claims: Sequence[Claim],
    conflicts: tuple[Conflict, ...],
    skipped: tuple[Unreadable, ...],
    comparisons: int,
    fail_on: FailOn,
    strict: bool,
) -> Summary:
    new = [conflict for conflict in conflicts if conflict.status == "new"]
    return Summary(
        documents=len(documents),
        claims=len(claims),
        comparisons=comparisons,
        conflicts=len(conflicts),
        new=len(new),
        known=len(conflicts) - len(new),
        errors=sum(1 for conflict in new if conflict.severity == "error"),
        warnings=sum(1 for conflict in new if conflict.severity == "warning"),
        skipped=sum(1 for one in skipped if not one.files),
        other_files=sum(one.files for one in skipped),
        fail_on=fail_on,
        strict=strict,
        failing=sum(1 for conflict in new if fails(conflict, fail_on)),
    )
