"""The judge: what its trees say, which way what it is told may speak, and what it lets stand and finds."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lamayor_check.comparison.compare import candidates, compare
from lamayor_check.comparison.disputes import FAVOURS, NAMES
from lamayor_check.comparison.judge import Judge, Tree, load
from tests.comparison.build import at, claim


def judge_that_says(odds):
    leaf = Tree(asks=[-1], most=[0.0], left=[0], right=[0], gives=[odds])
    return Judge(trees=(leaf,), error=0.9, warning=0.7, ruled=0.5)


DEAF, SURE = judge_that_says(-9.0), judge_that_says(9.0)
NIGHT = at("2030-06-05")


def test_trees_add_up_to_odds():
    asks = Tree(asks=[NAMES.index("gap"), -1, -1], most=[1.5, 0, 0], left=[1, 0, 0], right=[2, 0, 0], gives=[0, 1, -1])
    judge = Judge(trees=(asks, asks), error=0.9, warning=0.7, ruled=0.5)
    rows = [tuple(value if name == "gap" else 0.0 for name in NAMES) for value in (1.5, 1.6)]
    assert judge.probabilities(rows).tolist() == pytest.approx([1 / (1 + np.exp(-2)), 1 / (1 + np.exp(2))], abs=1e-4)
    assert judge.probabilities([]).tolist() == []


ROWS = st.lists(st.floats(-3, 6), min_size=len(NAMES), max_size=len(NAMES))


@settings(deadline=None)
@given(row=ROWS, name=st.sampled_from([n for n, way in FAVOURS.items() if way]), more=st.floats(0.01, 4))
def test_what_may_speak_one_way_only_never_speaks_the_other(row, name, more):
    raised = [x + more if n == name else x for n, x in zip(NAMES, row, strict=True)]
    before, after = load().probabilities([tuple(row), tuple(raised)])
    assert (after - before) * FAVOURS[name] >= 0


def test_a_conflict_of_values_stands_where_the_judge_bears_it_out(rulebook):
    said = [claim(41), claim(31, "b.txt")]
    assert [c.kind for c in compare(said, rulebook, SURE).conflicts] == ["value"]
    assert compare(said, rulebook, DEAF).conflicts == ()


def test_a_pair_that_is_not_borne_out_says_so(rulebook):
    (verdict,) = compare([claim(41), claim(31, "b.txt")], rulebook, DEAF).verdicts
    assert verdict.outcome == "not comparable"
    assert "two things" in verdict.reason


def test_orders_are_not_heard(rulebook):
    one = {"sentence_start": 0, "sentence": "Lund had so much and Moss had so much when the AP called."}
    said = [claim(41, **one), claim(37, start=40, subject="Ben Moss", **one)]
    other = [claim(31, "b.txt", **one), claim(39, "b.txt", 40, subject="Ben Moss", **one)]
    assert [c.kind for c in compare([*said, *other], rulebook, DEAF).conflicts] == ["order"]


WORDS = ("hall", "tent", "fence")


def told(value, document, *, metric="homes", **more):
    return claim(value, document, metric=metric, subject="Orrin", as_of=NIGHT, words=WORDS, **more)


def test_only_pairs_that_disagree_are_heard(rulebook):
    assert list(candidates([told(412, "a.txt"), told(412, "b.txt")], rulebook)) == []
    (dispute,) = candidates([told(412, "a.txt"), told(9, "b.txt")], rulebook)
    assert {dispute.one.document, dispute.other.document} == {"a.txt", "b.txt"}


def test_the_judge_finds_what_the_rules_do_not(rulebook):
    said = [told(412, "a.txt"), told(9, "b.txt", metric="other"), told(9, "c.txt", metric="other")]
    assert compare(said, rulebook, DEAF).conflicts == ()
    (found,) = compare(said, rulebook, SURE).conflicts
    assert found.rule == "incidents/homes"
    assert sorted(len(side.claims) for side in found.sides) == [1, 2]
    assert "fence, hall, tent" in found.explanation[0].text
    assert found == compare(reversed(said), rulebook, SURE).conflicts[0]
