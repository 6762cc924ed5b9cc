"""Whom a number is said of where the words beside it do not tie it to a name, or to one that is much less likely than
another: the likeliest of what its article names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.subjects.evidence import Considered, each
from lamayor_check.extraction.subjects.field import Finding
from lamayor_check.extraction.subjects.mentions import Mentions
from lamayor_check.extraction.subjects.ranker import Chosen, Ranker
from lamayor_check.rulebook.model import Metric


class Learnt(Struct, frozen=True):
    """The likeliest subject of a number, how likely each is that it can be of, and how likely one has to be that the
    words beside the number tie it to."""

    likeliest: Finding
    likely: Mapping[Entity, float]
    trusted: float

    def unless_tied(self, tied: Finding | None) -> Finding:
        """Whom the words beside the number tie it to, where they do so firmly or no other is much likelier."""
        if tied is None:
            return self.likeliest
        likely = self.likely.get(tied.entity) if tied.entity is not None else None
        if likely is None:
            return tied
        return replace(tied, likely=likely) if tied.is_firm or likely >= self.trusted else self.likeliest


def subjects(
    claimed: Mapping[Sentence, Sequence[tuple[Quantity, Metric]]], mentions: Mentions, ranker: Ranker
) -> Mapping[int, Learnt]:
    """Whom each number of an article is said of, by where the number starts. `claimed` are the claims of each sentence,
    with their metrics."""
    found: dict[int, Learnt] = {}
    rows: list[tuple[Sentence, list[tuple[Quantity, Considered]]]] = []
    for sentence, numbers in claimed.items():
        rows += [(sentence, row) for row in _rows(numbers, sentence, mentions)]
    chosen = ranker.chosen([[can_be for _, can_be in row] for _, row in rows])
    for (sentence, row), answers in zip(rows, chosen, strict=True):
        for (quantity, _), one in zip(row, answers, strict=True):
            likely = {mentions.things[thing]: p for thing, p in one.likely.items()}
            trusted = ranker.card.trusted * max(likely.values(), default=0.0)
            found[quantity.start] = Learnt(_likeliest(one, sentence, mentions), likely, trusted)
    return found


def _likeliest(one: Chosen, sentence: Sentence, mentions: Mentions) -> Finding:
    if one.thing is None:
        return Finding(None)
    return replace(_finding(one.thing, sentence, mentions), likely=one.likely[one.thing])


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
