"""Everything in a sentence that stands for a named entity: names, descriptions (`the governor`) and pronouns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from lamayor_check.extraction.entities.names import fold
from lamayor_check.extraction.entities.registry import Entity, Registry
from lamayor_check.extraction.entities.tables import FEMALE, MALE, ROLES

How = Literal["name", "description", "pronoun"]

_DESCRIPTION = re.compile(
    r"\b(?P<det>[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s(?P<words>(?:[\w-]+\s){0,3}?)(?P<head>[\w-]+)(?P<poss>[’']s?)?(?=[\s,.;:)?!”\"]|$)"
)
_PRONOUN = re.compile(r"\b(?P<word>he|she|him|her|his|hers|himself|herself)\b", re.I)
_RIVAL = frozenset({"opponent", "rival", "challenger", "foe", "adversary"})
_ROLE_NAMES = {
    "congresswoman": ("congresswoman", "representative"), "congressman": ("congressman", "representative"),
    "lawmaker": ("lawmaker", "representative", "senator", "congresswoman", "congressman"), "ag": ("attorney",),
    "builder": ("builder", "developer"), "mogul": ("mogul", "developer", "billionaire", "magnate"),
    "legislator": ("legislator", "senator", "representative"), "prosecutor": ("prosecutor", "attorney"),
    "tycoon": ("tycoon", "billionaire", "magnate", "developer"), "businessman": ("businessman", "developer", "billionaire", "magnate"),
}  # fmt: skip


class Referent(Struct, frozen=True):
    """A stretch of the document that stands for an entity."""

    start: int
    end: int
    entity: Entity
    how: How


class Resolver:
    """Reads the sentences of one article in order and keeps who was last spoken of."""

    def __init__(self, registry: Registry, text: str) -> None:
        self.registry = registry
        self.text = text
        self.genders: dict[Entity, str] = {e: e.gender for e in registry.entities if e.gender}
        self.recent: list[Entity] = []

    def read(self, start: int, end: int) -> list[Referent]:
        """The referents of a sentence, in order; names and descriptions become what later pronouns stand for."""
        named = [Referent(m.start, m.end, m.entity, "name") for m in self.registry.between(start, end)]
        described = [d for d in self._descriptions(start, end) if not _overlaps(d, named)]
        known = sorted(named + described, key=lambda r: r.start)
        found = known + [p for p in self._pronouns(start, end, known) if not _overlaps(p, known)]
        for referent in known:
            self._note(referent.entity)
        return sorted(found, key=lambda r: r.start)

    def _note(self, entity: Entity) -> None:
        if entity.kind in ("person", "name", "party"):
            self.recent = [entity, *(e for e in self.recent if e is not entity)][:12]

    def _descriptions(self, start: int, end: int) -> Iterator[Referent]:
        for match in _DESCRIPTION.finditer(self.text, start, end):
            head = fold(match["head"])
            if head not in ROLES:
                continue
            entity = self._rival(match) if head in _RIVAL else None
            for role in _ROLE_NAMES.get(head, (head,)) if entity is None else ():
                entity = entity or self.registry.described(role)
            if entity is not None:
                self._gender(entity, head)
                yield Referent(match.start(), match.end("head"), entity, "description")

    def _rival(self, match: re.Match[str]) -> Entity | None:
        """Of two contestants, the one that `her opponent` is not; the pair is the two last spoken of."""
        pair = [e for e in self.recent if e.kind == "person"][:2]
        return pair[1] if len(pair) == 2 and match["det"].lower() != "the" else None

    def _pronouns(self, start: int, end: int, known: list[Referent]) -> Iterator[Referent]:
        for match in _PRONOUN.finditer(self.text, start, end):
            gender = "m" if match["word"].lower() in ("he", "him", "his", "himself") else "f"
            inside = [r.entity for r in known if r.end <= match.start()]
            entity = self._antecedent(gender, [*reversed(inside), *self.recent])
            if entity is not None:
                self._gender(entity, gender)
                yield Referent(match.start(), match.end(), entity, "pronoun")

    def _antecedent(self, gender: str, candidates: list[Entity]) -> Entity | None:
        people = [e for e in dict.fromkeys(candidates) if e.kind == "person"]
        sure = [e for e in people if self.genders.get(e) == gender]
        open_ = [e for e in people if e not in self.genders]
        if sure and (not open_ or people.index(sure[0]) <= people.index(open_[0]) + 2):
            return sure[0]
        return open_[0] if open_ else None

    def _gender(self, entity: Entity, word: str) -> None:
        gender = word if word in ("m", "f") else "f" if word in FEMALE else "m" if word in MALE else ""
        if gender:
            self.genders.setdefault(entity, gender)


def _overlaps(one: Referent, others: list[Referent]) -> bool:
    return any(one.start < o.end and o.start < one.end for o in others)
