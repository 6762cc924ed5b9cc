"""What a name is of: a person, a party, a body, a place, or no name at all; by its words and those around it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Literal

import simplemma

from lamayor_check.extraction.entities.entity import EntityKind
from lamayor_check.extraction.entities.first_names import FEMALE_NAMES, MALE_NAMES
from lamayor_check.extraction.entities.names import Run, fold
from lamayor_check.extraction.entities.tables import (
    FEMALE,
    MALE,
    NOT_NAMES,
    ORG_WORDS,
    PARTY_WORDS,
    PLACE_WORDS,
    ROLES,
)

OF_PARTIES = frozenset(
    {"alliance", "association", "block", "coalition", "congress", "group", "league", "list", "union"}
)
"""What parties are called and other bodies too."""
_SEATED = re.compile(
    r"^(?:[’']s)?,?\s(?:has |have |had )?(?:won|wins|took|takes|taken|lost|loses|gained|gains|holds?|held|secured"
    r"|finished|ended|fell|dropped|slipped|is on|was on)\b[^.;]{0,120}?\b[\w-]+ (?:of (?:the|its) [\w-]+ )?seats\b"
)
"""Behind a body that holds seats: `won 41 of the 90 seats`."""
_OF_PARTY = re.compile(r" \((?:[A-Z][a-z]{2}|[A-Z]{1,4}|[DRI]-[A-Z][\w.]+)\)[ ,:;–-]")
"""Behind the name of one who stands for a party: `Ward (LD) 1,233`."""
_PERSONAL = re.compile(
    r"^(?:’s|'s|’|')? ?(?:,? ?\(?\d\d\)?,|,? (?:said|says|told|added|asked|wrote|conceded|won|who|whose|spent|raised"
    r"|led|leads"
    r"|vowed|pledged|promised|announced)\b)"
)


def gender(key: tuple[str, ...], kind: EntityKind, rows: list[Run]) -> Literal["f", "m", ""]:
    """What the titles before a name tell, else its first name."""
    if _any_title(rows, FEMALE) or _any_title(rows, MALE):
        return "f" if _any_title(rows, FEMALE) else "m"
    if kind != "person" or len(key) < 2:
        return ""
    return "f" if key[0] in FEMALE_NAMES else "m" if key[0] in MALE_NAMES else ""


def is_word(word: str, rows: list[Run]) -> bool:
    """Whether a word is no name: a home mark, capitalised for its place only, or one person's party."""
    if len(word.rstrip(".")) == 1:
        return True
    if (word in ROLES and word not in PARTY_WORDS) or re.match(r"^[dri]-[a-z]", word):
        return True
    return word in ("democrat", "republican") or (
        word not in PARTY_WORDS and all(r.opens and not r.titles for r in rows) and simplemma.is_known(word, lang="en")
    )


def is_shouted(key: tuple[str, ...], rows: list[Run]) -> bool:
    """Whether a row of capitals is made of plain words, as headings are (`MORNING UPDATE`)."""
    return (
        len(key) > 1
        and all(w.isupper() and len(w) > 3 for r in rows for w in r.words)
        and all(simplemma.is_known(w, lang="en") for w in key)
        and not any(w in ORG_WORDS or w in PLACE_WORDS or w in PARTY_WORDS for w in key)
    )


def _any_title(rows: list[Run], titles: frozenset[str]) -> bool:
    return any(t in titles for r in rows for t in r.titles)


def looks_personal(key: tuple[str, ...]) -> bool:
    """Whether no word of a name is one of bodies or places."""
    return not any(w in ORG_WORDS or w in PLACE_WORDS for w in key)


def kind_of(key: tuple[str, ...], rows: list[Run], text: str, alone: Counter[str], short: bool) -> EntityKind:
    """What a name is of, by its own words and by those around it.

    Args:
        rows: Every place where it stands.
        alone: The words that are a name by themselves in the article.
        short: Whether a shorter form of several words stands there too.
    """
    if any(w in PARTY_WORDS for w in key) or _is_party(key) or (len(key) == 1 and key[0].endswith("crats")):
        return "party"
    if len(key) > 1 and key[-1] in OF_PARTIES and any(_SEATED.search(text[r.end : r.end + 200]) for r in rows):
        return "party"
    if any(w in ORG_WORDS for w in key) and not any(r.titles for r in rows):
        return "org"
    is_listed = len(key) == 1 and any(_OF_PARTY.match(text[r.end : r.end + 12]) for r in rows)
    if any(w in PLACE_WORDS for w in key) and not any(r.titles for r in rows) and not is_listed:
        return "place"
    if len(key) > 2 and any(w in NOT_NAMES for w in key):
        return "org"
    if any(r.titles for r in rows) or is_listed:
        return "person"
    if _is_place(rows, text):
        return "place"
    if any(_personal_context(r, text) for r in rows):
        return "person"
    is_strange = not any(simplemma.is_known(w, lang="en") for w in key)
    told = alone[key[-1]] or short or is_strange or not rows[0].opens
    if 2 <= len(key) <= 5 and told and not key[0].endswith("ed"):
        return "person" if len(key[0]) > 1 and not rows[0].words[-1].isupper() else "name"
    return "name"


def _is_party(key: tuple[str, ...]) -> bool:
    """`New Left`, `People’s Alliance`: a party by what its name is made of."""
    return len(key) > 1 and (
        key[-1] in ("left", "right")
        or (key[0] in ("people", "workers", "farmers") and key[-1] in ("alliance", "front", "coalition", "league"))
    )


def _is_place(rows: list[Run], text: str) -> bool:
    """Whether most of the places where a name stands follow `in` and its like, or it stands in a dateline."""
    located = [
        r
        for r in rows
        if re.search(
            r"\b(?:in|near|across|outside|inside|throughout|around) (?:the )?(?:\w+ )?\Z",
            text[max(0, r.start - 24) : r.start],
        )
        or re.match(r"(?:, [A-Z][\w.]+)? (?:\([A-Z][\w ]{1,20}\) )?[—–-] (?![\d+£$€])", text[r.end : r.end + 40])
    ]
    return 2 * len(located) > len(rows)


def _personal_context(run: Run, text: str) -> bool:
    before = re.search(r"([\w-]+),? $", text[max(0, run.start - 24) : run.start])
    role = before is not None and fold(before.group(1)) in ROLES
    return len(run.words) > 1 and (role or _PERSONAL.match(text[run.end : run.end + 24]) is not None)
