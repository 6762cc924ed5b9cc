"""When: clock times, days, months, quarters and years in a text, resolved against the article's date."""

from __future__ import annotations

import re
from datetime import date

from lamayor_check.times.clocks import HOURS_SAID, clocks_in
from lamayor_check.times.days import PARTS_SAID, days_in
from lamayor_check.times.moment import Moment
from lamayor_check.times.vocabulary import SHORT_MONTHS
from lamayor_check.times.wider import months_in, quarters_in, years_in

_DIGIT = re.compile(r"\d")
_LONGER = ("month", "quarter", "year", "last time", *SHORT_MONTHS)
_TELLING = (*HOURS_SAID, *PARTS_SAID, *_LONGER)
"""What a text that tells of a time has in it, in small letters, unless it has a digit; most texts have none of it."""


def moments(text: str, offset: int, today: date | None, stamp: date | None = None) -> list[Moment]:
    """The time expressions of a stretch of text that starts at `offset` of the document.

    `today` is the article's date and resolves `Tuesday` or `last year`; `stamp` is the day that a live blog is at.
    """
    small = text.lower()
    if not _DIGIT.search(text) and not any(word in small for word in _TELLING):
        return []
    days = sorted(days_in(text, small, offset, today), key=lambda m: m.start)
    clocks = list(clocks_in(text, small, offset, days, stamp or today))
    merged = [d for d in days if not any(c.first[:10] == d.first and d.grain == "day" for c in clocks)]
    wide = [
        *months_in(text, small, offset, today),
        *quarters_in(text, small, offset, today),
        *years_in(text, small, offset, today),
    ]
    found = sorted([*clocks, *merged, *wide], key=lambda m: (m.start, -m.end))
    return [
        m
        for i, m in enumerate(found)
        if not any(o.start <= m.start and m.end <= o.end and o is not m for o in found[:i])
    ]
