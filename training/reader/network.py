"""The reader as a network: MiniLM's encoder and the heads that say of each number what it states. Torch only."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from lamayor_check.reader.windows import KINDS

WIDTH, LAYERS, HEADS, INNER, VOCABULARY, PLACES = 384, 6, 12, 1536, 30522, 512
MEANING = 256
"""Width of the vectors of what is counted, which those of phrases share."""
LINK = 128
"""Width of the vectors that are near for numbers that state one fact, and of those of the pointers."""
MATCH_LAYERS, MATCH_HEADS = 2, 4
SOFT = ("subject", "what")
"""Pointers to any wordpiece of a name or phrase."""
SPANS = ("when", "source")
"""Pointers to the first and the last wordpiece of a stretch."""
FROZEN = 2
"""So many of the encoder's lowest layers stay as they were; the kinds of numbers are told above them."""
FAR = 16
"""Buckets of distance to either side."""


class Layer(nn.Module):
    """One block of BERT's encoder, after-norm."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, drop: float, mask: Tensor | None) -> Tensor:
        """(rows, tokens, width); `mask` is (rows, 1, 1, tokens), true where a wordpiece is one."""
        rows, tokens, _ = x.shape
        q, k, v = self.qkv(x).view(rows, tokens, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(rows, tokens, WIDTH)
        x = self.norm1(x + F.dropout(self.out(mixed), drop, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class Encoder(nn.Module):
    """Wordpieces and the kinds of the numbers they belong to become vectors."""

    def __init__(self, layers: int = LAYERS) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(PLACES, WIDTH)
        self.kinds = nn.Embedding(len(KINDS) + 1, WIDTH)
        nn.init.zeros_(self.kinds.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def lower(self, ids: Tensor, mask: Tensor | None = None) -> Tensor:
        """What is never learnt: (rows, tokens) to (rows, tokens, width)."""
        x = self.norm(self.words(ids) + self.places.weight[: ids.shape[1]])
        for layer in self.layers[:FROZEN]:
            x = layer(x, 0.0, mask)
        return x

    def upper(self, x: Tensor, kinds: Tensor, drop: float = 0.2, mask: Tensor | None = None) -> Tensor:
        """What is learnt: (rows, tokens, width) to the same."""
        x = F.dropout(x + self.kinds(kinds), drop, self.training)
        for layer in self.layers[FROZEN:]:
            x = layer(x, drop, mask)
        return x

    def forward(self, ids: Tensor, kinds: Tensor) -> Tensor:
        """(rows, tokens) to (rows, tokens, width)."""
        return self.upper(self.lower(ids), kinds)

    def load(self, path: Path) -> None:
        """Takes the weights of all-MiniLM-L6-v2; fewer layers are its lowest, which stay, and its highest."""
        old = load_file(str(path))
        new = {
            "words.weight": old["embeddings.word_embeddings.weight"],
            "places.weight": old["embeddings.position_embeddings.weight"]
            + old["embeddings.token_type_embeddings.weight"][0],
            "kinds.weight": self.kinds.weight.detach(),
            "norm.weight": old["embeddings.LayerNorm.weight"],
            "norm.bias": old["embeddings.LayerNorm.bias"],
        }
        for i in range(len(self.layers)):
            new.update(_layer(old, i if i < FROZEN else LAYERS - len(self.layers) + i, i))
        self.load_state_dict(new)
        for part in (self.words, self.places, self.norm, *self.layers[:FROZEN]):
            part.requires_grad_(False)


def _layer(old: Mapping[str, Tensor], place: int, i: int) -> dict[str, Tensor]:
    was, now = f"encoder.layer.{place}.", f"layers.{i}."
    pairs = {
        "out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
        "down": "output.dense", "norm2": "output.LayerNorm",
    }  # fmt: skip
    found = {f"{now}{a}.{part}": old[f"{was}{b}.{part}"] for a, b in pairs.items() for part in ("weight", "bias")}
    for part in ("weight", "bias"):
        found[f"{now}qkv.{part}"] = torch.cat(
            [old[f"{was}attention.self.{n}.{part}"] for n in ("query", "key", "value")]
        )
    return found


def buckets(numbers: Tensor, tokens: int) -> Tensor:
    """(numbers, tokens): in which bucket of signed distance each wordpiece lies from each number."""
    gap = torch.arange(tokens)[None, :] - numbers[:, None]
    size = torch.log2(gap.abs().float() + 1) * 1.8
    return FAR + gap.sign() * size.long().clamp(max=FAR - 1)


class Pointer(nn.Module):
    """From a number to wordpieces of its window, or to none: (numbers, tokens + 1) logits, none last."""

    def __init__(self) -> None:
        super().__init__()
        self.query = nn.Linear(WIDTH, LINK)
        self.key = nn.Linear(WIDTH, LINK)
        self.near = nn.Embedding(2 * FAR, 1)
        self.none = nn.Linear(WIDTH, 1)
        nn.init.zeros_(self.near.weight)

    def forward(self, numbers: Tensor, tokens: Tensor, far: Tensor) -> Tensor:
        """The logits of each number."""
        scores = self.query(numbers) @ self.key(tokens).T / math.sqrt(LINK) + self.near(far).squeeze(-1)
        return torch.cat([scores, self.none(numbers)], 1)


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

    def __init__(self, modalities: int, times: int, roles: int, layers: int = LAYERS) -> None:
        super().__init__()
        self.encoder = Encoder(layers)
        self.claim = nn.Linear(WIDTH, 1)
        self.modality = nn.Linear(WIDTH, modalities)
        self.time = nn.Linear(WIDTH, times)
        self.meaning = nn.Linear(WIDTH, MEANING)
        self.phrase = nn.Linear(WIDTH, MEANING)
        self.other = nn.Linear(WIDTH, 1)
        self.scale = nn.Parameter(torch.tensor(2.5))
        self.link = nn.Linear(WIDTH, LINK)
        self.link_scale = nn.Parameter(torch.tensor(2.3))
        self.moment = nn.Linear(WIDTH, LINK)
        self.moment_scale = nn.Parameter(torch.tensor(2.3))
        self.who = nn.Linear(WIDTH, LINK)
        self.who_scale = nn.Parameter(torch.tensor(2.3))
        self.card = nn.Linear(WIDTH, LINK)
        self.matcher = Matcher()
        self.named = nn.Linear(WIDTH, 3)
        self.pointers = nn.ModuleDict(
            {n: Pointer() for n in (*SOFT, *(f"{s}_{e}" for s in SPANS for e in ("first", "last")))}
        )
        self.word = nn.Linear(WIDTH, LINK)
        self.head = nn.Linear(WIDTH, LINK)
        self.arg = nn.Linear(WIDTH, 96)
        self.result = nn.Linear(WIDTH, 96)
        self.apart = nn.Embedding(2 * FAR, 96)
        self.role = nn.Linear(96, roles + 1)

    def meanings(self, numbers: Tensor) -> Tensor:
        """(numbers, width) to unit vectors of what each counts."""
        return F.normalize(self.meaning(numbers), dim=-1)

    def phrases(self, rows: list[Tensor]) -> Tensor:
        """Unit vectors of phrases, each given as what the lower layers make of it, (tokens, width)."""
        x = nn.utils.rnn.pad_sequence(rows, batch_first=True)
        real = nn.utils.rnn.pad_sequence([torch.ones(len(r)) for r in rows], batch_first=True).bool()
        tokens = self.encoder.upper(x, torch.zeros(x.shape[:2], dtype=torch.long), mask=real[:, None, None, :])
        mean = (tokens * real[..., None]).sum(1) / real.sum(1, keepdim=True)
        return F.normalize(self.phrase(mean), dim=-1)

    def heads(self, words: Tensor, tokens: Tensor) -> Tensor:
        """(words, tokens): which wordpiece begins each word's head in the sentence's tree."""
        return self.word(words) @ self.head(tokens).T / math.sqrt(LINK)

    def roles(self, numbers: Tensor, at: Tensor) -> Tensor:
        """(numbers, numbers, roles + 1): what each is to each, 0 for nothing."""
        gap = at[None, :] - at[:, None]
        size = (torch.log2(gap.abs().float() + 1) * 1.8).long().clamp(max=FAR - 1)
        far = self.apart(FAR + gap.sign() * size)
        return self.role(F.gelu(self.arg(numbers)[:, None] + self.result(numbers)[None] + far))


def pooled(tokens: Tensor, spans: list[tuple[int, int]]) -> Tensor:
    """The mean vector of each stretch of wordpieces."""
    return torch.stack([tokens[a:b].mean(0) for a, b in spans])
