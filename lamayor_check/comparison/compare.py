"""The story of comparison: one subject a name, groups by key, pairs within groups, conflicts of four kinds in order."""

from __future__ import annotations

import gc
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict
from lamayor_check.claims.shelf import Shelf, by_article
from lamayor_check.claims.units import unit_class
from lamayor_check.comparison import judging
from lamayor_check.comparison.arithmetic import arithmetic_faults
from lamayor_check.comparison.camps import camps
from lamayor_check.comparison.disputes import Dispute, disputes
from lamayor_check.comparison.joining import joined
from lamayor_check.comparison.judge import Judge
from lamayor_check.comparison.judge import load as load_judge
from lamayor_check.comparison.judged import judged
from lamayor_check.comparison.orders import Lead, order_conflicts
from lamayor_check.comparison.rates import rates
from lamayor_check.comparison.result import Comparison, Verdict
from lamayor_check.comparison.setting import Setting, settings
from lamayor_check.comparison.slips import slip_pairs
from lamayor_check.comparison.strays import strays
from lamayor_check.comparison.subjects import with_one_subject
from lamayor_check.comparison.swaps import Pair, swaps
from lamayor_check.comparison.tallies import is_hand_count, tally_conflicts
from lamayor_check.comparison.values import Figure, Known, Meeting, figures, known_values, meetings, settled
from lamayor_check.rulebook.model import Metric, Relation, Rulebook

_HANDS = "vote_count"
"""What a chamber's votes are counted as."""
TWO_THINGS = "they are two things or two moments, as far as the stories tell that the judge learnt from"
MOST_VERDICTS = 200_000
"""So many verdicts are kept to be shown; of larger runs, those on pairs that are not comparable are only counted."""


class _Run(Struct, frozen=True):
    """What every step looks at."""

    claims: Sequence[Claim]
    metrics: dict[str, Metric]
    around: Mapping[str, Setting]
    known: Known


def compare(claims: Iterable[Claim], rulebook: Rulebook, judge: Judge | None = None) -> Comparison:
    """The conflicts among claims of any number of articles. The order of the claims changes nothing.

    `judge` says of a pair how likely it is one quantity; the one that ships where none is given.
    """
    with _uncollected():
        return _compare(claims, rulebook, judge or load_judge())


def candidates(claims: Iterable[Claim], rulebook: Rulebook) -> Iterator[Dispute]:
    """The pairs that are put before the judge: what it is learnt from."""
    run = _run(claims, rulebook)
    return _disputes(run, _ruled(run)[0])


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without a search for cycles, of which comparing makes none: it looks at all claims again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _compare(claims: Iterable[Claim], rulebook: Rulebook, judge: Judge) -> Comparison:
    run = _run(claims, rulebook)
    conflicts, verdicts, compared = _ruled(run)
    conflicts = judged(conflicts, _disputes(run, conflicts), judge, run.metrics)
    verdicts = _borne_out(verdicts, conflicts)
    conflicts += _faults(run, rulebook.relations)
    return Comparison(run.claims, tuple(sorted(conflicts, key=_weight)), compared, tuple(verdicts))


def _run(claims: Iterable[Claim], rulebook: Rulebook) -> _Run:
    in_order = claims if isinstance(claims, Shelf) else sorted(claims, key=lambda c: (c.document, c.start, c.id))
    ordered = with_one_subject(in_order)
    around = settings(ordered)
    return _Run(ordered, {m.name: m for m in rulebook.metrics}, around, known_values(ordered, around))


def _ruled(run: _Run) -> tuple[list[Conflict], list[Verdict], int]:
    """What the rules find of values, orders and falls, the verdicts on the pairs that met, and how many could be
    compared."""
    conflicts: list[Conflict] = []
    verdicts: list[Verdict] = []
    compared = 0
    for key, places in sorted(_groups(run).items()):
        metric, row = run.metrics[key[0]], figures((run.claims[place] for place in places), run.around)
        are_many = len(verdicts) >= MOST_VERDICTS
        met = settled(row, [m for m in meetings(row, metric) if not (are_many and m.level.reason)], run.known)
        compared += sum(not m.level.reason for m in met)
        verdicts += _verdicts(row, met)
        conflicts += (judging.of_camps(found, metric) for found in camps(row, met))
        conflicts += _falls(row, met, metric)
    conflicts += _tallies(run)
    conflicts += (
        judging.of_order(s, run.metrics[s[0][0].first.metric])
        for s in order_conflicts(run.claims, run.metrics, run.around)
    )
    conflicts += _swaps(run, conflicts)
    conflicts += _slips(run, conflicts)
    conflicts += _strays(run, conflicts)
    return conflicts, verdicts, compared


def _disputes(run: _Run, conflicts: Sequence[Conflict]) -> Iterator[Dispute]:
    return disputes(run.claims, run.metrics, run.around, joined([c for c in conflicts if c.kind == "value"]))


def _groups(run: _Run) -> dict[tuple[str, str, str], array[int]]:
    """The places of claims that may be of one thing: of one metric, class of unit and, where that counts, subject."""
    groups: dict[tuple[str, str, str], array[int]] = defaultdict(lambda: array("q"))
    for place, claim in enumerate(run.claims):
        metric = run.metrics.get(claim.metric)
        if metric is None or is_hand_count(claim, _HANDS):
            continue
        is_whole = not metric.by_subject or claim.scope.noun in metric.whole
        if claim.subject is None and not is_whole:
            continue
        subject = claim.subject.id if claim.subject is not None and not is_whole else ""
        groups[(claim.metric, subject, unit_class(claim.unit))].append(place)
    return groups


def _verdicts(row: Sequence[Figure], met: Sequence[Meeting]) -> Iterator[Verdict]:
    for m in met:
        a, b = row[m.a].first.id, row[m.b].first.id
        if not m.level.reason:
            yield Verdict(a, b, "consistent" if m.agrees else "conflict", m.level.time)
        else:
            yield Verdict(a, b, "not comparable", m.level.reason)


def _falls(row: Sequence[Figure], met: Sequence[Meeting], metric: Metric) -> Iterator[Conflict]:
    """Running totals that are lower later."""
    for m in met:
        if not m.agrees and not m.level.reason and m.level.time in ("earlier", "later"):
            early, late = (row[m.a], row[m.b]) if m.level.time == "earlier" else (row[m.b], row[m.a])
            yield judging.of_fall(early, late, metric)


def _borne_out(verdicts: Sequence[Verdict], conflicts: Iterable[Conflict]) -> list[Verdict]:
    """The verdicts, where those on pairs that are told of no longer give the judge's reason."""
    told_of = joined(conflicts)
    return [
        v if v.outcome != "conflict" or told_of[v.a] & told_of[v.b] else Verdict(v.a, v.b, "not comparable", TWO_THINGS)
        for v in verdicts
    ]


def _tallies(run: _Run) -> Iterator[Conflict]:
    metric = run.metrics.get(_HANDS)
    if metric is not None:
        for sides in tally_conflicts(run.claims, metric.name, run.around):
            yield judging.of_tallies(sides, metric)


def _swaps(run: _Run, told: Sequence[Conflict]) -> Iterator[Conflict]:
    """The two values, and who is ahead, of swapped shares that no conflict joins yet."""
    values = joined([c for c in told if c.kind == "value"])
    orders = joined([c for c in told if c.kind == "order"])
    for swap in swaps(run.claims, run.metrics, run.around):
        metric = run.metrics[swap.ones[0].high.metric]
        rows = (
            ([p.high for p in swap.ones], [p.low for p in swap.others]),
            ([p.low for p in swap.ones], [p.high for p in swap.others]),
        )
        yield from (judging.of_swap(*row, metric) for row in rows if not _are_joined(*row, values))
        if not _are_joined([p.high for p in swap.ones], [p.high for p in swap.others], orders):
            yield judging.of_order((tuple(map(_lead, swap.ones)), tuple(map(_lead, swap.others))), metric)


def _are_joined(ones: Sequence[Claim], others: Sequence[Claim], joined: Mapping[str, set[int]]) -> bool:
    """Whether every claim of one side is told of with one of the other already."""
    none: set[int] = set()
    return all(any(joined.get(a.id, none) & joined.get(b.id, none) for b in others) for a in ones)


def _lead(pair: Pair) -> Lead:
    return Lead((pair.high, pair.low), pair.high.subject.id if pair.high.subject is not None else "", "")


def _metric_of(claims: Sequence[Claim], run: _Run) -> Metric:
    """The metric of claims of one thing: one that says what it is, where any does."""
    return run.metrics[min((c.metric for c in claims), key=lambda m: (m == "other", m))]


def _slips(run: _Run, told: Sequence[Conflict]) -> Iterator[Conflict]:
    """Slips of the pen between claims that no conflict joins yet."""
    told_of = joined(told)
    for pair in slip_pairs(run.claims, run.metrics, run.around):
        one, other = pair.sides
        ones = tuple(a for a in one if not any(told_of[a.id] & told_of[b.id] for b in other))
        others = tuple(b for b in other if not any(told_of[a.id] & told_of[b.id] for a in one))
        if ones and others:
            yield judging.of_slip(replace(pair, sides=(ones, others)), _metric_of([*ones, *others], run))


def _strays(run: _Run, told: Sequence[Conflict]) -> Iterator[Conflict]:
    """Figures of one thing under two names, and rates of one change, that no conflict joins yet."""
    told_of = joined(told)
    pairs = (*strays(run.claims, run.metrics, run.around, run.known), *rates(run.claims, run.around))
    for one, other in pairs:
        if not told_of[one.id] & told_of[other.id]:
            yield judging.of_stray(
                one, other, run.metrics[min((one.metric, other.metric), key=lambda m: (m == "other", m))]
            )


def _faults(run: _Run, relations: Iterable[Relation]) -> Iterator[Conflict]:
    for row in by_article(run.claims):
        for relation in relations:
            for fault in arithmetic_faults(row, relation):
                yield judging.of_fault(fault, relation)


_SEVERITIES = {"error": 0, "warning": 1, "info": 2}
_KINDS = {"order": 0, "value": 1, "monotonic": 2, "arithmetic": 3}


def _weight(conflict: Conflict) -> tuple[int, int, str, tuple[str, ...], str]:
    """Conflicts come the gravest first: errors, then a wrong leader, then values; the rest by rule and place."""
    return _SEVERITIES[conflict.severity], _KINDS[conflict.kind], conflict.rule, conflict.sides[0].claims, conflict.id
