"""Which numbers of a sentence are said to be so many times one another: `doubled from 41 to 96`, `90, twice the 45`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.quantity import is_currency
from lamayor_check.claims.units import dimension

_FROM = re.compile(
    r"\b(?:from|against|versus|compared (?:with|to))\s(?:the\s|about\s|some\s|just\s|[a-z’']+\s){0,2}[^\w\s.]{0,2}$",
    re.I,
)
_TO = re.compile(r"\bto\s(?:the\s|about\s|some\s|just\s)?[^\w\s.]{0,2}$", re.I)
_HOW = (
    r"(?:(?P<how>more than|less than|well over|just over|just under|over|under|at least|nearly|almost|close to|about"
    r"|roughly|around)\s)?"
)
_VERB = re.compile(
    rf"\b{_HOW}(?P<word>doubl(?:ed?|es|ing)|trebl(?:ed?|es|ing)|tripl(?:ed?|es|ing)|quadrupl(?:ed?|es|ing)"
    r"|quintupl(?:ed?|es|ing)|halv(?:ed?|es|ing))\b",
    re.I,
)
_TIMES = re.compile(
    rf"^[^.;:\d]{{0,40}}?[\s,(—–-]{{1,3}}(?:is|was|were|are)?\s?{_HOW}(?P<word>twice|double|triple|treble|quadruple|half"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten) times)\s"
    r"(?:(?:the|its|of|of the|last year[’']s|as (?:many|much) as(?: the)?)\s)?(?:[a-z]+\s)?[^\w\s.,]?$",
    re.I,
)
_FACTORS = {
    "hal": Decimal("0.5"), "twi": Decimal(2), "dou": Decimal(2), "two": Decimal(2), "tri": Decimal(3),
    "tre": Decimal(3), "thr": Decimal(3), "qua": Decimal(4), "fou": Decimal(4), "qui": Decimal(5), "fiv": Decimal(5),
    "six": Decimal(6), "sev": Decimal(7), "eig": Decimal(8), "nin": Decimal(9), "ten": Decimal(10),
}  # fmt: skip
"""By the first three letters of the word."""
_LOOSE = Decimal("0.1")
"""By how much of it a multiple is rounded where nothing is said, and how far `just over` reaches."""
_NEARLY = Decimal("0.25")
"""How far below a multiple `nearly` reaches, and how far around it `about`."""
_APART = re.compile(r"[;.]\s")
_FAR = 140

Multiple = tuple[Claim, Claim, Decimal | None, Decimal | None]
"""The value before, the value after, and the least and the most that the second can be of the first."""


def multiples(claims: Sequence[Claim], text: str) -> Iterator[Multiple]:
    """The two values of each multiple that the article gives both of."""
    for place, claim in enumerate(claims):
        if place == 0 or claims[place - 1].sentence_start != claim.sentence_start:
            end = claim.sentence_start + len(claim.sentence)
            row = [c for c in claims[place:] if c.start < end and _is_figure(c)]
            yield from _of_verbs(row, text[claim.sentence_start : end])
            yield from _of_times(row, text)


def _is_figure(claim: Claim) -> bool:
    return claim.value is not None and claim.value > 0 and claim.bound in ("exact", "approx")


def _of_verbs(row: Sequence[Claim], sentence: str) -> Iterator[Multiple]:
    """`doubled to 96 from 41`: both ends behind the verb, in its clause."""
    verbs = list(_VERB.finditer(sentence))
    stops = [*(verb.start() for verb in verbs[1:]), len(sentence)]
    for verb, stop in zip(verbs, stops, strict=False):
        stop = min(verb.end() + _FAR, stop)
        apart = _APART.search(sentence, verb.end(), stop)
        near = [c for c in row if verb.end() <= c.start - c.sentence_start < (apart.start() if apart else stop)]
        old = [c for c in near if _FROM.search(_before(c, sentence, verb.end()))]
        new = [c for c in near if _TO.search(_before(c, sentence, verb.end()))]
        if len(old) == len(new) == 1 and old[0] is not new[0] and _are_kin(old[0], new[0]):
            yield old[0], new[0], *_reach(verb)


def _are_kin(one: Claim, other: Claim) -> bool:
    """Whether two figures are of one unit, or both are counts, of which the second seldom says what it counts."""
    return one.unit == other.unit or not any(
        is_currency(c.unit) or c.unit in ("percent", "points") or dimension(c.unit) for c in (one, other)
    )


def _before(claim: Claim, sentence: str, start: int) -> str:
    place = claim.start - claim.sentence_start
    return sentence[max(start, place - 32) : place]


def _of_times(row: Sequence[Claim], text: str) -> Iterator[Multiple]:
    """`90, twice the 45`: the first is so many times the second; a `half` between them can be a claim itself."""
    for place, new in enumerate(row):
        for old in row[place + 1 : place + 3]:
            said = _TIMES.match(text[new.end : old.start])
            if said is not None and _are_kin(old, new):
                yield old, new, *_reach(said)


def _reach(said: re.Match[str]) -> tuple[Decimal | None, Decimal | None]:
    """The least and the most of a multiple in words; where its word makes a thing smaller, `more than` is less."""
    factor = _FACTORS[said["word"][:3].lower()]
    how = (said["how"] or "").lower()
    if factor < 1 and said.re is _VERB:
        how = {"more than": "less than", "over": "under", "well over": "less than", "just over": "just under",
               "nearly": "just over", "almost": "just over", "close to": "just over"}.get(how, how)  # fmt: skip
    if how in ("more than", "over", "well over", "at least"):
        return factor, None
    if how in ("less than", "under"):
        return None, factor
    if how == "just over":
        return factor, factor * (1 + _LOOSE)
    if how in ("nearly", "almost", "close to", "just under"):
        return factor * (1 - _NEARLY), factor
    reach = _NEARLY if how else _LOOSE
    return factor * (1 - reach), factor * (1 + reach)
