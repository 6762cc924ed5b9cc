"""Disagreements that hang together: the claims of one quantity, by the values that they give.

They are grown by average linkage: who disagrees with one of several claims that agree, and fits the others not at all,
speaks of something else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import TypeAlias

from msgspec import Struct

from lamayor_check.checking.facts import Agreed
from lamayor_check.checking.joining import connected
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.figure import Figure, figure
from lamayor_check.linking.clusters import clusters
from lamayor_check.linking.parting import are_parted_unless_slip
from lamayor_check.linking.web import SURE, Judged, Web

TOGETHER = 0.2
"""Two groups of claims are of one quantity where the mean of their pairs is so likely; a pair that is not taken for one
counts as 0, one of two articles that were not held against each other does not count."""


Places: TypeAlias = tuple[int, int]
"""Two claims by their places in a row."""


class Quarrel(Struct, frozen=True):
    """Claims of one quantity and moment that give two values or more: those of one value on one side."""

    sides: tuple[tuple[Claim, ...], ...]
    pairs: tuple[tuple[str, str], ...]
    """The disagreements that it is made of, by the ids of their claims."""
    probability: float
    """Of its likeliest pair."""


def quarrels(judged: Sequence[Judged], agreed: Sequence[Agreed], web: Web) -> tuple[Quarrel, ...]:
    """The disagreements that hang together, each with the claims of other articles that give one of its values; one of
    which neither claim fits what else is taken for the quantity of the other is in none."""
    claims = {c.id: c for j in judged for c in (j.dispute.one, j.dispute.other)}
    torn = frozenset(claims)
    bonds = [(a.one, a.other) for a in agreed if _is_of_quarrel(a, torn, web)]
    thirds = {name for bond in bonds for name in bond} - torn
    bonds += [(a.one, a.other) for a in agreed if a.one in thirds and a.other in thirds]
    claims |= {name: web.claim(name) for name in thirds}
    row = sorted(claims.values(), key=lambda c: (c.document, c.start, c.id))
    place = {c.id: n for n, c in enumerate(row)}
    alike = [(place[a], place[b]) for a, b in bonds]
    differ = {(place[j.dispute.one.id], place[j.dispute.other.id]): j.probability for j in judged}
    unasked = [
        (a, b)
        for part in connected(len(row), [*differ, *alike])
        for a, b in combinations(sorted(part), 2)
        if row[a].document != row[b].document not in web.neighbours[row[a].document]
    ]
    return tuple(_grown(row, differ, alike, unasked))


def _grown(
    row: Sequence[Claim], differ: Mapping[Places, float], alike: Sequence[Places], unasked: Sequence[Places]
) -> Iterator[Quarrel]:
    """The quarrels of a row of claims, of which some differ, each two so likely one quantity, and some are alike."""
    pairs = [*((a, b, likely) for (a, b), likely in differ.items()), *((a, b, SURE) for a, b in alike)]
    parts = clusters(len(row), pairs, TOGETHER, unasked)
    home = {n: number for number, part in enumerate(parts) for n in part}
    inside = [_by_home(pairs, home) for pairs in (differ, alike)]
    for number, part in enumerate(parts):
        if own := inside[0].get(number):
            sides = _sides(part, row, inside[1].get(number, ()))
            yield Quarrel(sides, tuple((row[a].id, row[b].id) for a, b in own), max(map(differ.__getitem__, own)))


def _by_home(pairs: Iterable[Places], home: Mapping[int, int]) -> dict[int, list[Places]]:
    """The pairs of which both are of one part, by its number."""
    found: dict[int, list[Places]] = defaultdict(list)
    for a, b in pairs:
        if home[a] == home[b]:
            found[home[a]].append((a, b))
    return found


def _is_of_quarrel(agreed: Agreed, torn: frozenset[str], web: Web) -> bool:
    """Whether both claims of a pair are disputed, or one is and the other gives its very value, and not of another
    subject or moment."""
    disputed = (agreed.one in torn) + (agreed.other in torn)
    if disputed == 1 and agreed.are_equal:
        return not are_parted_unless_slip(web.claim(agreed.one), web.claim(agreed.other))
    return disputed == 2


def _sides(
    part: Sequence[int], row: Sequence[Claim], alike: Sequence[tuple[int, int]]
) -> tuple[tuple[Claim, ...], ...]:
    """The claims of a quarrel by the value that they give: those that agree together, unless that joins all of them."""
    within = {n: m for m, n in enumerate(part)}
    first: dict[tuple[str, Decimal] | Figure, int] = {}
    equal = [(first.setdefault(_value(row[n]), within[n]), within[n]) for n in part]
    for bonds in ([*equal, *((within[a], within[b]) for a, b in alike)], equal):
        sides = [tuple(row[part[m]] for m in sorted(side)) for side in connected(len(part), bonds)]
        if len(sides) > 1:
            break
    return tuple(sorted(sides, key=lambda side: (side[0].document, side[0].start)))


def _value(claim: Claim) -> tuple[str, Decimal] | Figure:
    """What a claim gives, however exactly: `46.2%` and `46.20%` are one figure."""
    told = figure(claim)
    return (told[0], claim.value) if claim.value is not None and claim.bound == "exact" else told
