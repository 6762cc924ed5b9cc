"""Whom a number is said of: the referent that the sentence ties it to, or the one the article was speaking of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from spacy.tokens import Token

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.entities.names import fold
from lamayor_check.extraction.entities.referents import Referent, side_of
from lamayor_check.extraction.entities.registry import Entity
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.rulebook.model import Metric

UNDECIDED = Entity(("undecided",), "undecided", "name")
OTHERS = Entity(("other", "candidates"), "other candidates", "name")

Fit = Literal["contestant", "actor", "body", "place", "poll", "event", "any"]

_KINDS: dict[str, frozenset[str]] = {
    "contestant": frozenset({"person", "party", "measure", "name"}),
    "actor": frozenset({"person", "party", "org", "measure", "name"}),
    "body": frozenset({"org", "party", "place", "name"}),
    "place": frozenset({"place", "name"}),
    "poll": frozenset({"org", "name"}),
    "event": frozenset({"name", "place"}),
    "any": frozenset({"person", "party", "org", "measure", "name", "place"}),
}
_UNDECIDED = re.compile(
    r"^[^.;:]{0,60}?\b(?:undecided|unsure|not sure|uncertain|unsaid|no opinion|(?:did not|didn[’']t|do not|don[’']t"
    r"|have not|haven[’']t|had not|hadn[’']t)"
    r" (?:yet )?(?:know|say|decide|decided|made? up|have an opinion|chosen))\b",
    re.I,
)
_OTHERS = re.compile(
    r"^\s*(?:percent|per cent)?\s*(?:for|to|among)?\s*(?:the|all)? ?(?:other|rest|remaining|others)\b", re.I
)
_FOR = re.compile(
    r"^-?,?(?:,? or [\d.,]+(?:%| percent)?,?| \([\d.,]+(?:%| percent)?\),?)?(?:\s*(?:of (?:the )?)?(?:votes?"
    r"|ballots?|support|voters?|likely|registered|respondents?|adults?|residents?|those|people|polled|surveyed|women"
    r"|men|in all|each|apiece"
    r"|said|say|they|would|will|who|plan(?:ned)?|were|was|have|had|cast|went|go|going|chose|choose|picked|pick"
    r"|vote[ds]?|voting|lean(?:ed|ing)?|lead|edge|advantage|margin|majority|swing|the|its|his|her))*"
    r"\s*(?:(?:won|taken|secured|polled|received|spent|raised|held|gained|given|cast) (?:by|for)|for|to|towards?"
    r"|behind|with|favou?r(?:s|ed|ing)?|supports?|supported|supporting|backs?|backed|backing|prefers?|preferred"
    r"|preferring|in favou?r of)\s+"
    r"(?:the |then-|former )?(?:(?!while |and |but |when |as )[\w.]+ ){0,3}?$",
    re.I,
)
_BREAK = re.compile(r"[;:]\s|\b(?:while|whereas|but)\b|—")
_LEAD = re.compile(
    r"\b(?:leads?|led|leading|lead|ahead of|over|beat|beats|beating|defeat(?:s|ed|ing)?|edg(?:es|ed|ing)|trail(?:s"
    r"|ed|ing)?|behind|past|against|top(?:s|ped|ping)?"
    r"|out-?\w+ed|surpass(?:es|ed|ing)?|to|versus|vs|favou?r)\b",
    re.I,
)
_OBLIQUE = re.compile(
    r"\b(?:of|in|from|at|against|over|than|to|by|past|behind|with|ahead of|on|near|for|about|like|between|under|off"
    r"|succeed(?:s|ed|ing)?|replac(?:e[sd]?|ing)|join(?:s|ed|ing)?)\s+"
    r"(?:the\s+|former\s+|outgoing\s+)?(?:(?!and\b|or\b|but\b|while\b|had\b|has\b|was\b|when\b)[a-z-]+\s){0,2}$",
    re.I,
)
_SPEECH = re.compile(
    r"^[’']?,?\s*(?:[^.;:]{0,60}?,\s)?(?:said|says|told|tells|announced|announces|added|adds|reported|reports|noted"
    r"|notes|wrote|insist(?:s|ed)|argue[sd]?|reckons?|reckoned|warn(?:s|ed)|believes?|believed|thinks?|thought"
    r"|predicted|predicts|claims?|claimed|estimates?|estimated|projects|projected)\b"
)
_SPEECH_BEFORE = re.compile(r"\b(?:said|says|told|according to|adds?|added|asked|by|per)\s+(?:\w+\s){0,3}$")


class Finding(Struct, frozen=True):
    """A subject, and where in the article it was found: empty for the sentence itself."""

    entity: Entity | None
    source: Literal["", "previous sentence", "paragraph", "headline", "lead"] = ""


class Field(Struct, frozen=True):
    """What subject finding may look at: the sentence's referents, those before it, and who contests."""

    here: Sequence[Referent]
    earlier: Sequence[tuple[str, Sequence[Referent]]]
    contestants: Sequence[Entity]
    frequent: frozenset[Entity]
    """Names of unknown kind that the article uses more than once."""
    whole: Entity | None = None
    """What the article's contest is about: its measure, else its place."""
    measure: Entity | None = None
    """What is voted on, where the article is about that and not about candidates."""


def subject(
    quantity: Quantity, sentence: Sentence, field: Field, metric: Metric | None = None, noun: str = ""
) -> Finding:
    """Whom `quantity` is said of, for a metric; without one, as of a contestant. `noun` is what is counted."""
    fit: Fit = metric.subject if metric is not None else "contestant"
    if metric is not None and noun in metric.whole:
        return Finding(field.whole)
    if metric is not None and metric.leads and not _in_clause(quantity, sentence, field):
        return Finding(field.measure or (field.contestants[0] if field.contestants else field.whole), "paragraph")
    allowed = [r for r in field.here if _fits(r, fit, field)]
    if fit == "contestant":
        if _UNDECIDED.match(_own(sentence, quantity)) and quantity.kind in ("percent", "share", "count"):
            return Finding(UNDECIDED)
        if _OTHERS.match(sentence.after(quantity.end, 60)):
            return Finding(OTHERS)
    if fit == "contestant":
        answer = _matter(quantity, sentence, field) or _answer(quantity, sentence, field, metric)
        if answer is not None:
            return Finding(answer)
    if field.measure is not None and fit == "contestant":
        near = _adjacent(quantity, sentence, allowed, field)
        allowed = (
            allowed
            if near is not None and near.kind != "measure"
            else [r for r in allowed if r.entity.kind == "measure"]
        )
    for rule in (
        _row,
        _hyphenated,
        _first_person,
        _respectively,
        _paired,
        _for,
        _possessive,
        _adjacent,
        _tree,
        _clause_subject,
    ):
        entity = rule(quantity, sentence, allowed, field)
        if entity is not None:
            return Finding(_sided(entity, quantity, sentence))
    found = (
        Finding(field.measure, "lead") if fit == "contestant" and field.measure is not None else _earlier(field, fit)
    )
    return Finding(_sided(found.entity, quantity, sentence), found.source) if found.entity is not None else found


_YES = re.compile(
    r"^[^.;,\d]{0,45}?\b(?:in favou?r|favou?r(?:ed|s)?|support(?:ed|s)?|yes|backed|approve[sd]?|for)\b", re.I
)
_NO = re.compile(
    r"^[^.;,\d]{0,45}?\b(?:against|opposed|oppos(?:e|es|ing|ition)|no|reject(?:ed)?|disapprove[sd]?)\b", re.I
)


def _sided(entity: Entity, quantity: Quantity, sentence: Sentence) -> Entity:
    """A measure's Yes or No, where the words after the number, or the place in a pair, tell which."""
    if entity.kind != "measure":
        return entity
    after = _own(sentence, quantity)
    if entity.key[0] in ("yes", "no") and quantity.pair_kind == "score":
        return entity
    if _NO.match(after):
        return side_of(entity, "No")
    if _YES.match(after):
        return side_of(entity, "Yes")
    if entity.key[0] in ("yes", "no"):
        return entity
    if quantity.pair_kind == "score":
        first = min(q.start for q in sentence.quantities if q.pair == quantity.pair)
        return side_of(entity, "Yes" if first == quantity.start else "No")
    return entity


def _fits(referent: Referent, fit: Fit, field: Field) -> bool:
    entity = referent.entity
    if fit in ("contestant", "actor") and entity.kind == "name" and entity not in field.contestants:
        return fit == "actor" and entity in field.frequent
    return entity.kind in _KINDS[fit]


def _own(sentence: Sentence, quantity: Quantity) -> str:
    """The text after the number up to where the next number or clause begins."""
    after = sentence.after(quantity.end, 120)
    following = [q.start for q in sentence.quantities if q.start >= quantity.end]
    stop = min([following[0] - quantity.end] if following else [len(after)])
    return after[:stop]


_PREFER = re.compile(
    r"^\s*(?:of (?:all |the )?[\w -]{3,40}? )?(?:(?:who|say|said|says|they|would|rather|also)\s)*"
    r"(?P<verb>prefer(?:s|red)?|favou?r(?:s|ed)?|support(?:s|ed)?|want(?:s|ed)?|named?|cited?|chose|choose|picked"
    r"|approved? of|disapproved? of|oppos(?:e|es|ed)(?: to)?|(?:are |were |is |was )?opposed to"
    r"|(?:are |were )?against|(?:are |were )?in favou?r of|back(?:s|ed)?)\s(?:the\s)?(?P<what>(?!(?:while|but|and|as"
    r"|at|in|from|to|for|of|who|among|by|when|that|than|on|is|was|were|has|had|say|said)\b)[a-z][\w’'-]*(?:\s"
    r"(?!and\b|as\b|than\b|while\b|but\b|with\b|in\b|down\b|to\b|who\b|under\b)[a-z][\w’'-]*){0,3})\b(?!\s[A-Z])",
)
_STANCE = re.compile(
    r"^\s*(?:of [\w ]{3,30}? )?(?:(?:are|were|is|was)\s)?(?P<side>in favou?r|for|opposed|against)\b(?=[,;.]|\sand\b|$)"
)
_AGAINST = ("oppos", "against", "disapprov")


def _answer(quantity: Quantity, sentence: Sentence, field: Field, metric: Metric | None) -> Entity | None:
    """What a poll's answer is about, where that is no name: `46 percent preferred closing a school`, `33% in favor`."""
    if metric is None or not metric.answers or field.measure is not None:
        return None
    own = _own(sentence, quantity)
    match = _PREFER.match(own)
    if match and not any(
        r.start < quantity.end + match.end("what") and r.end > quantity.end + match.start("what") for r in field.here
    ):
        return _opinion(match["verb"], match["what"])
    stance = _STANCE.match(own)
    asked = _PREFER.search(sentence.text.split("%", 1)[-1]) if stance else None
    return _opinion(stance["side"], asked["what"]) if stance and asked else None


def _opinion(verb: str, what: str) -> Entity:
    plain = verb.split()[-2] if verb.endswith((" to", " of")) else verb.split()[-1]
    against = any(word in verb for word in _AGAINST)
    general = against or plain in ("favor", "favour", "for", "in") or "favo" in verb
    name = f"{'opposition to' if against else 'support for'} the {what}" if general else what
    return Entity(tuple(fold(w) for w in name.split()), name, "name")


_CHAMBER = re.compile(
    r"\b(?:council|board|commission|committee|trustees?|assembly|legislature|lawmakers|panel|supervisors|senate"
    r"|parliament|union|federation|members)\b",
    re.I,
)
_MATTER = re.compile(
    r"\b(?:amendment|budget|bill|ordinance|resolution|motion|proposal|contract|authorization|tower|project|plan"
    r"|policy|ban|deal|merger|referral)\b",
    re.I,
)


def _matter(quantity: Quantity, sentence: Sentence, field: Field) -> Entity | None:
    """What a chamber voted on: `the amendment failed 5-8`, where the votes are a chamber's and not the people's."""
    tally = quantity.pair_kind == "score" and quantity.kind == "count" and (quantity.value or 0) < 600
    raised = (
        re.match(r"^\s*(?:of the [\w-]+ \w+ )?(?:voted|vote|cast|backed|votes)\b", sentence.after(quantity.end, 50))
        is not None
    )
    if (
        not (tally or raised)
        or not _CHAMBER.search(_around(sentence))
        or any(r.entity in field.contestants for r in field.here)
    ):
        return None
    for text in (sentence.text, *(s.text for s in sentence.earlier(same_paragraph=False))):
        found = _MATTER.findall(text)
        if found:
            return Entity((found[0].lower(),), found[0].lower(), "measure")
    return None


def _around(sentence: Sentence) -> str:
    return f"{sentence.previous.text if sentence.previous is not None else ''} {sentence.text}"


_ROW = re.compile(
    r"^\s*(?:\([^()]*\)|,\s(?:[A-Z][\w&’'-]*|and|of|the|&)(?:\s(?:[A-Z][\w&’'-]*|and|of|the"
    r"|&))*)?\s*[:–—-]\s*[\d,.%\s()–—-]*(?:votes)?[,\s(–—-]*$"
)


def _row(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`Ada Lund, Harbor Party – 1,238 (32.8%)`: a line of a table is its first name's."""
    first = next((r for r in allowed if r.start - sentence.start < 4), None)
    if first is None or first.end > quantity.start or len(sentence.text) > 110:
        return None
    return first.entity if _ROW.match(sentence.document.text[first.end : quantity.start]) else None


def _hyphenated(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`the 160-seat Assembly`: what stands right after a number that is part of an adjective."""
    match = re.match(r"^-?(?:seat|member|strong)\s", sentence.after(quantity.end, 12))
    if match is None:
        return None
    return next((r.entity for r in field.here if r.start == quantity.end + match.end()), None)


def _in_clause(quantity: Quantity, sentence: Sentence, field: Field) -> bool:
    if field.measure is not None:
        return any(r.entity.kind == "measure" for r in field.here)
    return (
        any(r.entity in field.contestants and not _speaker(r, sentence) for r in field.here)
        or quantity.pair_kind == "score"
    )


def _first_person(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`“I got 1 percent,” said Ada Lund`: in a quotation, `I` is who speaks."""
    before = sentence.before(quantity.start)
    quoted = max(before.find("“"), before.find('"'))
    if quoted < 0 or not re.search(r"\bI(?:[’']\w+)?\b", before[quoted:]):
        return None
    start = sentence.start + quoted
    labels = [r for r in allowed if r.end <= start and re.match(r"^[\]):]*\s*$", sentence.document.text[r.end : start])]
    return labels[-1].entity if labels else next((r.entity for r in allowed if _speaker(r, sentence)), None)


def _respectively(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    if "respectively" not in sentence.text:
        return None
    row = [
        q
        for q in sentence.quantities
        if q.kind == quantity.kind and q.start < sentence.start + sentence.text.index("respectively")
    ]
    names = list(dict.fromkeys(r.entity for r in allowed if row and r.end <= row[0].start))
    index = next((i for i, q in enumerate(row) if q.start == quantity.start), -1)
    return names[-len(row) :][index] if index >= 0 and len(names) >= len(row) > 1 else None


def _paired(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """Of a score (`led 51% to 49%`) the first number is the subject's, the second the other's."""
    if quantity.pair < 0 or quantity.pair_kind != "score":
        return None
    pair = [q for q in sentence.quantities if q.pair == quantity.pair]
    if len(pair) != 2:
        return None
    window = _since_break(sentence, pair[0].start)
    before = [r for r in allowed if window <= r.start and r.end <= pair[0].start]
    before = [r for r in before if not _speaker(r, sentence)]
    running = [r for r in before if r.entity in field.contestants]
    between = [r for r in allowed if pair[0].end <= r.start and r.end <= pair[1].start]
    if between and quantity.start == pair[1].start:
        return between[-1].entity
    before = running or before
    first, other = _sides(before, pair, sentence, allowed, field)
    return first if quantity.start == pair[0].start else other


def _sides(
    before: list[Referent], pair: list[Quantity], sentence: Sentence, allowed: Sequence[Referent], field: Field
) -> tuple[Entity | None, Entity | None]:
    people = list(dict.fromkeys(r.entity for r in before))
    after = [r.entity for r in allowed if r.start >= pair[1].end and _for_text(sentence, pair[1].end, r.start)]
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
    return [r.entity for _, row in field.earlier for r in reversed(row) if r.entity in field.contestants]


def _for_text(sentence: Sentence, start: int, end: int) -> bool:
    return _FOR.match(sentence.document.text[start:end]) is not None


def _for(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`33% for Ada Lund`, `seven percent back her`: the name after the number, unless it owns the next number."""
    for referent in allowed:
        if referent.start < quantity.end:
            continue
        between = sentence.document.text[quantity.end : referent.start]
        if _FOR.match(between) is None or len(between) > 70:
            return None
        owns = re.match(r"(?:[’']s?)?\s*[$£€\d]|[’']s?\s+(?:own\s)?(?:\w+\s)?[$£€\d]", sentence.after(referent.end, 30))
        return None if owns and re.search(r"\bto\s*(?:the )?$", between) else referent.entity
    return None


def _possessive(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
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


def _adjacent(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """`Lund 31%`, `Lund: 75,969 (35.4%)`, `Lund at 31`: a name with next to nothing between it and the number."""
    for referent in reversed(allowed):
        if referent.end > quantity.start:
            continue
        between = sentence.document.text[referent.end : quantity.start]
        if re.match(
            r"^(?:, [A-Z]\.)?\s*(?:\([^()]{1,30}\)|, [^,;:.]{3,40},| of (?:the )?[A-Z][\w’' -]{1,30}?(?= (?:had|has"
            r"|at|on|with|got|took) ))?\s*[:,–—-]?\s*(?:(?:at|on|with|had|has|got|took|and|just|only|about|nearly"
            r"|some|roughly|around|under|over|barely|now|then)\s)*\+?\(?$",
            between,
        ) and not _oblique(referent, sentence):
            return referent.entity
        if re.match(
            r"^(?:[’']s?|, [A-Z]\.)?\s*(?:\([^()]{1,30}\))?\s*[:,–—-]?\s*[\d,.]+ ?(?:votes|ballots)?,?\s*(?:or|–|-|—"
            r"|\(|(?<=, ))\s*\(?$",
            between,
        ):
            return referent.entity
        if not _oblique(referent, sentence):
            return None
    return None


def _tree(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """The subject of the verb that the number hangs on."""
    span = sentence.span(quantity.start, quantity.end)
    token: Token | None = span.root if span is not None else None
    for _ in range(8):
        if token is None:
            return None
        for child in token.children:
            if child.dep_ in ("nsubj", "nsubj:pass", "nsubjpass"):
                found = _headed(child, sentence, allowed)
                if (
                    found is not None
                    and not _speaker(found, sentence)
                    and not _cut_off(found, quantity, sentence, allowed)
                ):
                    return found.entity
        if token.dep_ in ("acl:relcl", "appos", "relcl"):
            found = _headed(token.head, sentence, allowed)
            if found is not None:
                return found.entity
        token = token.head if token.head is not token else None
    return None


def _cut_off(referent: Referent, quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent]) -> bool:
    """Whether another name stands in the number's own clause, and this one beyond its start: the tree was misread."""
    window = _since_break(sentence, quantity.start)
    return referent.start < window and any(window <= r.start and r.end <= quantity.start for r in allowed)


def _headed(token: Token, sentence: Sentence, allowed: Sequence[Referent]) -> Referent | None:
    """The referent that a noun phrase's head lies in, or that stands in apposition to it."""
    place = sentence.offset(token)
    for referent in allowed:
        if referent.start <= place < referent.end:
            return referent
    low, high = sentence.offset(token.doc[token.left_edge.i]), sentence.offset(token.doc[token.right_edge.i])
    inside = [r for r in allowed if low <= r.start <= high and not _oblique(r, sentence)]
    return inside[0] if inside and inside[0].start - low < 40 else None


def _clause_subject(quantity: Quantity, sentence: Sentence, allowed: Sequence[Referent], field: Field) -> Entity | None:
    """Without a tree that tells: the clause's first name that no preposition stands before, else its last one."""
    window = _since_break(sentence, quantity.start)
    ahead = [r for r in allowed if r.end <= quantity.start]
    before = [r for r in ahead if not _speaker(r, sentence)] or ahead
    if field.measure is not None:
        before = [r for r in before if r.entity.kind == "measure"]
    for row in ([r for r in before if r.start >= window], before):
        direct = [r for r in row if not _oblique(r, sentence)]
        if direct:
            return direct[-1].entity
        if row:
            return row[-1].entity
    return None


def _since_break(sentence: Sentence, position: int) -> int:
    before = sentence.before(position)
    return position - len(before) + max((m.end() for m in _BREAK.finditer(before)), default=0)


def _oblique(referent: Referent, sentence: Sentence) -> bool:
    return _OBLIQUE.search(sentence.before(referent.start, 30)) is not None


def _speaker(referent: Referent, sentence: Sentence) -> bool:
    """Whether the sentence quotes this one rather than speaks of it."""
    if _SPEECH.match(sentence.after(referent.end, 90)):
        return True
    return _SPEECH_BEFORE.search(sentence.before(referent.start, 40)) is not None


def _earlier(field: Field, fit: Fit) -> Finding:
    for source, row in field.earlier:
        for referent in row if source in ("headline",) else reversed(row):
            if _fits(referent, fit, field) and (fit != "contestant" or referent.entity in field.contestants):
                return Finding(referent.entity, source)  # type: ignore[arg-type]
    return Finding(None)


def name_key(entity: Entity) -> str:
    """The entity's id within a run: its folded name."""
    return " ".join(fold(w) for w in entity.key)
