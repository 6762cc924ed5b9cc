"""What was found becomes conflicts: how grave it is, what is said, and the reasons as data."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from decimal import Decimal

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, ConflictKind, Reason, Severity, Side
from lamayor_check.claims.interval import Interval, interval
from lamayor_check.claims.units import gap_unit, in_unit_of
from lamayor_check.comparison.arithmetic import Fault
from lamayor_check.comparison.camps import Camps
from lamayor_check.comparison.likeness import any_slip
from lamayor_check.comparison.orders import Lead, Sides
from lamayor_check.comparison.shared import borrowed, firsts, shared_moment, shared_name, shared_scope, silence
from lamayor_check.comparison.slips import SlipPair
from lamayor_check.comparison.values import Figure
from lamayor_check.comparison.wording import amount, label, moment, poll, quote, span, value_message
from lamayor_check.rulebook.model import Material, Metric, Relation

HALF = Decimal(50)


def of_camps(camps: Camps, metric: Metric) -> Conflict:
    """A value conflict: figures of one thing and moment that no value satisfies."""
    sides = [[c for f in side for c in f.claims] for side in camps.sides]
    reasons = (
        Reason("comparable", _sameness(sides, metric)),
        *_intervals(sides, metric),
        *_difference(sides, metric),
        Reason("reconcile", _way_out(camps, sides, metric)),
        Reason("why", _line(metric.why)),
    )
    return _conflict(metric.rule, "value", _severity(camps, metric), value_message(metric, sides), reasons, sides)


def _severity(camps: Camps, metric: Metric) -> Severity:
    """An error where no reading reconciles some pair and its gap is material, or a majority hangs on it."""
    for one, other, meeting in camps.pairs():
        firm = meeting.level.certainty == "sure" and "approx" not in (one.bound, other.bound)
        first, second = interval(one, metric.hedge), interval(in_unit_of(other, one), metric.hedge)
        if firm and (_is_material(first.gap(second), one, metric.material) or _parts_at_half(first, second, metric)):
            return metric.severity
    return "warning"


def _parts_at_half(one: Interval, other: Interval, metric: Metric) -> bool:
    """Whether one figure is a majority and the other is not."""
    if "order" not in metric.kinds or metric.units[0] != "percent":
        return False
    low, high = (one, other) if (one.upper or 0) <= (other.upper or 0) else (other, one)
    return low.upper is not None and high.lower is not None and low.upper <= HALF < high.lower


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
    return (
        [Reason("difference", f"at least {amount(least, unit)} lie between them, however each was rounded")]
        if least
        else []
    )


def _way_out(camps: Camps, sides: Sequence[Sequence[Claim]], metric: Metric) -> str:
    """What would reconcile the sides, from what the claims that quarrel say and leave unsaid."""
    pairs = list(camps.pairs())
    unsaid = _shown_first([(a, b) for a, b, m in pairs if m.level.certainty == "unsaid"], sides)
    if unsaid:
        told = silence(unsaid, metric)
        return f"they can be of different moments{f': {told}' if told else ''}"
    row = [*firsts(sides), *(c for a, b, _ in pairs for c in (a, b))]
    hedged = next((c for c in row if c.bound == "approx" and c.cue), None)
    if hedged is not None:
        return f"“{label([hedged])}” is meant more loosely than the rule reads it"
    filled = borrowed(row, metric)
    if filled:
        return f"{filled}, and could be another"
    return f"nothing that the articles say; {'one' if len(sides) == 2 else 'at least one'} of the figures is wrong"


def _shown_first(pairs: list[tuple[Claim, Claim]], sides: Sequence[Sequence[Claim]]) -> list[tuple[Claim, Claim]]:
    """The pair of the claims that stand for the sides, where it is among the pairs; else all of them."""
    shown = {c.id for c in firsts(sides)}
    return [pair for pair in pairs if {c.id for c in pair} <= shown] or pairs


def of_fall(early: Figure, late: Figure, metric: Metric) -> Conflict:
    """A running total that is lower at a later time."""
    sides = [list(early.claims), list(late.claims)]
    first = early.first
    name = shared_name(sides, metric)
    who = f" ({name})" if name else ""
    text = (
        f"{metric.title[:1].upper()}{metric.title[1:]}{who} falls from {label(sides[0])}{moment(first.as_of)} "
        f"to {label(sides[1])}{moment(late.first.as_of)}"
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
    "": "they are near each other",
}


def of_slip(pair: SlipPair, metric: Metric) -> Conflict:
    """Two numbers of which one must be a slip of the pen."""
    reasons = (
        Reason("comparable", f"{_SLIPS[pair.slip]}, and their articles are of one story"),
        *_intervals(pair.sides, metric),
        Reason("reconcile", "a slip of the pen in one of them, unless they are of two things after all"),
        Reason("why", _line(metric.why)),
    )
    severity: Severity = metric.severity if pair.is_sure else "warning"
    return _conflict(metric.rule, "value", severity, value_message(metric, pair.sides), reasons, pair.sides)


def of_swap(ones: Sequence[Claim], others: Sequence[Claim], metric: Metric) -> Conflict:
    """A share that other articles give to the other side of the same question."""
    sides = [ones, others]
    reasons = (
        Reason("comparable", "the articles give the same two shares of one question, the other way round"),
        *_intervals(sides, metric),
        *_difference(sides, metric),
        Reason("reconcile", "two swapped figures, or two swapped names, in one article"),
        Reason("why", _line(metric.why)),
    )
    return _conflict(metric.rule, "value", metric.severity, value_message(metric, sides), reasons, sides)


def of_stray(one: Claim, other: Claim, metric: Metric) -> Conflict:
    """Two figures whose sentences show that they are of one thing."""
    sides = [[one], [other]]
    reasons = (
        Reason("comparable", "the words of both sentences speak for one thing, whatever each calls it"),
        *_intervals(sides, metric),
        *_difference(sides, metric),
        Reason("reconcile", "two things that are told in like words"),
        Reason("why", _line(metric.why)),
    )
    return _conflict(metric.rule, "value", "warning", value_message(metric, sides), reasons, sides)


def of_dispute(
    ones: Sequence[Claim], others: Sequence[Claim], metric: Metric, probability: float, *, is_sure: bool
) -> Conflict:
    """Two values that the judge takes for one quantity at one moment."""
    sides = [ones, others]
    share = f"{probability:.0%}"
    reasons = (
        Reason("comparable", f"{_likeness(ones[0], others[0])}: one figure, as far as can be told ({share} sure)"),
        *_intervals(sides, metric),
        *_difference(sides, metric),
        Reason("reconcile", "two things that are told in like words, or two moments that neither article tells apart"),
        Reason("why", _line(metric.why)),
    )
    severity: Severity = metric.severity if is_sure and "approx" not in (ones[0].bound, others[0].bound) else "warning"
    return _conflict(metric.rule, "value", severity, value_message(metric, sides), reasons, sides)


def _likeness(one: Claim, other: Claim) -> str:
    """What two claims share, as one would say it to a colleague."""
    metric = one.metric == other.metric
    subject = one.subject is not None and other.subject is not None and one.subject.id == other.subject.id
    words = sorted({*one.scope.detail, one.scope.noun} & {*other.scope.detail, other.scope.noun} - {""})
    parts = [
        "both count the same kind of thing" if metric else "",
        f"of {one.subject.name}" if subject and one.subject is not None else "",
        f"in words that both use ({', '.join(words)})" if words else "",
        _SLIPS[any_slip(one, other)] if any_slip(one, other) else "",
    ]
    return ", ".join(filter(None, parts)) or "their articles are of one story"


def of_tallies(sides: Sequence[Sequence[Claim]], metric: Metric) -> Conflict:
    """One vote of a chamber that two articles tell differently."""
    reasons = (
        Reason("comparable", "both tell one vote of a chamber of the same size, and their articles are of one story"),
        *_intervals(sides, metric),
        Reason("reconcile", "two votes of one meeting, where each article tells another"),
        Reason("why", _line(metric.why)),
    )
    text = f"Votes on the larger side: {' or '.join(f'“{quote(s[0])}”' for s in sides)}"
    return _conflict(metric.rule, "value", metric.severity, text, reasons, sides)


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
    severity: Severity = (
        relation.severity if _is_material(fault.gap, fault.claims[-1], relation.material) else "warning"
    )
    reasons = (
        Reason("comparable", "the figures stand together in one article"),
        Reason("computation", fault.computation),
        Reason("reconcile", "one wrong digit in any of them"),
        Reason("why", _line(relation.why)),
    )
    message = relation.message.format(fault=fault.message)
    return _conflict(relation.rule, "arithmetic", severity, message, reasons, [[c] for c in fault.claims])


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
