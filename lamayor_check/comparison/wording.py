"""How values, moments and sides are said: the sentences of messages and explanations. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lamayor_check.claims.claim import AsOf, Claim
from lamayor_check.claims.interval import Interval
from lamayor_check.rulebook.model import Metric

_BOUNDS = {"approx": "about ", "at_least": "more than ", "at_most": "under ", "exact": "", "range": ""}


def label(claims: Sequence[Claim]) -> str:
    """What a side says, as its first claim has it: `41%`, `more than $40 million`."""
    claim = claims[0]
    cue = claim.cue if claim.cue and claim.bound != "exact" else _BOUNDS[claim.bound].strip()
    return f"{cue} {claim.text}".strip()


def value_message(metric: Metric, sides: Sequence[Sequence[Claim]]) -> str:
    """The plain sentence of a value conflict, from the metric's own words."""
    first = sides[0][0]
    values = " or ".join(dict.fromkeys(label(s) for s in sides))
    subject = first.subject.name if first.subject is not None else "the figure"
    place = f" in {first.scope.place}" if first.scope.place else ""
    said = metric.message.format(
        subject=subject,
        values=values,
        moment=moment(first.as_of),
        of_subject=f" ({first.subject.name})" if first.subject is not None else "",
        of_place=place,
        what=" ".join(filter(None, (first.scope.noun, f"({', '.join(first.scope.detail[:4])})" if first.scope.detail else ""))) or "a figure",
    )
    return said[:1].upper() + said[1:]


def moment(as_of: AsOf | None) -> str:
    """A moment as the end of a sentence: ` when the race was called`, ` with 43% counted`, ` as of Sept. 30`."""
    if as_of is None:
        return ""
    if as_of.mark == "call":
        return f" when {short_name(as_of.by) or 'the race'} called it"
    if as_of.counted is not None:
        return f" with {plain(as_of.counted)}% counted"
    if as_of.mark:
        return f" in the {as_of.mark} count"
    return f" ({as_of.text})" if as_of.text else ""


def short_name(name: str) -> str:
    """A caller's name as a sentence has it."""
    return name.upper() if len(name) <= 4 else name.title()


def span(one: Interval, unit: str) -> str:
    """An interval in words: `40.5 to 41.5`, `at least 400`."""
    tail = "%" if unit == "percent" else "" if unit == "count" else f" {unit}"
    if one.lower is None:
        return f"at most {plain(one.upper)}{tail}"
    if one.upper is None:
        return f"at least {plain(one.lower)}{tail}"
    return f"{plain(one.lower)} to {plain(one.upper)}{tail}" if one.lower != one.upper else f"exactly {plain(one.lower)}{tail}"


def plain(value: Decimal | None) -> str:
    """A number without needless zeros, grouped by thousands; at most four places."""
    if value is None:
        return "?"
    rounded = value if value.as_tuple().exponent >= -4 else round(value, 4)  # type: ignore[operator]
    text = f"{rounded:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
