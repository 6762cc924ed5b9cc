"""Tables of currencies: their signs, codes and names, to ISO 4217."""

from __future__ import annotations

from decimal import Decimal

from lamayor_check.extraction.quantities.listed import words

_SIGNS = {
    "USD": "$, us$, $us, usd$, us $",
    "AUD": "a$, $a, au$, au $, aud$",
    "CAD": "c$, c $, ca$, cad$, $c",
    "NZD": "nz$, $nz, nz $",
    "HKD": "hk$, hk $",
    "SGD": "s$, s $",
    "TWD": "nt$",
    "BRL": "r$",
    "MXN": "mx$",
    "GBP": "£, ps",
    "EUR": "€",
    "JPY": "¥, y=",
    "INR": "₹, rs, rs.",
    "KRW": "₩",
    "RUB": "₽",
    "TRY": "₺",
    "UAH": "₴",
    "ILS": "₪",
    "NGN": "₦",
    "PHP": "₱",
    "THB": "฿",
    "VND": "₫",
    "MYR": "rm",
}
"""A bare $ is the American one. `PS` and `Y=` are what news archives make of £ and ¥."""

_NAMES = {
    "USD": "dollar, buck, us dollar, u.s. dollar, american dollar",
    "EUR": "euro",
    "GBP": "pound sterling, quid, pound",
    "JPY": "yen, japanese yen",
    "CNY": "yuan, renminbi, chinese yuan",
    "INR": "rupee, indian rupee",
    "RUB": "ruble, rouble, russian ruble",
    "KRW": "won",
    "MXN": "peso, mexican peso",
    "BRL": "real",
    "ILS": "shekel, israeli shekel",
    "MYR": "ringgit",
    "THB": "baht",
    "ZAR": "rand, south african rand",
    "TRY": "lira, turkish lira",
    "SEK": "krona, swedish crown, swedish krona",
    "NOK": "krone, norwegian crown, norwegian krone",
    "PLN": "zloty",
    "HUF": "forint",
    "CHF": "franc, swiss franc",
    "AED": "dirham",
    "SAR": "riyal",
    "NGN": "naira",
    "HRK": "kuna",
    "UAH": "hryvnia",
    "IDR": "rupiah",
    "VND": "dong",
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "NZD": "new zealand dollar",
    "HKD": "hong kong dollar",
    "SGD": "singapore dollar",
    "TWD": "taiwan dollar",
    "DKK": "danish crown, danish krone",
    "CZK": "czech crown",
    "PHP": "philippine peso",
    "ARS": "argentine peso",
    "CLP": "chilean peso",
    "PKR": "pakistani rupee",
    "BTC": "bitcoin",
}

CODES = words(
    "usd eur gbp jpy cny rmb inr aud cad nzd chf sek nok dkk pln czk huf rub try zar brl mxn krw sgd hkd twd thb",
    "myr idr php ils aed sar ngn kes egp uah",
)

SIGNS = {sign: code for code, signs in _SIGNS.items() for sign in signs.split(", ")}
NAMES = {name: code for code, names in _NAMES.items() for name in names.split(", ")}
ALIASES = {"rmb": "CNY"}
"""Codes in use that ISO 4217 does not have."""

MINOR = {
    "cent": ("USD", Decimal("0.01")),
    "pence": ("GBP", Decimal("0.01")),
    "pennie": ("GBP", Decimal("0.01")),
    "¢": ("USD", Decimal("0.01")),
    "p": ("GBP", Decimal("0.01")),
}

ALSO_WORDS = words("won real dong pound")
"""Other words too: money only behind a multiplier (`40 billion won`, but `of 40 candidates, 12 won`)."""

NO_PLURAL = words("yen yuan won baht rand real quid renminbi ringgit krona")
