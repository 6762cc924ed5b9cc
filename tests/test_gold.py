"""Accuracy does not fall: each gold bundle against the figures that were kept (`benchmarks/accuracy.py`)."""

from functools import cache

import pytest

from benchmarks import accuracy
from benchmarks.scoring import Gold, judge, read_gold

KEPT = accuracy.kept()
BUNDLES = [(name, bundle) for name, rows in KEPT.items() for bundle in rows]


@cache
def measured(name):
    return accuracy.measure(accuracy.SETS[name])


@pytest.mark.parametrize(("name", "bundle"), BUNDLES, ids=[bundle for _, bundle in BUNDLES])
def test_no_figure_is_worse_than_what_was_kept(name, bundle):
    if not accuracy.SETS[name].is_dir():
        pytest.skip(f"{accuracy.SETS[name]} is not at hand")
    lost = accuracy.worse(bundle, measured(name)[bundle], KEPT[name][bundle])
    assert not lost, f"{lost}\nsee the misses: python -m benchmarks.accuracy --misses {bundle}"


def test_every_bundle_of_the_project_s_own_has_kept_figures():
    assert sorted(KEPT["own"]) == [path.name for path in accuracy.bundles(accuracy.SETS["own"])]


@pytest.mark.parametrize("folder", accuracy.bundles(accuracy.SETS["own"]), ids=lambda path: path.name)
def test_every_annotation_of_the_project_s_own_is_whole(folder):
    gold = read_gold(folder)
    for claim in gold.claims.values():
        text = (folder / "articles" / claim["document"]).read_text(encoding="utf-8")
        assert text.count(claim["quote"]) == 1, claim["id"]
        assert claim["quote"].count(claim["number"]) == 1, claim["id"]
        assert "value" in claim or {"lower", "upper"} <= set(claim), claim["id"]
    named = {i for c in gold.conflicts for side in c["sides"] for i in side} | {
        i for t in gold.traps for i in t["claims"]
    }
    assert named <= set(gold.claims)


# How a report is held against gold, on one of our own making.

ANNOTATED = {
    "value": 41, "metric": "vote_share", "subject": "Solvei Tamsin", "modality": "asserted", "document": "a.txt",
    "quote": "41%", "number": "41%",
}  # fmt: skip
REPORTED = {
    "value": 41, "lower": 40.5, "upper": 41.5, "metric": "vote_share", "subject": {"name": "Solvei Tamsin"},
    "modality": "asserted", "document": "articles/a.txt", "start": 0, "end": 3, "text": "41%",
}  # fmt: skip
PLACES = {"g1": ("a.txt", 0, 3), "g2": ("a.txt", 10, 13), "g3": ("a.txt", 20, 23)}


def score(claims, *, gold=None, conflicts=(), told=(), traps=()):
    annotated = {i: {**ANNOTATED, **(gold or {})} for i in PLACES}
    bundle = Gold("made", annotated, PLACES, list(conflicts), list(traps))
    return judge(bundle, {"claims": claims, "conflicts": list(told)}).score


def at(number, **changes):
    start = PLACES[f"g{number}"][1]
    return {**REPORTED, "id": f"r{number}", "start": start, "end": start + 3, **changes}


@pytest.mark.parametrize(
    ("gold", "found", "whole"),
    [
        ({}, {}, 1),
        ({}, {"value": 41.2}, 1),
        ({}, {"value": 42}, 0),
        ({}, {"value": None, "lower": 40, "upper": None}, 1),
        ({}, {"value": None, "lower": 42, "upper": 50}, 0),
        ({}, {"subject": {"name": "Tamsin"}}, 1),
        ({}, {"subject": {"name": "Oskar Brandvold"}}, 0),
        ({}, {"subject": None}, 0),
        ({"subject": None}, {"subject": None}, 1),
        ({"metric": "deaths"}, {"metric": "deaths", "subject": None}, 1),
        ({"metric": "other"}, {"metric": "price", "subject": None}, 1),
        ({"metric": "turnout"}, {"metric": "vote_count"}, 1),
        ({"metric": "margin"}, {"metric": "vote_share"}, 0),
        ({"modality": "pledged"}, {"modality": "projected"}, 1),
        ({"modality": "denied"}, {"modality": "asserted"}, 0),
        ({}, {"document": "articles/b.txt"}, 0),
    ],
)
def test_when_a_claim_is_right(gold, found, whole):
    made = score([at(1, **found)], gold=gold)
    assert (made.reported, made.whole) == (1, whole)


def test_each_serves_once_and_the_better_one_is_taken():
    made = score([at(1, metric="margin"), at(1, id="r9"), at(2)])
    assert (made.found, made.whole, made.extra) == (2, 2, 1)
    assert made.found_f1 == pytest.approx(2 * 2 / (3 + 3))


def conflict(kind, *sides, severity="error"):
    return {"kind": kind, "severity": severity, "sides": [list(side) for side in sides], "why": "", "message": ""}


def told(kind, *sides, severity="error"):
    made = conflict(kind, *sides, severity=severity)
    return {**made, "sides": [{"claims": side} for side in made["sides"]]}


@pytest.mark.parametrize(
    ("wanted", "made", "found", "false"),
    [
        (conflict("value", ["g1"], ["g2"]), told("value", ["r1"], ["r2"]), 1, 0),
        (conflict("value", ["g1"], ["g2"]), told("value", ["r1"], ["r2"], severity="info"), 0, 0),
        (conflict("value", ["g1"], ["g2"]), told("monotonic", ["r1"], ["r2"]), 1, 0),
        (conflict("value", ["g1"], ["g2"]), told("value", ["r1", "r2"], ["r3"]), 0, 1),
        (conflict("value", ["g1"], ["g2"]), told("value", ["r1"], ["r3"]), 0, 1),
        (conflict("value", ["g1"], ["g2"]), told("order", ["r1"], ["r2"]), 0, 0),
        (conflict("value", ["g1"], ["g2"]), told("arithmetic", ["r1"], ["r3"]), 0, 0),
        (conflict("arithmetic", ["g1"], ["g2"], ["g3"]), told("arithmetic", ["r1"], ["r3"]), 1, 0),
        (conflict("order", ["g1"], ["g2"]), told("order", ["r1"], ["r2"]), 1, 0),
    ],
)
def test_when_a_conflict_is_found_and_when_one_is_false(wanted, made, found, false):
    result = score([at(1), at(2), at(3)], conflicts=[wanted], told=[made])
    assert (result.conflicts_found, result.conflicts_false) == (found, false)


def test_a_trap_is_sprung_by_a_false_conflict_of_two_of_its_claims():
    traps = [{"claims": ["g1", "g2"], "why": ""}]
    claims = [at(1), at(2), at(3)]
    assert score(claims, traps=traps, told=[told("value", ["r1"], ["r2"])]).traps_sprung == 1
    assert score(claims, traps=traps, told=[told("value", ["r1"], ["r3"])]).traps_sprung == 0
    assert score(claims, traps=traps, told=[told("arithmetic", ["r1"], ["r2"])]).traps_sprung == 0


def test_what_counts_as_worse():
    judged = accuracy.Judged(score([at(1), at(2)]), [])
    now = accuracy.figures(judged.score)
    assert accuracy.worse("made", judged, now) == ""
    assert accuracy.worse("made", judged, {**now, "found": 1, "extra": 4, "traps_sprung": 2}) == ""
    assert accuracy.worse("made", judged, {**now, "whole_f1": now["whole_f1"] + 0.001}) == ""
    assert (
        accuracy.worse("made", judged, {**now, "found": 3, "traps_sprung": -1})
        == "made: found 3 -> 2, traps_sprung -1 -> 0"
    )
