"""The reader that ships as a network again, to learn on from; of the matcher, which does not ship, nothing is there."""

from __future__ import annotations

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor

from lamayor_check.reader.load import SHIPPED
from training.reader.encoders import MINILM
from training.reader.fit import new_reader
from training.reader.network import Reader

_PRODUCTS = ("qkv", "out", "up", "down")
"""The products of a layer, in the order in which they are computed."""


def shipped() -> Reader:
    """The weights that ship, int8 ones made whole again; the lower layers do not learn."""
    model = new_reader(MINILM)
    own = model.state_dict()
    found = _encoder() | _heads()
    model.load_state_dict(own | {name: weights for name, weights in found.items() if name in own})
    model.encoder.freeze()
    return model


def _heads() -> dict[str, Tensor]:
    with np.load(SHIPPED / "heads.npz") as stored:
        return {name: torch.tensor(stored[name].astype(np.float32)) for name in stored.files}


def _encoder() -> dict[str, Tensor]:
    graph = onnx.load(str(SHIPPED / "encoder.onnx")).graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    found = {name: array for name, array in arrays.items() if name.startswith("encoder.") and array.dtype == np.float32}
    for name in ("encoder.words.weight", "encoder.kinds.weight"):
        found[name] = _whole(arrays, name)
    products = [
        node.input[1].removesuffix("_quantized")
        for node in graph.node
        if node.op_type == "MatMulInteger" and node.input[1] in arrays
    ]
    for n, name in enumerate(products):
        layer, part = divmod(n, len(_PRODUCTS))
        found[f"encoder.layers.{layer}.{_PRODUCTS[part]}.weight"] = _whole(arrays, name).T
    return {name: torch.tensor(array.copy()) for name, array in found.items()}


def _whole(arrays: dict[str, NDArray[np.generic]], name: str) -> NDArray[np.float32]:
    """Weights that are stored as whole numbers, a scale and a zero a channel."""
    stored, scale, zero = (arrays[f"{name}_{part}"].astype(np.float32) for part in ("quantized", "scale", "zero_point"))
    found: NDArray[np.float32] = (stored - zero) * scale
    return found
