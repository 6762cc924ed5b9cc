"""A numeral takes the sign, multiplier and unit that stand beside it. Its neighbours and its hedges are not looked at."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.quantity import Kind
from lamayor_check.extraction.quantities import units, words
from lamayor_check.extraction.quantities.page import Page
from lamayor_check.extraction.quantities.scan import Form, Numeral


class Measured(Struct, frozen=True, kw_only=True):
    """A numeral with what belongs to it."""

    start: int
    end: int
    form: Form
    kind: Kind
    value: Decimal | None
    lower: Decimal | None = None
    upper: Decimal | None = None
    precision: Decimal = Decimal(1)
    unit: str | None = None
    factor: Decimal = Decimal(1)
    """What a multiplier beside the number made of it; 1 where there is none."""
    tail: int = 0
    """Where the text goes on behind the number and its unit word (a unit word is outside the span)."""
    pair: int = -1
    pair_kind: str = ""
    fenced: bool = False
    """Written as a range."""


def _any(vocabulary: object) -> str:
    return "|".join(re.escape(w) for w in sorted(map(str, vocabulary), key=len, reverse=True))  # type: ignore[call-overload]


def _plural(noun: str) -> str:
    return noun if noun in units.PLURAL_IRREGULAR or noun.rpartition(" ")[2] in units.PLURAL_IRREGULAR else noun + "s?"


_SPELT_MULTIPLIERS = [w for w in words.MULTIPLIERS if len(w) > 3]
_SHORT_MULTIPLIERS = [w for w in words.MULTIPLIERS if len(w) <= 3]
_MULTIPLIER = re.compile(
    rf"(?:[ -]?({_any(_SPELT_MULTIPLIERS)})(?![a-z])(?:\s+({_any(words.SCALES)})(?![a-z]))?|\s?({_any(_SHORT_MULTIPLIERS)})(?![a-z0-9'/]))"
)
_CURRENCY_BEFORE = re.compile(
    rf"(?:(?<![a-z0-9'])(?:{_any(s for s in units.CURRENCY_SIGNS if s[0].isalpha())})"
    rf"|{_any(s for s in units.CURRENCY_SIGNS if not s[0].isalpha())}"
    rf"|(?<![a-z])(?:{_any(units.CURRENCY_CODES)}))\s?$"
)
_CURRENCY_AFTER = re.compile(
    rf"(?:\s?[-]?(?P<word>{'|'.join(_plural(re.escape(w)) for w in sorted(units.CURRENCY_WORDS, key=len, reverse=True))})(?![a-z])"
    rf"|\s?(?P<code>{_any(units.CURRENCY_CODES)})(?![a-z])"
    r"|\s?(?P<sign>[€£₽₴₫])"
    rf"|(?:[ -]|\s+of\s+an?\s+)?(?P<minor>cents?|pence|pennies)(?![a-z])|(?P<p>p)(?![a-z0-9.]|\s\d))"
)
_PERCENT = re.compile(r"\s?%(?![a-z0-9])|[ -]?per[ -]?cent(?![a-z])|\s?pct(?![a-z])|\s?pc(?![a-z])")
_POINTS = re.compile(
    r"(?:[ -]|\s+of\s+an?\s+)(?:percentage|percent|per cent|%)[ -]?(?:points?|pts?)(?![a-z])|[ -]points?(?![a-z])|\s?(?:pts?|pp|ppt|ppts)(?![a-z])"
)
_BASIS = re.compile(r"[ -]basis[ -]points?(?![a-z])|\s?bps?(?![a-z])")
_TIMES = re.compile(r"(?:\s|-)times(?![a-z])|x(?![a-z\d])")
_UNIT = re.compile(
    rf"(?P<sep>\s?-?)(?P<unit>{'|'.join(re.escape(u) + ('(?:e?s)?' if len(u) > 3 else '') for u in sorted(units.PHYSICAL_UNITS, key=len, reverse=True))})(?![a-z0-9])"
)
_TIME = re.compile(
    rf"(?:[ -](?:(?:more|full|long|short|straight|consecutive|additional|extra|whole|working|business|calendar|school|solid|odd)[ -])?)(?P<unit>{_any(units.TIME_UNITS)})s?(?![a-z])"
)
_NEGATIVE = re.compile(r"(?:(?:^|[\s(])[-−+]|[\s(]minus[ -]|^minus[ -])$")
_GLUED_TIME = re.compile(r"(?:secs?|mins?|hrs?|yrs?|s|h)(?![a-z0-9])")


def measure(page: Page, numeral: Numeral) -> Measured:
    """Attach currency, multiplier, percent, points or unit to a numeral."""
    draft = Measured(
        start=numeral.start, end=numeral.end, form=numeral.form, kind=numeral.kind or "count", value=numeral.value,
        lower=numeral.lower, upper=numeral.upper, precision=numeral.precision, tail=numeral.end,
    )  # fmt: skip
    if numeral.kind not in (None, "multiple") or numeral.form == "ordinal":
        return draft
    draft = _currency_before(page, draft)
    draft = _multiplier(page, draft)
    draft = _sign(page, draft)
    for attach in (_percent, _points, _basis, _currency_after, _times, _time, _physical):
        if draft.kind != "count":
            break
        draft = attach(page, draft)
    return _share(draft)


def _with(draft: Measured, **changes: object) -> Measured:
    return replace(draft, **changes)


def _scaled(draft: Measured, by: Decimal, **changes: object) -> Measured:
    times = lambda x: None if x is None else x * by  # noqa: E731
    return _with(
        draft, value=times(draft.value), lower=times(draft.lower), upper=times(draft.upper),
        precision=draft.precision * by, **changes,
    )  # fmt: skip


def _currency_before(page: Page, draft: Measured) -> Measured:
    window = page.flat[max(0, draft.start - 6) : draft.start]
    found = _CURRENCY_BEFORE.search(window)
    if not found or draft.form not in ("digits", "fraction"):
        return draft
    sign = found[0].strip()
    code = units.CURRENCY_SIGNS.get(sign) or sign.upper()
    return _with(draft, start=draft.start - len(found[0]), kind="money", unit=units.CODE_ALIASES.get(code, code))


def _multiplier(page: Page, draft: Measured) -> Measured:
    if draft.form not in ("digits", "fraction"):
        return draft
    found = _MULTIPLIER.match(page.flat, draft.end)
    if not found:
        return draft
    spelt, second, short = found.groups()
    if short and not _is_short_multiplier(page, draft, short, found):
        return draft
    factor = Decimal(words.MULTIPLIERS[spelt or short]) * words.SCALES.get(second or "", 1)
    return _scaled(draft, factor, end=found.end(), tail=found.end(), factor=factor)


def _is_short_multiplier(page: Page, draft: Measured, short: str, found: re.Match[str]) -> bool:
    """Whether `m`, `k`, `b` and the like multiply here, and are no unit of length or name."""
    raw = page.raw[found.start(3) : found.end(3)]
    if draft.kind == "money":
        return True
    if short in ("t", "b", "cr", "mil", "mio"):
        return raw.isupper() and short == "b" and found.start() == found.start(3)
    if found.start() != found.start(3):
        return short in ("bn", "mn", "tn")
    return short != "m" or raw == "M" or draft.precision < 1


def _sign(page: Page, draft: Measured) -> Measured:
    found = _NEGATIVE.search(page.flat[max(0, draft.start - 7) : draft.start])
    if not found or draft.value is None or "+" in found[0]:
        return draft
    if page.before(draft.start, 16).rstrip().endswith(("plus or minus", "plus-or-minus", "+/-")):
        return draft
    mark = found[0].lstrip(" (\n")
    if mark == "-" and not draft.end < len(page.flat):
        return draft
    return _scaled(draft, Decimal(-1), start=draft.start - len(mark), precision=-draft.precision) if mark else draft


def _percent(page: Page, draft: Measured) -> Measured:
    found = _PERCENT.match(page.flat, draft.end)
    if not found or _POINTS.match(page.flat, draft.end):
        return draft
    return _with(draft, end=found.end(), tail=found.end(), kind="percent", unit="percent")


def _points(page: Page, draft: Measured) -> Measured:
    found = _POINTS.match(page.flat, draft.end)
    return _with(draft, end=found.end(), tail=found.end(), kind="points", unit="points") if found else draft


def _basis(page: Page, draft: Measured) -> Measured:
    found = _BASIS.match(page.flat, draft.end)
    if not found:
        return draft
    return _scaled(draft, Decimal("0.01"), end=found.end(), tail=found.end(), kind="points", unit="points")


def _singular(word: str, known: dict[str, str]) -> str | None:
    return known.get(word) or known.get(word.removesuffix("s"))


def _currency_after(page: Page, draft: Measured) -> Measured:
    found = _CURRENCY_AFTER.match(page.flat, draft.end)
    if not found:
        return draft
    if found["word"]:
        unit = _singular(" ".join(found["word"].split()), units.CURRENCY_WORDS)
        return _with(draft, end=found.end(), tail=found.end(), kind="money", unit=unit)
    if found["code"] or found["sign"]:
        code = (found["code"] or units.CURRENCY_SIGNS[found["sign"]]).upper()
        if found["code"] and not page.raw[found.start("code") : found.end("code")].isupper():
            return draft
        return _with(draft, end=found.end(), tail=found.end(), kind="money", unit=units.CODE_ALIASES.get(code, code))
    word = found["minor"] or found["p"]
    if found["p"] and draft.form != "digits":
        return draft
    unit, worth = units.MINOR_CURRENCY["cent" if word.startswith("cent") else "p"]
    return _scaled(draft, worth, end=found.end(), tail=found.end(), kind="money", unit=unit)


def _times(page: Page, draft: Measured) -> Measured:
    found = _TIMES.match(page.flat, draft.end)
    if not found or draft.form == "vague":
        return draft
    return _with(draft, end=found.end(), tail=found.end(), kind="multiple")


def _time(page: Page, draft: Measured) -> Measured:
    found = _TIME.match(page.flat, draft.end)
    if not found and draft.form == "digits":
        found = _GLUED_TIME.match(page.flat, draft.end)
    if not found:
        return draft
    return _with(draft, kind="duration", tail=found.end())


def _physical(page: Page, draft: Measured) -> Measured:
    found = _UNIT.match(page.flat, draft.end)
    if not found:
        return draft
    surface = found["unit"]
    short = len(surface) <= 3 and surface.isalpha()
    if short and draft.form != "digits" or surface in units.CASED_UNITS and found["sep"].strip():
        return draft
    unit = units.PHYSICAL_UNITS.get(surface) or _singular(surface.removesuffix("es") if surface.endswith("hes") else surface, units.PHYSICAL_UNITS)
    return _with(draft, kind="measure", unit=unit, tail=found.end())


def _share(draft: Measured) -> Measured:
    """A fraction that measures nothing else is a share, in percent."""
    if draft.form != "fraction" or draft.kind != "count" or draft.factor != 1:
        return draft
    assert draft.value is not None
    return _with(draft, value=draft.value * 100, kind="share", unit="percent")
