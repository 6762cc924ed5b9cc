"""What speaks for and against two claims of two articles being one quantity, as numbers. Their own values are masked:
nothing here depends on whether the two agree."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.linking.columns import Bags, Column, rounded, shared, stacked
from lamayor_check.linking.moments import relation
from lamayor_check.linking.page import BAGS, Floats, Page, Said, Stack, stack
from lamayor_check.linking.parting import are_vetoed, like_names

NEAREST = 8
"""Two claims are a candidate where one is among so many of its unit that are nearest to the other. So a claim has 25
candidates in a story of dev, among them 97 in 100 of those that are one quantity with it; of most others the units are
not the same."""
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
_RELATIONS = {"same": 0, "earlier": 1, "later": 1, "unsaid": 2, "within": 3, "different": 4}
AT_ONCE = 1 << 12
"""So many pairs are told of at once."""


class Evidence(Struct, frozen=True):
    """The candidates of two articles, as places in each, and what is told of each, a row of `NAMES`."""

    pairs: tuple[tuple[int, int], ...]
    told: Floats


class _Field(Struct, frozen=True):
    """Two articles: how near any two of their claims are, the places of the candidates, and of each how it stands among
    the others."""

    one: Page
    other: Page
    near: Floats
    places: NDArray[np.int64]
    standing: Floats


def evidence(articles: Sequence[tuple[Page, Page]]) -> list[Evidence]:
    """The candidate pairs of each two articles: claims that nothing parts for good, one among the nearest of the other.
    Of one article held against itself they are those of two sentences, each pair once."""
    fields = [_field(one, other) for one, other in articles]
    met = [field for field in fields if len(field.places)]
    told = iter(_told_of(met) if met else ())
    nothing = Evidence((), np.zeros((0, len(NAMES)), dtype=np.float32))
    return [
        Evidence(tuple((i, j) for i, j in field.places.tolist()), next(told)) if len(field.places) else nothing
        for field in fields
    ]


def _field(one: Page, other: Page) -> _Field:
    near = _near(one, other)
    if not (near >= LEAST).any():
        return _Field(one, other, near, np.zeros((0, 2), dtype=np.int64), np.zeros((0, 4), dtype=np.float32))
    ranks, other_ranks = _ranks(near), _ranks(near.T).T
    margins, other_margins = _margins(near), _margins(near.T).T
    wanted = (near >= LEAST) & ((ranks < NEAREST) | (other_ranks < NEAREST))
    if one.document == other.document:
        wanted = np.triu(wanted, 1)
    standing = [np.sort([x[wanted], y[wanted]], axis=0) for x, y in ((ranks, other_ranks), (margins, other_margins))]
    return _Field(one, other, near, np.argwhere(wanted), np.concatenate(standing).T.astype(np.float32))


def _near(one: Page, other: Page) -> Floats:
    """How near the vectors of each two claims are, as a cosine; -1 where nothing can make them one."""
    if one.vectors.shape[1] != other.vectors.shape[1]:  # one has no claims, or none that linking can tell apart
        return np.full((len(one.said), len(other.said)), -1, dtype=np.float32)
    near: Floats = np.round(one.vectors @ other.vectors.T, 4)
    if not (near >= LEAST).any():
        return near
    mine, theirs = one.columns[:, None], other.columns[None]
    alike = mine["kind"] == theirs["kind"]
    alike |= (mine["is_bare"] & theirs["is_amount"]) | (mine["is_amount"] & theirs["is_bare"])
    if one.document == other.document:
        alike &= (mine["sentence"] != theirs["sentence"]) & ~_computed(one)
    for name in one.parting & other.parting:
        parted = (mine[name] != theirs[name]) & (mine[name] != 0) & (theirs[name] != 0)
        for i, j in np.argwhere(alike & (near >= LEAST) & parted):
            alike[i, j] = not _are_two(one.said[i], other.said[j])
    found: Floats = np.where(alike, near, np.float32(-1))
    return found


def _are_two(a: Said, b: Said) -> bool:
    """Whether two claims are of two currencies, or of what else parts two for good."""
    is_one = a.currencies & b.currencies or not (a.currencies and b.currencies)
    return not is_one or are_vetoed(a.claim, b.claim)


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


def _told_of(fields: Sequence[_Field]) -> list[Floats]:
    """What is told of the candidates of each two articles."""
    every = stack(page for field in fields for page in (field.one, field.other))
    bags = {name: stacked(page.bags[name] for page in every.pages) for name in BAGS}
    a = np.concatenate([field.places[:, 0] + every.starts[field.one.document] for field in fields])
    b = np.concatenate([field.places[:, 1] + every.starts[field.other.document] for field in fields])
    counts = [len(field.places) for field in fields]
    near = np.concatenate([field.near[tuple(field.places.T)] for field in fields])
    is_own = np.repeat([field.one.document == field.other.document for field in fields], counts)
    parts = [slice(at, at + AT_ONCE) for at in range(0, len(a), AT_ONCE)]
    said = [np.column_stack(_told(every, bags, a[part], b[part], near[part])) for part in parts]
    beside = np.concatenate([_beside_of(field) for field in fields])
    standing = np.concatenate([field.standing for field in fields])
    told = np.column_stack([is_own, np.concatenate(said), beside, standing]).astype(np.float32)
    return np.split(told, np.cumsum(counts)[:-1])


def _told(every: Stack, bags: Mapping[str, Bags], a: Column, b: Column, near: Floats) -> list[Column]:
    """What is told of pairs of claims, but of how they stand among others."""
    said, one, other = every.said, every.columns[a], every.columns[b]
    missing = (one["subject"] == 0).astype(int) + (other["subject"] == 0)
    names = _each(every.columns["subject"], a, b, lambda i, j: round(like_names(said[i].subject, said[j].subject), 2))
    moments = _each(every.columns["moment"], a, b, lambda i, j: _RELATIONS[relation(said[i].claim, said[j].claim)])
    words = rounded(shared(bags["sentence"], a, b), 3)
    clause = bags["clause"].counts
    attributed = (bags["sources"].counts[a] > 0) & (bags["sources"].counts[b] > 0)
    is_one_metric = one["metric"] == other["metric"]
    return [
        np.where(one["is_bare"], other["unit"], one["unit"]),
        one["kind"] != other["kind"],
        near,
        is_one_metric.astype(int) + (is_one_metric & (one["metric"] != 0)),
        (one["metric"] == 0).astype(int) + (other["metric"] == 0),
        np.where(missing, OPEN, one["subject"] == other["subject"]),
        np.where(missing, OPEN, names),
        missing,
        one["is_guessed"].astype(int) + other["is_guessed"],
        _same(one["noun"], other["noun"]),
        shared(bags["detail"], a, b),
        _part(shared(bags["clause"], a, b), clause[a], clause[b]),
        _part(words, one["words"], other["words"]),
        words,
        rounded(shared(bags["near"], a, b), 3),
        one["modality"] == other["modality"],
        one["is_plan"] & other["is_plan"],
        moments,
        *(_same(one[name], other[name]) for name in ("period", "place", "stage", "pollster", "population")),
        one["per"] == other["per"],
        one["is_former"].astype(int) + other["is_former"],
        one["is_step"].astype(int) + other["is_step"],
        rounded(np.abs(one["at"] - other["at"]), 2),
        one["is_lead"].astype(int) + other["is_lead"],
        np.where(attributed, shared(bags["sources"], a, b) > 0, OPEN),
        one["is_open"].astype(int) + other["is_open"],
    ]


def _each(column: Column, a: Column, b: Column, tell: Callable[[int, int], float]) -> Column:
    """What is told of each pair by one column, asked once of every two of its values."""
    values, codes = np.unique(column, return_inverse=True)
    _, first, back = np.unique(codes[a] * len(values) + codes[b], return_index=True, return_inverse=True)
    return np.array([tell(a[n], b[n]) for n in first.tolist()], dtype=float)[back]


def _beside_of(field: _Field) -> Floats:
    """What is told of the figures beside both, of each candidate."""
    one, other = field.one.said, field.other.said
    found = np.tile(np.array([0, 0, OPEN]), (len(field.places), 1))
    i, j = field.places.T
    asked = np.flatnonzero(field.one.columns["has_beside"][i] & field.other.columns["has_beside"][j])
    likeness = field.near.tolist() if len(asked) else []
    for n in asked.tolist():
        found[n] = _beside(one[i[n]], other[j[n]], likeness)
    return found


def _beside(a: Said, b: Said, likeness: Sequence[Sequence[float]]) -> tuple[float, float, float]:
    """The figures beside both that are the same, how many could be, and how near those of one are to the other's."""
    own = {(x.kind, str(x.claim.value.normalize())) for x in (a, b) if x.claim.value is not None}
    same = len((a.values & b.values) - own)
    best = [max(likeness[i][j] for j in b.beside) for i in a.beside]
    theirs = [max(likeness[i][j] for i in a.beside) for j in b.beside]
    near = (sum(best) / len(best) + sum(theirs) / len(theirs)) / 2
    return float(same), float(min(len(a.beside), len(b.beside))), round(near, 3)


def _same(one: Column, other: Column) -> Column:
    return np.where((one == 0) | (other == 0), OPEN, one == other)


def _part(common: Column, one: Column, other: Column) -> Column:
    """The part of the fewer that is shared."""
    fewer = np.minimum(one, other)
    return np.where(fewer > 0, rounded(common / np.where(fewer > 0, fewer, 1), 3), OPEN)
