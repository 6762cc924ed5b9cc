"""A network or trees in an ONNX file, asked on one thread of a processor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

PLACES = 4
"""So many decimal places of a probability are kept: no decision hangs on the last digits."""


def session(path: Path) -> Any:
    """The ONNX Runtime session of a file. Raises whatever ONNX Runtime does where the file is none: its errors have no
    common class."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def likely(trees: Any, told: NDArray[np.float32]) -> list[float]:
    """The probabilities that the session of a file of trees gives, one a row of what they are told."""
    if not len(told):
        return []
    (found,) = trees.run(None, {"told": np.ascontiguousarray(told, dtype=np.float32)})
    probabilities: list[float] = np.round(found.reshape(-1).astype(np.float64), PLACES).tolist()
    return probabilities
