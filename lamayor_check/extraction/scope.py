"""What tells a number from a like number: contest, stage, place, population, poll, period, per-what, details."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from lamayor_check.claims.claim import Scope
from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.clauses import clause
from lamayor_check.extraction.entities.names import fold
from lamayor_check.extraction.lemmas import lemmas
from lamayor_check.extraction.quantities.listed import words
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.times.moment import Moment

_AHEAD = re.compile(
    r"\b(?:(?:to|for|forc(?:e|es|ed|ing)|in)\s(?:an|a|another)\s(?:[\w.]+\s){0,3}?"
    r"|(?:into|toward)\s(?:an?\s|another\s|the\s)?(?:[\w.]+\s){0,3}?"
    r"|(?:avoid(?:s|ed|ing)?|skip|next|upcoming)\s(?:an?\s|the\s)?)run-?off"
    r"|\brun-?off (?:would|will|next|set|winner)\b|\b(?:place|spot|berth|slot)s? in (?:the|a) (?:\w+\s){0,2}run-?off"
    r"|\b(?:November|Nov\.?|June|May|December)(?: \d+)? run-?off|\bcall(?:s|ed) (?:the|a) run-?off"
    r"|\b(?:advanc\w+|head\w*|go(?:es|ing)?|went|sent|proceed\w*)\s[^.;]{0,40}\brun-?off",
    re.I,
)
"""A runoff that is still to come: the count spoken of is the first round's."""
_STAGES = (
    ("recall", re.compile(r"\brecall(?:ed|ing)?\b", re.I)),
    ("runoff", re.compile(r"\brun-?offs?\b|\bsecond round\b", re.I)),
    ("primary", re.compile(r"\bprimar(?:y|ies)\b|\bfirst round\b|\bcaucus(?:es)?\b", re.I)),
    ("general", re.compile(r"\bgeneral election\b|\bby-?election\b|\bnovember election\b", re.I)),
)
_POPULATIONS = re.compile(
    r"\b(likely voters?|registered voters?|likely ones|eligible voters?|women|men|adults|residents|parents|members"
    r"|independents|republicans|democrats|latinos"
    r"|hispanics?|black voters|white voters|young(?:er)? voters|older voters|seniors|readers|teachers|students"
    r"|lawyers|undecided voters)\b"
)
_GROUP = re.compile(
    r"\b(?:among|with|for) (?:(?:likely |registered )?(?:voters?|people|adults|residents|respondents)|those)?\s?"
    r"((?:aged? )?(?:under|over|younger than|older than|between) \d\d(?: and \d\d)?"
    r"|(?:aged? )?\d\d (?:and|or) (?:older|over|up|younger|under)|(?:aged? )?\d\d(?:-| to )\d\d"
    r"|with(?:out)? (?:a )?(?:college )?degrees?)\b"
)
"""A part of those asked, by age or by schooling: `among voters under 35`."""
_PER = re.compile(
    r"^\W{0,2}(?:(?!(?:in|over|within|during|than|from|to|for|by|after|past)\s)[\w-]+\s){0,4}?(?:(?:per|an?|each"
    r"|every|for every|for each)\s(?P<unit>[\d,]*\s?(?:minute|hour|day|night|week|month|year|vote|voter|resident"
    r"|student|pupil|person|share|unit|door|"
    r"household|family|head|officer|bed|mile|hire|school day|capita|taxpayer|tent|residents|people|scooter"
    r"|registered voter))s?\b(?!\s(?:ago|earlier|before|later|prior|previously|old)\b)"
    r"|(?P<each>apiece|each|annually|yearly|monthly|daily)\b)",
    re.I,
)
_PRICED = re.compile(r"^\s(?:per|an?)\s(?P<unit>[a-z][\w-]+)(?!\s(?:ago|earlier|later|before|after))\b", re.I)
"""Right behind money, what one costs that: `$60,000 a room`."""
_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Aa]cross|[Ii]nside|from|for|of)\s+(?:the\s+)?(?P<place>(?:District|Ward|Precinct|Zone|Region|Area)\s\d+"
    r"|[A-Z][\w’'.-]+(?:\s[A-Z][\w’'.-]+){0,3})"
)
_DETAIL_STOP = words(
    "the a an of in on at by to for with and or but as than that which who its his her their our it they he she i",
    "we you this these those be have do say tell add report accord note announce more few less about nearly some",
    "just only also now still percent million billion thousand hundred number total over under up down from into",
    "out there when while after before since until not no so far year month week day monday tuesday wednesday",
    "thursday friday saturday sunday january february march april may june july august september october november",
    "december last next late early first second third one two s us get go make take would will could should can",
)


_SET_AGAINST = re.compile(r"\b(?:up|down)?\s?(?:from|than|against|compared (?:with|to)|versus)\s", re.I)


def stage_at(quantity: Quantity, sentence: Sentence) -> str:
    """The stage that a sentence names for a number; not the one of what the number is set against."""
    tail = sentence.text[quantity.end - sentence.start :]
    compared = _SET_AGAINST.search(tail)
    if compared is None or _SET_AGAINST.search(sentence.before(quantity.start, 20)):
        return stage_of(sentence.text)
    return stage_of(sentence.text[: quantity.end - sentence.start] + tail[: compared.start()])


@lru_cache(maxsize=256)
def stage_of(text: str) -> str:
    """The stage of an election that a text names last, or empty."""
    ahead = [m.span() for m in _AHEAD.finditer(text)]
    found = [
        (m.start(), "primary" if stage == "runoff" and any(s <= m.start() < e for s, e in ahead) else stage)
        for stage, pattern in _STAGES
        for m in pattern.finditer(text)
    ]
    return max(found)[1] if found else ""


def population(quantity: Quantity, sentence: Sentence) -> str:
    """Who was asked or counted, where the clause or the sentence says so."""
    part = sentence.before(quantity.start).rpartition(";")[2] + sentence.after(quantity.end).partition(";")[0]
    pair = [q for q in sentence.quantities if q.pair == quantity.pair >= 0]
    beside = clause(pair[0], sentence) if pair else ""
    for text in (clause(quantity, sentence), beside, part, sentence.text):
        found = _population_in(text)
        if found:
            return found
    return ""


@lru_cache(maxsize=256)
def _population_in(text: str) -> str:
    """The population that a text names first, or empty."""
    small = text.lower()
    group = _GROUP.search(small)
    match = group or _POPULATIONS.search(small)
    return "" if match is None else match[1].removeprefix("aged ").strip() if group else _population(match[1])


def _population(word: str) -> str:
    return (
        "likely voter"
        if word.startswith("likely")
        else "registered voter"
        if word.startswith("registered")
        else " ".join(lemmas(word))
    )


def per(quantity: Quantity, sentence: Sentence) -> str:
    """What one unit is counted against: `month` for `$41 a month`. A speed's unit says it itself."""
    if quantity.unit and " per " in quantity.unit:
        return ""
    after = re.split(r"[;:.!?—]\s|, (?:and|but|or)\b", sentence.after(quantity.end, 60))[0]
    match = _PER.match(after)
    if not match:
        priced = _PRICED.match(after) if quantity.kind == "money" else None
        return priced["unit"].lower() if priced is not None else ""
    unit = (match["unit"] or match["each"]).lower().strip()
    return {"annually": "year", "yearly": "year", "monthly": "month", "daily": "day", "apiece": "each"}.get(unit, unit)


_IN = (
    r"^(?:\s(?:people|persons|others|more|of them|residents|deaths|dead))?"
    r"(?:\s(?:were|was|had|have|are|been|died|dead|killed|injured|hurt|missing|arrested|lost)){0,3}"
    r"\s(?:in|at|near|around)\s(?:the\s)?"
)
_ELSEWHERE = re.compile(_IN)
_OF_PLACE = re.compile(
    rf"{_IN}(?:(?:nearby|neighbou?ring|\w+ern)\s)?(?:(?:city|town|village|district|province|region|state|port) of\s)?"
    r"(?P<place>[A-Z][\w’'.-]+(?:\s[A-Z][\w’'.-]+){0,2})"
)


def listed_place(quantity: Quantity, sentence: Sentence) -> tuple[int, int] | None:
    """Where the place stands that a number is of in a list by places: `86 died in Ness, 35 in nearby Orrin`."""
    others = (q for q in sentence.quantities if q.start != quantity.start and q.kind == quantity.kind)
    found = _OF_PLACE.match(sentence.after(quantity.end, 80))
    if found is None or not any(_ELSEWHERE.match(sentence.after(q.end, 80)) for q in others):
        return None
    return quantity.end + found.start("place"), quantity.end + found.end("place")


def place(quantity: Quantity, sentence: Sentence, whole: frozenset[str]) -> str:
    """A part of the whole that the clause ties the number to: `District 4`. `whole` is what the article is about."""
    listed = listed_place(quantity, sentence)
    if listed is not None:
        return " ".join(fold(w) for w in sentence.document.text[slice(*listed)].rstrip(".").split())
    near = clause(quantity, sentence)
    for match in _PLACE.finditer(near):
        name = " ".join(fold(w) for w in match["place"].rstrip(".").split())
        if name not in whole and re.search(r"district|ward|precinct|zone|region|county|valley|heights|\d", name):
            return name
    return ""


_SINCE = re.compile(
    r"\b(?:since|founded in|formed in|elected in|until|born in|built in|by the end of|(?:set|began|begun|opened|started"
    r"|introduced|last seen) in|of the|than in)\s$",
    re.I,
)
_APART = re.compile(r"[;:(—–]\s|,\s(?!(?:when|where|which|who)\b)")


def is_of_clause(moment: Moment, quantity: Quantity, sentence: str, offset: int) -> bool:
    """Whether a time is of the clause of a number, or opens the sentence (`In 2030, …`)."""
    if moment.start >= quantity.end:
        return not _APART.search(sentence[quantity.end - offset : moment.start - offset])
    between = sentence[max(0, moment.end - offset) : quantity.start - offset]
    return moment.start - offset < OPENS or not _APART.search(between)


OPENS = 24
"""A time so near to where a sentence starts is of all its clauses."""


def period(moments: Sequence[Moment], quantity: Quantity, before: str, offset: int) -> str:
    """The year or quarter that the figure is of, where one is named near it, in the sentence `before` at `offset`."""
    near = [
        m
        for m in moments
        if m.grain in ("year", "quarter")
        and abs(m.start - quantity.end) < 120
        and not _SINCE.search(before[: max(0, m.start - offset)])
        and is_of_clause(m, quantity, before, offset)
    ]
    if not near:
        return ""
    moment = min(near, key=lambda m: min(abs(m.start - quantity.end), abs(quantity.start - m.end)))
    return moment.first[:4] if moment.grain == "year" else f"{moment.first[:4]}-Q{(int(moment.first[5:7]) + 2) // 3}"


ASKED = 7
"""A question of more words is not only the heading of its answer."""
ANSWER = 40
"""So many code points from where a sentence starts, a number is still what the question before it asked for."""
_BETWEEN = re.compile(r",\s|\band\b|\bbut\b|\bwhile\b|[;:—–]\s|\s-\s")


def details(quantity: Quantity, sentence: Sentence) -> tuple[str, ...]:
    """The content words of the clause, by which like counts are told apart; names and numbers are left out, and so is
    what belongs to the numbers beside it (`61 teachers, 48 aides and 43 clerks`)."""
    near = clause(quantity, sentence)
    before, number, after = near.partition(quantity.text)
    head = _own_side(before, quantity, sentence, -1)
    if head == before:
        head = head[:1].lower() + head[1:]
    own = f"{_asked(quantity, sentence)} {head} {number} {_own_side(after, quantity, sentence, 1)}"
    lower = re.sub(r"\b[A-Z][\w’'-]*", " ", own)
    return tuple(sorted({w for w in lemmas(lower) if w not in _DETAIL_STOP and len(w) > 2}))


def _asked(quantity: Quantity, sentence: Sentence) -> str:
    """The short question that a sentence answers with its first numbers: `The price? Now $95.`"""
    asked = sentence.previous
    is_answer = quantity.start - sentence.start <= ANSWER
    if asked is None or not is_answer or asked.paragraph != sentence.paragraph or asked.quantities:
        return ""
    text = asked.text.strip()
    return text[:1].lower() + text[1:] if text.endswith("?") and len(text.split()) <= ASKED else ""


def _own_side(text: str, quantity: Quantity, sentence: Sentence, side: int) -> str:
    """One side of a number's clause, up to where a number beside it has its own words."""
    if side < 0:
        ends = [
            q.end for q in sentence.quantities if quantity.start - len(text) <= q.end <= quantity.start and _is_rival(q)
        ]
        between = text[len(text) - (quantity.start - max(ends)) :] if ends else ""
        cuts = [m.end() for m in _BETWEEN.finditer(between)]
        return between[cuts[-1] :] if cuts else between if ends else text
    starts = [
        q.start for q in sentence.quantities if quantity.end <= q.start <= quantity.end + len(text) and _is_rival(q)
    ]
    between = text[: min(starts) - quantity.end] if starts else ""
    cut = _BETWEEN.search(between, 2)
    return between[: cut.start()] if cut else between if starts else text


def _is_rival(quantity: Quantity) -> bool:
    """Whether a number is one of something, so that words near it can be its own."""
    return quantity.kind in ("count", "percent", "points", "money", "share", "measure", "ratio", "multiple")


def scope_of(parts: dict[str, str], detail: tuple[str, ...]) -> Scope:
    """The record of the parts found."""
    return Scope(**parts, detail=detail)  # type: ignore[arg-type]
