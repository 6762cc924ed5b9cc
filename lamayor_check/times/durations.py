"""Durations and ages of any unit in seconds, so that `64 weeks` and `15 months` can be compared."""

from __future__ import annotations

from decimal import Decimal

from lamayor_check.claims.quantity import Quantity

_DAY = 86_400
_YEAR = Decimal("365.2425") * _DAY
_SECONDS = {
    "millisecond": Decimal("0.001"),
    "second": Decimal(1),
    "minute": Decimal(60),
    "hour": Decimal(3600),
    "day": Decimal(_DAY),
    "night": Decimal(_DAY),
    "weekend": Decimal(2 * _DAY),
    "week": Decimal(7 * _DAY),
    "fortnight": Decimal(14 * _DAY),
    "month": _YEAR / 12,
    "quarter": _YEAR / 4,
    "year": _YEAR,
    "decade": 10 * _YEAR,
    "century": 100 * _YEAR,
}
"""Units of a known length; months and years are those of the mean calendar."""
_SHORTEST = Decimal("0.001")

Seconds = tuple[Decimal | None, Decimal | None]


def duration_seconds(quantity: Quantity) -> Seconds:
    """The interval of a duration or an age in seconds: None is an open end, both where the unit has no fixed length.

    The slack is that of the unit written; an age is counted in whole units that are over. The upper end lies just
    within, so that `four years` and `five years`, which are rounded at one and the same point, do not meet there.
    """
    worth = _SECONDS.get(quantity.unit or ("year" if quantity.kind == "age" else ""))
    if worth is None:
        return None, None
    lower, upper = (None if end is None else end * worth for end in (quantity.lower, quantity.upper))
    if quantity.kind == "age" and upper is not None:
        upper += worth
    if lower is not None and upper is not None and lower < upper:
        upper = max(lower, upper - _SHORTEST)
    return lower, upper
