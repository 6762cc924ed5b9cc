"""One entity for the ways that several articles name it: full names, surnames, titles, accents. Doubt joins nothing."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence

from msgspec.structs import replace
from rapidfuzz import fuzz

from lamayor_check.claims.claim import Claim, Subject

ALIKE = 92
"""How alike two full names must be, of 100, to be one with a slip of the pen (`Okonkwo-Prat`)."""
_SIDES = ("yes on ", "no on ")
_SMALL = frozenset({"of", "the", "and", "for", "in"})
"""Words that give no letter to an abbreviation (`BoE`)."""


def with_one_subject(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, with every subject under the id and the name that its entity goes by in this run."""
    names = Counter(c.subject for c in claims if c.subject is not None)
    chosen = _canonical(names)
    return tuple(replace(c, subject=chosen[c.subject]) if c.subject is not None else c for c in claims)


def _canonical(names: Counter[Subject]) -> dict[Subject, Subject]:
    keys = {s: _fold(s.name) for s in names}
    groups: dict[str, list[Subject]] = defaultdict(list)
    full = sorted(set(keys.values()), key=lambda k: (-len(k.split()), k))
    home: dict[str, str] = {}
    for key in full:
        home[key] = _home(key, [k for k in full if home.get(k) == k])
    for subject, key in keys.items():
        groups[home[key]].append(subject)
    chosen: dict[Subject, Subject] = {}
    for key, row in groups.items():
        best = min(row, key=lambda s: (-len(s.name.split()), s.name.isupper(), s.name.isascii(), -names[s], s.name))
        for subject in row:
            chosen[subject] = Subject(key, best.name)
    return chosen


def _home(key: str, known: list[str]) -> str:
    """The longer name that `key` is a short form of, where there is just one; else itself."""
    if key.startswith(_SIDES) or key in ("undecided", "other candidates"):
        return key
    words = key.split()
    found = [k for k in known if not k.startswith(_SIDES) and _short_for(words, k.split())]
    if not found:
        found = [k for k in known if len(words) > 1 and len(k.split()) == len(words) and fuzz.ratio(key, k) >= ALIKE]
    return found[0] if len(found) == 1 else key


def _short_for(short: list[str], full: list[str]) -> bool:
    if len(short) >= len(full):
        return False
    if full[-len(short) :] == short or full[: len(short)] == short:
        return True
    if len(short) == 1 and 2 <= len(short[0]) <= 6:
        return short[0] == "".join(w[0] for w in full if w not in _SMALL)
    return len(short) > 1 and short[0] == full[0] and short[-1] == full[-1]


def _fold(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).replace("’", "'")
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold().strip()
