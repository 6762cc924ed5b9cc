"""How an amount and an interval are said to a reader: `$411.5 million`, `40.5% to 41.5%`, `at least 7`."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from lamayor_check.claims.quantity import is_currency
from lamayor_check.claims.units import dimension, is_time, plural

SIGNS = {
    "USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹", "CAD": "C$", "AUD": "A$", "NZD": "NZ$", "HKD": "HK$",
    "SGD": "S$", "KRW": "₩", "NGN": "₦", "PHP": "₱", "ILS": "₪", "UAH": "₴", "VND": "₫", "BRL": "R$", "MXN": "MX$",
}  # fmt: skip
"""Currencies with a sign that names them; others are named by their code."""
_SIZES = (
    (Decimal(10) ** 12, "trillion", "tn"),
    (Decimal(10) ** 9, "billion", "bn"),
    (Decimal(10) ** 6, "million", "m"),
)
_THOUSAND = Decimal(1000)
_PLACES = 3
"""Digits behind the point, up to which millions are said as such."""
_HOUR, _DAY = 60, 24 * 60
"""Minutes."""


def amount(value: Decimal, unit: str) -> str:
    """A value with its unit, where that says more than the metric: `41%`, `3.4 points`, `$1.2 million`, `40 acres`."""
    if is_time(unit):
        return moment(value, unit)
    return _with_unit(sized(value), value, unit)


def span(lower: Decimal | None, upper: Decimal | None, unit: str) -> str:
    """An interval in words; empty where it is one value, or says nothing at all."""
    if lower is None or upper is None:
        if upper is not None:
            return f"at most {amount(upper, unit)}"
        return f"at least {amount(lower, unit)}" if lower is not None else ""
    return "" if lower == upper else f"{amount(lower, unit)} to {amount(upper, unit)}"


def moment(value: Decimal, unit: str) -> str:
    """A day or a time of day as ISO 8601 has it: `2030-06-04`, `15:49`."""
    whole = int(value)
    if unit == "date":
        return date.fromordinal(whole).isoformat() if date.min.toordinal() <= whole <= date.max.toordinal() else "?"
    return f"{whole % _DAY // _HOUR:02}:{whole % _HOUR:02}"


def tick(value: Decimal, unit: str) -> str:
    """A value as short as an axis wants it: `$100m`, `2.5bn`, `40%`, `15,000`."""
    if is_time(unit):
        return moment(value, unit)
    size, _, short = next(((s, w, t) for s, w, t in _SIZES if abs(value) >= s), (Decimal(1), "", ""))
    return _with_unit(f"{grouped(value / size)}{short}", value, unit if unit in ("percent", "points") else _coin(unit))


def sized(value: Decimal) -> str:
    """A number in millions, billions or trillions where few digits then say it; else grouped by thousands."""
    if not value.is_finite() or abs(value) >= _THOUSAND * _SIZES[0][0]:
        return grouped(value)
    for size, word, _ in _SIZES:
        if abs(value) >= size and len(_behind_point(value / size)) <= _PLACES:
            return f"{grouped(value / size)} {word}"
    return grouped(value)


def grouped(value: Decimal) -> str:
    """A number without needless zeros, grouped by thousands; at most four places, and powers of ten beyond reason."""
    if not value.is_finite() or abs(value.adjusted()) > 40:
        return str(value)
    exponent = value.as_tuple().exponent
    rounded = round(value, 4) if isinstance(exponent, int) and exponent < -4 else value
    text = f"{rounded:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _behind_point(value: Decimal) -> str:
    return f"{value:f}".partition(".")[2].rstrip("0")


def _coin(unit: str) -> str:
    return unit if is_currency(unit) else ""


def _with_unit(number: str, value: Decimal, unit: str) -> str:
    if unit == "percent":
        return f"{number}%"
    if unit == "points":
        return f"{number} point{'' if value == 1 else 's'}"
    if dimension(unit):
        return f"{number} {unit if value == 1 else plural(unit)}"
    if is_currency(unit):
        sign = SIGNS.get(unit, f"{unit} ")
        return f"-{sign}{number[1:]}" if number.startswith("-") else f"{sign}{number}"
    return number
