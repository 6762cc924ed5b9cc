"""The reader as a network: an encoder and the heads that say of each number what it states. Torch only."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.reader.encoders import MINILM, Base, Encoder, Wider

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
