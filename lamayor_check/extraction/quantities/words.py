"""Tables of number words: what each is worth. How they combine is in `numerals`."""

from __future__ import annotations

from decimal import Decimal

from lamayor_check.extraction.quantities.listed import words

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip

TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip

TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip

TENS_OF_YEARS = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
"""Ten years each: `in her thirties`."""

GROUPS = {"dozen": 12, "hundred": 100}
"""Multiply a number below them and end up below a thousand."""

SCALES = {
    "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9, "trillion": 10**12,
}  # fmt: skip

MULTIPLIERS = {
    "dozen": 12, "hundred": 100, **SCALES, "lakhs": 10**5, "crores": 10**7, "quadrillion": 10**15,
    "k": 10**3, "mn": 10**6, "mln": 10**6, "mil": 10**6, "mio": 10**6, "mm": 10**6, "m": 10**6,
    "bn": 10**9, "bln": 10**9, "b": 10**9, "tn": 10**12, "trn": 10**12, "t": 10**12, "cr": 10**7,
}  # fmt: skip
"""What may follow a number in digits."""

PLURALS = {
    "dozens": (24, 120), "scores": (40, 200), "hundreds": (200, 1000), "thousands": (2000, 10**4),
    "lakhs": (2 * 10**5, 10**6), "millions": (2 * 10**6, 10**7), "crores": (2 * 10**7, 10**8),
    "billions": (2 * 10**9, 10**10), "trillions": (2 * 10**12, 10**13),
}  # fmt: skip
"""A bare plural is at least two of its word, and no more than the next word up."""

PLURAL_COUNTS = {
    "tens": (20, 100), "dozens": (24, 120), "scores": (40, 200), "hundreds": (200, 1000), "thousands": (2000, 10**4),
}  # fmt: skip
"""How many of the larger word there are in `tens of thousands`."""

FEW = {"several": (3, 10), "few": (2, 5), "many": (3, 10)}
"""How many of the next word in `several thousand`."""

DENOMINATORS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twelfth": 12, "sixteenth": 16, "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip

VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip

WRITTEN_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32, 64})
"""What may stand under a stroke: 3/4 is a fraction, 9/11 a name."""

MULTIPLES = {
    "double": 2, "twice": 2, "triple": 3, "treble": 3, "thrice": 3, "quadruple": 4, "quintuple": 5,
}  # fmt: skip

ORDINALS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth",
    "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth",
    "ninetieth hundredth thousandth",
)

HALF_SUFFIXES = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "three-quarters": Decimal("0.75")}
"""`two and a half`."""

CARDINALS = {**UNITS, **TEENS, **TENS}
