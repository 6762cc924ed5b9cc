"""What each line of a text shows of being prose or not: its own shape, its neighbours', where it stands. Nothing is
decided here; `boilerplate` weighs it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import groupby

from lamayor_check.documents import furniture

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_FUNCTION = frozenset([
    "a", "about", "after", "all", "also", "an", "and", "are", "as", "at", "be", "because", "been", "before", "but",
    "by", "can", "could", "did", "do", "for", "from", "had", "has", "have", "he", "her", "his", "i", "if", "in",
    "into", "is", "it", "its", "more", "no", "not", "of", "on", "one", "or", "other", "our", "out", "over", "said",
    "she", "so", "some", "than", "that", "the", "their", "them", "then", "there", "they", "this", "to", "two",
    "up", "was", "we", "were", "what", "when", "where", "which", "while", "who", "will", "with", "would", "you",
])  # fmt: skip
_PAST = re.compile(r"\b(?:[a-z]{2,}ed|said|says|was|were|had|has|have|is|are|will|would|can|told|took|made|found)\b")
_INNER_STOP = re.compile(r"[a-z\d%)”\"][.!?][”\"’']?\s+[“\"‘']?[A-Z]")
_ENDS = (
    ("stop", re.compile(r"[.][\"”’')\]]*$")),
    ("cry", re.compile(r"[!?][\"”’')\]]*$")),
    ("colon", re.compile(r":$")),
    ("open", re.compile(r"(?:…|\.\.\.|[-–—,;»>→])$")),
)
_ROW = re.compile(r"\W{0,4}[^\W\d]\D{0,50}\d[\d\s.,:/|+=%$£€()–…-]*")
"""A name and the figures that are its own: a row of a table."""
_SIGNS = (
    ("ago", re.compile(r"\b\d+\s?(?:s|m|h|d|w|sec|mins?|hrs?|hours?|minutes?|days?|weeks?|months?)\s+ago\b", re.I)),
    ("read time", re.compile(r"\b\d+[- ]min(?:ute)?s?\.?\s+(?:read|listen|watch)|\bread(?:ing)? time\b", re.I)),
    ("play time", re.compile(r"(?<![\d:.])\d{1,2}:\d{2}(?!\s?[ap]\.?m|\d|\.\d)", re.I)),
    ("thousands", re.compile(r"\b\d{1,3},\d{3}\b")),
    ("counter", re.compile(r"\b\d+\s*(?:of|/)\s*\d+\b")),
    ("count in brackets", re.compile(r"\(\d[\d,]*\)\W*$")),
    ("clock", re.compile(r"\b\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m|[A-Z]{2,4}\b)", re.I)),
    ("year", re.compile(r"\b(?:19|20)\d\d\b")),
    ("address", re.compile(r"https?:|www\.|\.(?:com|org|net|co)\b|\S@\S+\.\w")),
    ("handle", re.compile(r"(?:^|\s)[@#]\w")),
    ("phone", re.compile(r"\b\d{3}[-. ]\d{4}\b|\b\d{5} \d{5,6}\b")),
    ("copyright", re.compile(r"©|\(c\)|\bcopyright\b", re.I)),
    ("bar", re.compile(r"\s[|•·/>»›]\s|^[|•·»›→←]|[»›→←]$")),
    ("markup", re.compile(r"[{}<>\[\]=★☆▲▼]|\+/-|^\W*[+-]\d")),
    ("label", re.compile(r"^(?:[A-Z][\w’'-]*\s?){1,4}:\s")),
    ("capitals label", re.compile(r"^[A-Z][A-Z’' ]{3,40}:")),
    ("quotes", re.compile(r"[“”\"]|(?:^|\s)[‘']\w")),
    ("opens with quote", re.compile(r"^[“\"]")),
    ("money or percent", re.compile(r"[$£€₹%]|\bper ?cent\b|\bRs\b")),
    ("number first", re.compile(r"^\W*\d")),
    ("only a number", re.compile(r"^[\W\d]*$")),
    ("small first", re.compile(r"^[a-z]")),
    ("asks", re.compile(r"^(?:how|what|why|who|where|when|is|are|do|does|can|should)\b.*\?$", re.I)),
)
_RULES = (
    ("known phrase", furniture.is_boilerplate),
    ("caption", furniture.is_caption),
    ("credit", furniture.is_credit),
    ("stamp", furniture.is_timestamp),
    ("byline", furniture.is_byline),
    ("item", furniture.is_item),
    ("live", furniture.is_live_entry),
    ("dateline", lambda line: bool(furniture.DATELINE.match(line))),
)
_SIZES = ((1, "1"), (2, "2"), (4, "4"), (7, "7"), (11, "11"), (17, "17"), (27, "27"))
_FAR = ((1, "1"), (2, "2"), (4, "4"), (9, "9"))
_LOOK = 300
"""So much of a line is looked at; what is longer is prose for that alone."""


def features_of(lines: Sequence[str]) -> Iterator[list[str]]:
    """The features of each line of a text, by name, in a fixed order."""
    shapes = [_shape(line[:_LOOK]) for line in lines]
    above, below = _since_prose(shapes), _since_prose(shapes[::-1])[::-1]
    told, runs = _told_in(lines, shapes), _runs(shapes)
    seen: set[str] = set()
    for index, line in enumerate(lines):
        yield [
            "any",
            f"shape {shapes[index]}",
            *_own(line[:_LOOK]),
            *_shared(line, shapes[index], told),
            *_beside(index, shapes),
            f"{shapes[index]} of {_bucket(runs[index], _FAR)}",
            f"prose above {above[index]}",
            f"prose below {below[index]}",
            f"line {min(index, 3)}",
            *(["at the end"] if len(lines) - index <= 2 else []),
            *(["seen above"] if line in seen else []),
        ]
        seen.add(line)


def is_sentence(line: str) -> bool:
    """Whether a line is a full sentence, or several."""
    return _shape(line[:_LOOK]) in ("prose", "sentence")


def is_prose(line: str) -> bool:
    """Whether a line is a full sentence of some length, or several."""
    return _shape(line[:_LOOK]) == "prose"


def content_words(line: str) -> frozenset[str]:
    """The words of a line that carry meaning, in small letters."""
    return frozenset(word for word in words_of(line) if len(word) > 2 and word not in _FUNCTION)


def words_of(line: str) -> list[str]:
    """The words of a line in small letters, each once: a model may know some."""
    return sorted({word.lower().replace("’", "'") for word in _WORD.findall(line[:_LOOK])})


def _own(line: str) -> Iterator[str]:
    """What a line shows by itself."""
    words = _WORD.findall(line)
    yield f"words {_bucket(len(words), _SIZES)}"
    end = _end(line)
    yield f"ends {end}"
    yield f"ends {end}, words {_bucket(len(words), _SIZES)}"
    if words:
        function = sum(word.lower() in _FUNCTION for word in words) / len(words)
        yield f"function words {_tenths(function, 4)}"
        long = [word for word in words if len(word) > 3]
        capitals = sum(word[0].isupper() for word in long) / len(long) if long else 0.0
        yield f"capitals {_tenths(capitals, 10)}"
        if len(words) > 1 and sum(map(str.isupper, words)) * 2 > len(words):
            yield "shouts"
    if _PAST.search(line):
        yield "verb"
    if _INNER_STOP.search(line):
        yield "sentences"
    yield from (name for name, sign in _SIGNS if sign.search(line))
    yield from (name for name, rule in _RULES if rule(line))
    yield from (f"word {word}" for word in words_of(line))


def _shape(line: str) -> str:
    """A line in a word, for its neighbours to look at."""
    words = len(_WORD.findall(line))
    end = _end(line)
    if words > 11 and end in ("stop", "cry") and _PAST.search(line):
        return "prose"
    if words > 4 and end in ("stop", "cry"):
        return "sentence"
    if words and _ROW.fullmatch(line):
        return "row"
    if words <= 3:
        return "label"
    return "headline" if words <= 17 else "long"


def _told_in(lines: Sequence[str], shapes: Sequence[str]) -> set[str]:
    """The words that carry meaning in lines of prose."""
    prose = (line for line, shape in zip(lines, shapes, strict=True) if shape == "prose")
    return {word for line in prose for word in content_words(line)}


def _shared(line: str, shape: str, told: Set[str]) -> Iterator[str]:
    """How many of a line's words prose has too, where it is no prose itself."""
    own = content_words(line)
    if shape == "prose" or not own or not told:
        return
    known = len(own & told)
    yield f"{shape} of which prose has {min(known, 3)}"
    yield f"{_tenths(known / len(own), 10)} of ten words are in prose"


def _beside(index: int, shapes: Sequence[str]) -> Iterator[str]:
    for step in (-2, -1, 1, 2):
        there = 0 <= index + step < len(shapes)
        yield f"{step:+} {shapes[index + step] if there else 'nothing'}"
    yield f"{shapes[index]} at -1 {shapes[index - 1] if index else 'nothing'}"
    yield f"{shapes[index]} at +1 {shapes[index + 1] if index + 1 < len(shapes) else 'nothing'}"


def _runs(shapes: Sequence[str]) -> list[int]:
    """How many lines of one shape stand together, for each line."""
    sizes = (len(list(run)) for _, run in groupby(shapes))
    return [size for size in sizes for _ in range(size)]


def _since_prose(shapes: Sequence[str]) -> list[str]:
    """How many lines back full sentences stood, for each line."""
    found = []
    last: int | None = None
    for index, shape in enumerate(shapes):
        found.append("none" if last is None else _bucket(index - last, _FAR))
        last = index if shape == "prose" else last
    return found


def _end(line: str) -> str:
    return next((name for name, sign in _ENDS if sign.search(line)), "bare")


def _bucket(size: int, bounds: Sequence[tuple[int, str]]) -> str:
    return next((name for bound, name in bounds if size <= bound), "more")


def _tenths(share: float, most: int) -> str:
    return str(min(int(share * 10), most))
