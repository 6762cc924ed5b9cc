"""What a number counts: its noun, and whether it is money without a sign."""

from __future__ import annotations

import re

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.lemmas import lemmas
from lamayor_check.extraction.quantities.listed import words
from lamayor_check.extraction.sentence import Sentence

_OF_NOUN = re.compile(
    r"\s*(?:\([^)]*\))?\s*(?:of|from|among|in)\s+(?:[\d,.]+\s+|all\s+|the\s+|those\s+|its\s+|his\s+|her\s+|their\s+"
    r"|our\s+|this\s+|each\s+|every\s+|\w+[’']s\s+)*"
    r"(?P<noun>[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){0,3})"
)
_CASH = {"dollar": "USD", "money": "USD", "cash": "USD", "euro": "EUR", "pound": "GBP", "rupee": "INR", "buck": "USD"}
_STOP = words(
    "of in on at by for to from with and or but as than that which who whom whose when while where if is are was",
    "were be been being has have had do does did will would could should may might can must not no more less fewer",
    "after before since until the a an this these those his her its their our my your he she it they we i you there",
    "him them us me",
    "then so yet also just only last next over under through against among between into out up down off about who's",
)


def noun_of(quantity: Quantity, sentence: Sentence) -> str:
    """What a number counts, or what a share is of, as the text has it; empty where it does not say."""
    after = sentence.after(quantity.end, 120)
    if quantity.kind in ("percent", "share", "points"):
        match = _OF_NOUN.match(after)
        return _until_stop(match["noun"]) if match else ""
    if quantity.noun:
        return _until_stop(quantity.noun)
    match = _OF_NOUN.match(after)
    return _until_stop(match["noun"]) if match and after.lstrip().startswith("of") else ""


def _until_stop(text: str) -> str:
    kept: list[str] = []
    for word in text.split():
        if word.lower() in _STOP or (kept and word.lower().endswith("ly")):
            break
        kept.append(word)
    return " ".join(kept)


def last_lemma(noun: str) -> str:
    """The lemma of a counted noun's head."""
    return " ".join(lemmas(noun)[-1:])


def cash_unit(noun: str) -> str:
    """The currency of a count of money (`tens of millions of his own money`), or empty. Without a name it is USD."""
    return _CASH.get(last_lemma(noun), "")


_MONIES = frozenset({"crown", "franc", "peso", "dinar", "shilling", "florin", "krona", "krone", "kroner", "kronor"})
"""Units of money of more than one country."""
_PAID = re.compile(
    r"\b(?:spen(?:d|ds|t|ding)|rais(?:e|es|ed|ing)|cost(?:s|ing)?|pa(?:y|ys|id|ying)|donat(?:e|es|ed|ing)|invest(?:s|ed|ing)?"
    r"|gave|borrow(?:s|ed|ing)?|owes?|owed)\s(?:(?:it|him|her|them|us|taxpayers|in|up|to|a|the|little|bit|over|under|about"
    r"|around|some|roughly|nearly|almost|just|more|less|than|at|least|another|only|well)\s)*$",
    re.I,
)
_MILLIONS = re.compile(r"(?:million|billion|lakh|crore|\dm|bn)\b", re.I)


def is_money(quantity: Quantity, sentence: Sentence, noun: str) -> bool:
    """Whether a number is of money: by its sign, by its noun, or, where it has none, by its verb (`spent just over five
    million`)."""
    if quantity.kind != "count":
        return quantity.kind == "money"
    if noun:
        return bool(cash_unit(noun)) or not _MONIES.isdisjoint(lemmas(noun)[-1:])
    if _MILLIONS.search(quantity.text) is None:
        return False
    return _PAID.search(sentence.before(quantity.start, 80)) is not None
