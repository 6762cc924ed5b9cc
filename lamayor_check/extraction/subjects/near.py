"""Subjects by what stands right before or after a number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.referents import Referent
from lamayor_check.extraction.scope import listed_place
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.subjects.field import Field
from lamayor_check.extraction.subjects.phrasing import clause_start, is_beside_the_matter, is_oblique, is_speaker
from lamayor_check.extraction.subjects.tree import is_of_another

_FOR = re.compile(
    r"^-?,?(?:,? or [\d.,]+(?:%| percent)?,?| \([\d.,]+(?:%| percent)?\),?)?(?:\s*(?:of (?:the )?)?(?:votes?"
    r"|ballots?|support|voters?|likely|registered|respondents?|adults?|residents?|those|people|polled|surveyed|women"
    r"|men|in all|each|apiece"
    r"|said|say|they|would|will|who|plan(?:ned)?|were|was|have|had|cast|went|go|going|chose|choose|picked|pick"
    r"|vote[ds]?|voting|lean(?:ed|ing)?|lead|edge|advantage|margin|majority|swing|the|its|his|her))*"
    r"\s*(?:(?:won|taken|secured|polled|received|spent|raised|held|gained|given|cast) (?:by|for)|for|to|towards?"
    r"|behind|with|favou?r(?:s|ed|ing)?|supports?|supported|supporting|backs?|backed|backing|prefers?|preferred"
    r"|preferring|chooses?|chose|choosing|picks?|picked"
    r"|(?:dis)?approv(?:e|es|ed|ing) of|oppos(?:e|es|ed|ing)|in favou?r of)\s+"
    r"(?:the |then-|former )?(?:(?!while |and |but |when |as )[\w.]+ ){0,3}?$",
    re.I,
)


def links_to_name(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words between a number and a name say that the number is the name's (`of the vote for`)."""
    return _FOR.match(sentence.document.text[start:end]) is not None


_THAT = re.compile(r"^(?:\s(?:votes|seats|percent|per cent|points))?\s(?:(?:that|which)\s)?(?:the\s)?$")
_DID = re.compile(
    r"^\s(?:had\s|has\s|have\s)?(?:spent|spends|raised|raises|won|wins|got|gets|took|takes|received|held|holds|polled|needs?"
    r"|needed|claimed|claims|promised|promises|pledged)\b(?!\s[$£€\d])"
)


def named_after(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`33% for Ada Lund`, `the $4 million that she spent`: the name behind a number, unless it owns the next one."""
    for referent in allowed:
        if referent.start < quantity.end:
            continue
        between = sentence.document.text[quantity.end : referent.start]
        if _THAT.match(between) and _DID.match(sentence.after(referent.end, 30)):
            return referent.entity
        if _FOR.match(between) is None or len(between) > 70:
            return None
        owns = re.match(r"(?:[’']s?)?\s*[$£€\d]|[’']s?\s+(?:own\s)?(?:\w+\s)?[$£€\d]", sentence.after(referent.end, 30))
        return None if owns and re.search(r"\bto\s*(?:the )?$", between) else referent.entity
    return None


def possessor(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`Lund's 37%`, `the governor's $9.3 million`, `his 31 percent`."""
    for referent in allowed:
        if referent.end > quantity.start:
            break
        between = sentence.document.text[referent.end : quantity.start]
        own = referent.how == "pronoun" and sentence.document.text[referent.start : referent.end].lower() in (
            "his",
            "her",
        )
        if (
            re.match(r"^[’']s?\s(?:\w+[\s-]){0,2}$", between) or (own and re.match(r"^\s(?:\w+\s){0,1}$", between))
        ) and len(between) < 30:
            return referent.entity
    return None


_CHASED = re.compile(
    r"\b(?:followed by|trailed by|ahead of)\s(?:\w+\s)?$|,\swith\s(?:the\s)?(?:opposition|rival|far-\w+|\w+ing)?\s?$",
    re.I,
)
"""Before a rival whose own number comes next: `followed by Moss with 37%`, `, with Moss on 37%`."""


def adjacent(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`Lund 31%`, `Lund: 64,858 (35.4%)`, `Lund at 31`: a name with next to nothing between it and the number."""
    for referent in reversed(allowed):
        if referent.end > quantity.start:
            continue
        between = sentence.document.text[referent.end : quantity.start]
        if re.match(
            r"^(?:, [A-Z](?:\.|[\w’'-]+(?=:)))?\s*(?:\([^()]{1,30}\)|, [^,;:.]{3,40},"
            r"| of (?:the )?[A-Z][\w’' -]{1,30}?(?= (?:had|has|at|on|with|got|took) ))?\s*[:,–—-]?\s*"
            r"(?:(?:at|on|with|had|has|got|took|and|just|only|about|nearly"
            r"|some|roughly|around|under|over|barely|now|then)\s)*\+?\(?$",
            between,
        ) and (not is_oblique(referent, sentence) or _CHASED.search(sentence.before(referent.start, 40))):
            return referent.entity
        if re.match(
            r"^(?:[’']s?|, [A-Z]\.)?\s*(?:\([^()]{1,30}\))?\s*[:,–—-]?\s*[\d,.]+ ?(?:votes|ballots)?,?\s*(?:or|–|-|—"
            r"|\(|(?<=, ))\s*\(?$",
            between,
        ):
            return referent.entity
        if between == " of " and sentence.before(referent.start, 4) == "and " and _is_of_before(quantity, sentence):
            return referent.entity
        if not is_oblique(referent, sentence):
            return None
    return None


def _is_of_before(quantity: Quantity, sentence: Sentence) -> bool:
    """Whether an earlier number stands behind `of` too: `Lund had the support of 38% and Moss of 32%`."""
    return any(q.end <= quantity.start and sentence.before(q.start, 3) == "of " for q in sentence.quantities)


_BRINGS = re.compile(
    r"\b(?:reduc|cut|limit|hold|restrict|confin|whittl|bring|push|drop|knock|keep|par|shrink|send|rais|lift|put|show|leav|had|has)"
    r"(?:e[sd]?|s|ing|ting|ping|ling)?\s(?:the\s)?(?:[\w’-]+\s){0,2}$",
    re.I,
)
_TO = re.compile(r"^\s*(?:\([^()]{1,20}\))?\s(?:down |back |up )?(?:to|at|on)\s(?:just |only |a mere |about )?$")


def brought_to(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`reducing the Harbor Party (HP) to 38`, `puts Lund at 41`: the object of a verb that brings it to a figure."""
    for referent in reversed(allowed):
        if referent.end <= quantity.start:
            between = sentence.document.text[referent.end : quantity.start]
            is_object = _TO.match(between) and _BRINGS.search(sentence.before(referent.start, 40))
            return referent.entity if is_object else None
    return None


def listed_before(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`+96 Lund, +61 Moss`, `33% for Lund, 30% Moss`: in a row of numbers with a name behind each, that name."""
    named = _right_behind(quantity, sentence, allowed) if _opens_item(quantity, sentence) else None
    if named is None:
        return None
    others = [q for q in sentence.quantities if q.start != quantity.start]
    if any(_opens_item(q, sentence) and _right_behind(q, sentence, allowed) is not None for q in others):
        return named.entity
    is_row = any(q.end <= quantity.start and _leads_to_name(q, sentence, allowed) for q in others)
    return named.entity if is_row else None


def _leads_to_name(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent]) -> bool:
    """Whether the words behind a number tie it to the next name."""
    behind = next((r for r in allowed if r.start >= quantity.end), None)
    return behind is not None and links_to_name(sentence, quantity.end, behind.start)


_OPENS = re.compile(r"(?:(?:^|[.:;,(—–])\s*(?:and\s)?|\s(?:and|to)\s)\+?$")


def _opens_item(quantity: Quantity, sentence: Sentence) -> bool:
    return _OPENS.search(sentence.before(quantity.start, 12)) is not None


def _right_behind(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent]) -> Referent | None:
    text = sentence.document.text
    return next(
        (r for r in allowed if 0 < r.start - quantity.end < 6 and not text[quantity.end : r.start].strip()), None
    )


def in_place(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`86 died in Ness, 35 in nearby Orrin`: in a list by places, the place."""
    listed = listed_place(quantity, sentence)
    if listed is None:
        return None
    return next((r.entity for r in allowed if r.start < listed[1] and listed[0] < r.end), None)


_ROW = re.compile(
    r"^\s*(?:\([^()]*\)|,\s(?:[A-Z][\w&’'-]*|and|of|the|&)(?:\s(?:[A-Z][\w&’'-]*|and|of|the"
    r"|&))*)?\s*[:–—-]\s*[\d,.%\s()–—-]*(?:votes)?[,\s(–—-]*$"
)


def table_row(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`Ada Lund, Harbor Party – 1,238 (32.8%)`: a line of a table is its first name's."""
    first = next((r for r in allowed if r.start - sentence.start < 4), None)
    if first is None or first.end > quantity.start or len(sentence.text) > 110:
        return None
    return first.entity if _ROW.match(sentence.document.text[first.end : quantity.start]) else None


_OF_SEATS = re.compile(r"^-?(?:seat|member|strong)\s")


def hyphenated(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`the 160-seat Assembly`: what stands right after a number that is part of an adjective."""
    match = _OF_SEATS.match(sentence.after(quantity.end, 12))
    if match is None:
        return None
    return next((r.entity for r in field.here if r.start == quantity.end + match.end()), None)


_I = re.compile(r"\b(?:I|my|me|mine)\b|\bI[’'](?:ve|d|ll|m)\b")
_LABEL_END = re.compile(r"^[\]):]*\s*$")


def first_person(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`“I got 1 percent,” said Ada Lund`: in a quotation, `I` is who speaks."""
    opened = _quotation(sentence, quantity.start)
    if opened is None or not _I.search(sentence.before(quantity.start)[max(0, opened - sentence.start) :]):
        return None
    text = sentence.document.text
    here = [(r, sentence) for r in allowed]
    before = zip(sentence.earlier(same_paragraph=True), (row for _, row in field.earlier), strict=False)
    around = [*here, *((r, s) for s, row in before for r in reversed(row))]
    people = [(r, s) for r, s in around if r.entity.kind in ("person", "party", "name") and r.how != "pronoun"]
    labels = [r for r, _ in people if r.end <= opened and _LABEL_END.match(text[r.end : opened])]
    return next((r.entity for r in (*labels, *(r for r, s in people if is_speaker(r, s)))), None)


def _quotation(sentence: Sentence, position: int) -> int | None:
    """Where the quotation that a place of the document stands in begins, in its paragraph."""
    before = sentence.document.text[sentence.block.start : position]
    opened = before.rfind("“") if "“" in before else before.rfind('"') if before.count('"') % 2 else -1
    is_open = opened >= 0 and "”" not in before[opened:]
    return sentence.block.start + opened if is_open else None


def clause_subject(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """Without a tree that tells: the clause's first name that no preposition stands before, else its last one."""
    window = clause_start(sentence, quantity.start)
    ahead = [r for r in allowed if r.end <= quantity.start]
    before = [r for r in ahead if not is_speaker(r, sentence)]
    if not before:
        before = (
            [r for r in ahead if _may_mean_itself(r, sentence, field)] if is_of_another(quantity, sentence) else ahead
        )
    if field.measure is not None:
        before = [r for r in before if r.entity.kind == "measure"]
    for row in ([r for r in before if r.start >= window], before):
        direct = [r for r in row if not is_oblique(r, sentence)]
        if direct:
            return direct[-1].entity
        if row:
            return row[-1].entity
    return None


def _may_mean_itself(referent: Referent, sentence: Sentence, field: Field) -> bool:
    """Whether who says a number can speak of itself though its words are of some thing: a candidate, a ministry."""
    entity = referent.entity
    return (entity.kind != "person" or entity in field.contestants) and not is_beside_the_matter(referent, sentence)
