"""The pretrained encoders that a reader goes on from, and their weights. Torch only."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import TypeAlias

import torch
import torch.nn.functional as F
from msgspec import Struct
from safetensors.torch import load_file
from torch import Tensor, nn

from lamayor_check.reader.windows import KINDS

VOCABULARY, PLACES = 30522, 512
HEADS = 12
"""Of an encoder's attention, whatever its size."""
Stretch: TypeAlias = "tuple[slice, Tensor | None]"
"""Wordpieces that look at each other alone, and what is added to how much each does at each."""


class Base(Struct, frozen=True):
    """A pretrained encoder that a reader goes on from."""

    name: str
    width: int
    layers: int
    frozen: int
    """So many of the lowest layers stay as they were; the kinds of numbers are told above them."""
    rate: float
    """How fast the others learn."""
    eps: float
    """Of its norms."""


MINILM = Base("all-MiniLM-L6-v2", 384, 6, 2, 1.3e-4, 1e-12)
"""A BERT (Wang et al., 2020)."""
MPNET = Base("all-mpnet-base-v2", 768, 12, 8, 7e-5, 1e-5)
"""It is told how far apart two wordpieces are besides (Song et al., 2020)."""


class Layer(nn.Module):
    """One block of an encoder, after-norm."""

    def __init__(self, base: Base) -> None:
        super().__init__()
        width = base.width
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=base.eps)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)
        self.norm2 = nn.LayerNorm(width, eps=base.eps)

    def forward(self, x: Tensor, drop: float, stretches: Sequence[Stretch]) -> Tensor:
        """(rows, tokens, width) to the same; the wordpieces of a stretch look at each other alone."""
        rows, tokens, width = x.shape
        q, k, v = self.qkv(x).view(rows, tokens, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        mixed = torch.cat([_attended(q[:, :, at], k[:, :, at], v[:, :, at], added) for at, added in stretches], 2)
        mixed = mixed.transpose(1, 2).reshape(rows, tokens, width)
        x = self.norm1(x + F.dropout(self.out(mixed), drop, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


def _attended(q: Tensor, k: Tensor, v: Tensor, added: Tensor | None) -> Tensor:
    """(rows, heads, tokens, width) of what each wordpiece looks at. On a processor the gradient of these plain products
    is cheaper than that of `scaled_dot_product_attention`."""
    scores = q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])
    return (scores if added is None else scores + added).softmax(-1) @ v


class Encoder(nn.Module):
    """Wordpieces and the kinds of the numbers they belong to become vectors."""

    def __init__(self, base: Base) -> None:
        super().__init__()
        self.base = base
        self.words = nn.Embedding(VOCABULARY, base.width)
        self.places = nn.Embedding(PLACES, base.width)
        self.kinds = nn.Embedding(len(KINDS) + 1, base.width)
        nn.init.zeros_(self.kinds.weight)
        self.norm = nn.LayerNorm(base.width, eps=base.eps)
        self.layers = nn.ModuleList(Layer(base) for _ in range(base.layers))

    def lower(self, ids: Tensor, mask: Tensor | None = None) -> Tensor:
        """What is never learnt: (rows, tokens) to (rows, tokens, width)."""
        x = self.norm(self.words(ids) + self.places.weight[: ids.shape[1]])
        stretches = [(slice(None), self.added(ids.shape[1], mask))]
        for layer in self.layers[: self.base.frozen]:
            x = layer(x, 0.0, stretches)
        return x

    def upper(self, x: Tensor, kinds: Tensor, drop: float = 0.2, mask: Tensor | None = None) -> Tensor:
        """What is learnt: (rows, tokens, width) to the same. `mask`, (rows, tokens), is true where a wordpiece is."""
        return self._upper(x, kinds, drop, [(slice(None), self.added(x.shape[1], mask))])

    def windows(self, rows: Sequence[Tensor], kinds: Sequence[Tensor], drop: float = 0.2) -> list[Tensor]:
        """The same of windows of any length, each (tokens, width), at once and without filling up the shorter ones."""
        sizes = [len(row) for row in rows]
        ends = list(accumulate(sizes))
        stretches = [(slice(end - size, end), self.added(size, None)) for size, end in zip(sizes, ends, strict=True)]
        found = self._upper(torch.cat(list(rows))[None], torch.cat(list(kinds))[None], drop, stretches)
        return list(found[0].split(sizes))

    def _upper(self, x: Tensor, kinds: Tensor, drop: float, stretches: Sequence[Stretch]) -> Tensor:
        x = F.dropout(x + self.kinds(kinds), drop, self.training)
        for layer in self.layers[self.base.frozen :]:
            x = layer(x, drop, stretches)
        return x

    def halve(self) -> None:
        """Keeps the weights of products that are never learnt in bfloat16, in which they are used: halving them anew
        each time takes longer than the products of a phrase."""
        for layer in self.layers[: self.base.frozen]:
            for part in (layer.qkv, layer.out, layer.up, layer.down):
                part.bfloat16()

    def forward(self, ids: Tensor, kinds: Tensor) -> Tensor:
        """(rows, tokens) to (rows, tokens, width)."""
        return self.upper(self.lower(ids), kinds)

    def added(self, tokens: int, mask: Tensor | None) -> Tensor | None:
        """What is added to how much each wordpiece looks at each, (rows, heads or 1, tokens or 1, tokens)."""
        return None if mask is None else torch.where(mask, 0.0, -1e4)[:, None, None]

    def load(self, path: Path) -> None:
        """Takes the weights of all-MiniLM-L6-v2; fewer layers are its lowest, which stay, and its highest."""
        old = load_file(str(path))
        whole, layers, frozen = MINILM.layers, self.base.layers, self.base.frozen
        self.take(
            {
                "words.weight": old["embeddings.word_embeddings.weight"],
                "places.weight": old["embeddings.position_embeddings.weight"]
                + old["embeddings.token_type_embeddings.weight"][0],
                "norm.weight": old["embeddings.LayerNorm.weight"],
                "norm.bias": old["embeddings.LayerNorm.bias"],
            }
            | _layers(old, _BERT, [i if i < frozen else whole - layers + i for i in range(layers)])
        )

    def take(self, weights: Mapping[str, Tensor]) -> None:
        """Takes weights by their names here; those of the kinds of numbers stay, and the lower layers for ever."""
        self.load_state_dict({"kinds.weight": self.kinds.weight.detach(), **weights})
        self.freeze()

    def freeze(self) -> None:
        """From now on the lower layers do not learn."""
        for part in (self.words, self.places, self.norm, *self.layers[: self.base.frozen]):
            part.requires_grad_(False)


class Wider(Encoder):
    """The encoder of all-mpnet-base-v2. It has the wordpieces of the other, so that the tokenizer is the same."""

    def __init__(self, base: Base) -> None:
        super().__init__(base)
        self.apart = nn.Parameter(torch.zeros(HEADS, 2 * PLACES - 1), requires_grad=False)
        """How much each head attends by distance, from the farthest before to the farthest behind."""

    def added(self, tokens: int, mask: Tensor | None) -> Tensor:
        """The same, with what distance adds."""
        at = torch.arange(tokens)
        masked = super().added(tokens, mask)
        far = self.apart[:, at[None, :] - at[:, None] + PLACES - 1][None]
        return far if masked is None else far + masked

    def load(self, path: Path) -> None:
        """Takes the weights of all-mpnet-base-v2, all its layers."""
        old = load_file(str(path))
        words = old["embeddings.word_embeddings.weight"]
        mine = words[_SHIFT : _SHIFT + VOCABULARY].clone()
        for here, there in _MARKS.items():
            mine[here] = words[there]
        self.take(
            {
                "words.weight": mine,
                "places.weight": old["embeddings.position_embeddings.weight"][2 : 2 + PLACES],
                "norm.weight": old["embeddings.LayerNorm.weight"],
                "norm.bias": old["embeddings.LayerNorm.bias"],
                "apart": old["encoder.relative_attention_bias.weight"][_distances()].T.contiguous(),
            }
            | _layers(old, _MPNET, range(self.base.layers))
        )


_SHIFT = 4
"""MPNet's wordpieces are BERT's behind so many marks of its own."""
_MARKS = {100: 3, 101: 0, 102: 2}
"""BERT's marks for a word that is none, for the start and for the end, and MPNet's."""
_BERT = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
    "down": "output.dense", "norm2": "output.LayerNorm",
}  # fmt: skip
_MPNET = _BERT | {
    "query": "attention.attn.q", "key": "attention.attn.k", "value": "attention.attn.v", "out": "attention.attn.o",
    "norm1": "attention.LayerNorm",
}  # fmt: skip


def _layers(old: Mapping[str, Tensor], names: Mapping[str, str], places: Sequence[int]) -> dict[str, Tensor]:
    found = {}
    for i, place in enumerate(places):
        for part in ("weight", "bias"):
            row = {a: old[f"encoder.layer.{place}.{b}.{part}"] for a, b in names.items()}
            row["qkv"] = torch.cat([row.pop(name) for name in ("query", "key", "value")])
            found.update({f"layers.{i}.{name}.{part}": weights for name, weights in row.items()})
    return found


def _distances() -> Tensor:
    """(2 * PLACES - 1,) the bucket of each distance, as MPNet has them after T5: 16 a side, half of them for one each,
    the others wider by logarithm as far as 128."""
    gap = torch.arange(1 - PLACES, PLACES)
    size = gap.abs()
    wide = 8 + (torch.log(size.clamp(min=1) / 8) / math.log(128 / 8) * 8).long()
    return torch.where(gap > 0, 16, 0) + torch.where(size < 8, size, wide.clamp(max=15))
