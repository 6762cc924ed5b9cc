"""Whom a number is said of by the words beside it. Where these tie it to nobody `learnt` tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.referents import Referent
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.subjects.answers import answer, matter, sided
from lamayor_check.extraction.subjects.field import ALL, OTHERS, REST, UNDECIDED, Field, Finding, Fit, Rule, fits
from lamayor_check.extraction.subjects.near import (
    adjacent,
    brought_to,
    clause_subject,
    first_person,
    hyphenated,
    in_place,
    listed_before,
    named_after,
    possessor,
    table_row,
)
from lamayor_check.extraction.subjects.pairs import lead_of, of_pair, respectively, to_the_other
from lamayor_check.extraction.subjects.phrasing import own_words
from lamayor_check.extraction.subjects.tree import by_tree
from lamayor_check.rulebook.model import Metric

_UNDECIDED = re.compile(
    r"^(?:\s?(?:percent|per cent))?,?[^.;:,]{0,60}?\b(?:undecided|unsure|not sure|uncertain|unsaid|no opinion"
    r"|(?:did not|didn[’']t|do not|don[’']t|have not|haven[’']t|had not|hadn[’']t)"
    r" (?:yet )?(?:know|say|decide|decided|made? up|have an opinion|chosen))\b",
    re.I,
)


_UNDECIDED_LABEL = re.compile(
    r"(?:^\W*|[,;]\s(?:and\s)?)(?:undecided|unsure|not sure|don[’']t know|no opinion)(?: voters)?"
    r"(?:\s(?:was|were|is|are|stood|made up))?\s?[:–—-]?\s?(?:at\s)?$",
    re.I,
)


_OTHERS = re.compile(
    r"^\s*(?:percent|per cent)?\s*(?:for|to|among)?\s*(?:the|all)? ?(?:other|rest|remaining|others)\b"
    r"|^\s(?:for|back(?:ed|ing|s)?|support(?:ed|ing|s)?|favou?r(?:ed|ing|s)?)\s(?:an?\s)?(?:third-party|minor|other|another)\s"
    r"(?:party |parties|candidates?|contenders?)",
    re.I,
)


_OTHER_FIELD = re.compile(
    r"^\W*(?:all )?the (?:(?:other|remaining) (?:\w+ )?(?:candidates|contenders|rivals|parties)|(?:\w+ )?also-rans"
    r"|rest of the (?:field|pack))\b[^,;]*$|\b(?:(?:no one|nobody|none|no-one) else|no other candidate)\b[^,;]*$",
    re.I,
)
_REST = re.compile(
    r"(?:^|[,;:.(]|\band)\s*(?:all |the |independents and )?(?:others|other parties)\s?[:–—-]?\s?"
    r"(?:at|on|with|had|got)?\s?$",
    re.I,
)
_MAJORITY = r"(?:an?\s|the\s)?(?:(?:outright|overall|working|absolute|simple|parliamentary|bare|house)\s)?majority"
_NEEDED = r"(?:needed|needs|required|necessary|it takes)"
_HURDLE_AFTER = re.compile(
    rf"^\s*(?:seats?|votes?|members?)?\s*(?:(?:(?:it|he|she|they)\s)?(?:(?:is|are|was|were)\s)?(?:need|{_NEEDED})\s)?"
    rf"(?:for|to (?:form|win|secure|command|hold|have)|makes?)\s{_MAJORITY}\b"
    rf"|^\s*(?:of the vote |he |she |they )*{_NEEDED}\s(?:to (?:win|avoid|clinch|escape|secure|skip)|for)\b",
    re.I,
)
_HURDLE_BEFORE = re.compile(
    r"\b(?:quota|magic number|half-?way mark|majority mark|winning post|(?:seats?|votes?) (?:needed|required))"
    r"(?: was| is| of| at| stood at| to win)?\s?[:–—-]?\s?$",
    re.I,
)
_CAST = re.compile(
    r"^\s(?:(?:people|voters|residents|members|votes|papers|ballots|of them)\s)?(?:(?:had|have|has|were|was|are)\s)?"
    r"(?:(?:been|already)\s)?(?:voted|did so|cast (?:a |their )?(?:ballots?|votes?)|turned out|counted(?! by)|spoiled"
    r"|rejected|processed|tallied|outstanding|uncounted|remain(?:s|ed)?(?! (?:in|loyal|with))|left|still to|yet to be"
    r"|to be)\b"
    r"(?!\s(?:for|to|against|in favou?r|yes|no)\b)",
    re.I,
)
"""Behind a number of people who voted, or of papers: of nobody in the contest."""
_OF_ALL = re.compile(r"\b(?:of|in|for)\s(?:the|all|its|all the)\s$|\ball\s$|^\W*(?:grand )?total\s?[:–—-]\s?$", re.I)
_SEATS = re.compile(
    r"^(?:-member\b|\s(?:[\w’'-]+\s){0,2}(?:seats|members|constituencies|trustees|wards)\b)|^\s*$", re.I
)
_TOGETHER = re.compile(r"^[^.;:,]{0,30}?\b(?:among|between) them\b", re.I)
_ALL = re.compile(r"^\W*(?:all )?(?:the|both) (?:\w+ )?(?:candidates|campaigns|contenders|rivals)\b[^,;]*$", re.I)


def own_words_before(sentence: Sentence, quantity: Quantity) -> str:
    """The sentence up to the number, from its last semicolon."""
    return re.split(r"[;:]", sentence.before(quantity.start))[-1]


def subject(quantity: Quantity, sentence: Sentence, field: Field, metric: Metric, noun: str) -> Finding | None:
    """Whom the words beside `quantity` tie it to, for its metric; None where they do not. `noun` is what is counted."""
    fit: Fit = metric.subject
    if noun in metric.whole or (fit == "contestant" and _CAST.match(sentence.after(quantity.end, 60))):
        return _found(field.matter or field.whole)
    allowed = [r for r in field.here if fits(r, fit, field)]
    if fit in ("contestant", "body") and field.measure is None and _is_of_the_whole(quantity, sentence):
        return _found((field.chamber if fit == "body" else None) or field.whole)
    if _PLUS.search(sentence.before(quantity.start, 120)):
        return Finding(None)
    entity = _unnamed(quantity, sentence, field, metric) if fit in ("contestant", "actor", "body") else None
    if entity is not None:
        return Finding(entity)
    if metric.answers and _says(quantity, sentence, allowed):
        return Finding(None)
    if field.matter is not None and fit == "contestant" and not metric.answers:
        return Finding(sided(field.matter, quantity, sentence), "lead")
    if field.measure is not None and fit == "contestant":
        near = adjacent(quantity, sentence, allowed, field)
        if near is None or near.kind == "measure":
            allowed = [r for r in allowed if r.entity.kind == "measure"]
    for rules, is_firm in ((_BESIDE, True), (_IN_CLAUSE, False)):
        entity = _tied(rules, quantity, sentence, allowed, field)
        if entity is not None:
            return Finding(sided(entity, quantity, sentence), is_firm=is_firm)
    if fit == "contestant" and field.measure is not None:
        return Finding(sided(field.measure, quantity, sentence), "lead")
    return None


def _found(entity: Entity | None) -> Finding | None:
    return Finding(entity) if entity is not None else None


_BESIDE: tuple[Rule, ...] = (
    table_row,
    hyphenated,
    in_place,
    first_person,
    respectively,
    listed_before,
    to_the_other,
    lead_of,
    of_pair,
    brought_to,
    named_after,
    possessor,
    adjacent,
)
"""The ways of finding a subject by the words right beside a number, the surest first."""
_IN_CLAUSE: tuple[Rule, ...] = (by_tree, clause_subject)
"""Those by what its clause is about."""


def _tied(
    rules: Sequence[Rule], quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field
) -> Entity | None:
    """Whom the surest rule that applies ties a number to."""
    return next((found for rule in rules if (found := rule(quantity, sentence, allowed, field)) is not None), None)


_SAYS = re.compile(
    r"^,?\s*(?:of [\w ]{3,30} )?(?:say|said|think|thought|believe[sd]?)\s(?:that\s)?"
    r"(?:the|they|it|there|this|things)\b",
    re.I,
)


def _says(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent]) -> bool:
    """Whether a share of those asked is of what they say, in words that name nobody: `58% say the state is on the wrong
    track`."""
    own = own_words(sentence, quantity)
    is_name = any(quantity.end <= r.start < quantity.end + len(own) for r in allowed)
    return not is_name and _SAYS.match(own) is not None


def _is_of_the_whole(quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a number is what a majority takes, or all the seats there are."""
    before, after = sentence.before(quantity.start, 60), sentence.after(quantity.end, 60)
    if _HURDLE_AFTER.match(after) or _HURDLE_BEFORE.search(before):
        return True
    return quantity.kind == "count" and _OF_ALL.search(before) is not None and _SEATS.match(after) is not None


def _unnamed(quantity: Quantity, sentence: Sentence, field: Field, metric: Metric) -> Entity | None:
    """The undecided, the other candidates, what a chamber voted on, or a poll's answer."""
    return _crowd(quantity, sentence) or matter(quantity, sentence, field) or answer(quantity, sentence, field, metric)


def _crowd(quantity: Quantity, sentence: Sentence) -> Entity | None:
    """The undecided, or the other candidates or all of them together."""
    own = own_words(sentence, quantity)
    undecided = _UNDECIDED.match(own)
    is_label = undecided is not None and own.startswith(",") and not own[undecided.end() :].strip(" :–—-")
    if undecided and not is_label and quantity.kind in ("percent", "share", "count"):
        return UNDECIDED
    if _UNDECIDED_LABEL.search(sentence.before(quantity.start, 60)):
        return UNDECIDED
    if _OTHERS.match(sentence.after(quantity.end, 60)) or _OTHER_FIELD.search(own_words_before(sentence, quantity)):
        return OTHERS
    if _REST.search(sentence.before(quantity.start, 60)):
        return REST
    if _TOGETHER.match(sentence.after(quantity.end, 60)) or _ALL.search(own_words_before(sentence, quantity)):
        return ALL
    return None


_PLUS = re.compile(
    r"\bplus\b[^.;,]*\s(?:is|are|has|have|makes?|gives?|comes? to|would have|adds? up to)\s(?:about\s)?$", re.I
)
"""Before the sum of two: `the Greens plus the Liberals is 47`."""
