"""Groups by average linkage: two become one where the mean of all that one has with the other is likely enough.

So many likely pairs join two groups, and a single one does not chain them together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush


def clusters(near: Sequence[Mapping[int, float]], least: float) -> list[list[int]]:
    """The groups of items, in order.

    Args:
        near: Of each item how likely it belongs with others, both ways; what is not there counts as 0.
        least: The least mean by which two groups become one.
    """
    members = {n: [n] for n in range(len(near))}
    sums = {n: dict(row) for n, row in enumerate(near)}
    queue = [(-likely, a, b) for a, row in sums.items() for b, likely in row.items() if a < b and likely >= least]
    heapify(queue)
    new = len(near)
    while queue:
        _, a, b = heappop(queue)
        if a not in members or b not in members:
            continue
        joined = members.pop(a) + members.pop(b)
        row: dict[int, float] = {}
        for other, total in (*sums.pop(a).items(), *sums.pop(b).items()):
            if other not in (a, b):
                row[other] = row.get(other, 0.0) + total
        for other, total in row.items():
            sums[other].pop(a, None)
            sums[other].pop(b, None)
            sums[other][new] = total
            mean = total / (len(joined) * len(members[other]))
            if mean >= least:
                heappush(queue, (-mean, other, new))
        members[new], sums[new] = joined, row
        new += 1
    return sorted(sorted(part) for part in members.values())
