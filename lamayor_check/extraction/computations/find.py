"""The computations of an article become links of its claims: those that hold, and those that fail and are meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim, Link, LinkKind, LinkRole
from lamayor_check.extraction.computations.evidence import ARC, Workings, gap, is_asked
from lamayor_check.extraction.computations.figures import Figure, figures
from lamayor_check.extraction.computations.judge import Judge
from lamayor_check.extraction.computations.multiples import multiples
from lamayor_check.extraction.computations.proposals import Kind, Proposed
from lamayor_check.extraction.computations.restated import conversions
from lamayor_check.extraction.computations.tabled import Members, tabled
from lamayor_check.extraction.computations.words import keys
from lamayor_check.extraction.tables import Tables
from lamayor_check.reader.reading import Reading


def linked(
    claims: Sequence[Claim], readings: Mapping[int, Reading], text: str, tables: Tables, judge: Judge
) -> tuple[Claim, ...]:
    """The claims of one article, each with the computations that it takes part in.

    Args:
        readings: What the reader says of all numbers of the article, by where each starts, in order.
        text: The article's.
        tables: The article's.
    """
    sure = list(tabled(claims, tables))
    told = {_group(members) for members in sure}
    rest = [members for members in _computed(claims, readings, text, judge) if _group(members) not in told]
    groups = [*sure, *rest, *_said(claims, text)]
    found: dict[str, list[Link]] = defaultdict(list)
    for number, members in enumerate(groups):
        for claim, link in members:
            found[claim.id].append(replace(link, group=number))
    return tuple(replace(c, links=tuple(found[c.id])) if c.id in found else c for c in claims)


def _group(members: Members) -> frozenset[str]:
    return frozenset(claim.id for claim, _ in members)


def _computed(claims: Sequence[Claim], readings: Mapping[int, Reading], text: str, judge: Judge) -> Iterator[Members]:
    row = figures(claims, readings)
    workings = Workings(row, text)
    for one in workings.proposals:
        if one.holds and one.least >= ARC:
            yield _members(one, row, 0.0, judge)
    asked = [one for one in workings.proposals if is_asked(one, row)]
    told = [(*workings.context(one, lambda p: judge.words(keys(p, row, text))), *gap(one, row)) for one in asked]
    likely = judge.likely(told)
    for one, probability in chosen(asked, likely, judge.card.warning):
        yield _members(one, row, probability, judge)


def chosen(asked: Sequence[Proposed], likely: Sequence[float], least: float) -> Iterator[tuple[Proposed, float]]:
    """The likeliest computations, of those that are likely enough: a number of one is the result of none that is less
    likely, and two of one are not together in another."""
    taken: set[int] = set()
    for one, probability in sorted(zip(asked, likely, strict=True), key=lambda pair: (-pair[1], pair[0].members)):
        if probability < least:
            return
        if one.result not in taken and len(taken & set(one.members)) < 2:
            taken.update(one.members)
            yield one, probability


def _members(one: Proposed, row: Sequence[Figure], probability: float, judge: Judge) -> Members:
    kind, roles = _named(one)
    link = Link(kind, roles[0], 0, probability=probability, is_sure=probability >= judge.card.error)
    return [(row[place].claim, replace(link, role=role)) for place, role in zip(one.members, roles, strict=True)]


_PART: LinkRole = "part"
_NAMED: dict[Kind, tuple[LinkKind, tuple[LinkRole, ...]]] = {
    "sum": ("sum", ("total", "part", "part")),
    "share": ("share", ("share", "part", "whole")),
    "change": ("change", ("rate", "from", "to")),
    "product": ("product", ("total", "factor", "factor")),
}


def _named(one: Proposed) -> tuple[LinkKind, tuple[LinkRole, ...]]:
    """The kind of a computation, and the role of its result and of each part."""
    if one.kind == "list":
        return "sum", ("total", *(_PART for _ in one.parts))
    if one.difference:
        return "difference", ("from", "difference", "less") if one.difference == 1 else ("from", "less", "difference")
    return _NAMED[one.kind]


def _said(claims: Sequence[Claim], text: str) -> Iterator[Members]:
    """What is said in words that are no numbers: so many times as much, or the same in another unit."""
    for old, new, least, most in multiples(claims, text):
        yield [(old, Link("multiple", "from", 0, least, most)), (new, Link("multiple", "to", 0, least, most))]
    for one, again in conversions(claims, text):
        yield [(one, Link("conversion", "one", 0)), (again, Link("conversion", "again", 0))]
