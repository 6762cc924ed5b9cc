"""What hangs together: groups that pairs make of a row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence


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
