"""A stretch of text that tells a time, as an interval of local time."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from msgspec import Struct

Grain = Literal["time", "day", "month", "quarter", "year"]


class Moment(Struct, frozen=True):
    """A time expression, as code points, and the interval of local time it can mean, ISO 8601."""

    start: int
    end: int
    text: str
    grain: Grain
    first: str
    last: str


def moment_of(match: re.Match[str], offset: int, grain: Grain, first: date, last: date) -> Moment:
    """The moment of a match from the start of one day to the end of another."""
    return Moment(
        match.start() + offset, match.end() + offset, match.group().strip(), grain, first.isoformat(), last.isoformat()
    )
