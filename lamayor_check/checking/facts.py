"""Facts: the claims that state one quantity at one moment. Those of a quarrel are of one; those that agree join them,
the likeliest first, where no article would then give two values for one fact."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.figure import Figure, figure


class Agreed(Struct, frozen=True, gc=False):
    """Two claims of two articles, by their ids, that are taken for one quantity and agree."""

    one: str
    other: str
    likely: float
    is_best: bool
    """Whether neither has a likelier one that agrees in the other's article."""
    confirms: bool
    """Whether each tells the figure in words of its own."""
    figures: tuple[Figure, Figure]

    @property
    def are_equal(self) -> bool:
        """Whether both give the very same value."""
        return self.figures[0] == self.figures[1]


def facts(agreed: Iterable[Agreed], quarrels: Iterable[Sequence[Claim]]) -> dict[str, str]:
    """The fact of each claim that is not alone in its own: the id of the fact's first claim, by document and place."""
    clusters: dict[str, _Cluster] = {}
    for row in quarrels:
        _join(clusters, {c.id: figure(c) for c in row})
    for pair in sorted(agreed, key=lambda a: (-a.likely, a.one, a.other)):
        if pair.is_best and _may_join(clusters, pair):
            _join(clusters, {pair.one: pair.figures[0], pair.other: pair.figures[1]})
    return {claim: cluster.first for claim, cluster in clusters.items()}


class _Cluster:
    """The claims of a fact so far, with the value that each gives."""

    def __init__(self) -> None:
        self.figures: dict[str, Figure] = {}

    @property
    def first(self) -> str:
        """The id of the first claim."""
        return min(self.figures, key=_place)


def _join(clusters: dict[str, _Cluster], claims: Mapping[str, Figure]) -> None:
    """Makes one fact of claims and of all that each is already of one with."""
    parts = {id(known): known for name in claims if (known := clusters.get(name)) is not None}
    joined = max(parts.values(), key=lambda part: len(part.figures), default=_Cluster())
    more = {name: given for name, given in claims.items() if name not in clusters}
    for part in parts.values():
        if part is not joined:
            more |= part.figures
    joined.figures |= more
    clusters.update(dict.fromkeys(more, joined))


def _may_join(clusters: Mapping[str, _Cluster], pair: Agreed) -> bool:
    """Whether no article gives two values for what would be one fact, but those that it gives already."""
    one, other = clusters.get(pair.one), clusters.get(pair.other)
    if one is other is not None:
        return False
    mine = one.figures if one is not None else {pair.one: pair.figures[0]}
    theirs = other.figures if other is not None else {pair.other: pair.figures[1]}
    given = {(_place(name)[0], told) for name, told in mine.items()}
    documents = {document for document, _ in given}
    return all((_place(name)[0], told) in given for name, told in theirs.items() if _place(name)[0] in documents)


def _place(name: str) -> tuple[str, int]:
    document, _, start = name.rpartition(":")
    return document, int(start)
