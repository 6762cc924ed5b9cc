"""Which poll a sentence speaks of: who took it and when it was in the field."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.names import fold
from lamayor_check.extraction.entities.referents import Referent
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.times.moment import Moment
from lamayor_check.times.moments import moments
from lamayor_check.times.vocabulary import SHORT_MONTHS


class Poll(Struct, frozen=True):
    """A poll an article speaks of: who took it, and when it was in the field (ISO, or empty)."""

    pollster: str = ""
    wave: str = ""


_OWN_POLL = re.compile(r"\b(?:its|their)\s(?:[\w-]+\s){0,3}?(?:polls?|surveys?)\b", re.I)


_MONTH = re.compile(rf"\b(?:{'|'.join(SHORT_MONTHS)}|last month|this month|month ago|months ago)", re.I)


_POLL_WORD = re.compile(
    r"\b(?:polls?|polled|pollsters?|polling|surveys?|surveyed)\b(?! stations?| places?| close| opened| closed)"
)


_POLLSTER = re.compile(
    r"\b(?:research|strategies|opinion|polling|insights?|analytics|institute|university|times|post|news|press|poll"
    r"|survey|ipsos|gallup|yougov|marist|emerson|quinnipiac|berkeley|channel)\b",
    re.I,
)


_NAMED_POLL = re.compile(r"^(?:[’']s)?\s(?:\w+\s)?(?:polls?|surveys?)\b(?! stations?| places?)", re.I)
_POLL_BY = re.compile(
    r"\b(?:(?:poll|survey)\s(?:\w+\s){0,4}?(?:by|from)"
    r"|(?:conducted|carried out|taken|done|fielded) (?:for \w+ )?by)\s(?:the\s)?$",
    re.I,
)
_OF_LAND = re.compile(r"\b(?:geological|ordnance|land|soil|seismological|meteorological|antarctic)\b", re.I)
"""What makes of a survey none of opinions."""
_FOUND = re.compile(r"^\s(?:found|finds|asked|interviewed|polled)\b")
_SINCE = re.compile(
    r"\b(?:from|since|than)\s(?:late |early |mid-)?$"
    r"|\b(?:from|than)\s[\d.]+\s?(?:%|percent|per cent|points?)?\s(?:in\s|last\s)?(?:late |early |mid-)?$",
    re.I,
)
"""Before the month that a poll is set against."""
_SHARE = re.compile(r"%|percent|per cent")


def poll_of(
    sentence: Sentence,
    referents: Sequence[Referent],
    today: date | None,
    current: Poll | None,
    before: list[str],
    known: frozenset[str] = frozenset(),
) -> Poll | None:
    """The poll that a sentence speaks of: a new one where it names one, else the one spoken of before.

    `before` are the names of pollsters in the sentence before, which `its September poll` points back to; `known` are
    those that the article names anywhere, in the form in which they are compared.
    """
    text = sentence.text
    is_polled = _POLL_WORD.search(text.lower()) is not None
    named = [
        r.entity.name for r in referents
        if (r.entity.kind in ("org", "name", "place") or _is_polling(r, sentence))
        and not _OF_LAND.search(r.entity.name)
        and (_POLLSTER.search(r.entity.name) or normal_pollster(r.entity.name) in known or _is_polling(r, sentence))
        and (
            is_polled
            or _has_found(r, sentence)
            or (current and _same_pollster(r.entity.name, current.pollster))
        )
    ]  # fmt: skip
    if not named and not is_polled:
        months = [m for m in _months(sentence, today) if m.grain == "month"] if current and _SHARE.search(text) else []
        return Poll(current.pollster, months[0].first[:7]) if current and months else current
    waves = _months(sentence, today)
    if (
        not named
        and sentence.previous is not None
        and sentence.previous.paragraph == sentence.paragraph
        and _OWN_POLL.search(text)
    ):
        named = before
    pollster = "; ".join(sorted({normal_pollster(n) for n in named})) or (current.pollster if current else "")
    wave = (
        waves[0].first[:7]
        if waves
        else (current.wave if current and (not named or _same_pollster(pollster, current.pollster)) else "")
    )
    return Poll(pollster, wave)


_UP_FROM = re.compile(r"\b(?:from|than)\s$")
_THEN = re.compile(r"^\s(?:in |last )?(?:late |early |mid-)?$")
_AGAINST = re.compile(
    r"\b(?:than|unlike|compared (?:with|to)|in contrast (?:with|to)|at odds with)\b[^.;]{0,30}$", re.I
)


def poll_at(poll: Poll, quantity: Quantity, sentence: Sentence, moments: Sequence[Moment]) -> Poll:
    """The poll that a number is of: its sentence's, one that this is set against, or an earlier wave."""
    if _is_set_against(quantity, sentence, poll.pollster):
        return Poll()
    return Poll(poll.pollster, _wave_before(quantity, sentence, moments) or poll.wave)


def _is_set_against(quantity: Quantity, sentence: Sentence, pollster: str) -> bool:
    """Whether the sentence names the pollster only as one whose poll it sets the number against: `34%, a rosier picture
    than Monday’s Tamber survey`."""
    first = pollster.split(";")[0].split(" ")[0]
    places = [m.start() for m in re.finditer(re.escape(first), sentence.text, re.I)] if first else []
    after = [p for p in places if p >= quantity.end - sentence.start]
    return bool(after) and after == places and _AGAINST.search(sentence.text[: after[0]]) is not None


def _wave_before(quantity: Quantity, sentence: Sentence, moments: Sequence[Moment]) -> str:
    """The month of the earlier poll of which a number is that a newer one is set against: `up from 33% in May`."""
    if not _UP_FROM.search(sentence.before(quantity.start, 12)):
        return ""
    text = sentence.document.text
    own = (m for m in moments if m.start >= quantity.end and _THEN.match(text[quantity.end : m.start]))
    return next((m.first[:7] for m in own if m.grain in ("month", "day")), "")


def _months(sentence: Sentence, today: date | None) -> list[Moment]:
    """The months and the days of months that a sentence names, but for those that a poll is set against."""
    return [
        m
        for m in moments(sentence.text, sentence.start, today)
        if m.grain in ("month", "day") and _MONTH.search(m.text) and not _SINCE.search(sentence.before(m.start, 32))
    ]


def _is_polling(referent: Referent, sentence: Sentence) -> bool:
    """Whether a name stands where a pollster's does: `a Fairview poll`, `a poll by Fairview`. The paper that prints the
    article only paid for its poll."""
    name = set(normal_pollster(referent.entity.name).split())
    if name <= {fold(word) for word in sentence.document.source.split()}:
        return False
    after = sentence.after(referent.end, 40)
    return _NAMED_POLL.match(after) is not None or _POLL_BY.search(sentence.before(referent.start, 40)) is not None


def _has_found(referent: Referent, sentence: Sentence) -> bool:
    """`Fairview Research found`."""
    return _FOUND.match(sentence.after(referent.end, 20)) is not None


def pollsters(referents: Sequence[Referent]) -> list[str]:
    """The names among the referents that may be pollsters'."""
    return [
        r.entity.name
        for r in referents
        if r.entity.kind in ("org", "name") and _POLLSTER.search(r.entity.name) and not _OF_LAND.search(r.entity.name)
    ]


def normal_pollster(name: str) -> str:
    """A pollster's name as it is compared: folded, without the words that all pollsters share."""
    words = [fold(w).rstrip(".") for w in name.split()]
    words = ["los angeles" if w in ("la", "l.a") else w for w in words]
    kept = [
        w
        for w in words
        if w
        not in ("poll", "survey", "the", "of", "institute", "university", "research", "opinion", "strategies", "uc")
    ]
    return " ".join(kept or words)


def _same_pollster(one: str, other: str) -> bool:
    return bool(set(normal_pollster(one).split()) & set(other.replace(";", " ").split()))
