"""The table of currencies, to ISO 4217: how each is written, and which can be taken for one another."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple


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
    "ZWG": Currency("ZiG", "zimbabwe gold, zimbabwean gold"),
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
    "CRC": Currency("₡", "costa rican colon, costa rican colón, colones"),
    "PYG": Currency("₲", "guarani, guaranies, guaraní, guaraníes"),
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
    "PLN": Currency("zł", "zloty, zlotys, złoty, złotys, zł, zl", "grosz", "polish, poland"),
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
    "NIO": Currency("", "cordoba, córdoba, nicaraguan cordoba, nicaraguan córdoba", "centavo", "nicaragua"),
    "PAB": Currency("B/.", "balboa, panamanian balboa", "", "panam"),
    "VES": Currency("Bs, Bs.", "bolivar, bolívar, bolivares, bolívares, venezuelan bolivar", "", "venezuela"),
    "CUP": Currency("CU$", "peso, cuban peso", "centavo", "cuba"),
    "HTG": Currency("", "gourde, haitian gourde", "", "haiti"),
    "SRD": Currency("SRD$, Sr$", "surinamese dollar, suriname dollar", "", "surinam"),
    "AWG": Currency("Afl, Afl.", "florin, aruban florin", "", "aruba"),
    "XCG": Currency("", "caribbean guilder", "", "curaçao, curacao, sint maarten"),
    "ANG": Currency("NAf, NAf.", "guilder, antillean guilder", "", "curaçao, curacao, sint maarten"),
    "BMD": Currency("", "bermudian dollar, bermuda dollar", "", "bermud"),
    "KYD": Currency("CI$", "cayman dollar, cayman islands dollar", "", "cayman"),
    "FKP": Currency("FK£", "falkland islands pound", "", "falkland"),
    "GIP": Currency("", "gibraltar pound", "", "gibraltar"),
    "SHP": Currency("", "saint helena pound, st helena pound", "", "st helena, saint helena"),
    "ALL": Currency("", "lek, lekë, albanian lek", "", "albania"),
    "MKD": Currency("", "denar, macedonian denar", "", "macedonia"),
    "BAM": Currency("KM", "convertible mark, bosnian mark, convertible marka", "", "bosnia"),
    "MDL": Currency("", "leu, lei, moldovan leu, moldovan lei", "bani", "moldov"),
    "BYN": Currency("", "ruble, rouble, belarusian ruble, belarusian rouble", "kopek, kopeck", "belarus"),
    "AMD": Currency("֏", "dram, armenian dram", "", "armenia"),
    "AZN": Currency("₼", "manat, azerbaijani manat", "", "azerbaijan, baku"),
    "TMT": Currency("", "manat, turkmen manat", "", "turkmen"),
    "TJS": Currency("", "somoni, tajik somoni", "", "tajik"),
    "MNT": Currency("₮", "tugrik, tögrög, togrog, mongolian tugrik", "", "mongol"),
    "KPW": Currency("", "north korean won", "", "north korea"),
    "LAK": Currency("₭", "kip, lao kip", "", "laos, lao"),
    "BND": Currency("", "brunei dollar", "", "brunei"),
    "MOP": Currency("MOP$", "pataca, macanese pataca, macau pataca", "", "macau, macao"),
    "MVR": Currency("Rf, Rf., MRf", "rufiyaa, maldivian rufiyaa", "laari", "maldiv"),
    "BTN": Currency("Nu, Nu.", "ngultrum, bhutanese ngultrum", "", "bhutan"),
    "MUR": Currency("Rs, Rs.", "rupee, mauritian rupee", "cent", "mauriti"),
    "SCR": Currency("", "rupee, seychellois rupee, seychelles rupee", "cent", "seychell"),
    "BHD": Currency("BD", "dinar, bahraini dinar", "fils", "bahrain"),
    "LYD": Currency("", "dinar, libyan dinar", "", "libya"),
    "YER": Currency("", "rial, riyal, yemeni rial, yemeni riyal", "", "yemen"),
    "SDG": Currency("", "pound, sudanese pound", "", "sudan"),
    "SSP": Currency("", "pound, south sudanese pound", "", "south sudan"),
    "SOS": Currency("SoSh, So.Sh.", "shilling, somali shilling", "", "somali"),
    "DJF": Currency("", "djiboutian franc, djibouti franc", "", "djibouti"),
    "ERN": Currency("Nfk", "nakfa, eritrean nakfa", "", "eritrea"),
    "BIF": Currency("FBu", "burundian franc, burundi franc", "", "burundi"),
    "CDF": Currency("FC", "congolese franc", "", "congo, kinshasa"),
    "XAF": Currency("CFA, FCFA, F CFA", "cfa franc, cfa, fcfa, central african franc", "", "cameroon, gabon, chad"),
    "GNF": Currency("FG", "guinean franc", "", "guinea"),
    "KMF": Currency("", "comorian franc", "", "comor"),
    "GMD": Currency("", "dalasi, gambian dalasi", "butut", "gambia"),
    "LRD": Currency("L$, LD$", "liberian dollar", "", "liberia"),
    "SLE": Currency("Le, NLe", "leone, sierra leonean leone", "", "sierra leone"),
    "CVE": Currency("", "escudo, cape verdean escudo", "", "cape verd, cabo verd"),
    "STN": Currency("", "dobra", "", "são tomé, sao tome"),
    "AOA": Currency("Kz, Kzs", "kwanza, angolan kwanza", "", "angola"),
    "MZN": Currency("", "metical, meticais, mozambican metical", "", "mozambi"),
    "MGA": Currency("Ar", "ariary, malagasy ariary", "", "malagasy, madagascar"),
    "SZL": Currency("", "lilangeni, emalangeni", "", "eswatini, swazi"),
    "LSL": Currency("", "loti, maloti", "lisente", "lesotho"),
    "MRU": Currency("", "ouguiya, mauritanian ouguiya", "", "mauritani"),
    "TOP": Currency("T$", "paanga, pa'anga, tongan paanga", "seniti", "tonga"),
    "WST": Currency("WS$", "tala, samoan tala", "sene", "samoa"),
    "VUV": Currency("VT", "vatu", "", "vanuatu"),
    "XPF": Currency("CFP, F CFP", "cfp franc, pacific franc", "", "polynesia, caledonia"),
    "BTC": Currency("₿", "bitcoin"),
}  # fmt: skip
"""A bare $ is the American one. `PS` and `Y=` are what news archives make of £ and ¥."""


def written(column: str) -> dict[str, tuple[str, ...]]:
    """Every way to write something of a column to the codes of its rows, in the order of the table."""
    found: dict[str, tuple[str, ...]] = {}
    for code, currency in CURRENCIES.items():
        for surface in filter(None, getattr(currency, column).split(", ")):
            found[surface] = (*found.get(surface, ()), code)
    return found


SIGNS = written("signs")
NAMES = written("names")


@cache
def _meanings() -> dict[str, frozenset[str]]:
    """What a sum is written with, to the currencies that it may mean: `$` is the sign of many, `peso` the name of
    some of them."""
    found: dict[str, set[str]] = {}
    for code, currency in CURRENCIES.items():
        signs, names = (tuple(filter(None, column.split(", "))) for column in (currency.signs, currency.names))
        shared = (*("$" for sign in signs if "$" in sign), *(name.split()[-1] for name in names))
        for surface in (code, *signs, *names, *shared):
            found.setdefault(surface, set()).add(code)
    return {surface: frozenset(found[surface]) for surface in sorted(found, key=lambda s: (-len(s), s))}


@cache
def _families() -> dict[str, str]:
    """Each currency to the first of those that one sign or name, and another of these, may mean."""
    found = {code: code for code in CURRENCIES}
    for codes in _meanings().values():
        homes = {found[code] for code in codes}
        first = min(homes, key=list(CURRENCIES).index, default="")
        found |= {code: first for code, home in found.items() if home in homes}
    return found


def family(code: str) -> str:
    """The first of all currencies that may be meant where this one is read; itself where the table has it not."""
    return _families().get(code, code)


def family_of(name: str) -> str:
    """The family of the currencies of a name (`crown`), or empty."""
    return family(NAMES[name][0]) if name in NAMES else ""


@lru_cache(1 << 12)
def meant(text: str, code: str) -> frozenset[str]:
    """The currencies that a sum, taken to be of one, may be of by how it is written; nothing where it does not say."""
    small = text.lower()
    rows = _meanings().items()
    return next((codes for name, codes in rows if code in codes and (name in text or name in small)), frozenset())
