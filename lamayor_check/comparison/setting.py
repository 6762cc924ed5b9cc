"""What surrounds a number: the words of its clause, and the exact figures that its sentence gives beside it."""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.shelf import AT_HAND, Shelf, by_article
from lamayor_check.claims.units import is_time, unit_class
from lamayor_check.comparison.passages import passages, stem

ANCHOR_DIGITS = 3
"""A figure of so many digits is rare enough to tell of one and the same thing wherever it stands."""
FRACTION = 10
"""So many digits has only a number that stands for a word (`a third`)."""
TOPIC = 3
"""So many words around the numbers of two articles make them likely to be of one story, where one has few names."""
BOTH = 2
"""So many names in both make two articles neighbours."""
CROWD = 50
"""A name that more articles have makes none of them neighbours."""
NAMED = 4
"""An article with so many names shares one with every other article of its story."""
_CAPITALS = re.compile(r"(?<=[\w,;’'”\")] )[“\"(]?([A-Z][^\W\d_][\w’'-]+)")
"""Words with a capital inside a sentence."""
_COMMON = frozenset(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec north south east west street
    avenue city county council board state national federal general department office police ministry university
    party union association press associated channel news post times hospital party republican republicans democrat
    democrats democratic mayor president governor minister registrar clerk court committee commission agency service
    official officials authorities organizers measure proposition group company the and for of in to on yes no
    undecided others other candidates all independent independents support opposition de la del van der den von
    port san santa fort new district hall park hotel house square road route drive chief councilman councilwoman
    campaign research strategies survey report bill budget federation lake river assembly senate congress parliament
    """.split()  # noqa: SIM905
)
"""Words that names of many stories share."""
_NEAR = 220
"""How many code points before and after a number another figure of its passage can stand."""


class Setting(Struct, frozen=True, gc=False):
    """The words around a number, the figures beside it as (value, unit class), and what its article speaks of."""

    words: frozenset[str]
    anchors: frozenset[tuple[Decimal, str]]
    story: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    """The words around all numbers of its article."""
    names: int = 1
    """How many names its article speaks of."""
    near: frozenset[str] = frozenset()
    """The articles that share names with its own, and its own."""
    passage: frozenset[str] = frozenset()
    """The words of its whole sentence that few other sentences of its article have, cut to their stems."""


def settings(claims: Sequence[Claim]) -> Mapping[str, Setting]:
    """The setting of every claim, by its id."""
    if isinstance(claims, Shelf):
        return _OnShelf(claims)
    articles: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        articles[claim.document].append(claim)
    found = {name: _of_article(row) for name, row in articles.items()}
    near = _neighbours({name: tuple(next(iter(row.values())).story) for name, row in found.items()})
    return {key: replace(one, near=near[name]) for name, row in found.items() for key, one in row.items()}


def _neighbours(stories: Mapping[str, tuple[str, ...]]) -> dict[str, frozenset[str]]:
    """For each article itself and those that share two names or rare figures with it: two articles that both have a
    third beside them are of one story though neither names whom the other does."""
    holders: dict[str, list[str]] = defaultdict(list)
    for document, story in stories.items():
        for name in story:
            holders[name].append(document)
    found: dict[str, frozenset[str]] = {}
    once: dict[frozenset[str], frozenset[str]] = {}
    for document, story in stories.items():
        shared = Counter(other for name in story if len(holders[name]) <= CROWD for other in holders[name])
        near = frozenset({document, *(other for other, count in shared.items() if count >= BOTH)})
        found[document] = once.setdefault(near, near)
    return found


class _OnShelf(Mapping[str, Setting]):
    """The settings of the claims of a shelf, made article by article when they are asked for."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._near = _neighbours({row[0].document: tuple(_story(row)) for row in by_article(shelf)})
        self._article = lru_cache(AT_HAND)(self._read)

    def __getitem__(self, claim: str) -> Setting:
        return self._article(claim.rpartition(":")[0])[claim]

    def _read(self, name: str) -> dict[str, Setting]:
        row = _of_article(list(self._shelf.article(name)))
        return {key: replace(one, near=self._near[name]) for key, one in row.items()}

    def __iter__(self) -> Iterator[str]:
        return (claim.id for claim in self._shelf)

    def __len__(self) -> int:
        return len(self._shelf)


def _of_article(row: list[Claim]) -> dict[str, Setting]:
    """The settings of an article's claims."""
    found: dict[str, Setting] = {}
    if row:
        row.sort(key=lambda c: c.start)
        names, story = frozenset(_names(row)), _story(row)
        topic = frozenset(word for c in row for word in c.scope.detail)
        told = passages(row)
        for index, claim in enumerate(row):
            found[claim.id] = Setting(
                words=frozenset(map(stem, words(claim))),
                anchors=frozenset(_anchors(row, index)),
                story=story,
                topic=topic,
                names=len(names),
                passage=told[claim.sentence_start],
            )
    return found


def _story(row: Sequence[Claim]) -> frozenset[str]:
    """The names and the rare figures of an article's claims."""
    figures = (
        f"{c.value.normalize():f}" for c in row if c.value is not None and _is_rare(c.value) and not is_time(c.unit)
    )
    return frozenset(map(sys.intern, (*_names(row), *figures)))


def _names(row: Sequence[Claim]) -> Iterable[str]:
    """Whom an article speaks of and whom it quotes, word by word, without words that many names have."""
    for claim in row:
        if claim.subject is not None:
            yield from (word for word in claim.subject.id.split() if word not in _COMMON)
        for name in (*claim.attribution, *_CAPITALS.findall(claim.sentence)):
            for word in name.casefold().split():
                plain = word.removesuffix("’s").removesuffix("'s")
                if plain not in _COMMON:
                    yield plain


def named(story: Iterable[str]) -> frozenset[str]:
    """The names of what an article speaks of, without its figures."""
    return frozenset(word for word in story if not word[:1].isdigit())


def shares_name(one: Setting, other: Setting) -> bool:
    """Whether a name or a figure of many digits is in both articles, or one of them names nobody."""
    return not one.names or not other.names or not one.story.isdisjoint(other.story)


def is_one_story(one: Setting, other: Setting) -> bool:
    """Whether two articles may be of one story: a name or a figure of many digits is in both, or many words are where
    one of them names hardly anybody."""
    if not one.names or not other.names or one.story & other.story or one.near & other.near:
        return True
    return min(one.names, other.names) < NAMED and len(one.topic & other.topic) >= TOPIC


def words(claim: Claim) -> frozenset[str]:
    """The words by which a figure is told from like ones: its clause's and its noun, without its subject's."""
    found = {*claim.scope.detail, claim.scope.noun}
    if claim.subject is not None:
        found.difference_update(claim.subject.id.split())
    found.discard("")
    return frozenset(found)


def _anchors(row: Sequence[Claim], index: int) -> Iterable[tuple[Decimal, str]]:
    own = row[index]
    for claim in row[max(0, index - 4) : index + 5]:
        if claim is own or claim.value is None or claim.bound != "exact" or claim.value == own.value:
            continue
        if claim.sentence_start == own.sentence_start and abs(claim.start - own.start) < _NEAR and is_telling(claim):
            yield claim.value, unit_class(claim.unit)


def _is_rare(value: Decimal) -> bool:
    """Whether a figure tells of one story: it has many digits, and is no fraction as a third is."""
    return ANCHOR_DIGITS < significant(value) < FRACTION


def is_telling(claim: Claim) -> bool:
    """Whether a figure has digits enough to be known again by its value alone."""
    return claim.value is not None and significant(claim.value) >= ANCHOR_DIGITS and not is_time(claim.unit)


def significant(value: Decimal) -> int:
    """How many digits a number has, without the zeros that only give its size."""
    return len(value.normalize().as_tuple().digits)
