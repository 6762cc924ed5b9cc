"""What the reader says of a number: plain immutable records. How it comes to say so is in `encoder` and `decode`."""

from __future__ import annotations

from msgspec import Struct

from lamayor_check.claims.claim import Modality
from lamayor_check.rulebook.model import TimeKind

PLACES = 4
"""So many decimal places of a probability are kept: no decision hangs on the last digits."""
UNNAMED = 0.6
"""What `other` counts beside a metric, as a part of how likely it is. On stories kept from the reader as many numbers
are right so, by folds, and of those that have a metric two in a hundred more: a metric that is wrong misleads no more
than none where there is one."""


class Stretch(Struct, frozen=True, gc=False):
    """Code points into the article, and how sure it is that they are the right ones."""

    start: int
    end: int
    probability: float


class Role(Struct, frozen=True, gc=False):
    """What a number is to another that is computed from it (`result`, its place among the article's numbers)."""

    result: int
    role: str
    probability: float


class Reading(Struct, frozen=True, kw_only=True, gc=False):
    """What one number of an article says, each part with a probability from 0 to 1."""

    claim: float
    """Whether it is a claim at all."""
    metric: str
    """`other` where no pack's description fits."""
    metric_probability: float
    likely_metrics: tuple[tuple[str, float], ...]
    """The likeliest few, `other` among them, each with its probability."""
    modality: Modality
    modality_probability: float
    time: TimeKind
    what: Stretch | None
    """The words that say what is counted."""
    subjects: tuple[Stretch, ...]
    """Words that name whom or what it is said of; what is missing to 1 in their sum speaks for none."""
    when: Stretch | None
    source: Stretch | None
    roles: tuple[Role, ...]
    meaning: bytes
    """A unit vector of what is counted, one signed byte a dimension."""
    link: bytes
    """A unit vector that is near that of numbers which state the same fact."""
    moment: bytes
    """A unit vector of when it held."""
    who: bytes
    """A unit vector of whom or what it is said of."""
    card: bytes
    """What it shows to the claims of another article, half-precision numbers."""
