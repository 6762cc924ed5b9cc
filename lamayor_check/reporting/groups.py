"""What belongs together in a report: conflicts of one story, sides that one sentence tells. Nothing is compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Side
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.report import DocumentEntry, Report
from lamayor_check.reporting.safe import visible
from lamayor_check.reporting.sources import connected

Said: TypeAlias = tuple[Side, list[Claim]]
"""A side with its claims."""
_LONG = 90
_NAMES = 3


class Story(Struct, frozen=True):
    """The conflicts of documents that share some."""

    title: str
    """Safe to print."""
    documents: tuple[DocumentEntry, ...]
    conflicts: tuple[Conflict, ...]


def stories(report: Report) -> tuple[Story, ...]:
    """The conflicts by story, in the order of each story's first: documents are of one story that share a conflict."""
    lookup = Lookup(report)
    touched = {conflict.id: frozenset(lookup.documents(conflict)) for conflict in report.conflicts}
    story_of = connected(touched.values())
    told: dict[int, list[Conflict]] = {}
    for conflict in report.conflicts:
        told.setdefault(story_of[next(iter(touched[conflict.id]))], []).append(conflict)
    entries = {entry.id: entry for entry in report.documents}
    counts = [Counter(document for one in conflicts for document in touched[one.id]) for conflicts in told.values()]
    return tuple(
        _story(conflicts, [(entries[document], count[document]) for document in sorted(count)], lookup)
        for conflicts, count in zip(told.values(), counts, strict=True)
    )


def _story(conflicts: Sequence[Conflict], documents: Sequence[tuple[DocumentEntry, int]], lookup: Lookup) -> Story:
    """`documents` each with how many of the conflicts touch it."""
    entries = tuple(entry for entry, _ in documents)
    titled = [(-count, entry.id, entry.title) for entry, count in documents if entry.title]
    title = (
        min(titled)[2] if titled else ", ".join(_about(conflicts, lookup) or sorted({one.source for one in entries}))
    )
    return Story(_cut(visible(title)), entries, tuple(conflicts))


def _about(conflicts: Iterable[Conflict], lookup: Lookup) -> list[str]:
    """Whom conflicts are about, the most frequent first."""
    claims = (claim for conflict in conflicts for _, said in lookup.sides(conflict) for claim in said)
    counts = Counter(claim.subject.name for claim in claims if claim.subject is not None)
    return sorted(counts, key=lambda name: (-counts[name], name))[:_NAMES]


def _cut(text: str) -> str:
    return text if len(text) <= _LONG else text[: _LONG - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def by_sentence(sides: Iterable[Said], lookup: Lookup) -> list[Said]:
    """The sides; neighbours that quote one and the same sentence as one, so that it is shown once."""
    together: list[Said] = []
    for side, claims in sides:
        before = together[-1] if together else None
        if before is not None and len(lookup.quotes([*before[1], *claims])) == 1:
            together[-1] = (Side(f"{before[0].label}, {side.label}", ()), [*before[1], *claims])
        else:
            together.append((side, claims))
    return together


def standing(conflict: Conflict, lookup: Lookup) -> dict[Side, str]:
    """How each side is backed: `stands alone against 3 independent sources`. Nothing of what one article says."""
    if conflict.kind == "arithmetic" or len(set(lookup.documents(conflict))) == 1:
        return {}
    sides = conflict.sides
    return {side: _backing(side.sources, [other.sources for other in sides if other is not side]) for side in sides}


def _backing(count: int, others: Sequence[int]) -> str:
    if count > 1:
        return f"{count} independent sources"
    most = max(others, default=0)
    return f"stands alone against {most} independent sources" if most > 1 else "1 source"
