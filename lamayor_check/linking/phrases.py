"""What the words right before and behind a number make of it: what something was, or by how much it changed."""

from __future__ import annotations

import re

from lamayor_check.claims.claim import Claim

_FORMER = re.compile(
    r"\b(?:up|down|ris\w*|rose|f[ae]ll\w*|increas\w*|decreas\w*|dropp?\w*|gr[eo]w\w*|climb\w*|slipp?\w*|cut|raised?"
    r"|declin\w*)(?:\s[\w,.%$€£]+){0,5}\sfrom\s(?:(?:about|some|nearly|the|just)\s)*[$€£]?$|\bagainst\s(?:the\s)?[$€£]?$",
    re.I,
)
_FROM = re.compile(r"\bfrom\s(?:(?:about|some|nearly|the|just|only)\s)*[$€£]?$", re.I)
_TO = re.compile(
    r"^(?:\s?%|\s(?:percent|per cent|seats|votes|points))?\sto\s(?:(?:about|some|nearly|just|only)\s)*[$€£]?\w"
)
"""Around the first of two ends: `doubled theirs, from five to 11`."""
_OF_RIVAL = re.compile(r"\sfor\s(?:the\s)?[A-Z]")
"""Behind a rival's figure at the same moment: `47%, against 38% for the Alliance`."""
_STEP = re.compile(r"\bby\s(?:(?:about|some|nearly|just|only|another|almost)\s)*[$€£]?$", re.I)
"""Before how much something changed by: `its tally of seats fell by 33`."""


def is_former(claim: Claim) -> bool:
    """Whether a number is what something changed from: `down from 21`, `against 41.5% four years ago`."""
    start, end = (max(0, place - claim.sentence_start) for place in (claim.start, claim.end))
    if _FROM.search(claim.sentence[:start]) and _TO.match(claim.sentence[end:]):
        return True
    return _FORMER.search(claim.sentence[:start]) is not None and _OF_RIVAL.match(claim.sentence[end:]) is None


def is_step(claim: Claim) -> bool:
    """Whether a number is how much something changed by: `fell by 33`, `by another 2 percent`."""
    return _STEP.search(claim.sentence[: max(0, claim.start - claim.sentence_start)]) is not None
