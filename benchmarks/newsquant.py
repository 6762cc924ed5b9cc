"""Predictions for the NewsQuant benchmark: what `find` sees, counted the way that benchmark counts.

    python benchmarks/newsquant.py DEV.json > predictions.jsonl

NewsQuant counts some things that a claim checker leaves out (durations, ages, a bare `one`, the G in 5G) and writes
others in its own way (a change is one range, a share is a decimal of 1, a vague amount spans one decade). The mapping
here says so rule by rule and looks at no sentence.
"""

from __future__ import annotations

import json
import re
import sys
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from lamayor_check.claims.quantity import Bound, Quantity
from lamayor_check.extraction.quantities.cues import BEFORE
from lamayor_check.extraction.quantities.find import find
from lamayor_check.extraction.quantities.units import PHYSICAL_UNITS, TIME_UNITS

COUNTED = {"count", "percent", "points", "money", "share", "measure", "ratio", "multiple", "duration", "age", "pronoun"}
SIGNS: dict[Bound, str] = {"exact": "=", "approx": "~", "at_least": ">", "at_most": "<", "range": "="}
NO_NUMBER = re.compile(
    r"(?:an?\s+)?(?:couple|dozen|few|decade|century|fortnight)\b|several|many|double|twice|triple|thrice|zero|none|nobody|no(?:\s+one)?$",
    re.IGNORECASE,
)
VAGUE = re.compile(r"(?:ten|dozen|hundred|thousand|million|billion|trillion)s\b", re.IGNORECASE)
GENERATION = re.compile(r"\dG$")
MINOR = re.compile(r"(cents?|pence|p)$", re.IGNORECASE)
BASIS = re.compile(r"(basis points?|bps?)$", re.IGNORECASE)
RATE = re.compile(r"(?:[ -](?:per|an?)[ -]|/)([a-z]+\d?)\b", re.IGNORECASE)
NAMED = re.compile(r"[\w,’'] (?:[A-Z][\w’'-]+|[A-Z]) \(?$")
PLURALS = {"people", "men", "women", "children", "staff", "police"}
POINTING = re.compile(r"\b(?:no|each|this|that|every|any|which|another|the|some)\s+$", re.IGNORECASE)
SURFACE = re.compile(r"[ -]?[^\W\d_]+\d?", re.IGNORECASE)


def predictions(text: str) -> list[dict[str, Any]]:
    """The quantities of one sentence in the scorer's form."""
    found = [q for q in _joined(_shares(find(text), text)) if _counts(q, text)]
    return [_item(q, text) for q in found]


def _counts(q: Quantity, text: str) -> bool:
    if q.kind == "name":
        return bool(GENERATION.match(text[q.start : q.end + 1]))
    if _is_named(q, text) or (q.kind == "age" and q.unit is None and text[: q.start].endswith(", ")):
        return False  # an age in apposition (`Lee, 65, said`) is none of NewsQuant's quantities
    if q.kind == "pronoun" and POINTING.search(text[max(0, q.start - 12) : q.start]):
        return False
    return q.kind in COUNTED and not NO_NUMBER.match(q.text) and not _is_compound(q, text)


def _is_named(q: Quantity, text: str) -> bool:
    """`Frozen 2`, `Radio Four`: a capitalised word before a bare number that counts nothing and has no hedge.

    In an election result that is how seats are written (`Liberals 9`), so the module itself keeps such numbers.
    """
    before = NAMED.search(text[max(0, q.start - 30) : q.start])
    plain = (
        q.kind in ("count", "pronoun") and q.value is not None and q.value % 1 == 0 and "," not in q.text and q.pair < 0
    )
    spelt_small = q.text[0].isalpha() and q.text[0].islower()
    return plain and not spelt_small and bool(before) and _counts_nothing(q.noun) and q.bound == "exact"


def _counts_nothing(noun: str) -> bool:
    return not noun or noun[0].isupper() or not (noun.endswith("s") or noun.split()[-1] in PLURALS)


def _is_compound(q: Quantity, text: str) -> bool:
    """`four-door`, `three-year`: an adjective in words, which NewsQuant does not count; `a five-point lead` it does."""
    return q.kind in ("count", "duration", "pronoun") and q.text.isalpha() and text[q.end : q.end + 1] == "-"


def _shares(found: tuple[Quantity, ...], text: str) -> list[Quantity]:
    """`one of four` plans is a share here; in claims it is one, and four."""
    out: list[Quantity] = []
    for q in found:
        last = out[-1] if out else None
        whole = q.kind == "count" and q.text.isalpha() and q.value
        if last is not None and whole and last.text.lower() == "one" and text[last.end : q.start] == " of ":
            out[-1] = replace(q, start=last.start, kind="share", value=100 / whole)
        else:
            out.append(q)
    return out


def _joined(found: list[Quantity]) -> list[Quantity]:
    """Pairs become one range."""
    out: list[Quantity] = []
    for q in found:
        last = out[-1] if out else None
        if last is not None and q.pair >= 0 and last.pair == q.pair:
            out[-1] = _range(last, q)
        else:
            out.append(q)
    return out


def _range(a: Quantity, b: Quantity) -> Quantity:
    assert a.value is not None
    assert b.value is not None
    low, high = sorted((a.value, b.value))
    return replace(
        b,
        start=a.start,
        value=None,
        lower=low,
        upper=high,
        bound="range",
        cue=a.cue,
        noun=b.noun or a.noun,
        unit=b.unit or a.unit,
    )


def _item(q: Quantity, text: str) -> dict[str, Any]:
    factor = _factor(q)
    if q.value is None:
        low, high = q.lower, q.upper
        assert low is not None
        assert high is not None
        if VAGUE.match(q.text):
            low = high / 10
        ends = {"value": None, "lower": _number(low * factor), "upper": _number(high * factor)}
    else:
        ends = {"value": _number(q.value * factor), "lower": None, "upper": None}
    bound = BEFORE.get(q.cue, q.bound) if q.bound == "range" else q.bound
    return {**ends, "bound": SIGNS[bound], "unit": _unit(q, text)}


def _number(value: Decimal) -> float:
    return float(value)


def _factor(q: Quantity) -> Decimal:
    if q.kind == "share":
        return Decimal("0.01")
    if (q.kind == "money" and MINOR.search(q.text)) or (q.kind == "points" and BASIS.search(q.text)):
        return Decimal(100)
    return Decimal(1)


def _unit(q: Quantity, text: str) -> str | None:
    if q.kind == "share":
        return f"% {q.noun}" if q.noun else None
    if q.kind == "age":
        return "year-old"
    if q.kind == "name":
        return "G"
    minor, basis = MINOR.search(q.text), BASIS.search(q.text)
    if q.kind == "money" and minor:
        return _rate(minor[1], text[q.end :])
    if q.kind == "points":
        return "basis point" if basis else "points"
    if q.kind == "multiple":
        return _rate("times", text[q.end :])
    if q.kind == "measure" and " per " not in (q.unit or ""):
        surface = SURFACE.match(text, q.end)
        return _rate(q.unit, text[surface.end() :] if surface else "")
    return _rate(q.unit, text[q.end :]) if q.kind == "money" else q.unit or q.noun or None


def _rate(unit: str | None, rest: str) -> str | None:
    """`$10 per gram`, `1.3 A/cm2`."""
    found = RATE.match(rest)
    per = found and {**PHYSICAL_UNITS, **TIME_UNITS, "share": "share", "unit": "unit"}.get(found[1].lower())
    return f"{unit} per {per}" if per else unit


def main(path: str) -> None:
    with open(path, encoding="utf-8") as lines:
        sentences = json.load(lines)
    for number, sentence in enumerate(sentences):
        print(json.dumps({"id": number, "quantities": predictions(sentence["text"])}, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
