"""The words between the numbers of a computation and around them, as keys that are weighed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lamayor_check.extraction.computations.figures import Figure
from lamayor_check.extraction.computations.proposals import Proposed

AROUND, NEXT = 40, 4
"""So many code points before and behind are looked at, and so many words of them and of either end of a gap."""
SHORT = 8
"""A gap of so many words is looked at whole."""
_LONG = 12
_TOKEN = re.compile(r"[A-Za-z’']+|[.,;:()%$€£\n-]")


def keys(proposed: Proposed, row: Sequence[Figure], text: str) -> frozenset[str]:
    """What the words say, each with where among the numbers it stands: `w` is the result, `a` and `b` the parts."""
    return frozenset(_keys(proposed, row, text))


def _keys(proposed: Proposed, row: Sequence[Figure], text: str) -> Iterator[str]:
    way = f"{proposed.kind}{proposed.difference}"
    names = dict(zip(proposed.members, "wabcccc", strict=False))
    order = sorted(names)
    claims = [row[place].claim for place in order]
    yield f"{way}|{''.join(names[place] for place in order)}"
    before = _tokens(text[max(0, claims[0].start - AROUND) : claims[0].start])[-NEXT:]
    behind = _tokens(text[claims[-1].end : claims[-1].end + AROUND])[:NEXT]
    for place, words in ((f"<{names[order[0]]}", before), (f">{names[order[-1]]}", behind)):
        yield from _told(proposed.kind, way, place, words)
    for (a, one), (b, other) in pairwise(zip(order, claims, strict=True)):
        words, place = _tokens(text[one.end : other.start]), f"{names[a]}{names[b]}"
        yield f"{way}|{place}|{min(len(words) // 3, _LONG)}"
        ends = [(place, words)] if len(words) <= SHORT else [(f"{place}L", words[:NEXT]), (f"{place}R", words[-NEXT:])]
        for where, some in ends:
            yield from _told(proposed.kind, way, where, some)


def _told(kind: str, way: str, place: str, words: Sequence[str]) -> Iterator[str]:
    for word in words:
        yield f"{way}|{place}|{word}"
        yield f"{kind}|{word}"
    for word, following in pairwise(words):
        yield f"{way}|{place}|{word} {following}"


def _tokens(text: str) -> list[str]:
    return [word.lower() for word in _TOKEN.findall(text)]
