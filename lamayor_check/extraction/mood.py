"""The verb that a number stands under, as the tree gives it: whether it is of what is, was, will or might be.

How a number is meant, of which this is one sign, stands in `modality`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from msgspec import Struct
from spacy.tokens import Token

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.lemmas import lemma
from lamayor_check.extraction.sentence import Sentence

Tense = Literal["past", "present", "future", "conditional", "infinitive", "none"]

_MODALS: dict[str, Tense] = {
    "will": "future", "'ll": "future", "’ll": "future", "shall": "future", "wo": "future",
    "would": "conditional", "'d": "conditional", "’d": "conditional",
}  # fmt: skip
_BE = frozenset({"is", "are", "was", "were", "'s", "’s", "'re", "’re"})
_TENSES: dict[str, Tense] = {"VBD": "past", "VBZ": "present", "VBP": "present"}
_ASIDE = frozenset({"acl", "acl:relcl", "parataxis"})
_DEFINITE = frozenset({"the", "its", "their", "his", "her", "our", "those", "these", "all"})
_KNOWING = frozenset({"know", "hear", "learn", "understand"})
"""What one wants without a plan: `relatives want to know how 226 came aboard`."""
_REST = frozenset({"remaining", "last", "rest", "additional", "extra", "further", "next"})
REACH = 8
"""How many steps up the tree are taken at most."""


class Mood(Struct, frozen=True):
    """The tense of the verb over a number, its lemma, and the verb or noun that an infinitive hangs on."""

    tense: Tense = "none"
    verb: str = ""
    over: str = ""
    known: bool = False
    """Whether the number stands in what is spoken of as known (`of the 74 routes`, `its 1,640 members`)."""
    negated: bool = False


@lru_cache(maxsize=4)
def mood(quantity: Quantity, sentence: Sentence) -> Mood | None:
    """The mood of the nearest predicate over `quantity`, of tense `none` where there is no verb; None if unparsed."""
    span = sentence.span(quantity.start, quantity.end)
    if span is None:
        return None
    known = _known(span.root)
    verb = _predicate(span.root)
    if verb is None:
        return Mood(known=known)
    tense, over = _tense(verb, 0)
    negated = any(c.lower_ in ("not", "n't", "n’t", "never") for c in verb.children)
    return Mood(tense, lemma(verb.text), over, known, negated)


@lru_cache(maxsize=256)
def _is_predicate(token: Token) -> bool:
    if _is_beside_noun(token):
        return False
    return token.pos_ in ("VERB", "AUX") or any(c.dep_ in ("cop", "aux") for c in token.children)


def _is_beside_noun(token: Token) -> bool:
    """Whether a participle has an article and is no verb, wherever the tree hangs it: `the remaining $40`."""
    return token.tag_ == "VBG" and any(c.dep_ == "det" for c in token.children)


def _predicate(token: Token) -> Token | None:
    for _ in range(REACH):
        if _is_predicate(token):
            return token
        if token.head is token:
            return None
        token = token.head
    return None


def _tense(verb: Token, depth: int) -> tuple[Tense, str]:
    """The tense of a predicate; an infinitive or participle without one of its own has that of the verb above it."""
    helpers = [c for c in verb.children if c.dep_ in ("aux", "aux:pass", "cop")]
    modal = next((_MODALS[h.lower_] for h in helpers if h.lower_ in _MODALS and h.tag_ == "MD"), None)
    if modal is not None:  # `I'd typed` is `had`
        return ("past" if len(helpers) == 1 and verb.tag_ in ("VBN", "VBD") else modal), ""
    if any(h.tag_ == "MD" for h in helpers):  # what can or may be hangs on no plan above it
        return "none", ""
    to = any(c.lower_ == "to" and c.dep_ in ("mark", "aux") for c in verb.children)
    if to and any(h.lower_ in _BE for h in helpers):
        return "future", ""
    finite = [h.tag_ for h in helpers if h.tag_ in _TENSES] or [verb.tag_] * (verb.tag_ in _TENSES)
    if finite and verb.lower_ != "going":
        return _TENSES[finite[0]], ""
    above = _predicate(verb.head) if verb.head is not verb and depth < REACH else None
    if to and verb.head is not verb:
        tense = _tense(above, depth + 1)[0] if above is not None else "none"
        return ("infinitive" if tense not in ("future", "conditional") else tense), "" if lemma(
            verb.text
        ) in _KNOWING else lemma(verb.head.text)
    if above is not None and (verb.dep_ == "conj" or verb.tag_ == "VB") and verb.dep_ not in _ASIDE:
        return _tense(above, depth + 1)
    return "none", ""


def _known(token: Token) -> bool:
    """Whether the noun of a number, below the predicate, has `the`, a possessive or `from` before it."""
    for _ in range(3):
        words = {c.lower_ for c in token.children if c.i < token.i}
        if words & _REST or token.lower_ in _REST:
            return False
        if words & _DEFINITE or any(c.dep_ == "nmod:poss" for c in token.children):
            return True
        if token.dep_ not in ("nummod", "compound", "amod") and not _is_beside_noun(token.head):
            return False
        token = token.head
    return False
