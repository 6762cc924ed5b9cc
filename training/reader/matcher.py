"""Two articles' claims matched: each looks at all of both, then says which of the other's it is, or none.

The network is LightGlue's in small (Lindenberger et al., 2023), learnt with the reader; NumPy does its few products.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from lamayor_check.errors import LamayorError
from lamayor_check.reader.arrays import Floats, gelu, softmax

HEADS = 4


class Matcher:
    """The weights of a file."""

    def __init__(self, path: Path) -> None:
        try:
            with np.load(path) as stored:
                self._weights: Mapping[str, Floats] = {k: stored[k].astype(np.float32) for k in stored.files}
            self._layers = len({k.split(".")[1] for k in self._weights if k.startswith("own.")})
            _ = self._weights["none.weight"], self._weights["final.weight"]
        except (OSError, ValueError, KeyError, EOFError) as error:
            raise LamayorError(
                f"the matcher cannot be used: {error}",
                path=path,
                hint="it is written beside the reader it was learnt with",
            ) from error

    def match(self, a: Floats, b: Floats) -> tuple[Floats, Floats]:
        """How likely each claim of one article is each of the other's, asked from either side.

        Args:
            a: (claims, link) the cards of one article's claims.
            b: (others, link) those of the other's.

        Returns:
            Two arrays (claims, others): shares that each of `a` gives to those of `b`, what is missing to 1 in a row
            being given to none; and likewise shares that each of `b` gives, by column.
        """
        for layer in range(self._layers):
            a, b = self._attend(f"own.{layer}", a, a), self._attend(f"own.{layer}", b, b)
            a, b = self._attend(f"cross.{layer}", a, b), self._attend(f"cross.{layer}", b, a)
        together = self._linear("final", a) @ self._linear("final", b).T / np.sqrt(np.float32(a.shape[1]))
        rows = softmax(np.concatenate([together, self._linear("none", a)], 1))[:, :-1]
        columns = softmax(np.concatenate([together.T, self._linear("none", b)], 1))[:, :-1].T
        return rows, columns

    def _attend(self, name: str, x: Floats, other: Floats) -> Floats:
        numbers, width = x.shape
        q = self._linear(f"{name}.query", x).reshape(numbers, HEADS, -1).transpose(1, 0, 2)
        k, v = self._linear(f"{name}.keys", other).reshape(len(other), 2, HEADS, -1).transpose(1, 2, 0, 3)
        weights = softmax(q @ k.transpose(0, 2, 1) / np.sqrt(np.float32(width // HEADS)))
        x = self._norm(
            f"{name}.norm1", x + self._linear(f"{name}.out", (weights @ v).transpose(1, 0, 2).reshape(numbers, width))
        )
        return self._norm(f"{name}.norm2", x + self._linear(f"{name}.down", gelu(self._linear(f"{name}.up", x))))

    def _linear(self, name: str, x: Floats) -> Floats:
        found: Floats = x @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]
        return found

    def _norm(self, name: str, x: Floats) -> Floats:
        mean = x.mean(-1, keepdims=True)
        spread = np.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + np.float32(1e-5))
        found: Floats = (x - mean) / spread * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]
        return found
