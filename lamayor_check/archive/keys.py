"""What an article is found by: hashes of what its claims count, of whom, of its names and its figures.

Two articles that share a key may speak of one thing. How much a key says is known from how many articles have it, so
that no list of common words is needed. Nothing is compared here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Literal

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.units import kind_of

Kind = Literal["quantity", "figure", "name"]
Key = tuple[Kind, int]

TELLING = 3
"""A figure of so many digits can be known again by its value."""
LONG = 5
"""In a figure of so many digits one digit may be a slip."""
FRACTION = 10
"""So many digits has only a number that stands for a word (`a third`)."""
_CAPITALS = re.compile(r"(?<=[\w,;’'”\")] )[“\"(]?([A-Z][^\W\d_][\w’'-]+)")
"""Words with a capital inside a sentence."""
_SMALL = frozenset({"of", "the", "and", "for", "in"})


def keys_of(claims: Sequence[Claim]) -> frozenset[Key]:
    """The keys of an article's claims."""
    return frozenset(_keys(claims))


def probe_of(claims: Sequence[Claim]) -> frozenset[Key]:
    """The keys by which an article's claims look for others: their own, and those of figures that slips make."""
    slips = (_key("figure", _figure(claim, value)) for claim in claims for value in _one_digit_off(claim))
    return frozenset((*_keys(claims), *slips))


def _keys(claims: Sequence[Claim]) -> Iterator[Key]:
    for claim in claims:
        yield from (_key("quantity", f"{claim.metric}|{kind_of(claim)}|{what}") for what in _counted(claim))
        if (digits := _digits(claim)) is not None:
            yield _key("figure", _figure(claim, digits))
            yield _key("figure", f"{kind_of(claim)}|{''.join(sorted(digits[0]))}")
    yield from (_key("name", name) for name in {name for claim in claims for name in _names(claim)})


def _key(kind: Kind, text: str) -> Key:
    digest = blake2b(f"{kind}|{text}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return kind, int.from_bytes(digest, "big")


def _counted(claim: Claim) -> Iterator[str]:
    """What a figure is of: whom it is said of, by any name, or else the counted noun."""
    if claim.scope.noun or claim.subject is None:
        yield f"#{claim.scope.noun}"
    if claim.subject is not None:
        words = [word for word in words_of(claim.subject.name) if word not in _SMALL]
        if words:
            yield words[-1]
            yield f"{words[0]} {words[-1][0]}"
            yield words[-1] if claim.subject.name.isupper() else "".join(word[0] for word in words)


def words_of(name: str) -> list[str]:
    """The words of a name, whatever their case and accents, without `'s`."""
    plain = unicodedata.normalize("NFKD", name).replace("’", "'").casefold()
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return [word.removesuffix("'s").strip("'-") for word in re.findall(r"[\w'-]+", bare)]


def _names(claim: Claim) -> Iterator[str]:
    subject = (claim.subject.name,) if claim.subject is not None else ()
    for name in (*subject, *claim.attribution, *_CAPITALS.findall(claim.sentence)):
        yield from (word for word in words_of(name) if len(word) > 2)


_Digits = tuple[str, int]
"""The digits of a value without the zeros that only give its size, and its exponent."""


def _digits(claim: Claim) -> _Digits | None:
    """The digits of a value that has enough to be known again."""
    if claim.value is None or not claim.value.is_finite() or claim.value <= 0:
        return None
    _, digits, exponent = claim.value.normalize().as_tuple()
    is_telling = TELLING <= len(digits) < FRACTION and isinstance(exponent, int)
    return ("".join(map(str, digits)), int(exponent)) if is_telling else None


def _figure(claim: Claim, digits: _Digits) -> str:
    return f"{kind_of(claim)}|{digits[0]}e{digits[1]}"


def _one_digit_off(claim: Claim) -> Iterable[_Digits]:
    digits = _digits(claim)
    if digits is None or len(digits[0]) < LONG or claim.bound != "exact":
        return
    written, exponent = digits
    for place in range(len(written)):
        for digit in "0123456789":
            other = f"{written[:place]}{digit}{written[place + 1 :]}"
            if digit != written[place] and other[0] != "0" and other[-1] != "0":
                yield other, exponent
