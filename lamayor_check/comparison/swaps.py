"""Swapped shares: two articles give the same two shares of one question, each to whom the other gives the other.

Such pairs find each other by their values, whomever each article's words suggested they are of: that `46%` and `38%` of
two polls are the same two figures is unlikely. What each share is of is then told by its subject, or by its words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.comparison.joining import connected
from lamayor_check.comparison.passages import stems
from lamayor_check.comparison.setting import Setting, is_one_story
from lamayor_check.comparison.times import relation
from lamayor_check.comparison.timing import are_close
from lamayor_check.rulebook.model import Metric

REACH = 240
"""How many code points the two shares of one question can lie apart."""
MOST = 8
"""So many articles that give one pair are looked at; more of them say nothing new."""
DAYS = 30
"""How far apart two articles can come out that report one poll; two that report one count, fewer."""
COUNT_DAYS = 2
_AGAINST = re.compile(r"\b(?:against|oppos\w+|disapprov\w+|reject\w*|vot\w+ no|no|unfavou?rabl\w+)\b", re.I)
_FOR = re.compile(r"\b(?:support\w*|back(?:s|ed|ing)?|favou?r\w*|approv\w+|in favou?r|vot\w+ yes|yes|agree\w*)\b", re.I)
"""Words that say on which side of a question a share is."""


class Pair(Struct, frozen=True, gc=False):
    """Two shares of one question in one article, the larger first."""

    high: Claim
    low: Claim


class Swap(Struct, frozen=True, gc=False):
    """Pairs that agree, and others with the same two shares the other way round."""

    ones: tuple[Pair, ...]
    others: tuple[Pair, ...]


def swaps(claims: Sequence[Claim], metrics: Mapping[str, Metric], around: Mapping[str, Setting]) -> Iterator[Swap]:
    """Pairs of shares that are the same but for whom they are of, in order."""
    blocks: dict[tuple[Decimal, Decimal], dict[str, tuple[int, int]]] = defaultdict(dict)
    for document, values, places in _pairs(claims, metrics):
        blocks[values].setdefault(document, places)
    for _, found in sorted(blocks.items()):
        row = [Pair(claims[high], claims[low]) for _, (high, low) in sorted(found.items()) if len(found) > 1]
        crossed = [
            (i, j)
            for i, one in enumerate(row)
            for j, other in enumerate(row[i + 1 : i + 1 + MOST], i + 1)
            if _is_one_question(one, other, around) and _is_crossed(one, other, around)
        ]
        for part in connected(len(row), crossed):
            side = _two_sides(part, crossed)
            yield Swap(tuple(row[i] for i in sorted(side)), tuple(row[i] for i in sorted(part - side)))


def _two_sides(part: set[int], crossed: Sequence[tuple[int, int]]) -> set[int]:
    """The pairs of a part that stand with its first: those that are crossed with what is crossed with it, and so on."""
    side, met, todo = {min(part)}, {min(part)}, [min(part)]
    while todo:
        i = todo.pop()
        for j in sorted({a if b == i else b for a, b in crossed if i in (a, b)} - met):
            met.add(j)
            todo.append(j)
            if i not in side:
                side.add(j)
    return side


def _pairs(
    claims: Sequence[Claim], metrics: Mapping[str, Metric]
) -> Iterator[tuple[str, tuple[Decimal, Decimal], tuple[int, int]]]:
    """The article, the values and the places of two shares that follow each other, of one metric that can be of two
    contestants or answers; the larger first."""
    last: tuple[int, Claim] | None = None
    for place, claim in enumerate(claims):
        if not _is_share(claim, metrics):
            continue
        before, last = last, (place, claim)
        if before is None or before[1].document != claim.document or before[1].metric != claim.metric:
            continue
        (high, a), (low, b) = sorted((before, last), key=lambda row: -(row[1].value or Decimal(0)))
        if claim.start - before[1].end <= REACH and a.value is not None and b.value is not None and a.value != b.value:
            yield claim.document, (a.value, b.value), (high, low)


def _is_share(claim: Claim, metrics: Mapping[str, Metric]) -> bool:
    metric = metrics.get(claim.metric)
    return (
        metric is not None and "order" in metric.kinds and not metric.leads and claim.unit == "percent"
        and claim.value is not None and claim.bound == "exact" and claim.modality == "asserted"
        and claim.pair_kind != "change"
    )  # fmt: skip


def _is_one_question(one: Pair, other: Pair, around: Mapping[str, Setting]) -> bool:
    """Whether the two can be of one poll or one moment of a count."""
    a, b = one.high, other.high
    if a.metric != b.metric or not is_one_story(around[a.id], around[b.id]):
        return False
    for part in ("stage", "place", "population", "wave"):
        if len({getattr(c.scope, part) for c in (a, b)} - {""}) > 1:
            return False
    polls = [set(c.scope.pollster.replace(";", " ").split()) for c in (a, b)]
    if all(polls) and not polls[0] & polls[1]:
        return False
    time = relation(a, b)
    is_poll = any(polls) or any(c.scope.wave for c in (a, b)) or a.metric == "poll_share"
    if is_poll:
        return are_close(a, b, days=DAYS)
    return time == "same" or (time == "unsaid" and are_close(a, b, days=COUNT_DAYS))


def _is_crossed(one: Pair, other: Pair, around: Mapping[str, Setting]) -> bool:
    """Whether subjects, or else words, tie each share of one pair to the other share of the other, and none to its
    own."""
    ids = [*_subjects(one), *_subjects(other)]
    straight = _same(ids[0], ids[2]) + _same(ids[1], ids[3])
    crossed = _same(ids[0], ids[3]) + _same(ids[1], ids[2])
    if straight or crossed:
        return crossed > straight
    sides = [*_stances(one), *_stances(other)]
    if all(sides) and sides[0] != sides[1] and sides[2] != sides[3]:
        return sides[0] == sides[3]
    words = [*_own_words(one, around), *_own_words(other, around)]
    return bool(words[0] & words[3] or words[1] & words[2]) and not (words[0] & words[2] or words[1] & words[3])


def _subjects(pair: Pair) -> tuple[str, str]:
    """Whom the two shares are of; where both are of one, neither is known."""
    high, low = (c.subject.id if c.subject is not None else "" for c in (pair.high, pair.low))
    return (high, low) if high != low else ("", "")


def _same(one: str, other: str) -> bool:
    return one == other != ""


def _stances(pair: Pair) -> tuple[str, str]:
    """Whether each share is for or against, by the first such word after it, else before it, and before the other."""
    first, last = sorted((pair.high, pair.low), key=lambda c: c.start)
    cut = last.start if last.sentence_start == first.sentence_start else len(first.sentence) + first.sentence_start
    since = first.end if last.sentence_start == first.sentence_start else last.sentence_start
    told = {
        first.id: _stance(_text(first, first.end, cut)) or _stance(_text(first, first.sentence_start, first.start)),
        last.id: _stance(_text(last, last.end, last.end + REACH)) or _stance(_text(last, since, last.start)),
    }
    return told[pair.high.id], told[pair.low.id]


def _text(claim: Claim, start: int, end: int) -> str:
    return claim.sentence[start - claim.sentence_start : end - claim.sentence_start]


def _stance(text: str) -> str:
    found = [
        (m.start(), name) for name, pattern in (("for", _FOR), ("against", _AGAINST)) if (m := pattern.search(text))
    ]
    return min(found)[1] if found else ""


def _own_words(pair: Pair, around: Mapping[str, Setting]) -> tuple[frozenset[str], frozenset[str]]:
    """The words by which each of two shares is told from the other."""
    high, low = (
        frozenset(stems(" ".join([*around[c.id].words, c.subject.name if c.subject is not None else ""])))
        for c in (pair.high, pair.low)
    )
    return high - low, low - high
