"""The moments that head the entries of a live blog and the lines of a bulletin: when what stands below them held."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.documents.dates import first_date
from lamayor_check.documents.document import NO_CLAIMS, Block, Document
from lamayor_check.times.clocks import clock
from lamayor_check.times.iso import parse_date
from lamayor_check.times.moment import Moment
from lamayor_check.times.moments import moments

ENTRIES = 2
"""A live blog has so many entries, each with a time at its head and words below it."""
_HEAD = 60
"""So much of a block is looked at for a stamp."""
_SHORT = 10
"""A block that is no longer than its stamp by more than this has no words of its own."""
_LEAD = re.compile(
    r"[(\[*\s]*(?:(?:(?:first|last)\s+)?(?:updated?|posted|published|latest|live)\b[\s:,/|·–—-]*(?:(?:at|on)\s+)?)*",
    re.I,
)
_GAP = re.compile(r"[\s,/|·–—-]*(?:at\s+)?", re.I)
_TAIL = re.compile(r"(?:\s?(?:[A-Z]{2,4}|h|hrs?)\b)?(?:\s*(?:$|[])*|/·•:–—.-]|,\s*[A-Z\d])|\s+[^a-z\s])")
"""What follows the time of a stamp: nothing, a sign, or the beginning of a sentence; never the rest of one."""
_NO_HOUR = re.compile(r"[(\[]?(?:0|2[4-9]|[3-9]\d|\d{3}):[0-5]\d\b")
"""Such a mark counts the minutes of a recording or of a race."""
_ASTRAY = 5
"""Entries run one way in time, but for one in so many."""
_MIDNIGHT = 12 * 60
"""Of entries in order, one that is earlier than the one before by more than this is of the next day."""
_LABELLED = re.compile(r"^(?:[-–•*]\s)?[A-Z][^:\n.\d]{2,40}:\s\D{0,12}\d", re.M)
_LABELS = 3
_LONG = 140


class Stamp(Struct, frozen=True):
    """Where in time an entry is."""

    day: date | None
    moment: Moment


class _Head(Struct, frozen=True):
    """What a block begins with: a time, the day that is said with it, or a day alone."""

    block: int
    start: int
    text: str
    minute: int | None
    day: date | None


def stamps(document: Document, today: date | None) -> dict[int, Stamp]:
    """The stamp of each block that has one at its head, by where the block starts; empty where nothing is stamped.
    `today` is the article's date."""
    heads = list(_heads(document, today))
    timed = [head for head in heads if head.minute is not None]
    if _entries(document, timed) < ENTRIES or not _run_one_way(document, timed):
        return _issued(document, today)
    return {head.block: _stamp(head, day) for head, day in _days(heads, today) if head.minute is not None}


def stamp_of(block: Block, found: dict[int, Stamp]) -> Stamp | None:
    """The last stamp at or above a block."""
    return found[max(above)] if (above := [start for start in found if start <= block.start]) else None


def _heads(document: Document, today: date | None) -> Iterator[_Head]:
    for block in document.blocks:
        text = document.text[block.start : min(block.end, block.start + _HEAD)].partition("\n")[0]
        said = [m for m in moments(text, 0, today) if m.grain == "day"]
        lead = _LEAD.match(text)
        start = lead.end() if lead else 0
        if first := next((m for m in said if m.start == start), None):
            gap = _GAP.match(text, first.end)
            start = gap.end() if gap else first.end
        time = clock(text[start:])
        if time and _TAIL.match(text, start + time[0]):
            day = next((m for m in said if m.start < start or _GAP.fullmatch(text, start + time[0], m.start)), None)
            yield _Head(block.start, block.start + start, time[2], time[1] % 1440, _day(day))
        elif said and not text[: said[0].start].strip() and not text[said[0].end :].strip(" :.,–—-"):
            yield _Head(block.start, block.start, text, None, _day(said[0]))


def _day(said: Moment | None) -> date | None:
    return parse_date(said.first[:10]) if said else None


def _entries(document: Document, timed: Sequence[_Head]) -> int:
    """How many of the stamps have words below them, before the next."""
    ends = {head.block: head.start + len(head.text) for head in timed}
    words = [
        block.start
        for block in document.blocks
        if block.kind not in NO_CLAIMS and block.end - ends.get(block.start, block.start) > _SHORT
    ]
    borders = [*ends, len(document.text)]
    return sum(any(a <= word < b for word in words) for a, b in pairwise(borders))


def _run_one_way(document: Document, timed: Sequence[_Head]) -> bool:
    """Whether the stamps are times of day in order, the newest first or last, and no marks of a recording or a race."""
    if any(_NO_HOUR.match(document.text, block.start) for block in document.blocks):
        return False
    back, on = _ways([head.minute for head in timed if head.minute is not None])
    return min(back, on) * _ASTRAY <= back + on


def _ways(minutes: Sequence[int]) -> tuple[int, int]:
    """How many steps from entry to entry go back in time, and how many on; those over midnight do not count."""
    near = [step for a, b in pairwise(minutes) if abs(step := b - a) <= _MIDNIGHT]
    return sum(step < 0 for step in near), sum(step > 0 for step in near)


def _days(heads: Sequence[_Head], today: date | None) -> Iterator[tuple[_Head, date | None]]:
    """The day of each head: the one that was said last, and so many midnights on or back. Where none is said but the
    article's date, most entries are of that."""
    passed = _midnights([head.minute for head in heads])
    first = next(i for i, head in enumerate(heads) if head.minute is not None)
    told = [i for i, head in enumerate(heads) if head.day and not (i < first and first_date(head.text))]
    most = Counter(n for n, head in zip(passed, heads, strict=True) if head.minute is not None).most_common(1)[0][0]
    for index, head in enumerate(heads):
        near = max((i for i in told if i <= index), default=min(told, default=None))
        base, since = (today, most) if near is None else (heads[near].day, passed[near])
        yield head, base + timedelta(days=passed[index] - since) if base else None


def _midnights(minutes: Sequence[int | None]) -> list[int]:
    """How many midnights lie between the first entry and each, below zero where the newest entry comes first. A day
    without a time is that of the entry below it."""
    timed = [minute for minute in minutes if minute is not None]
    back, on = _ways(timed)
    way = -1 if back > on else 1
    passed = [0]
    for a, b in pairwise(timed):
        passed.append(passed[-1] + way * ((a - b) * way > _MIDNIGHT))
    below = [sum(minute is not None for minute in minutes[:index]) for index in range(len(minutes))]
    return [passed[min(index, len(timed) - 1)] for index in below]


def _stamp(head: _Head, day: date | None) -> Stamp:
    assert head.minute is not None
    at = f"{day.isoformat() if day else ''}T{head.minute // 60:02d}:{head.minute % 60:02d}"
    return Stamp(day, Moment(head.start, head.start + len(head.text), head.text, "time", at, at))


def _issued(document: Document, today: date | None) -> dict[int, Stamp]:
    """For a bulletin of labelled lines: the date and hour of issue in its head, and those of its headings."""
    if len(_LABELLED.findall(document.text)) < _LABELS:
        return {}
    found: dict[int, Stamp] = {}
    for block in document.blocks:
        text = document.text[block.start : block.end].partition("\n")[0]
        said = moments(text, block.start, today) if len(text) < _LONG and not _LABELLED.match(text) else []
        days = [m for m in said if m.grain == "day"]
        times = [m for m in said if m.grain == "time" and (days or not m.first.startswith("T"))]
        if times:
            day = days[0].first[:10] if days and times[0].first.startswith("T") else ""
            at = replace(times[0], first=day + times[0].first, last=day + times[0].last)
            issued = parse_date(at.first[:10])
            found[block.start] = Stamp(issued, at)
            today = today or issued
    return found
