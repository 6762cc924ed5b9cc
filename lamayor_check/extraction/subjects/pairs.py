"""Subjects of numbers that stand in a row or as a score: who is first, who is second."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.referents import Referent, side_of
from lamayor_check.extraction.entities.tables import ROLES
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.subjects.field import Field
from lamayor_check.extraction.subjects.near import links_to_name
from lamayor_check.extraction.subjects.phrasing import clause_start, is_oblique, is_speaker


def respectively(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`Lund and Moss had 3.1% and 2.2%, respectively`: the names in their order."""
    if "respectively" not in sentence.text:
        return _parallel(quantity, sentence, allowed)
    row = [
        q
        for q in sentence.quantities
        if q.kind == quantity.kind and q.start < sentence.start + sentence.text.index("respectively")
    ]
    names = list(dict.fromkeys(r.entity for r in allowed if row and r.end <= row[0].start))
    index = next((i for i, q in enumerate(row) if q.start == quantity.start), -1)
    return names[-len(row) :][index] if index >= 0 and len(names) >= len(row) > 1 else None


_AND = re.compile(r"^(?:%| percent| per cent| votes)?(?:,|,? and|,? &)\s$")
_FOR_ROW = re.compile(r"^(?:%| percent| per cent| votes| seats)?,? (?:for|to|went to) (?:the )?$")
_HAD_ROW = re.compile(r"^ [^,;:.\d]{1,40} $")


def _parallel(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent]) -> Entity | None:
    """`489, 408 and 79 for Lund, Moss and Cole`, `Lund and Moss had 41 and 38 percent`: as many names as numbers."""
    text = sentence.document.text
    row = _joined([(q.start, q.end) for q in sentence.quantities if q.kind == quantity.kind], quantity.start, text)
    if len(row) < 2:
        return None
    behind = [r for r in allowed if r.start >= row[-1][1]]
    ahead = [r for r in allowed if r.end <= row[0][0]]
    if behind and _FOR_ROW.match(text[row[-1][1] : behind[0].start]):
        names = _joined([(r.start, r.end) for r in behind], behind[0].start, text)
    elif ahead and _HAD_ROW.match(text[ahead[-1].end : row[0][0]]) and not is_oblique(ahead[-1], sentence):
        names = _joined([(r.start, r.end) for r in ahead], ahead[-1].start, text)
    else:
        return None
    place = [start for start, _ in row].index(quantity.start)
    found = {r.start: r.entity for r in allowed}
    return found[names[place][0]] if len(names) == len(row) else None


def _joined(spans: Sequence[tuple[int, int]], start: int, text: str) -> list[tuple[int, int]]:
    """Of some stretches of text, the row of those that only commas and `and` join to the one that begins at `start`."""
    row: list[tuple[int, int]] = []
    for span in spans:
        if row and not _AND.match(text[row[-1][1] : span[0]]):
            if any(s == start for s, _ in row):
                return row
            row = []
        row.append(span)
    return row if any(s == start for s, _ in row) else []


def of_pair(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """Of a score (`led 51% to 49%`) the first number is the subject's, the second the other's."""
    if quantity.pair < 0 or quantity.pair_kind != "score":
        return None
    pair = [q for q in sentence.quantities if q.pair == quantity.pair]
    if len(pair) != 2:
        return None
    window = clause_start(sentence, pair[0].start)
    before = [r for r in allowed if window <= r.start and r.end <= pair[0].start]
    before = [r for r in before if not is_speaker(r, sentence)]
    running = [r for r in before if r.entity in field.contestants]
    between = [r for r in allowed if pair[0].end <= r.start and r.end <= pair[1].start]
    if between and quantity.start == pair[1].start:
        return between[-1].entity
    holder = _holder(pair, sentence, allowed)
    first, other = _sides([holder] if holder is not None else running or before, pair, sentence, allowed, field)
    if holder is None and _is_behind(pair, sentence):
        first, other = other, first
    return first if quantity.start == pair[0].start else other


_LEAD = re.compile(r"^[’']s? (?:[\w-]+ ){0,2}(?:lead|edge|advantage|margin|majority|cushion)\b[^;]*$", re.I)
_TRAILS = re.compile(
    r"\b(?:trail(?:s|ed|ing)?|los(?:es|t|ing)|behind|lag(?:s|ged|ging)?)\b(?![^;]*\b(?:leads?|led|ahead|beats?|won|wins)\b)"
    r"[^;]*$",
    re.I,
)


def _holder(pair: Sequence[Quantity], sentence: Sentence, allowed: Sequence[Referent]) -> Referent | None:
    """Whose lead a score tells: `Moss has cut Lund’s lead to four points, 47-43`."""
    text = sentence.document.text
    return next((r for r in reversed(allowed) if _LEAD.match(text[r.end : pair[0].start])), None)


_BROUGHT = re.compile(
    r"^[’']s? (?:[\w-]+ ){0,2}(?:lead|edge|advantage|cushion)\b[^;.,\d]{0,30}\b(?:to|at|of|by|from|is|was) $"
)


def lead_of(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`Moss has cut Lund’s lead to nine points`: whose lead it is, not who changed it."""
    if quantity.pair >= 0 or quantity.kind not in ("points", "count"):
        return None
    text = sentence.document.text
    return next((r.entity for r in reversed(allowed) if _BROUGHT.match(text[r.end : quantity.start])), None)


def _is_behind(pair: Sequence[Quantity], sentence: Sentence) -> bool:
    """Whether a score begins with the other's figure: `among women he trails, 54 to 37`."""
    larger = (pair[0].value or 0) > (pair[1].value or 0)
    return larger and _TRAILS.search(sentence.before(pair[0].start, 60)) is not None


def _sides(
    before: list[Referent], pair: list[Quantity], sentence: Sentence, allowed: Sequence[Referent], field: Field
) -> tuple[Entity | None, Entity | None]:
    people = list(dict.fromkeys(r.entity for r in before))
    after = [r.entity for r in allowed if r.start >= pair[1].end and links_to_name(sentence, pair[1].end, r.start)]
    measures = [e for e in people if e.kind == "measure"]
    if measures:
        return measures[-1], _opposite(measures[-1])
    if len(people) >= 2:
        close = before[-1].entity
        return next(e for e in reversed(people) if e is not close), close
    first = people[0] if people else next((e for e in _focus(field)), None)
    others = [e for e in [*after, *field.contestants] if e is not first and e.kind != "measure"]
    if first is not None and first.kind == "measure":
        return first, _opposite(first)
    return first, (others[0] if others else None)


def _opposite(measure: Entity) -> Entity:
    """The other side of a side; a measure without a side is its own, for the pair's order tells its sides."""
    if measure.key[0] not in ("yes", "no"):
        return measure
    return side_of(measure, "No" if measure.key[0] == "yes" else "Yes")


def _focus(field: Field) -> list[Entity]:
    """Who was spoken of last; of a sentence before that sets two against each other, the first of them first."""
    last = next(([r.entity for r in row if r.entity in field.contestants] for _, row in field.earlier[:1]), [])
    if len(set(last)) == 2:
        return list(dict.fromkeys(last))
    return [r.entity for _, row in field.earlier for r in reversed(row) if r.entity in field.contestants]


_TO_ROLE = re.compile(rf"\bto (?:the|his|her) (?:[\w-]+ )?(?:{'|'.join(sorted(ROLES))})[’']s (?:\w+ )?$", re.I)


def to_the_other(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`He is at 36 percent to the Liberal’s 41`, where the article does not say who that is: the other contestant."""
    match = _TO_ROLE.search(sentence.before(quantity.start, 60))
    if match is None:
        return None
    start = quantity.start - len(match.group())
    ahead = [r for r in allowed if r.end <= start]
    if not ahead or any(r.start >= start and r.end <= quantity.start for r in allowed):
        return None
    near = [r.entity for r in reversed(ahead) if r.entity in field.contestants]
    return next((e for e in (*near, *field.contestants) if e is not ahead[-1].entity and e.kind == "person"), None)
