"""Sharing saves memory and changes nothing, to the last zero of a decimal."""

from decimal import Decimal

import msgspec

from lamayor_check.claims.claim import AsOf, Claim, Scope, Subject
from lamayor_check.claims.sharing import Sharer


def claim(**parts):
    given = {
        "id": "a.txt:7",
        "document": "a.txt",
        "start": 7,
        "end": 10,
        "line": 1,
        "column": 8,
        "text": "41%",
        "sentence": "Moss had 41%.",
        "sentence_start": 0,
        "metric": "vote_share",
        "subject": Subject("moss", "Ida Moss"),
        "value": Decimal("41"),
        "lower": Decimal("40.5"),
        "upper": Decimal("41.5"),
        "bound": "exact",
        "unit": "percent",
        "precision": Decimal("1"),
        "scope": Scope(stage="primary"),
        "as_of": AsOf(counted=Decimal("43")),
        "attribution": (),
        "modality": "asserted",
    }
    return Claim(**{**given, **parts})


def test_claims_stay_as_they_were():
    sharer = Sharer()
    for one in (
        claim(),
        claim(value=Decimal("41.0")),
        claim(as_of=AsOf(counted=Decimal("43.00"))),
        claim(value=None),
        claim(),
    ):
        assert msgspec.json.encode(sharer.shared(one)) == msgspec.json.encode(one)


def test_equal_parts_are_one():
    sharer = Sharer()
    first, second = (
        sharer.shared(msgspec.msgpack.decode(msgspec.msgpack.encode(claim()), type=Claim)) for _ in range(2)
    )
    for part in ("sentence", "subject", "scope", "value", "as_of", "document"):
        assert getattr(first, part) is getattr(second, part)
