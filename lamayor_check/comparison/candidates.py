"""What a claim might have been compared with: the nearest claims of other articles, each with what parted it or not."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict
from lamayor_check.claims.units import in_unit_of, unit_class
from lamayor_check.comparison.result import Outcome, Verdict
from lamayor_check.comparison.values import said_as

NEAREST = 5
"""So many candidates are told of a claim."""
_FAR = Decimal(2)
"""Further than any two values are apart, as a part of both together."""
_MOMENTS = {
    "same": "of one moment",
    "earlier": "the other is of a later moment",
    "later": "the other is of an earlier moment",
}
_TURNED = {"earlier": "later", "later": "earlier"}


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
    most: int | None = NEAREST,
) -> Iterator[Candidate]:
    """The claims of other articles that are nearest to a claim, nearest first; with `most` None, all that it met."""
    judge = _Judge(claim, claims, verdicts, conflicts)
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
    """What came of the pairs of one claim. Claims that say the same of the same thing have their verdicts together."""

    def __init__(
        self, claim: Claim, claims: Sequence[Claim], verdicts: Iterable[Verdict], conflicts: Iterable[Conflict]
    ) -> None:
        self._claim = claim
        self._said = said_as(claim)
        self._same: dict[object, list[str]] = {}
        for one in claims:
            if one.metric == claim.metric:
                self._same.setdefault(said_as(one), []).append(one.id)
        known = tuple(verdicts)
        mine = set(self._same.get(self._said, ()))
        self._verdicts = {v.b: v for v in known if v.a in mine}
        self._verdicts |= {v.a: _turned(v) for v in known if v.b in mine}
        self._conflicts = dict(_opposed(claim.id, conflicts))

    def has_met(self, other: Claim) -> bool:
        """Whether the two were held against each other, or are one figure."""
        return other.id in self._conflicts or self._is_same(other) or self._verdict(other) is not None

    def _is_same(self, other: Claim) -> bool:
        return other.metric == self._claim.metric and said_as(other) == self._said

    def candidate(self, other: Claim) -> Candidate:
        """The other claim with what came of the pair: what decided, or else the plainest difference."""
        verdict = self._verdict(other)
        if verdict is not None and verdict.outcome != "not comparable":
            return Candidate(other, verdict.outcome, _MOMENTS.get(verdict.reason, verdict.reason))
        if other.id in self._conflicts:
            return Candidate(other, "conflict", self._conflicts[other.id])
        if verdict is not None:
            return Candidate(other, verdict.outcome, verdict.reason)
        if self._is_same(other):
            return Candidate(other, "consistent", "both say the same")
        return Candidate(other, "not comparable", plainest_difference(self._claim, other))

    def _verdict(self, other: Claim) -> Verdict | None:
        if other.metric != self._claim.metric:
            return self._verdicts.get(other.id)
        same = self._same.get(said_as(other), ())
        return next((self._verdicts[one] for one in same if one in self._verdicts), None)


def _turned(verdict: Verdict) -> Verdict:
    """The same verdict, told from the other claim."""
    return Verdict(verdict.b, verdict.a, verdict.outcome, _TURNED.get(verdict.reason, verdict.reason))


def _opposed(claim: str, conflicts: Iterable[Conflict]) -> Iterator[tuple[str, str]]:
    """The claims that stand against a claim in conflicts, each with the conflict's message."""
    for conflict in conflicts:
        if any(claim in side.claims for side in conflict.sides):
            for side in conflict.sides:
                if claim not in side.claims:
                    yield from ((other, conflict.message) for other in side.claims)


def plainest_difference(claim: Claim, other: Claim) -> str:
    """What parts two claims at first sight: metric, subject or unit."""
    if claim.metric != other.metric:
        return f"another metric: {_metric(other)}"
    if _subject(claim) != _subject(other):
        return f"another subject: {other.subject.name}" if other.subject is not None else "it does not say of whom"
    if unit_class(claim.unit) != unit_class(other.unit):
        return f"another unit: {other.unit}"
    if claim.subject is None:
        return "neither says of whom it is"
    return "too many others lie nearer in value and in time"


def _metric(claim: Claim) -> str:
    return "one that no rule knows" if claim.metric == "other" else claim.metric.replace("_", " ")
