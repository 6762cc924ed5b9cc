"""Tables of what numbers are measured in: physical units and spans of time."""

from __future__ import annotations

from lamayor_check.extraction.quantities.listed import words

_TIME = {
    "millisecond": "milliseconds ms",
    "second": "seconds sec secs s",
    "minute": "minutes min mins",
    "hour": "hours hr hrs h",
    "day": "days",
    "week": "weeks wk wks",
    "month": "months mo mos",
    "year": "years yr yrs",
    "decade": "decades",
    "century": "centuries",
    "fortnight": "fortnights",
    "weekend": "weekends",
    "night": "nights",
    "season": "seasons",
    "semester": "semesters",
    "quarter": "quarters",
    "morning": "mornings",
    "term": "terms",
}

_PHYSICAL = {
    "meter": "meter, metre, m",
    "kilometer": "kilometer, kilometre, km, kms",
    "centimeter": "centimeter, centimetre, cm",
    "millimeter": "millimeter, millimetre, mm",
    "micrometer": "micrometer, micrometre, micron, μm, µm, um",
    "nanometer": "nanometer, nanometre, nm",
    "mile": "mile, mi",
    "foot": "foot, feet, ft",
    "inch": "inch, in",
    "yard": "yard, yd",
    "nautical mile": "nautical mile",
    "light-year": "light-year, light year",
    "fathom": "fathom",
    "acre": "acre",
    "hectare": "hectare, ha",
    "square mile": "square mile, square-mile, sq mi, sq. mi.",
    "square meter": "square meter, square metre, square-meter, square-metre, sq m, sq. m, sqm, m2, m²",
    "square kilometer": "square kilometer, square kilometre, sq km, sq. km, km2, km²",
    "square foot": "square foot, square feet, square-foot, sq ft, sq. ft., sqft, ft2, ft²",
    "cubic meter": "cubic meter, cubic metre, m3, m³",
    "cubic foot": "cubic foot, cubic feet",
    "mile per hour": "mph, m.p.h., miles per hour, miles an hour, mile per hour, mile-per-hour, mile-an-hour",
    "kilometer per hour": "km/h, kph, kmh, km/hr, kilometers per hour, "
    "kilometres per hour, kilometers an hour, kilometres an hour, kilometer-per-hour, kilometre-per-hour",
    "meter per second": "m/s, meters per second, metres per second",
    "knot": "knot",
    "kilogram": "kilogram, kilogramme, kilo, kg, kgs",
    "gram": "gram, gramme, g",
    "milligram": "milligram, mg",
    "microgram": "microgram, μg, µg, mcg",
    "tonne": "tonne, metric ton, metric-ton, t, mt",
    "ton": "ton",
    "megatonne": "megatonne, megaton",
    "gigatonne": "gigatonne, gigaton",
    "kilotonne": "kilotonne, kiloton",
    "pound": "pound, lb, lbs",
    "ounce": "ounce, oz",
    "liter": "liter, litre, l",
    "milliliter": "milliliter, millilitre, ml",
    "gallon": "gallon, gal",
    "pint": "pint",
    "quart": "quart",
    "barrel": "barrel, bbl",
    "bushel": "bushel",
    "barrel per day": "barrels per day, barrels a day, barrel-per-day, barrel-a-day, bpd, b/d",
    "horsepower": "horsepower, hp, bhp",
    "kilowatt": "kilowatt, kw",
    "megawatt": "megawatt, mw",
    "gigawatt": "gigawatt, gw",
    "terawatt": "terawatt, tw",
    "watt": "watt, w",
    "kilowatt hour": "kilowatt-hour, kilowatt hour, kwh",
    "megawatt hour": "megawatt-hour, megawatt hour, mwh",
    "gigawatt hour": "gigawatt-hour, gigawatt hour, gwh",
    "terawatt hour": "terawatt-hour, terawatt hour, twh",
    "milliampere hour": "mah",
    "joule": "joule",
    "calorie": "calorie, cal, kcal",
    "hertz": "hertz, hz",
    "kilohertz": "kilohertz, khz",
    "megahertz": "megahertz, mhz",
    "gigahertz": "gigahertz, ghz",
    "byte": "byte",
    "kilobyte": "kilobyte, kb",
    "megabyte": "megabyte, mb",
    "gigabyte": "gigabyte, gb, gig",
    "terabyte": "terabyte, tb",
    "megabit per second": "mbps, megabits per second, mbit/s",
    "gigabit per second": "gbps, gigabits per second",
    "volt": "volt, v",
    "kilovolt": "kilovolt, kv",
    "ampere": "ampere, amp",
    "farad": "farad",
    "ohm": "ohm",
    "pascal": "pascal",
    "kilopascal": "kilopascal, kpa",
    "megapascal": "megapascal, mpa",
    "gigapascal": "gigapascal, gpa",
    "kilopound per square inch": "ksi",
    "pound per square inch": "psi",
    "bar": "bar",
    "newton": "newton",
    "newton meter": "newton meter, newton metre, newton-meter",
    "foot-pound": "lb-ft, ft-lb, lb ft, pound-feet, pound feet, foot-pound, pounds-feet",
    "revolution per minute": "rpm",
    "mile per gallon": "mpg, miles per gallon, mile per gallon",
    "part per million": "ppm, parts per million",
    "part per billion": "ppb, parts per billion",
    "kelvin": "kelvin",
    "degree": "degree, °, deg",
    "degree Celsius": "°c, ° c, degrees celsius, degree celsius, degrees c, celsius, c, degrees centigrade",
    "degree Fahrenheit": "°f, ° f, degrees fahrenheit, degree fahrenheit, degrees f, fahrenheit, f",
    "decibel": "decibel, db, dba",
    "lumen": "lumen",
    "frame per second": "fps, frames per second",
    "dot per inch": "dpi, ppi",
    "candela": "candela",
    "nit": "nit",
    "pixel": "pixel",
    "megapixel": "megapixel",
    "carat": "carat",
    "milliampere": "ma",
    "dram": "dram",
}

BEFORE_TIME = words(
    "more full long short straight consecutive additional extra whole working business calendar school solid previous",
    "odd",
)
"""What may stand between a number and a span of time (`two straight weeks`)."""

HALVED = words("point mile kilometer kilometre meter metre inch acre hectare tonne ton pint gallon")
"""What `a … and a half` is one and a half of."""
SINGULAR_TIME = frozenset(_TIME)
LONG_TIMES = words("decade century fortnight")
"""What `a` alone makes a duration of: `a decade`, while `a year` is mostly a rate."""
TIME_UNITS = {surface: unit for unit, surfaces in _TIME.items() for surface in [unit, *surfaces.split()]}
PHYSICAL_UNITS = {surface: unit for unit, surfaces in _PHYSICAL.items() for surface in surfaces.split(", ")}
"""Every way to write a unit, lower-cased, to its singular name."""

SHORT_UNITS = frozenset(surface for surface in PHYSICAL_UNITS if len(surface) <= 2 and surface.isalpha())
"""Taken only where they stand behind digits: `4C`, `70kg`."""

GLUED_UNITS = words("in fps")
"""Taken only where nothing stands between: `5in`, but `5 in all`."""

SCREEN_LINES = frozenset({480, 720, 1080, 1440, 2160, 4320})
"""The p of 1080p is no penny."""

UNIT_CASE = {"g": "g", "c": "C", "f": "F", "w": "W", "v": "V", "t": "t", "mt": "MT"}
"""A letter or two are a unit only in their own case: 5G is no weight, 2 Mt are megatonnes."""

MULTIPLIERS_TOO = words("m mm b t cr mil mio")
"""Short multipliers that elsewhere are metres, bytes, tonnes or parts of names."""
