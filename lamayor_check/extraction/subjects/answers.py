"""Subjects that are no names: a poll’s answers, what a chamber votes on, the sides of a measure."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.names import fold
from lamayor_check.extraction.entities.referents import side_of
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.subjects.field import Field
from lamayor_check.extraction.subjects.phrasing import own_words
from lamayor_check.rulebook.model import Metric

_PREFER = re.compile(
    r"^\s*(?:of (?:all |the )?[\w -]{3,40}? )?(?:(?:who|say|said|says|they|would|rather|also)\s)*"
    r"(?P<verb>prefer(?:s|red)?|favou?r(?:s|ed)?|support(?:s|ed)?|want(?:s|ed)?|named?|cited?|chose|choose|picked"
    r"|approved? of|disapproved? of|oppos(?:e|es|ed)(?: to)?|(?:are |were |is |was )?opposed to"
    r"|(?:are |were )?against|(?:are |were )?in favou?r of|back(?:s|ed)?|in support of)\s(?:the\s)?(?P<what>(?!"
    r"(?:while|but|and|as"
    r"|at|in|from|to|for|of|who|among|by|when|that|than|on|is|was|were|has|had|say|said)\b)[a-z][\w’'-]*(?:\s"
    r"(?!and\b|as\b|than\b|while\b|but\b|with\b|in\b|down\b|to\b|who\b|under\b)[a-z][\w’'-]*){0,3})\b(?!\s[A-Z])",
)


_LISTED = re.compile(
    r"\b(?:followed by|trailed by|then came)\s(?:[^;.]*(?:,|\band)\s)?(?:the\s)?"
    r"(?P<what>[a-z][a-z-]+(?:\s[a-z][a-z-]+)?)\s(?:at|with|on|by)\s$"
)
_TOP = re.compile(
    r"(?:^|[.,;]\s|\b(?:said|says)\s)(?:the\s)?(?P<what>[a-z][a-z-]+) (?:is|was|remains|ranks as) (?:the |their |a )?"
    r"(?:top|chief|main|biggest|leading|most important|number one) (?:issue|problem|concern|priority|worry)\b[^.;,]*$",
    re.I,
)
"""What those asked named: `housing is the top issue for 38%`, `followed by roads at 18%`."""
_RANKED = re.compile(
    r"(?:^|[.,;]\s)(?:the\s)?(?P<what>[a-z][a-z-]+) (?:is|was|came|comes|ranks?|ranked|follows|followed) "
    r"(?:(?:a (?:close|distant) )?(?:second|third|fourth|next|last),? )?(?:at|with|on) $",
    re.I,
)
_ASKED = re.compile(
    r"\b(?:issues?|problems?|concerns?|priorit(?:y|ies)|worr(?:y|ies)|asked to name|most important)\b", re.I
)
_CALLED = re.compile(
    r"^\s*(?:of [\w -]{3,30} )?(?:said|named|cited|chose|picked|mentioned|pointed to)\s(?:the\s)?"
    r"(?P<what>[a-z][a-z-]*(?:\s(?!and\b|was\b|were\b|is\b)[a-z][a-z-]*)?)\b(?=[,.;]|\sand\b|$|\swas\b|\sis\b)"
)
"""`34% said housing costs`, where those asked named what troubles them."""
_STANCE = re.compile(
    r"^\s*(?:of [\w ]{3,30}? )?(?:(?:are|were|is|was)\s)?(?P<side>in favou?r|for|opposed|against)\b(?=[,;.]|\sand\b|$)"
)


_SIDE = re.compile(r"^\s*(?:of [\w ’'-]{3,45}? )?(?:are |were |is |was )?(?P<side>against|opposed)\b", re.I)
_SUPPORTED = re.compile(
    r"\b(?:in (?:support|favou?r) of|backs?|backed|supports?|supported|favou?rs?|favou?red)\s(?:the\s)?"
    r"(?P<what>[a-z][\w-]*)",
    re.I,
)


_ISSUE = re.compile(
    r"\b(?P<what>strikes?|walkouts?|plans?|proposals?|bills?|tax|deals?|mergers?|bans?|projects?|closures?|cuts?"
    r"|rises?)\b",
    re.I,
)


_SAME_MATTER = {
    "spending plan": "budget",
    "walkout": "strike",
    "industrial action": "strike",
    "programme": "program",
}
_PRONOUNS = frozenset({"them", "it", "this", "that"})
_FOR = ("favo", "support", "back")
_AGAINST = ("oppos", "against", "disapprov")


def answer(quantity: Quantity, sentence: Sentence, field: Field, metric: Metric) -> Entity | None:
    """What a poll's answer is about, where that is no name: `62 percent preferred longer hours`, `33% in favor`."""
    if not metric.answers or field.measure is not None:
        return None
    return (
        _preferred(quantity, sentence, field)
        or _named(quantity, sentence, field)
        or _for_or_against(quantity, sentence)
    )


def _preferred(quantity: Quantity, sentence: Sentence, field: Field) -> Entity | None:
    """`62 percent preferred longer hours`, `31 percent back it`."""
    match = _PREFER.match(own_words(sentence, quantity))
    if match is None:
        return None
    if match["what"].lower() in _PRONOUNS and (asked := _asked_before(quantity, sentence)):
        return _opinion(match["verb"], asked)
    if match["what"].lower() in _PRONOUNS:
        near = (_ISSUE.search(s.text) for s in islice(sentence.earlier(same_paragraph=False), NEAR))
        issue = next((found for found in near if found), None)
        return _opinion(match["verb"], issue["what"]) if issue else None
    start, end = quantity.end + match.start("what"), quantity.end + match.end("what")
    is_name = any(r.start < end and r.end > start for r in field.here)
    return None if is_name else _opinion(match["verb"], match["what"])


def _named(quantity: Quantity, sentence: Sentence, field: Field) -> Entity | None:
    """`Housing is the top issue for 38%`, `followed by roads at 18%`."""
    before = sentence.before(quantity.start)
    match = _LISTED.search(before) or _TOP.search(before) or _ranked(quantity, sentence)
    if match is None:
        called = _CALLED.match(own_words(sentence, quantity)) if _ASKED.search(sentence.text) else None
        return Entity((called["what"],), called["what"], "name") if called else None
    start = quantity.start - len(before) + match.start("what")
    is_name = any(r.start < start + len(match["what"]) and r.end > start for r in field.here)
    return None if is_name else Entity((match["what"].lower(),), match["what"].lower(), "name")


def _ranked(quantity: Quantity, sentence: Sentence) -> re.Match[str] | None:
    """`Crime is second, at 27`, behind a sentence that speaks of what troubles those asked."""
    previous = sentence.previous
    is_asked = _ASKED.search(sentence.text) or (previous is not None and _ASKED.search(previous.text))
    return _RANKED.search(sentence.before(quantity.start)) if is_asked else None


def _for_or_against(quantity: Quantity, sentence: Sentence) -> Entity | None:
    """`33% in favor`, `31 against`: of what is told elsewhere in the sentence."""
    own = own_words(sentence, quantity)
    stance = _STANCE.match(own)
    asked = _PREFER.search(sentence.text.split("%", 1)[-1]) if stance else None
    what = asked["what"] if asked else _asked_before(quantity, sentence)
    if stance and what:
        return _opinion(stance["side"], what)
    if not _SIDE.match(own):
        return None
    told = _SUPPORTED.search(sentence.before(quantity.start)) or _ISSUE.search(sentence.after(quantity.end, 90))
    return _opinion("against", told["what"].lower()) if told else None


def _asked_before(quantity: Quantity, sentence: Sentence) -> str:
    """What a number before this one in its sentence is an opinion of: `52% opposed the plan and 35% backed it`."""
    for other in sentence.quantities:
        match = _PREFER.match(own_words(sentence, other)) if other.end <= quantity.start else None
        if match is not None and match["what"].lower() not in _PRONOUNS:
            return match["what"]
    return ""


def _opinion(verb: str, what: str) -> Entity:
    plain = verb.split()[-2] if verb.endswith((" to", " of")) else verb.split()[-1]
    against = any(word in verb for word in _AGAINST)
    general = against or plain in ("favor", "favour", "for", "in") or any(word in verb for word in _FOR)
    issue = _SAME_MATTER.get(what.lower(), what.lower())
    name = f"{'opposition to' if against else 'support for'} the {issue}" if general else what
    return Entity(tuple(fold(w) for w in name.split()), name, "name")


_CHAMBER = re.compile(
    r"\b(?:council|board|commission|committee|trustees?|assembly|legislature|lawmakers|panel|supervisors|senate"
    r"|parliament|union|federation|members)\b",
    re.I,
)


_MATTERS = (
    "amendment|budget|bill|ordinance|resolution|motion|proposal|contract|authori[sz]ation|tower|project|plan|policy|ban"
    "|deal|merger|referral|program|programme|levy|strike|walkout|industrial action|sale|settlement|pact|agreement"
    "|rezoning|closure|lease|moratorium"
)
_MATTER = re.compile(rf"\b(?:(?:{_MATTERS}|spending)\s)*(?P<head>{_MATTERS})\b(?! ballot paper)", re.I)
"""What a chamber or a union may vote on; of a compound (`budget amendment`) the last word."""
_VOTING = re.compile(
    r"\b(?:vot(?:e[ds]?|ing)|ballot(?:s|ed)?|approv(?:e[sd]?|al)|pass(?:ed|es)?|reject(?:s|ed)?"
    r"|fail(?:s|ed)?|carried|defeat(?:s|ed)?|cleared|outvot(?:e[sd]?|ing))\b",
    re.I,
)
_ELECTING = re.compile(
    r"\b(?:candidates?|elections?|re-?elected|elected|run-?offs?|primary|primaries|by-elections?|constituency|recount"
    r"|nominee|referendum)\b",
    re.I,
)
_VOTED = re.compile(r"^\s*(?:of the [\w-]+ \w+ )?(?:voted|vote|cast|backed|votes)\b")
_SIDE_LABEL = re.compile(r"^\W*(?:yes|no|for|against|abstain(?:ed|ing)?)\s?[:–—-]", re.I)
_THE_VOTE = re.compile(r"\b(?:the|a) vote (?:was|of)\b", re.I)
NEAR = 3
"""How many sentences before a tally are asked what was voted on."""


def voted_on(head: str) -> Entity | None:
    """What the vote was on that the head of an article tells of, where a chamber or a union voted on it."""
    told = _VOTING.search(head) and _CHAMBER.search(head) and not _ELECTING.search(head)
    found = _MATTER.search(head) if told else None
    return _matter_named(found) if found else None


def _matter_named(match: re.Match[str]) -> Entity:
    name = _SAME_MATTER.get(match.group().lower(), _SAME_MATTER.get(match["head"].lower(), match["head"].lower()))
    return Entity((name,), name, "measure")


@lru_cache(maxsize=4)
def matter(quantity: Quantity, sentence: Sentence, field: Field) -> Entity | None:
    """What a chamber voted on: `the amendment failed 5-8`, where the votes are a chamber's and not the people's."""
    tally = quantity.pair_kind == "score" and quantity.kind == "count" and (quantity.value or 0) < 600
    raised = (
        _VOTED.match(sentence.after(quantity.end, 50)) is not None
        or _SIDE_LABEL.match(sentence.text) is not None
        or _THE_VOTE.search(sentence.before(quantity.start, 30)) is not None
    )
    near = [s.text for s in islice(sentence.earlier(same_paragraph=False), NEAR)]
    tally = tally and _VOTING.search(" ".join([*near[:1], sentence.text])) is not None
    if not (tally or raised) or not (field.matter or _CHAMBER.search(" ".join([*near, sentence.text]))):
        return None
    if field.matter is None and any(r.entity in field.contestants for r in field.here):
        return None
    found = next((m for text in (sentence.text, *near) if (m := _MATTER.search(text))), None)
    return _matter_named(found) if found else field.matter


_YES = re.compile(
    r"^[^.;,\d]{0,45}?\b(?:in favou?r|favou?r(?:ed|s)?|support(?:ed|s)?|yes|backed|approve[sd]?|for)\b", re.I
)


_NO = re.compile(
    r"^[^.;,\d]{0,45}?\b(?:against|opposed|oppos(?:e|es|ing|ition)|no|reject(?:ed)?|disapprove[sd]?)\b", re.I
)


_AT = r"\s(?:the\s)?(?:[\w-]+\s){0,4}(?:at|to|was|is|stood at|stands at|around|near)\s(?:just |only )?$"
_YES_BEFORE = re.compile(
    rf"\bsupport (?:for|of){_AT}"
    r"|\b(?:oust|remov|recall)ing\s(?:him|her|them|the [\w-]+)\s(?:by|,)?\s?$",
    re.I,
)
_NO_BEFORE = re.compile(
    rf"\bopposition to{_AT}"
    r"|\b(?:keep|retain)ing\s(?:him|her|them|the [\w-]+)\s(?:by|,)?\s?$",
    re.I,
)
"""Before a number of a side: `support for the levy at 57%`; of a recall, `keeping him by three points`."""


_STANDS_AT = re.compile(
    r"\b(?:winning|losing|ahead|behind|leading|trailing|passing|failing|passed|failed|won|lost)\s(?:by\s|on\s)?(?:with\s)?"
    r"(?:just |only |about |nearly )?$",
    re.I,
)
"""Before the share that a measure has: those for it."""


def sided(entity: Entity, quantity: Quantity, sentence: Sentence) -> Entity:
    """A measure's Yes or No, where the words after the number, or the place in a pair, tell which."""
    if entity.kind != "measure":
        return entity
    after = own_words(sentence, quantity)
    if entity.key[0] in ("yes", "no") and quantity.pair_kind == "score":
        return entity
    if _NO.match(after):
        return side_of(entity, "No")
    if _YES.match(after):
        return side_of(entity, "Yes")
    before = sentence.before(quantity.start, 80)
    if _NO_BEFORE.search(before):
        return side_of(entity, "No")
    if _YES_BEFORE.search(before):
        return side_of(entity, "Yes")
    if entity.key[0] in ("yes", "no"):
        return entity
    if quantity.pair_kind == "score":
        first = min(q.start for q in sentence.quantities if q.pair == quantity.pair)
        return side_of(entity, "Yes" if first == quantity.start else "No")
    return side_of(entity, "Yes") if _STANDS_AT.search(before) else entity
