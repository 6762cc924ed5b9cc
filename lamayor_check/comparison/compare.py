"""The story of comparison: one subject a name, groups by key, pairs within groups, the four kinds, conflicts in order."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, ConflictKind, Reason, Severity, Side
from lamayor_check.claims.interval import interval
from lamayor_check.comparison.arithmetic import Fault, arithmetic_faults
from lamayor_check.comparison.orders import Lead, order_conflicts
from lamayor_check.comparison.result import Comparison, Verdict
from lamayor_check.comparison.setting import Setting, settings, unit_class
from lamayor_check.comparison.slips import slip_pairs
from lamayor_check.comparison.subjects import with_one_subject
from lamayor_check.comparison.values import Figure, Meeting, camps, figures, known_values, meetings, settled
from lamayor_check.comparison.wording import label, moment, span, value_message
from lamayor_check.rulebook.model import Material, Metric, Relation, Rulebook


def compare(claims: Iterable[Claim], rulebook: Rulebook) -> Comparison:
    """The conflicts among claims of any number of articles. The order of the claims changes nothing."""
    ordered = with_one_subject(sorted(claims, key=lambda c: (c.document, c.start, c.id)))
    metrics = {m.name: m for m in rulebook.metrics}
    around, given = settings(ordered), known_values(ordered)
    verdicts: list[Verdict] = []
    conflicts: list[Conflict] = []
    for key, group in sorted(_groups(ordered, metrics).items()):
        metric = metrics[key[0]]
        row = figures(group, around)
        met = settled(row, meetings(row, metric), given)
        verdicts += _verdicts(row, met)
        conflicts += _value_conflicts(row, met, metric)
        conflicts += _falls(row, met, metric)
    conflicts += _slips(ordered, metrics, around, conflicts)
    conflicts += _orders(ordered, metrics, around)
    for relation in rulebook.relations:
        conflicts += _arithmetic(ordered, relation)
    compared = sum(v.outcome != "not comparable" for v in verdicts)
    return Comparison(ordered, tuple(sorted(conflicts, key=_weight)), compared, tuple(verdicts))


def _groups(claims: Sequence[Claim], metrics: dict[str, Metric]) -> dict[tuple[str, str, str], list[Claim]]:
    """Claims that may be of one thing: the same metric, subject and class of unit; where words decide, the same noun."""
    groups: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        metric = metrics.get(claim.metric)
        if metric is None or (metric.by_subject and claim.subject is None and claim.scope.noun not in metric.whole):
            continue
        whole = not metric.by_subject or claim.scope.noun in metric.whole
        subject = claim.subject.id if claim.subject is not None and not whole else ""
        groups[(claim.metric, subject, unit_class(claim.unit))].append(claim)
    return groups


def _verdicts(row: Sequence[Figure], met: Sequence[Meeting]) -> Iterator[Verdict]:
    for m in met:
        outcome = "not comparable" if m.level.reason else "consistent" if m.agrees else "conflict"
        yield Verdict(row[m.a].first.id, row[m.b].first.id, outcome, m.level.reason or m.level.time)  # type: ignore[arg-type]


def _value_conflicts(row: Sequence[Figure], met: Sequence[Meeting], metric: Metric) -> Iterator[Conflict]:
    for sides in camps(row, met):
        claims = [[c for f in side for c in f.claims] for side in sides]
        used = {id(f) for side in sides for f in side}
        quarrels = [m for m in met if not m.agrees and not m.level.reason and m.level.time == "same" and id(row[m.a]) in used and id(row[m.b]) in used]
        severity = _severity(row, quarrels, metric)
        yield _conflict(metric.rule, "value", severity, value_message(metric, claims), _reasons(claims, metric, quarrels, row), claims)


def _severity(row: Sequence[Figure], quarrels: Sequence[Meeting], metric: Metric) -> Severity:
    """An error where no reading reconciles some pair and its gap is material; else a warning."""
    for m in quarrels:
        a, b = row[m.a].first, row[m.b].first
        firm = m.level.certainty == "sure" and "approx" not in (a.bound, b.bound)
        gap = interval(a, metric.hedge).gap(interval(b, metric.hedge))
        if firm and _is_material(gap, a, metric.material):
            return metric.severity
    return "warning"


def _is_material(gap: Decimal, claim: Claim, material: Material) -> bool:
    size = abs(claim.value or claim.upper or claim.lower or Decimal(0))
    return gap >= max(material.absolute, material.relative * size)


def _reasons(
    sides: Sequence[Sequence[Claim]], metric: Metric, quarrels: Sequence[Meeting], row: Sequence[Figure]
) -> tuple[Reason, ...]:
    first = sides[0][0]
    same = [metric.title, *filter(None, (first.subject.name if first.subject else "", first.scope.stage, first.scope.place, first.scope.pollster))]
    reasons = [Reason("comparable", f"the same {', '.join(same)}{moment(first.as_of)}")]
    reasons += [Reason("interval", f"{label(s)} stands for {span(interval(s[0], metric.hedge), s[0].unit)}") for s in sides]
    unsaid = any(m.level.certainty == "unsaid" for m in quarrels)
    if unsaid:
        reasons.append(Reason("reconcile", "one side does not say as of when; another moment would reconcile them"))
    elif any(c.bound == "approx" for s in sides for c in s):
        reasons.append(Reason("reconcile", "a vaguer reading of the hedge would reconcile them"))
    reasons.append(Reason("why", metric.why))
    return tuple(reasons)


def _slips(
    claims: Sequence[Claim], metrics: dict[str, Metric], around: dict[str, Setting], told: Sequence[Conflict]
) -> Iterator[Conflict]:
    """Slips of the pen between claims that no conflict joins yet."""
    joined = {frozenset((a, b)) for x in told for s in x.sides for t in x.sides if s is not t for a in s.claims for b in t.claims}
    for pair in slip_pairs(claims, metrics, around):
        one, other = pair.sides
        if any(frozenset((a.id, b.id)) in joined for a in one for b in other):
            continue
        metric = metrics[min((c.metric for c in (*one, *other)), key=lambda m: m == "other")]
        how = "has the same digits in another order" if pair.slip == "transposed" else "differs in one digit"
        reasons = (
            Reason("comparable", f"one number {how}, and both articles speak of one thing"),
            *(Reason("interval", f"{label(s)} stands for {span(interval(s[0], metric.hedge), s[0].unit)}") for s in (one, other)),
            Reason("reconcile", "a slip of the pen in one of them would reconcile them"),
            Reason("why", metric.why),
        )
        severity: Severity = metric.severity if pair.is_sure else "warning"
        yield _conflict(metric.rule, "value", severity, value_message(metric, (one, other)), reasons, (one, other))


def _falls(row: Sequence[Figure], met: Sequence[Meeting], metric: Metric) -> Iterator[Conflict]:
    """Running totals that are lower later: one conflict for each earlier figure, with the later ones that undercut it."""
    for m in met:
        if m.agrees or m.level.reason or m.level.time not in ("earlier", "later"):
            continue
        early, late = (row[m.a], row[m.b]) if m.level.time == "earlier" else (row[m.b], row[m.a])
        sides = [list(early.claims), list(late.claims)]
        first = early.first
        who = first.subject.name if first.subject is not None else first.scope.noun
        text = f"{metric.title.capitalize()}{f' ({who})' if who else ''} falls from {label(sides[0])}{moment(first.as_of)} to {label(sides[1])}{moment(late.first.as_of)}"
        reasons = (
            Reason("comparable", f"a running total of one thing: {metric.title}"),
            *(Reason("interval", f"{label(s)} stands for {span(interval(s[0], metric.hedge), s[0].unit)}") for s in sides),
            Reason("reconcile", "a correction of the earlier figure would reconcile them"),
            Reason("why", metric.why),
        )
        yield _conflict(metric.rule, "monotonic", metric.severity, text, reasons, sides)


def _orders(claims: Sequence[Claim], metrics: dict[str, Metric], around: dict[str, Setting]) -> Iterator[Conflict]:
    for sides in order_conflicts(claims, metrics, around):
        first = sides[0][0].first
        metric = metrics[first.metric]
        text = f"The sources disagree on who is ahead{moment(first.as_of)}: {' or '.join(_leader(s[0]) for s in sides)}"
        reasons = (
            Reason("comparable", f"both speak of one moment{moment(first.as_of)}"),
            Reason("reconcile", "two swapped figures or names in one article would reconcile them"),
            Reason("why", metric.why),
        )
        made = [[c for lead in side for c in lead.claims] for side in sides]
        yield _conflict(metric.rule, "order", metric.severity, text, reasons, made)


def _leader(lead: Lead) -> str:
    figures_ = " to ".join(c.text for c in lead.claims)
    return f"{lead.first.subject.name if lead.first.subject else '?'} ({figures_})"


def _arithmetic(claims: Sequence[Claim], relation: Relation) -> Iterator[Conflict]:
    articles: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        articles[claim.document].append(claim)
    for row in articles.values():
        for fault in arithmetic_faults(row, relation):
            yield _fault(fault, relation)


def _fault(fault: Fault, relation: Relation) -> Conflict:
    last = fault.claims[-1]
    severity: Severity = relation.severity if _is_material(fault.gap, last, relation.material) else "warning"
    reasons = (
        Reason("comparable", "they stand together in one article"),
        Reason("computation", fault.computation),
        Reason("reconcile", "one wrong digit in any of them would reconcile them"),
        Reason("why", relation.why),
    )
    message = relation.message.format(fault=fault.message)
    return _conflict(relation.rule, "arithmetic", severity, message, reasons, [[c] for c in fault.claims])


def _conflict(
    rule: str, kind: ConflictKind, severity: Severity, message: str, reasons: Sequence[Reason], sides: Sequence[Sequence[Claim]]
) -> Conflict:
    made = [Side(label(s), tuple(sorted({c.id for c in s}))) for s in sides]
    ordered = tuple(sorted(made, key=lambda s: s.claims))
    digest = hashlib.sha256("\0".join([rule, kind, *(c for s in ordered for c in s.claims)]).encode()).hexdigest()[:12]
    return Conflict(id=digest, rule=rule, kind=kind, severity=severity, message=message, explanation=tuple(reasons), sides=ordered)


_SEVERITIES = {"error": 0, "warning": 1, "info": 2}
_KINDS = {"order": 0, "value": 1, "monotonic": 2, "arithmetic": 3}


def _weight(conflict: Conflict) -> tuple[int, int, str, tuple[str, ...]]:
    """Conflicts come the gravest first: errors, then a wrong leader, then values; the rest by rule and place."""
    return _SEVERITIES[conflict.severity], _KINDS[conflict.kind], conflict.rule, conflict.sides[0].claims
