"""Runs of capitalised words in an article: where names may stand. Whose names they are is in `registry`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from lamayor_check.extraction.entities.tables import (
    CALENDAR,
    NOT_NAMES,
    OWNERS,
    PARTICLES,
    PARTY_WORDS,
    ROLES,
    TITLE_MODIFIERS,
    TITLES,
)

_WORD = re.compile(r"[^\W\d_](?:[\w&]|[’'.\-](?=\w))*\.?|[“\"‘']")
_GAP = re.compile(r"[ \t\u00a0]+|(?<=\.)[ \t]*")
_SENTENCE_END = re.compile(r"[.!?:][”\"’')\]]*\s*[“\"‘'(\[—–•*-]*\s*$|^\W*$|\n\W*$")


_ON_DAY = re.compile(r"\b(?:on|last|this|next|late|early|by|until|since|from)\s$", re.I)
_MONEY = frozenset({"rs", "rs.", "usd", "eur", "gbp"})
_AGED = ("-old", "-olds")
"""So a word ends that tells an age (`Twenty-eight-year-old`)."""


class Run(Struct, frozen=True):
    """Capitalised words in a row. `words` are those of the name; titles before it are apart."""

    start: int
    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    opens: bool
    """Whether it stands where a sentence opens, so that its first word would be capitalised anyway."""
    nickname: str = ""


def small_letters(text: str) -> str:
    """A text in small letters, each in its place: `İ` alone would become two."""
    return text.replace("İ", "i").lower()


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word as names are compared: no accents, no case, straight apostrophes, no possessive."""
    plain = unicodedata.normalize("NFKD", word).replace("’", "'").replace("–", "-")
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return plain.removesuffix("'s").removesuffix("'")


def runs(text: str, start: int, end: int) -> Iterator[Run]:
    """The runs of capitalised words in `text[start:end]`, which is one block, in order."""
    row: list[re.Match[str]] = []
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        if word.islower() and word not in PARTICLES:
            continue  # where it stands between two others, these are not joined
        if row and not _joined(text, row[-1], match):
            yield from _run(text, row, start)
            row = []
        if not row and fold(word) in CALENDAR and _ON_DAY.search(text[max(start, match.start() - 8) : match.start()]):
            continue
        if word in "“\"‘'":
            if row and not _nickname(text, match) and fold(row[-1].group()) not in OWNERS:
                yield from _run(text, row, start)
                row = []
            continue
        if _is_capital(word) or (_is_particle(word) and _next_is_name(text, match, end)):
            row.append(match)
        elif row:
            yield from _run(text, row, start)
            row = []
    if row:
        yield from _run(text, row, start)


def _joined(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    gap = text[left.end() : right.start()]
    if fold(left.group()) in OWNERS:
        return right.group() == "'" or re.fullmatch(r"[’']? ", gap) is not None
    if left.group().endswith(("'s", "’s")) or (left.group()[-1:] == "s" and gap[:1] in ("’", "'")):
        return False
    if left.group().endswith("."):
        stem = fold(left.group()[:-1])
        return gap.strip(' \t\u00a0“"') == "" and (len(stem.rpartition(".")[2]) == 1 or stem in TITLES)
    return gap.strip(' \t\u00a0“"”‘’') == "" and gap != "" and "\n" not in gap


def _nickname(text: str, quote: re.Match[str]) -> bool:
    return re.match(r"[“\"‘'][A-Z]\w+[”\"’'] [A-Z]", text[quote.start() : quote.start() + 30]) is not None


def _is_capital(word: str) -> bool:
    if fold(word) in _MONEY:
        return False
    return word[0].isupper() or (word[0] in "dlD" and len(word) > 2 and word[1] in "'’" and word[2].isupper())


def _is_particle(word: str) -> bool:
    return word in PARTICLES and word != "y"


def _next_is_name(text: str, match: re.Match[str], end: int) -> bool:
    after = re.match(
        r"(?: (?:de|la|der|den|del|van|von|bin|al|el|dos|das))* [^\W\d_a-z]",
        text[match.end() : min(end, match.end() + 20)],
    )
    return after is not None and unicodedata.category(after.group()[-1]) == "Lu"


def _run(text: str, row: list[re.Match[str]], block: int) -> Iterator[Run]:
    opens = _SENTENCE_END.search(text[max(block, row[0].start() - 12) : row[0].start()]) is not None
    words = [m.group() for m in row]
    nickname = _quoted(text, row)
    if nickname:
        kept = [i for i, w in enumerate(words) if w != nickname]
        words, row = [words[i] for i in kept], [row[i] for i in kept]
    last = len(words)
    first, titles = _leading(words, opens)
    while last > first and (words[last - 1] in PARTICLES or fold(words[last - 1]).rstrip(".") in CALENDAR):
        last -= 1
    kept_words = tuple(
        w if at < last - 1 and fold(w) in OWNERS else _strip_possessive(w)
        for at, w in enumerate(words[first:last], first)
    )
    if not kept_words or (len(kept_words) == 1 and (_common(kept_words[0]) or _title(kept_words[0]))):
        return
    if len(kept_words) == 1 and _is_grade(kept_words[0], text[max(block, row[first].start() - 4) : row[first].start()]):
        return
    end = row[last - 1].start() + len(kept_words[-1])
    yield Run(row[first].start(), end, kept_words, titles, opens and first == 0, nickname)


def _is_grade(word: str, before: str) -> bool:
    """Whether a word is a kind of thing and no name: `rated an EF3`, `an A320`."""
    return word.isupper() and any(c.isdigit() for c in word) and before.endswith((" a ", " an "))


def _leading(words: list[str], opens: bool) -> tuple[int, tuple[str, ...]]:
    """How many words stand before the name, and which of them are titles or roles."""
    first = 1 if words[0] == "The" or (opens and _common(words[0])) else 0
    plain = [fold(w).rstrip(".") for w in words]
    inner = [
        i
        for i, w in enumerate(plain)
        if i < len(words) - 1 and (w in TITLES or w in ("da", "ag")) and words[i][0].isupper()
    ]
    named = inner[-1] + 1 if inner else first
    while inner and named < len(words) - 1 and (plain[named] in ROLES or plain[named] in TITLE_MODIFIERS):
        named += 1
    if named == first and len(words) > first + 1 and plain[first] in PARTY_WORDS and plain[first + 1] in PARTY_WORDS:
        return first, ()  # `Liberal Democrats`
    if named == first and len(words) > first + 1 and plain[first] in ROLES:
        named = first + 1
    elif named == first and len(words) > first + 2 and plain[first + 1] in ROLES:
        named = first + 2
    found = tuple(w for w in plain[:named] if w in TITLES or w in ROLES)
    return named, found


def _quoted(text: str, row: list[re.Match[str]]) -> str:
    for before, match in pairwise(row):
        if text[before.end() : match.start()].strip() in ("“", '"', "‘", "'") and fold(before.group()) not in OWNERS:
            return match.group().rstrip("’'”\"")
    return ""


def _title(word: str) -> bool:
    return fold(word).rstrip(".") in TITLES


def _common(word: str) -> bool:
    plain = fold(word).rstrip(".")
    is_listed = plain in NOT_NAMES or plain in CALENDAR or plain.partition("'")[0] in NOT_NAMES
    return is_listed or plain.endswith(_AGED)


def _strip_possessive(word: str) -> str:
    for ending in ("’s", "'s", "’", "'", "’s.", "'s."):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word.rstrip(".") if len(word) > 3 else word
