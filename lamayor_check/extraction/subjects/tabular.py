"""Whom the figures of a table are of: whom the head of their column names, or else whom their row begins with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.referents import Referent
from lamayor_check.extraction.tables import Row, Tables

LIKELY = 0.98
"""How likely that is: it is so of all 73 such figures in annotated stories."""
_FEWEST = 2
"""So many columns at least are of somebody each, where one is."""
_EDGE = 4
"""A row begins with a name that fewer code points stand before: a bar, a bullet."""
_PEOPLE = frozenset({"person", "party"})


class Names:
    """The names at the edges of an article's tables."""

    def __init__(self, tables: Tables, referents: Iterable[Referent], entities: Iterable[Entity]) -> None:
        """`referents` are all of the article, `entities` whom it names."""
        self._tables = tables
        self._rows: dict[tuple[int, int], Entity] = {}
        for one in referents:
            cell = tables.cell(one.start)
            if cell is not None and one.start - tables.rows[cell.table][cell.row].start < _EDGE:
                self._rows.setdefault((cell.table, cell.row), one.entity)
        called = _called([one for one in entities if one.kind in _PEOPLE])
        self._heads = [_heads(rows[0], called) for rows in tables.rows]
        """Of each table, by column."""

    def of(self, number: Quantity) -> Entity | None:
        """Whom a number is of by where it stands in a table; none outside of tables."""
        if (cell := self._tables.cell(number.start)) is None or not cell.column:
            return None
        heads = self._heads[cell.table]
        return heads.get(cell.column) if heads else self._rows.get((cell.table, cell.row))


def _called(people: Sequence[Entity]) -> dict[str, Entity]:
    """Each by full name, and by last name where no other has it."""
    last = Counter(one.name.split()[-1] for one in people)
    return {
        name: one for one in people for name in (one.name, one.name.split()[-1]) if name == one.name or last[name] == 1
    }


def _heads(row: Row, called: Mapping[str, Entity]) -> dict[int, Entity]:
    """Whom the cells of the first row name, each by full or last name; empty where it does not name several so."""
    found = {column: called[cell] for column, cell in enumerate(row.cells) if column and cell in called}
    return found if len(found) >= _FEWEST else {}
