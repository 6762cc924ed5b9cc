"""What the words before a clock time make of it: `about`, `shortly before`, `just after`, `before`."""

from __future__ import annotations

import re

from msgspec import Struct

from lamayor_check.claims.quantity import Bound

_CLOSE = (
    r"(?:shortly|just|soon|right|immediately|a\s+little|a\s+bit|(?:a\s+few\s+)?minutes|moments|not\s+long|slightly)"
)
_CUES: tuple[tuple[str, Bound, int | None, int | None], ...] = (
    (rf"{_CLOSE}\s+before|nearly|almost|just\s+shy\s+of|coming\s+up\s+to|approaching", "approx", -1, 0),
    (rf"{_CLOSE}\s+(?:after|past)|just\s+gone", "approx", 0, 1),
    (r"about|around|approximately|approx\.?|roughly|circa|some\s+time\s+around|close\s+to|towards?", "approx", -1, 1),
    (r"before|earlier\s+than|no\s+later\s+than", "at_most", None, 0),
    (r"after|later\s+than|no\s+earlier\s+than|past", "at_least", 0, None),
)
"""A cue, its bound, and how many times the slack the interval reaches down and up; None is open."""
_HEDGES = tuple(
    (re.compile(rf"(?<![\w-])(?P<cue>{cue})\s+(?:an?\s+)?$", re.I), bound, down, up) for cue, bound, down, up in _CUES
)
_REACH = 28
_SLACKS = ((60, 30), (15, 15), (5, 10), (1, 5))
"""A hedged time that is a multiple of so many minutes is good to so many: `about 5` is half past four to half past."""


class Hedge(Struct, frozen=True):
    """The interval of minutes, its bound, and the words that made it."""

    lower: int | None
    upper: int | None
    bound: Bound
    cue: str


def hedge(text: str, start: int, minute: int) -> Hedge:
    """What the words that end at `start` make of a minute of the day."""
    slack = next(good for multiple, good in _SLACKS if minute % multiple == 0)
    for cue, bound, down, up in _HEDGES:
        found = cue.search(text, max(0, start - _REACH), start)
        if found:
            lower = None if down is None else minute + down * slack
            upper = None if up is None else minute + up * slack
            return Hedge(lower, upper, bound, " ".join(found["cue"].lower().split()))
    return Hedge(minute, minute, "exact", "")
