"""Reports built by hand: two articles of an invented race, one of them hostile."""

from decimal import Decimal
from types import SimpleNamespace

import pytest

from lamayor_check.claims.claim import AsOf, Claim, Scope, Subject
from lamayor_check.claims.conflict import Conflict, Reason, Side
from lamayor_check.documents.document import Unreadable
from lamayor_check.reporting.report import DocumentEntry, make_report

SENTENCES = {
    "news/wire.txt": "Moss had 41% of the vote when the race was called.",
    "news/comet, late.txt": "Moss stood at 31%, and Wal at 39%, when the race was called.",
    "news/radio.txt": "Moss took 41% of the vote, the clerk said.",
}


def claim(document, number, amount, *, identity=None, subject="Ida Moss", sentence=None, metric="vote_share", **parts):
    sentence = sentence or SENTENCES[document]
    start = sentence.index(number)
    half = Decimal("0.5")
    defaults = {
        "id": identity or f"{document}:{number}",
        "document": document,
        "start": 100 + start,
        "end": 100 + start + len(number),
        "line": 3,
        "column": start + 1,
        "text": number,
        "sentence": sentence,
        "sentence_start": 100,
        "metric": metric,
        "subject": Subject(subject.lower().replace(" ", "-"), subject) if subject else None,
        "value": Decimal(amount),
        "lower": Decimal(amount) - half,
        "upper": Decimal(amount) + half,
        "bound": "exact",
        "unit": "percent",
        "precision": Decimal(1),
        "scope": Scope(contest="mayor, tarn hollow", stage="primary"),
        "as_of": AsOf(text="when the race was called", mark="call"),
        "attribution": ("the clerk",),
        "modality": "asserted",
        "published": "2031-03-04",
    }
    return Claim(**{**defaults, **parts})


def entry(path, source, date="2031-03-04"):
    return DocumentEntry(id=path, path=path, title="Moss leads", date=date, source=source, sha256="0" * 64)


def conflict(*sides, identity="c0ffee01", severity="error", kind="value", status="new", message=None, rule=None):
    return Conflict(
        id=identity,
        rule=rule or "elections/vote_share",
        kind=kind,
        severity=severity,
        message=message or "Ida Moss: 41% and 31% cannot both be her share of the vote.",
        explanation=(
            Reason("comparable", "both are Ida Moss's share of the primary vote at the call"),
            Reason("difference", "10 points apart"),
            Reason("reconcile", "one of them is of another moment"),
        ),
        sides=tuple(Side(label, tuple(claims)) for label, claims in sides),
        status=status,
    )


@pytest.fixture
def build():
    return SimpleNamespace(claim=claim, entry=entry, conflict=conflict)


@pytest.fixture
def report():
    wire, comet, radio = SENTENCES
    claims = [
        claim(wire, "41%", 41),
        claim(comet, "31%", 31),
        claim(comet, "39%", 39, subject="Kit Wal"),
        claim(radio, "41%", 41),
    ]
    return make_report(
        documents=[entry(wire, "Meadow Wire"), entry(comet, "Evening Comet"), entry(radio, "radio", date="")],
        claims=claims,
        conflicts=[
            conflict(("41%", [claims[0].id, claims[3].id]), ("31%", [claims[1].id])),
            conflict(
                ("41%", [claims[0].id]),
                ("39%", [claims[2].id]),
                identity="c0ffee02",
                severity="warning",
                kind="order",
                status="known",
            ),
        ],
        skipped=[Unreadable("news/scan.txt", "a PDF, not text")],
        comparisons=7,
    )


HOSTILE = (
    "<script>alert(1)</script> \x1b[31mMoss\x1b[0m \u202ehad\u202c 41% [bold]of[/] it]]> "
    "\"quoted\" 'x' & =1+1, a\nb\r::error::"
)


@pytest.fixture
def hostile():
    path = "news/=cmd\x1b[2J\n<b>\u202e.txt"
    claims = [
        claim(path, "41%", 41, sentence=HOSTILE, subject='=HYPERLINK("x")', attribution=("@clerk", "+1")),
        claim("b.txt", "31%", 31, sentence="Moss 31%"),
    ]
    return make_report(
        documents=[entry(path, "<img src=x onerror=alert(1)>\x1b]0;owned\x07"), entry("b.txt", "b")],
        claims=claims,
        conflicts=[conflict(("41%", [claims[0].id]), ("31%", [claims[1].id]), message=HOSTILE)],
        skipped=[Unreadable("\x1b[2Jx\n", "\x1b[31mno")],
        comparisons=1,
    )


@pytest.fixture
def empty():
    return make_report(documents=[], claims=[], conflicts=[], skipped=[], comparisons=0)
