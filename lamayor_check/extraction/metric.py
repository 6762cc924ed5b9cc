"""Which metric of the rulebook a number is of, by the cues that hold around it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from lamayor_check.extraction.environment import Environment
from lamayor_check.extraction.lemmas import Phrases, phrase_lemmas
from lamayor_check.rulebook.model import Cue, Metric, Rulebook

OTHER = "other"


class CompiledCue(Struct, frozen=True):
    """A cue whose words are in the form that environments know."""

    weight: int
    unit: frozenset[str]
    noun: frozenset[str]
    head: Phrases
    clause: Phrases
    near: Phrases
    sentence: Phrases
    context: Phrases
    article: Phrases
    without: Phrases
    never: frozenset[str]
    """The nouns that the cue's metric never counts."""
    subject: frozenset[str]
    pair: frozenset[str]
    counted: bool
    with_share: bool
    decimal: bool
    bare: bool
    least: int
    most: int
    share: bool
    """Whether the metric is a share, so that a bare number above 100 cannot be of it."""
    metric: str
    place: int

    @property
    def signs(self) -> frozenset[str]:
        """The words of which one stands near any number for which the cue holds; none where it can hold without."""
        return self.noun or self.clause.signs or self.near.signs or self.head.signs

    def holds(self, env: Environment, subject: str) -> bool:
        """Whether every part that is given holds. The cheap ones are asked first."""
        return (
            env.unit in self.unit
            and not (
                self.share and env.unit == "count" and not env.noun_text and (env.value is None or env.value > 100)
            )
            and (not self.pair or env.pair in self.pair)
            and (env.counted or not self.counted)
            and (env.with_share or not self.with_share)
            and not (self.bare and env.noun_text)
            and not (self.never and not self.never.isdisjoint(env.noun))
            and not (self.decimal and (env.value is None or env.value == env.value.to_integral_value()))
            and not (self.least and (env.value is None or env.value < self.least))
            and not (self.most and (env.value is None or env.value > self.most))
            and (not self.subject or subject in self.subject)
            and (not self.noun or not self.noun.isdisjoint(env.noun))
            and (not self.head.set or not self.head.set.isdisjoint(env.heads) or env.clause.any(self.head))
            and (not self.clause.set or env.clause.any(self.clause))
            and (not self.near.set or env.wide.any(self.near))
            and (not self.sentence.set or env.sentence.any(self.sentence))
            and (not self.context.set or env.sentence.any(self.context) or env.context.any(self.context))
            and (not self.article.set or env.article.any(self.article))
            and not env.clause.any(self.without)
        )

    def nearness(self, env: Environment) -> int:
        """How many words lie between the number and the nearest word of the cue; 0 where it is the counted noun."""
        return 0 if self.noun & env.noun else env.distance(_cue_words(self))


def _cue_words(cue: CompiledCue) -> frozenset[str]:
    return cue.noun | cue.head.set | cue.clause.set


class Choice(Struct, frozen=True):
    """The metric that the cues speak for, and how strongly."""

    metric: Metric | None
    weight: int


CLOSE = 4
"""Of cues whose weights lie this close together, the one whose words stand nearest to the number decides."""


def choose(env: Environment, subject: str, rulebook: Rulebook) -> Choice:
    """The metric whose heaviest holding cue weighs most; of equals the rulebook's first.

    `subject` is the kind of whom the number would be said of (`person`, `party`, `measure`, `org`, `place`, or `none`).
    """
    best: CompiledCue | None = None
    for cue in _of_unit(rulebook, env.unit).near(env):
        if best is not None and cue.weight < best.weight - CLOSE:
            break
        if cue.holds(env, subject) and (best is None or cue.nearness(env) < best.nearness(env)):
            best = cue
    return Choice(rulebook.metric(best.metric), best.weight) if best is not None else Choice(None, 0)


class _Index:
    """The cues for numbers of one kind of unit, by the words without which they do not hold."""

    def __init__(self, cues: Sequence[CompiledCue]) -> None:
        self._cues = cues
        self._anywhere = [place for place, cue in enumerate(cues) if not cue.signs]
        self._by_sign: dict[str, list[int]] = defaultdict(list)
        for place, cue in enumerate(cues):
            for sign in cue.signs:
                self._by_sign[sign].append(place)

    def near(self, env: Environment) -> Iterator[CompiledCue]:
        """The cues that can hold in some surroundings, heaviest first."""
        found = self._by_sign.keys() & (env.noun | env.heads | env.clause.set | env.wide.set)
        places = set(self._anywhere).union(*(self._by_sign[sign] for sign in found))
        return (self._cues[place] for place in sorted(places))


_last: list[tuple[Rulebook, dict[str, _Index]]] = []
"""The cues of the rulebook that was asked last, by unit: it is known again by being the same object, since to compare
or to hash one takes longer than to choose."""


def _of_unit(rulebook: Rulebook, unit: str) -> _Index:
    """The cues that can hold for a number of a kind of unit."""
    if not _last or _last[0][0] is not rulebook:
        _last[:] = [(rulebook, {})]
    known = _last[0][1]
    if unit not in known:
        known[unit] = _Index([cue for cue in compiled(rulebook) if unit in cue.unit])
    return known[unit]


@lru_cache(maxsize=4)
def compiled(rulebook: Rulebook) -> tuple[CompiledCue, ...]:
    """All cues of a rulebook, heaviest first."""
    rows = [_compile(cue, metric, place) for place, metric in enumerate(rulebook.metrics) for cue in metric.cues]
    return tuple(sorted(rows, key=lambda c: (-c.weight, c.place)))


def _compile(cue: Cue, metric: Metric, place: int) -> CompiledCue:
    def words(row: tuple[str, ...]) -> Phrases:
        return Phrases(phrase_lemmas(w) for w in row)

    return CompiledCue(
        weight=cue.weight,
        unit=frozenset(cue.unit or metric.units),
        noun=words(cue.noun).set,
        head=words(cue.head),
        clause=words(cue.clause),
        near=words(cue.near),
        sentence=words(cue.sentence),
        context=words(cue.context),
        article=words(cue.article),
        without=words(cue.without),
        never=words(metric.never).set,
        subject=frozenset(cue.subject),
        pair=frozenset(cue.pair),
        counted=cue.counted,
        with_share=cue.with_share,
        decimal=cue.decimal,
        bare=cue.bare,
        least=cue.least,
        most=cue.most,
        share=metric.units[0] == "percent" and metric.name != "turnout",
        metric=metric.name,
        place=place,
    )
