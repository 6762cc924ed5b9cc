"""A claim in its setting, and what may come of holding it against another. Nothing is decided here."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.comparison.setting import Setting
from lamayor_check.comparison.times import Relation

Certainty = Literal["sure", "unsaid"]


class Item(Struct, frozen=True, gc=False):
    """A claim in its setting."""

    claim: Claim
    setting: Setting


class Level(Struct, frozen=True, gc=False):
    """`reason` is empty where the two can be compared; else it completes `cannot be compared, because …`."""

    reason: str
    time: Relation = "same"
    certainty: Certainty = "sure"
