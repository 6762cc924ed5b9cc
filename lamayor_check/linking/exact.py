"""Two claims that say in so many words that they are one quantity at one moment: nothing need be learnt to see it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from lamayor_check.claims.claim import AsOf, Claim
from lamayor_check.linking.moments import is_clock, relation
from lamayor_check.linking.parting import differs
from lamayor_check.linking.slips import is_near
from lamayor_check.rulebook.model import OTHER, Metric, ScopePart

FALL = Decimal("1.25")
"""A running total that is lower by more than this ratio is a total of something else: a batch, a lead, a part."""
MONTH, YEAR = 30, 365
"""Days. Between two articles of one week hardly anybody has a birthday."""
_PARTS: tuple[ScopePart, ...] = ("contest", "stage", "place", "population", "period", "per", "noun")


def are_one(a: Claim, b: Claim, metric: Metric) -> bool:
    """Whether both name in their own sentences one of those who stand against each other, and one moment of a count or
    one poll."""
    if metric.subject != "contestant" or a.subject is None or not _are_like(a, b):
        return False
    if a.scope.pollster or b.scope.pollster:
        return a.scope.pollster == b.scope.pollster and a.scope.wave == b.scope.wave != ""
    return relation(a, b) == "same" and _is_firm(a.as_of) and _is_firm(b.as_of)


def is_fall(a: Claim, b: Claim, metric: Metric) -> bool:
    """Whether both name in their own sentences one running total at two moments, the later of which is lower."""
    if "monotonic" not in metric.kinds or not _are_like(a, b):
        return False
    found = relation(a, b)
    if found not in ("earlier", "later"):
        return False
    counted = [(c.scope.noun, c.scope.detail) for c in (a, b)]
    if a.subject is None and (counted[0] != counted[1] or not any(counted[0])):
        return False
    early, late = (a, b) if found == "earlier" else (b, a)
    if early.lower is None or late.upper is None or early.unit != late.unit:
        return False
    return late.upper < early.lower and is_near(early, late, FALL)


def has_grown(a: Claim, b: Claim, metric: Metric) -> bool:
    """Whether a running total is higher in an article that came out later, and nothing says that both are of one
    moment."""
    if metric.time != "cumulative" or not a.published or not b.published or relation(a, b) == "same":
        return False
    early, late = sorted((a, b), key=lambda c: c.published)
    if early.published == late.published or early.upper is None or late.lower is None:
        return False
    return late.lower > early.upper


def has_aged(a: Claim, b: Claim, metric: Metric) -> bool:
    """Whether an age is higher in an article that came out a month later at least, by as many birthdays as fit between
    the two."""
    if metric.units[0] != "age" or not a.published or not b.published:
        return False
    early, late = sorted((a, b), key=lambda c: c.published)
    days = (date.fromisoformat(late.published) - date.fromisoformat(early.published)).days
    if days < MONTH or early.upper is None or late.lower is None:
        return False
    return early.upper < late.lower and days // YEAR <= late.lower - early.upper <= days // YEAR + 1


def _are_like(a: Claim, b: Claim) -> bool:
    """Whether both name in their own sentences one subject of one metric, and nothing of their scope differs."""
    if a.metric != b.metric or a.metric == OTHER or a.modality != b.modality or a.subject != b.subject:
        return False
    if _borrows(a) or _borrows(b):
        return False
    return not any(differs(a, b, part) for part in _PARTS)


def _borrows(claim: Claim) -> bool:
    return any(part.part in ("subject", "as_of") for part in claim.filled)


def _is_firm(moment: AsOf | None) -> bool:
    """Whether a moment is one of a count: a call, a share counted, a time of day, the end."""
    return moment is not None and (bool(moment.mark) or moment.counted is not None or is_clock(moment))
