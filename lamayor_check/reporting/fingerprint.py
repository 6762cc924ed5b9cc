"""What a finding is known again by in services that compare runs: never a line number, so that edits change nothing."""

from __future__ import annotations

import hashlib

import msgspec

from lamayor_check.claims.conflict import Conflict
from lamayor_check.claims.known import place_of
from lamayor_check.reporting.lookup import Lookup


def fingerprint(conflict: Conflict, lookup: Lookup, *parts: str) -> str:
    """The same for the same places in conflict, whatever else stands in their articles; `parts` tell apart further."""
    sides = [sorted(map(place_of, claims)) for _, claims in lookup.sides(conflict)]
    said = msgspec.json.encode([conflict.rule, conflict.kind, sorted(sides), parts])
    return hashlib.sha256(said).hexdigest()
