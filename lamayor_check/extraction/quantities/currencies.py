"""Which of several currencies one word or letter stands for in a text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from lamayor_check.claims.currencies import CURRENCIES, NAMES, SIGNS, written
from lamayor_check.extraction.quantities.listed import words
from lamayor_check.extraction.quantities.page import Page

ALIASES = {"rmb": "CNY"}
"""Codes in use that ISO 4217 does not have."""
ALSO_CODES = frozenset(["ALL", "AMD", "BAM", "MOP", "SCR", "SDG", "SOS", "SSP", "STN", "TOP", "WST"])
"""Codes that are words and short for other things too: no money is read by them (`17 SDG targets`)."""
CODES = (frozenset(map(str.lower, CURRENCIES)) | frozenset(ALIASES)) - frozenset(map(str.lower, ALSO_CODES))

HUNDREDTH = Decimal("0.01")

ALSO_WORDS = words(
    "won real dong pound kina lei som leu sol soles cfa guarani lev balboa bolivar bolívar cordoba córdoba dobra dram",
    "florin kip kwanza lek leone loti manat tala",
)
"""Other words too: money only behind a multiplier (`40 billion won`, but `of 40 candidates, 12 won`), or where the text
writes sums with its sign (`39,400 pounds` beside `£400`)."""

UNTOLD = words("crown dinar shilling rial")
"""Names that many countries share and none is best known by: a counted noun where the text speaks of no country."""

NO_PLURAL = words(
    "yen yuan won baht rand real reais quid renminbi ringgit krona kronor kroner pula dong kina lei leva sen öre øre",
    "paise paisa kobo bani thebe ngwee pence penny agorot kronur krónur soles fcfa cfa birr taka kyat stotinki",
    "bolivares bolívares lekë meticais emalangeni maloti ariary dalasi rufiyaa vatu somoni ngultrum",
)

MINOR = written("minor")
LETTERS = frozenset(sign for sign in SIGNS if len(sign) == 1 and sign.isalpha()) | words(
    "MK SR LE KD Ar BD FC FG KM Le VT"
)
"""Signs that are names of things too (`N95`, `R2`): money only in a text that writes a sum with them."""

_SUM = re.compile(
    rf"(?<![\w.$-])(?P<letter>{'|'.join(sorted(LETTERS))})\d[\d.,]*"
    r"(?:(?<=[\d][.,]\d\d)(?![\d.,])|(?<=,\d{3})|[ \u00a0\u202f]\d{3}(?!\d)"
    r"|[ -]?(?:[mb]n|[mb]|tn|trn|(?:m|b|tr)illion)\b)"
)


@lru_cache(maxsize=4)
def letters(page: Page) -> frozenset[str]:
    """The letters that are signs of money in a text: those that stand before a multiplier, groups or hundredths."""
    return frozenset(match["letter"] for match in _SUM.finditer(page.raw))


def resolve(page: Page, codes: tuple[str, ...]) -> str:
    """The currency of several that the text has most to do with by its signs, names and words, or else the article that
    it is a part of; else the first."""
    if len(codes) == 1:
        return codes[0]
    near, far = _spoken_of(page.flat), _spoken_of(page.article)
    return max(codes, key=lambda code: (near[code], far[code], -codes.index(code)))


def is_told(page: Page, codes: tuple[str, ...]) -> bool:
    """Whether a text, or its article, has more to do with one currency than with the others."""
    spoken = _spoken_of(page.flat), _spoken_of(page.article)
    return len(codes) == 1 or any(len({each[code] for code in codes}) > 1 for each in spoken)


def is_signed(page: Page, codes: tuple[str, ...]) -> bool:
    """Whether a text writes sums with a sign of one of these currencies that is no letter."""
    return any(code in codes for sign in _TELLING_SIGNS.findall(page.flat) for code in _TELLING[sign])


def _telling() -> Mapping[str, tuple[str, ...]]:
    """What speaks of currencies, in lower case, to their codes; single letters and other words speak of none."""
    found: dict[str, tuple[str, ...]] = {code.lower(): (code,) for code in CURRENCIES if code not in ALSO_CODES}
    for table in (SIGNS, NAMES, written("home")):
        for surface, codes in table.items():
            if surface not in ALSO_WORDS and (len(surface) > 1 or not surface.isalpha()):
                found[surface.lower()] = (*found.get(surface.lower(), ()), *codes)
    return {surface: tuple(dict.fromkeys(codes)) for surface, codes in found.items()}


_TELLING = _telling()
_HOMES = frozenset(written("home"))
_TELLING_WORDS = re.compile(
    r"(?<![a-z])(?:(?P<home>"
    + "|".join(re.escape(s) for s in sorted(_HOMES, key=len, reverse=True))
    + r")|(?P<word>"
    + "|".join(re.escape(s) for s in sorted(_TELLING.keys() - _HOMES, key=len, reverse=True) if s[0].isalpha())
    + r")s?(?![a-z]))"
)
_TELLING_SIGNS = re.compile(
    "|".join(re.escape(s) for s in sorted(_TELLING, key=len, reverse=True) if not s[0].isalpha()) + r"(?=\d)"
)


@lru_cache(maxsize=4)
def _spoken_of(text: str) -> Counter[str]:
    spoken = [match[match.lastgroup or 0] for match in _TELLING_WORDS.finditer(text)]
    return Counter(code for surface in (*spoken, *_TELLING_SIGNS.findall(text)) for code in _TELLING[surface])
