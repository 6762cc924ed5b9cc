"""What a network says of the numbers of a story, by head: what a smaller reader learns from a larger one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import torch
import torch.nn.functional as F
from torch import Tensor

from training.reader.examples import Target
from training.reader.losses import Read
from training.reader.network import Reader, buckets

Said: TypeAlias = dict[str, list[Tensor]]
"""Logits by head. A row is a number; there is one piece for a whole story or, of pointers and roles, one a window.
Those of `NEAR` are (numbers, numbers)."""
NEAR = ("link", "moment", "who", "counted")
"""The heads that tell how near each number of a story is to each."""


def said(model: Reader, read: Read, targets: Sequence[Target], metrics: Tensor) -> Said:
    """All that a network says, given the vectors that it has of a story's numbers.

    Args:
        metrics: (metrics, meaning) the vectors of the metrics' descriptions.
    """
    vectors = read.vectors
    claim, meanings = model.claim(vectors), model.meanings(vectors)
    starts = [torch.tensor([first for first, _ in t.spans]) for t in targets]
    far = [buckets(at, len(tokens)) for at, tokens in zip(starts, read.tokens, strict=True)]
    return {
        "claim": [torch.cat([torch.zeros_like(claim), claim], 1)],
        "modality": [model.modality(vectors)],
        "time": [model.time(vectors)],
        "metric": [torch.cat([meanings @ metrics.T * model.scale.exp(), model.other(vectors)], 1)],
        "link": [_nearness(model.link(vectors), model.link_scale)],
        "moment": [_nearness(model.moment(vectors), model.moment_scale)],
        "who": [_nearness(model.who(vectors), model.who_scale)],
        "counted": [_nearness(meanings, model.scale)],
        "roles": [model.roles(pool, at) for pool, at in zip(read.pools, starts, strict=True)],
        **{name: pointer(read.pools, read.tokens, far) for name, pointer in model.pointers.items()},
    }


def _nearness(vectors: Tensor, scale: Tensor) -> Tensor:
    unit = F.normalize(vectors.float(), dim=-1)
    return unit @ unit.T * scale.exp()
