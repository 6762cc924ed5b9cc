"""A lead that is said of nobody (`the gap was 3.7 points`) is the leader's: whoever the shares before it have ahead."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim, Subject

SHARES = frozenset({"vote_share", "poll_share"})


def with_leaders(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one article in order, with leads whose subject was only guessed given to the last leader told."""
    leader: Subject | None = None
    done: list[Claim] = []
    for index, claim in enumerate(claims):
        if claim.metric in SHARES:
            leader = _leader(claims, index) or leader
        guessed = claim.metric == "margin" and any(f.part == "subject" and f.source == "paragraph" for f in claim.filled)
        done.append(replace(claim, subject=leader) if guessed and leader is not None else claim)
    return done


def _leader(claims: Sequence[Claim], index: int) -> Subject | None:
    """Who has the highest share of the sentence that the claim stands in, where it gives two or more."""
    start = claims[index].sentence_start
    row = [c for c in claims if c.sentence_start == start and c.metric in SHARES and c.subject is not None and c.value is not None]
    if len({c.subject.id for c in row if c.subject}) < 2:
        return None
    return max(row, key=lambda c: (c.value or Decimal(0), -c.start)).subject
