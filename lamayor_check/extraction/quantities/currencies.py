"""The table of currencies, to ISO 4217, and which of several one word or letter stands for in a text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from lamayor_check.extraction.quantities.listed import words
from lamayor_check.extraction.quantities.page import Page


class Currency(NamedTuple):
    """How a currency is written, each way after a comma."""

    signs: str = ""
    """What stands before a number, in its own case."""
    names: str = ""
    """What stands behind a number, in lower case and the singular; plurals that end in no s are names too."""
    minor: str = ""
    """The hundredth part."""
    home: str = ""
    """How words of the country begin that tells it from others of the same name."""


CURRENCIES: dict[str, Currency] = {
    "USD": Currency("$, US$, $US, USD$, US $", "dollar, buck, us dollar, u.s. dollar, american dollar", "cent, ¢, c"),
    "EUR": Currency("€", "euro", "cent, c", "euro"),
    "GBP": Currency("£, PS", "pound sterling, quid, pound", "pence, pennie, penny, p"),
    "JPY": Currency("¥, Y=", "yen, japanese yen", "", "japan"),
    "CNY": Currency("¥", "yuan, renminbi, chinese yuan", "", "chin"),
    "INR": Currency("₹, Rs, RS, Rs.", "rupee, indian rupee", "paise, paisa", "india"),
    "PKR": Currency("Rs, Rs.", "rupee, pakistani rupee", "paise, paisa", "pakistan"),
    "LKR": Currency("Rs, Rs.", "rupee, sri lankan rupee", "cent", "sri lanka"),
    "NPR": Currency("Rs, Rs.", "rupee, nepali rupee, nepalese rupee", "paisa", "nepal"),
    "BDT": Currency("Tk, Tk., ৳", "taka", "", "bangladesh"),
    "AUD": Currency("A$, $A, AU$, AU $, AUD$", "australian dollar", "cent, c", "australia"),
    "CAD": Currency("C$, C $, CA$, CAD$, $C", "canadian dollar", "cent", "canad"),
    "NZD": Currency("NZ$, $NZ, NZ $", "new zealand dollar", "cent, c", "new zealand"),
    "HKD": Currency("HK$, HK $", "hong kong dollar", "", "hong kong"),
    "SGD": Currency("S$, S $", "singapore dollar", "cent", "singapore"),
    "TWD": Currency("NT$", "taiwan dollar"),
    "TTD": Currency("TT$", "trinidad dollar", "cent", "trinidad"),
    "BBD": Currency("BDS$, Bds$, BD$", "barbados dollar, barbadian dollar, bajan dollar", "cent", "barbad"),
    "JMD": Currency("J$, JA$, Ja$", "jamaican dollar", "", "jamaica"),
    "XCD": Currency("EC$", "eastern caribbean dollar, east caribbean dollar", "cent", "antigua, grenad, st lucia"),
    "GYD": Currency("G$, GY$", "guyanese dollar, guyana dollar"),
    "BSD": Currency("B$", "bahamian dollar"),
    "BZD": Currency("BZ$", "belize dollar"),
    "NAD": Currency("N$", "namibian dollar, namibia dollar", "cent", "namibia"),
    "FJD": Currency("FJ$, F$", "fijian dollar, fiji dollar"),
    "SBD": Currency("SI$", "solomon islands dollar"),
    "ZWL": Currency("Z$, ZW$, ZWL$", "zimbabwean dollar, zimbabwe dollar"),
    "BRL": Currency("R$", "real, reais, brazilian real", "centavo", "brazil"),
    "MXN": Currency("MX$, Mex$", "peso, mexican peso", "centavo", "mexic"),
    "PHP": Currency("₱, P, Php", "peso, philippine peso", "centavo", "philippin, manila, filipin"),
    "ARS": Currency("AR$", "peso, argentine peso", "centavo", "argentin"),
    "CLP": Currency("CLP$", "peso, chilean peso", "", "chile"),
    "COP": Currency("COL$, COP$", "peso, colombian peso", "centavo", "colombia"),
    "DOP": Currency("RD$", "peso, dominican peso", "centavo", "dominican"),
    "UYU": Currency("$U", "peso, uruguayan peso", "", "uruguay"),
    "PEN": Currency("S/, S/.", "peruvian sol, soles", "centimo", "peru"),
    "BOB": Currency("Bs, Bs.", "boliviano", "centavo", "bolivia"),
    "GTQ": Currency("Q", "quetzal, quetzales", "centavo", "guatemal"),
    "HNL": Currency("L", "lempira", "centavo", "hondura"),
    "CRC": Currency("₡", "costa rican colon, colones"),
    "PYG": Currency("₲", "guarani, guaranies"),
    "KRW": Currency("₩", "won, south korean won"),
    "RUB": Currency("₽", "ruble, rouble, russian ruble", "kopek, kopeck"),
    "UAH": Currency("₴", "hryvnia", "kopiyka"),
    "TRY": Currency("₺", "lira, turkish lira", "kurus"),
    "ILS": Currency("₪", "shekel, israeli shekel", "agorot, agora"),
    "EGP": Currency("E£, LE", "pound, egyptian pound", "piaster, piastre", "egypt"),
    "LBP": Currency("L£", "pound, lebanese pound", "", "leban"),
    "SYP": Currency("S£", "pound, syrian pound", "", "syria"),
    "KES": Currency(
        "KSh, Ksh, KSH, KSh., Ksh., KShs, Kshs, Sh, Shs, Sh., Shs.", "kenyan shilling, shilling", "", "kenya"
    ),
    "TZS": Currency("TSh, Tsh, TSH, Sh, Shs", "tanzanian shilling, shilling", "", "tanzania"),
    "UGX": Currency("USh, Ush, USH, Sh, Shs", "ugandan shilling, shilling", "", "uganda"),
    "ZAR": Currency("R", "rand, south african rand", "cent, c", "south afric"),
    "BWP": Currency("P", "pula", "thebe", "botswana, gaborone"),
    "NGN": Currency("₦, N", "naira", "kobo", "nigeria"),
    "GHS": Currency("GH¢, GH₵, GHC, GH¢., ₵", "cedi, ghanaian cedi, ghana cedi", "pesewa", "ghana"),
    "ZMW": Currency("K, ZK", "kwacha, zambian kwacha", "ngwee", "zambia"),
    "MWK": Currency("MK", "kwacha, malawian kwacha", "tambala", "malawi"),
    "PGK": Currency("K", "kina", "toea", "papua"),
    "ETB": Currency("", "birr"),
    "RWF": Currency("RWF, FRw, Frw", "rwandan franc", "", "rwanda"),
    "XOF": Currency("CFA, FCFA, F CFA", "cfa franc, cfa, fcfa", "", "senegal, ivor, mali, burkina, benin, togo"),
    "CHF": Currency("SFr, SFr., Sfr, Sfr.", "franc, swiss franc", "rappen, centime", "swiss, switzerland"),
    "SEK": Currency(
        "SKr, Skr, kr", "krona, kronor, swedish crown, crown, swedish krona, swedish kronor, kr", "öre", "swed"
    ),
    "NOK": Currency(
        "NKr, Nkr, kr", "krone, kroner, norwegian crown, crown, norwegian krone, norwegian kroner, kr", "øre",
        "norw"
    ),
    "DKK": Currency(
        "DKr, Dkr, kr", "krone, kroner, danish crown, crown, danish krone, danish kroner, kr", "øre",
        "danish, denmark"
    ),
    "ISK": Currency("ISK, Ikr, kr", "krona, kronur, krónur, icelandic crown, icelandic krona", "", "iceland"),
    "CZK": Currency("Kč, Kc", "czech crown, crown, koruna, kč, kc", "haler", "czech"),
    "PLN": Currency("zł", "zloty, zlotys, zł, zl", "grosz", "polish, poland"),
    "HUF": Currency("Ft", "forint", "", "hungar"),
    "RON": Currency("", "leu, lei, romanian leu", "bani", "romania"),
    "BGN": Currency("", "lev, leva", "stotinki"),
    "HRK": Currency("", "kuna"),
    "RSD": Currency("", "dinar, serbian dinar", "", "serbia"),
    "KWD": Currency("KD", "dinar, kuwaiti dinar", "", "kuwait"),
    "JOD": Currency("", "dinar, jordanian dinar", "", "jordan"),
    "IQD": Currency("", "dinar, iraqi dinar", "", "iraq"),
    "DZD": Currency("", "dinar, algerian dinar", "", "algeria"),
    "TND": Currency("", "dinar, tunisian dinar", "", "tunisia"),
    "MAD": Currency("", "dirham, moroccan dirham", "", "morocc"),
    "AED": Currency("Dh, Dhs, DH", "dirham", "fils", "emirat, dubai"),
    "SAR": Currency("SR", "riyal, saudi riyal", "", "saudi"),
    "QAR": Currency("QR", "riyal, qatari riyal", "", "qatar"),
    "IRR": Currency("", "rial, iranian rial, toman", "", "iran"),
    "OMR": Currency("", "rial, omani rial", "", "oman"),
    "THB": Currency("฿", "baht", "satang"),
    "VND": Currency("₫", "dong, vietnamese dong"),
    "MYR": Currency("RM", "ringgit", "sen", "malaysia"),
    "IDR": Currency("Rp, Rp.", "rupiah"),
    "KHR": Currency("៛", "riel"),
    "MMK": Currency("", "kyat"),
    "KZT": Currency("₸", "tenge"),
    "UZS": Currency("", "uzbek som"),
    "KGS": Currency("", "som, kyrgyz som", "", "kyrgyz"),
    "AFN": Currency("Afs", "afghani"),
    "GEL": Currency("₾", "lari", "tetri"),
    "BTC": Currency("₿", "bitcoin"),
}  # fmt: skip
"""A bare $ is the American one. `PS` and `Y=` are what news archives make of £ and ¥."""

ALIASES = {"rmb": "CNY"}
"""Codes in use that ISO 4217 does not have."""
CODES = frozenset(map(str.lower, CURRENCIES)) | frozenset(ALIASES)

HUNDREDTH = Decimal("0.01")

ALSO_WORDS = words("won real dong pound kina lei som leu sol soles cfa guarani lev")
"""Other words too: money only behind a multiplier (`40 billion won`, but `of 40 candidates, 12 won`), or where the text
writes sums with its sign (`39,400 pounds` beside `£400`)."""

UNTOLD = words("crown dinar shilling rial")
"""Names that many countries share and none is best known by: a counted noun where the text speaks of no country."""

NO_PLURAL = words(
    "yen yuan won baht rand real reais quid renminbi ringgit krona kronor kroner pula dong kina lei leva sen öre øre",
    "paise paisa kobo bani thebe ngwee pence penny agorot kronur krónur soles fcfa cfa birr taka kyat stotinki",
)


def _written(column: str) -> dict[str, tuple[str, ...]]:
    """Every way to write something of a column to the codes of its rows, in the order of the table."""
    found: dict[str, tuple[str, ...]] = {}
    for code, currency in CURRENCIES.items():
        for surface in filter(None, getattr(currency, column).split(", ")):
            found[surface] = (*found.get(surface, ()), code)
    return found


SIGNS = _written("signs")
NAMES = _written("names")
MINOR = _written("minor")
LETTERS = frozenset(sign for sign in SIGNS if len(sign) == 1 and sign.isalpha()) | words("MK SR LE KD")
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
    """The currency of several that the text has most to do with by its signs, names and words; else the first."""
    if len(codes) == 1:
        return codes[0]
    spoken = _spoken_of(page)
    return max(codes, key=lambda code: (spoken[code], -codes.index(code)))


def is_told(page: Page, codes: tuple[str, ...]) -> bool:
    """Whether a text has more to do with one currency than with the others."""
    spoken = _spoken_of(page)
    return len(codes) == 1 or len({spoken[code] for code in codes}) > 1


def is_signed(page: Page, codes: tuple[str, ...]) -> bool:
    """Whether a text writes sums with a sign of one of these currencies that is no letter."""
    return any(code in codes for sign in _TELLING_SIGNS.findall(page.flat) for code in _TELLING[sign])


def _telling() -> Mapping[str, tuple[str, ...]]:
    """What speaks of currencies, in lower case, to their codes; single letters and other words speak of none."""
    found: dict[str, tuple[str, ...]] = {code.lower(): (code,) for code in CURRENCIES}
    for table in (SIGNS, NAMES, _written("home")):
        for surface, codes in table.items():
            if surface not in ALSO_WORDS and (len(surface) > 1 or not surface.isalpha()):
                found[surface.lower()] = codes
    return found


_TELLING = _telling()
_HOMES = frozenset(_written("home"))
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
def _spoken_of(page: Page) -> Counter[str]:
    spoken = [match[match.lastgroup or 0] for match in _TELLING_WORDS.finditer(page.flat)]
    return Counter(code for surface in (*spoken, *_TELLING_SIGNS.findall(page.flat)) for code in _TELLING[surface])
