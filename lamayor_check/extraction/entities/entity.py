"""The records of naming: an entity, and a place that names it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

EntityKind = Literal["person", "party", "measure", "org", "place", "name", "thing"]


class Entity(Struct, frozen=True):
    """One named thing. `key` is the folded words of its fullest name."""

    key: tuple[str, ...]
    name: str
    kind: EntityKind
    gender: Literal["f", "m", ""] = ""


class Mention(Struct, frozen=True):
    """A place in the text that names an entity."""

    start: int
    end: int
    entity: Entity
