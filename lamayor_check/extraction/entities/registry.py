"""Whom an article names: one entity for all the ways it is written, and every place where it is mentioned."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import simplemma

from lamayor_check.documents.document import Document
from lamayor_check.extraction.entities.entity import Entity, Mention
from lamayor_check.extraction.entities.kinds import OF_PARTIES, gender, is_shouted, is_word, kind_of, looks_personal
from lamayor_check.extraction.entities.names import Run, fold, runs
from lamayor_check.extraction.entities.roles import described_roles
from lamayor_check.extraction.entities.tables import (
    CHAMBER_WORDS,
    MEASURE_WORDS,
    ORG_WORDS,
    PARTICLES,
    PLACE_WORDS,
)

_SKIPPED_BLOCKS = frozenset({"byline", "caption", "credit", "timestamp", "boilerplate"})
_MEASURE = re.compile(
    rf"\b(?:(?P<side>Yes|No) on )?(?P<kind>{'|'.join(w.capitalize() for w in sorted(MEASURE_WORDS))}|Prop\.)"
    r" (?P<mark>[A-Z]{1,2}|\d{1,4}(?:[-–]\d+)?)\b"
)
_SIGNS = (*map(str.capitalize, MEASURE_WORDS), "Yes on ", "No on ")
_SIDE = re.compile(r"\b(?P<side>Yes|No) on (?P<mark>[A-Z]{1,2}|\d{1,4})\b")


_STREET = re.compile(
    r"^(?:avenue|ave|street|st|road|rd|drive|hotel|hall|square|boulevard|blvd|district|lane|park|bridge|building"
    r"|house)$"
)


class Registry:
    """The entities of one article, their mentions in order, and the descriptions that stand for one of them."""

    def __init__(self, mentions: Iterable[Mention], roles: dict[str, set[Entity]]) -> None:
        self.mentions = sorted(mentions, key=lambda m: (m.start, m.end))
        self._starts = [m.start for m in self.mentions]
        self.roles = roles
        self._counts = Counter(m.entity for m in self.mentions)
        self.entities = list(self._counts)

    def count(self, entity: Entity) -> int:
        """How often the article names it."""
        return self._counts[entity]

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions that lie in `start` to `end`."""
        low = bisect_left(self._starts, start)
        high = bisect_left(self._starts, end)
        return [m for m in self.mentions[low:high] if m.end <= end]

    def described(self, role: str) -> Entity | None:
        """The one entity that the article describes by that noun, or None where there are none or several."""
        found = self.roles.get(role, set())
        return next(iter(found)) if len(found) == 1 else None

    @property
    def measure(self) -> Entity | None:
        """What is voted on, where the article is about one measure: the one named most."""
        named = Counter(m.entity for m in self.mentions if m.entity.kind == "measure" and m.entity.key[0] != "bill")
        if not named:
            return None
        first = self.mentions[0].entity if self.mentions and self.mentions[0].entity in named else None
        top = first or min(named, key=lambda e: (-named[e], e.key))
        plain = top.name.removeprefix("Yes on ").removeprefix("No on ")
        return Entity(tuple(fold(w) for w in plain.split()), plain, "measure")

    @property
    def place(self) -> Entity | None:
        """Where the article plays: the first place it names, a county only where no other is named."""
        places = [e for e in self.entities if e.kind == "place" and not _STREET.search(e.key[-1])]
        towns = [e for e in places if e.key[-1] not in ("county", "district")]
        return next(iter(sorted(towns or places, key=lambda e: -self._counts[e])), None)

    @property
    def chamber(self) -> Entity | None:
        """The council or parliament that the article names most, where it names one by more than that word."""
        named = [e for e in self.entities if len(e.key) > 1 and e.key[-1] in CHAMBER_WORDS]
        return next(iter(sorted(named, key=lambda e: -self._counts[e])), None)

    def people(self) -> list[Entity]:
        """The people named, in order of first mention."""
        return [e for e in self.entities if e.kind == "person"]


def register(document: Document) -> Registry:
    """The registry of an article."""
    found: list[tuple[Run, str]] = []
    for block in document.blocks:
        if block.kind not in _SKIPPED_BLOCKS:
            found += [(r, block.kind) for r in runs(document.text, block.start, block.end)]
    measures = list(_measures(document.text))
    taken = [(m.start, m.end) for m in measures]
    free = [
        (r, k)
        for r, k in found
        if not any(r.start < e and s < r.end for s, e in taken) and not _in_brackets(r, document.text)
    ]
    mentions = [*measures, *_linked(free, document.text)]
    return Registry(mentions, described_roles(mentions, found, document.text))


def _in_brackets(run: Run, text: str) -> bool:
    """Whether a name stands alone in brackets after another, as a party or a home does: `Lund (Harbor)`."""
    return re.search(r"[\w.] \((?:[DRI]-)?$", text[max(0, run.start - 8) : run.start]) is not None and text[
        run.end : run.end + 1
    ] in (")", ".", ",")


def _measures(text: str) -> Iterator[Mention]:
    if not any(sign in text for sign in _SIGNS):
        return
    last = "Measure"
    for match in sorted([*_MEASURE.finditer(text), *_SIDE.finditer(text)], key=lambda m: m.start()):
        kind = match.groupdict().get("kind")
        if kind is None and any(m.start() <= match.start() < m.end() for m in _MEASURE.finditer(text)):
            continue
        last = (
            (kind or last)
            .replace("Prop.", "Proposition")
            .replace("Prop", "Proposition")
            .replace("Propositionosition", "Proposition")
        )
        name = f"{last} {match['mark']}"
        name = f"{match['side']} on {name}" if match["side"] else name
        yield Mention(match.start(), match.end(), Entity(tuple(fold(name).split()), name, "measure"))


def _linked(found: list[tuple[Run, str]], text: str) -> Iterator[Mention]:
    """Each run tied to the fullest name that it can be a short form of."""
    body = [r for r, kind in found if kind not in ("title", "deck", "heading")]
    titled = [
        r
        for r, kind in found
        if kind in ("title", "deck") and any(fold(w) in PLACE_WORDS or fold(w) in ORG_WORDS for w in r.words)
    ]
    fullest = _fullest([*body, *titled] if body else [r for r, _ in found], text)
    recent: dict[str, Entity] = {}
    for run, kind in found:
        entity = _resolve(run, fullest, recent, kind in ("title", "deck", "heading"))
        if entity is not None:
            recent[entity.key[-1]] = entity
            yield Mention(run.start, run.end, entity)


def _resolve(run: Run, fullest: list[Entity], recent: dict[str, Entity], heading: bool) -> Entity | None:
    key = tuple(fold(w) for w in run.words)
    matches = [e for e in fullest if e.key == key]
    matches = matches or [e for e in fullest if e.kind in ("person", "name") and _short_for(key, e.key)]
    matches = matches or [
        e for e in fullest if e.kind != "person" and len(key) < len(e.key) and e.key[: len(key)] == key
    ]
    matches = matches or [e for e in fullest if e.kind == "party" and _is_last_word(key, e.key)]
    matches = matches or [e for e in fullest if len(key) == 1 and e.kind == "person" and _nickname_of(key[0], e.key)]
    matches = matches or [e for e in fullest if len(key) == 1 and _initials_of(run.words[0], e)]
    if not matches and len(key) > 1 and run.words[0].isupper() and not run.words[1].isupper():
        rest = key[1:]
        matches = [e for e in fullest if e.kind in ("person", "name") and (e.key == rest or _short_for(rest, e.key))]
    if len(matches) > 1:
        last = recent.get(key[-1])
        return last if last in matches else matches[0]
    if matches:
        return matches[0]
    for size in range(len(key) - 1, 0, -1) if heading else ():
        tail = [
            e for e in fullest if e.kind == "person" and (e.key[-size:] == key[-size:] or e.key[-size:] == key[:size])
        ]
        if len(tail) == 1:
            return tail[0]
    return None


def _is_last_word(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a party goes by its last word, which other bodies have too (`the Alliance`)."""
    return len(short) == 1 < len(full) and short[0] == full[-1] and short[0] in OF_PARTIES


_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


def _short_for(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether `short` is the surname or the first name of `full`, or both without what stands between."""
    if len(full) > 2 and full[-1] in _SUFFIXES:
        full = full[:-1]
    if len(short) >= len(full):
        return False
    bare = tuple(w for w in short if w not in PARTICLES) or short
    return (
        full[-len(short) :] == short
        or full[-len(bare) :] == bare
        or (len(short) == 1 and full[0] == short[0])
        or (len(short) > 1 and full[0] == short[0] and full[-len(short) + 1 :] == short[1:])
    )


def _initials_of(short: str, entity: Entity) -> bool:
    """`LND` of `Lok Nirman Dal`: the initials of its capitalised words."""
    return (
        short.isupper()
        and 2 <= len(short) <= 6
        and len(entity.key) >= 2
        and "".join(w[0] for w in entity.name.split() if w[0].isupper()) == short
    )


def _nickname_of(short: str, full: tuple[str, ...]) -> bool:
    return (
        len(full) > 1 and 3 <= len(short) < 8 and short[:3] == full[0][:3] and not simplemma.is_known(short, lang="en")
    )


def _fullest(found: list[Run], text: str) -> list[Entity]:
    """One entity for each name that is no short form of a longer one, in order of first mention."""
    forms: dict[tuple[str, ...], list[Run]] = defaultdict(list)
    for run in found:
        forms[tuple(fold(w) for w in run.words)].append(run)
    alone = Counter(key[-1] for key in forms if len(key) == 1)
    longer = sorted(forms, key=len, reverse=True)
    entities = []
    for key, rows in forms.items():
        if (len(key) == 1 and is_word(key[0], rows)) or is_shouted(key, rows):
            continue
        kind = kind_of(key, rows, text, alone, any(len(o) > 1 and _short_for(o, key) for o in forms))
        if (
            len(key) > 1
            and rows[0].words[0].isupper()
            and "." not in rows[0].words[0]
            and len(rows[0].words[0]) < 5
            and any(o == key[1:] or _short_for(key[1:], o) for o in longer if o != key)
        ):
            continue
        if kind in ("person", "name") and any(_short_for(key, o) and looks_personal(o) for o in longer):
            continue
        if len(key) == 1 and any(
            len(o) > 1 and rows[0].words[0].isupper() and "".join(w[0] for w in o if w not in PARTICLES) == key[0]
            for o in longer
        ):
            continue
        if len(key) == 1 and kind == "name" and any(_nickname_of(key[0], o) and looks_personal(o) for o in longer):
            continue
        name = " ".join(next((r for r in rows if not " ".join(r.words).isupper()), rows[0]).words)
        name = name.title() if name.isupper() and kind == "place" else name
        same = [r for o, others in forms.items() if o == key or _short_for(o, key) for r in others]
        entities.append(Entity(key, name, kind, gender(key, kind, same)))
    parties = [e.key for e in entities if e.kind == "party"]
    return [e for e in entities if e.kind == "party" or not any(_is_last_word(e.key, party) for party in parties)]
