"""A stand-in for extraction and comparison: fast, plain, and enough to test what stands around them."""

import functools
import re
import sys
import types
from decimal import Decimal
from itertools import groupby

import pytest

from lamayor_check import cache, job
from lamayor_check.checking.result import Comparison, Verdict
from lamayor_check.claims.claim import Claim, Scope, Subject
from lamayor_check.claims.conflict import Conflict, Reason, Side
from lamayor_check.documents.document import NO_CLAIMS
from lamayor_check.documents.lines import Places
from lamayor_check.rulebook.load import load

SAID = re.compile(r"(?P<who>[A-Z][a-z]+) (?:won|took|had|got) (?P<number>(?P<value>\d+)%)")


def extract(document, rulebook, nlp, reader):
    places = Places(document.text)
    for block in document.blocks:
        if block.kind in NO_CLAIMS:
            continue
        for match in SAID.finditer(document.text, block.start, block.end):
            start, end = match.span("number")
            line, column = places.at(start)
            yield Claim(
                id=f"{document.id}:{start}",
                document=document.id,
                start=start,
                end=end,
                line=line,
                column=column,
                text=match["number"],
                sentence=document.text[block.start : block.end],
                sentence_start=block.start,
                metric="vote_share",
                subject=Subject(match["who"].lower(), match["who"]),
                value=Decimal(match["value"]),
                lower=Decimal(match["value"]) - Decimal("0.5"),
                upper=Decimal(match["value"]) + Decimal("0.5"),
                bound="exact",
                unit="percent",
                precision=Decimal(1),
                scope=Scope(stage="primary"),
                as_of=None,
                attribution=(),
                modality="asserted",
                published=document.date,
            )


def extract_each(documents, rulebook, nlp, reader):
    for document in documents:
        yield tuple(extract(document, rulebook, nlp, reader))


def compare(claims, rulebook):
    conflicts, verdicts = [], []
    for subject, said in groupby(
        sorted(claims, key=lambda c: (c.subject.id, c.value, c.id)), key=lambda c: c.subject.name
    ):
        group = list(said)
        verdicts += [
            Verdict(a.id, b.id, "consistent" if a.value == b.value else "conflict", "")
            for a in group
            for b in group
            if a.id < b.id
        ]
        sides = [Side(text, tuple(c.id for c in same)) for text, same in groupby(group, key=lambda c: c.text)]
        if len(sides) > 1:
            gap = group[-1].value - group[0].value
            conflicts.append(
                Conflict(
                    id=f"{subject.lower()}0",
                    rule="elections/vote_share",
                    kind="value",
                    severity="error" if gap > 2 else "warning",
                    message=f"{subject} cannot have {' and '.join(side.label for side in sides)}",
                    explanation=(Reason("difference", f"{gap} points apart"),),
                    sides=tuple(sides),
                )
            )
    return Comparison(tuple(claims), tuple(conflicts), len(verdicts), tuple(verdicts), {})


@functools.cache
def shipped():
    return load(())


@pytest.fixture
def plain_story(monkeypatch, tmp_path_factory):
    """Extraction and comparison by a regular expression: `Moss won 41%`. The shipped rules are read once."""
    monkeypatch.setattr(
        job, "load_rules", lambda directories=(), kept=None: load(tuple(directories)) if directories else shipped()
    )
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(cache, "default_folder", lambda: folder)
    for name, function in (("extraction.extract", extract_each), ("checking.compare", compare)):
        module = types.ModuleType(f"lamayor_check.{name}")
        setattr(module, function.__name__, function)
        monkeypatch.setitem(sys.modules, module.__name__, module)
