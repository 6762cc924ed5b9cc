"""Whom a number is said of where the sentence does not tie it to a name: the likeliest of what its article names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.subjects.evidence import Considered, each
from lamayor_check.extraction.subjects.field import Finding
from lamayor_check.extraction.subjects.mentions import Mentions
from lamayor_check.extraction.subjects.ranker import Ranker
from lamayor_check.rulebook.model import Metric


def subjects(
    claimed: Mapping[Sentence, Sequence[tuple[Quantity, Metric]]], mentions: Mentions, ranker: Ranker
) -> Mapping[int, Finding]:
    """Whom each number of an article is said of, by where the number starts. `claimed` are the claims of each sentence,
    with their metrics."""
    found: dict[int, Finding] = {}
    rows: list[tuple[Sentence, list[tuple[Quantity, Considered]]]] = []
    for sentence, numbers in claimed.items():
        rows += [(sentence, row) for row in _rows(numbers, sentence, mentions)]
    chosen = ranker.chosen([[can_be for _, can_be in row] for _, row in rows])
    for (sentence, row), things in zip(rows, chosen, strict=True):
        for (quantity, _), thing in zip(row, things, strict=True):
            found[quantity.start] = _finding(thing, sentence, mentions) if thing is not None else Finding(None)
    return found


def _rows(
    numbers: Sequence[tuple[Quantity, Metric]], sentence: Sentence, mentions: Mentions
) -> Iterator[list[tuple[Quantity, Considered]]]:
    """The numbers of a sentence, those of one metric of rivals in one row, every other by itself."""
    rivals: dict[str, list[tuple[Quantity, Considered]]] = {}
    for quantity, metric, can_be in each(numbers, sentence, mentions):
        if metric.subject == "contestant":
            rivals.setdefault(metric.name, []).append((quantity, can_be))
        else:
            yield [(quantity, can_be)]
    yield from rivals.values()


def _finding(thing: int, sentence: Sentence, mentions: Mentions) -> Finding:
    """A thing, with the nearest sentence before the number's that names it, where its own does not."""
    entity, here = mentions.things[thing], mentions.sentence(sentence.start)
    places = {p.sentence for p in mentions.by_thing[thing]}
    if here in places:
        return Finding(entity)
    before = max((n for n in places - mentions.heads if n < here), default=-1)
    if before < 0:
        return Finding(entity, "headline" if places & mentions.heads else "lead")
    if here - before == 1:
        return Finding(entity, "previous sentence")
    in_paragraph = sum(1 for _ in sentence.earlier(same_paragraph=True))
    return Finding(entity, "paragraph" if here - before <= in_paragraph else "lead")
