"""Clock times as written, in every form: what minute each is, whether its half of the day is told, and its hedge."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from msgspec import Struct

from lamayor_check.claims.quantity import Bound
from lamayor_check.times import hedges
from lamayor_check.times.half_days import resolve
from lamayor_check.times.vocabulary import MINUTES, SMALL_NUMBERS, WEEKDAY

HALF_DAY = 12 * 60


class Hour(Struct, frozen=True, kw_only=True):
    """A clock time, its ends as minutes since midnight."""

    start: int
    end: int
    lower: int | None
    upper: int | None
    bound: Bound
    cue: str
    half_day_open: bool
    zone: str


class _Reading(NamedTuple):
    """Minutes since midnight, whether the half of the day is told, and where the writing ends."""

    minute: int
    told: bool
    end: int


def _any(words: object) -> str:
    return "|".join(sorted(map(str, words), key=len, reverse=True))  # type: ignore[call-overload]


_HALF = r"[ap](?:\.\s?m\b\.?|m\b)"
_HOUR = rf"(?:{_any(SMALL_NUMBERS)}|1[0-2]|0?[1-9])"
_MINUTE = rf"(?:{_any(MINUTES)}|[1-5]?\d)"
_AT = r"(?:at|until|till|since)\s+(?:(?:about|around|approximately|roughly|nearly|almost|exactly|only|just)\s+)?"
_CLOSELY = r"(?:shortly|just|soon|a little|a bit|not long|moments|minutes|some time)\s+(?:before|after|past)\s+"
_LOOSELY = r"(?:about|around|approximately|before|after|past|almost|nearly|towards?)\s+"
_CUE = rf"(?<![\w-])(?:{_AT}|{_CLOSELY})$"
_ANY_CUE = re.compile(rf"(?<![\w-])(?:{_AT}|{_CLOSELY}|{_LOOSELY})$", re.I)
_SURE_CUE = re.compile(_CUE, re.I)
_LEVEL = re.compile(
    r"\b(?:puts?|stood|stands?|number\w*|toll|total|figures?|counts?|tally|sets?|fixed|remain(?:s|ed)?|capped|estimated?"
    r"|rank\w*|price\w*|trad\w+|shares?|index|rates?|clos\w+ \w+ at)\b[^.;\n]{0,60}$|[$£€¥%][^.;\n]{0,40}$"
    r"|\b(?:was|were|is|are|been|it|back|counting)\s+at\s+$",
    re.I,
)
"""Before a number that is a level and no hour: `put the dead at nine`."""
_PRICED = re.compile(
    r"[$£€¥%]|\b(?:trad|shares?|stocks?|index|dollar|euro|pound|yen|rates?|price|percent|average|yield)", re.I
)
"""Where money or an index is spoken of, `at 14.05` is a price."""
_ZONE = re.compile(r"\s*\(?(?P<zone>GMT|UTC|[ACEMPW][DES]?[ST]?T|B?IST|BST|CEST|A[CEW]ST|[Ll]ocal [Tt]ime|Z(?!\w))\b")
_HOURS_WORD = re.compile(r"\s?(?:hrs?|hours|h)\b(?!\s+of\b)", re.I)
_PART = r"(?:morning|afternoon|evening|night)"
_DAY_AFTER = re.compile(
    rf"\s+(?:(?:in the|this|on|yesterday|tomorrow|last|early|late|that|the same|the following|the next)\s+)*"
    rf"(?:{_PART}|at night|tonight|today|yesterday|tomorrow|{WEEKDAY})\b",
    re.I,
)
_IN_PART = re.compile(rf"\s+(?:in\s+the\s+(?:early\s+)?{_PART}|at\s+night)\b", re.I)
_LEAD = re.compile(rf"(?<![\w-])(?:{_AT}|{_CLOSELY}|{_LOOSELY}|(?:from|by|to|and|between|or)\s+)$", re.I)
_CLAUSE_END = re.compile(
    r"\s*(?:[.,;:!?)\]\"”’—–\n]|$)|\s+(?:on|when|and|but|as|until|our time|local|here|with|by|after|where|while)\b"
    rf"|\s+to\b(?!\s+{_HOUR}\b)",
    re.I,
)
_NEXT_CLAUSE = re.compile(
    r"\s+(?:the|an?|this|that|these|those|there|he|she|it|they|we|you|his|her|its|their|our|my|some(?:one|body)"
    r"|every(?:one|body)|nobody)\b",
    re.I,
)
"""Words that count nothing and begin what happened at a time: `At ten to two someone called`."""
_NO_CLOCK = re.compile(
    r"[.,:]\d|\s?(?:%|per ?cent|percent|points?|times|million|billion|crore|lakh|bn|m|km|kg|miles)\b|[%°]", re.I
)


def _number(word: str, table: dict[str, int]) -> int:
    return int(word) if word.isdigit() else table[word.lower().replace(" ", "-")]


def _cued(match: re.Match[str], cue: re.Pattern[str], reach: int = 40) -> bool:
    return bool(cue.search(match.string, max(0, match.start() - reach), match.start()))


def _follows(match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    return bool(pattern.match(match.string, match.end()))


def _halved(match: re.Match[str]) -> _Reading | None:
    """`2:13 a.m.`, `5.15am`, `11 p.m.`, `nine pm`."""
    hour, minute = _number(match["hour"], SMALL_NUMBERS), int(match["minute"] or 0)
    if not 1 <= hour <= 12:
        return None
    after_noon = match["half"][0] in "pP"
    return _Reading((hour % 12) * 60 + minute + HALF_DAY * after_noon, True, match.end())


def _digital(match: re.Match[str]) -> _Reading | None:
    """`13:15`, `4:57`, and with a point where something beside it shows that it is a time."""
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > 24 or _follows(match, _NO_CLOCK):
        return None
    beside = any(_follows(match, pattern) for pattern in (_ZONE, _HOURS_WORD, _DAY_AFTER))
    dotted = match[0][len(match["hour"])] == "."
    if not beside and (not _is_pointed(match) if dotted else _cued(match, _RUN_IN)):
        return None
    told = hour > 12 or hour == 0 or match["hour"][0] == "0" or _in_world_time(match)
    return _Reading(hour % 24 * 60 + minute if told else hour % 12 * 60 + minute, told, match.end())


def _is_pointed(match: re.Match[str]) -> bool:
    """Whether a number with a point after `at` is a time and no price or rate."""
    if not _cued(match, _SURE_CUE) or match["hour"] == "0":
        return False
    return match["hour"][0] == "0" or (not _leveled(match) and not _PRICED.search(match.string, *_around(match)))


_RUN_IN = re.compile(r"\b(?:in|time of)\s+$")
"""Before how long a race took: `won in 2:31`."""


def _in_world_time(match: re.Match[str]) -> bool:
    found = _ZONE.match(match.string, match.end())
    return bool(found) and found["zone"] in ("GMT", "UTC", "Z")  # type: ignore[index]


def _around(match: re.Match[str]) -> tuple[int, int]:
    """Where the clause of a match may begin and end."""
    return max(0, match.start() - 60), match.end() + 30


def _leveled(match: re.Match[str]) -> bool:
    return bool(_LEVEL.search(match.string, max(0, match.start() - 70), match.start()))


def _military(match: re.Match[str]) -> _Reading | None:
    """`1650 GMT`, `0215 hours`; and `at 1350` in a text that writes its times so."""
    minute = int(match[0][:2]) * 60 + int(match[0][2:])
    zoned = _follows(match, _ZONE)
    houred = _follows(match, _HOURS_WORD) and (match[0][0] == "0" or _cued(match, _ANY_CUE))
    if zoned or houred:
        return _Reading(minute, True, match.end())
    at = _cued(match, _SURE_CUE) and _follows(match, _CLAUSE_END) and not _leveled(match)
    return _Reading(minute, True, match.end()) if at and _WRITES_SO.search(match.string) else None


def _relative(match: re.Match[str]) -> _Reading | None:
    """`ten past nine`, `a quarter to three`, `12 minutes past four`, `half past midnight`."""
    size = match["size"].lower()
    minutes = 15 if "quarter" in size else 30 if size == "half" else _number(match["count"], MINUTES)
    back = match["way"].lower() in ("to", "before", "of")
    if back and not match["unit"] and "quarter" not in size and not _is_toward(match, minutes):
        return None
    if size == "half" and back:
        return None
    if match["base"].lower() in _NAMED:
        return _Reading((_NAMED[match["base"].lower()] + (-minutes if back else minutes)) % 1440, True, match.end())
    hour = _number(match["base"], SMALL_NUMBERS) % 12 * 60
    return _Reading((hour + (-minutes if back else minutes)) % HALF_DAY, False, match.end())


def _is_toward(match: re.Match[str], minutes: int) -> bool:
    """Whether `ten to three` is a time and no range, vote or score."""
    if minutes % 5 or minutes >= 30 or match["way"].lower() != "to":
        return False
    told = _cued(match, _ANY_CUE) and _follows(match, _CLAUSE_END)
    told = told or (_cued(match, _SURE_CUE) and _follows(match, _NEXT_CLAUSE))
    return told or _follows(match, _DAY_AFTER) or match["base"].lower() in _NAMED


def _half_gone(match: re.Match[str]) -> _Reading | None:
    """`at half six`, which is half past six."""
    if not _cued(match, _ANY_CUE) or not any(_follows(match, p) for p in (_CLAUSE_END, _DAY_AFTER, _NEXT_CLAUSE)):
        return None
    return _Reading(_number(match["hour"], SMALL_NUMBERS) % 12 * 60 + 30, False, match.end())


def _spoken(match: re.Match[str]) -> _Reading | None:
    """`three-thirty`, `four-twelve`."""
    minutes = _number(match["minute"], MINUTES)
    ends = _follows(match, _CLAUSE_END) or _follows(match, _DAY_AFTER)
    if minutes < 10 or not ends or not _cued(match, _ANY_CUE) or _leveled(match):
        return None
    return _Reading(_number(match["hour"], SMALL_NUMBERS) % 12 * 60 + minutes, False, match.end())


def _on_the_clock(match: re.Match[str]) -> _Reading | None:
    return _Reading(_number(match["hour"], SMALL_NUMBERS) % 12 * 60, False, match.end())


def _named(match: re.Match[str]) -> _Reading | None:
    return _Reading(_NAMED[match["name"].lower()], True, match.end())


def _bare(match: re.Match[str]) -> _Reading | None:
    """`at five,`, `just after 9.`, `until seven in the evening`."""
    reading = _Reading(_number(match[0], SMALL_NUMBERS) % 12 * 60, False, match.end())
    if _follows(match, _IN_PART):
        return reading if _cued(match, _LEAD) else None
    if _follows(match, _DAY_AFTER):
        return reading if _cued(match, _ANY_CUE) and not _leveled(match) else None
    if not _follows(match, _CLAUSE_END) or _leveled(match):
        return None
    return reading if _cued(match, _SURE_CUE) else None


_NAMED = {"noon": HALF_DAY, "midday": HALF_DAY, "midnight": 0}
_FREE = r"(?<![\w,.$€£¥:/-])"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _Reading | None]], ...] = tuple(
    (re.compile(pattern, re.I), reader)
    for pattern, reader in (
        (rf"{_FREE}(?P<hour>{_HOUR})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>{_HALF})", _halved),
        (rf"{_FREE}(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)(?!\d|[:.]\d)", _digital),
        (rf"{_FREE}(?:[01]\d|2[0-3])[0-5]\d(?!\d|[,.:/-]\d)", _military),
        (
            rf"(?<![\w-])(?P<size>(?:an?\s+)?quarter|half|(?P<count>{_MINUTE})(?P<unit>\s+minutes?)?)(?:\s+|(?<=half)-)"
            rf"(?P<way>past|to|after|before|of)\s+(?P<base>{_HOUR}|noon|midday|midnight)(?![\w:]|[.,]\d)",
            _relative,
        ),
        (rf"(?<![\w-])half[- ](?P<hour>{_any(SMALL_NUMBERS)})(?![\w-])", _half_gone),
        (rf"(?<![\w-])(?P<hour>{_any(SMALL_NUMBERS)})[- ](?P<minute>{_any(MINUTES)})(?![\w-])", _spoken),
        (rf"(?<![\w-])(?P<hour>{_HOUR})\s+o[’'ʼ]\s?clock\b", _on_the_clock),
        (r"(?<![\w-])(?:12\s+|twelve\s+)?(?P<name>noon|midday|midnight)(?![\w-])", _named),
        (rf"{_FREE}{_HOUR}(?![\w-]|[.,:]\d|\s?%)", _bare),
    )
)
_WRITES_SO = re.compile(r"\b(?:[01]\d|2[0-3])[0-5]\d\s?(?:GMT|UTC|hrs?\b|hours\b|local time)", re.I)
_HINT = re.compile(r"\d|noon|midday|midnight|clock|past|(?:at|to|until|till|since|before|after|around|about)\s", re.I)


def hours_in(text: str) -> Iterator[Hour]:
    """The clock times of a text, in order, none over another."""
    taken: list[tuple[int, int]] = []
    found: list[Hour] = []
    for pattern, reader in _FORMS if _HINT.search(text) else ():
        for match in pattern.finditer(text):
            if any(a < match.end() and match.start() < z for a, z in taken):
                continue
            reading = reader(match)
            if reading is not None:
                taken.append((match.start(), reading.end))
                found.append(_hour(text, match.start(), reading))
    yield from sorted(found, key=lambda hour: hour.start)


def _zone(name: str) -> str:
    """What tells one zone from others; `local time` is what a time is that names none."""
    return "" if name.lower().startswith("local") else name


def _hour(text: str, start: int, reading: _Reading) -> Hour:
    minute, told = (reading.minute, True) if reading.told else resolve(text, start, reading.end, reading.minute)
    hedge = hedges.hedge(text, start, minute)
    zone = _ZONE.match(text, reading.end)
    return Hour(
        start=start,
        end=reading.end,
        lower=hedge.lower,
        upper=hedge.upper,
        bound=hedge.bound,
        cue=hedge.cue,
        half_day_open=not told,
        zone=_zone(zone["zone"]) if zone else "",
    )
