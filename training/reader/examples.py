"""Examples as tensors: the windows of each article with what the heads should say of each number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from msgspec import Struct
from tokenizers import Tokenizer
from torch import Tensor

from lamayor_check.reader.lead import lead_end as end_of_lead
from lamayor_check.reader.lead import prose
from lamayor_check.reader.windows import Window, windows
from training.reader.stories import MODALITIES, ROLES, TIMES, Example, Label, Story
from training.reader.trees import heads

UNKNOWN = -100
"""What a head is not asked."""


class Target(Struct, frozen=True, kw_only=True):
    """A window and what is to be said of its numbers, by row."""

    window: Window
    ids: Tensor
    kinds: Tensor
    spans: list[tuple[int, int]]
    labels: list[Label | None]
    claim: Tensor
    claim_weight: Tensor
    modality: Tensor
    time: Tensor
    named: Tensor
    soft: dict[str, Tensor]
    """(numbers, tokens + 1) of 0 and 1 for `subject` and `what`; rows of zeros are not asked."""
    spots: dict[str, Tensor]
    """Which wordpiece, or the number of wordpieces for none, or `UNKNOWN`."""
    roles: Tensor
    heads: Tensor
    """Of each wordpiece that begins a word, the one that begins its head; else `UNKNOWN`."""
    document: int


_ORDINARY = frozenset({"age", "time", "date", "duration", "address", "ordinal", "year", "pronoun"})
_STOP = frozenset([
    "of", "the", "a", "an", "in", "on", "at", "to", "for", "by", "and", "or", "who", "that", "which", "with",
    "from", "people", "person", "is", "are", "was", "were", "be",
])  # fmt: skip


def targets(story: Story, tokenizer: Tokenizer) -> list[Target]:
    """All windows of a story's articles that hold numbers."""
    return list(_targets(story, tokenizer))


def _targets(story: Story, tokenizer: Tokenizer) -> Iterator[Target]:
    for place, example in enumerate(story.examples):
        arcs = heads(example.document.text)
        for window in windows(prose(example.document), example.numbers, tokenizer, lead_end(example)):
            if window.numbers:
                yield _target(window, example, arcs, story, place)


def lead_end(example: Example) -> int:
    """Where headline and first paragraph end."""
    return end_of_lead(example.document)


def _target(window: Window, example: Example, arcs: list[tuple[int, int]], story: Story, place: int) -> Target:
    rows = [n.index for n in window.numbers]
    labels = [example.labels[i] for i in rows]
    tokens = len(window.ids)
    mentions = [(a, b, key, _tokens(window, a, b)) for a, b, key in example.mentions]
    soft = {
        "subject": torch.stack([_subject_row(label, mentions, tokens) for label in labels]),
        "what": torch.stack(
            [
                _what_row(label, window, n.first, example.document.text)
                for label, n in zip(labels, window.numbers, strict=True)
            ]
        ),
    }
    return Target(
        window=window, ids=torch.tensor(window.ids), kinds=torch.tensor(window.kinds),
        spans=[(n.first, n.stop) for n in window.numbers], labels=labels,
        claim=torch.tensor([float(label is not None) for label in labels]),
        claim_weight=torch.tensor([_claim_weight(example, i) for i in rows]),
        modality=torch.tensor([MODALITIES.index(x.modality) if x else UNKNOWN for x in labels]),
        time=torch.tensor([TIMES.index(x.time) if x and "time" not in x.unknown else UNKNOWN for x in labels]),
        named=_named(mentions, tokens), soft=soft,
        spots={
            f"{part}_{end}": torch.tensor([_spot(x, part, end, window) for x in labels])
            for part in ("when", "source") for end in ("first", "last")
        },
        roles=_roles(example, rows), heads=_heads(window, arcs), document=place,
    )  # fmt: skip


def _claim_weight(example: Example, index: int) -> float:
    """Ages, times and the like are marked in some stories only: that they are not says little."""
    return 0.4 if example.labels[index] is None and example.numbers[index].kind in _ORDINARY else 1.0


def _tokens(window: Window, start: int, end: int) -> list[int]:
    return [
        t for t, (a, b) in enumerate(zip(window.starts, window.ends, strict=True)) if a >= 0 and a < end and start < b
    ]


def _subject_row(label: Label | None, mentions: Sequence[tuple[int, int, str, list[int]]], tokens: int) -> Tensor:
    row = torch.zeros(tokens + 1)
    if label is None:
        return row
    inside = [t for _, _, key, places in mentions if key == label.subject for t in places]
    row[inside or [tokens]] = 1.0
    return row


def _what_row(label: Label | None, window: Window, first: int, text: str) -> Tensor:
    """The wordpieces near a number that share the beginning of a word with the story's phrase for what is counted."""
    row = torch.zeros(len(window.ids) + 1)
    if label is None or "what" in label.unknown:
        return row
    stems = {w[:4] for w in label.what.lower().split() if w not in _STOP and len(w) > 2}
    near = range(max(0, first - _REACH), min(len(window.ids), first + _REACH))
    hits = [t for t in near if window.starts[t] >= 0 and _word_at(text, window.starts[t])[:4].lower() in stems]
    row[hits or [len(window.ids)]] = 1.0
    return row


_REACH = 28


def _word_at(text: str, place: int) -> str:
    start = place
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    end = place
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[start:end]


def _named(mentions: Sequence[tuple[int, int, str, list[int]]], tokens: int) -> Tensor:
    row = torch.zeros(tokens, dtype=torch.long)
    for _, _, _, places in mentions:
        if places:
            row[places] = 2
            row[places[0]] = 1
    return row


def _spot(label: Label | None, part: str, end: str, window: Window) -> int:
    if label is None or part in label.unknown:
        return UNKNOWN
    span = label.when if part == "when" else label.source
    if span is None:
        return len(window.ids)
    places = _tokens(window, *span)
    return (places[0] if end == "first" else places[-1]) if places else len(window.ids)


def _heads(window: Window, arcs: list[tuple[int, int]]) -> Tensor:
    row = torch.full((len(window.ids),), UNKNOWN)
    place = {start: t for t, start in enumerate(window.starts) if start >= 0}
    for word, head in arcs:
        if word in place and head in place:
            row[place[word]] = place[head]
    return row


def _roles(example: Example, rows: list[int]) -> Tensor:
    found = torch.zeros(len(rows), len(rows), dtype=torch.long)
    at = {index: row for row, index in enumerate(rows)}
    for arg, result, role in example.relations:
        if arg in at and result in at:
            found[at[arg], at[result]] = ROLES.index(role) + 1
    return found
