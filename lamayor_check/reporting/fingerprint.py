"""What a finding is known again by in services that compare runs: never a line number, so that edits change nothing."""

from __future__ import annotations

import hashlib

import msgspec

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict
from lamayor_check.claims.known import lasting_scope, written_number
from lamayor_check.reporting.lookup import Lookup


def fingerprint(conflict: Conflict, lookup: Lookup, *parts: str) -> str:
    """The same for the same claims in conflict, whatever else stands in their articles; `parts` tell apart further."""
    sides = [sorted(_known_by(claim) for claim in claims) for _, claims in lookup.sides(conflict)]
    said = msgspec.json.encode([conflict.rule, conflict.kind, sorted(sides), parts])
    return hashlib.sha256(said).hexdigest()


def _known_by(claim: Claim) -> list[str]:
    subject = claim.subject.id if claim.subject else ""
    scope = msgspec.json.encode(lasting_scope(claim), order="deterministic").decode()
    return [claim.document, claim.metric, subject, scope, written_number(claim)]
