"""Matrix products for the pipeline: numpy's speed, and the same bits whatever else is in the batch."""

from __future__ import annotations

from typing import Any

import numpy as np
from thinc.api import NumpyOps

# numpy's BLAS takes other code paths, which round otherwise, for few rows and for the last rows
# of many. Whole blocks of one size take one path, so a sentence's numbers do not depend on its
# neighbours. thinc's own BLIS has that property too, at a third of the speed.
BLOCK = 128
_SHAPES = (
    (50, 64), (50, 128), (64, 64), (64, 384), (64, 1024), (128, 17), (128, 49), (128, 64), (192, 192), (320, 192),
    (384, 384), (640, 384),
)  # fmt: skip
"""Those of the shipped pipeline: how wide a row is, before and after."""


class BlockOps(NumpyOps):  # type: ignore[misc]  # thinc tells no types
    """thinc's operations on the CPU, with products made by numpy in blocks of `BLOCK` rows."""

    def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
        """`x @ y`, either transposed first; rows of the result never see each other."""
        left = x.T if trans1 else x
        right = np.ascontiguousarray(y.T if trans2 else y)  # a product with one that is not takes longer
        rows = len(left)
        result = np.empty((rows, right.shape[1]), dtype=left.dtype) if out is None else out
        whole = rows - rows % BLOCK
        for start in range(0, whole, BLOCK):
            np.dot(left[start : start + BLOCK], right, out=result[start : start + BLOCK])
        if whole < rows:
            block = np.zeros((BLOCK, left.shape[1]), dtype=left.dtype)
            block[: rows - whole] = left[whole:]
            result[whole:] = np.dot(block, right)[: rows - whole]
        return result


def exact_ops() -> NumpyOps:
    """The fastest operations of this machine whose rows are independent: numpy's, or else BLIS's."""
    ops = BlockOps()
    return ops if _rows_are_independent(ops) else NumpyOps(use_blis=True)


def _rows_are_independent(ops: NumpyOps) -> bool:
    """Whether equal rows get equal results wherever in a block they stand, in the pipeline's shapes."""
    for inner, outer in _SHAPES:
        row = np.linspace(-1, 1, inner, dtype="float32") ** 3
        weights = np.outer(np.sin(np.arange(outer)), np.cos(np.arange(inner))).astype("float32")
        result = ops.gemm(np.tile(row, (BLOCK, 1)), weights, trans2=True)
        if not (result == result[0]).all():
            return False
    return True
