"""A written number as the interval of values it can stand for. How one is found in a text is in `extraction`."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct

Bound = Literal["exact", "approx", "at_least", "at_most", "range"]

Kind = Literal[
    "count",  # a cardinal number of things: 252,476 votes, a dozen, twelve hundred, tens of thousands
    "percent",  # 41%, 38 per cent, seven percent
    "points",  # 3.4 percentage points, a five-point lead, seven points
    "money",  # $1.2 million, £3bn, Rs 3 crore
    "share",  # a third, two in five, half, three out of four: value in percent
    "measure",  # with a physical unit: 40 acres, 11 kilometers, 15 litres
    "ratio",  # 2-to-1, 10:1
    "multiple",  # double, twice, threefold, six times
    # what follows counts no things; an address is any place (also by latitude), a score also a rating of stars, a list
    # number also that of a counter (Image 23 of 33)
    "date", "year", "time", "duration", "age", "ordinal", "address", "phone", "score", "name", "list", "pronoun",
]  # fmt: skip

NOT_CLAIMS: frozenset[str] = frozenset(
    {"date", "year", "time", "duration", "age", "ordinal", "address", "phone", "score", "name", "list", "pronoun"}
)


class Quantity(Struct, frozen=True, kw_only=True):
    """One number as written.

    `start` to `end` are Unicode code points into the text and cover the number with the unit sign, word or multiplier
    that belongs to it; hedges and counted nouns stay outside. Values are in base units (`$1.2 million` is 1200000;
    `two-thirds` is 66.67 percent, to the precision of `Decimal`, with `unit` "percent").
    """

    text: str
    start: int
    end: int
    kind: Kind
    value: Decimal | None
    """None where only a range is known (`400-500`, `tens of millions`)."""
    lower: Decimal | None
    upper: Decimal | None
    """The closed interval of values the writing can stand for, rounding and bound included; None is open."""
    bound: Bound
    unit: str | None
    """`percent`, `points`, an ISO 4217 code (a bare $ is USD), a singular unit (`kilometer`, `year`), or None."""
    precision: Decimal
    """The size of the last digit written, in base units: 1 for 252,476, 0.1 for 51.2%, 100000 for $1.2 million."""
    cue: str = ""
    """The words that made the bound (`about`, `more than`), lower-cased; empty for `exact`."""
    noun: str = ""
    """The counted noun as it stands in the text (`likely voters`), where one follows directly or past the `of` of a
    share or percentage (`42% of likely voters`); else empty."""
    trend: Literal["up", "down", ""] = ""
    """Whether the number is said to be a change upwards or downwards (`up 19%`, `fell by a third`)."""
    pair: int = -1
    """Numbers that were written as one pair of a score or a change (`51.2% to 48.8%`, `from 9% to 12%`) share a
    non-negative number that is unique in the text; -1 for a number by itself."""
    pair_kind: Literal["score", "change", ""] = ""


def is_currency(unit: str) -> bool:
    """Whether a unit is an ISO 4217 code."""
    return len(unit) == 3 and unit.isascii() and unit.isupper()
