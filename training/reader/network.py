"""The reader as a network: an encoder and the heads that say of each number what it states. Torch only."""

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
MEANING = 256
"""Width of the vectors of what is counted, which those of phrases share."""
LINK = 128
"""Width of the vectors that are near for numbers that state one fact, and of those of the pointers."""
MATCH_LAYERS, MATCH_HEADS = 2, 4
SOFT = ("subject", "what")
"""Pointers to any wordpiece of a name or phrase."""
SPANS = ("when", "source")
"""Pointers to the first and the last wordpiece of a stretch."""
FAR = 16
"""Buckets of distance to either side."""
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


def buckets(numbers: Tensor, tokens: int) -> Tensor:
    """(numbers, tokens): in which bucket of signed distance each wordpiece lies from each number."""
    gap = torch.arange(tokens)[None, :] - numbers[:, None]
    size = torch.log2(gap.abs().float() + 1) * 1.8
    return FAR + gap.sign() * size.long().clamp(max=FAR - 1)


def each(layer: nn.Module, rows: Sequence[Tensor]) -> list[Tensor]:
    """What a layer makes of each, in one product: many small ones, and their gradients, take several times as long."""
    return list(layer(torch.cat(list(rows))).split([len(row) for row in rows]))


class Pointer(nn.Module):
    """From numbers to wordpieces of their windows, or to none: (numbers, tokens + 1) logits a window, none last."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.query = nn.Linear(width, LINK)
        self.key = nn.Linear(width, LINK)
        self.near = nn.Embedding(2 * FAR, 1)
        self.none = nn.Linear(width, 1)
        nn.init.zeros_(self.near.weight)

    def forward(self, numbers: Sequence[Tensor], tokens: Sequence[Tensor], far: Sequence[Tensor]) -> list[Tensor]:
        """The logits of each window's numbers."""
        return [
            torch.cat([query @ key.T / math.sqrt(LINK) + self.near(gaps).squeeze(-1), none], 1)
            for query, none, key, gaps in zip(
                each(self.query, numbers), each(self.none, numbers), each(self.key, tokens), far, strict=True
            )
        ]


class Attention(nn.Module):
    """From the numbers of one article to those of the same or another, with a network of its own behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.query = nn.Linear(LINK, LINK)
        self.keys = nn.Linear(LINK, 2 * LINK)
        self.out = nn.Linear(LINK, LINK)
        self.norm1 = nn.LayerNorm(LINK)
        self.up = nn.Linear(LINK, 2 * LINK)
        self.down = nn.Linear(2 * LINK, LINK)
        self.norm2 = nn.LayerNorm(LINK)

    def forward(self, x: Tensor, other: Tensor, mask: Tensor) -> Tensor:
        """(pairs, numbers, link) from (pairs, others, link); `mask` is (pairs, others), true where a number is one."""
        rows, width, heads = x.shape[0], LINK // MATCH_HEADS, MATCH_HEADS
        q = self.query(x).view(rows, -1, heads, width).transpose(1, 2)
        k, v = self.keys(other).view(rows, -1, 2, heads, width).permute(2, 0, 3, 1, 4)
        weights = (q @ k.transpose(-1, -2) / math.sqrt(width)).masked_fill(~mask[:, None, None, :], -1e4).softmax(-1)
        mixed = (weights @ v).transpose(1, 2).reshape(x.shape)
        x = self.norm1(x + self.out(mixed))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Matcher(nn.Module):
    """The numbers of two articles look at each other, then each says which of the other's it is the same as, or none.

    After LightGlue (Lindenberger et al., 2023), which matches points of two pictures so.
    """

    def __init__(self) -> None:
        super().__init__()
        self.own = nn.ModuleList(Attention() for _ in range(MATCH_LAYERS))
        self.cross = nn.ModuleList(Attention() for _ in range(MATCH_LAYERS))
        self.final = nn.Linear(LINK, LINK)
        self.none = nn.Linear(LINK, 1)

    def forward(self, a: Tensor, b: Tensor, real_a: Tensor, real_b: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(pairs, numbers, others) how well each two go together, and how well each goes with none."""
        for own, cross in zip(self.own, self.cross, strict=True):
            a, b = own(a, a, real_a), own(b, b, real_b)
            a, b = cross(a, b, real_b), cross(b, a, real_a)
        together = self.final(a) @ self.final(b).transpose(-1, -2) / math.sqrt(LINK)
        return together, self.none(a).squeeze(-1), self.none(b).squeeze(-1)


class Reader(nn.Module):
    """Encoder and heads."""

    def __init__(self, modalities: int, times: int, roles: int, base: Base) -> None:
        super().__init__()
        width = base.width
        self.encoder = (Encoder if base.width == MINILM.width else Wider)(base)
        self.claim = nn.Linear(width, 1)
        self.modality = nn.Linear(width, modalities)
        self.time = nn.Linear(width, times)
        self.meaning = nn.Linear(width, MEANING)
        self.phrase = nn.Linear(width, MEANING)
        self.other = nn.Linear(width, 1)
        self.scale = nn.Parameter(torch.tensor(2.5))
        self.link = nn.Linear(width, LINK)
        self.link_scale = nn.Parameter(torch.tensor(2.3))
        self.moment = nn.Linear(width, LINK)
        self.moment_scale = nn.Parameter(torch.tensor(2.3))
        self.who = nn.Linear(width, LINK)
        self.who_scale = nn.Parameter(torch.tensor(2.3))
        self.card = nn.Linear(width, LINK)
        self.matcher = Matcher()
        self.named = nn.Linear(width, 3)
        self.pointers = nn.ModuleDict(
            {n: Pointer(width) for n in (*SOFT, *(f"{s}_{e}" for s in SPANS for e in ("first", "last")))}
        )
        self.word = nn.Linear(width, LINK)
        self.head = nn.Linear(width, LINK)
        self.arg = nn.Linear(width, 96)
        self.result = nn.Linear(width, 96)
        self.apart = nn.Embedding(2 * FAR, 96)
        self.role = nn.Linear(96, roles + 1)

    def meanings(self, numbers: Tensor) -> Tensor:
        """(numbers, width) to unit vectors of what each counts."""
        return F.normalize(self.meaning(numbers), dim=-1)

    def phrases(self, rows: list[Tensor]) -> Tensor:
        """Unit vectors of phrases, each given as what the lower layers make of it, (tokens, width)."""
        x = nn.utils.rnn.pad_sequence(rows, batch_first=True)
        real = nn.utils.rnn.pad_sequence([torch.ones(len(r)) for r in rows], batch_first=True).bool()
        tokens = self.encoder.upper(x, torch.zeros(x.shape[:2], dtype=torch.long), mask=real)
        mean = (tokens * real[..., None]).sum(1) / real.sum(1, keepdim=True)
        return F.normalize(self.phrase(mean), dim=-1)

    def heads(self, words: Sequence[Tensor], tokens: Sequence[Tensor]) -> list[Tensor]:
        """(words, tokens) a window: which wordpiece begins each word's head in the sentence's tree."""
        both = zip(each(self.word, words), each(self.head, tokens), strict=True)
        return [word @ head.T / math.sqrt(LINK) for word, head in both]

    def roles(self, numbers: Tensor, at: Tensor) -> Tensor:
        """(numbers, numbers, roles + 1): what each is to each, 0 for nothing."""
        gap = at[None, :] - at[:, None]
        size = (torch.log2(gap.abs().float() + 1) * 1.8).long().clamp(max=FAR - 1)
        far = self.apart(FAR + gap.sign() * size)
        return self.role(F.gelu(self.arg(numbers)[:, None] + self.result(numbers)[None] + far))


def pooled(tokens: Tensor, spans: list[tuple[int, int]]) -> Tensor:
    """The mean vector of each stretch of wordpieces."""
    return torch.stack([tokens[a:b].mean(0) for a, b in spans])
