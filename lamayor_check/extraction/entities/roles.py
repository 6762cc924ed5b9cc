"""Nouns that an article uses of one person: titles, what stands before the name, and appositions after it."""

from __future__ import annotations

import re
from collections import defaultdict

from lamayor_check.extraction.entities.entity import Entity, Mention
from lamayor_check.extraction.entities.names import Run, fold
from lamayor_check.extraction.entities.tables import ROLES, TITLES

_APPOSITIVE = re.compile(
    r"^(?:,? ?[,–—(] ?(?:(?:a|an|the|his|her|their|who is|former|now)\b ?)?| (?:is|was|becomes|became) (?:an?|the) )"
    r"([^,.;()\n]{3,60})"
)


_OFFICES = {
    "presidency": "president",
    "mayoralty": "mayor",
    "governorship": "governor",
    "premiership": "premier",
}
_OFFICE = re.compile(rf"^[’']s? (?P<office>{'|'.join(_OFFICES)})\b")
_SPOKEN = re.compile(
    r"\b(?:said|says|told|announced|added|reported|estimated?|estimates|expects|office|staff|campaign)\b|[’']s\b"
)


_WORD = re.compile(r"[\w’'-]+")
_BACKWARDS = re.compile(r"\n?(?:[ ,]+[\w’'-]+){1,4}")
"""The words before a name, from the name on."""


def described_roles(mentions: list[Mention], found: list[tuple[Run, str]], text: str) -> dict[str, set[Entity]]:
    """Nouns that the article uses of one person: titles, what stands before the name, and appositions after it."""
    titles = {(r.start, r.end): r.titles for r, _ in found}
    roles: dict[str, set[Entity]] = defaultdict(set)
    for mention in mentions:
        if mention.entity.kind not in ("person", "name"):
            continue
        words = set(titles.get((mention.start, mention.end), ()))
        words |= _before(text, mention.start)
        after = _APPOSITIVE.match(text[mention.end : mention.end + 90])
        office = _OFFICE.match(text[mention.end : mention.end + 24])
        if office:
            words.add(_OFFICES[office["office"]])
        if after and not _SPOKEN.search(after.group(1)):
            words |= {w for w in map(fold, re.findall(r"[\w-]+", after.group(1).split(" of ")[0])) if w in ROLES}
        for word in words:
            roles[_TITLE_ROLE.get(word, word)].add(mention.entity)
    return roles


def _before(text: str, start: int) -> set[str]:
    window = _BACKWARDS.match(text[max(0, start - 50) : start][::-1])
    kept: set[str] = set()
    for written in reversed(_WORD.findall(window.group()[::-1])) if window else ():
        if written.endswith(("’s", "'s", "’", "'")):
            break
        word = fold(written)
        if word in ROLES or word in TITLES:
            kept.add(word)
        elif kept or word not in ("and", "the"):
            break
    return kept


_TITLE_ROLE = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "prof": "professor",
    "sgt": "sergeant",
    "capt": "captain",
    "pm": "premier",
    "lt": "lieutenant",
    "hon": "judge",
    "dr": "doctor",
    "cllr": "councillor",
}
