"""The story of comparison: one subject a name, links between articles, conflicts of four kinds in order."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager

from msgspec.structs import replace

from lamayor_check.checking import judging
from lamayor_check.checking.arithmetic import arithmetic_faults
from lamayor_check.checking.consensus import Consensus, consensus
from lamayor_check.checking.disagreements import disagreements
from lamayor_check.checking.joining import connected
from lamayor_check.checking.order import order_conflicts
from lamayor_check.checking.result import Comparison
from lamayor_check.checking.subjects import with_one_subject
from lamayor_check.checking.value import Quarrel
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict
from lamayor_check.claims.shelf import Shelf, by_article
from lamayor_check.linking.linker import Card, Linker
from lamayor_check.linking.linker import load as load_linker
from lamayor_check.linking.web import Web
from lamayor_check.rulebook.model import Metric, Relation, Rulebook


def compare(claims: Iterable[Claim], rulebook: Rulebook, linker: Linker | None = None) -> Comparison:
    """The conflicts among claims of any number of articles. The order of the claims changes nothing.

    `linker` says of a pair how likely it is one quantity; the one that ships where none is given.
    """
    with _uncollected():
        return _compare(claims, rulebook, linker or load_linker())


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


def _compare(claims: Iterable[Claim], rulebook: Rulebook, linker: Linker) -> Comparison:
    in_order = claims if isinstance(claims, Shelf) else sorted(claims, key=lambda c: (c.document, c.start, c.id))
    ordered = with_one_subject(in_order)
    metrics = {m.name: m for m in rulebook.metrics}
    web = Web(ordered, metrics, linker)
    found = disagreements(web, metrics, linker.card)
    said = consensus(ordered, found.facts)
    agreed = said.all_told(ordered)
    conflicts = list(_values(found.quarrels, said, metrics, linker.card))
    conflicts += map(judging.of_fall, found.falls)
    conflicts += _orders(ordered, metrics, web)
    conflicts += _faults(ordered, rulebook.relations, found.confirmed)
    told = tuple(sorted(conflicts, key=_weight))
    return Comparison(agreed, told, found.compared, found.verdicts, _stories(web.neighbours))


def _values(
    quarrels: Iterable[Quarrel], said: Consensus, metrics: Mapping[str, Metric], card: Card
) -> Iterator[Conflict]:
    for one in quarrels:
        sides = tuple(tuple(map(said.told, side)) for side in one.sides)
        metric = metrics[sides[0][0].metric]
        yield judging.of_quarrel(replace(one, sides=sides), metric, is_sure=one.probability >= card.error)


def _stories(neighbours: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The story of each document that is not alone in its own, by the id of the story's first document."""
    names = sorted(neighbours)
    place = {name: n for n, name in enumerate(names)}
    parts = connected(len(names), [(place[one], place[other]) for one in names for other in neighbours[one]])
    return {names[n]: names[min(part)] for part in parts for n in part}


def _orders(claims: Sequence[Claim], metrics: Mapping[str, Metric], web: Web) -> Iterator[Conflict]:
    for sides in order_conflicts(claims, metrics, web.neighbours):
        yield judging.of_order(sides, metrics[sides[0][0].first.metric])


def _faults(claims: Sequence[Claim], relations: Iterable[Relation], confirmed: Set[str]) -> Iterator[Conflict]:
    """What fails in one article. Figures that other articles give too, every one of them, were not computed from each
    other: by folds none of 15 such is a computation of its story, of the others two in three are."""
    for row in by_article(claims):
        for relation in relations:
            for fault in arithmetic_faults(row, relation):
                if not all(claim.id in confirmed for claim in fault.claims):
                    yield judging.of_fault(fault, relation)


_SEVERITIES = {"error": 0, "warning": 1, "info": 2}
_KINDS = {"order": 0, "value": 1, "monotonic": 2, "arithmetic": 3}


def _weight(conflict: Conflict) -> tuple[int, int, str, tuple[str, ...], str]:
    """Conflicts come the gravest first: errors, then a wrong leader, then values; the rest by rule and place."""
    return _SEVERITIES[conflict.severity], _KINDS[conflict.kind], conflict.rule, conflict.sides[0].claims, conflict.id
