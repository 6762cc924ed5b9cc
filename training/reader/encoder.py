"""The model's files become arrays of what it says of a window: the only place that knows ONNX Runtime."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.errors import LamayorError
from training.reader.arrays import Floats, gelu, softmax, unit
from training.reader.windows import Window

FILES = ("encoder.onnx", "heads.npz", "phrases.npz", "reader.json", "tokenizer.json")
FAR = 16
"""Buckets of distance to either side, as learnt."""


class Said(Struct, frozen=True):
    """What the model says of the numbers of a window, a row each; probabilities where not said otherwise."""

    claim: Floats
    metric: Floats
    """(numbers, metrics + 1), `other` last."""
    modality: Floats
    time: Floats
    subject: Floats
    """(numbers, tokens + 1), none last; so are `what` and the four that follow."""
    what: Floats
    when_first: Floats
    when_last: Floats
    source_first: Floats
    source_last: Floats
    roles: Floats
    """(numbers, numbers, roles + 1), nothing first."""
    meaning: Floats
    link: Floats
    moment: Floats
    who: Floats
    """Unit vectors."""
    card: Floats
    """What the matcher is given."""


class Network:
    """The encoder and the heads that were learnt with it."""

    def __init__(self, folder: Path) -> None:
        missing = [name for name in FILES if name != "phrases.npz" and not (folder / name).is_file()]
        if missing:
            raise LamayorError(
                f"the reader lacks {', '.join(missing)}", path=folder,
                hint="`python -m training.reader OUT` makes one",
            )  # fmt: skip
        from tokenizers import Tokenizer  # what only decodes needs neither wordpieces nor ONNX Runtime

        self._folder = folder
        try:
            self.details: dict[str, Any] = json.loads((folder / "reader.json").read_text(encoding="utf-8"))
            with np.load(folder / "heads.npz") as stored:
                self._heads: Mapping[str, Floats] = {k: stored[k].astype(np.float32) for k in stored.files}
            self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._heat: dict[str, float] = self.details.get("temperatures", {})
            _ = self.modalities, self.times, self.roles
        except (OSError, ValueError, KeyError, EOFError) as error:
            raise _unfit(folder, error) from error
        self._known = self._phrases()
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    @property
    def modalities(self) -> list[str]:
        """In the order of the head."""
        return list(self.details["modalities"])

    @property
    def times(self) -> list[str]:
        """In the order of the head."""
        return list(self.details["times"])

    @property
    def roles(self) -> list[str]:
        """In the order of the head, without that for nothing."""
        return list(self.details["roles"])

    @cached_property
    def _session(self) -> Any:
        import onnxruntime as ort

        options = ort.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            return ort.InferenceSession(str(self._folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # ONNX Runtime has no common class of its own
            raise _unfit(self._folder, error) from error

    def tokens(self, ids: tuple[int, ...], kinds: tuple[int, ...]) -> Floats:
        """(tokens, width) the vectors of a window's wordpieces."""
        feed = {"ids": np.array(ids, dtype=np.int64), "kinds": np.array(kinds, dtype=np.int64)}
        found: Floats = self._session.run(["tokens"], feed)[0]
        return found

    def _phrases(self) -> dict[str, Floats]:
        """The vectors of the metrics' phrases, where the folder has them."""
        try:
            with np.load(self._folder / "phrases.npz") as stored:
                return dict(zip(stored["texts"].tolist(), stored["vectors"].astype(np.float32), strict=True))
        except (OSError, ValueError, KeyError, EOFError):
            return {}

    def phrase(self, text: str) -> Floats:
        """The unit vector of a phrase, to hold against those of what numbers count."""
        if text in self._known:
            return self._known[text]
        ids = tuple(self.tokenizer.encode(text).ids[:64])
        return unit(self._linear("phrase", self.tokens(ids, (0,) * len(ids)).mean(0)))

    def say(self, window: Window, metrics: Floats) -> Said:
        """What the model says of a window's numbers.

        Args:
            window: With at least one number.
            metrics: (metrics, meaning) the vectors of the metrics' descriptions.
        """
        tokens = self.tokens(window.ids, window.kinds)
        numbers = np.stack([tokens[n.first : n.stop].mean(0) for n in window.numbers])
        at = np.array([n.first for n in window.numbers])
        far = _buckets(np.arange(len(tokens))[None, :] - at[:, None])
        meaning = unit(self._linear("meaning", numbers))
        near = meaning @ metrics.T * np.exp(self._heads["scale"])
        return Said(
            claim=_sigmoid(self._linear("claim", numbers)[:, 0] / self._heat.get("claim", 1.0)),
            metric=self._shares("metric", np.concatenate([near, self._linear("other", numbers)], 1)),
            modality=self._shares("modality", self._linear("modality", numbers)),
            time=self._shares("time", self._linear("time", numbers)),
            **{
                name: self._shares(name, self._pointed(name, numbers, tokens, far))
                for name in ("subject", "what", "when_first", "when_last", "source_first", "source_last")
            },
            roles=self._shares("roles", self._roles(numbers, at)),
            meaning=meaning,
            link=unit(self._linear("link", numbers)),
            moment=unit(self._linear("moment", numbers)),
            who=unit(self._linear("who", numbers)),
            card=self._linear("card", numbers),
        )

    def _shares(self, head: str, logits: Floats) -> Floats:
        return softmax(logits / self._heat.get(head, 1.0))

    def _linear(self, name: str, x: Floats) -> Floats:
        found: Floats = x @ self._heads[f"{name}.weight"].T + self._heads[f"{name}.bias"]
        return found

    def _pointed(self, name: str, numbers: Floats, tokens: Floats, far: NDArray[np.int64]) -> Floats:
        own = f"pointers.{name}"
        query, key = self._linear(f"{own}.query", numbers), self._linear(f"{own}.key", tokens)
        scores = query @ key.T / np.sqrt(np.float32(query.shape[1])) + self._heads[f"{own}.near.weight"][far, 0]
        return np.concatenate([scores, self._linear(f"{own}.none", numbers)], 1)

    def _roles(self, numbers: Floats, at: NDArray[np.int64]) -> Floats:
        far = self._heads["apart.weight"][_buckets(at[None, :] - at[:, None])]
        return self._linear(
            "role", gelu(self._linear("arg", numbers)[:, None] + self._linear("result", numbers)[None] + far)
        )


def _unfit(folder: Path, error: Exception) -> LamayorError:
    return LamayorError(
        f"this is no reader that fits: {str(error).splitlines()[0]}",
        path=folder,
        hint="`python -m training.reader OUT` makes one that does",
    )


def _buckets(gap: NDArray[np.int64]) -> NDArray[np.int64]:
    size = np.minimum((np.log2(np.abs(gap).astype(np.float32) + 1) * np.float32(1.8)).astype(np.int64), FAR - 1)
    found: NDArray[np.int64] = FAR + np.sign(gap) * size
    return found


def _sigmoid(x: Floats) -> Floats:
    found: Floats = (1 / (1 + np.exp(-x))).astype(np.float32)
    return found
