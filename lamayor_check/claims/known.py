"""What a claim is known again by when its article was edited: never its place, and no words of its sentence."""

from __future__ import annotations

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim, Scope


def lasting_scope(claim: Claim) -> Scope:
    """The scope without the words that the sentence happens to use, which change when it is reworded."""
    return replace(claim.scope, noun="", detail=())


def written_number(claim: Claim) -> str:
    """The number as written, whatever white space is in it."""
    return " ".join(claim.text.split())
