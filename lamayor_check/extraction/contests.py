"""Who stands in the contest that an article tells of: candidates, parties and measures that votes are counted for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.referents import Referent
from lamayor_check.extraction.sentence import Sentence

_RUNNING = re.compile(
    r"\b(?:(?:run(?:s|ning)?|ran|campaign(?:s|ing|ed)?|compet(?:es?|ing|ed)|vying|vied|standing|stood)\sfor"
    r"|(?:will |to )?(?:face[sd]?|facing|challeng(?:e[sd]?|ing)) (?=[A-Z])|candidates?|nominees?|contenders?)\b"
)
"""Words of a sentence that names who runs."""
_LISTED = re.compile(r"^(?:, [A-Z]\.)?\s*(?:\([^()]{1,20}\))?[\s:,–—-]*(?:had|has|got|took|at|on|with|won|polled)?\s*$")
"""Between a name and its number in a list of results."""
_STANDING = frozenset({"person", "party", "measure", "name"})
"""What can stand in a contest; seats alone are of parties."""
_IN_CONTEST = frozenset(
    ["candidate", "challenger", "contender", "nominee", "incumbent", "democrat", "republican", "independent",
     "libertarian", "conservative", "liberal", "socialist", "front-runner", "frontrunner", "newcomer"]
)  # fmt: skip
"""Roles of those who run, whatever else they are."""
_SELDOM = frozenset(
    ["treasurer", "clerk", "chairman", "chairwoman", "trustee", "manager", "professor", "officer", "director"]
)
"""Roles of people who speak of a contest more often than they run; one whom a headline names runs."""
_NO_CONTEST = frozenset(
    ["pollster", "spokesman", "spokeswoman", "spokesperson", "strategist", "analyst", "registrar", "scientist",
     "economist", "historian", "reporter", "adviser", "advisor", "aide", "operator"]
)  # fmt: skip
"""Roles of people who speak of a contest and do not run."""


def contestants(
    sentences: Sequence[Sentence], referents: Mapping[int, Sequence[Referent]], roles: Mapping[str, Set[Entity]]
) -> list[Entity]:
    """Who has numbers that contests are counted in: those of headline and deck first, then the most often named.

    Args:
        referents: Who is spoken of in each sentence, by where it starts.
        roles: Who has which role (`nominee`, `treasurer`).
    """
    heads = [s for s in sentences if s.block.kind in ("title", "deck")]
    titled = {r.entity for s in heads for r in referents[s.start]}
    barred = (_with(_NO_CONTEST, roles) | (_with(_SELDOM, roles) - titled)) - _with(_IN_CONTEST, roles)
    seen: Counter[Entity] = Counter()
    for sentence in sentences:
        own = referents[sentence.start]
        kinds = _kinds(sentence, own)
        able = [r for r in own if r.entity.kind in kinds and r.entity not in barred]
        seen.update(r.entity for r in able if r.entity.kind != "name" or _is_counted(r, sentence))
    return sorted(seen, key=lambda e: (e not in titled, -seen[e]))


def _with(names: frozenset[str], roles: Mapping[str, Set[Entity]]) -> set[Entity]:
    return {entity for name in names for entity in roles.get(name, ())}


def _kinds(sentence: Sentence, referents: Sequence[Referent]) -> frozenset[str]:
    """What kinds of those whom a sentence speaks of it says to stand in a contest."""
    shares = any(q.kind in ("percent", "points", "share") or _is_tally(q) for q in sentence.quantities)
    if shares or _is_list(sentence, referents) or _RUNNING.search(sentence.text):
        return _STANDING
    return frozenset({"party"} if any("seat" in q.noun for q in sentence.quantities) else ())


def _is_tally(quantity: Quantity) -> bool:
    """Whether a count is of votes by its noun, or large and without a noun as in lists of results."""
    if quantity.kind != "count" or quantity.value is None:
        return False
    return "vote" in quantity.noun or "ballot" in quantity.noun or (not quantity.noun and quantity.value >= 100)


def _is_list(sentence: Sentence, referents: Sequence[Referent]) -> bool:
    """Whether three numbers or more each stand right behind a name (`LND 65, VPS 41, KEF 8`)."""
    text = sentence.document.text
    ends = [r.end for r in referents]
    bare = [q for q in sentence.quantities if q.kind == "count" and not q.noun]
    return sum(any(e <= q.start and _LISTED.match(text[e : q.start]) for e in ends) for q in bare) >= 3


def _is_counted(referent: Referent, sentence: Sentence) -> bool:
    """Whether a name of unknown kind has several words or stands right before a number, as parties do in lists of
    results."""
    text = sentence.document.text
    return len(referent.entity.key) > 1 or any(
        q.kind in ("percent", "count", "share") and _LISTED.match(text[referent.end : q.start])
        for q in sentence.quantities
        if q.start > referent.end
    )
