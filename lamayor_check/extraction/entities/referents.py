"""Everything in a sentence that stands for a named entity: names, descriptions (`the governor`) and pronouns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.names import fold, small_letters
from lamayor_check.extraction.entities.registry import Registry
from lamayor_check.extraction.entities.tables import FEMALE, MALE, ROLES

How = Literal["name", "description", "pronoun"]

# In small letters, as are the texts they are looked for in: patterns that heed case are several times as fast.
_DESCRIPTION = re.compile(
    rf"\b(?P<det>the|his|her|their)\s(?:[\w-]+\s){{0,3}}?"
    rf"(?P<head>{'|'.join(sorted(ROLES, key=len, reverse=True))}|opponent|rival|ag)"
    r"(?=[\s,.;:)?!”\"’']|$)(?![’']s? (?:race|contest|election|primary|runoff|office|job|seat|post|mansion)\b)"
)
_PRONOUN = re.compile(r"\b(?P<word>he|she|him|her|his|hers|himself|herself)\b")
_OWN_PRONOUN = re.compile(
    r"\b(?P<word>he|she|his|hers|her(?=\s(?!to|in|on|at|for|with|by|from|and|or|but|as|that|when|if|was|is|had|has)[a-z]))\b"
)
"""Those that can stand for the subject of their own clause, as `him` cannot (`Lund overtook him`)."""
_SIDE = re.compile(
    r"(?<![\w’'])(?P<side>Yes|No)(?=\s(?:side|campaign|vote|had|has|was|is|at|ahead|led|leads|on\s[A-Z]|\d|\())"
)
_CAMP = re.compile(
    r"\b(?P<camp>[Ss]upporters|[Bb]ackers|[Pp]roponents|[Oo]pponents|[Cc]ritics|(?:[Tt]he )?(?P<side>Yes|No) side"
    r"|[Oo]pposition|[Ss]upport)\b(?! \w+ing\b)"
)
_THE_MEASURE = re.compile(
    r"\b[Tt]he (?P<head>measure|bond|bond measure|tax|proposition|initiative|referendum|recall|amendment|proposal)\b"
)
_BODY_NOUNS = (
    "department|ministry|committee|committees|union|company|group|groups|agency|council|board|district|league"
    "|association|campaign|organi[sz]ation|charity|firm|"
    "government|university|police department|coalition|federation|lodge|foundation|bank|force"
)
_BODY = re.compile(
    rf"\b(?:the |its |(?=outside |independent ))(?P<phrase>(?:[a-z]+\s)?(?P<head>{_BODY_NOUNS}))\b"
    rf"(?![’']s? (?:president|chief|head|spokes|leader))"
)
_INDEPENDENTS = re.compile(r"\b[Ii]ndependents\b")
_VOTERS = re.compile(
    r",? (?:are|were|say|said|favou?r|prefer|back|split|broke|break|think|who|(?:[a-z]+ )?voters)\b"
    r"|, [A-Z][\w’'-]+ leads\b"
)
"""Behind `independents` who are voters of no party, and none who stand for none."""
_ANY_BODY = frozenset(
    {"group", "company", "organization", "organisation", "charity", "firm", "committee", "agency", "campaign", "union"}
)
_RIVAL = frozenset({"opponent", "rival", "challenger", "foe", "adversary"})
_ATTRIBUTE = re.compile(r"^(?:, (?:of (?:the )?|the )?| of (?:the )?(?:[a-z-]+ ){0,2}| \()$")
_OFFICES = frozenset(
    [
        "senator",
        "representative",
        "congresswoman",
        "congressman",
        "lawmaker",
        "legislator",
        "governor",
        "mayor",
        "president",
        "premier",
        "sheriff",
        "councilman",
        "councilwoman",
        "developer",
        "businessman",
        "businesswoman",
        "judge",
        "attorney",
        "prosecutor",
        "commissioner",
        "incumbent",
        "challenger",
    ]
)
_RIVALRY = frozenset({"incumbent", "challenger"})
_HELD = ("president", "premier", "governor", "mayor", "sheriff", "incumbent")
"""Offices that one person holds at a time."""
_ROLE_NAMES = {
    "congresswoman": ("congresswoman", "representative"),
    "congressman": ("congressman", "representative"),
    "lawmaker": ("lawmaker", "representative", "senator", "congresswoman", "congressman"),
    "ag": ("attorney",),
    "builder": ("builder", "developer"),
    "mogul": ("mogul", "developer", "billionaire", "magnate"),
    "legislator": ("legislator", "senator", "representative"),
    "prosecutor": ("prosecutor", "attorney"),
    "tycoon": ("tycoon", "billionaire", "magnate", "developer"),
    "businessman": ("businessman", "developer", "billionaire", "magnate"),
}


LEAP = 2
"""So many people of unknown gender may have been spoken of since one whose gender is told."""
SURE = 2
"""How much must speak for a gender: a pronoun behind a name in its sentence is 2, in the next sentence 1."""


class Referent(Struct, frozen=True):
    """A stretch of the document that stands for an entity."""

    start: int
    end: int
    entity: Entity
    how: How


class Resolver:
    """Reads the sentences of one article in order and keeps who was last spoken of."""

    def __init__(self, registry: Registry, text: str, sentences: Sequence[tuple[int, int]] = ()) -> None:
        self.registry = registry
        self.text = text
        self.small = small_letters(text)
        self.genders = _told_by_pronouns(registry, self.small, sentences)
        self.genders |= {e: e.gender for e in registry.entities if e.gender}
        self._told = frozenset(self.genders)
        self.recent: list[Entity] = []

    def read(self, start: int, end: int) -> list[Referent]:
        """The referents of a sentence, in order; names and descriptions become what later pronouns stand for."""
        named = [
            Referent(m.start, m.end, m.entity, "name")
            for m in self.registry.between(start, end)
            if m.entity.key != ("independents",) or not self._are_voters(m.start, m.end)
        ]
        described = [
            *self._descriptions(start, end),
            *self._sides(start, end),
            *self._bodies(start, end),
            *self._crowds(start, end),
        ]
        described = [d for d in described if not _overlaps(d, named)]
        known = self._without_attributes(sorted(named + described, key=lambda r: r.start))
        found = known + [p for p in self._pronouns(start, end, known) if not _overlaps(p, known)]
        for referent in reversed(known):
            self._note(referent.entity)
        return sorted(found, key=lambda r: r.start)

    def _without_attributes(self, row: list[Referent]) -> list[Referent]:
        """The referents without parties that only say whose a person is: `Ada Lund of the Harbor Party`."""
        kept: list[Referent] = []
        for referent in row:
            before = kept[-1] if kept else None
            own = before is not None and before.entity.kind == "person" and referent.entity.kind == "party"
            if not (own and before is not None and _ATTRIBUTE.match(self.text[before.end : referent.start])):
                kept.append(referent)
        return kept

    def _note(self, entity: Entity) -> None:
        if entity.kind in ("person", "name", "party"):
            self.recent = [entity, *(e for e in self.recent if e is not entity)][:12]

    def _descriptions(self, start: int, end: int) -> Iterator[Referent]:
        for match in _DESCRIPTION.finditer(self.small, start, end):
            head = fold(match["head"])
            if head not in ROLES:
                continue
            entity = self._rival(match) if head in _RIVAL else None
            for role in _ROLE_NAMES.get(head, (head,)) if entity is None else ():
                entity = entity or self.registry.described(role)
            if (
                entity is None
                and match["det"] == "the"
                and not any(r in self.registry.roles for r in _ROLE_NAMES.get(head, (head,)))
            ):
                entity = self._by_rivalry(head) or self._undescribed(head) or self._by_gender(head)
            if entity is not None:
                self._gender(entity, head)
                yield Referent(match.start(), match.end("head"), entity, "description")

    def _by_rivalry(self, role: str) -> Entity | None:
        """Of the two people named most, `the incumbent` is the one with an office, `the challenger` the other."""
        if role not in _RIVALRY:
            return None
        pair = sorted(self.registry.people(), key=self.registry.count, reverse=True)[:2]
        in_office = [e for e in pair if any(e in self.registry.roles.get(r, ()) for r in _HELD)]
        if len(pair) < 2 or len(in_office) != 1:
            return None
        return in_office[0] if role == "incumbent" else next(e for e in pair if e is not in_office[0])

    def _undescribed(self, role: str) -> Entity | None:
        """The one person in the running of whom the article has not yet said what they are."""
        if role not in _OFFICES:
            return None
        told = {e for row in self.registry.roles.values() for e in row}
        bare = [e for e in self.registry.people() if e not in told and self.registry.count(e) > 2]
        return bare[0] if len(bare) == 1 else None

    def _by_gender(self, role: str) -> Entity | None:
        """`The councilwoman`, of whom the article does not say that she is one: the one woman that it names."""
        if role not in FEMALE | MALE:
            return None
        gender = "f" if role in FEMALE else "m"
        found = [e for e in self.registry.people() if self.genders.get(e) == gender]
        return found[0] if len(found) == 1 else None

    def _sides(self, start: int, end: int) -> Iterator[Referent]:
        """`Yes`, `No`, `opponents` and `the measure` in an article about what is voted on."""
        measure = self.registry.measure
        if measure is None:
            return
        for match in _SIDE.finditer(self.text, start, end):
            yield Referent(match.start(), match.end(), side_of(measure, match["side"]), "description")
        for match in _CAMP.finditer(self.text, start, end):
            against = (
                match["side"] == "No"
                if match["side"]
                else match["camp"].lower() in ("opponents", "critics", "opposition")
            )
            yield Referent(match.start(), match.end(), side_of(measure, "No" if against else "Yes"), "description")
        for match in _THE_MEASURE.finditer(self.text, start, end):
            yield Referent(match.start(), match.end(), measure, "description")

    def _are_voters(self, start: int, end: int) -> bool:
        is_asked = self.text[max(0, start - 6) : start].lower().endswith(("among ", "with "))
        return is_asked or _VOTERS.match(self.text, end) is not None

    def _crowds(self, start: int, end: int) -> Iterator[Referent]:
        for match in _INDEPENDENTS.finditer(self.text, start, end):
            if self._are_voters(match.start(), match.end()):
                continue
            yield Referent(
                match.start(), match.end(), Entity(("independents",), "independents", "party"), "description"
            )

    def _bodies(self, start: int, end: int) -> Iterator[Referent]:
        """`The ministry`: the body named with that word; `the group`, which fits any: the last one named."""
        for match in _BODY.finditer(self.small, start, end):
            head = fold(match["head"])
            named = [e for e in self.registry.entities if e.kind in ("org", "party") and head in e.key]
            recent = [
                m.entity for m in self.registry.between(0, match.start()) if m.entity.kind == "org"
            ] or self._main()
            found = named[0] if len(named) == 1 else recent[-1] if recent and head in _ANY_BODY else None
            yield Referent(
                match.start(),
                match.end(),
                found or Entity(tuple(fold(w) for w in match["phrase"].split()), match["phrase"], "org"),
                "description",
            )

    def _main(self) -> list[Entity]:
        """The name of unknown kind that the article uses most, where it uses one often: a company's, as a rule."""
        named = [e for e in self.registry.entities if e.kind == "name" and self.registry.count(e) > 2]
        return sorted(named, key=self.registry.count)[-1:]

    def _rival(self, match: re.Match[str]) -> Entity | None:
        """Of two contestants, the one that `her opponent` is not; the pair is the two last spoken of."""
        pair = [e for e in self.recent if e.kind == "person"][:2]
        return pair[1] if len(pair) == 2 and match["det"] != "the" else None

    def _pronouns(self, start: int, end: int, known: list[Referent]) -> Iterator[Referent]:
        for match in _PRONOUN.finditer(self.small, start, end):
            gender = _gender_of(match["word"])
            inside = [r.entity for r in known if r.end <= match.start()]
            entity = self._antecedent(gender, [*reversed(inside), *self.recent])
            if entity is not None:
                self._gender(entity, gender)
                yield Referent(match.start(), match.end(), entity, "pronoun")

    def _antecedent(self, gender: str, candidates: list[Entity]) -> Entity | None:
        """Who was spoken of last and can be meant; one of a told gender before one or two of whom nothing is told."""
        people = [e for e in dict.fromkeys(candidates) if e.kind == "person"]
        people = [e for e in people if self.genders.get(e, gender) == gender]
        sure = [e for e in people if e in self._told]
        if sure and people.index(sure[0]) <= LEAP:
            return sure[0]
        known = [e for e in self.registry.people() if self.genders.get(e) == gender]
        return people[0] if people else known[0] if len(known) == 1 else None

    def _gender(self, entity: Entity, word: str) -> None:
        gender = word if word in ("m", "f") else "f" if word in FEMALE else "m" if word in MALE else ""
        if gender:
            self.genders.setdefault(entity, gender)


def _told_by_pronouns(registry: Registry, small: str, sentences: Sequence[tuple[int, int]]) -> dict[Entity, str]:
    """The gender of people whom `he` or `she` follows where nobody else can be meant, by most of these places."""
    votes: Counter[tuple[Entity, str]] = Counter()
    last: set[Entity] = set()
    for start, end in sentences:
        people = [m for m in registry.between(start, end) if m.entity.kind == "person"]
        for match in _OWN_PRONOUN.finditer(small, start, end):
            ahead = {m.entity for m in people if m.end <= match.start()}
            near = ahead or last
            if len(near) == 1:
                votes[(next(iter(near)), _gender_of(match["word"]))] += 2 if ahead else 1
        last = {m.entity for m in people}
    told: dict[Entity, str] = {}
    for (entity, gender), count in votes.items():
        if count >= SURE and count >= 2 * votes[(entity, "f" if gender == "m" else "m")]:
            told[entity] = gender
    return told


def _gender_of(pronoun: str) -> str:
    return "m" if pronoun in ("he", "him", "his", "himself") else "f"


def side_of(measure: Entity, side: str) -> Entity:
    """`Yes on Measure H` of `Measure H`."""
    name = f"{side} on {measure.name.removeprefix('Yes on ').removeprefix('No on ')}"
    return Entity(tuple(fold(w) for w in name.split()), name, "measure")


def _overlaps(one: Referent, others: list[Referent]) -> bool:
    return any(one.start < o.end and o.start < one.end for o in others)
