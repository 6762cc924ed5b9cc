"""What a numeral is worth by itself, by the form that it is written in."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from lamayor_check.claims.quantity import Kind
from lamayor_check.extraction.quantities import numerals, units, words
from lamayor_check.extraction.quantities.forms import any_of

Form = Literal["digits", "words", "fraction", "vague", "multiple", "known"]


class Numeral(Struct, frozen=True):
    """A number by itself."""

    start: int
    end: int
    form: Form
    value: Decimal | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None
    precision: Decimal = Decimal(1)
    factor: Decimal = Decimal(1)
    """The last multiplier among its words: a million in `two million`."""
    kind: Kind | None = None
    """Set where the form alone decides it."""
    unit: str | None = None
    """Set where the unit is part of the numeral: `a year and a half`, `2:06:38`."""


_WORD = re.compile(r"[a-z]+")
_AND_A_HALF = re.compile(
    rf"(?:\s+and\s+(?:an?\s+)?|-and-(?:an?-)?)(half|quarter|three-quarters)(?![a-z])"
    rf"((?:\s+(?:{any_of(words.SCALES)})(?![a-z]))*)"
)
_AND_A_PART = re.compile(r"\s+and\s+an?[ -](half|quarter)(?![a-z]|\s+of\s)|-and-a-(half|quarter)(?![a-z])")
_NONE = re.compile(r"nobody|no\s+one|none|no")
_HALF = Decimal("0.5")
_WORTH = {**words.GROUPS, **words.SCALES}


def _known(kind: Kind) -> Callable[[re.Match[str]], Numeral]:
    return lambda match: Numeral(match.start(), match.end(), "known", kind=kind)


def _phone(match: re.Match[str]) -> Numeral:
    bracket = match.start() > 0 and match.string[match.start() - 1] == "("
    return Numeral(match.start() - bracket, match.end(), "known", kind="phone")


def _elapsed(match: re.Match[str]) -> Numeral:
    """`2:06:38`, `4h12'37"`, `49:03`: seconds; but `at 10:15:30` is a time."""
    parts = [Decimal(part) for part in re.findall(r"\d+(?:\.\d+)?", match[0])]
    if match[0].count(":") == 2 and match.string.endswith("at ", 0, match.start()):
        return Numeral(match.start(), match.end(), "known", kind="time")
    worth = (3600, 60, 1) if "h" in match[0] or match[0].count(":") == 2 else (60, 1)
    seconds = sum((part * unit for part, unit in zip(parts, worth, strict=False)), Decimal(0))
    precision = Decimal(worth[len(parts) - 1])
    return Numeral(match.start(), match.end(), "known", seconds, precision=precision, kind="duration", unit="second")


def _clock(match: re.Match[str]) -> Numeral:
    """A time, but in `+0:42` and `4:50 per mile` how long something took."""
    took = match.string.endswith("+", 0, match.start()) or match.string.startswith(" per ", match.end())
    return _elapsed(match) if took and match[0].replace(":", "").isdigit() else _known("time")(match)


def _stretch(match: re.Match[str]) -> Numeral:
    """`a decade`, `a year and a half`, and the hour of `an hour and ten minutes`."""
    unit = _WORD.findall(match[0])[-1]
    half = _AND_A_HALF.match(match.string, match.end())
    if half is None:
        return Numeral(match.start(), match.end(), "known", Decimal(1), kind="duration", unit=unit)
    value = 1 + words.HALF_SUFFIXES[half[1]]
    return Numeral(match.start(), half.end(), "known", value, precision=_HALF, kind="duration", unit=unit)


def _comma(match: re.Match[str]) -> Numeral:
    """`40,9` and `1.250.000,50` in a text that writes decimals so."""
    value, precision = numerals.from_digits(match[0].replace(".", "").replace(",", ".")) or (None, Decimal(1))
    return Numeral(match.start(), match.end(), "digits", value, precision=precision)


def _none(match: re.Match[str]) -> Numeral:
    """`Nobody was hurt`, `no deaths`: a count, and it is zero. `None of the 12` ends before what it is of."""
    end = match.start() + len(_NONE.match(match[0])[0])  # type: ignore[index]
    return Numeral(match.start(), end, "words", Decimal(0), kind="count")


def _point(match: re.Match[str]) -> Numeral | None:
    """`two point four million`, `one-point-three-one`: what stands behind the point is said digit by digit."""
    head, tail = (_WORD.findall(part) for part in match[0].split("point"))
    whole, used = numerals.from_words(head)
    scale = words.SCALES.get(tail[-1], 1)
    spoken = [word for word in tail if word not in words.SCALES]
    digits = "".join(str(0 if word == "oh" else words.CARDINALS[word]) for word in spoken)
    if used != len(head):
        return None
    if len(spoken) == 2 and spoken[0] in words.TENS:
        digits = str(words.CARDINALS[spoken[0]] + words.CARDINALS[spoken[1]])  # `point seventy-five`
    factor = Decimal(scale)
    value = Decimal(f"{whole}.{digits}")
    precision = Decimal(1).scaleb(numerals.exponent_of(value))
    return Numeral(*match.span(), "words", value * factor, precision=precision * factor, factor=factor)


def _halved(match: re.Match[str]) -> Numeral:
    """`a point and a half`, `a mile and a quarter`."""
    half = _AND_A_HALF.match(match.string, match.end())
    assert half is not None
    unit = _WORD.findall(match[0])[-1]
    value = 1 + words.HALF_SUFFIXES[half[1]]
    kind: Kind = "points" if unit == "point" else "measure"
    unit = "points" if unit == "point" else units.PHYSICAL_UNITS[unit]
    return Numeral(match.start(), half.end(), "words", value, precision=_HALF, kind=kind, unit=unit)


def _digits(match: re.Match[str]) -> Numeral:
    start, text, flat = match.start(), match[0], match.string
    if text.isdigit() and start and flat[start - 1] == "." and not (start > 1 and flat[start - 2].isalnum()):
        start, text = start - 1, "." + text
    read = numerals.from_digits(text)
    if read is None:
        return Numeral(start, match.end(), "known", kind="name")
    half = _AND_A_PART.match(flat, match.end())
    if half and text.isdigit():
        return Numeral(start, half.end(), "digits", read[0] + words.HALF_SUFFIXES[half[1] or half[2]], precision=_HALF)
    return Numeral(start, match.end(), "digits", read[0], precision=read[1])


def _power(match: re.Match[str]) -> Numeral:
    """`2.5e6`, `3 x 10^8`, `10^-9`."""
    mantissa, exponent = re.split(r"e|\s?[x×*]\s?10\^?|10\^", match[0].replace("−", "-"))
    read = numerals.from_digits(f"{mantissa or 1}e{exponent}")
    if read is None:
        return Numeral(match.start(), match.end(), "known", kind="name")
    return Numeral(match.start(), match.end(), "digits", read[0], precision=read[1])


def _mixed(match: re.Match[str]) -> Numeral:
    """`1½`, `2 1/2`, `3/4`; `24/7` is a name."""
    text = match[0]
    if text[-1] in words.VULGAR:
        whole, (numerator, denominator) = text[:-1].strip(), words.VULGAR[text[-1]]
    else:
        head, _, tail = text.rpartition("/")
        *rest, top = re.split(r"[ -]", head)
        whole, numerator, denominator = "".join(rest), int(top), int(tail)
    if not 0 < numerator < denominator or denominator not in words.WRITTEN_DENOMINATORS:
        return Numeral(match.start(), match.end(), "known", kind="name")
    value = Decimal(whole or 0) + Decimal(numerator) / Decimal(denominator)
    form: Form = "digits" if whole else "fraction"
    return Numeral(match.start(), match.end(), form, value, precision=1 / Decimal(denominator))


def _spelt(match: re.Match[str]) -> Numeral | None:
    found = list(_WORD.finditer(match[0]))
    tokens = [word[0] for word in found]
    value, used = numerals.from_words(tokens)
    if not used:
        return None
    end = match.start() + found[used - 1].end()
    factor = Decimal(_WORTH.get(tokens[used - 1], 1))
    half = _AND_A_HALF.match(match.string, end)
    if half:
        scale, _ = numerals.scales(half[2].split(), 0)
        total = (value + words.HALF_SUFFIXES[half[1]] * factor) * scale
        factor *= scale
        return Numeral(match.start(), half.end(), "words", total, precision=factor / 10, factor=factor)
    rounded = factor if factor >= 1000 else Decimal(1)
    return Numeral(match.start(), end, "words", Decimal(value), precision=rounded, factor=factor)


def _vague(match: re.Match[str]) -> Numeral:
    tokens = _WORD.findall(match[0])
    first, last = tokens[0], tokens[-1]
    start, end = match.span()
    if len(tokens) == 1:
        low, high = words.PLURALS[first]
        return Numeral(start, end, "vague", None, Decimal(low), Decimal(high), Decimal(low) / 2)
    if last in words.PLURALS:
        low, high = words.PLURAL_COUNTS[first]
        unit = words.PLURALS[last][0] // 2
    else:
        unit = _WORTH[last]
        if "couple" in tokens:
            return Numeral(start, end, "vague", Decimal(2 * unit), precision=Decimal(unit))
        low, high = words.FEW["few" if "few" in tokens else first]
    return Numeral(start, end, "vague", None, Decimal(low * unit), Decimal(high * unit), Decimal(unit))


def _part(match: re.Match[str]) -> Numeral | None:
    """`two-thirds`, `a quarter`, `half`, `half a million`."""
    tokens = _WORD.findall(match[0])
    start, end = match.span()
    scale = _WORTH.get(tokens[-1])
    if scale and "of" in tokens:
        return _part_of(match, tokens, Decimal(scale))
    if scale:
        factor = Decimal(scale)
        return Numeral(start, end, "words", factor / 2, precision=max(factor / 10, Decimal(1)), factor=factor)
    numerator = 1 if tokens[0] in ("a", "an", "half") else words.CARDINALS[tokens[0]]
    denominator = words.DENOMINATORS.get(tokens[-1]) or words.DENOMINATORS[tokens[-1].removesuffix("s")]
    if not 0 < numerator < denominator:
        return None
    if tokens[0] == "a" and match.string.startswith("-", end):
        start += 2  # `a quarter-cent tax`: the article is the tax's
    return Numeral(
        start, end, "fraction", Decimal(numerator) / Decimal(denominator), precision=1 / Decimal(denominator)
    )


def _part_of(match: re.Match[str], tokens: list[str], factor: Decimal) -> Numeral | None:
    """`a quarter of a million`, `quarter of a million`."""
    numerator, part = words.CARDINALS.get(tokens[0], 1), tokens[tokens.index("of") - 1]
    denominator = words.DENOMINATORS.get(part) or words.DENOMINATORS[part.removesuffix("s")]
    value = factor * numerator / denominator
    return Numeral(*match.span(), "words", value, precision=factor / 10, factor=factor)


def _multiple(match: re.Match[str]) -> Numeral:
    word = match[0].removesuffix("fold").removesuffix("-")
    value = Decimal(words.MULTIPLES.get(word) or words.CARDINALS.get(word) or word)
    return Numeral(match.start(), match.end(), "multiple", value)


READERS: dict[str, Callable[[re.Match[str]], Numeral | None]] = {
    "code": _known("name"), "stamp": _known("date"), "phone": _phone, "elapsed": _elapsed, "clock": _clock,
    "hour": _known("time"),
    "slashed": _known("date"), "dotted": _known("name"), "nth": _known("ordinal"), "rank": _known("ordinal"),
    "decade": _known("year"), "tens": _known("year"), "mixed": _mixed, "power": _power, "grouped": _digits,
    "plain": _digits, "fold": _multiple, "vague": _vague, "part": _part, "multiple": _multiple,
    "stretch": _stretch, "spelt": _spelt, "comma": _comma, "none": _none, "point": _point, "halved": _halved,
}  # fmt: skip
"""Of the groups of the expressions in `forms`; None where there is no number after all."""
