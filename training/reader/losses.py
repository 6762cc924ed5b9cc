"""What the reader is asked of one story, as losses; each head's is a mean over the numbers that have an answer."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.reader.examples import UNKNOWN, Target
from training.reader.network import SOFT, Reader, buckets, pooled
from training.reader.stories import Story


class Read:
    """The vectors of a story's numbers, in one row over all its windows, with the targets' labels beside them."""

    def __init__(self, model: Reader, targets: list[Target], lower: list[Tensor]) -> None:
        self.tokens = model.encoder.windows(lower, [t.kinds for t in targets])
        self.pools = [pooled(h, t.spans) for h, t in zip(self.tokens, targets, strict=True)]
        self.vectors = torch.cat(self.pools)
        self.labels = [label for t in targets for label in t.labels]
        self.documents = torch.tensor([t.document for t in targets for _ in t.labels])
        self.claims = torch.tensor([label is not None for label in self.labels])


def losses(
    model: Reader, story: Story, targets: list[Target], read: Read,
    phrases: dict[str, Tensor], metrics: Tensor, names: list[str], fresh: dict[str, Tensor],
) -> dict[str, Tensor]:  # fmt: skip
    """Every head's loss on a story.

    Args:
        read: The vectors of its numbers.
        phrases: What the lower layers make of the story's own phrases of what is counted.
        metrics: (metrics, meaning) the vectors of the metrics' descriptions as last computed.
        names: The metrics' names, in the order of `metrics`.
        fresh: Metrics whose vectors were computed in this step, to be learnt through.
    """
    found = _plain(model, read, targets)
    found |= _metric(model, read, metrics, names, fresh)
    found |= _what(model, read, phrases)
    found |= _pointers(model, read, targets)
    found["heads"] = _heads(model, read, targets)
    if story.has_facts:
        found |= _links(model, read)
        found |= _matches(model, read)
        found |= _roles(model, read, targets)
    return found


def _plain(model: Reader, read: Read, targets: list[Target]) -> dict[str, Tensor]:
    def joined(name: str) -> Tensor:
        return torch.cat([getattr(t, name) for t in targets])

    claim = F.binary_cross_entropy_with_logits(
        model.claim(read.vectors).squeeze(-1), joined("claim"), joined("claim_weight")
    )
    found = {"claim": 2 * claim}
    for name in ("modality", "time"):
        found[name] = F.cross_entropy(getattr(model, name)(read.vectors), joined(name), ignore_index=UNKNOWN)
    named = model.named(torch.cat(read.tokens))
    found["named"] = 0.5 * F.cross_entropy(named, joined("named"), torch.tensor([0.5, 1.5, 1.0]))
    return {k: v for k, v in found.items() if not torch.isnan(v)}


def _metric(
    model: Reader, read: Read, metrics: Tensor, names: list[str], fresh: dict[str, Tensor]
) -> dict[str, Tensor]:
    rows = [i for i, x in enumerate(read.labels) if x is not None]
    if not rows:
        return {}
    table = torch.stack([fresh.get(name, metrics[i]) for i, name in enumerate(names)])
    vectors = read.vectors[rows]
    logits = torch.cat([model.meanings(vectors) @ table.T * model.scale.exp(), model.other(vectors)], 1)
    asked = [read.labels[i].metric for i in rows]  # type: ignore[union-attr]
    wanted = torch.tensor([names.index(m) if m in names else len(names) for m in asked])
    return {"metric": 1.5 * F.cross_entropy(logits, wanted, label_smoothing=0.03)}


def _what(model: Reader, read: Read, phrases: dict[str, Tensor]) -> dict[str, Tensor]:
    """Each number's vector against those of all phrases of the story."""
    keys = sorted(phrases)
    rows = [i for i, x in enumerate(read.labels) if x is not None and x.what in phrases]
    if len(keys) < 2 or not rows:
        return {}
    table = model.phrases([phrases[k] for k in keys])
    wanted = torch.tensor([keys.index(read.labels[i].what) for i in rows])  # type: ignore[union-attr]
    return {"what": F.cross_entropy(model.meanings(read.vectors[rows]) @ table.T * model.scale.exp(), wanted)}


def _pointers(model: Reader, read: Read, targets: list[Target]) -> dict[str, Tensor]:
    found: dict[str, list[Tensor]] = {}
    far = [
        buckets(torch.tensor([a for a, _ in target.spans]), len(tokens))
        for tokens, target in zip(read.tokens, targets, strict=True)
    ]
    for name, pointer in model.pointers.items():
        for logits, target in zip(pointer(read.pools, read.tokens, far), targets, strict=True):
            if name in SOFT:
                wanted = target.soft[name]
                asked = wanted.sum(1) > 0
                logs = F.log_softmax(logits, -1)[asked]
                each = -torch.logsumexp(logs + wanted[asked].clamp(min=1e-9).log(), 1)
            else:
                spots = target.spots[name]
                asked = spots != UNKNOWN
                each = F.cross_entropy(logits[asked], spots[asked], reduction="none")
            if asked.any():
                found.setdefault(name, []).append(each)
    weights = {"subject": 1.0, "what": 0.4}
    return {f"to_{k}": weights.get(k, 0.4) * torch.cat(v).mean() for k, v in found.items()}


def _heads(model: Reader, read: Read, targets: list[Target]) -> Tensor:
    """Each word's head in its sentence's tree: it is asked of every word, and pointers go along trees."""
    words = [torch.nonzero(target.heads != UNKNOWN).squeeze(1) for target in targets]
    logits = model.heads([tokens[own] for tokens, own in zip(read.tokens, words, strict=True)], read.tokens)
    found = [
        F.cross_entropy(row, target.heads[own], reduction="none")
        for row, target, own in zip(logits, targets, words, strict=True) if len(own)
    ]  # fmt: skip
    return 0.3 * torch.cat(found).mean() if found else torch.zeros(())


def _links(model: Reader, read: Read) -> dict[str, Tensor]:
    """Numbers of other articles that state the same fact are nearer than all others; those of one moment, those that
    count the same and those of one subject likewise."""
    rows = [i for i, x in enumerate(read.labels) if x is not None and x.facts]
    labels = [read.labels[i] for i in rows]
    if len(rows) < 3:
        return {}
    facts = sorted({f for x in labels for f in x.facts})  # type: ignore[union-attr]
    member = torch.zeros(len(rows), len(facts))
    for r, label in enumerate(labels):
        member[r, [facts.index(f) for f in label.facts]] = 1.0  # type: ignore[union-attr]
    same = member @ member.T > 0
    other = read.documents[rows][:, None] != read.documents[rows][None]
    vectors = read.vectors[rows]
    found = {
        "link": 2.5 * _contrast(F.normalize(model.link(vectors), dim=-1), model.link_scale, same & other, other | ~same)
    }
    alike, told = _alike([x.as_of for x in labels])  # type: ignore[union-attr]
    found["moment"] = _contrast(
        F.normalize(model.moment(vectors), dim=-1), model.moment_scale, alike & told & other, told & other
    )
    alike, told = _alike([x.what for x in labels])  # type: ignore[union-attr]
    found["counted"] = _contrast(model.meanings(vectors), model.scale, alike & told & other, told & other)
    subjects = [x.subject for x in labels]  # type: ignore[union-attr]
    one = torch.tensor([[a == b != "" for b in subjects] for a in subjects])
    asked = torch.tensor([bool(a) for a in subjects])[None] & other
    found["who"] = _contrast(F.normalize(model.who(vectors), dim=-1), model.who_scale, one & other, asked)
    return {k: v for k, v in found.items() if v.requires_grad}


def _alike(words: list[str]) -> tuple[Tensor, Tensor]:
    """Which two are the same, and of which two both are told."""
    alike = torch.tensor([[a == b for b in words] for a in words])
    return alike, torch.tensor([[bool(a) and bool(b) for b in words] for a in words])


def _matches(model: Reader, read: Read) -> dict[str, Tensor]:
    """For each two articles of the story: every number finds its partners in the other, or that it has none. Numbers
    that are no claims take part as those without partners."""
    documents = sorted(set(read.documents.tolist()))
    rows = {d: torch.nonzero(read.documents == d).squeeze(1) for d in documents}
    both = [(a, b) for i, a in enumerate(documents) for b in documents[i + 1 :]]
    if not both:
        return {}
    cards = F.dropout(model.card(F.dropout(read.vectors, 0.1, model.training)), 0.1, model.training)
    pad = nn.utils.rnn.pad_sequence
    a = pad([cards[rows[x]] for x, _ in both], batch_first=True)
    b = pad([cards[rows[y]] for _, y in both], batch_first=True)
    real_a = pad([torch.ones(len(rows[x])) for x, _ in both], batch_first=True).bool()
    real_b = pad([torch.ones(len(rows[y])) for _, y in both], batch_first=True).bool()
    together, none_a, none_b = model.matcher(a, b, real_a, real_b)
    same = torch.zeros(together.shape, dtype=torch.bool)
    for k, (x, y) in enumerate(both):
        same[k, : len(rows[x]), : len(rows[y])] = _same(read, rows[x], rows[y])
    one = _found(together, none_a, same, real_b)[real_a]
    other = _found(together.transpose(1, 2), none_b, same.transpose(1, 2), real_a)[real_b]
    return {"match": 2 * torch.cat([one, other]).mean()}


def _same(read: Read, ones: Tensor, others: Tensor) -> Tensor:
    facts = [set(x.facts) if x is not None else set() for x in read.labels]
    return torch.tensor([[bool(facts[i] & facts[j]) for j in others.tolist()] for i in ones.tolist()])


def _found(together: Tensor, none: Tensor, same: Tensor, real: Tensor) -> Tensor:
    """Minus the log of the share on true partners, or on none where there are none; partners weigh more."""
    logits = torch.cat([together.masked_fill(~real[:, None, :], -1e4), none[..., None]], -1).float()
    logs = F.log_softmax(logits, -1)
    has = same.any(-1)
    wanted = torch.cat([same, ~has[..., None]], -1)
    return -torch.logsumexp(logs.masked_fill(~wanted, -1e4), -1) * torch.where(has, 2.0, 1.0)


def _contrast(vectors: Tensor, scale: Tensor, same: Tensor, asked: Tensor) -> Tensor:
    """Minus the log of the share that a row's true partners have among all that it is asked of."""
    asked = asked & ~torch.eye(len(vectors), dtype=torch.bool)
    has = (same & asked).any(1)
    if not has.any():
        return torch.zeros(())
    logits = (vectors @ vectors.T * scale.exp()).masked_fill(~asked, -1e4)[has]
    logs = F.log_softmax(logits, 1)
    wanted = (same & asked)[has].float()
    each = -(logs * wanted).sum(1) / wanted.sum(1)
    return each.mean()


def _roles(model: Reader, read: Read, targets: list[Target]) -> dict[str, Tensor]:
    found = []
    for pool, target in zip(read.pools, targets, strict=True):
        if len(target.spans) < 2:
            continue
        rows = [i for i, x in enumerate(target.labels) if x is not None]
        if len(rows) < 2:
            continue
        logits = model.roles(pool[rows], torch.tensor([target.spans[i][0] for i in rows]))
        wanted = target.roles[rows][:, rows]
        each = F.cross_entropy(logits.flatten(0, 1), wanted.flatten(), reduction="none")
        weight = torch.where(wanted.flatten() > 0, 3.0, 1.0)
        found.append((each * weight).sum() / len(rows))
    return {"roles": 0.3 * torch.stack(found).mean()} if found else {}
