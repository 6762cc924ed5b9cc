"""What a table computes throughout: a column from others, row by row, and a row of totals. A row or a column that fails
where so many others fit that they hardly do by chance is an error."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import permutations

from msgspec import Struct

from lamayor_check.claims.claim import Claim, Link, LinkKind, LinkRole
from lamayor_check.claims.interval import Interval, computed
from lamayor_check.claims.units import is_amount
from lamayor_check.extraction.computations.evidence import WIDE
from lamayor_check.extraction.tables import Tables

Members = list[tuple[Claim, Link]]
Column = tuple[int, int]
"""A cell of a row, and which of the figures in it: a list may have `412.6 (395.1), +4.4%` in one."""
Grid = Mapping[int, Mapping[Column, Claim]]
"""Of one table, the figures by row and column."""
DIGITS = 2.0
"""So many digits of results are right at least where a table computes them. Of 7,200 tables of random figures, a third
of them with columns that are near each other, two were taken to compute what they did not."""
NEAR = 0.05
"""A row of totals has a figure so near, as a part of it, to the sum of those above."""
_FEWEST = 3
"""So many rows fit at least, or are the parts of a total; and so many for each that fails."""
_COLUMNS, _FIRST = 9, 12
"""Of wider tables all is not held against all, and of longer ones the first rows are asked first."""


class Relation(Struct, frozen=True):
    """A way to compute a figure from others."""

    kind: LinkKind
    roles: tuple[LinkRole, LinkRole, LinkRole]
    """Of the result, of the first other and of those behind it."""
    made: Callable[[Sequence[Interval]], Interval]
    is_share: bool = False
    """Whether the result is in percent, and not in the unit of the others."""


class Row(Struct, frozen=True):
    """A row of a table in which a relation holds or fails: the result and what it is computed from."""

    members: tuple[Claim, ...]
    holds: bool
    is_signed: bool
    """Whether it holds with the sign as printed, which a column of changes may leave to an arrow."""
    digits: float

    @property
    def ids(self) -> frozenset[str]:
        """Its claims, in whatever order."""
        return frozenset(claim.id for claim in self.members)


def tabled(claims: Sequence[Claim], tables: Tables) -> Iterator[Members]:
    """The computations that fail in the tables of one article."""
    for grid in _grids(claims, tables):
        yield from _rows(grid)
        yield from _totals(grid)


def _grids(claims: Sequence[Claim], tables: Tables) -> Iterator[Grid]:
    cells: dict[int, dict[int, dict[Column, Claim]]] = defaultdict(lambda: defaultdict(dict))
    for claim in claims:
        if cell := tables.cell(claim.start):
            row = cells[cell.table][cell.row]
            row[cell.column, sum(column == cell.column for column, _ in row)] = claim
    for rows in cells.values():
        yield {
            place: {column: claim for column, claim in sorted(row.items()) if _is_figure(claim)}
            for place, row in sorted(rows.items())
        }


def _is_figure(claim: Claim) -> bool:
    is_plain = claim.bound == "exact" and claim.modality != "denied" and is_amount(claim.unit)
    return is_plain and claim.value is not None and claim.lower is not None and claim.upper is not None


def _rows(grid: Grid) -> Iterator[Members]:
    """A column that most rows compute from others, or from another and its total. Where it might be in two ways, it is
    in that of which more rows tell the sign."""
    columns = sorted({column for row in grid.values() for column in row})[:_COLUMNS]
    found = [(relation, _told(grid, some, relation)) for relation, some in _candidates(columns)]
    found += [(_SHARE, _shares(grid, total, *two)) for total in _ends(grid) for two in permutations(columns, 2)]
    judged: set[frozenset[str]] = set()
    for relation, rows in sorted(found, key=lambda one: -sum(row.is_signed for row in one[1])):
        held, failed = [row for row in rows if row.holds], [row for row in rows if not row.holds]
        digits = sum(row.digits for row in held)
        if len(held) < _FEWEST * max(1, len(failed)) or digits < DIGITS:
            continue
        yield from (_members(relation, row.members, digits) for row in failed if row.ids not in judged)
        judged.update(row.ids for row in rows)


def _ends(grid: Grid) -> list[int]:
    """Where a row of totals may stand: last or first of those with figures, and so many parts with it."""
    places = [place for place, row in grid.items() if row]
    return [places[-1], places[0]] if len(places) > _FEWEST else []


def _candidates(columns: Sequence[Column]) -> Iterator[tuple[Relation, tuple[Column, ...]]]:
    """The columns that may be computed from others, before these: in percent, the last of three, or a whole."""
    for result, one, other in permutations(columns, 3):
        if one < other and not one < result < other:
            yield _SUM, (result, one, other)
        if result > max(one, other):
            yield _DIFFERENCE, (result, one, other)
        yield from ((relation, (result, one, other)) for relation in (_CHANGE, _SHARE))
    if len(columns) > _FEWEST:
        yield _SUM, tuple(columns)
        yield _SUM, (columns[-1], *columns[:-1])


def _told(grid: Grid, columns: tuple[Column, ...], relation: Relation) -> list[Row]:
    """The rows in which the figures can be in a relation, where most of the first are."""
    whole = [row for row in grid.values() if all(column in row for column in columns)]
    rows: list[Row] = []
    for row in whole:
        rows += _in(relation, *(row[column] for column in columns))
        if len(rows) == _FIRST and 2 * sum(row.holds for row in rows) < _FIRST:
            break
    return rows


def _shares(grid: Grid, total: int, share: Column, part: Column) -> list[Row]:
    """What the rows have of a column's total, as another column may tell it."""
    whole, rest = grid[total].get(part), [row for place, row in grid.items() if place != total]
    told = [(row[share], row[part]) for row in rest if share in row and part in row]
    return [found for members in told if whole is not None for found in _in(_SHARE, *members, whole)]


def _in(relation: Relation, *members: Claim) -> Iterator[Row]:
    """The members, the result first, where their units let them be in a relation."""
    result, *others = members
    (unit, *more), parts = {c.unit for c in others}, [computed(c) for c in others]
    is_apt = unit != "percent" and all(_least(part) > 0 for part in parts) if relation.is_share else True
    if is_apt and not more and result.unit == ("percent" if relation.is_share else unit):
        made, said = relation.made(parts), computed(result)
        is_signed = made.meets(said)
        holds = is_signed or made.absolute().meets(said.absolute())
        yield Row(members, holds, is_signed, _digits(made, said, result))


def _totals(grid: Grid) -> Iterator[Members]:
    """A column that does not add up to its total where others of its unit do: a row below its parts, or the first."""
    places = [place for place, row in grid.items() if row]
    parts: list[int] = []
    sums: dict[Column, float] = defaultdict(float)
    for place in places:
        values = {column: float(claim.value or 0) for column, claim in grid[place].items()}
        found = None
        if any(abs(sums[column] - value) <= NEAR * abs(value) for column, value in values.items()):
            found = _total(grid, place, parts)
        yield from found or ()
        parts = [*parts, place] if found is None else []
        sums = defaultdict(float, {c: sums[c] + v for c, v in values.items()} if found is None else {})
    yield from _total(grid, places[0], places[1:]) or () if places else ()


def _total(grid: Grid, total: int, parts: Sequence[int]) -> list[Members] | None:
    """What fails in a row of totals; nothing where so few digits of sums are right that it may be none."""
    if len(parts) < _FEWEST:
        return None
    held: dict[str, float] = defaultdict(float)
    failed: list[tuple[Claim, list[Claim]]] = []
    for column, whole in grid[total].items():
        row = [grid[place][column] for place in parts if column in grid[place]]
        if len(row) < len(parts) or any(claim.unit != whole.unit for claim in row):
            continue
        made, said = _sum([computed(claim) for claim in row]), computed(whole)
        if made.meets(said):
            held[whole.unit] += _digits(made, said, whole)
        elif whole.value and made.gap(said) <= WIDE * abs(float(whole.value)):
            failed.append((whole, row))
    if max(held.values(), default=0.0) < DIGITS:
        return None
    told = [(whole, row) for whole, row in failed if held[whole.unit] >= DIGITS and whole.unit != "percent"]
    return [_members(_SUM, (whole, *row), held[whole.unit]) for whole, row in told]


def _members(relation: Relation, claims: Sequence[Claim], digits: float) -> Members:
    result, first, *more = claims
    likely = round(1 - 10**-digits, 4)
    roles = (*relation.roles, *relation.roles[2:] * (len(more) - 1))
    found = zip((result, first, *more), roles, strict=True)
    return [(claim, Link(relation.kind, role, 0, probability=likely)) for claim, role in found]


def _digits(made: Interval, said: Interval, result: Claim) -> float:
    """How many digits of a result fit or fail, rounding allowed for."""
    assert result.value is not None
    width = max(_width(made) + _width(said), result.precision)
    return max(0.0, math.log10(abs(float(result.value)) / float(width))) if result.value and width else 0.0


def _width(one: Interval) -> Decimal:
    return one.upper - one.lower if one.upper is not None and one.lower is not None else Decimal("Infinity")


def _least(one: Interval) -> Decimal:
    return one.lower or Decimal(0)


def _most(one: Interval) -> Decimal:
    return one.upper or Decimal(0)


def _sum(parts: Sequence[Interval]) -> Interval:
    return Interval(sum(map(_least, parts), Decimal(0)), sum(map(_most, parts), Decimal(0)))


def _less(parts: Sequence[Interval]) -> Interval:
    one, other = parts
    return Interval(_least(one) - _most(other), _most(one) - _least(other))


def _share(parts: Sequence[Interval]) -> Interval:
    one, other = parts
    return Interval(_least(one) / _most(other) * 100, _most(one) / _least(other) * 100)


def _change(parts: Sequence[Interval]) -> Interval:
    old, new = parts
    made = _share((new, old))
    return Interval(_least(made) - 100, _most(made) - 100)


_SUM = Relation("sum", ("total", "part", "part"), _sum)
_DIFFERENCE = Relation("difference", ("difference", "from", "less"), _less)
_CHANGE = Relation("change", ("rate", "from", "to"), _change, is_share=True)
_SHARE = Relation("share", ("share", "part", "whole"), _share, is_share=True)
