"""How numerals are written: an expression for each form, for those that begin with a digit and those that begin with a
word. What each is worth is for `worth` to say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lamayor_check.extraction.quantities import names, units, words


def any_of(vocabulary: Iterable[str]) -> str:
    """An expression for any word of a table, the longest first."""
    return "|".join(re.escape(word) for word in sorted(vocabulary, key=len, reverse=True))


_BIG = any_of([*words.GROUPS, *words.SCALES])
_SMALL = any_of(words.CARDINALS)
_CARDINAL = any_of([*words.CARDINALS, *words.GROUPS, *words.SCALES])
_DENOMINATOR = any_of(words.DENOMINATORS)
VULGAR = "[" + "".join(words.VULGAR) + "]"
_PLURAL = any_of(words.PLURALS)

_AND_HUNDREDS = rf"(?:(?<=thousand)|(?<=illion)),\s+(?=(?:{_SMALL})\s+hundred\s+(?:and|thousand)\s)"
"""`six thousand, four hundred and eighty`, but not `six thousand, four hundred of them`."""

_BE = r"(?:(?:was|were|is|are|has been|have been|had been|will be)\s+)?(?:(?:still|yet|seriously|badly|ever)\s+)?"
_BEFALLEN = rf"{_BE}(?:{any_of(names.BEFALLEN)})(?![a-z])"
"""Behind `nobody` and `none` where it is said what happened to how many."""

_IN_DIGITS = {
    "stamp": r"\d{4}-\d{2}-\d{2}(?:t[\d:.]{5,15}z?)?(?!\d)|\d{2}-\d{2}(?=\)?\s\d{1,2}:\d{2})"
    r"|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?![\d.])",
    "phone": r"(?<=\+)\d{1,3}(?:[ .-]\(?\d{1,5}\)?){2,5}(?!\d)|1[-. ]\d{3}[-. ]\d{3}[-. ]\d{4}(?!\d)"
    r"|\d{3}\)\s?\d{3}-\d{4}(?!\d)|\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|\d{3}-\d{4}(?![\d,])"
    r"|(?:\+?\d{2,4}\s)?\d{2}"
    r"(?:\s\d{2}){3,4}(?![\d.,%])"
    r"|0\d{2,5}(?: \d{2,6}){1,4}(?!\d)",
    "code": r"\d{1,4}(?::\d{1,2})?-(?!to-|in-|of-)[a-z]{2,3}-\d{2,7}(?!\w)|\d{1,4}[-/]0\d{2,7}(?!\d)"
    r"|0\d{3,11}(?![\d.,:/ -]\d|\d|\w)"
    r"|\d{2}-(?!\d*00(?!\d))\d{4,7}(?![\d,])|\d{1,3} (?:u\.s\.c\.?|usc) (?:§ ?)?\d{1,5}(?!\d)",
    "elapsed": r"\d{1,3}:[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?![\d:]|\s?[ap]\.?m)|(?:2[5-9]|[3-9]\d):[0-5]\d(?![\d:])"
    r"|\d{1,3}\s?h\s?[0-5]?\d(?:\s?(?:min|m|')(?:\s?[0-5]?\d(?:\s?s|\")?)?)?(?![a-z\d])|\d{1,2}'(?:1[2-9]|[2-5]\d)\"",
    "clock": r"\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:\s?(?:[ap]\.m\.|[ap]m\b))?(?!\d)"
    r"|\d{1,2}(?:\.\d{2})?\s?(?:[ap]\.m\.|[ap]m\b)|\d{1,2}\s+(?:o'clock|noon|midnight)"
    r"|\d{4}\s(?:gmt|utc|bst|est|edt|pst|pdt)\b",
    "slashed": r"\d{1,2}/\d{1,2}/\d{2,4}(?!\d)",
    "dotted": r"\d{1,6}(?:\.\d{1,6}){2,9}(?![\d,])",
    "fold": r"\d{1,6}-?fold(?![a-z])",
    "nth": r"\d{1,6}(?:st|nd|rd|th)(?![a-z])",
    "decade": r"\d{1,3}0'?s(?![a-z])",
    "mixed": rf"\d{{1,9}}\s?{VULGAR}|{VULGAR}|\d{{1,9}}[ -]\d{{1,2}}/\d{{1,2}}(?![\d/])|\d{{1,2}}/\d{{1,3}}(?![\d/])",
    "power": r"\d{1,20}(?:\.\d{1,20})?(?:e|\s?[x×*]\s?10\^?)[-+−]?\d{1,3}(?![a-z\d])|10\^[-−]?\d{1,3}(?!\d)",
    "comma": r"\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?(?![\d,]|[ .]\d)|\d{1,9},\d{1,2}(?![\d,])",
    "grouped": r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?"
    r"|[1-9]\d{0,2}(?: \d{3})+(?! ?\d)(?:\.\d+)?",
    "plain": r"\d++(?:\.\d++)?",
}
_IN_WORDS = {
    "vague": rf"(?:{any_of(words.PLURAL_COUNTS)})\s+of\s+(?:{_PLURAL})|(?:{_PLURAL})"
    rf"|(?:several|(?:a\s+)?few|many|a\s+couple(?:\s+of)?)\s+(?:{_BIG})",
    "none": rf"(?:nobody|no\s+one|none)(?:\s+of\s+[^.,;:\n]{{1,40}}?)?(?=\s+{_BEFALLEN})"
    rf"|no(?=\s+(?:[a-z-]+\s+){{0,2}}?(?:{any_of(names.TOLLS)})(?![a-z]))",
    "part": rf"(?:{_SMALL}|an?)[- ](?:{_DENOMINATOR})s?(?:\s+of\s+an?\s+(?:{any_of(words.SCALES)}))?"
    rf"|(?:quarter|third)\s+of\s+an?\s+(?:{any_of(words.SCALES)})"
    rf"|half(?:\s+an?\s+|-a-|-|\s+)(?:{_BIG})|half",
    "point": rf"(?:an?\s+hundred\s+(?:and\s+)?)?(?:{_SMALL})(?:[ -](?:and[ -])?(?:{_SMALL}|hundred)){{0,5}}?"
    rf"(?P<join>[ -])point(?P=join)(?:{_SMALL}|oh)(?:[ -](?:{_SMALL}|oh)){{0,4}}(?![a-z])"
    rf"(?:[ -](?:{any_of(words.SCALES)}))?",
    "halved": rf"an?\s+(?:{any_of(units.HALVED)})(?=\s+and\s+an?\s+(?:half|quarter)(?![a-z]))",
    "multiple": rf"{any_of(words.MULTIPLES)}|(?:{_SMALL})-?fold",
    "tens": any_of(words.TENS_OF_YEARS),
    "rank": rf"(?:(?:{any_of(words.TENS)})-)?(?:{any_of(words.ORDINALS)})",
    "hour": rf"(?:{_SMALL})\s+o'clock",
    "stretch": rf"an?\s+(?:{any_of(units.LONG_TIMES)})"
    rf"|an?\s+(?:{any_of(units.SINGULAR_TIME)})(?=\s+and\s+(?:an?\s+(?:half|quarter)|\d|(?:{_SMALL}))(?![a-z]))",
    "spelt": rf"(?:an?\s+(?:{_BIG})|(?:{_SMALL}))(?![a-z])"
    rf"(?:(?:-|\s+and\s+|\s+|{_AND_HUNDREDS})(?:an?\s+)?(?:{_CARDINAL})(?![a-z])){{0,30}}",
}


def _expression(patterns: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in patterns.items()))


COMMA_DIGITS = _expression(_IN_DIGITS)
DIGITS = _expression({name: pattern for name, pattern in _IN_DIGITS.items() if name != "comma"})
DECIMAL_COMMA = re.compile(
    r"(?<![\d,.])\d{1,3}(?:[ .]\d{3})*,\d{1,2}\s?(?:%|per ?cent(?![a-z])|(?:m|b|tr)illion(?![a-z])|bn(?![a-z])|€|°)"
)
"""A number that has no other reading shows that a text writes decimals with a comma."""
WORDS = re.compile("|".join(f"(?P<{name}>(?:{pattern}))(?![a-z])" for name, pattern in _IN_WORDS.items()))
