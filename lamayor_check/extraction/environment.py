"""What stands around a number: its counted noun, the words it hangs on, its clause, sentence and paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from msgspec import Struct
from spacy.tokens import Token

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.lemmas import Words, lemma, lemmas
from lamayor_check.extraction.quantities.listed import words
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.rulebook.model import UnitKind

DEEP = 5
"""So many heads above a number are looked at."""
_CLAUSE_BREAK = re.compile(
    r"[;:—()]|(?<!\d)[-–] |, (?:and|but|while|as|with|which|who|whose|of|when|after|including|compared|versus"
    r"|against|up|down|or)\b|,\s"
    r"|\band (?=(?:(?:the |another |about |some |at least |more than |nearly )?[\w,.]+ (?:\w+ )?(?:were |was |are )?)?"
    r"(?:injur|wound|hurt|kill|dead\b|hospitali|missing|displac|destroy|damag)\w*)"
    r"|\b(?:while|but|whereas|compared with|up from|down from)\b"
)
_LABEL = re.compile(r":\s*(?:about |some |nearly |[$£€(])*$")
_WIDE_BREAK = re.compile(r"[;:—]|, (?:and|but|while|as) |\b(?:while|whereas)\b")
_OF_NOUN = re.compile(
    r"\s*(?:\([^)]*\))?\s*(?:of|from|among|in)\s+(?:[\d,.]+\s+|all\s+|the\s+|those\s+|its\s+|his\s+|her\s+|their\s+"
    r"|our\s+|this\s+|each\s+|every\s+|\w+[’']s\s+)*"
    r"(?P<noun>[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){0,3})"
)
_SHARE_AFTER = re.compile(
    r"^\s*(?:votes?|ballots?)?\s*(?:\(|,? or |, |[–—-] )\s*(?:about |roughly )?[\d.]+\s?(?:%|percent|per cent)"
)
_ACTS = re.compile(
    r"\s(?:people |voters |members |of them )?"
    r"(?:voted|backed|opposed|favou?red|supported|chose|preferred)\b"
)
"""Behind a number that is the subject of its own clause: `: 41 voted yes`."""
_CASH = {"dollar": "USD", "money": "USD", "cash": "USD", "euro": "EUR", "pound": "GBP", "rupee": "INR", "buck": "USD"}
_STOP = words(
    "of in on at by for to from with and or but as than that which who whom whose when while where if is are was",
    "were be been being has have had do does did will would could should may might can must not no more less fewer",
    "after before since until the a an this these those his her its their our my your he she it they we i you there",
    "then so yet also just only last next over under through against among between into out up down off about who's",
)


class Environment(Struct, frozen=True):
    """The words around one number, as lemmas."""

    unit: UnitKind
    noun: frozenset[str]
    """Lemmas of the counted noun, or of the noun that a share is of; phrases too."""
    noun_text: str
    heads: frozenset[str]
    clause: Words
    wide: Words
    sentence: Words
    context: Words
    article: Words
    value: Decimal | None
    pair: str
    counted: bool
    with_share: bool
    before: tuple[str, ...]
    """The lemmas of the clause before the number, the nearest first."""
    after: tuple[str, ...]

    def distance(self, phrases: Iterable[str]) -> int:
        """How many words lie between the number and the nearest of the phrases; one after it counts a little further,
        unless it stands right behind."""
        found = [
            2 * row.index(word) + (late if row.index(word) else -late)
            for late, row in enumerate((self.before, self.after))
            for phrase in phrases
            if (word := phrase.split(" ")[-1]) in row
        ]
        return min(found, default=99)


def environment(
    quantity: Quantity, sentence: Sentence, context: Words, article: Words, *, is_counted: bool = False
) -> Environment:
    """The surroundings of `quantity`, which stands in `sentence`."""
    before, after = clause_sides(quantity, sentence, _CLAUSE_BREAK)
    before, after = own_verbs(quantity, sentence, before, after)
    noun = _noun(quantity, sentence)
    found = lemmas(noun)
    phrases = {" ".join(found[i:j]) for i in range(len(found)) for j in range(i + 1, len(found) + 1)}
    return Environment(
        unit="money" if _is_cash(quantity, sentence, noun) else unit_kind(quantity),
        noun=frozenset(phrases),
        noun_text=noun,
        heads=_heads(quantity, sentence),
        clause=Words(f"{before} | {after}"),
        wide=Words(clause(quantity, sentence, _WIDE_BREAK)),
        sentence=sentence.words,
        context=context,
        article=article,
        value=quantity.value,
        pair=quantity.pair_kind,
        counted=is_counted,
        with_share=_SHARE_AFTER.match(sentence.after(quantity.end, 40)) is not None,
        before=tuple(reversed(lemmas(before))),
        after=tuple(lemmas(after)),
    )


def cash_unit(noun: str) -> str:
    """The currency of a count of money (`tens of millions of his own money`), or empty. Without a name it is USD."""
    return _CASH.get(" ".join(lemmas(noun)[-1:]), "")


_MONIES = frozenset({"crown", "franc", "peso", "dinar", "shilling", "florin", "krona", "krone", "kroner", "kronor"})
"""Units of money of more than one country."""
_PAID = re.compile(
    r"\b(?:spen(?:d|ds|t|ding)|rais(?:e|es|ed|ing)|cost(?:s|ing)?|pa(?:y|ys|id|ying)|donat(?:e|es|ed|ing)|invest(?:s|ed|ing)?"
    r"|gave|borrow(?:s|ed|ing)?|owes?|owed)\s(?:(?:it|him|her|them|us|taxpayers|in|up|to|a|the|little|bit|over|under|about"
    r"|around|some|roughly|nearly|almost|just|more|less|than|at|least|another|only|well)\s)*$",
    re.I,
)
_MILLIONS = re.compile(r"(?:million|billion|lakh|crore|\dm|bn)\b", re.I)


def _is_cash(quantity: Quantity, sentence: Sentence, noun: str) -> bool:
    """Whether a count is of money: by its noun, or, where it has none, by its verb (`spent just over five million`)."""
    if quantity.kind != "count":
        return False
    if noun:
        return bool(cash_unit(noun)) or not _MONIES.isdisjoint(lemmas(noun)[-1:])
    if _MILLIONS.search(quantity.text) is None:
        return False
    return _PAID.search(sentence.before(quantity.start, 80)) is not None


def unit_kind(quantity: Quantity) -> UnitKind:
    """The kind of unit that rules speak of."""
    kinds: dict[str, UnitKind] = {"percent": "percent", "share": "percent", "points": "points", "money": "money",
                                  "measure": "measure", "ratio": "ratio", "multiple": "multiple"}  # fmt: skip
    return kinds.get(quantity.kind, "count")


def clause(quantity: Quantity, sentence: Sentence, breaks: re.Pattern[str] = _CLAUSE_BREAK) -> str:
    """The stretch of the sentence around a number up to where another clause begins, on both sides."""
    before, after = clause_sides(quantity, sentence, breaks)
    return f"{before} {quantity.text} {after}"


def clause_sides(quantity: Quantity, sentence: Sentence, breaks: re.Pattern[str]) -> tuple[str, str]:
    """The clause before the number and after it. The label of `Injured: 1,940` belongs to it."""
    return _sides(sentence, quantity.start, quantity.end, breaks)


@lru_cache(maxsize=16)
def _sides(sentence: Sentence, low: int, high: int, breaks: re.Pattern[str]) -> tuple[str, str]:
    before, after = sentence.before(low), sentence.after(high)
    label = _LABEL.search(before)
    stop = breaks.search(after)
    behind = after[: stop.start() if stop else None]
    if label and _ACTS.match(after):
        return "", behind
    ends = [m.end() for m in breaks.finditer(before, 0, label.start() if label else len(before))]
    start = ends[-1] if ends else 0
    if not before[start:].strip(" (“\"'") and len(ends) > 1 and not before.rstrip().endswith(";"):
        start = ends[-2]  # a number between commas belongs to what stands before it
    elif not before[start:].strip(" (“\"'") and not before.rstrip().endswith(";"):
        start = 0
    return before[start:], behind


def own_verbs(quantity: Quantity, sentence: Sentence, before: str, after: str) -> tuple[str, str]:
    """A clause without other verbs that have a number of theirs: those joined to the number's own (`killed 11 and left
    500`), and those above it (`passed a budget of $2 million that adds 85 jobs`)."""
    verb = _governor(quantity, sentence)
    if verb is None:
        return before, after
    others = [q.start for q in sentence.quantities if q.start != quantity.start]
    start, end = quantity.start - len(before), quantity.end + len(after)
    own = sentence.offset(verb)
    is_joined = verb.dep_ == "conj" and verb.head.pos_ == "VERB"
    if is_joined or verb.dep_ in ("acl:relcl", "relcl"):
        above = sentence.offset(verb.head)
        low = above if is_joined else start
        if start <= above < own < quantity.start and any(low <= other < own for other in others):
            start = own
    for child in verb.children:
        at = sentence.offset(child)
        if child.dep_ == "conj" and child.pos_ == "VERB" and quantity.end <= at < end and any(o > at for o in others):
            end = min([at, *(sentence.offset(c) for c in child.children if c.dep_ == "cc")])
    text = sentence.document.text
    return text[start : quantity.start], text[quantity.end : end]


def _governor(quantity: Quantity, sentence: Sentence) -> Token | None:
    """The first verb above a number."""
    span = sentence.span(quantity.start, quantity.end)
    token = span.root if span is not None else None
    for _ in range(DEEP):
        if token is None or token.pos_ == "VERB":
            return token
        token = token.head if token.head is not token else None
    return None


def _noun(quantity: Quantity, sentence: Sentence) -> str:
    after = sentence.after(quantity.end, 120)
    if unit_kind(quantity) in ("percent", "points"):
        match = _OF_NOUN.match(after)
        return _until_stop(match["noun"]) if match else ""
    if quantity.noun:
        return _until_stop(quantity.noun)
    match = _OF_NOUN.match(after)
    return _until_stop(match["noun"]) if match and after.lstrip().startswith("of") else ""


def _until_stop(text: str) -> str:
    kept: list[str] = []
    for word in text.split():
        if word.lower() in _STOP or (kept and word.lower().endswith("ly")):
            break
        kept.append(word)
    return " ".join(kept)


def _heads(quantity: Quantity, sentence: Sentence) -> frozenset[str]:
    """The nouns and verbs that a number hangs on, up to its clause, and the heads of the verb's other arguments."""
    span = sentence.span(quantity.start, quantity.end)
    if span is None:
        return frozenset()
    found: set[str] = set()
    token = span.root
    for _ in range(DEEP):
        if token.head is token:
            break
        token = token.head
        if token.pos_ in ("NOUN", "VERB", "ADJ", "PROPN", "ADV", "AUX"):
            found.add(lemma(token.text))
        if token.pos_ == "VERB":
            found |= {
                lemma(c.text) for c in token.children if c.dep_ in ("nsubj", "nsubj:pass", "obj") and c.pos_ == "NOUN"
            }
            break
    return frozenset(found)
