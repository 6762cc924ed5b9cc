"""The moment at which a figure held: a mark such as the call of a race, a time that is said, a live blog's stamp."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.claim import AsOf, Mark
from lamayor_check.claims.quantity import Quantity
from lamayor_check.documents.document import Block, Document
from lamayor_check.extraction.entities.names import fold
from lamayor_check.extraction.scope import is_of_clause
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.times.clocks import clock
from lamayor_check.times.iso import parse_date
from lamayor_check.times.moment import Moment
from lamayor_check.times.moments import moments

_CALL = re.compile(
    r"\b(?:[Ww]hen|[Oo]nce|[Aa]fter|[Aa]s|[Aa]t the (?:time|moment|point)(?: when| that)?|[Bb]y the time)\s+(?:the\s+)?"
    r"(?P<by>[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3})\s"
    r"(?:called|declared|projected|reported|announced|determined)\b"
)
_FINAL = re.compile(
    r"\b(?P<mark>certif(?:ied|ies)|final (?:results?|count|tally|returns|reports?)|official results?|finished with"
    r"|declared|won with|all (?:[\d,]+ )?(?:precincts|districts|wards|constituencies|polling (?:stations|places)|boxes"
    r"|votes|ballots) (?:reporting|reported|in|counted|tallied))\b",
    re.I,
)
_ANCHOR = re.compile(r"\b(?:as of|by|through|at|on|until|since|in|to date)\s+(?:the\s+)?(?:late\s+|early\s+)?$", re.I)


_UPDATE = re.compile(r"[(\[\s]*(?:(?:updated?|posted|latest|live|as of|at)\b[\s:,–—-]*)*", re.I)
_COMPARED = re.compile(
    r"\b(?:up from|down from|from|than|against|compared (?:with|to)|versus|on (?=last\b)|since)\s(?:[^.;]|\.\d)*$", re.I
)
"""Between a number and a time: the time is of what the number is set against (`58%, up from 54% in 2030`)."""
_NEXT = re.compile(r",\s(?:(?:and|but|while)\s(?:\w+\s){0,2}|(?:after|when|since|before)\s[^,;]*)$", re.I)
"""Between a number and a time after it: the time opens the next clause (`had reached 26, and on Monday …`)."""
_AND = re.compile(r"\sand\s(?:the\s|early\s|late\s)?", re.I)
_EVENT = re.compile(
    r"^\s(?!(?:\w+\s)?(?:counts?|updates?|figures?|reports?|tall(?:y|ies)|results?|polls?|surveys?|briefing|bulletin"
    r"|statement|release|estimates?|returns?|totals?|numbers?|data|toll|close)\b)[a-z]"
)
"""After `Sunday’s`: what happened then (`Sunday’s crash`), which does not say when the figure held."""


class Stamp(Struct, frozen=True):
    """Where in time a live blog's entry is."""

    day: date | None
    moment: Moment | None


def stamps(document: Document, today: date | None) -> dict[int, Stamp]:
    """For each block by its start: the day and the time that the blog had come to. Empty where nothing is stamped."""
    heads = [document.text[block.start : min(block.end, block.start + 60)] for block in document.blocks]
    times = [_opening_time(head) for head in heads]
    if sum(time is not None for _, time in times) < STAMPED:
        return _issued(document, today)
    day, found = today, {}
    for block, head, (start, time) in zip(document.blocks, heads, times, strict=True):
        days = [m for m in moments(head, block.start, today) if m.grain == "day" and m.start - block.start < 14]
        if days and (block.end - block.start < 45 or time or days[0].start == block.start):
            day = parse_date(days[0].first) or day
        if time and time[0] < 20:
            at = f"{day.isoformat() if day else ''}T{time[1] // 60 % 24:02d}:{time[1] % 60:02d}"
            end = block.start + start + time[0]
            found[block.start] = Stamp(day, Moment(block.start, end, time[2], "time", at, at))
    return found if len(found) >= STAMPED else _issued(document, today)


STAMPED = 3
"""So many blocks of a live blog open with a time."""


def _opening_time(head: str) -> tuple[int, tuple[int, int, str] | None]:
    """Where the words end that announce an update, and the clock time behind them."""
    lead = _UPDATE.match(head)
    start = lead.end() if lead else 0
    return start, clock(head[start:])


_LINE = re.compile(r"^(?:[-–•*]\s)?[A-Z][^:\n.\d]{2,40}:\s\D{0,12}\d", re.M)


def _issued(document: Document, today: date | None) -> dict[int, Stamp]:
    """For a bulletin of labelled lines: the date and hour of issue in its head, and those of its headings."""
    if len(_LINE.findall(document.text)) < 3:
        return {}
    found: dict[int, Stamp] = {}
    for block in document.blocks:
        text = document.text[block.start : block.end].partition("\n")[0]
        said = moments(text, block.start, today) if len(text) < 140 and not _LINE.match(text) else []
        days = [m for m in said if m.grain == "day"]
        times = [m for m in said if m.grain == "time" and (days or not m.first.startswith("T"))]
        if times:
            day = days[0].first[:10] if days and times[0].first.startswith("T") else ""
            at = replace(times[0], first=day + times[0].first, last=day + times[0].last)
            issued = parse_date(at.first[:10])
            found[block.start] = Stamp(issued, at)
            today = today or issued
    return found


def as_of(
    quantity: Quantity, sentence: Sentence, said: Sequence[Moment], counted: Decimal | None, stamp: Stamp | None
) -> tuple[AsOf | None, str]:
    """The moment of a figure, and where it was found: empty for its own sentence."""
    call = _call(sentence.text)
    if call and not _other_clause(quantity, sentence, call.start()):
        nearest = _nearest(quantity, sentence, said)
        return AsOf(
            text=call.group(),
            mark="call",
            by=_by(call["by"]),
            counted=counted,
            start=_first(nearest),
            end=_last(nearest),
        ), ""
    mark = _mark(sentence.text)
    nearest = _nearest(quantity, sentence, said)
    if nearest is not None or mark or counted is not None:
        text = nearest.text if nearest else mark or f"{counted}% counted"
        return AsOf(text=text, mark=mark, counted=counted, start=_first(nearest), end=_last(nearest)), ""
    if stamp is not None and stamp.moment is not None:
        return AsOf(text=stamp.moment.text, start=_first(stamp.moment), end=_last(stamp.moment)), "paragraph"
    return None, ""


def _other_clause(quantity: Quantity, sentence: Sentence, call: int) -> bool:
    between = sentence.text[min(call, quantity.end - sentence.start) : max(call, quantity.start - sentence.start)]
    return ";" in between


@lru_cache(maxsize=64)
def _call(text: str) -> re.Match[str] | None:
    return _CALL.search(text)


@lru_cache(maxsize=64)
def _mark(text: str) -> Mark:
    match = _FINAL.search(text)
    if not match:
        return ""
    return "certified" if match["mark"].lower().startswith(("certif", "official")) else "final"


def _by(name: str) -> str:
    return " ".join(fold(w) for w in name.split())


_FORMER = re.compile(
    r"\b(?:from|than)\s[$£€]?[\d.,]+\s?(?:[a-z%]+\s){0,2}?(?:in\s|last\s|on\s)?(?:late |early |mid-)?$", re.I
)
"""Before the moment of what a figure was, which no later number is of (`down from 53 in May, with Moss on 33`)."""


def _nearest(quantity: Quantity, sentence: Sentence, said: Sequence[Moment]) -> Moment | None:
    """The time said nearest to the number; a time after it counts as nearer than one before it."""
    text = sentence.document.text
    own = [
        m
        for m in said
        if m.grain in ("time", "day", "month", "quarter", "year")
        and not (m.start >= quantity.end and _COMPARED.search(text[quantity.end : m.start]))
        and (m.grain != "year" or is_of_clause(m, quantity, sentence.text, sentence.start))
        and not (m.text.endswith(("’s", "'s")) and _EVENT.match(text[m.end : m.end + 40]))
    ]
    own = [
        m
        for m in own
        if ";" not in text[min(m.end, quantity.end) : max(m.start, quantity.start)]
        and not (m.end <= quantity.start and _FORMER.search(sentence.before(m.start, 40)))
    ]
    if not own:
        return None

    own = [m for m in own if not _opens_span(m, own, sentence)]

    def distance(moment: Moment) -> tuple[bool, int, int]:
        is_after = moment.start >= quantity.end
        gap = moment.start - quantity.end if is_after else quantity.start - moment.end
        anchored = _ANCHOR.search(sentence.before(moment.start, 20)) is not None
        is_next = is_after and _NEXT.search(text[quantity.end : moment.start]) is not None
        return is_next, 0 if anchored or moment.grain == "time" else 1, gap

    return min(own, key=distance)


def _opens_span(moment: Moment, said: Sequence[Moment], sentence: Sentence) -> bool:
    """Whether a moment is only where a span begins (`between Friday and Sunday`): the figure is of its end."""
    text = sentence.document.text
    return re.search(r"\bbetween\s(?:the\s)?$", sentence.before(moment.start, 14), re.I) is not None and any(
        0 < m.start - moment.end < len(" and the early ") and _AND.fullmatch(text[moment.end : m.start]) for m in said
    )


def _first(moment: Moment | None) -> str:
    return moment.first if moment is not None else ""


def _last(moment: Moment | None) -> str:
    return moment.last if moment is not None else ""


def block_stamp(block: Block, found: dict[int, Stamp]) -> Stamp | None:
    """The last stamp at or before a block, in an article that is stamped, as live blogs and bulletins are."""
    before = [start for start in found if start <= block.start]
    return found[max(before)] if before else None
