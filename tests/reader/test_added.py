"""A metric that was not learnt takes the place of what a number seemed to be, where its description is near enough."""

import numpy as np
import pytest

from lamayor_check.reader.encoder import AHEAD, NEAR, with_added

LEARNT = np.array([True, False, True])
"""The second of three metrics was added."""


@pytest.mark.parametrize(
    ("near", "best"),
    [
        ([0.2, NEAR, 0.3, 0.9], 1),  # `other`, as learnt, is what no learnt metric describes
        ([0.2, NEAR - 0.01, 0.3, 0.9], 3),
        ([0.8, 0.8 - AHEAD / 2, 0.3, 0.4], 1),
        ([0.8, 0.8 - AHEAD * 2, 0.3, 0.4], 0),
        ([0.2, 0.6, 0.3, 0.4], 1),
        ([0.2, 0.4, 0.3, 0.1], 1),
    ],
)
def test_what_is_taken(near, best):
    row = np.array([near], dtype=np.float32)
    with_added(row, LEARNT)
    assert row.argmax() == best
    assert sorted(row[0]) == sorted(np.array(near, dtype=np.float32))


def test_the_nearest_of_several_added():
    row = np.array([[0.6, 0.7, 0.2, 0.9]], dtype=np.float32)
    with_added(row, np.array([False, False, True]))
    assert row.argmax() == 1


def test_where_all_were_learnt_nothing_changes():
    row = np.array([[0.9, 0.2, 0.8, 0.5]], dtype=np.float32)
    before = row.copy()
    with_added(row, np.ones(3, dtype=bool))
    assert (row == before).all()
