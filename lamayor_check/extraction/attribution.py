"""According to whom: agencies, officials, pollsters and speakers that a sentence names for its numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lamayor_check.extraction.entities.names import small_letters
from lamayor_check.extraction.entities.referents import Referent
from lamayor_check.extraction.sentence import Sentence

_ACCORDING = re.compile(
    r"\b(?:according to|per|(?:polls?|surveys?|estimates?|counts?|tall(?:y|ies)|figures|data|stud(?:y|ies)|analysis"
    r"|records|reports?|statements?|conducted|released|published|compiled|issued|estimated|reported|provided|given"
    r"|supplied)\s(?:\w+\s)?by)\s+"
    r"(?:an?\s|the\s|its\s|his\s|her\s)?(?P<who>[^,.;:()]{3,60})"
)
"""In small letters."""
_SAID = (
    r"\s(?:said|says|told|reported|reports|estimated|estimates|announced|claimed|claims|put|puts|counted|showed|shows"
    r"|found)\b"
)
_SAYS = re.compile(_SAID)
_SAID_AFTER = re.compile(rf"(?<![\w’'.-])(?P<who>(?:[Tt]he\s)?[\w’'.-]+(?:\s[\w’'.-]+){{0,4}}){_SAID}")
_NOUNS = re.compile(
    r"\b(?:police|deputies|organi[sz]ers?|campaign(?:ers)?|officials?|ministry|government|union|company|authorities"
    r"|clerk|registrar|controller|auditor|coroner|medical examiner|hospital|prosecutors?|spokes(?:man|woman|person)"
    r"|county|city|state|commission|council|board|mayor|governor|sheriff|university|lab|regulator|department|"
    r"agency|league|economist|analysts?|filings?|records|report|notice|survey|poll)\b",
    re.I,
)


def attribution(sentence: Sentence, referents: Sequence[Referent]) -> tuple[str, ...]:
    """Names and bodies that the sentence gives as the source, sorted; empty where it gives none."""
    found: set[str] = set()
    said = _SAID_AFTER.finditer(sentence.text) if _SAYS.search(sentence.text) else ()
    for match in (*_ACCORDING.finditer(small_letters(sentence.text)), *said):
        low, high = sentence.start + match.start("who"), sentence.start + match.end("who")
        named = {r.entity.name for r in referents if low <= r.start < high and r.how != "pronoun"}
        found |= named or {n.group().lower() for n in list(_NOUNS.finditer(match["who"]))[-1:]}
    return tuple(sorted(found))
