"""A numeral takes the sign, multiplier and unit beside it. Its neighbours and its hedges are not looked at."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.currencies import NAMES, SIGNS
from lamayor_check.claims.quantity import Kind
from lamayor_check.extraction.quantities import currencies, names, units, words
from lamayor_check.extraction.quantities.forms import any_of
from lamayor_check.extraction.quantities.page import Page
from lamayor_check.extraction.quantities.worth import Form, Numeral

FRACTION_SLACK = Decimal(2)
"""Nobody who writes `a third` means 33.33 percent to the digit: a fraction stands for a point each way."""


_T = TypeVar("_T")


class Measured(Struct, frozen=True, kw_only=True):
    """A numeral with what belongs to it: a `Quantity` in the making."""

    start: int
    end: int
    tail: int
    """Behind the number and its unit word: a physical unit is outside the span."""
    form: Form
    kind: Kind
    value: Decimal | None
    lower: Decimal | None = None
    upper: Decimal | None = None
    precision: Decimal = Decimal(1)
    factor: Decimal = Decimal(1)
    unit: str | None = None
    noun: str = ""
    pair: int = -1
    pair_kind: Literal["score", "change", ""] = ""

    @property
    def amount(self) -> Decimal:
        """The value of a number that has one."""
        assert self.value is not None
        return self.value

    @property
    def bare(self) -> bool:
        """Whether it is a plain whole number with neither unit nor multiplier."""
        return self.kind == "count" and self.form in ("digits", "words") and self.precision == self.factor == 1


def noun_forms(nouns: object, irregular: frozenset[str] = frozenset()) -> str:
    """An expression for any of some nouns, in the singular or the plural; the irregular have no plural of their own."""
    forms = sorted(map(str, nouns), key=len, reverse=True)  # type: ignore[call-overload]
    return "|".join(re.escape(n) + ("" if n in irregular or len(n) < 3 else "(?:e?s)?") for n in forms)


_SPELT = any_of(w for w in words.MULTIPLIERS if len(w) > 3)
_SHORT = any_of(w for w in words.MULTIPLIERS if len(w) <= 3)
_MULTIPLIER = re.compile(
    rf"[ -]?(?P<spelt>{_SPELT})(?![a-z])(?:\s+(?P<more>{any_of(words.SCALES)})(?![a-z]))?"
    rf"|(?P<gap>\s?)(?P<short>{_SHORT})(?![a-z0-9'/])"
)
_NAME_AFTER = re.compile(r"\.?\s+[A-Z][a-z]")
"""After a letter that is part of a name: `1201 M Street`."""
_LETTERED_SIGNS = any_of(s for s in SIGNS if s[0].isalpha() and s not in currencies.LETTERS)
_PLAIN_SIGNS = any_of(s for s in SIGNS if not s[0].isalpha())
_CODES = any_of(currencies.CODES)
_CURRENCY_BEFORE = re.compile(
    rf"(?:(?<![A-Za-z0-9'])(?P<letters>{_LETTERED_SIGNS}|{_CODES.upper()})|(?P<sign>{_PLAIN_SIGNS}))\s?$"
    rf"|(?<![\w.$-])(?P<letter>{any_of(currencies.LETTERS)})$"
)
_MONEY_WORD = rf"[ -]?(?P<word>{noun_forms(NAMES, currencies.NO_PLURAL)})(?![a-z])"
_CURRENCY_AFTER = re.compile(
    rf"{_MONEY_WORD}|\s?(?P<code>{_CODES})(?![a-z]|\s?\d)|\s?(?P<sign>[$€£₽₴₫])(?!\s?\d)"
    rf"|[ -]?(?P<minor>{noun_forms((m for m in currencies.MINOR if len(m) > 1), currencies.NO_PLURAL)}|¢)(?![a-z])"
    r"|(?P<coin>[pc])(?![a-z0-9]|\.\w)"
)
_NAMED_MONEY = re.compile(_MONEY_WORD)
_TAX_AFTER = re.compile(r"(?: [a-z]+){0,2} tax(?![a-z])")
_TAX_BEFORE = re.compile(r"(?<![a-z])tax (?:increase |hike |rate )?of (?:an? |one-)?$")
_PERCENT = re.compile(r"\s?%(?![a-z0-9])|[ -]?per[ -]?cent(?![a-z])|\s?pct(?![a-z])|\s?pc(?![a-z])")
_POINTS = re.compile(
    r"(?:[ -]?(?:percentage|percent|per cent|%)[ -]?|[ -])(?:points?|pts?)(?![a-z]|-in-)|\s?(?:pts?|pp|ppts?)(?![a-z])"
)
_BASIS = re.compile(r"[ -]basis[ -]points?(?![a-z])|\s?bps?(?![a-z])")
_TIMES = re.compile(r"[ -]times(?![a-z])|x(?![a-z\d])")
_TIME = re.compile(
    rf"(?P<gap>(?:[ -](?:{any_of(units.BEFORE_TIME)}))?[ -]|)(?P<unit>{any_of(units.TIME_UNITS)})(?![a-z])"
)
_UNIT = re.compile(rf"(?P<gap>\s?-?)(?P<unit>{noun_forms(units.PHYSICAL_UNITS)})(?![a-z0-9])")
_MANY, _HUNDRED, _FEW = 1000, 100, 10
_HALF = Decimal("0.5")
"""`two and a half years` is good to half a year."""
_CONSOLE = re.compile(r"[1-5](?![\d.,mbk])")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d| [a-z]+ old)")
_COUNTED = re.compile(rf"(?: [a-z-]+)? (?:{any_of(names.COUNTED)})(?![a-z])| (?:{any_of(names.MONIES)})(?![a-z])")
_NEGATIVE = re.compile(r"(?:^|[\s(,])(?P<mark>[-−]|minus[ -])$")
_BELOW_ZERO = re.compile(r"\s(?:below zero|of frost)(?![\w-])")
"""Behind a temperature, which makes it one below zero: `46.8 degrees below zero`, `ten degrees of frost`."""
_ERROR_MARGIN = re.compile(r"(?:plus[ -]or[ -]minus|\+/-|±)\s?$")
_LINKS = {
    "fraction": re.compile(r"\s+(?:of\s+)?an?(?=\s)|(?=-)"),
    "vague": re.compile(r"\s+of(?=\s)"),
    "digits": re.compile(r"\s+of\s+an?(?=\s)"),
}
"""What may stand between a number and its unit: `half a mile`, `tens of thousands of euros`, `0.6 of a point`."""


def measure(page: Page, numeral: Numeral, floor: int = 0) -> Measured:
    """Attach currency, multiplier, percent, points or unit to a numeral; what stands before `floor` is another's."""
    draft = Measured(
        start=numeral.start,
        end=numeral.end,
        tail=numeral.end,
        form=numeral.form,
        kind=numeral.kind or "count",
        value=numeral.value,
        lower=numeral.lower,
        upper=numeral.upper,
        precision=numeral.precision,
        factor=numeral.factor,
        unit=numeral.unit,
    )
    if numeral.form == "known":
        return draft
    draft = _sign(page, _multiplier(page, _currency_before(page, draft, floor)))
    if draft.kind == "count":
        draft = _unit(page, draft, draft.end)
    link = _LINKS[draft.form].match(page.flat, draft.end) if draft.kind == "count" and draft.form in _LINKS else None
    if link:
        draft = _unit(page, draft, link.end())
    if draft.form == "multiple":
        return replace(draft, kind="multiple")
    return _share(_below_zero(page, draft))


def _below_zero(page: Page, draft: Measured) -> Measured:
    is_warmth = draft.kind == "count" or (draft.unit or "").startswith("degree")
    if not is_warmth or not draft.value or draft.value < 0 or not _BELOW_ZERO.match(page.flat, draft.tail):
        return draft
    return replace(_scaled(draft, Decimal(-1)), kind="measure", unit=draft.unit or "degree")


def _unit(page: Page, draft: Measured, at: int) -> Measured:
    for attach in (_percent, _points, _basis, _currency_after, _times, _time, _physical):
        attached = attach(page, draft, at)
        if attached is not None:
            return attached
    return draft


def _scaled(draft: Measured, by: Decimal, **changes: Any) -> Measured:
    def times(x: Decimal | None) -> Decimal | None:
        return None if x is None else x * by

    return replace(
        draft, value=times(draft.value), lower=times(draft.lower), upper=times(draft.upper),
        precision=draft.precision * abs(by), **changes,
    )  # fmt: skip


def _currency_before(page: Page, draft: Measured, floor: int) -> Measured:
    if draft.form not in ("digits", "fraction"):
        return draft
    found = _CURRENCY_BEFORE.search(page.raw, max(floor, draft.start - 6), draft.start)
    if not found:
        return draft
    name = found.lastgroup or ""
    sign = found[name]
    if (name == "letter" and sign not in currencies.letters(page)) or (
        sign == "PS" and _CONSOLE.match(page.flat, draft.start)
    ):
        return draft
    codes = SIGNS.get(sign) or (currencies.ALIASES.get(sign.lower(), sign),)
    return replace(draft, start=found.start(), kind="money", unit=currencies.resolve(page, codes))


def _multiplier(page: Page, draft: Measured) -> Measured:
    if draft.form not in ("digits", "fraction"):
        return draft
    found = _MULTIPLIER.match(page.flat, draft.end)
    if not found or (found["short"] and not _multiplies(page, draft, found)):
        return draft
    factor = Decimal(words.MULTIPLIERS[found["spelt"] or found["short"]]) * words.SCALES.get(found["more"] or "", 1)
    return _scaled(draft, factor, end=found.end(), tail=found.end(), factor=factor)


def _multiplies(page: Page, draft: Measured, found: re.Match[str]) -> bool:
    """Whether `m`, `k`, `b` and the like multiply here, and are no unit of length or part of a name."""
    short = found["short"]
    if draft.kind == "money":
        return True
    if found["gap"]:
        is_capital = page.raw[found.start("short")] == "M" and not _NAME_AFTER.match(page.raw, found.end())
        return is_capital or (short not in units.MULTIPLIERS_TOO and len(short) > 1)
    if page.raw[found.start("short")].isupper() and short in units.MULTIPLIERS_TOO:
        return True
    if short == "m" or (short == "k" and draft.amount < _FEW):
        counts = _COUNTED.match(page.flat, found.end()) or _NAMED_MONEY.match(page.flat, found.end())
        return draft.precision < 1 or counts is not None  # a 4K screen, but 4k voters
    return short not in units.MULTIPLIERS_TOO


def _sign(page: Page, draft: Measured) -> Measured:
    found = _NEGATIVE.search(page.flat, max(0, draft.start - 7), draft.start)
    if not found or _ERROR_MARGIN.search(page.flat, max(0, draft.start - 16), draft.start):
        return draft
    if page.flat[max(0, found.start("mark") - 2) : found.start("mark")].strip().isdigit():
        return draft  # `2000 -2500` is a range
    return _scaled(draft, Decimal(-1), start=found.start("mark"))


def _percent(page: Page, draft: Measured, at: int) -> Measured | None:
    found = _PERCENT.match(page.flat, at)
    if not found or _POINTS.match(page.flat, at):
        return None
    return replace(draft, end=found.end(), tail=found.end(), kind="percent", unit="percent")


def _points(page: Page, draft: Measured, at: int) -> Measured | None:
    found = _POINTS.match(page.flat, at)
    return found and replace(draft, end=found.end(), tail=found.end(), kind="points", unit="points")


def _basis(page: Page, draft: Measured, at: int) -> Measured | None:
    found = _BASIS.match(page.flat, at)
    return found and _scaled(draft, Decimal("0.01"), end=found.end(), tail=found.end(), kind="points", unit="points")


def _currency_after(page: Page, draft: Measured, at: int) -> Measured | None:
    found = _CURRENCY_AFTER.match(page.flat, at)
    if not found or (found["coin"] and (draft.form != "digits" or not _is_coin(page, draft, found.start("coin")))):
        return None
    name = found.lastgroup or ""
    surface = " ".join(found[name].split())
    if name == "minor" and draft.form == "fraction" and _is_tax(page, draft.start, found.end()):
        return replace(draft, end=found.end(), tail=found.end(), kind="percent", unit="percent")
    if name in ("minor", "coin"):
        unit = currencies.resolve(page, _singular(surface, currencies.MINOR) or ())
        worth = currencies.HUNDREDTH
        return _scaled(draft, worth, end=found.end(), tail=found.end(), kind="money", unit=unit)
    if name == "code" and not page.raw[found.start("code")].isupper():
        return None
    table = SIGNS if name == "sign" else NAMES
    codes = _singular(surface, table) or (currencies.ALIASES.get(surface, surface.upper()),)
    if surface.removesuffix("s") in currencies.ALSO_WORDS:
        is_money = draft.factor >= _MANY or (surface.endswith("s") and currencies.is_signed(page, codes))
        if not is_money or page.flat.startswith(" of ", found.end()):
            return None
    if surface.removesuffix("s") in currencies.UNTOLD and not currencies.is_told(page, codes):
        return None
    return replace(draft, end=found.end(), tail=found.end(), kind="money", unit=currencies.resolve(page, codes))


def _is_coin(page: Page, draft: Measured, at: int) -> bool:
    """Whether a letter behind digits is the hundredth of a currency: `95p`, `14c`, but no `1080p` and no `21C`."""
    return page.raw[at].islower() and draft.value not in units.SCREEN_LINES


def _is_tax(page: Page, start: int, end: int) -> bool:
    """Whether a part of a cent is a tax on every dollar, which is percent: `a quarter-cent sales tax`."""
    return _TAX_AFTER.match(page.after(end)) is not None or _TAX_BEFORE.search(page.before(start)) is not None


def _singular(word: str, known: Mapping[str, _T]) -> _T | None:
    return known.get(word) or known.get(word.removesuffix("s")) or known.get(word.removesuffix("es"))


def _times(page: Page, draft: Measured, at: int) -> Measured | None:
    found = _TIMES.match(page.flat, at)
    if not found or draft.form == "fraction":
        return None
    return replace(draft, end=found.end(), tail=found.end(), kind="multiple")


def _time(page: Page, draft: Measured, at: int) -> Measured | None:
    found = _TIME.match(page.flat, at)
    if not found or (not found["gap"] and draft.form != "digits"):
        return None
    if found["gap"] == " " and found["unit"] in units.SINGULAR_TIME and _YEAR.match(page.flat, draft.start):
        return None  # `the 2018 season`
    surface = found["unit"]
    if len(surface) == 1 and (page.raw[found.start("unit")].isupper() or _is_plural_s(page, draft, found)):
        return None  # `3301 S. Halsted`, `two 737s`, `the under-16s`
    unit = units.TIME_UNITS[surface]
    kind: Kind = "measure" if unit == "hour" and draft.value and draft.value >= _MANY else "duration"  # of labour
    precision = max(draft.precision, _HALF) if draft.form == "words" else draft.precision
    return replace(draft, kind=kind, tail=found.end(), unit=unit, precision=precision)


def _is_plural_s(page: Page, draft: Measured, found: re.Match[str]) -> bool:
    is_many = draft.amount >= _HUNDRED or _BAND.search(page.before(draft.start, 12)) is not None
    return found[0] == "s" and draft.precision == 1 and is_many


_BAND = re.compile(r"\b(?:(?:under|over)-|the (?:under|over) )$")
"""Before the age of a group: `the under-16s`."""


def _physical(page: Page, draft: Measured, at: int) -> Measured | None:
    found = _UNIT.match(page.flat, at)
    if not found:
        return None
    surface = found["unit"]
    if surface in units.SHORT_UNITS and (draft.form != "digits" or "-" in found["gap"]):
        return None
    if surface in units.GLUED_UNITS and found["gap"]:
        return None
    if surface in units.UNIT_CASE and page.raw[found.start("unit") : found.end("unit")] != units.UNIT_CASE[surface]:
        return None
    return replace(draft, kind="measure", unit=_singular(surface, units.PHYSICAL_UNITS), tail=found.end())


def _share(draft: Measured) -> Measured:
    """A fraction that measures nothing else is a share, in percent."""
    if draft.form != "fraction" or draft.kind != "count" or draft.factor != 1 or draft.value is None:
        return draft
    return replace(draft, value=draft.value * 100, kind="share", unit="percent", precision=FRACTION_SLACK)
