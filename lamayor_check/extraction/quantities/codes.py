"""Rules for the numbers that name or place a thing, for the results of games, and for the `one` that counts nothing."""

from __future__ import annotations

import re
from collections import Counter

from lamayor_check.extraction.quantities import names, words
from lamayor_check.extraction.quantities.forms import any_of
from lamayor_check.extraction.quantities.measures import Measured
from lamayor_check.extraction.quantities.page import Page

_CHUNK = re.compile(r"\S{1,80}$")
_LINK = re.compile(r"://|www\.|@|\.(?:com|org|net|gov|edu|uk|io)\b")
_STREET_NAME = r"(?:(?:[A-Z][\w'’-]*|\d+(?:st|nd|rd|th))\.?\s+){1,3}?"
_STREET = re.compile(
    r"(?:-\d+)?\s+(?:(?<=\d{3} )[NSEW]\.\s+[A-Z][a-z]|(?:(?:[NSEW]|North|South|East|West)\.?\s+)?(?:"
    rf"{_STREET_NAME}(?:{any_of(street.capitalize() for street in names.STREETS)})(?![a-z])"
    rf"|{_STREET_NAME}(?:{any_of(street.capitalize() for street in names.STREETS_TOO)})(?=[,.;)\n]|$| in )"
    rf"|(?:{any_of(street.capitalize() for street in names.WHOLE_STREETS)})(?![a-z])"
    r"|(?:Route|Rte\.?|State Road|County Road)\s\d|(?:Ave|Avenue|Boulevard|Place|Rue|Via|Calle|rue|via|calle)\s[A-Z]))"
)
_BLOCK = re.compile(r"(?:\s|-)block\s+(?:of|on)\b")
_HUNDRED_BLOCK = re.compile(r"\d{1,3}00[\s-]block(?![a-z])")
_DOOR = re.compile(
    rf"\b(?:(?:{any_of(names.DOORS)})\s+(?:no\.?\s+|number\s+|#\s?)?"
    rf"|(?:{any_of(names.DOORS_TOO)})\s+(?:no\.?|number)\s+)$"
)
_AT_NUMBER = re.compile(r"\b(?:at|into|outside|lives? in)\s+(?:no\.?|number)\s+$")
_RANKED = re.compile(r"\b(?:rank|chart|debut|peak|seed|enter|list|climb)")
"""Where what is `at number 7` is a song or a player."""
_STREET_WORD = any_of(street.capitalize() for street in names.STREETS)
_FULL_STREET = re.compile(rf"\b(?P<name>[A-Z][\w'’-]+)\s(?:{_STREET_WORD})(?![a-z]|\.?\s[A-Z])")
_SHORT_STREET = re.compile(r"\s(?P<name>[A-Z][\w'’-]+)(?!\w)")
_ZIP = re.compile(r"(?:[\s,][A-Z]{2}\.?|\b[Zz][Ii][Pp](?: code)?)\s+$")
_LIST = re.compile(r"(?:^|\n)\s*\(?$")
_LIST_AFTER = re.compile(r"[.)]\s+\S")
_TEXTED = re.compile(r"\b(?:text|texting)\s+\S+\s+to\s+$")
_WORD_BEFORE = re.compile(r"(?:^|[\s(\"'“‘/-])([A-Za-z&#§][\w.&#]*)[ \n]$")
_STATION = re.compile(r"(?P<bracket>\()?\b(?P<name>[A-Z][A-Za-z]+ \d{1,2})(?!\d)(?P<sure> News\b|\) [-–—] )?")
_CALL_SIGN = re.compile(r"\b[KW][A-Z]{2,3}(?:-FM|-AM)?,?\s+$")
_BAND = re.compile(r"\s+(?:FM|AM|MHz|kHz)\b")
_PLAN = re.compile(r"\([a-z]\)(?:\(\d\))?")
"""Behind the number of a paragraph of the law that a thing is called by: `401(k)`, `501(c)(3)`."""
_SIDE = r"(?:[A-Z][\w'’]*\s){1,3}\d{1,2}"
_RESULT = re.compile(rf"(?:^|[.!?\n]\s*|\d\.\s){_SIDE}, {_SIDE}(?=[.!:;\n]|$)")
_VOTED = re.compile(r"\b(?:yes|no|yea|nay|for|against|ayes|noes)\b", re.IGNORECASE)
_GAME = re.compile(rf"\b(?:{any_of(names.GAME_WORDS)})\b")
_BALLOT = re.compile(r"vot|poll|council|board|percent|%|elect|ballot|measure|bill|committee|senate|court")
_EXCHANGE = re.compile(r"\s?=\s?[$£€¥\d]")
_YES = re.compile(r"\byes\b")
_NUMBER_WORD = re.compile(rf"-(?:{any_of(words.CARDINALS)})(?![a-z-])")
"""Behind the hyphen of a name: `7-Eleven`."""
_IN_NAME = re.compile(r"(?:^|\s)[a-z]+ \| [A-Z][a-z]")
_COMMA, _COMMA_AFTER = re.compile(r"\d,$"), re.compile(r",\d")
_COUNTING = re.compile(r"\b(?:at least|more than|exactly|fewer than)\s+$")
_NEXT_WORD = re.compile(r"\s+([a-z'-]+)")


def stations(page: Page) -> frozenset[str]:
    """Names like `Metro 4`, which a dateline, `Metro 4 News`, or brackets that come back to it give away."""
    found = list(_STATION.finditer(page.raw))
    times = Counter(match["name"] for match in found)
    sure = {match["name"] for match in found if match["sure"]}
    return frozenset(sure | {match["name"] for match in found if match["bracket"] and times[match["name"]] > 1})


def is_link(page: Page, draft: Measured) -> bool:
    """Inside a URL, an e-mail address, a hashtag or a handle."""
    found = _CHUNK.search(page.flat, max(0, draft.start - 80), draft.start)
    chunk = found[0] if found else ""
    if chunk.lstrip("(\"'“‘").startswith(("#", "@")) or _LINK.search(chunk):
        return True
    following = page.flat[draft.end : draft.end + 40].split(maxsplit=1)
    return bool(following) and not page.flat[draft.end].isspace() and bool(_LINK.search(following[0]))


def is_glued(page: Page, draft: Measured) -> bool:
    """Part of a code (A320, COVID-19, 5G, 49ers, KX-12) or of no English number (3,14)."""
    if draft.form != "digits":
        return draft.form == "words" and _is_proper(page, draft)
    if _NUMBER_WORD.match(page.flat, draft.end):
        return True
    before, after = page.flat[max(0, draft.start - 4) : draft.start], page.flat[draft.end : draft.end + 2]
    if before[-1:].isalpha() or before[-1:] == "_" or _COMMA.search(before) or _COMMA_AFTER.match(after):
        return True
    if before[-1:] == "-" and draft.kind == "count" and not before.endswith(("-to-", "-in-", "-of-", "mid-")):
        return before[-2:-1].isalpha() and (draft.bare or page.raw[draft.start - 2].isupper())
    return draft.tail == draft.end and after[:1].isalpha()


def _is_proper(page: Page, draft: Measured) -> bool:
    """`at Five Guys`: in the midst of a sentence, before another capital, a number has one only in a name."""
    return page.raw[draft.start].isupper() and _IN_NAME.search(_around_start(page, draft)) is not None


def _around_start(page: Page, draft: Measured) -> str:
    return page.raw[max(0, draft.start - 12) : draft.start] + "|" + page.raw[draft.end : draft.end + 3]


def is_address(page: Page, draft: Measured) -> bool:
    """`2150 Sycamore St.`, `CA 90210`, `text VOTE to 63333`."""
    whole = draft.form == "digits" and draft.factor == draft.precision == 1 and draft.kind in ("count", "measure")
    if not whole or "," in page.flat[draft.start : draft.end]:
        return False
    if _STREET.match(page.raw, draft.end, draft.end + 60) or _BLOCK.match(page.flat, draft.end):
        return True
    if _HUNDRED_BLOCK.match(page.flat, draft.start) and page.before(draft.start, 5).endswith("the "):
        return True
    if _TEXTED.search(page.before(draft.start, 40)):
        return True
    return draft.end - draft.start == 5 and bool(_ZIP.search(page.raw, max(0, draft.start - 10), draft.start))


def is_block(page: Page, draft: Measured) -> bool:
    """`the 2800 block of Saunders Street`: all the houses from 2800 to 2899."""
    return _HUNDRED_BLOCK.match(page.flat, draft.start) is not None


def is_door(page: Page, draft: Measured) -> bool:
    """`Plot No. 27`, `door no. 47`, `Room 14`, `at number 72`: the number of a house, a plot or a room."""
    if not draft.bare:
        return False
    before = page.before(draft.start, 40)
    if _DOOR.search(before):
        return True
    return draft.value != 1 and bool(_AT_NUMBER.search(before)) and not _RANKED.search(page.before(draft.start))


def streets(page: Page) -> frozenset[str]:
    """The names of the streets that a text writes in full, without the word for a street."""
    return frozenset(match["name"] for match in _FULL_STREET.finditer(page.raw))


def is_on(page: Page, draft: Measured, known: frozenset[str]) -> bool:
    """`118 Calder` where the text has Calder Street."""
    found = (
        _SHORT_STREET.match(page.raw, draft.end)
        if draft.bare and "," not in page.flat[draft.start : draft.end]
        else None
    )
    return found is not None and found["name"] in known


def is_list_number(page: Page, draft: Measured) -> bool:
    """`1.` or `(2)` at the head of a line."""
    if not draft.bare or draft.form != "digits" or draft.end - draft.start > 2:
        return False
    head = _LIST.search(page.flat, max(0, draft.start - 6), draft.start)
    return bool(head) and bool(_LIST_AFTER.match(page.flat, draft.end))


def is_name(page: Page, draft: Measured) -> bool:
    """`Route 9`, `No. 7`, `Senate Bill 88`, `iPhone 11`, `top two`, `91.5 FM`."""
    if draft.kind not in ("count", "measure", "duration") or draft.factor != 1 or draft.form not in ("digits", "words"):
        return False
    if _BAND.match(page.raw, draft.end) or _PLAN.match(page.raw, draft.end):
        return True
    if _CALL_SIGN.search(page.raw, max(0, draft.start - 9), draft.start) and not in_results(page, draft):
        return True
    start = max(0, draft.start - 24)
    found = _WORD_BEFORE.search(page.raw, start, draft.start)
    if not found:
        return False
    word = found[1].lower()
    if "," in page.flat[draft.start : draft.end] or (word in names.DIGITS_ONLY and draft.form == "words"):
        return False
    if word in names.LOWER_NAMES:
        return True
    if word not in names.NAMES or found[1].islower():
        return False
    if word == "no":
        return not _YES.search(page.flat, max(0, draft.start - 60), draft.end + 40)
    counts = draft.noun.endswith("s") or (draft.noun and _starts_sentence(page, found.start(1)))
    return not (word in names.SOFT_NAMES and counts)


_ABBREVIATED = re.compile(r"\b(?:the|and)\s[A-Z]{2,6}\b")
_RESULT_ROW = re.compile(r"\b([A-Z]{2,6})\s(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)")


def in_results(page: Page, draft: Measured) -> bool:
    """`DUP 25, SF 27, KUP 8`: one of several abbreviated names that each have a number is no station's."""
    before = page.raw[max(0, draft.start - 80) : draft.end]
    row = set(_RESULT_ROW.findall(before + page.after(draft.end, 60)))
    return len(row) > 1 or len(_ABBREVIATED.findall(before)) > 1


def _starts_sentence(page: Page, at: int) -> bool:
    before = page.raw[max(0, at - 3) : at].rstrip(" \"“'‘")
    return not before or before[-1] in ".!?\n:"


def is_result(page: Page, draft: Measured) -> bool:
    """`Albion 2, Wanderers 1.` as a sentence of its own."""
    if not draft.bare or draft.form != "digits" or draft.end - draft.start > 2:
        return False
    around = page.raw[max(0, draft.start - 50) : draft.end + 50]
    place = min(draft.start, 50)
    found = next((m for m in _RESULT.finditer(around) if m.start() <= place < m.end()), None)
    if not found or _VOTED.search(found[0]):
        return False
    return all(int(number) <= names.MOST_GOALS for number in re.findall(r"\d+", found[0]))


def is_pointer(page: Page, draft: Measured) -> bool:
    """A `one` or `zero` that counts nothing, and a `twice` that compares nothing."""
    if draft.form == "multiple":
        folds = page.flat.startswith("fold", draft.end - len("fold"))
        return not folds and not re.match(
            r"\s+(?:the|as|that|what|its|their|his|her|last|this|[$£€])", page.after(draft.end, 12)
        )
    if draft.form != "words" or draft.value not in (0, 1) or draft.kind != "count" or draft.factor != 1:
        return False
    if draft.value == 0:
        return _is_word_for_zero(page, draft)
    if not draft.noun:
        return True
    if _COUNTING.search(page.before(draft.start, 16)):
        return False
    return draft.noun.rpartition(" ")[2] not in names.COUNTED_ONCE


def _is_word_for_zero(page: Page, draft: Measured) -> bool:
    """`zero tolerance`, but `zero deaths`, `no deaths` and `nobody was hurt` count."""
    return page.flat.startswith("zero", draft.start) and not (draft.noun.islower() and draft.noun.endswith("s"))


def is_exchange(page: Page, draft: Measured) -> bool:
    """`$1 = 0.92 euros`."""
    return draft.kind == "money" and bool(
        _EXCHANGE.match(page.flat, draft.end) or re.search(r"=\s?$", page.flat[max(0, draft.start - 2) : draft.start])
    )


def is_game(page: Page, draft: Measured) -> bool:
    """A pair that a game was won by."""
    around = page.flat[max(0, draft.start - 90) : draft.end + 60]
    return bool(_GAME.search(around)) and not _BALLOT.search(around)


_HEDGED = re.compile(
    r"(?:nearly|about|almost|around|roughly|over|than|only|just|some|by|another|up|down|barely|under)\s$"
)


def _is_of_order(page: Page, draft: Measured, word: str) -> bool:
    """`a third runway`, but `a third said`, `a third larger` and `nearly a third`."""
    if not word or word in names.FUNCTION_WORDS or word in names.AFTER_SHARE or word.endswith(("ed", "ly")):
        return False
    return _HEDGED.search(page.before(draft.start, 14)) is None


def is_ordinal(page: Page, draft: Measured) -> bool:
    """`a third term`, `a fifth candidate`, `third-party`, `the second half`."""
    if draft.form != "fraction" or draft.kind != "share":
        return False
    written = page.flat[draft.start : draft.end]
    following = page.after(draft.end, 24)
    if following.startswith("-"):
        return not following.startswith(names.AFTER_FRACTION_HYPHEN)
    found = _NEXT_WORD.match(following)
    word = found[1] if found else ""
    if written.endswith("half"):
        previous = page.before(draft.start, 14).split()[-1:] or [""]
        return previous[0] in names.BEFORE_HALF or word in names.AFTER_HALF
    if written.endswith(("third", "quarter")):
        return word in names.AFTER_ORDINAL or (written == "a third" and _is_of_order(page, draft, word))
    lone = written.split()[0] in ("a", "an") and " " in written
    return lone and word != "of" and bool(word) and word not in names.FUNCTION_WORDS
