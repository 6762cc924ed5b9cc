"""Tables of what numbers are measured in: currencies, physical units, spans of time, percents and points."""

from __future__ import annotations

from decimal import Decimal

CURRENCY_SIGNS = {
    "$": "USD", "us$": "USD", "$us": "USD", "usd$": "USD", "us $": "USD", "a$": "AUD", "$a": "AUD", "au$": "AUD", "au $": "AUD",
    "aud$": "AUD", "c$": "CAD", "c $": "CAD", "ca$": "CAD", "cad$": "CAD", "$c": "CAD", "nz$": "NZD", "$nz": "NZD",
    "nz $": "NZD", "hk$": "HKD", "hk $": "HKD", "s$": "SGD", "s $": "SGD", "nt$": "TWD", "r$": "BRL", "mx$": "MXN",
    "£": "GBP", "€": "EUR", "¥": "JPY", "y=": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH",
    "₪": "ILS", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "ps": "GBP", "rs": "INR", "rs.": "INR", "rm": "MYR",
}  # fmt: skip
"""`PS` and `Y=` are what news archives make of £ and ¥."""

CURRENCY_CODES = (
    "usd", "eur", "gbp", "jpy", "cny", "rmb", "inr", "aud", "cad", "nzd", "chf", "sek", "nok", "dkk", "pln", "czk", "huf",
    "rub", "try", "zar", "brl", "mxn", "krw", "sgd", "hkd", "twd", "thb", "myr", "idr", "php", "ils", "aed", "sar", "ngn",
    "kes", "egp", "uah",
)  # fmt: skip

CODE_ALIASES = {"RMB": "CNY"}

CURRENCY_WORDS = {
    "dollar": "USD", "euro": "EUR", "pound sterling": "GBP", "quid": "GBP", "buck": "USD", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY", "rupee": "INR", "ruble": "RUB", "rouble": "RUB", "won": "KRW", "peso": "MXN", "real": "BRL",
    "shekel": "ILS", "ringgit": "MYR", "baht": "THB", "rand": "ZAR", "lira": "TRY", "krona": "SEK", "krone": "NOK",
    "zloty": "PLN", "forint": "HUF", "franc": "CHF", "dirham": "AED", "riyal": "SAR", "naira": "NGN", "kuna": "HRK",
    "hryvnia": "UAH", "rupiah": "IDR", "dong": "VND", "us dollar": "USD", "u.s. dollar": "USD", "american dollar": "USD",
    "australian dollar": "AUD", "canadian dollar": "CAD", "new zealand dollar": "NZD", "hong kong dollar": "HKD",
    "singapore dollar": "SGD", "taiwan dollar": "TWD", "swiss franc": "CHF", "danish crown": "DKK", "danish krone": "DKK",
    "swedish crown": "SEK", "swedish krona": "SEK", "norwegian crown": "NOK", "norwegian krone": "NOK",
    "czech crown": "CZK", "mexican peso": "MXN", "philippine peso": "PHP", "argentine peso": "ARS", "chilean peso": "CLP",
    "israeli shekel": "ILS", "japanese yen": "JPY", "chinese yuan": "CNY", "indian rupee": "INR", "pakistani rupee": "PKR",
    "south african rand": "ZAR", "turkish lira": "TRY", "russian ruble": "RUB", "bitcoin": "BTC",
}  # fmt: skip

MINOR_CURRENCY = {"cent": ("USD", Decimal("0.01")), "pence": ("GBP", Decimal("0.01")), "penny": ("GBP", Decimal("0.01")), "p": ("GBP", Decimal("0.01"))}

PLURAL_IRREGULAR = {"yen", "yuan", "won", "baht", "rand", "real", "quid", "renminbi", "ringgit", "krona", "pence", "p"}

TIME_UNITS = (
    "second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "centuries", "millisecond",
    "fortnight", "weekend", "night", "season", "semester", "quarter", "sec", "secs", "min", "mins", "hr", "hrs", "yr", "yrs",
    "mo", "morning", "afternoon", "evening", "weekday",
)  # fmt: skip

PHYSICAL_UNITS: dict[str, str] = {
    surface: unit
    for unit, surfaces in {
        "meter": "meter metre", "kilometer": "kilometer kilometre km kms", "centimeter": "centimeter centimetre cm",
        "millimeter": "millimeter millimetre mm", "micrometer": "micrometer micrometre micron μm µm um",
        "nanometer": "nanometer nanometre nm", "mile": "mile mi", "foot": "foot feet ft", "inch": "inch in.", "yard": "yard yd",
        "acre": "acre", "hectare": "hectare ha",
        "square meter": "square meter|square metre|sq m|sq. m|sqm|m2|m²",
        "square kilometer": "square kilometer|square kilometre|sq km|sq. km|km2|km²",
        "square foot": "square foot|square feet|square-foot|sq ft|sq. ft|sqft|ft2", "square mile": "square mile|sq mi|square-mile",
        "cubic meter": "cubic meter|cubic metre|m3|m³", "cubic foot": "cubic foot|cubic feet",
        "mile per hour": "mph|m.p.h.|miles per hour|miles an hour|mile per hour|mile-per-hour",
        "kilometer per hour": "km/h|kph|kmh|km/hr|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour",
        "meter per second": "m/s", "knot": "knot kn",
        "kilogram": "kilogram kilogramme kilo kg kgs", "gram": "gram gramme g", "milligram": "milligram mg",
        "microgram": "microgram μg µg", "tonne": "tonne metric-ton", "ton": "ton", "gigatonne": "gigatonne gigaton",
        "pound": "pound lb lbs", "ounce": "ounce oz",
        "liter": "liter litre l", "milliliter": "milliliter millilitre ml", "gallon": "gallon gal", "pint": "pint", "quart": "quart",
        "barrel": "barrel bbl", "bushel": "bushel",
        "horsepower": "horsepower hp bhp", "kilowatt": "kilowatt kw", "megawatt": "megawatt mw", "gigawatt": "gigawatt gw",
        "terawatt": "terawatt tw", "watt": "watt w", "kilowatt hour": "kilowatt-hour kwh|kilowatt hour", "megawatt hour": "megawatt-hour mwh|megawatt hour",
        "gigawatt hour": "gigawatt-hour gwh|gigawatt hour", "terawatt hour": "terawatt-hour twh", "milliampere hour": "mah",
        "joule": "joule", "calorie": "calorie kcal", "hertz": "hertz hz", "kilohertz": "khz", "megahertz": "mhz megahertz",
        "gigahertz": "ghz gigahertz", "byte": "byte", "kilobyte": "kilobyte kb", "megabyte": "megabyte mb",
        "gigabyte": "gigabyte gb gig", "terabyte": "terabyte tb", "megabit per second": "mbps|megabits per second|mbit/s",
        "gigabit per second": "gbps", "volt": "volt v", "kilovolt": "kilovolt kv", "ampere": "amp ampere", "ohm": "ohm",
        "pascal": "pascal", "kilopascal": "kilopascal kpa", "megapascal": "megapascal mpa", "gigapascal": "gpa",
        "kilopound per square inch": "ksi", "pound per square inch": "psi", "newton": "newton", "newton meter": "newton meter|newton metre|newton-meter",
        "foot-pound": "lb-ft|ft-lb|lb ft|pound-feet|foot-pounds", "rpm": "rpm", "mile per gallon": "mpg|miles per gallon",
        "part per million": "ppm|parts per million", "part per billion": "ppb|parts per billion",
        "degree": "degree ° deg", "degree Celsius": "°c|degrees celsius|degree celsius|degrees c|celsius|c|degrees centigrade",
        "degree Fahrenheit": "°f|degrees fahrenheit|degree fahrenheit|degrees f|fahrenheit|f", "kelvin": "kelvin",
        "decibel": "decibel db", "lumen": "lumen", "pixel": "pixel", "megapixel": "megapixel mp", "carat": "carat",
        "light-year": "light-year", "fathom": "fathom", "nautical mile": "nautical mile",
    }.items()
    for surface in (surfaces.split("|") if "|" in surfaces else surfaces.split())
}  # fmt: skip

CASED_UNITS = {"c", "f", "w", "v", "l", "g", "mw", "nm", "mp", "kn", "in."}
"""Surfaces of one or two letters: taken only where they stand right behind digits."""
