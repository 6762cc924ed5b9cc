"""A lead that is said of nobody (`the gap was 3.7 points`) is the leader's: whoever the shares before it have ahead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim, Subject

SHARES = frozenset({"vote_share", "poll_share"})


def with_leaders(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one article in order, with leads whose subject was only guessed given to who then led."""
    shares: dict[tuple[str, str], dict[Subject, Decimal]] = defaultdict(dict)
    done: list[Claim] = []
    for claim in claims:
        if (
            claim.metric in SHARES
            and claim.subject is not None
            and claim.value is not None
            and claim.modality == "asserted"
        ):
            shares[(claim.metric, claim.scope.pollster)][claim.subject] = claim.value
        guessed = claim.metric == "margin" and any(
            f.part == "subject" and f.source == "paragraph" for f in claim.filled
        )
        told = shares[("poll_share" if claim.scope.pollster else "vote_share", claim.scope.pollster)] if guessed else {}
        done.append(replace(claim, subject=_first(told)) if len(told) > 1 else claim)
    return done


def _first(shares: dict[Subject, Decimal]) -> Subject:
    return max(shares, key=lambda s: (shares[s], s.id))
