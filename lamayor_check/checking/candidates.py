"""What a claim might have been compared with: the nearest claims of other articles, each with what parted it or not."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct

from lamayor_check.checking.result import Outcome, Verdict
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict
from lamayor_check.claims.units import in_unit_of, unit_class
from lamayor_check.linking.parting import apart

NEAREST = 5
"""So many candidates are told of a claim."""
TWO_STORIES = "their articles are of two stories"
_FAR = Decimal(2)
"""Further than any two values are apart, as a part of both together."""


class Candidate(Struct, frozen=True):
    """A claim of another article, what came of the pair, and why."""

    claim: Claim
    outcome: Outcome
    reason: str


def candidates(
    claim: Claim,
    claims: Sequence[Claim],
    verdicts: Iterable[Verdict],
    conflicts: Iterable[Conflict],
    stories: Mapping[str, str],
    most: int | None = NEAREST,
) -> Iterator[Candidate]:
    """The claims of other articles that are nearest to a claim, nearest first; with `most` None, all that it met.
    `stories` has the story of each document."""
    judge = _Judge(claim, verdicts, conflicts, stories)
    others = (one for one in claims if one.document != claim.document)
    near = (
        sorted(filter(judge.has_met, others), key=_distance(claim))
        if most is None
        else heapq.nsmallest(most, others, key=_distance(claim))
    )
    return map(judge.candidate, near)


def _distance(claim: Claim) -> Callable[[Claim], tuple[bool, bool, bool, Decimal, str, int, str]]:
    """How far a claim is from another: in metric first, then in subject, class of unit and value."""

    def distance(other: Claim) -> tuple[bool, bool, bool, Decimal, str, int, str]:
        return (
            other.metric != claim.metric,
            _subject(other) != _subject(claim),
            unit_class(other.unit) != unit_class(claim.unit),
            _gap(claim, other),
            other.document,
            other.start,
            other.id,
        )

    return distance


def _gap(one: Claim, other: Claim) -> Decimal:
    """How far two values are apart, as a part of both together."""
    a, b = one.value, in_unit_of(other, one).value
    if a is None or b is None:
        return _FAR
    return abs(a - b) / (abs(a) + abs(b)) if a or b else Decimal(0)


def _subject(claim: Claim) -> str:
    return claim.subject.id if claim.subject is not None else ""


class _Judge:
    """What came of the pairs of one claim."""

    def __init__(
        self, claim: Claim, verdicts: Iterable[Verdict], conflicts: Iterable[Conflict], stories: Mapping[str, str]
    ) -> None:
        self._claim, self._stories = claim, stories
        known = tuple(verdicts)
        self._verdicts = {v.b: v for v in known if v.a == claim.id} | {v.a: v for v in known if v.b == claim.id}
        self._conflicts = dict(_opposed(claim.id, conflicts))

    def has_met(self, other: Claim) -> bool:
        """Whether the two were held against each other."""
        return other.id in self._conflicts or other.id in self._verdicts

    def candidate(self, other: Claim) -> Candidate:
        """The other claim with what came of the pair: what decided, or else the plainest difference."""
        if other.id in self._conflicts:
            return Candidate(other, "conflict", self._conflicts[other.id])
        verdict = self._verdicts.get(other.id)
        if verdict is not None:
            return Candidate(other, verdict.outcome, verdict.reason)
        part, why = apart(self._claim, other)
        is_one_story = self._stories.get(self._claim.document) == self._stories.get(other.document)
        return Candidate(other, "not comparable", why if is_one_story or part != "words" else TWO_STORIES)


def _opposed(claim: str, conflicts: Iterable[Conflict]) -> Iterator[tuple[str, str]]:
    """The claims that stand against a claim in conflicts, each with the conflict's message."""
    for conflict in conflicts:
        if any(claim in side.claims for side in conflict.sides):
            for side in conflict.sides:
                if claim not in side.claims:
                    yield from ((other, conflict.message) for other in side.claims)
