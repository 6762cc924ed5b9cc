"""What belongs together in a report: conflicts of one story, sources that stand on one text. Nothing is compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias, TypeVar

from msgspec import Struct
from rapidfuzz import fuzz

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Side
from lamayor_check.claims.known import words_digest
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.report import DocumentEntry, Report
from lamayor_check.reporting.safe import visible

_Key = TypeVar("_Key", bound=Hashable)
Said: TypeAlias = tuple[Side, list[Claim]]
"""A side with its claims."""
COPIED = 90
"""How alike two sentences must be, of 100, for one to be a copy of the other."""
_MOST_COPIES = 200
"""So many sentences are held against each other; more of them say nothing new."""
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
    """How many sources say it: articles of one outlet, or that copy one text, count as one."""
    return independent([(lookup.document(claim).source, claim.sentence) for claim in claims])


def independent(said: Sequence[tuple[str, str]]) -> int:
    """The same of outlets, each with the sentence that it printed."""
    sentences = {words_digest(sentence): sentence for _, sentence in said}
    marks: list[tuple[tuple[str, str], ...]] = [
        (("outlet", outlet.casefold()), ("words", words_digest(sentence))) for outlet, sentence in said
    ]
    marks += ((("words", one), ("words", other)) for one, other in _copies(sentences))
    return len(set(connected(marks).values()))


def _copies(sentences: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Sentences of which one is a copy of the other with a word or two changed."""
    row = sorted(sentences)[:_MOST_COPIES]
    for one, other in combinations(row, 2):
        if fuzz.ratio(sentences[one].casefold(), sentences[other].casefold(), score_cutoff=COPIED):
            yield one, other


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
