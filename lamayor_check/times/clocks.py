"""Clock times in a text, on the day that they are of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from lamayor_check.times.moment import Moment
from lamayor_check.times.vocabulary import SMALL_NUMBERS

_CLOCK = re.compile(
    r"\b(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))?\s?(?P<ap>[ap]\.?\s?m\b\.?)|(?<![\d,.$€£:])\b(?P<h24>(?:[01]\d|2[0-3])"
    r"(?=[:.])|\d(?=:))[:.](?P<m24>[0-5]\d)\b(?![.,]?\d|%|\s?(?:million|billion|m\b|bn|per ?cent|points?|times))"
    r"|\b(?P<word>(?:half past )?midnight|(?:12 )?noon|midday)\b|\b(?P<oclock>\d{1,2}|[a-z]+) o[’']clock\b"
    r"|(?<=\bat )(?P<bare>\d{1,2})(?=[,.](?!\d)|\s(?:on|in|for|when)\b)|(?<=\bby )(?P<bare2>\d{1,2})(?=[.,](?!\d))",
    re.I,
)
_HOUR = re.compile(r"\d(?:\s?[ap]\.?\s?m|[:.]\d|(?<=\b(?:at|by) \d))")
HOURS_SAID = ("midnight", "noon", "midday", "clock")
"""What a text that tells an hour without digits has in it, in small letters."""


def clock(text: str) -> tuple[int, int, str] | None:
    """The clock time that a text begins with, as where it ends, minutes after midnight, and how it is written."""
    match = _CLOCK.match(text)
    minutes = _minutes(match) if match else None
    return (match.end(), minutes, match.group()) if match and minutes is not None else None


def _minutes(match: re.Match[str]) -> int | None:
    if match["word"]:
        word = match["word"].lower()
        return (30 if "half" in word else 1440) if "midnight" in word else 720
    if match["h"]:
        hour = int(match["h"])
        if not 1 <= hour <= 12:
            return None
        return (hour % 12 + (12 if match["ap"].lower().startswith("p") else 0)) * 60 + int(match["m"] or 0)
    if match["h24"]:
        return int(match["h24"]) * 60 + int(match["m24"])
    said = match["oclock"] or match["bare"] or match["bare2"]
    hour = SMALL_NUMBERS.get(said.lower(), 0) or (int(said) if said.isdigit() else 0)
    return (hour % 12) * 60 + 720 if 1 <= hour <= 12 else None


def clocks_in(text: str, small: str, offset: int, days: list[Moment], today: date | None) -> Iterator[Moment]:
    """The clock times, each on the day that stands beside it, or else on `today`."""
    for match in _CLOCK.finditer(text) if _HOUR.search(small) or any(word in small for word in HOURS_SAID) else ():
        minutes = _minutes(match)
        if minutes is None:
            continue
        start, end = match.start() + offset, match.end() + offset
        near = [d for d in days if d.grain == "day" and -40 < d.start - end < 30]
        day = near[0].first[:10] if near else today.isoformat() if today else ""
        if not day:
            continue
        if minutes >= 1440 and day:
            day, minutes = (date.fromisoformat(day) + timedelta(days=1)).isoformat(), minutes - 1440
        at = f"{day}T{minutes // 60 % 24:02d}:{minutes % 60:02d}"
        yield Moment(start, end, match.group(), "time", at, at)
