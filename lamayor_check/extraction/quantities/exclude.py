"""Which numbers are no quantities: dates, years, times, ages, addresses, names, list numbers, the bare `one`."""

from __future__ import annotations

import re

from lamayor_check.claims.quantity import Kind
from lamayor_check.extraction.quantities import names
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

_MONTH = "|".join(sorted(names.MONTHS, key=len, reverse=True))
_RAW_MONTH = "|".join(sorted((m.capitalize() for m in names.MONTHS), key=len, reverse=True))
_MONTH_BEFORE = re.compile(rf"(?:{_RAW_MONTH})\.?\s+(?:the\s+)?$|(?:{_RAW_MONTH})\.?\s+\d{{1,2}}(?:\s?[-–]\s?|\s+and\s+|,\s+)$")
_MONTH_AFTER = re.compile(rf"\s+(?:of\s+)?(?:{_RAW_MONTH})(?![a-z])")
_DAY_RANGE_AFTER = re.compile(rf"(?:\s?[-–]\s?|\s+(?:and|to)\s+)\d{{1,2}}\s+(?:{_RAW_MONTH})(?![a-z])")
_DATE_YEAR = re.compile(rf"(?:{_RAW_MONTH})\.?,?\s+(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?,?\s+)?$")
_COUNTED = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:votes?|voters|ballots|people|persons|residents|homes|jobs|units|officers|seats|signatures|beds|members|students|"
    r"workers|employees|deaths|cases|tents|families|households|customers|shares|copies|tickets|names|signatories|soldiers|troops|"
    r"refugees|passengers|vehicles|cars|respondents|adults|hires|calories|megawatts|acres|miles|hectares|rpm)(?![a-z])"
)
_YEAR_BEFORE = re.compile(r"(?:\b(?:in|since|of|by|from|until|till|before|after|during|early|late|mid|fiscal|the|year|and|or|to|through|for|between)|mid-|[-–(])\s*$")
_AGED = re.compile(r"(?:\b(?:age|aged|ages|turned|turns|turning)|(?:voters|people|children|adults|those|anyone|women|men|boy|girl|man|woman|kids)\s+(?:under|over|aged?|of|above|below|younger than|older than))\s+$")
_OLDER = re.compile(r"[ -](?:years?|months?|weeks?|days?)[ -]olds?(?![a-z])|[- ]and (?:older|over|younger|under|up)(?![a-z])|[ -]or (?:older|younger)|-something|[ -]years? of age")
_APPOSED = re.compile(r"[\w.'’”\"-]*[a-zé]\.?,?\s$")
_CLOCK_BEFORE = re.compile(r"(?:\b(?:at|from|until|till|around|about|by)\s+$)|(?:^|\n)\s*(?:[A-Z][a-z]{2}\s+)?$")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d$")
_OPENING = re.compile(r"\b(?:open|opens|opened|close|closes|closed|start|starts|started|begin|begins|began|end|ends|ended|doors)\s+at\s+$")
_AT = re.compile(r"\bat\s+$")
_STREET = re.compile(rf"(?:-\d+)?\s+(?:(?:[NSEW]|North|South|East|West)\.?\s+)?(?:(?:[A-Z][\w'’-]*|\d+(?:st|nd|rd|th))\.?\s+){{0,3}}(?:{'|'.join(s.capitalize() for s in names.STREETS)})(?![a-z])")
_ZIP = re.compile(r"(?:^|[\s,])[A-Z]{2}\.?\s+$")
_LIST = re.compile(r"(?:^|\n)\s*\(?$")
_LIST_AFTER = re.compile(r"[.)]\s+\S")
_GAME = re.compile(rf"\b(?:{names.GAME_WORDS})\b")
_CAPS_SCORE = re.compile(r"[A-Z][A-Z ]+ \d{1,3}, [A-Z][A-Z ]+ \d{1,3}\b")
_CHUNK = re.compile(r"\S{0,80}$")
_LINK = re.compile(r"://|www\.|@|\.(?:com|org|net|gov|edu|co\.uk|io)\b")
_WORD_BEFORE = re.compile(r"([^\s(,;:]+)[ \n]$")
_LETTERS_AFTER = re.compile(r"-?[a-z]")
_NOUN_AFTER_ONE = re.compile(r"\s+([a-z][a-z'-]+)")
_MAX_AGE = 115

Rule = tuple[Kind, "object"]


def excluded(page: Page, draft: Measured, noun: str) -> Kind | None:
    """The kind of a number that is no claim, or None where it may be one."""
    for kind, rule in _RULES:
        if rule(page, draft, noun):
            return kind
    return None


def _plain(draft: Measured) -> bool:
    return draft.kind == "count" and draft.factor == 1 and draft.form in ("digits", "words") and draft.precision == 1


def _raw_before(page: Page, start: int, reach: int = 40) -> str:
    return page.raw[max(0, start - reach) : start]


def _is_link(page: Page, draft: Measured, noun: str) -> bool:
    before = _CHUNK.search(page.flat[max(0, draft.start - 80) : draft.start])
    chunk = before[0] if before else ""
    if chunk.startswith(("#", "@")):
        return True
    if not chunk and page.flat[draft.end : draft.end + 1] in (" ", ""):
        return False
    rest = page.flat[draft.end : draft.end + 40].split(maxsplit=1)
    return bool(_LINK.search(chunk)) or bool(rest and page.flat[draft.end] not in " \n" and _LINK.search(rest[0]))


def _is_glued(page: Page, draft: Measured, noun: str) -> bool:
    """Part of a code: A320, COVID-19, 5G, 49ers, TA-35, 31-0447."""
    if draft.form != "digits":
        return False
    before = page.flat[max(0, draft.start - 3) : draft.start]
    if before[-1:].isalpha() or before[-1:] == "_":
        return draft.kind != "money" or before[-1:].isalpha() and draft.kind == "count"
    if before[-1:] == "-" and len(before) > 1 and before[-2].isalnum() and draft.kind == "count" and draft.pair < 0 and not before.endswith(("mid-",)):
        return before[-2].isalpha() and page.raw[draft.start - 2].isupper() or before[-2].isdigit()
    after = page.flat[draft.tail : draft.tail + 2] if draft.tail == draft.end else ""
    return after[:1].isalpha()


def _is_date(page: Page, draft: Measured, noun: str) -> bool:
    if not _plain(draft) or draft.form != "digits" or not _upto(draft, 31):
        return False
    if _MONTH_BEFORE.search(_raw_before(page, draft.start, 24)):
        return True
    after = page.raw[draft.end : draft.end + 24]
    return bool(_MONTH_AFTER.match(after) or _DAY_RANGE_AFTER.match(after))


def _upto(draft: Measured, top: int) -> bool:
    return all(0 <= x <= top for x in (draft.value, draft.lower, draft.upper) if x is not None)


def _is_year(page: Page, draft: Measured, noun: str) -> bool:
    if not _plain(draft) or draft.form != "digits":
        return False
    written = page.flat[draft.start : draft.end]
    if len(written) >= 7 and written[:4].isdigit() and draft.lower is not None and 1400 <= draft.lower <= 2150:
        return not _COUNTED.match(page.flat, draft.end)
    if draft.fenced or draft.pair >= 0 and len(written) != 4:
        return False
    before = page.flat[max(0, draft.start - 14) : draft.start]
    if len(written) == 2 and (before.endswith(" '") or re.search(r"\b[12]\d{3}[-–/]$", before)):
        return True
    if len(written) != 4 or draft.value is None or not 1400 <= draft.value <= 2150:
        return False
    if _DATE_YEAR.search(_raw_before(page, draft.start, 30)):
        return True
    return not _COUNTED.match(page.flat, draft.end) or bool(re.search(r"\b(?:in|since|fiscal|until)\s+$", before))


def _is_time(page: Page, draft: Measured, noun: str) -> bool:
    if draft.kind != "count" or draft.factor != 1:
        return False
    written = page.flat[draft.start : draft.end]
    before = _raw_before(page, draft.start, 24)
    if _CLOCK.match(written) and not noun:
        return bool(_CLOCK_BEFORE.search(before))
    if not _plain(draft) or not _upto(draft, 12):
        return False
    flat_before = page.before(draft.start, 24)
    spelt_hour = draft.form == "words" and bool(_AT.search(flat_before)) and not noun
    return bool(_OPENING.search(flat_before)) or spelt_hour


def _is_age(page: Page, draft: Measured, noun: str) -> bool:
    if draft.kind not in ("count", "duration") or draft.value is not None and draft.value > _MAX_AGE and draft.kind == "count":
        return False
    if _OLDER.match(page.flat, draft.end):
        return True
    if draft.kind != "count" or draft.factor != 1:
        return False
    before = page.before(draft.start, 40)
    if _AGED.search(before) and not noun:
        return True
    raw = _raw_before(page, draft.start)
    name = re.search(r"([A-Z][\w.'’-]+|[A-Z]\.|Jr\.|Sr\.),\s$", raw)
    return bool(name) and draft.form == "digits" and _plain(draft) and page.flat[draft.end : draft.end + 1] in (",", ")") and _upto(draft, 110) and draft.value is not None and draft.value >= 6


def _is_address(page: Page, draft: Measured, noun: str) -> bool:
    if not _plain(draft) or draft.form != "digits" or draft.fenced:
        return False
    if _STREET.match(page.raw, draft.end):
        return True
    return draft.end - draft.start == 5 and bool(_ZIP.search(_raw_before(page, draft.start, 8)))


def _is_list_number(page: Page, draft: Measured, noun: str) -> bool:
    if not _plain(draft) or draft.form != "digits" or draft.end - draft.start > 2:
        return False
    return bool(_LIST.search(page.flat[max(0, draft.start - 6) : draft.start])) and bool(_LIST_AFTER.match(page.flat, draft.end))


def _is_score(page: Page, draft: Measured, noun: str) -> bool:
    if not _plain(draft) or draft.form != "digits" or not _upto(draft, 200):
        return False
    if draft.pair >= 0 and draft.pair_kind == "score":
        around = page.flat[max(0, draft.start - 90) : draft.end + 60]
        return bool(_GAME.search(around)) and not re.search(r"\b(?:vot|poll|council|board|percent|%|elect|ballot|measure|bill)", around)
    around = page.raw[max(0, draft.start - 40) : draft.end + 40]
    return bool(_CAPS_SCORE.search(around))


def _is_name(page: Page, draft: Measured, noun: str) -> bool:
    if draft.form not in ("digits", "words") or draft.kind in ("percent", "money", "points", "share") or draft.factor != 1:
        return False
    before = _raw_before(page, draft.start, 30)
    found = _WORD_BEFORE.search(before)
    if not found:
        return False
    word = found[1].strip("\"'“‘")
    lowered = word.lower()
    if lowered not in names.BEFORE_NUMBER:
        return False
    at_start = found.start(1) == 0 or before[: found.start(1)].rstrip(" ").endswith((".", "\n", "!", "?"))
    return lowered in names.LOWER_TOO or word[0].isupper() and not (at_start and noun)


def _is_pronoun(page: Page, draft: Measured, noun: str) -> bool:
    if draft.form != "words" or draft.value not in (0, 1) or draft.kind != "count" or draft.factor != 1:
        return False
    return draft.value == 0 or not noun or page.flat[draft.end : draft.end + 1] == "-" or page.before(draft.start, 8).split()[-1:] in (["no"], ["this"], ["that"], ["each"], ["every"], ["the"], ["any"], ["which"], ["another"])


_RULES = (
    ("name", _is_link),
    ("name", _is_glued),
    ("age", _is_age),
    ("date", _is_date),
    ("time", _is_time),
    ("year", _is_year),
    ("address", _is_address),
    ("name", _is_name),
    ("list", _is_list_number),
    ("score", _is_score),
    ("pronoun", _is_pronoun),
)  # fmt: skip
