"""Which claims are of one figure, so that they can be drawn on one axis. Unlike figures never meet here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from lamayor_check.claims.claim import AsOf, Claim, Scope, Subject
from lamayor_check.claims.units import dimension
from lamayor_check.reporting.reasons import readable
from lamayor_check.reporting.report import Report
from lamayor_check.reporting.safe import visible
from lamayor_check.reporting.sources import connected

_APART = 5
"""How many times the least value of one figure the greatest is at most."""


class Figure(Struct, frozen=True):
    """Claims of one figure."""

    title: str
    """Safe to print."""
    claims: tuple[Claim, ...]


class _Meaning(Struct, frozen=True):
    """What two claims have in common that are of one figure."""

    metric: str
    subject: Subject
    unit: str
    scope: Scope
    as_of: AsOf | None
    modality: str


def figures(report: Report) -> Iterator[Figure]:
    """A figure for each value that articles dispute, with whoever else tells the same; in the order of the conflicts.

    Sums, shares and orders are no figures: their sides are unlike by nature.
    """
    claims = {claim.id: claim for claim in report.claims}
    disputes = [one for one in report.conflicts if one.kind in ("value", "monotonic")]
    sides = {one.id: frozenset(claim for side in one.sides for claim in side.claims) for one in disputes}
    number = connected(sides.values())
    drawn: set[int] = set()
    for conflict in disputes:
        which = number[next(iter(sides[conflict.id]))]
        if which in drawn:
            continue
        drawn.add(which)
        found = [claims[claim] for claim in sorted(one for one in number if number[one] == which)]
        if len({claim.unit for claim in found}) == 1:
            yield Figure(readable(conflict.message), (*found, *_alike(found, report.claims)))


def _alike(disputed: Sequence[Claim], claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims of other articles that mean what a disputed one means, and are of its size."""
    meanings = {meaning for claim in disputed if (meaning := _meaning(claim)) is not None}
    heard = {claim.document for claim in disputed}
    for claim in claims:
        if claim.document not in heard and _meaning(claim) in meanings and _are_near([*disputed, claim]):
            yield claim


def agreed(report: Report, disputed: set[str]) -> Iterator[Figure]:
    """A figure for each meaning of which two articles or more speak, each with one value, and that nobody disputes."""
    together: dict[_Meaning, list[Claim]] = {}
    for claim in report.claims:
        if (meaning := _meaning(claim)) is not None:
            together.setdefault(meaning, []).append(claim)
    for meaning, claims in together.items():
        values = {(claim.document, claim.value) for claim in claims}
        articles = len({document for document, _ in values})
        if 1 < articles == len(values) and _are_near(claims) and not any(claim.id in disputed for claim in claims):
            yield Figure(_title(meaning), tuple(claims))


def _meaning(claim: Claim) -> _Meaning | None:
    """What a claim means; None where too little is known of it to draw it beside another."""
    if claim.metric == "other" or claim.modality == "denied" or claim.subject is None:
        return None
    return _Meaning(claim.metric, claim.subject, claim.unit, claim.scope, claim.as_of, claim.modality)


def _are_near(claims: Sequence[Claim]) -> bool:
    """Whether the values are of one size, so that an axis that shows one shows all."""
    ends = [end for claim in claims for end in (claim.value, claim.lower, claim.upper) if end is not None]
    sizes = [abs(end) for end in ends if end.is_finite() and end]
    return not sizes or max(sizes) <= _APART * max(min(sizes), Decimal(1))


def _title(meaning: _Meaning) -> str:
    """Whose figure, of what, and in what unit where the axis does not say it."""
    unit = f", in {visible(meaning.unit)}" if dimension(meaning.unit) else ""
    return f"{visible(meaning.subject.name)}: {meaning.metric.replace('_', ' ')}{unit}"
