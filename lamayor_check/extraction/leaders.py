"""Whose a lead is: the larger of the two figures that it is the difference of, else whoever is ahead by then."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim, Subject

SHARES = frozenset({"vote_share", "poll_share"})
_COUNTED = SHARES | {"vote_count"}
_REACH = 8
"""How many figures of contestants before a lead, and after it, it can be the difference of."""
_TOGETHER = 3
"""How many figures further on the second of the two that a lead is the difference of stands."""
_IMPERSONAL = re.compile(
    r"\b(?:gap|majority|margin|difference)\s(?:of|was|is|at|to|:)\s?(?:just |only |some |about |\w+ )?$", re.I
)


def _lead(claim: Claim) -> str:
    """What the sentence says before the number."""
    return claim.sentence[: claim.start - claim.sentence_start]


def with_leaders(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one article in order, with each lead given to who leads by it."""
    figures = [
        (place, c)
        for place, c in enumerate(claims)
        if c.metric in _COUNTED and c.subject is not None and c.value is not None and c.modality != "threshold"
    ]
    shares: dict[tuple[str, str], dict[Subject, Decimal]] = defaultdict(dict)
    done: list[Claim] = []
    for place, claim in enumerate(claims):
        is_share = claim.metric in SHARES and claim.modality == "asserted"
        if is_share and claim.subject is not None and claim.value is not None:
            shares[(claim.metric, claim.scope.pollster)][claim.subject] = claim.value
        if claim.metric != "margin":
            done.append(claim)
            continue
        ahead = _by_difference(claim, place, figures)
        if ahead is not None:
            told = tuple(f for f in claim.filled if f.part != "subject")
            done.append(replace(claim, subject=ahead, filled=told))
            continue
        if _IMPERSONAL.search(_lead(claim)) or any(f.part == "subject" for f in claim.filled):
            row = shares[("poll_share" if claim.scope.pollster else "vote_share", claim.scope.pollster)]
            ahead = max(row, key=lambda s: (row[s], s.id)) if len(row) > 1 else None
        done.append(replace(claim, subject=ahead) if ahead is not None else claim)
    return done


def _by_difference(margin: Claim, place: int, figures: Sequence[tuple[int, Claim]]) -> Subject | None:
    """Who has the larger of the two figures nearest to a lead that differ by just it."""
    if margin.value is None or not margin.value:
        return None
    low = bisect_left(figures, place - _REACH, key=lambda row: row[0])
    high = bisect_right(figures, place + _REACH, key=lambda row: row[0])
    near = [(p, c) for p, c in figures[low:high] if (c.unit == "percent") == (margin.unit in ("points", "percent"))]
    pairs = [
        (max(abs(p - place), abs(q - place)), a, b)
        for (p, a), (q, b) in combinations(near, 2)
        if a.subject != b.subject
        and q - p <= _TOGETHER
        and a.metric == b.metric
        and a.scope.pollster == b.scope.pollster
        and abs(abs(_value(a) - _value(b)) - margin.value) < margin.precision / 2 + a.precision / 2
    ]
    if not pairs:
        return None
    _, one, other = min(pairs, key=lambda row: row[0])
    return one.subject if _value(one) > _value(other) else other.subject


def _value(claim: Claim) -> Decimal:
    return claim.value or Decimal(0)
