"""The moment at which a figure held: a mark such as the call of a race, a time that is said, the stamp of an entry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from msgspec import Struct

from lamayor_check.claims.claim import AsOf, Mark
from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.names import fold
from lamayor_check.extraction.scope import is_of_clause
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.stamps import Stamp
from lamayor_check.times.moment import Moment

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


class Counted(Struct, frozen=True):
    """The share of the vote counted that a sentence says, and what those before and behind it in its paragraph say."""

    own: Decimal | None
    before: Decimal | None
    after: Decimal | None

    @property
    def any(self) -> Decimal | None:
        """The first that is said."""
        return next((share for share in (self.own, self.before, self.after) if share is not None), None)


def as_of(
    quantity: Quantity, sentence: Sentence, said: Sequence[Moment], counted: Counted, stamp: Stamp | None
) -> tuple[AsOf | None, str]:
    """The moment of a figure, and where it was found: empty for its own sentence and for a share counted that was told
    before it. A figure that has a time of day of its own, or is said to be final, is of no share of another sentence.
    """
    call = _call(sentence.text)
    if call and not _other_clause(quantity, sentence, call.start()):
        nearest = _nearest(quantity, sentence, said)
        return AsOf(
            text=call.group(),
            mark="call",
            by=_by(call["by"]),
            counted=counted.any,
            start=_first(nearest),
            end=_last(nearest),
        ), ""
    mark = _mark(sentence.text)
    nearest = _nearest(quantity, sentence, said)
    is_told = bool(mark) or (nearest is not None and nearest.grain == "time")
    share = counted.own if is_told else counted.any
    if nearest is not None or mark or share is not None:
        text = nearest.text if nearest else mark or f"{share}% counted"
        moment = nearest or (stamp.moment if stamp and share is not None else None)
        found = AsOf(text=text, mark=mark, counted=share, start=_first(moment), end=_last(moment))
        is_borrowed = nearest is None and not mark and counted.own is None and counted.before is None
        return found, "paragraph" if is_borrowed else ""
    if stamp is not None:
        return AsOf(text=stamp.moment.text, start=stamp.moment.first, end=stamp.moment.last), "paragraph"
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
