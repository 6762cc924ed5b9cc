"""Two claims that agree: what their values, and the other claims of both articles, say for their being one quantity.

That two articles give one value for like things says more than all words do: the more so the more digits it has, the
rarer it is in either and the less anything else there is as near.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lamayor_check.linking.columns import Column
from lamayor_check.linking.page import Floats
from lamayor_check.linking.rivals import Links

FLOOR = 0.01
"""Pairs that are less likely one quantity by all but their values are not asked about."""
NAMES = (
    "linked", "over the best other", "over the other best", "over the best agreeing", "over the other best agreeing",
    "equal", "digits least", "digits most", "often", "open", "one metric",
)  # fmt: skip
"""What is told of a pair that agrees besides its evidence, in order."""


def agreeing(links: Links) -> NDArray[np.int64]:
    """The candidates of two articles that agree, by their places."""
    return np.flatnonzero(np.array(links.agrees, dtype=bool) & (np.array(links.likely) >= FLOOR))


def told_of(links: Links, places: NDArray[np.int64]) -> Floats:
    """(places, evidence and `NAMES`) what is told of each of the candidates at `places`, which agree."""
    likely = np.array(links.likely)
    pairs = np.array(links.pairs, dtype=np.int64).reshape(-1, 2)
    over = [likely - _best_other(pairs[:, side], likely) for side in (0, 1)]
    i, j = pairs[places].T
    one, other = links.one.columns[i], links.other.columns[j]
    own = likely[places]
    over_agreeing = [own - _best_other(side, own) for side in (i, j)]
    digits = one["digits"], other["digits"]
    return np.column_stack(
        [
            links.told[places],
            own,
            *_sorted(over[0][places], over[1][places]),
            *_sorted(*over_agreeing),
            one["figure"] == other["figure"],
            *_sorted(*digits),
            _often(links.one.columns["figure"])[i] + _often(links.other.columns["figure"])[j],
            one["is_open"].astype(int) + other["is_open"],
            np.where(one["metric"] == other["metric"], 1, -1) * np.minimum(one["sure"], other["sure"]),
        ]
    ).astype(np.float32)


def _best_other(groups: Column, likely: Column) -> Column:
    """The likeliest of the others of the same group, 0 where there is none."""
    order = np.lexsort((-likely, groups))
    ranked, sorted_groups = likely[order], groups[order]
    is_first = np.append(True, sorted_groups[1:] != sorted_groups[:-1])
    first = np.maximum.accumulate(np.where(is_first, np.arange(len(order)), 0))
    has_second = np.append(~is_first[1:], False)[first]
    second = np.where(has_second, ranked[np.minimum(first + 1, len(order) - 1)], 0.0)
    found = np.empty(len(order))
    found[order] = np.where(is_first, second, ranked[first])
    return found


def _sorted(one: Column, other: Column) -> tuple[Column, Column]:
    return np.minimum(one, other), np.maximum(one, other)


def _often(figures: Column) -> Column:
    """How many claims of an article give the value of each."""
    _, codes, counts = np.unique(figures, return_inverse=True, return_counts=True)
    return counts[codes]
