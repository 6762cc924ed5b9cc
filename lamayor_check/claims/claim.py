"""A claim: a quantity said of a subject, and where it stands. Plain immutable records; nothing here reads or writes."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct  # `gc=False`: no claim can be part of a cycle, and there may be a million

from lamayor_check.claims.quantity import Bound

Modality = Literal["asserted", "pledged", "projected", "threshold", "hypothetical", "denied"]
Mark = Literal["call", "final", "certified", "preliminary", ""]


class Subject(Struct, frozen=True, gc=False):
    """Whom or what the number is said of. `id` is the same for one entity in all documents of a run."""

    id: str
    name: str


class Scope(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """What tells a number from a like number. A part that is not said and could not be filled is empty."""

    contest: str = ""
    """Office and place: `mayor, los angeles`; a measure: `measure h`."""
    stage: Literal["primary", "general", "runoff", "recall", ""] = ""
    place: str = ""
    """District, county, state: a part of the whole that the number is about."""
    population: str = ""
    """Who was asked or counted: `likely voters`, `women`."""
    pollster: str = ""
    wave: str = ""
    """When a poll was in the field, as an ISO month or interval: `2022-05`."""
    period: str = ""
    """The year, quarter or month the figure covers: `2028`, `2032-Q3`."""
    per: str = ""
    """What one unit is counted against: `month`, `vote`, `resident`."""
    noun: str = ""
    """The counted noun in the singular: `voter`, `tent`."""
    detail: tuple[str, ...] = ()
    """Other words that tell it apart (`confirmed`, `own money`), lower-cased lemmas, sorted."""


class AsOf(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """The moment at which a figure held."""

    text: str = ""
    """As the article says it."""
    mark: Mark = ""
    by: str = ""
    """Who made the mark: `associated press`."""
    counted: Decimal | None = None
    """The share counted at that moment, in percent."""
    start: str = ""
    end: str = ""
    """The interval the moment lies in, ISO 8601 local time, both ends inclusive: `2022-06-07T22:00`."""


ELSEWHERE = "other articles"
"""Where the subject of a claim was found that the claims of its fact tell together."""


class Filled(Struct, frozen=True, gc=False):
    """A part that the sentence left unsaid, and where in the article it was found."""

    part: str
    """`subject`, `scope.stage`, `as_of`, …"""
    source: str
    """`headline`, `lead`, `date`, `previous sentence`, `paragraph`, `other articles`."""


LinkKind = Literal["sum", "difference", "share", "change", "product", "multiple", "conversion"]
LinkRole = Literal[
    "part", "total", "from", "less", "difference", "whole", "share", "to", "rate", "factor", "one", "again"
]


class Link(Struct, frozen=True, omit_defaults=True, gc=False):
    """A part that a claim plays in a computation that its article makes. Claims of one document with the same `group`
    belong together: `sum` (`part`, `total`), `difference` (`from`, `less`, `difference`), `share` (`part`, `whole`,
    `share`), `change` (`from`, `to`, `rate`), `product` (`factor`, `total`), `multiple` (`from`, `to`), `conversion`
    (`one`, `again`)."""

    kind: LinkKind
    role: LinkRole
    group: int
    least: Decimal | None = None
    """Of a `multiple`, how many times the value before the value after is at least."""
    most: Decimal | None = None
    probability: float = 1.0
    """How likely the article makes the computation, where it does not hold; 0 where it holds."""
    is_sure: bool = True
    """Whether that is likely enough for an error."""


class Claim(Struct, frozen=True, kw_only=True, gc=False):
    """A quantity said of a subject.

    `start` and `end` are Unicode code points into the document's text; `line` and `column` count from 1. `value`,
    `lower` and `upper` are in base units of `unit`; `lower` and `upper` bound what the writing can stand for.
    """

    id: str
    document: str
    start: int
    end: int
    line: int
    column: int
    text: str
    sentence: str
    sentence_start: int
    metric: str
    subject: Subject | None
    value: Decimal | None
    lower: Decimal | None
    upper: Decimal | None
    bound: Bound
    unit: str
    precision: Decimal
    cue: str = ""
    """The hedge or bound word, lower-cased."""
    scope: Scope
    as_of: AsOf | None
    attribution: tuple[str, ...]
    modality: Modality
    what: str = ""
    """The words of the article that say what is counted, as the reader points to them; empty where none do."""
    confidence: float = 0.0
    """How likely, as the reader sees it, the number is a claim and of this metric."""
    subject_confidence: float = 0.0
    """How likely it is said of its subject; 0 where it has none."""
    fact: str = ""
    """The first claim that states the same quantity at the same moment, by its id: this one's own where no other does.
    Empty until claims are compared."""
    filled: tuple[Filled, ...] = ()
    published: str = ""
    """The article's date, ISO 8601."""
    trend: Literal["up", "down", ""] = ""
    """Whether the number is said to be a change upwards or downwards."""
    links: tuple[Link, ...] = ()
    pair: int = -1
    """Claims of one document that were written as one score or change share this number."""
    pair_kind: Literal["score", "change", ""] = ""
    link: bytes = b""
    """A vector that is near that of claims which state the same quantity, one signed byte a dimension; not reported."""
    likely_metrics: tuple[tuple[str, float], ...] = ()
    """The likeliest metrics, each with how sure it is; not reported."""
