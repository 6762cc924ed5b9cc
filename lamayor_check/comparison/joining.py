"""What hangs together: groups that pairs make of a row, and claims that conflicts join."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from lamayor_check.claims.conflict import Conflict


def connected(size: int, pairs: Sequence[tuple[int, int]]) -> Iterator[set[int]]:
    """The groups of two and more that pairs make of 0 to `size`, in order of their first member."""
    home = list(range(size))

    def root(i: int) -> int:
        while home[i] != i:
            home[i] = home[home[i]]
            i = home[i]
        return i

    for a, b in pairs:
        low, high = sorted((root(a), root(b)))
        home[high] = low
    parts: dict[int, set[int]] = defaultdict(set)
    for i in {i for pair in pairs for i in pair}:
        parts[root(i)].add(i)
    yield from (parts[k] for k in sorted(parts))


def joined(conflicts: Iterable[Conflict]) -> dict[str, set[int]]:
    """The conflicts that each claim is part of, by their number."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, conflict in enumerate(conflicts):
        for side in conflict.sides:
            for claim in side.claims:
                found[claim].add(number)
    return found
