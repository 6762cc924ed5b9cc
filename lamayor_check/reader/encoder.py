"""The model's files become arrays of what it says of a window: the only place that knows ONNX Runtime."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.errors import LamayorError
from lamayor_check.network import session
from lamayor_check.reader.arrays import Floats, gelu, softmax, unit
from lamayor_check.reader.details import FILE, REMEDY, Details
from lamayor_check.reader.windows import Window

FILES = ("encoder.onnx", "heads.npz", "phrases.npz", FILE, "tokenizer.json")
FAR = 16
"""Buckets of distance to either side, as learnt."""
NEAR = 0.48
"""How near, as a cosine, a number comes to the description of a metric that was not learnt, to be of it. Of the numbers
that are of no learnt metric eight in ten come so near to the words for what they count, and to the words for any one
other thing that such numbers of their story count two in eleven (on stories kept from the reader)."""
AHEAD = 0.1
"""By so much less than to a learnt metric: learning drew the descriptions of these to their numbers."""
_POINTERS = ("subject", "what", "when_first", "when_last", "source_first", "source_last")
_LAYERS = (
    "claim", "other", "modality", "time", "meaning", "link", "moment", "who", "card", "phrase", "arg", "result", "role",
    *(f"pointers.{name}.{part}" for name in _POINTERS for part in ("query", "key", "none")),
)  # fmt: skip
_HEADS = frozenset(
    {
        "scale",
        "apart.weight",
        *(f"{layer}.{part}" for layer in _LAYERS for part in ("weight", "bias")),
        *(f"pointers.{name}.near.weight" for name in _POINTERS),
    }
)
"""The arrays of `heads.npz`; of a refined reader also `refined.weight` and `refined.bias`."""
MEANING = 256
"""Width of the vectors of what is counted."""


class Metrics(Struct, frozen=True):
    """The metrics that numbers are held against, a row each."""

    vectors: Floats
    """(metrics, meaning) unit vectors of their descriptions."""
    learnt: NDArray[np.bool_]
    """(metrics,) whether the model learnt with a description."""
    weight: Floats
    """(metrics + 1, width) what a number's vector adds to its logits, `other` last; nothing where it was not learnt."""
    bias: Floats
    """(metrics + 1,) what is added besides."""


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
        if not folder.is_dir():
            raise LamayorError("there is no reader here", path=folder, hint=REMEDY)
        missing = [name for name in FILES if name != "phrases.npz" and not (folder / name).is_file()]
        if missing:
            raise LamayorError(f"the reader lacks {', '.join(missing)}", path=folder, hint=REMEDY)
        from tokenizers import Tokenizer  # what only decodes needs neither wordpieces nor ONNX Runtime

        self._folder = folder
        try:
            self.details = msgspec.json.decode((folder / FILE).read_bytes(), type=Details)
            self._heads = _arrays(folder / "heads.npz")
            if lacking := sorted(_HEADS - self._heads.keys()):
                raise ValueError(f"heads.npz lacks {', '.join(lacking)}")
            if len(self._heads.get("refined.bias", ())) not in (0, len(self.details.refined) + 1):
                raise ValueError("heads.npz was refined for other metrics than reader.json names")
            self._known = _phrases(folder / "phrases.npz")
            self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as error:  # zipfile, NumPy and tokenizers have no common class
            raise _unfit(folder, error) from error
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    @cached_property
    def _session(self) -> Any:
        try:
            return session(self._folder / "encoder.onnx")
        except Exception as error:  # ONNX Runtime has no common class of its own
            raise _unfit(self._folder, error) from error

    def tokens(self, ids: tuple[int, ...], kinds: tuple[int, ...]) -> Floats:
        """(tokens, width) the vectors of a window's wordpieces."""
        feed = {"ids": np.array(ids, dtype=np.int64), "kinds": np.array(kinds, dtype=np.int64)}
        found: Floats = self._session.run(["tokens"], feed)[0]
        return found

    @property
    def phrases(self) -> frozenset[str]:
        """The phrases whose vectors the folder holds."""
        return frozenset(self._known)

    def metrics(self, described: Mapping[str, Sequence[str]]) -> Metrics:
        """The metrics, in the order of their names, by their descriptions and phrases."""
        names = sorted(described)
        rows = [np.stack([self.phrase(text) for text in described[name]]).mean(0) for name in names]
        learnt = np.array([self._has_learnt(described[name]) for name in names], dtype=bool)
        weight, bias = self._refined([name if known else "" for name, known in zip(names, learnt, strict=True)])
        return Metrics(unit(np.stack(rows)) if rows else np.zeros((0, MEANING), dtype=np.float32), learnt, weight, bias)

    def _has_learnt(self, texts: Sequence[str]) -> bool:
        """Whether a metric's description and phrases are those that it was learnt by; all are where none is known."""
        return not self._known or self._known.keys() >= {*texts}

    def _refined(self, names: Sequence[str]) -> tuple[Floats, Floats]:
        """The rows of `refined` for metrics and `other`, of nothing but zeros for names that it has none of."""
        width = self._heads["claim.weight"].shape[1]
        places = {name: place for place, name in enumerate(self.details.refined)}
        weight = self._heads.get("refined.weight", np.zeros((len(places) + 1, width), dtype=np.float32))
        bias = self._heads.get("refined.bias", np.zeros(len(places) + 1, dtype=np.float32))
        at = [*(places.get(name, -1) for name in names), len(places)]
        return np.append(weight, np.zeros_like(weight[:1]), 0)[at], np.append(bias, np.float32(0))[at]

    def phrase(self, text: str) -> Floats:
        """The unit vector of a phrase, to hold against those of what numbers count."""
        if text in self._known:
            return self._known[text]
        ids = tuple(self.tokenizer.encode(text).ids[:64])
        return unit(self._linear("phrase", self.tokens(ids, (0,) * len(ids)).mean(0)))

    def vectors(self, window: Window) -> Floats:
        """(numbers, width) the vectors of a window's numbers, of which there is one at least."""
        return _numbers(self.tokens(window.ids, window.kinds), window)

    def say(self, window: Window, metrics: Metrics) -> Said:
        """What the model says of a window's numbers, of which there is one at least."""
        tokens = self.tokens(window.ids, window.kinds)
        numbers = _numbers(tokens, window)
        at = np.array([n.first for n in window.numbers])
        far = _buckets(np.arange(len(tokens))[None, :] - at[:, None])
        meaning = unit(self._linear("meaning", numbers))
        scale = np.exp(self._heads["scale"])
        near = np.concatenate([meaning @ metrics.vectors.T, self._linear("other", numbers) / scale], 1)
        near += (numbers @ metrics.weight.T + metrics.bias) / scale
        with_added(near, metrics.learnt)
        return Said(
            claim=_sigmoid(self._linear("claim", numbers)[:, 0] / self._heat("claim")),
            metric=self._shares("metric", near * scale),
            modality=self._shares("modality", self._linear("modality", numbers)),
            time=self._shares("time", self._linear("time", numbers)),
            **{name: self._shares(name, self._pointed(name, numbers, tokens, far)) for name in _POINTERS},
            roles=self._shares("roles", self._roles(numbers, at)),
            meaning=meaning,
            link=unit(self._linear("link", numbers)),
            moment=unit(self._linear("moment", numbers)),
            who=unit(self._linear("who", numbers)),
            card=self._linear("card", numbers),
        )

    def _heat(self, head: str) -> float:
        return self.details.temperatures.get(head, 1.0)

    def _shares(self, head: str, logits: Floats) -> Floats:
        return softmax(logits / self._heat(head))

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


def _numbers(tokens: Floats, window: Window) -> Floats:
    return np.stack([tokens[n.first : n.stop].mean(0) for n in window.numbers])


def with_added(near: Floats, learnt: NDArray[np.bool_]) -> None:
    """Metrics that were not learnt take the place of those that were, and of `other`, where they are near enough.

    `other` was learnt as what no learnt metric describes, so that a metric of another pack is never likelier by itself.

    Args:
        near: (numbers, metrics + 1) how near each number is to each description, `other` last; changed in place.
        learnt: (metrics,) which descriptions were learnt.
    """
    added = np.flatnonzero(~learnt)
    if not added.size:
        return
    rest = np.append(np.flatnonzero(learnt), len(learnt))
    for row in near:
        best, rival = added[row[added].argmax()], rest[row[rest].argmax()]
        if row[best] >= NEAR and row[best] < row[rival] and (rival == len(learnt) or row[best] > row[rival] - AHEAD):
            row[[best, rival]] = row[[rival, best]]


def _arrays(path: Path) -> dict[str, Floats]:
    with path.open("rb") as file, np.load(file) as stored:
        return {name: stored[name].astype(np.float32) for name in stored.files}


def _phrases(path: Path) -> dict[str, Floats]:
    """The vectors of the metrics' phrases, where there are any."""
    if not path.is_file():
        return {}
    with path.open("rb") as file, np.load(file) as stored:
        return dict(zip(stored["texts"].tolist(), stored["vectors"].astype(np.float32), strict=True))


def _unfit(folder: Path, error: Exception) -> LamayorError:
    return LamayorError(
        f"this is no reader that fits: {str(error).splitlines()[0]}",
        path=folder,
        hint=REMEDY,
    )


def _buckets(gap: NDArray[np.int64]) -> NDArray[np.int64]:
    size = np.minimum((np.log2(np.abs(gap).astype(np.float32) + 1) * np.float32(1.8)).astype(np.int64), FAR - 1)
    found: NDArray[np.int64] = FAR + np.sign(gap) * size
    return found


def _sigmoid(x: Floats) -> Floats:
    found: Floats = (1 / (1 + np.exp(-x))).astype(np.float32)
    return found
