"""Subjects by the dependency tree: of the verb that a number hangs on, or of what it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Token

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.referents import Referent
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.subjects.field import Field
from lamayor_check.extraction.subjects.phrasing import clause_start, is_oblique, is_speaker

REACH = 8
"""How many steps up the tree are taken at most."""
_OF_THINGS = frozenset({"NOUN", "NUM", "DET"})


def by_tree(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """The subject of the verb that the number hangs on."""
    span = sentence.span(quantity.start, quantity.end)
    token: Token | None = span.root if span is not None else None
    for _ in range(REACH):
        if token is None:
            return None
        for child in _subjects(token):
            found = _headed(child, sentence, allowed)
            if (
                found is not None
                and not is_speaker(found, sentence)
                and not _cut_off(found, quantity, sentence, allowed)
            ):
                return found.entity
        if token.dep_ in ("acl:relcl", "appos", "relcl"):
            found = _headed(token.head, sentence, allowed)
            if found is not None:
                return found.entity
        token = token.head if token.head is not token else None
    return None


def is_of_another(quantity: Quantity, sentence: Sentence) -> bool:
    """Whether somebody tells a number in a clause that speaks of some thing: `she said 40 homes burned`."""
    span = sentence.span(quantity.start, quantity.end)
    token: Token | None = span.root if span is not None else None
    for _ in range(REACH):
        if token is None or token.head == token:
            return False
        if subjects := _subjects(token):
            return all(child.pos_ in _OF_THINGS for child in subjects)
        token = token.head
    return False


@lru_cache(maxsize=256)
def _subjects(token: Token) -> tuple[Token, ...]:
    """The subjects of a verb, which many numbers can ask for."""
    return tuple(child for child in token.children if child.dep_ in ("nsubj", "nsubj:pass", "nsubjpass"))


def _cut_off(referent: Referent, quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent]) -> bool:
    """Whether another name stands in the number's own clause, and this one beyond its start: the tree was misread."""
    window = clause_start(sentence, quantity.start)
    return referent.start < window and any(window <= r.start and r.end <= quantity.start for r in allowed)


def _headed(token: Token, sentence: Sentence, allowed: Sequence[Referent]) -> Referent | None:
    """The referent that a noun phrase's head lies in, or that stands in apposition to it."""
    place = sentence.offset(token)
    for referent in allowed:
        if referent.start <= place < referent.end:
            return referent
    low, high = sentence.offset(token.left_edge), sentence.offset(token.right_edge)
    inside = [r for r in allowed if low <= r.start <= high and not is_oblique(r, sentence)]
    return inside[0] if inside and inside[0].start - low < 40 else None
