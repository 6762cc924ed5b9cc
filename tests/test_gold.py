"""Accuracy does not fall: the totals of each set against the intervals that were kept (`benchmarks/accuracy.py`)."""

import pytest

from benchmarks import accuracy
from benchmarks.scoring import Gold, judge, read_gold

KEPT = accuracy.kept()


@pytest.mark.parametrize("name", accuracy.SETS)
def test_no_total_leaves_its_interval(name):
    if not accuracy.SETS[name].exists():
        pytest.skip(f"{accuracy.SETS[name]} is not at hand")
    lost = accuracy.worse(accuracy.measure(name), KEPT[name])
    assert not lost, f"{name}: {lost}\nsee the misses of a set that may be read: python -m benchmarks.accuracy --misses"


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


# How one run over several bundles is told of each.


def test_a_report_is_told_of_each_bundle_and_what_joins_two_of_the_first():
    claims = [
        {"id": f"{name}/p.txt:{n}", "document": f"articles/{name}/p.txt"} for name in ("ab", "abc") for n in (1, 2)
    ]
    sides = [["ab/p.txt:1", "ab/p.txt:2"], ["abc/p.txt:2", "ab/p.txt:1"], ["abc/p.txt:1", "abc/p.txt:2"]]
    conflicts = [{"sides": [{"claims": [i]} for i in row]} for row in sides]
    report = {"claims": claims, "conflicts": conflicts}
    assert accuracy.part_of(report, "articles/ab/") == {"claims": claims[:2], "conflicts": conflicts[:1]}
    assert accuracy.part_of(report, "articles/abc/") == {"claims": claims[2:], "conflicts": conflicts[1:]}


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
    return {**made, "id": f"{kind} {sides}", "sides": [{"claims": side} for side in made["sides"]]}


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


def test_what_follows_from_a_wrong_number_is_neither_right_nor_false():
    claims = [at(1), at(2), at(3)]
    wanted = [conflict("value", ["g1"], ["g2"])]
    right, false, due = (
        told("value", ["r1"], ["r2"]), told("value", ["r1"], ["r3"]), told("arithmetic", ["r1"], ["r3"]),
    )  # fmt: skip
    judged = judge(Gold("made", dict.fromkeys(PLACES, ANNOTATED), PLACES, wanted, []), {
        "claims": claims, "conflicts": [right, false, due],
    })  # fmt: skip
    assert judged.conflicts == {right["id"]: True, false["id"]: False}


def test_a_trap_is_sprung_by_a_false_conflict_of_two_of_its_claims():
    traps = [{"claims": ["g1", "g2"], "why": ""}]
    claims = [at(1), at(2), at(3)]
    assert score(claims, traps=traps, told=[told("value", ["r1"], ["r2"])]).traps_sprung == 1
    assert score(claims, traps=traps, told=[told("value", ["r1"], ["r3"])]).traps_sprung == 0
    assert score(claims, traps=traps, told=[told("arithmetic", ["r1"], ["r2"])]).traps_sprung == 0


def test_what_counts_as_worse():
    judged = {"made": accuracy.Judged(score([at(1), at(2)]), []), "more": accuracy.Judged(score([at(1)]), [])}
    now = {name: list(row) for name, row in accuracy.with_intervals(judged).items()}
    assert accuracy.worse(judged, now) == ""
    assert accuracy.worse(judged, {**now, "claims F1": [0.9, 0.85, 0.95]}) == "claims F1 0.667, kept 0.850 to 0.950"
    assert "false alarms" in accuracy.worse(judged, {**now, "false alarms": [-1.0, -1.0, -1.0]})
