"""Products in blocks: right, and the same for a row whatever stands beside it."""

from __future__ import annotations

import numpy as np
import pytest

from lamayor_check.extraction.matrices import BLOCK, BlockOps, exact_ops

RANDOM = np.random.RandomState(3)


@pytest.mark.parametrize("rows", [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK + 17])
@pytest.mark.parametrize("transposed", [(False, False), (False, True), (True, False), (True, True)])
def test_a_product_is_right(rows: int, transposed: tuple[bool, bool]) -> None:
    left = RANDOM.rand(rows, 40).astype("float32")
    right = RANDOM.rand(40, 30).astype("float32")
    first, second = transposed
    found = BlockOps().gemm(left.T.copy() if first else left, right.T.copy() if second else right, None, first, second)
    np.testing.assert_allclose(found, left @ right, rtol=1e-5)


def test_a_product_is_written_where_asked() -> None:
    left, right = RANDOM.rand(7, 4).astype("float32"), RANDOM.rand(4, 3).astype("float32")
    place = np.zeros((7, 3), dtype="float32")
    assert BlockOps().gemm(left, right, out=place) is place
    np.testing.assert_allclose(place, left @ right, rtol=1e-5)


@pytest.mark.parametrize("shape", [(288, 288), (480, 288), (96, 50), (128, 1536)])
def test_a_row_does_not_see_its_neighbours(shape: tuple[int, int]) -> None:
    inner, outer = shape
    weights = RANDOM.rand(inner, outer).astype("float32")
    many = RANDOM.rand(3 * BLOCK + 5, inner).astype("float32")
    ops = exact_ops()
    together = ops.gemm(many, weights)
    for at in (0, 1, BLOCK - 1, BLOCK, 3 * BLOCK + 4):
        assert np.array_equal(ops.gemm(many[at : at + 1], weights)[0], together[at])
