"""One pass of one expression over a text: where its numerals stand and what each is worth by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from lamayor_check.claims.quantity import Kind
from lamayor_check.extraction.quantities import numerals, words
from lamayor_check.extraction.quantities.page import Page

Form = Literal["digits", "words", "fraction", "share", "vague", "multiple", "ordinal", "fixed"]


class Numeral(Struct, frozen=True):
    """A number by itself, before units and neighbours are known."""

    start: int
    end: int
    form: Form
    value: Decimal | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None
    precision: Decimal = Decimal(1)
    kind: Kind | None = None
    """Set where the form alone decides it."""


def _any(vocabulary: object) -> str:
    return "|".join(sorted(map(str, vocabulary), key=len, reverse=True))  # type: ignore[call-overload]


_CARDINAL = _any([*words.CARDINALS, *words.GROUPS, *words.SCALES])
_BIG = _any([*words.GROUPS, *words.SCALES])
_DENOMINATOR = _any(words.DENOMINATORS)
_SMALL = _any(words.CARDINALS)
_VULGAR = "[" + "".join(words.VULGAR) + "]"

_PATTERNS = {
    # written in digits, and no quantity by its very form
    "stamp": r"\d{4}-\d{2}-\d{2}(?:t[\d:.]{5,15}z?)?(?!\d)",
    "phone": r"\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|\d{3}-\d{4}(?![\d,])",
    "clock": r"\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s?(?:[ap]\.m\.|[ap]m\b))?(?!\d)"
    r"|\d{1,2}(?:\.\d{2})?\s?(?:[ap]\.m\.|[ap]m\b)|\d{1,2}\s+o'clock",
    "slashed": r"\d{1,2}/\d{1,2}/\d{2,4}(?!\d)",
    "dotted": r"\d{1,6}(?:\.\d{1,6}){2,9}(?![\d,])",
    "nth": r"\d{1,6}(?:st|nd|rd|th)(?![a-z])",
    "decade": r"\d{2,4}'?s(?![a-z])",
    # written in digits, and a quantity
    "mixed": rf"\d{{1,9}}\s?{_VULGAR}|\d{{1,9}}[ -]\d{{1,2}}/\d{{1,2}}(?![\d/])|{_VULGAR}|\d{{1,2}}/\d{{1,3}}(?![\d/])",
    "power": r"\d{1,20}(?:\.\d{1,20})?e[-+]?\d{1,3}(?![a-z\d])",
    "grouped": r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?! ?\d)(?:\.\d+)?",
    "plain": r"\d++(?:\.\d++)?",
    # written in words
    "vague": rf"(?:{_any(words.PLURAL_COUNTS)})\s+of\s+(?:{_any(words.PLURALS)})(?![a-z])"
    rf"|(?:several|(?:a\s+)?few|many|a\s+couple(?:\s+of)?)\s+(?:{_BIG})(?![a-z])"
    rf"|(?:{_any(words.PLURALS)})(?![a-z])",
    "part": rf"(?:{_SMALL}|an?|one)[- ](?:{_DENOMINATOR})s?(?![a-z])|half(?:\s+an?|-a|-)[- ]?(?:{_BIG})(?![a-z])|half(?![a-z])",
    "multiple": rf"(?:{_any(words.MULTIPLES)})(?![a-z])|(?:{_SMALL})-?fold(?![a-z])",
    "rank": rf"(?:(?:{_any(words.TENS)})-)?(?:{_any(words.ORDINALS)})(?![a-z])",
    "spelt": rf"(?:an?\s+(?:{_BIG})|(?:{_SMALL}))(?![a-z])(?:(?:-|\s+and\s+|\s+)(?:an?\s+)?(?:{_CARDINAL})(?![a-z])){{0,12}}",
}

_MASTER = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _PATTERNS.items()))
_WORD = re.compile(r"[a-z]+")
_AND_A_HALF = re.compile(r"\s+and\s+(?:an?\s+)?(half|quarter|three-quarters)(?![a-z])")
_FRACTION_PRECISION = Decimal(2)
"""Nobody who writes `a third` means 33.33 percent to the digit: a fraction word stands for a percentage point each way."""


def numerals_in(page: Page) -> Iterator[Numeral]:
    """Every numeral of the text, in order, none over another."""
    at, flat = 0, page.flat
    while match := _MASTER.search(flat, at):
        at = match.end()
        if _inside_word(flat, match.start()):
            at = match.start() + 1 if match.lastgroup not in ("plain", "grouped") else at
            if not match[0][0].isdigit():
                continue
        found = _READERS[match.lastgroup or "plain"](match)
        if found is not None:
            at = max(found.end, match.start() + 1)
            yield found


def _inside_word(flat: str, start: int) -> bool:
    return start > 0 and flat[start - 1].isalpha()


def _fixed(kind: Kind) -> Callable[[re.Match[str]], Numeral]:
    return lambda match: Numeral(match.start(), match.end(), "fixed", kind=kind)


def _ordinal(match: re.Match[str]) -> Numeral:
    return Numeral(match.start(), match.end(), "ordinal", kind="ordinal")


def _digits(match: re.Match[str]) -> Numeral:
    start, text = match.start(), match[0]
    flat = match.string
    if start and flat[start - 1] == "." and not (start > 1 and flat[start - 2].isalnum()):
        start, text = start - 1, "." + text
    read = numerals.from_digits(text)
    if read is None:
        return Numeral(start, match.end(), "fixed", kind="name")
    return Numeral(start, match.end(), "digits", read[0], precision=read[1])


def _mixed(match: re.Match[str]) -> Numeral:
    text = match[0]
    if text[-1] in words.VULGAR:
        numerator, denominator = words.VULGAR[text[-1]]
        whole = text[:-1].strip()
    else:
        head, _, tail = text.rpartition("/")
        whole, numerator, denominator = "", 0, int(tail)
        *rest, top = re.split(r"[ -]", head)
        whole, numerator = "".join(rest), int(top)
    if not denominator or numerator >= denominator:
        return Numeral(match.start(), match.end(), "fixed", kind="name")
    value = Decimal(whole or 0) + Decimal(numerator) / Decimal(denominator)
    form: Form = "digits" if whole else "fraction"
    return Numeral(match.start(), match.end(), form, value, precision=Decimal(1) / Decimal(denominator))


def _spelt(match: re.Match[str]) -> Numeral | None:
    tokens = _WORD.findall(match[0])
    value, used = numerals.from_words(tokens)
    if not used:
        return None
    end = match.start() + _end_of_token(match[0], used)
    precision = Decimal(1)
    half = _AND_A_HALF.match(match.string, end)
    if half:
        scale = words.SCALES.get(tokens[used - 1], 1)
        extra = words.HALF_SUFFIXES[half[1]] * scale
        return Numeral(match.start(), half.end(), "words", value + extra, precision=Decimal(scale) / 10)
    scaled = words.SCALES.get(tokens[used - 1])
    return Numeral(match.start(), end, "words", Decimal(value), precision=Decimal(scaled) if scaled else precision)


def _end_of_token(text: str, count: int) -> int:
    ends = [m.end() for m in _WORD.finditer(text)]
    return ends[count - 1]


def _vague(match: re.Match[str]) -> Numeral:
    tokens = _WORD.findall(match[0])
    start, end = match.span()
    if tokens[-1] in words.PLURALS and len(tokens) == 1:
        low, high = words.PLURALS[tokens[0]]
        return Numeral(start, end, "vague", None, Decimal(low), Decimal(high), Decimal(low) / 2)
    if tokens[-1] in words.PLURALS:
        low, high = words.PLURAL_COUNTS[tokens[0]]
        unit = words.PLURALS[tokens[-1]][0] // 2
        return Numeral(start, end, "vague", None, Decimal(low * unit), Decimal(high * unit), Decimal(unit))
    unit = {**words.GROUPS, **words.SCALES}[tokens[-1]]
    if "couple" in tokens:
        return Numeral(start, end, "vague", Decimal(2 * unit), precision=Decimal(unit))
    low, high = words.FEW["a few" if "few" in tokens else tokens[0]]
    return Numeral(start, end, "vague", None, Decimal(low * unit), Decimal(high * unit), Decimal(unit))


def _part(match: re.Match[str]) -> Numeral | None:
    tokens = _WORD.findall(match[0])
    start, end = match.span()
    scale = {**words.GROUPS, **words.SCALES}.get(tokens[-1])
    if scale:
        return Numeral(start, end, "words", Decimal(scale) / 2, precision=Decimal(scale) / 10 if scale > 12 else Decimal(1))
    top, bottom = tokens[0], tokens[-1].removesuffix("s")
    numerator = 1 if top in ("a", "an", "half") else words.CARDINALS[top]
    denominator = words.DENOMINATORS.get(bottom) or words.DENOMINATORS[tokens[-1]]
    if numerator >= denominator:
        return None
    return Numeral(start, end, "fraction", Decimal(numerator) / Decimal(denominator), precision=_FRACTION_PRECISION)


def _multiple(match: re.Match[str]) -> Numeral:
    word = match[0].removesuffix("fold").removesuffix("-")
    value = words.MULTIPLES.get(word) or words.CARDINALS[word]
    return Numeral(match.start(), match.end(), "multiple", Decimal(value), kind="multiple")


_READERS: dict[str, Callable[[re.Match[str]], Numeral | None]] = {
    "stamp": _fixed("date"), "phone": _fixed("phone"), "clock": _fixed("time"), "slashed": _fixed("date"),
    "dotted": _fixed("name"), "nth": _ordinal, "decade": _fixed("year"), "mixed": _mixed, "power": _digits,
    "grouped": _digits, "plain": _digits, "vague": _vague, "part": _part, "multiple": _multiple, "rank": _ordinal,
    "spelt": _spelt,
}  # fmt: skip
