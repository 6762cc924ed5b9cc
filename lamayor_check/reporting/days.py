"""Days and times of day as the report tells them: ISO 8601 beside the numbers that they are compared as."""

from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import asdict

from lamayor_check.claims.amounts import moment
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.units import is_time


class ToldClaim(Claim, frozen=True, kw_only=True, gc=False):
    """A quantity said of a subject, as the report tells it.

    `start` and `end` are Unicode code points into the document's text; `line` and `column` count from 1. `value`,
    `lower` and `upper` are in base units of `unit`; `lower` and `upper` bound what the writing can stand for. Of a day
    (`date`) they are its number from 1 January of the year 1, of a time of day (`clock`) minutes since midnight.
    """

    earliest: str | UnsetType | None = UNSET
    """Of a day or a time of day `lower` in ISO 8601: `2030-06-10`, `15:40`. Other claims have none."""
    latest: str | UnsetType | None = UNSET
    """The same of `upper`."""
    link: bytes | UnsetType = UNSET  # type: ignore[assignment]
    """Not told: numbers that only linking reads."""
    likely_metrics: tuple[tuple[str, float], ...] | UnsetType = UNSET  # type: ignore[assignment]
    """Not told: what the claims of a fact are held against each other by."""


UNTOLD = ("link", "likely_metrics")
"""What a report leaves out of a claim."""


class Interval(Struct, frozen=True):
    """From the earliest day or time of day to the latest, ISO 8601; None is open."""

    earliest: str | None
    latest: str | None


def interval(claim: Claim) -> Interval | None:
    """The interval of a claim that is of a day or a time of day; None of any other claim."""
    return Interval(_iso(claim.lower, claim.unit), _iso(claim.upper, claim.unit)) if is_time(claim.unit) else None


def told(claim: Claim) -> ToldClaim:
    """The claim as the report tells it."""
    found = interval(claim)
    ends = {"earliest": found.earliest, "latest": found.latest} if found else {}
    return ToldClaim(**{**asdict(claim), **dict.fromkeys(UNTOLD, UNSET), **ends})


def _iso(end: Decimal | None, unit: str) -> str | None:
    return moment(end, unit) if end is not None else None
