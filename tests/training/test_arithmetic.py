"""Which computations of articles a story makes, and from which probability on so many of those told of are right."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("lightgbm", reason="LightGBM is not installed")
pytest.importorskip("onnx", reason="onnx is not installed")
pytest.importorskip("sklearn", reason="scikit-learn is not installed")

from lamayor_check.extraction.computations.evidence import CONTEXT, GAP
from lamayor_check.extraction.computations.proposals import Proposed
from training.arithmetic import Told, _is, found, matrix, trees, weigh
from training.thresholds import is_of_others, least


def proposed(kind, *members, difference=0):
    return Proposed(kind, members[0], members[1:], difference, 0.5, 0.5, 0.5, 1.0, 1.0, 1.0, holds=False)


def one(*members, story="s", article=0, made=True, wrong=False, asked=True, words=(), context=None):
    return Told(
        story=story, article=article, proposed=proposed("sum", *members), context=context or (0.0,) * len(CONTEXT),
        gap=(0.0,) * len(GAP), words=frozenset(words), is_asked=asked, is_made=made, is_wrong=wrong,
    )  # fmt: skip


FACTS = [("t",), ("a", "x"), ("b",), ("c",)]


@pytest.mark.parametrize(
    ("kind", "members", "relation", "is_made"),
    [
        ("sum", (0, 1, 2), ("sum", "t", ("a", "b")), True),
        ("sum", (0, 2, 1), ("sum", "t", ("a", "b")), True),
        ("sum", (0, 1, 3), ("sum", "t", ("a", "b")), False),
        ("sum", (0, 1, 2), ("diff", "a", ("t", "b")), True),
        ("sum", (0, 1, 2), ("diff", "t", ("a", "b")), False),
        ("list", (0, 1, 2, 3), ("sum", "t", ("c", "b", "a")), True),
        ("list", (0, 1, 2, 3), ("sum", "t", ("a", "b")), False),
        ("share", (0, 1, 2), ("share", "t", ("a", "b")), True),
        ("share", (0, 2, 1), ("share", "t", ("a", "b")), False),
        ("change", (0, 1, 2), ("share", "t", ("a", "b")), False),
        ("product", (0, 2, 1), ("product", "t", ("x", "b")), True),
    ],
)
def test_a_computation_is_what_the_story_says_of_its_facts(kind, members, relation, is_made):
    assert _is(proposed(kind, *members), FACTS, relation) == is_made


def test_what_the_program_would_tell_of_is_counted_by_article():
    some = [one(2, 0, 1), one(2, 0, 3), one(2, 0, 1, article=1), one(5, 3, 4, asked=False)]
    told = found(some, np.array([0.9, 0.8, 0.6, 1.0]), 0.7)
    assert [t.proposed.members for t in told] == [(2, 0, 1)]
    assert len(found(some, np.array([0.9, 0.8, 0.75, 1.0]), 0.7)) == 2


@pytest.mark.parametrize(
    ("rows", "part", "expected"),
    [
        ([(0.6, True), (0.9, True)], 0.9, 0.5),
        ([(0.6, False), (0.9, True)], 0.9, 0.61),
        ([(0.6, False), (0.9, True)], 0.5, 0.5),
        ([(0.6, False), (0.9, False)], 0.5, 0.99),
        ([], 0.5, 0.99),
    ],
)
def test_the_least_probability_from_which_enough_are_right(rows, part, expected):
    assert least(rows, part) == expected


def test_a_writer_is_told_by_how_the_names_of_stories_begin():
    assert is_of_others(Path("za-skarnes-bus.story"))
    assert not is_of_others(Path("zanzibar-dhow.story"))


def test_words_that_stand_by_computations_weigh_more():
    some = [one(2, 0, 1, words=("in all",) if n % 2 else ("and",), made=bool(n % 2)) for n in range(40)]
    known = {"and": 0, "in all": 1}
    weights = weigh(matrix(some, known), np.array([t.is_made for t in some]), known)
    assert weights.keys["in all"] > 0 > weights.keys["and"]


def test_trees_learn_from_computations_that_hold_as_though_they_failed():
    """None that fails stands far apart, but those that hold do: it is learnt that this is how they are made."""
    dice = np.random.default_rng(1)
    some, told = [], []
    for n in range(400):
        made, holds = n % 4 == 0, n % 8 == 0
        some.append(one(2, 0, 1, made=made, asked=not holds))
        row = dice.normal(size=len(CONTEXT) + len(GAP))
        row[0], row[5] = 0, (2.0 if holds else -2.0 if made else 0.0) + row[5] / 4
        told.append(row)
    said = trees(some, np.array(told, dtype=np.float32), np.ones(400, dtype=bool))
    asked = np.zeros((2, len(CONTEXT) + len(GAP)), dtype=np.float32)
    asked[0, 5] = 2.0
    high, low = said.predict_proba(asked)[:, 1]
    assert high > 0.6 > 0.4 > low
