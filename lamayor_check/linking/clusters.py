"""Groups by average linkage: two become one where the mean of all that one has with the other is likely enough.

So many likely pairs join two groups, and a single one does not chain them together. They are grown along chains of
nearest neighbours, which give the same groups as joining the nearest two of all again and again (Murtagh, 1983), and
nothing is held but what groups have with each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def clusters(size: int, pairs: Iterable[tuple[int, int, float]], least: float) -> list[list[int]]:
    """The groups of the items from 0 to `size`, in order.

    Args:
        pairs: Two items and how likely they belong together, more than 0; two that are not there have 0.
        least: The least mean by which two groups become one, more than 0.
    """
    members = [[n] for n in range(size)]
    names = list(range(size))  # one object a number, however often it is a key
    sums: list[dict[int, float]] = [{} for _ in names]
    for a, b, likely in pairs:
        sums[a][names[b]] = sums[b][names[a]] = likely
    for start in names:
        chain = [start] if members[start] else []
        while chain:
            last = chain[-1]
            before = chain[-2] if len(chain) > 1 else last
            best = _nearest(last, before, sums[last], members)
            if best == last or sums[last][best] < least * len(members[last]) * len(members[best]):
                chain.pop()
            elif best in chain:  # the one before; another where ends of numbers alone tell means apart
                del chain[-2:]
                one, other = sorted((last, before))
                _join(one, other, sums, members)
                chain = chain or [one]
            else:
                chain.append(best)
    return sorted(sorted(part) for part in members if part)


def _nearest(one: int, before: int, row: Mapping[int, float], members: list[list[int]]) -> int:
    """The group that one is nearest to, of several the one before it in its chain, else the first; itself for none."""
    return max(row, key=lambda other: (row[other] / len(members[other]), other == before, -other), default=one)


def _join(one: int, other: int, sums: list[dict[int, float]], members: list[list[int]]) -> None:
    """Makes the second group part of the first."""
    members[one] += members[other]
    members[other] = []
    row, gone = sums[one], sums[other]
    del row[other], gone[one]
    for third, total in gone.items():
        row[third] = row.get(third, 0.0) + total
        del sums[third][other]
    for third in gone:
        sums[third][one] = row[third]
    sums[other] = {}
