"""A figure that no word tells the metric of (`He wants 500`) is what the same figure is elsewhere in its article, and a
sum of money (`Lund's $41 million`) what all other money of its subject is there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from decimal import Decimal

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.quantity import is_currency
from lamayor_check.extraction.metric import OTHER

RARE = 1000
"""A larger figure is the same one whatever its noun (`3,120 people`, `3,120 residents`)."""
LEAST = 25
"""A smaller count stands in an article for this and that."""


def with_echoes(claims: Sequence[Claim], headlines: Collection[int]) -> list[Claim]:
    """The claims of one article, each that is of no metric with that of the figure it echoes. A headline's, whose
    sentence starts in `headlines`, is meant as that figure is, too."""
    told: dict[tuple[Decimal, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.metric != OTHER and claim.value is not None:
            told[(claim.value, _class(claim))].append(claim)
    money = _metrics_of_money(claims)
    echoed = (_echoing(c, told, is_headline=c.sentence_start in headlines) for c in claims)
    return [_with_money(c, money) for c in echoed]


def _metrics_of_money(claims: Sequence[Claim]) -> dict[tuple[str, str], set[str]]:
    """The metrics of each subject's money, by its id and the currency."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.metric != OTHER and claim.subject is not None and is_currency(claim.unit):
            found[(claim.subject.id, claim.unit)].add(claim.metric)
    return found


def _with_money(claim: Claim, money: dict[tuple[str, str], set[str]]) -> Claim:
    is_told = claim.subject is not None and not any(part.part == "subject" for part in claim.filled)
    if claim.metric != OTHER or not is_told or claim.subject is None or not is_currency(claim.unit):
        return claim
    metrics = money.get((claim.subject.id, claim.unit), set())
    return replace(claim, metric=next(iter(metrics))) if len(metrics) == 1 else claim


def _echoing(claim: Claim, told: dict[tuple[Decimal, str], list[Claim]], *, is_headline: bool) -> Claim:
    if claim.metric != OTHER or claim.value is None or not _is_telling(claim):
        return claim
    is_rare = claim.value >= RARE
    same = [c for c in told.get((claim.value, _class(claim)), ()) if is_rare or claim.scope.noun in ("", c.scope.noun)]
    if not same or len({c.metric for c in same}) > 1:
        return claim
    model = min(same, key=lambda c: (c.start < claim.start, abs(c.start - claim.start)))
    is_open = claim.subject is None or any(part.part == "subject" for part in claim.filled)
    return replace(
        claim,
        metric=model.metric,
        subject=model.subject if is_open else claim.subject,
        modality=model.modality if is_headline and claim.modality == "asserted" else claim.modality,
    )


def _is_telling(claim: Claim) -> bool:
    return claim.unit == "percent" or _class(claim) != "count" or (claim.value is not None and claim.value >= LEAST)


def _class(claim: Claim) -> str:
    """Percent, points, a currency; all that is counted is of one class."""
    return claim.unit if is_currency(claim.unit) or claim.unit in ("percent", "points") else "count"
