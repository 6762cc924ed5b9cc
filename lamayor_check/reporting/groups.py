"""What belongs together in a report: conflicts of one story, sources that stand on one text. Nothing is compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import TypeAlias, TypeVar

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Side
from lamayor_check.claims.known import words_digest
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.report import DocumentEntry, Report
from lamayor_check.reporting.safe import visible

_Key = TypeVar("_Key", bound=Hashable)
Said: TypeAlias = tuple[Side, list[Claim]]
"""A side with its claims."""
_LONG = 90


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
    return tuple(_story(conflicts, touched, entries) for conflicts in told.values())


def _story(
    conflicts: Sequence[Conflict], touched: dict[str, frozenset[str]], entries: dict[str, DocumentEntry]
) -> Story:
    counts = Counter(document for conflict in conflicts for document in touched[conflict.id])
    documents = tuple(entries[document] for document in sorted(counts))
    titled = sorted((-counts[entry.id], entry.id) for entry in documents if entry.title)
    title = entries[titled[0][1]].title if titled else ", ".join(dict.fromkeys(entry.source for entry in documents))
    return Story(_cut(visible(title)), documents, tuple(conflicts))


def _cut(text: str) -> str:
    return text if len(text) <= _LONG else text[: _LONG - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def connected(sets: Iterable[Iterable[_Key]]) -> dict[_Key, int]:
    """A number for each member of `sets`, the same for all that sets with common members join."""
    parent: dict[_Key, _Key] = {}

    def root(one: _Key) -> _Key:
        parent.setdefault(one, one)
        while parent[one] != one:
            parent[one] = one = parent[parent[one]]
        return one

    for members in sets:
        first, *others = members
        for other in others:
            parent[root(other)] = root(first)
        root(first)
    numbers: dict[_Key, int] = {}
    return {one: numbers.setdefault(root(one), len(numbers)) for one in list(parent)}


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


def independent_sources(claims: Iterable[Claim], lookup: Lookup) -> int:
    """How many sources say it: articles of one outlet, or with one and the same sentence, count as one."""
    marks = [
        (("outlet", lookup.document(claim).source.casefold()), ("words", words_digest(claim.sentence)))
        for claim in claims
    ]
    return len(set(connected(marks).values()))


def standing(conflict: Conflict, lookup: Lookup) -> dict[Side, str]:
    """How each side is backed: `stands alone against 3 independent sources`. Nothing of what one article says."""
    if conflict.kind == "arithmetic" or len(set(lookup.documents(conflict))) == 1:
        return {}
    backed = [(side, independent_sources(claims, lookup)) for side, claims in lookup.sides(conflict)]
    return {side: _backing(count, [other for one, other in backed if one is not side]) for side, count in backed}


def _backing(count: int, others: Sequence[int]) -> str:
    if count > 1:
        return f"{count} independent sources"
    most = max(others, default=0)
    return f"stands alone against {most} independent sources" if most > 1 else "1 source"
