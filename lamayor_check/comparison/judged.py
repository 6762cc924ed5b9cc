"""The judge over the rules: which of their value conflicts it bears out, and which it finds besides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict
from lamayor_check.comparison import judging
from lamayor_check.comparison.disputes import NAMES, Dispute
from lamayor_check.comparison.judge import Judge
from lamayor_check.rulebook.model import OTHER, Metric

AT_ONCE = 4096
"""So many disputes are judged at once."""
_RULED = NAMES.index("ruled")

Sure = Mapping[frozenset[str], float]
"""How likely two claims, by their ids, are one quantity."""
_Said = tuple[str, str, str]


def judged(
    conflicts: Sequence[Conflict], disputes: Iterable[Dispute], judge: Judge, metrics: Mapping[str, Metric]
) -> list[Conflict]:
    """The conflicts without those of values that the judge takes for two things, and with those that only it sees."""
    sure: dict[frozenset[str], float] = {}
    likely: list[tuple[float, Dispute]] = []
    for dispute, probability in _probabilities(disputes, judge):
        if dispute.told[_RULED]:
            sure[_both(dispute)] = probability
        elif probability >= judge.warning:
            likely.append((probability, dispute))
    return [*(c for c in conflicts if _is_borne_out(c, sure, judge)), *_found(likely, judge, metrics)]


def _probabilities(disputes: Iterable[Dispute], judge: Judge) -> Iterator[tuple[Dispute, float]]:
    rest = iter(disputes)
    while some := list(islice(rest, AT_ONCE)):
        yield from zip(some, judge.probabilities([d.told for d in some]).tolist(), strict=True)


def _both(dispute: Dispute) -> frozenset[str]:
    return frozenset((dispute.one.id, dispute.other.id))


def _is_borne_out(conflict: Conflict, sure: Sure, judge: Judge) -> bool:
    """Whether the judge lets a conflict stand; it does where it was asked of no pair of it."""
    if conflict.kind != "value":
        return True
    sides = combinations((side.claims for side in conflict.sides), 2)
    asked = [sure[key] for ones, others in sides for a in ones for b in others if (key := frozenset((a, b))) in sure]
    return max(asked, default=1.0) >= judge.ruled


def _found(
    likely: Sequence[tuple[float, Dispute]], judge: Judge, metrics: Mapping[str, Metric]
) -> Iterator[Conflict]:
    """What only the judge sees: of the pairs of a claim in another article the likeliest, those of the same two values
    together."""
    best: dict[tuple[str, str], float] = defaultdict(float)
    for probability, d in likely:
        for key in ((d.one.id, d.other.document), (d.other.id, d.one.document)):
            best[key] = max(best[key], probability)
    groups: dict[tuple[_Said, _Said], list[tuple[float, Dispute]]] = defaultdict(list)
    for probability, d in likely:
        if probability == best[d.one.id, d.other.document] == best[d.other.id, d.one.document]:
            one, other = sorted((d.one, d.other), key=_said)
            groups[_said(one), _said(other)].append((probability, Dispute(one, other, d.told)))
    for said in sorted(groups):
        row = groups[said]
        ones = tuple({d.one.id: d.one for _, d in row}.values())
        others = tuple({d.other.id: d.other for _, d in row}.values())
        most = max(probability for probability, _ in row)
        yield judging.of_dispute(ones, others, _metric(ones[0], others[0], metrics), most, is_sure=most >= judge.error)


def _said(claim: Claim) -> _Said:
    """The value that a claim gives, as far as it tells one side from another."""
    return claim.unit, str(claim.lower), str(claim.upper)


def _metric(one: Claim, other: Claim, metrics: Mapping[str, Metric]) -> Metric:
    """The metric of two claims of one thing: one that says what it is, where any does."""
    return metrics[min((one.metric, other.metric), key=lambda name: (name == OTHER, name))]
