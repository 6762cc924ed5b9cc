"""One entity for the ways that several articles name it: full names, surnames, titles, accents. Doubt joins nothing."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence

from msgspec.structs import replace
from rapidfuzz import fuzz

from lamayor_check.claims.claim import Claim, Subject
from lamayor_check.claims.shelf import Shelf

ALIKE = 92
"""How alike two full names must be, of 100, to be one with a slip of the pen (`Okonkwo-Prat`)."""
_SIDES = ("yes on ", "no on ", "support for ", "opposition to ")
_SMALL = frozenset({"of", "the", "and", "for", "in"})
"""Words that give no letter to an abbreviation (`BoE`)."""


def with_one_subject(claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims, with every subject under the id and the name that its entity goes by in this run."""
    names = Counter(c.subject for c in claims if c.subject is not None)
    chosen = _canonical(names)

    def renamed(claim: Claim) -> Claim:
        return replace(claim, subject=chosen[claim.subject]) if claim.subject is not None else claim

    return claims.changed(renamed) if isinstance(claims, Shelf) else tuple(map(renamed, claims))


def _canonical(names: Counter[Subject]) -> dict[Subject, Subject]:
    keys = {s: _fold(s.name) for s in names}
    groups: dict[str, list[Subject]] = defaultdict(list)
    full = sorted(set(keys.values()), key=lambda k: (-len(k.split()), k))
    home: dict[str, str] = {}
    known = _Names()
    initials = {key for subject, key in keys.items() if subject.name.isupper()}
    for key in full:
        home[key] = _home(key, known, in_capitals=key in initials)
        if home[key] == key:
            known.add(key)
    for subject, key in keys.items():
        groups[home[key]].append(subject)
    chosen: dict[Subject, Subject] = {}
    for key, row in groups.items():
        best = min(row, key=lambda s: (-len(s.name.split()), s.name.isupper(), s.name.isascii(), -names[s], s.name))
        for subject in row:
            chosen[subject] = Subject(key, best.name)
    return chosen


class _Names:
    """Names that stand for an entity, found by last word, by initials, or by first word and the last one's letter."""

    def __init__(self) -> None:
        self._by_last: dict[str, list[str]] = defaultdict(list)
        self._by_initials: dict[str, list[str]] = defaultdict(list)
        self._by_first: dict[tuple[str, str], list[str]] = defaultdict(list)

    def add(self, name: str) -> None:
        """Adds a name, folded; names of sides (`yes on measure h`) are no longer form of any other."""
        words = name.split()
        if words and not name.startswith(_SIDES):
            self._by_first[(words[0], words[-1][0])].append(name)
            self._by_last[words[-1]].append(name)
        if len(words) > 1:
            self._by_initials["".join(w[0] for w in words if w not in _SMALL)].append(name)

    def longer(self, words: list[str]) -> list[str]:
        """The names that these words are a short form of."""
        return [k for k in self._by_last.get(words[-1], ()) if _short_for(words, k.split())]

    def abbreviated(self, initials: str) -> list[str]:
        """The names whose words start with these letters (`bbc`)."""
        return list(self._by_initials.get(initials, ()))

    def alike(self, name: str, words: list[str]) -> list[str]:
        """The names of as many words, one of them the same, that are this one but for a slip of the pen."""
        near = dict.fromkeys([*self._by_last.get(words[-1], ()), *self._by_first.get((words[0], words[-1][0]), ())])
        return [k for k in near if len(k.split()) == len(words) and fuzz.ratio(name, k) >= ALIKE]


def _home(key: str, known: _Names, *, in_capitals: bool) -> str:
    """The longer name that `key` is a short form of, where there is just one; else itself."""
    words = key.split()
    if not words or key.startswith(_SIDES) or key in ("undecided", "other candidates"):
        return key
    found = known.longer(words) or (known.abbreviated(key) if in_capitals else [])
    if not found and len(words) > 1:
        found = known.alike(key, words)
    return found[0] if len(found) == 1 else key


def _short_for(short: list[str], full: list[str]) -> bool:
    if len(short) >= len(full):
        return False
    return full[-len(short) :] == short or (len(short) > 1 and short[0] == full[0] and short[-1] == full[-1])


def _fold(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).replace("’", "'")
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold().strip()
