"""A conflict: claims that cannot all be true, and why. Plain immutable records."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

ConflictKind = Literal["value", "order", "arithmetic", "monotonic"]
Severity = Literal["error", "warning", "info"]
Status = Literal["new", "known"]


class Reason(Struct, frozen=True):
    """One line of an explanation."""

    kind: Literal["comparable", "interval", "difference", "computation", "reconcile", "why", "archive"]
    text: str


class Side(Struct, frozen=True):
    """Claims that agree with each other; `label` is what they say, as one would print it (`41%`)."""

    label: str
    claims: tuple[str, ...]
    sources: int = 1
    """How many sources stand behind it: articles of one outlet, or that copy one text, are one."""


class Conflict(Struct, frozen=True, kw_only=True):
    """Two or more sides that cannot all be true. `rule` is `<subject>/<metric>` of the rule file that decided."""

    id: str
    rule: str
    kind: ConflictKind
    severity: Severity
    probability: float | None = None
    """How likely two sides are of one quantity at one moment, or figures that do not add up are meant to, as it was
    learnt; 1 where their own words say so. None where it does not depend on that: totals that fall, who is ahead."""
    message: str
    explanation: tuple[Reason, ...]
    sides: tuple[Side, ...]
    status: Status = "new"


class Step(Struct, frozen=True):
    """A value that a figure had, as printed, on which days (ISO 8601, empty where unknown), and who said so."""

    label: str
    since: str
    until: str
    claims: tuple[str, ...]


class Development(Struct, frozen=True, kw_only=True):
    """A figure that changed in time, as an archive shows: what looks like a conflict and is none. The last step is the
    draft's; `message` is what the conflict would have said."""

    id: str
    rule: str
    message: str
    steps: tuple[Step, ...]
