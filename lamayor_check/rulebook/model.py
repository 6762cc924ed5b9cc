"""The typed objects that rule files become: metrics and relations. How files are read is in `load`."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct

from lamayor_check.claims.conflict import ConflictKind, Severity

UnitKind = Literal[
    "percent", "points", "money", "count", "measure", "multiple", "ratio", "age", "duration", "clock", "date", "address"
]
TimeKind = Literal["snapshot", "cumulative", "constant", "plan"]
SubjectKind = Literal["contestant", "actor", "body", "place", "poll", "event", "any"]
ScopePart = Literal[
    "contest", "stage", "place", "population", "pollster", "wave", "period", "per", "noun", "detail", "unit"
]
OTHER = "other"
"""The metric of a number that no other describes."""
Check = Literal[
    "sum", "difference", "share", "change", "product", "multiple", "conversion", "share_of_counts",
    "shares_over_whole",
]  # fmt: skip


class Strict(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every part of a rule file is: immutable, and refused where it has an unknown key."""


class Material(Strict, frozen=True, kw_only=True):
    """The gap between two intervals that makes an error of a warning: in the unit, or as a part of the value."""

    absolute: Decimal = Decimal(0)
    """In the unit."""
    relative: Decimal = Decimal(0)
    """As a part of the value: `0.01` is one percent of it."""


class Sample(Strict, frozen=True, kw_only=True):
    """A pair of short texts of two articles that must, or must not, be flagged."""

    a: str
    """The text of one article."""
    b: str = ""
    """The text of the other; none where one article disagrees with itself."""
    date: str = ""
    """The day on which both were published: `2030-06-04`."""
    note: str = ""
    """What a reader of the example should know."""


class Examples(Strict, frozen=True, kw_only=True):
    """Both kinds are needed: a rule that cannot fail proves nothing."""

    flag: tuple[Sample, ...]
    """Pairs of texts that must be flagged."""
    accept: tuple[Sample, ...]
    """Pairs of texts that must not be flagged."""


class Metric(Strict, frozen=True, kw_only=True):
    """What is counted, in plain words, and when two claims of it disagree."""

    name: str
    pack: str
    title: str
    """As it stands in a message: `share of the vote`."""
    describe: str
    """What it counts, in one to three plain sentences. The reader holds every number against this and `phrases`."""
    phrases: tuple[str, ...] = ()
    """What news calls it, a few words each: `won with 52% of the vote`, `first-preference votes`. Three to eight; only
    `other`, which takes what nothing else fits, has none."""
    units: tuple[UnitKind, ...]
    """What its numbers may be written in. The first is the usual one."""
    subject: SubjectKind
    """Of whom or what its numbers are said."""
    time: TimeKind
    """How its figures count in time; the table of `time` tells what each word means."""
    match: tuple[ScopePart, ...]
    """Parts of the scope that its figures have: looked for around a number."""
    need: tuple[ScopePart, ...] = ()
    """Parts of the scope that an article nearly always gives with it: looked for, and missed in an explanation."""
    material: Material
    """The gap that makes an error of a warning."""
    hedge: Decimal
    """How far `about` and its like stretch a value, as a part of it."""
    kinds: tuple[ConflictKind, ...]
    """Which conflicts it can have."""
    severity: Severity = "error"
    """How bad a disagreement by more than the material gap is."""
    whole: tuple[str, ...] = ()
    """Counted nouns that make a number one of the whole contest and not of a contestant: `ballot`."""
    answers: bool = False
    """Whether its numbers can be said of an answer (`62 percent preferred longer hours`)."""
    by_subject: bool = True
    """Whether articles name its subject alike; false where they call it by many names."""
    leads: bool = False
    """Whether it is what one leads by: a lead, a gap."""
    message: str
    """The conflict in a line, with places in braces that are filled in."""
    why: str
    """Why it matters: a source, or the newsroom's reason. `lamayor-check explain` prints it."""
    examples: Examples
    """Short texts of two articles, which `lamayor-check rules test` runs through the whole program."""

    @property
    def rule(self) -> str:
        """The rule's name in reports: `elections/vote_share`."""
        return f"{self.pack}/{self.name}"


class Relation(Strict, frozen=True, kw_only=True):
    """Figures of one moment that must add up: one of a closed set of checks over named metrics."""

    name: str
    pack: str
    title: str
    """As it stands in an explanation: `shares of a count`."""
    relation: Check
    """Which check is made of the figures of an article."""
    material: Material
    """The gap that makes an error of a warning."""
    severity: Severity = "error"
    """How bad a sum that fails by more than the material gap is."""
    message: str
    """The conflict in a line; `{fault}` is what does not add up."""
    why: str
    """Why it matters: a source, or the newsroom's reason. `lamayor-check explain` prints it."""
    examples: Examples
    """Short texts, which `lamayor-check rules test` runs through the whole program."""

    @property
    def rule(self) -> str:
        """The rule's name in reports: `elections/share_of_counts`."""
        return f"{self.pack}/{self.name}"


class Rulebook(Struct, frozen=True, kw_only=True):
    """All rules in force, sorted by name. `fingerprint` changes with any byte of any rule file."""

    metrics: tuple[Metric, ...]
    relations: tuple[Relation, ...]
    fingerprint: str

    def metric(self, name: str) -> Metric | None:
        """The metric of that name, or None."""
        return next((m for m in self.metrics if m.name == name), None)
