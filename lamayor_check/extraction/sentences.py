"""Where the sentences of a paragraph start and end: by rule, without spaCy; nothing is read from them."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A full stop after one of these ends a sentence only before a word that starts sentences.
_ABBREVIATIONS = _words(
    """
    mr mrs ms mx dr prof rev hon fr sr jr msgr sen sens rep reps gov govs lt col gen capt cmdr cdr maj sgt cpl pvt
    adm brig det supt insp pres amb atty del cllr messrs mmes st ste mt ft pt jan feb mar apr jun jul aug sep sept
    oct nov dec mon tue tues wed thu thur thurs fri sat sun inc co corp ltd llc plc bros assn assoc dept univ dist
    dep asst assist est approx avg max min govt natl intl ave blvd rd hwy rte apt bldg fl sq ariz ala ark calif colo
    conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va
    vt wash wis wisc wyo dak vs v etc al eg ie cf ca viz fig figs vol vols pp eq sec art ch no nos rs cap pop tel
    ext ed eds trans
    """
)
_BEFORE_DIGITS = frozenset({"no", "nos", "art", "sec", "ch", "fig", "figs", "ed", "cap", "pop"})
_STARTERS = _words(
    """
    a about according across additionally after again all also although among an and another any as asked at because
    before both but by despite due during each earlier either even every few finally first following for from had
    has have he her here his how however i if in including instead is it its just last later less like many
    meanwhile more moreover most much my nearly neither no none nor not now of officials on once one only or other
    others our over people perhaps police residents roughly second several she similarly since so some still such
    that the their then there these they this those though three through thus to today together tomorrow two under
    until voters we were what when where whether which while who whose why with within without yesterday yet you
    your
    """
)
_STOP = re.compile(r"(?P<mark>[.!?…]+)(?P<close>[\"'”’»)\]*_]*)\s+(?=[\"'“‘«(\[*_]*[^\W_a-z]|[\"'“‘«(\[]*[$€£¥#])")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_LAST_WORD = re.compile(r"[^\W_](?:[^\s\"'“”‘’«»()\[\],;:—–/]*)$")
_NEXT_WORD = re.compile(r"[\"'“‘«(\[*_]*([^\W\d_]+)(?=[\s,'’:-])")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_SPEAKER = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*\s+){1,4}(?:said|says|asked|asks|told|tells|wrote|writes|added|replied|tweeted|shouted)\b"
)
_ENUMERATOR = re.compile(r"\s*[(]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})\Z")
LOOK_BACK = 40


def split_sentences(paragraph: str) -> list[tuple[int, int]]:
    """The sentences of a paragraph as half-open offsets, without the white space between them."""
    found: list[tuple[int, int]] = []
    start = len(paragraph) - len(paragraph.lstrip())
    for stop, resume in _boundaries(paragraph):
        if stop > start:
            found.append((start, start + len(paragraph[start:stop].rstrip())))
            start = resume
    end = len(paragraph.rstrip())
    if end > start:
        found.append((start, end))
    return found


def _boundaries(text: str) -> list[tuple[int, int]]:
    """Each place at which a sentence ends, with the place at which the next one starts."""
    ends = [(match.start(), match.end()) for match in _PARAGRAPH.finditer(text)]
    last = 0
    for match in _STOP.finditer(text):
        if _ends_sentence(match, text, last):
            last = match.end()
            ends.append((match.end("close"), last))
    return sorted(ends)


def _ends_sentence(match: re.Match[str], text: str, sentence: int) -> bool:
    mark = match["mark"]
    if mark.endswith(("!", "?")):
        return not (match["close"] and _SPEAKER.match(text, match.end()))
    if mark != ".":
        return True
    before = text[max(sentence, match.start() - LOOK_BACK) : match.start()]
    if len(before) <= 4 and _ENUMERATOR.match(before):
        return False
    word = _LAST_WORD.search(before)
    if word is None or not _is_abbreviation(word.group(), text, match.end()):
        return True
    following = _NEXT_WORD.match(text, match.end())
    return following is not None and following.group(1).casefold() in _STARTERS


def _is_abbreviation(word: str, text: str, after: int) -> bool:
    plain = word.casefold()
    if plain in _BEFORE_DIGITS:
        return text[after : after + 1].isdigit()
    return plain in _ABBREVIATIONS or _INITIALS.fullmatch(word) is not None or plain == "ph.d"
