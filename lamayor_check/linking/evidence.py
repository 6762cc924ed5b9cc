"""What speaks for and against two claims of two articles being one quantity, as numbers. Their own values are masked:
nothing here depends on whether the two agree."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from rapidfuzz import fuzz

from lamayor_check.linking.moments import relation
from lamayor_check.linking.page import LEAD, Floats, Page, Said, Words
from lamayor_check.linking.parting import are_vetoed
from lamayor_check.rulebook.model import OTHER

NEAREST = 6
"""Two claims are a candidate where one is among so many of its unit that are nearest to the other. So there are 14
pairs a claim on dev, among them 95 in 100 of those that are one quantity; of most others the units are not the same."""
LEAST = 0.2
"""A candidate's vectors are at least so near, as a cosine: of the pairs that are one quantity all but 1 in 1,000
are on kept stories and all but 4 on dev, of the others little more than half."""
OPEN = 0.5
"""Told of a part that one of the two does not say."""
NAMES = (
    "one article", "kind", "unit unsaid", "near", "metric", "no metric", "subject", "subject words", "no subject",
    "guessed", "noun", "detail", "clause", "sentence", "sentence words", "near words", "modality", "plans", "moment",
    "period", "place", "stage", "pollster", "population", "per", "former", "step", "apart", "lead", "source", "bounds",
    "figures beside", "beside", "near beside", "rank least", "rank most", "margin least", "margin most",
)  # fmt: skip
"""What is told of a pair, in order."""
_COMPETED = NAMES[-4:]
"""What is told of how a pair stands among the others of its articles."""
_KINDS = {"count": 0, "percent": 1, "points": 2, "time": 4, "date": 5, "address": 6}
_MONEY, _CLOCK = 3, 7
_RELATIONS = {"same": 0, "earlier": 1, "later": 1, "unsaid": 2, "within": 3, "different": 4}
_PLANS = frozenset({"pledged", "projected"})


class Evidence(Struct, frozen=True):
    """The candidates of two articles, as places in each, and what is told of each, a row of `NAMES`."""

    pairs: tuple[tuple[int, int], ...]
    told: Floats


def evidence(one: Page, other: Page) -> Evidence:
    """The candidate pairs of two articles: claims that nothing parts for good, one among the nearest of the other. Of
    one article held against itself they are those of two sentences, each pair once."""
    near = _near(one, other)
    is_own = one.document == other.document
    ranks, other_ranks = _ranks(near), _ranks(near.T).T
    margins, other_margins = _margins(near), _margins(near.T).T
    wanted = (near >= LEAST) & ((ranks < NEAREST) | (other_ranks < NEAREST))
    if is_own:
        wanted = np.triu(wanted, 1)
    pairs = [(int(i), int(j)) for i, j in np.argwhere(wanted)]
    likeness = near.tolist()
    shared: dict[tuple[int, int], float] = {}
    rows = [
        (float(is_own), *_told(a, b, likeness[i][j], _of_sentences(a, b, shared)), *_beside(a, b, likeness))
        for i, j in pairs
        for a, b in [(one.said[i], other.said[j])]
    ]
    told = np.array(rows, dtype=np.float32).reshape(len(pairs), len(NAMES) - len(_COMPETED))
    standing = [np.sort([x[wanted], y[wanted]], axis=0) for x, y in ((ranks, other_ranks), (margins, other_margins))]
    return Evidence(tuple(pairs), np.concatenate([told, *(s.T for s in standing)], axis=1).astype(np.float32))


def _near(one: Page, other: Page) -> Floats:
    """How near the vectors of each two claims are, as a cosine; -1 where nothing can make them one."""
    if one.vectors.shape[1] != other.vectors.shape[1]:  # one has no claims, or none that linking can tell apart
        return np.full((len(one.said), len(other.said)), -1, dtype=np.float32)
    near = np.round(one.vectors @ other.vectors.T, 4)
    alike = one.kinds[:, None] == other.kinds[None]
    alike |= (one.is_bare[:, None] & other.is_amount[None]) | (one.is_amount[:, None] & other.is_bare[None])
    if one.document == other.document:
        alike &= (one.sentences[:, None] != other.sentences[None]) & ~_computed(one)
    for i, j in np.argwhere(alike & (near >= LEAST) & one.is_scoped[:, None] & other.is_scoped[None]):
        alike[i, j] = not are_vetoed(one.said[i].claim, other.said[j].claim, is_slip=True)
    found: Floats = np.where(alike, near, np.float32(-1))
    return found


def _of_sentences(a: Said, b: Said, known: dict[tuple[int, int], float]) -> float:
    """What the words that both sentences have tell."""
    key = a.claim.sentence_start, b.claim.sentence_start
    if key not in known:
        known[key] = _weight(a.sentence, b.sentence)
    return known[key]


def _computed(page: Page) -> NDArray[np.bool_]:
    """Which two claims of an article are parts of one computation, and so are two quantities."""
    found = np.zeros((len(page.said), len(page.said)), dtype=bool)
    groups: dict[int, list[int]] = {}
    for place, said in enumerate(page.said):
        for group in {link.group for link in said.claim.links}:
            groups.setdefault(group, []).append(place)
    for places in groups.values():
        found[np.ix_(places, places)] = True
    return found


def _ranks(near: Floats) -> Floats:
    """How many of a row are nearer than each."""
    found: Floats = (near[:, None, :] > near[:, :, None]).sum(2)
    return found


def _margins(near: Floats) -> Floats:
    """How much nearer each is than the nearest other of its row."""
    if near.shape[1] < 2:
        return near + 1
    best = np.sort(near, axis=1)
    found: Floats = near - np.where(near >= best[:, -1:], best[:, -2:-1], best[:, -1:])
    return found


def _told(a: Said, b: Said, near: float, shared: float) -> tuple[float, ...]:
    one, other = a.claim, b.claim
    scope, beyond = one.scope, other.scope
    missing = (one.subject is None) + (other.subject is None)
    return (
        _kind(b.kind if a.is_bare else a.kind),
        a.kind != b.kind,
        near,
        (one.metric == other.metric) + (one.metric == other.metric != OTHER),
        (one.metric == OTHER) + (other.metric == OTHER),
        OPEN if missing else float(one.subject == other.subject),
        OPEN if missing else _like_names(a.subject, b.subject),
        missing,
        a.is_guessed + b.is_guessed,
        _same(scope.noun, beyond.noun),
        len(a.detail & b.detail),
        _part(len(a.clause & b.clause), len(a.clause), len(b.clause)),
        _part(shared, a.told, b.told),
        shared,
        _weight(a.near, b.near),
        one.modality == other.modality,
        one.modality in _PLANS and other.modality in _PLANS,
        _RELATIONS[relation(one, other)],
        _same(scope.period, beyond.period),
        _same(scope.place, beyond.place),
        _same(scope.stage, beyond.stage),
        _same(scope.pollster, beyond.pollster),
        _same(scope.population, beyond.population),
        scope.per == beyond.per,
        a.is_former + b.is_former if a.is_former == b.is_former else 1,
        a.is_step + b.is_step if a.is_step == b.is_step else 1,
        round(abs(a.place - b.place), 2),
        (a.place < LEAD) + (b.place < LEAD),
        bool(a.sources & b.sources) if a.sources and b.sources else OPEN,
        (one.bound != "exact") + (other.bound != "exact"),
    )


def _beside(a: Said, b: Said, likeness: Sequence[Sequence[float]]) -> tuple[float, float, float]:
    """The figures beside both that are the same, how many could be, and how near those of one are to the other's."""
    if not a.beside or not b.beside:
        return 0.0, 0.0, OPEN
    own = {(x.kind, str(x.claim.value.normalize())) for x in (a, b) if x.claim.value is not None}
    shared = len((a.values & b.values) - own)
    best = [max(likeness[i][j] for j in b.beside) for i in a.beside]
    theirs = [max(likeness[i][j] for i in a.beside) for j in b.beside]
    near = (sum(best) / len(best) + sum(theirs) / len(theirs)) / 2
    return float(shared), float(min(len(a.beside), len(b.beside))), round(near, 3)


@lru_cache(1 << 12)
def _kind(unit: str) -> float:
    if "clock" in unit.split():
        return _CLOCK
    return _KINDS.get(unit, _MONEY)


def _same(one: str, other: str) -> float:
    return OPEN if not one or not other else float(one == other)


def _part(shared: float, one: float, other: float) -> float:
    """The part of the fewer that is shared."""
    fewer = min(one, other)
    return round(shared / fewer, 3) if fewer > 0 else OPEN


def _weight(one: Words, other: Words) -> float:
    """What the words that both have tell, by the mean of what they tell in either."""
    return round(math.fsum((one[word] + other[word]) / 2 for word in one.keys() & other.keys()), 3)


@lru_cache(1 << 14)
def _like_names(one: str, other: str) -> float:
    return round(fuzz.token_set_ratio(one, other) / 100, 2)
