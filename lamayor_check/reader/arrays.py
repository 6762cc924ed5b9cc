"""A few functions on arrays that more than one network needs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def softmax(x: Floats) -> Floats:
    """Shares along the last axis."""
    e = np.exp(x - x.max(-1, keepdims=True))
    found: Floats = e / e.sum(-1, keepdims=True)
    return found


def gelu(x: Floats) -> Floats:
    """By the Abramowitz and Stegun formula 7.1.26 for the error function, good to 2e-7."""
    z = np.abs(x) / np.sqrt(np.float32(2))
    t = 1 / (1 + np.float32(0.3275911) * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    erf = np.sign(x) * (1 - poly * np.exp(-z * z))
    found: Floats = (0.5 * x * (1 + erf)).astype(np.float32)
    return found


def unit(x: Floats) -> Floats:
    """Vectors of length 1 along the last axis."""
    found: Floats = x / np.maximum(np.linalg.norm(x, axis=-1, keepdims=True), 1e-12)
    return found
