"""How values, moments and sides are said: the sentences of messages and explanations. Nothing is decided here."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from decimal import Decimal

from lamayor_check.checking.shared import firsts, shared_moment, shared_name, shared_scope
from lamayor_check.claims import amounts
from lamayor_check.claims.claim import AsOf, Claim, Scope
from lamayor_check.claims.interval import Interval
from lamayor_check.claims.quantity import is_currency
from lamayor_check.claims.units import dimension, is_time, plural
from lamayor_check.rulebook.model import Metric

_BOUNDS = {"approx": "about", "at_least": "more than", "at_most": "under", "exact": "", "range": ""}
_UNIT = re.compile(
    r"[\s-]?(?:(?:square|sq\.?)[\s-])?[^\W\d_]+[²³]?(?:\s(?:per|an?)\s[^\W\d_]+|/[^\W\d_]+|[\s-]olds?\b)?"
)
"""A physical unit behind its number, or that of an age with what makes it one (`-year-old`)."""
_BARE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_MONTHS = tuple(calendar.month_name[1:])
_LEADS = (
    (
        re.compile(
            r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m|o[’']clock|$)|\d{1,2}[:.]\d\d|noon|midnight|midday|half past", re.I
        ),
        "at ",
    ),
    (re.compile(r"(?:19|20)\d\d$|Q\d|(?:the )?(?:first|second|third|fourth) quarter"), "in "),
    (re.compile(r"(?:this|last|next|early|late|today|tonight|yesterday|overnight|a year|two years)\b", re.I), ""),
)
"""How a moment is led in, by how it begins; else `as of`."""


def label(claims: Sequence[Claim]) -> str:
    """What a side says, as its first claim has it: `41%`, `more than $40 million`."""
    claim = claims[0]
    cue = claim.cue if claim.cue and claim.bound != "exact" else _BOUNDS[claim.bound]
    return f"{cue} {measured(claim)}".strip()


def measured(claim: Claim) -> str:
    """The number with the physical unit that stands behind it, both as printed: `12,400 acres`, `27-year-old`. One
    whose currency or multiplier stands elsewhere has it in brackets: `412.6 (€412.6 million)`."""
    if claim.value is not None and _is_told_elsewhere(claim, claim.value):
        return f"{claim.text} ({amounts.amount(claim.value, claim.unit)})"
    kind = dimension(claim.unit)
    behind = _UNIT.match(claim.sentence[claim.end - claim.sentence_start :]) if kind else None
    is_unit = behind is not None and (kind != "time" or behind.group().strip(" -").startswith(claim.unit))
    return f"{claim.text}{behind.group() if behind is not None and is_unit else ''}"


def computed_as(value: Decimal, claim: Claim) -> str:
    """A value that a claim should have, with what its number is in: `€88.4 million`."""
    is_told = claim.value is not None and _is_told_elsewhere(claim, claim.value)
    return amounts.amount(value, claim.unit) if is_told or is_currency(claim.unit) else plain(value)


def _is_told_elsewhere(claim: Claim, value: Decimal) -> bool:
    """Whether a number in digits alone is a sum, or so many thousands or millions."""
    if _BARE.fullmatch(claim.text) is None:
        return False
    is_scaled = Decimal(claim.text.replace(",", "")) != value
    return is_currency(claim.unit) or (is_scaled and not is_time(claim.unit) and not dimension(claim.unit))


def value_message(metric: Metric, sides: Sequence[Sequence[Claim]]) -> str:
    """The plain sentence of a value conflict, from the metric's own words."""
    name, scope, when = shared_name(sides, metric), shared_scope(sides), moment(shared_moment(sides))
    quotes = " or ".join(dict.fromkeys(f"“{quote(s[0])}”" for s in sides))
    if len({c.metric for c in firsts(sides)}) > 1:
        return f"One thing told in two ways: {quotes}"
    if not name and "{subject}" in metric.message:
        said = f"{metric.title}{when}: {_values(sides)}"
    else:
        said = metric.message.format(
            subject=name,
            whose=f"{possessive(name)} " if name else "",
            values=_values(sides),
            quotes=quotes,
            moment=when,
            place=f" in {scope.place}" if scope.place else "",
            poll=poll(scope),
        )
    said = " ".join(said.split())
    return said[:1].upper() + said[1:]


def _values(sides: Sequence[Sequence[Claim]]) -> str:
    return " or ".join(dict.fromkeys(label(s) for s in sides))


def quote(claim: Claim) -> str:
    """A few words of the claim's sentence around its number, whole words only."""
    start = max(0, min(claim.start - claim.sentence_start, len(claim.sentence)))
    before, after = claim.sentence[:start], claim.sentence[start + len(claim.text) :]
    head = re.search(r"(?:\S+\s+){0,3}\S*$", before)
    tail = re.match(r"\S*(?:\s+[^\s(—]+){0,3}", re.split(r"[,;:.!?]\s|[.!?]$", after, maxsplit=1)[0])
    return " ".join(f"{head.group() if head else ''}{claim.text}{tail.group() if tail else ''}".split())


def possessive(name: str) -> str:
    """`Ada Lund's`, `Ben Moss'`, as the Associated Press writes names."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def moment(as_of: AsOf | None) -> str:
    """A moment as the end of a phrase: ` when AP called the race`, ` with 43% counted`, ` as of Sept. 30`."""
    if as_of is None:
        return ""
    if as_of.mark == "call":
        return f" when {_caller(as_of.by)} called the race" if as_of.by else " when the race was called"
    if as_of.counted is not None:
        return f" with {plain(as_of.counted)}% counted"
    if as_of.mark:
        return f" in the {as_of.mark} count"
    if not as_of.text:
        return ""
    lead = next((word for pattern, word in _LEADS if pattern.match(as_of.text)), "as of ")
    return f" {lead}{as_of.text}"


def _caller(name: str) -> str:
    plain_name = name.removeprefix("the ")
    return f"the {plain_name.upper() if len(plain_name) <= 4 else plain_name.title()}"


def poll(scope: Scope) -> str:
    """A poll by whose it is and when it was taken: `the Lakeland poll of October 2032`."""
    names = " and ".join(name.strip().title() for name in scope.pollster.split(";") if name.strip())
    year, _, month = scope.wave.partition("-")
    when = f" of {_MONTHS[int(month[:2]) - 1]} {year}" if month[:2].isdigit() and 1 <= int(month[:2]) <= 12 else ""
    who = f" of {scope.population}s" if scope.population in ("likely voter", "registered voter", "adult") else ""
    return f"the {names} poll{when}{who}" if names else f"one poll{when}{who}"


def span(one: Interval, unit: str) -> str:
    """An interval in words: `40.5% to 41.5%`, `at least 400`."""
    if one.lower is None or one.upper is None:
        return f"at most {amount(one.upper, unit)}" if one.lower is None else f"at least {amount(one.lower, unit)}"
    if one.lower == one.upper:
        return f"exactly {amount(one.lower, unit)}"
    return f"{amount(one.lower, unit)} to {amount(one.upper, unit)}"


def amount(value: Decimal | None, unit: str) -> str:
    """A value with its unit: `41%`, `3.4 points`, `USD 1,200,000`, `40 acres`; counts are bare."""
    if is_time(unit) and value is not None:
        return amounts.moment(value, unit)
    text = plain(value)
    if unit == "percent":
        return f"{text}%"
    if unit == "points":
        return f"{text} point{'' if value == 1 else 's'}"
    if dimension(unit):
        return f"{text} {unit if value == 1 else plural(unit)}"
    return f"{unit} {text}" if len(unit) == 3 and unit.isupper() else text


def plain(value: Decimal | None) -> str:
    """A number without needless zeros, grouped by thousands; at most four places."""
    if value is None:
        return "?"
    exponent = value.as_tuple().exponent
    rounded = round(value, 4) if isinstance(exponent, int) and exponent < -4 else value
    text = f"{rounded:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
