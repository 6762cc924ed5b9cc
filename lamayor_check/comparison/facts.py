"""Facts: the claims that state one quantity at one moment. Those of a quarrel are of one; those that agree join them,
the likeliest first, where no article would then give two values for one fact."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.shelf import Shelf
from lamayor_check.claims.units import unit_class

Value: TypeAlias = tuple[str, str, str]
"""What a claim gives, as far as it tells one side from another: its unit, and where its interval begins and ends."""


class Agreed(Struct, frozen=True, gc=False):
    """Two claims of two articles, by their ids, that are taken for one quantity and agree."""

    one: str
    other: str
    likely: float
    is_best: bool
    """Whether neither has a likelier one in the other's article."""
    values: tuple[Value, Value]

    @property
    def are_equal(self) -> bool:
        """Whether both give the very same value."""
        return self.values[0] == self.values[1]


def value(claim: Claim) -> Value:
    """The value that a claim gives."""
    return claim.unit if unit_class(claim.unit) != "count" else "", str(claim.lower), str(claim.upper)


def facts(agreed: Iterable[Agreed], quarrels: Iterable[Sequence[Claim]]) -> dict[str, str]:
    """The fact of each claim that is not alone in its own: the id of the fact's first claim, by document and place."""
    clusters: dict[str, _Cluster] = {}
    for row in quarrels:
        _join(clusters, {c.id: value(c) for c in row})
    for pair in sorted(agreed, key=lambda a: (-a.likely, a.one, a.other)):
        if pair.is_best and _may_join(clusters, pair):
            _join(clusters, {pair.one: pair.values[0], pair.other: pair.values[1]})
    return {claim: cluster.first for claim, cluster in clusters.items()}


def with_facts(claims: Sequence[Claim], of: Mapping[str, str]) -> Sequence[Claim]:
    """The claims, each with its fact: its own where it is alone in it."""

    def told(claim: Claim) -> Claim:
        return replace(claim, fact=of.get(claim.id, claim.id))

    return claims.changed(told) if isinstance(claims, Shelf) else tuple(map(told, claims))


class _Cluster:
    """The claims of a fact so far, with the value that each gives."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}

    @property
    def first(self) -> str:
        """The id of the first claim."""
        return min(self.values, key=_place)


def _join(clusters: dict[str, _Cluster], claims: Mapping[str, Value]) -> None:
    """Makes one fact of claims and of all that each is already of one with."""
    parts = {id(known): known for name in claims if (known := clusters.get(name)) is not None}
    joined = max(parts.values(), key=lambda part: len(part.values), default=_Cluster())
    more = {name: given for name, given in claims.items() if name not in clusters}
    for part in parts.values():
        if part is not joined:
            more |= part.values
    joined.values |= more
    clusters.update(dict.fromkeys(more, joined))


def _may_join(clusters: Mapping[str, _Cluster], pair: Agreed) -> bool:
    """Whether no article gives two values for what would be one fact, but those that it gives already."""
    one, other = clusters.get(pair.one), clusters.get(pair.other)
    if one is other is not None:
        return False
    mine = one.values if one is not None else {pair.one: pair.values[0]}
    theirs = other.values if other is not None else {pair.other: pair.values[1]}
    given = {(_place(name)[0], value) for name, value in mine.items()}
    documents = {document for document, _ in given}
    return all((_place(name)[0], value) in given for name, value in theirs.items() if _place(name)[0] in documents)


def _place(name: str) -> tuple[str, int]:
    document, _, start = name.rpartition(":")
    return document, int(start)
