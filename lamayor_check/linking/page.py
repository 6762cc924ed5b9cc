"""An article's claims as linking looks at them: vectors, intervals, and the words that tell one from another."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.figure import digits, figure
from lamayor_check.claims.interval import Interval, interval
from lamayor_check.claims.units import (
    currencies_of,
    dimension,
    is_amount,
    is_bare,
    is_time,
    kind_of,
    rounded,
)
from lamayor_check.linking.columns import TYPES, Bags, Column, bags, code
from lamayor_check.linking.moments import moment_of
from lamayor_check.linking.phrases import is_former, is_step
from lamayor_check.linking.slips import Digits, digits_of
from lamayor_check.linking.words import stem, stems
from lamayor_check.rulebook.model import OTHER, Metric

NEAR = 5
"""So many words to either side of a number are its nearest."""
LEAD = 0.15
"""The part of an article that its headline and lead take up."""
Floats = NDArray[np.float32]
Words = Mapping[str, float]
"""Stems with what each tells: more where few sentences of the article have it."""


class Said(Struct, frozen=True, gc=False):
    """A claim, and what is asked of it again and again."""

    claim: Claim
    kind: str
    """The class of its unit."""
    span: Interval
    rounded: Interval
    """The same where its unit is left unsaid, and is no count."""
    digits: Digits
    currencies: frozenset[str]
    """Those that it may be of, where it is a sum and says so."""
    sentence: Words
    near: Words
    """The words right before and behind it."""
    clause: frozenset[str]
    beside: tuple[int, ...]
    """The places of the other claims of its sentence."""
    values: frozenset[tuple[str, str]]
    """What those give: unit class and value."""
    place: float
    """Where among the claims of its article it stands, from 0 to 1 for the last."""
    is_former: bool
    is_step: bool
    is_bare: bool
    """Whether its unit is left unsaid."""
    is_guessed: bool
    """Whether its subject was taken from outside its own sentence."""
    detail: frozenset[str]
    sources: frozenset[str]
    subject: str
    """The name of its subject in small letters, or nothing."""
    told: float
    """What all words of its sentence tell together."""


class Page(Struct, frozen=True):
    """The claims of an article, in order, with the link vector of each, and what it is compared by in columns."""

    document: str
    said: tuple[Said, ...]
    vectors: Floats
    columns: Column
    bags: Mapping[str, Bags]
    """The words of each claim that are called so in `Said`."""
    parting: frozenset[str]
    """The columns of `PARTING` that any claim says."""
    sentences: tuple[str, ...]
    """The sentence of each claim: articles that have the same are copies of one text."""


class Stack(Struct, frozen=True):
    """The claims of several articles, one after another, and where those of each article begin."""

    pages: Sequence[Page]
    said: Sequence[Said]
    columns: Column
    starts: Mapping[str, int]


def stack(pages: Iterable[Page]) -> Stack:
    """Articles, each once, as one."""
    each = {page.document: page for page in pages}
    starts = np.cumsum([0, *(len(page.said) for page in each.values())]).tolist()
    return Stack(
        tuple(each.values()),
        [said for page in each.values() for said in page.said],
        np.concatenate([page.columns for page in each.values()]),
        dict(zip(each, starts, strict=False)),
    )


PARTING = ("pollster", "population", "currency")
"""The columns that can part two claims for good."""
BAGS = ("sentence", "near", "clause", "detail", "sources")
_UNITS = {"count": 0, "percent": 1, "points": 2, "time": 4, "date": 5, "address": 6}
_MONEY, _CLOCK = 3, 7
_PLANS = frozenset({"pledged", "projected"})


def page(row: Sequence[Claim], metrics: Mapping[str, Metric]) -> Page:
    """The claims of one article as linking looks at them."""
    ordered = sorted(row, key=lambda c: (c.start, c.id))
    together: dict[int, list[int]] = {}
    for place, claim in enumerate(ordered):
        together.setdefault(claim.sentence_start, []).append(place)
    told = {start: frozenset(stems(_masked([ordered[p] for p in places]))) for start, places in together.items()}
    sums = _currencies(ordered)
    often = Counter(word for sentence in told.values() for word in sentence)
    weight = {word: math.log((len(told) + 1) / count) for word, count in often.items()}
    sentences = {start: {word: weight[word] for word in sorted(words)} for start, words in told.items()}
    last = max((1, *(c.start for c in ordered)))
    said = tuple(
        _said(claim, metrics[claim.metric], sentences[claim.sentence_start], ordered, tuple(beside), last, sums[place])
        for place, claim in enumerate(ordered)
        for beside in [[p for p in together[claim.sentence_start] if p != place]]
    )
    columns = np.array([_row(s) for s in said], dtype=TYPES)
    return Page(
        ordered[0].document if ordered else "",
        said,
        _vectors(ordered),
        columns,
        {name: bags([getattr(s, name) for s in said]) for name in BAGS},
        frozenset(name for name in PARTING if columns[name].any()),
        tuple(claim.sentence for claim in ordered),
    )


def _currencies(row: Sequence[Claim]) -> list[frozenset[str]]:
    """The currencies that each may be of: where an article names another of one sign, as in `C$5m ($3.7m)`, what it
    leaves to the sign alone is what it was taken for."""
    told = [currencies_of(claim) for claim in row]
    named = {claim.unit for claim, codes in zip(row, told, strict=True) if len(codes) == 1}
    return [
        codes & {claim.unit} if codes & named - {claim.unit} else codes for claim, codes in zip(row, told, strict=True)
    ]


def _row(said: Said) -> tuple[object, ...]:
    """A claim as a row of `TYPES`."""
    claim, scope, moment = said.claim, said.claim.scope, moment_of(said.claim)
    parts = (scope.period, scope.place, scope.stage, scope.pollster, scope.population, scope.per)
    subject = hash(claim.subject) if claim.subject is not None else 0
    return (
        code(said.kind), 0 if claim.metric == OTHER else code(claim.metric), subject,
        code(scope.noun), code(claim.modality), hash(moment) if moment is not None else 0, *map(code, parts),
        hash(said.currencies) if said.currencies else 0,
        claim.sentence_start, hash(figure(claim)), digits(claim), _written(claim, said.kind),
        claim.modality in _PLANS, said.is_former, said.is_step, said.is_guessed, said.place < LEAD,
        claim.bound != "exact", said.is_bare, is_amount(claim.unit), bool(said.beside),
        any(map(str.isalpha, claim.text)), _unit(said.kind), said.place, said.told, claim.confidence,
        *_ends(said.span), *_ends(said.rounded),
    )  # fmt: skip


def _ends(span: Interval) -> tuple[float, float]:
    return (
        -math.inf if span.lower is None else float(span.lower),
        math.inf if span.upper is None else float(span.upper),
    )


def _written(claim: Claim, kind: str) -> int:
    """What stands for the unit of a claim: counts of whatever are of one, times of day of none."""
    return 0 if is_time(claim.unit) else code(claim.unit if dimension(claim.unit) else kind)


def _unit(kind: str) -> float:
    """The number of a class of units."""
    return _CLOCK if "clock" in kind.split() else _UNITS.get(kind, _MONEY)


def _masked(row: Sequence[Claim]) -> str:
    """The sentence of claims, in order, without what they are written as: `twelve` is no word of it."""
    sentence = row[0].sentence
    for claim in reversed(row):
        start, end = (max(0, place - claim.sentence_start) for place in (claim.start, claim.end))
        sentence = f"{sentence[:start]} {sentence[end:]}"
    return sentence


def _vectors(row: Sequence[Claim]) -> Floats:
    """The link vectors, of length 1; zeros where a claim has none."""
    size = max((len(c.link) for c in row), default=0)
    found = np.zeros((len(row), size), dtype=np.float32)
    for place, claim in enumerate(row):
        if claim.link:
            found[place] = np.frombuffer(claim.link, dtype=np.int8)
    unit: Floats = found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9).astype(np.float32)
    return unit


def _said(
    claim: Claim,
    metric: Metric,
    sentence: Words,
    row: Sequence[Claim],
    beside: tuple[int, ...],
    last: int,
    currencies: frozenset[str],
) -> Said:
    start = max(0, claim.start - claim.sentence_start)
    before, after = claim.sentence[:start], claim.sentence[start + len(claim.text) :]
    near = {*list(stems(before))[-NEAR:], *list(stems(after))[:NEAR]}
    scope = claim.scope
    clause = {stem(word) for word in (*scope.detail, *scope.noun.split())}
    others = (row[p] for p in beside)
    return Said(
        claim=claim,
        kind=kind_of(claim),
        span=interval(claim, metric.hedge),
        digits=digits_of(claim),
        currencies=currencies,
        rounded=interval(rounded(claim) if is_bare(claim) else claim, metric.hedge),
        sentence=sentence,
        near={word: sentence[word] for word in sorted(near) if word in sentence},
        clause=frozenset(clause),
        beside=beside,
        values=frozenset((kind_of(c), str(c.value.normalize())) for c in others if c.value is not None),
        place=claim.start / last,
        is_former=is_former(claim),
        is_step=is_step(claim),
        is_bare=is_bare(claim),
        is_guessed=any(part.part == "subject" for part in claim.filled),
        detail=frozenset(scope.detail),
        sources=frozenset(claim.attribution),
        subject=claim.subject.name.lower() if claim.subject is not None else "",
        told=sum(sentence.values()),
    )
