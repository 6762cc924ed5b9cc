"""Figures that quarrel become camps: sides of figures that agree, so that one disagreement is one conflict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.comparison.joining import connected
from lamayor_check.comparison.values import Figure, Meeting


class Camps(Struct, frozen=True, gc=False):
    """Sides that disagree, each of figures that agree, and the quarrels between them."""

    row: Sequence[Figure]
    sides: tuple[tuple[Figure, ...], ...]
    quarrels: tuple[Meeting, ...]

    def pairs(self) -> Iterator[tuple[Claim, Claim, Meeting]]:
        """The claims that quarrel, two by two."""
        yield from ((self.row[m.a].first, self.row[m.b].first, m) for m in self.quarrels)


def camps(row: Sequence[Figure], met: Sequence[Meeting]) -> Iterator[Camps]:
    """Groups of camps that disagree: figures that quarrel, and with them those that agree with a camp."""
    verdict = {(m.a, m.b): m for m in met if not m.level.reason and m.level.time == "same"}
    bonds = _Bonds(defaultdict(set), defaultdict(set))
    for (a, b), m in verdict.items():
        kind = bonds.quarrels if not m.agrees else bonds.agreements
        kind[a].add(b)
        kind[b].add(a)
    quarrels = [key for key, m in verdict.items() if m.is_quarrel]
    torn = {i for key in quarrels for i in key}
    agreed = [
        key for key, m in verdict.items() if m.agrees and (key[0] in torn or key[1] in torn) and _same_value(row, key)
    ]
    parts = list(connected(len(row), [*quarrels, *agreed]))
    home = {i: number for number, part in enumerate(parts) for i in part}
    within: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for key in quarrels:
        within[home[key[0]]].append(key)
    for number, part in enumerate(parts):
        sides = _sides(part, row, bonds)
        if len(sides) > 1:
            used = {i for s in sides for i in s}
            inner = tuple(verdict[key] for key in within[number] if key[0] in used and key[1] in used)
            yield Camps(row, tuple(tuple(row[i] for i in sorted(s)) for s in sides), inner)


class _Bonds(Struct, frozen=True):
    """With whom each figure agrees, and with whom it does not."""

    agreements: dict[int, set[int]]
    quarrels: dict[int, set[int]]


def _sides(part: set[int], row: Sequence[Figure], bonds: _Bonds) -> list[set[int]]:
    """The figures of a part, those that agree together; only sides that quarrel with another."""
    sides: list[set[int]] = []
    side_of: dict[int, int] = {}
    for index in sorted(part, key=lambda i: (row[i].first.bound != "exact", row[i].first.precision, i)):
        near = sorted({side_of[j] for j in bonds.agreements.get(index, ()) if j in side_of})
        home = next((n for n in near if not sides[n] & bonds.quarrels.get(index, set())), len(sides))
        if home == len(sides):
            sides.append(set())
        sides[home].add(index)
        side_of[index] = home
    return [s for n, s in enumerate(sides) if any(side_of.get(j, n) != n for i in s for j in bonds.quarrels.get(i, ()))]


def _same_value(row: Sequence[Figure], key: tuple[int, int]) -> bool:
    one, other = row[key[0]].first, row[key[1]].first
    return one.value is not None and other.value is not None
