"""What subject finding works on: the referents that it may choose from, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.names import fold
from lamayor_check.extraction.entities.referents import Referent
from lamayor_check.extraction.sentence import Sentence

Fit = Literal["contestant", "actor", "body", "place", "poll", "event", "any"]


_KINDS: dict[str, frozenset[str]] = {
    "contestant": frozenset({"person", "party", "measure", "name"}),
    "actor": frozenset({"person", "party", "org", "measure", "name"}),
    "body": frozenset({"org", "party", "place", "name"}),
    "place": frozenset({"place", "name"}),
    "poll": frozenset({"org", "name"}),
    "event": frozenset({"name", "place"}),
    "any": frozenset({"person", "party", "org", "measure", "name", "place"}),
}


UNDECIDED = Entity(("undecided",), "undecided", "name")


OTHERS = Entity(("other", "candidates"), "other candidates", "name")


REST = Entity(("others",), "others", "name")
"""What a table of parties or candidates calls those that it does not list."""


ALL = Entity(("all", "candidates"), "all candidates", "name")


BY_WORDS = 0.5
"""How likely whom the words beside a number tie it to is its subject: in so many of 100 on stories kept from the
reader, of contests and of others."""


class Finding(Struct, frozen=True):
    """A subject, and where in the article it was found: empty for the sentence itself."""

    entity: Entity | None
    source: Literal["", "previous sentence", "paragraph", "headline", "lead"] = ""
    likely: float = BY_WORDS
    is_firm: bool = True
    """Whether it stands, however much likelier another is."""


class Field(Struct, frozen=True, eq=False):
    """What subject finding may look at: the sentence's referents, those before it, and who contests. One a sentence."""

    here: Sequence[Referent]
    earlier: Sequence[tuple[str, Sequence[Referent]]]
    contestants: Sequence[Entity]
    frequent: frozenset[Entity]
    """Names of unknown kind that the article uses more than once."""
    whole: Entity | None = None
    """What the article's contest is about: its measure, else its place."""
    chamber: Entity | None = None
    """The council or parliament that the article names most, where it names one."""
    measure: Entity | None = None
    """What is voted on, where the article is about that and not about candidates."""
    matter: Entity | None = None
    """What a chamber or a union votes on, where the article's head tells of that vote."""


def fits(referent: Referent, fit: Fit, field: Field) -> bool:
    """Whether a referent can be a subject of that kind in this article."""
    entity = referent.entity
    if fit == "poll" and entity in field.contestants:
        return False
    if fit in ("contestant", "actor") and entity.kind == "name" and entity not in field.contestants:
        return fit == "actor" and (entity in field.frequent or len(entity.key) > 1)
    return entity.kind in _KINDS[fit]


Rule = Callable[[Quantity, Sentence, Sequence[Referent], Field], Entity | None]
"""One way of finding a subject among the referents allowed; None where it does not apply."""


def name_key(entity: Entity) -> str:
    """The entity's id within a run: its folded name."""
    return " ".join(fold(w) for w in entity.key)
