"""What a claim is known again by: where it was written, in which words. Nothing here was predicted by a model.

An accepted disagreement is a pair of such places. How a file of them is kept is in `baseline`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from itertools import combinations, product

import msgspec
from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict

_WORD = re.compile(r"[^\W\d_]+")
_UNSEEN = re.compile("[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_DIGITS = 16
"""Of the digest: sentences of one article that hold the same number are few."""


class Place(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, order=True):
    """A number in a sentence of a document, wherever the sentence stands."""

    document: str
    number: str
    """As written, whatever white space is in it."""
    words: str = ""
    """A digest of the sentence's words; empty stands for any sentence of the document."""


class Pair(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, order=True):
    """Two places that disagree, the lesser first."""

    a: Place
    b: Place


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A pair that is accepted, why, and until when (an ISO date, that day included)."""

    pair: Pair
    reason: str = ""
    expires: str = ""


_encoder = msgspec.json.Encoder(order="deterministic")


def words_digest(sentence: str) -> str:
    """The same for the same words in the same order, whatever their case, punctuation and white space.

    Figures are no words: one that changes leaves the places of its neighbours as they were.
    """
    said = "".join(_WORD.findall(sentence.lower()))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def written_number(claim: Claim) -> str:
    """The number as written, whatever white space is in it."""
    return " ".join(claim.text.split())


def place_of(claim: Claim, named: Callable[[str], str] = str) -> Place:
    """Where a claim was made; `named` is what its document is called."""
    return Place(document=named(claim.document), number=written_number(claim), words=words_digest(claim.sentence))


def pair_of(one: Place, other: Place) -> Pair:
    """The two in their order."""
    return Pair(a=min(one, other), b=max(one, other))


def pairs_of(
    conflict: Conflict, claims: Mapping[str, Claim], named: Callable[[str], str] = str
) -> dict[Pair, list[tuple[str, str]]]:
    """The pairs that a conflict joins, each with the ids of the claims that make it."""
    made: dict[Pair, list[tuple[str, str]]] = {}
    for one, other in combinations(conflict.sides, 2):
        for left, right in product(one.claims, other.claims):
            pair = pair_of(place_of(claims[left], named), place_of(claims[right], named))
            made.setdefault(pair, []).append((left, right))
    return made


def entry_line(entry: Entry) -> str:
    """An entry as a baseline file has it: one line of JSON, what shows nothing or turns a line round escaped."""
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", _encoder.encode(entry).decode())
