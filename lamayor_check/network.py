"""A network or trees in an ONNX file, asked on one thread of a processor."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def session(path: Path) -> Any:
    """The ONNX Runtime session of a file. Raises whatever ONNX Runtime does where the file is none: its errors have no
    common class."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
