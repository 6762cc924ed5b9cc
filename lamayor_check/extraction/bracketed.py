"""A count with its share of the vote behind it in brackets is a count of votes, whatever else its sentence speaks of:
`a lead of 252,476 votes (51.3%) to 240,194 (48.8%)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim

COUNT, SHARE = "vote_count", "vote_share"
_OPENS = re.compile(r"^\s(?:(?:votes?|ballots?)\s)?\($")


def with_counts(claims: Sequence[Claim], text: str) -> Iterator[Claim]:
    """The claims of one article, in order, each that is so counted with that metric."""
    for claim, behind in zip_longest(claims, claims[1:]):
        is_count = claim.unit in ("count", "vote", "ballot") and behind is not None and behind.metric == SHARE
        is_bracketed = is_count and _OPENS.match(text[claim.end : behind.start]) is not None
        yield replace(claim, metric=COUNT) if is_bracketed else claim
