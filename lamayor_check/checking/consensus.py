"""What the claims of one fact say together: they are of one metric and of one subject, those that they hold for the
likeliest together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.claim import ELSEWHERE, Claim, Filled, Subject
from lamayor_check.claims.shelf import Shelf
from lamayor_check.reader.reading import PLACES, UNNAMED
from lamayor_check.rulebook.model import OTHER

_One = TypeVar("_One")


class Consensus(Struct, frozen=True):
    """By claim its fact, by fact the metric and the subject of its claims, with the surest word for either."""

    facts: Mapping[str, str]
    metrics: Mapping[str, tuple[str, float]]
    subjects: Mapping[str, tuple[Subject, float]]

    def told(self, claim: Claim) -> Claim:
        """The claim with its fact, and as all claims of the fact have it."""
        fact = self.facts.get(claim.id)
        if fact is None:
            return replace(claim, fact=claim.id)
        metric, confidence = self.metrics[fact]
        if metric != claim.metric:
            claim = replace(claim, metric=metric, confidence=confidence)
        subject, sure = self.subjects.get(fact, (None, 0.0))
        if subject is not None and subject != claim.subject:
            filled = (*(part for part in claim.filled if part.part != "subject"), Filled("subject", ELSEWHERE))
            claim = replace(claim, subject=subject, subject_confidence=sure, filled=filled)
        return replace(claim, fact=fact)

    def all_told(self, claims: Sequence[Claim]) -> Sequence[Claim]:
        """All of the claims so."""
        return claims.changed(self.told) if isinstance(claims, Shelf) else tuple(map(self.told, claims))


def consensus(claims: Iterable[Claim], facts: Mapping[str, str]) -> Consensus:
    """What the claims of each fact say together. `facts` is the fact of each claim that is not alone in its own."""
    metrics: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    subjects: dict[str, dict[Subject, list[float]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        fact = facts.get(claim.id)
        if fact is None:
            continue
        for metric, sure in claim.likely_metrics or ((claim.metric, claim.confidence),):
            metrics[fact][metric].append(sure)
        if claim.subject is not None:
            subjects[fact][claim.subject].append(claim.subject_confidence)
    return Consensus(
        facts,
        {fact: _most(votes, {OTHER: UNNAMED}) for fact, votes in metrics.items()},
        {fact: _most(votes, {}) for fact, votes in subjects.items()},
    )


def _most(votes: Mapping[_One, Sequence[float]], worth: Mapping[str, float]) -> tuple[_One, float]:
    """What has the most votes by how sure each is, the first of those that have as many, and its surest vote. `worth`
    says whose votes count in part."""
    best = max(votes, key=lambda one: round(sum(votes[one]) * worth.get(str(one), 1.0), PLACES))
    return best, max(votes[best])
