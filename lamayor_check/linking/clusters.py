"""Groups by average linkage: two become one where the mean of all that one has with the other is likely enough.

So many likely pairs join two groups, and a single one does not chain them together. They are grown along chains of
nearest neighbours, which give the same groups as joining the nearest two of all again and again (Murtagh, 1983), and
nothing is held but what groups have with each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

_Number = TypeVar("_Number", int, float)


def clusters(
    size: int, pairs: Iterable[tuple[int, int, float]], least: float, unasked: Iterable[tuple[int, int]] = ()
) -> list[list[int]]:
    """The groups of the items from 0 to `size`, in order.

    Args:
        pairs: Two items and how likely they belong together, more than 0; two that are not there have 0.
        least: The least mean by which two groups become one, more than 0.
        unasked: Two items of which nothing is known: no mean counts them.
    """
    groups = _Groups(size, pairs, unasked)
    for start in range(size):
        chain = [start] if groups.members[start] else []
        while chain:
            last = chain[-1]
            best = groups.nearest(last, before=chain[-2:][0])
            if best == last or groups.mean(last, best) < least:
                chain.pop()
            elif best in chain:  # the one before; another where ends of numbers alone tell means apart
                one, other = sorted(chain[-2:])
                groups.join(one, other)
                chain = chain[:-2] or [one]
            else:
                chain.append(best)
    return sorted(sorted(part) for part in groups.members if part)


class _Groups:
    """What was joined so far; a group goes by the number of its first item."""

    def __init__(self, size: int, pairs: Iterable[tuple[int, int, float]], unasked: Iterable[tuple[int, int]]) -> None:
        names = list(range(size))  # one object a number, however often it is a key
        self.members = [[n] for n in names]
        self._sums: list[dict[int, float]] = [{} for _ in names]
        self._gaps: list[dict[int, int]] = [{} for _ in names]
        for a, b, likely in pairs:
            self._sums[a][names[b]] = self._sums[b][names[a]] = likely
        for a, b in unasked:
            self._gaps[a][names[b]] = self._gaps[b][names[a]] = 1

    def mean(self, one: int, other: int) -> float:
        """How likely the items of two groups belong together, of those that are known of."""
        asked = len(self.members[one]) * len(self.members[other]) - self._gaps[one].get(other, 0)
        return self._sums[one][other] / asked

    def nearest(self, one: int, before: int) -> int:
        """The group that one is nearest to, of several the one before in its chain, else the first; itself for none."""
        return max(self._sums[one], key=lambda other: (self.mean(one, other), other == before, -other), default=one)

    def join(self, one: int, other: int) -> None:
        """Makes the second group part of the first."""
        _move(self._sums, one, other)
        _move(self._gaps, one, other)
        self.members[one] += self.members[other]
        self.members[other] = []


def _move(rows: list[dict[int, _Number]], one: int, other: int) -> None:
    """Adds what the second group has with others to what the first has with them."""
    row, gone = rows[one], rows[other]
    row.pop(other, None)
    gone.pop(one, None)
    for third, more in gone.items():
        row[third] = row[third] + more if third in row else more
        del rows[third][other]
        rows[third][one] = row[third]
    rows[other] = {}
