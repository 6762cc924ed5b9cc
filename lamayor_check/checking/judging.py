"""What was found becomes conflicts: how grave it is, what is said, and the reasons as data."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec.structs import replace

from lamayor_check.checking.arithmetic import Fault
from lamayor_check.checking.monotonic import Fall
from lamayor_check.checking.order import Lead, Sides
from lamayor_check.checking.shared import borrowed, firsts, shared_moment, shared_name, shared_scope, silence
from lamayor_check.checking.value import Quarrel
from lamayor_check.checking.wording import amount, label, moment, poll, span, value_message
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, ConflictKind, Reason, Severity, Side
from lamayor_check.claims.interval import interval
from lamayor_check.claims.units import gap_unit, in_unit_of
from lamayor_check.linking.moments import relation
from lamayor_check.linking.slips import slip
from lamayor_check.linking.web import SURE
from lamayor_check.rulebook.model import Material, Metric, Relation


def of_quarrel(quarrel: Quarrel, metric: Metric, *, is_sure: bool) -> Conflict:
    """A value conflict: claims that are taken for one quantity at one moment, and that no value satisfies."""
    sides = quarrel.sides
    said = (_sameness(sides, metric), *_likeness(sides[0][0], sides[1][0]), _surety(quarrel.probability))
    reasons = (
        Reason("comparable", "; ".join(said)),
        *_intervals(sides, metric),
        *_difference(sides, metric),
        Reason("reconcile", _way_out(sides, metric, is_sure=is_sure)),
        Reason("why", _line(metric.why)),
    )
    severity = _severity(sides, metric) if is_sure else "warning"
    found = _conflict(metric.rule, "value", severity, value_message(metric, sides), reasons, sides)
    return replace(found, probability=quarrel.probability)


def _severity(sides: Sequence[Sequence[Claim]], metric: Metric) -> Severity:
    """An error where two sides that are not hedged lie apart by a material gap."""
    firm = [c for c in firsts(sides) if c.bound != "approx"]
    spans = [interval(in_unit_of(c, firm[0]), metric.hedge) for c in firm]
    gaps = [one.gap(other) for n, one in enumerate(spans) for other in spans[n + 1 :]]
    return metric.severity if any(gap and _is_material(gap, firm[0], metric.material) for gap in gaps) else "warning"


def _is_material(gap: Decimal, claim: Claim, material: Material) -> bool:
    size = abs(claim.value or claim.upper or claim.lower or Decimal(0))
    return gap >= max(material.absolute, material.relative * size)


_MEANT = {
    "asserted": "",
    "pledged": "as a promise",
    "projected": "as a forecast",
    "threshold": "as what is needed",
}


def _sameness(sides: Sequence[Sequence[Claim]], metric: Metric) -> str:
    """What the sides have in common and each says, as one would say it to a colleague."""
    scope = shared_scope(sides)
    parts = [
        shared_name(sides, metric),
        f"in the {scope.stage}" if scope.stage else "",
        f"in {scope.place}" if scope.place else "",
        f"in {poll(scope)}" if scope.pollster else "",
        f"for {scope.period}" if scope.period else "",
        f"per {scope.per}" if scope.per else "",
        moment(shared_moment(sides)).strip(),
    ]
    said = ", ".join(filter(None, parts))
    meant = {s[0].modality for s in sides}
    how = _MEANT.get(sides[0][0].modality, sides[0][0].modality) if len(meant) == 1 else ""
    all_of = "both" if len(sides) == 2 else "all"
    return f"{all_of} give one thing: {metric.title}{f' ({said})' if said else ''}{f', {how}' if how else ''}"


def _intervals(sides: Sequence[Sequence[Claim]], metric: Metric) -> list[Reason]:
    return [Reason("interval", f"{label(s)} stands for {span(interval(s[0], metric.hedge), s[0].unit)}") for s in sides]


def _difference(sides: Sequence[Sequence[Claim]], metric: Metric) -> list[Reason]:
    """How far the two that are nearest to each other are apart."""
    ends = [interval(in_unit_of(s[0], sides[0][0]), metric.hedge) for s in sides]
    gaps = [one.gap(other) for i, one in enumerate(ends) for other in ends[i + 1 :]]
    least = min((g for g in gaps if g), default=Decimal(0))
    unit = gap_unit(sides[0][0].unit)
    return [Reason("difference", f"at least {amount(least, unit)}, however each was rounded")] if least else []


def _way_out(sides: Sequence[Sequence[Claim]], metric: Metric, *, is_sure: bool) -> str:
    """What would reconcile the sides, from what their claims say and leave unsaid."""
    row = firsts(sides)
    pairs = [(a, b) for n, a in enumerate(row) for b in row[n + 1 :]]
    moves = metric.time in ("snapshot", "cumulative")
    unsaid = [pair for pair in pairs if moves and relation(*pair) == "unsaid"]
    told = silence(unsaid, metric) if unsaid else ""
    if told:
        return f"they can be of different moments: {told}"
    hedged = next((c for c in row if c.bound == "approx" and c.cue), None)
    if hedged is not None:
        return f"“{label([hedged])}” is meant more loosely than the rule reads it"
    filled = borrowed(row, metric)
    if filled:
        return f"{filled}, and could be another"
    if not is_sure:
        return "two things that are told in like words"
    return f"nothing that the articles say; {'one' if len(sides) == 2 else 'at least one'} of the figures is wrong"


def of_fall(fall: Fall) -> Conflict:
    """A running total that is lower at a later time."""
    early, late, metric = fall.early, fall.late, fall.metric
    sides = [[early], [late]]
    name = shared_name(sides, metric)
    who = f" ({name})" if name else ""
    text = (
        f"{metric.title[:1].upper()}{metric.title[1:]}{who} falls from {label(sides[0])}{moment(early.as_of)} "
        f"to {label(sides[1])}{moment(late.as_of)}"
    )
    reasons = (
        Reason("comparable", f"both are running totals of one thing: {metric.title}{who}"),
        *_intervals(sides, metric),
        Reason("reconcile", "a correction of the earlier figure, or two moments that were mixed up"),
        Reason("why", _line(metric.why)),
    )
    return _conflict(metric.rule, "monotonic", metric.severity, text, reasons, sides)


_SLIPS = {
    "transposed": "one has two digits of the other swapped",
    "swapped": "one has the digits of the other the other way round",
    "mixed": "one has a few digits of the other mixed up",
    "digit": "they differ in one digit",
    "unit": "one has the unit of the other",
    "point": "one has the digits of the other with the point elsewhere",
    "": "",
}


def _likeness(one: Claim, other: Claim) -> Iterator[str]:
    """What two claims share besides their subject, as one would say it to a colleague."""
    names = {word for c in (one, other) if c.subject is not None for word in c.subject.name.lower().split()}
    words = sorted({*one.scope.detail, one.scope.noun} & {*other.scope.detail, other.scope.noun} - {"", *names})
    if words:
        yield f"both speak of {', '.join(words)}"
    if how := _SLIPS[slip(one, other)]:
        yield how


def _surety(probability: float) -> str:
    return "their own words say so" if probability == SURE else f"{probability:.0%} sure"


def of_order(sides: Sides, metric: Metric) -> Conflict:
    """Sources that disagree on who is ahead."""
    shown = [lead.claims for lead in (sides[0][0], sides[1][0])]
    scope = shared_scope(shown)
    when = f" in {poll(scope)}" if scope.pollster else moment(shared_moment(shown))
    swapped = "two swapped figures, or two swapped names, in one article"
    unsaid = "" if when else silence([(shown[0][0], shown[1][0])], metric)
    open_time = f"; or they are of different moments: {unsaid}" if unsaid else ""
    reasons = (
        Reason("comparable", f"both speak of one moment{when}" if when else "both tell who is ahead in one contest"),
        Reason("reconcile", f"{swapped}{open_time}"),
        Reason("why", _line(metric.why)),
    )
    text = f"Who is ahead{when}: {' or '.join(_leader(side[0]) for side in sides)}"
    made = [[c for lead in side for c in lead.claims] for side in sides]
    return _conflict(metric.rule, "order", metric.severity, text, reasons, made)


def _leader(lead: Lead) -> str:
    name = lead.first.subject.name if lead.first.subject is not None else "nobody named"
    return f"{name} ({' to '.join(c.text for c in lead.claims)})"


def of_fault(fault: Fault, relation: Relation) -> Conflict:
    """Figures of one article that do not add up."""
    is_grave = fault.is_sure and _is_material(fault.gap, fault.claims[-1], relation.material)
    severity: Severity = relation.severity if is_grave else "warning"
    reasons = (
        Reason("comparable", f"the figures stand together in one article{_meant(fault.probability)}"),
        Reason("computation", fault.computation),
        Reason("reconcile", "one wrong digit in any of them"),
        Reason("why", _line(relation.why)),
    )
    message = relation.message.format(fault=fault.message)
    found = _conflict(relation.rule, "arithmetic", severity, message, reasons, [[c] for c in fault.claims])
    return replace(found, probability=fault.probability)


def _meant(probability: float) -> str:
    """How likely figures are meant to give each other, where their words do not say so."""
    return "" if probability == SURE else f", and it is {probability:.0%} likely that one is computed from the others"


def _line(text: str) -> str:
    return " ".join(text.split())


def _conflict(
    rule: str,
    kind: ConflictKind,
    severity: Severity,
    message: str,
    reasons: Sequence[Reason],
    sides: Sequence[Sequence[Claim]],
) -> Conflict:
    made = [Side(label(s), tuple(sorted({c.id for c in s}))) for s in sides]
    ordered = tuple(sorted(made, key=lambda s: s.claims))
    digest = hashlib.sha256("\0".join([rule, kind, *(c for s in ordered for c in s.claims)]).encode()).hexdigest()[:12]
    return Conflict(
        id=digest, rule=rule, kind=kind, severity=severity, message=message, explanation=tuple(reasons), sides=ordered
    )
