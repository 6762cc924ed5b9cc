"""Trees are written as they were learnt, and the linker's thresholds are the least that keep what they promise."""

import numpy as np
import pytest

lightgbm = pytest.importorskip("lightgbm", reason="LightGBM is not installed")
pytest.importorskip("onnx", reason="onnx is not installed")

from lamayor_check.network import likely, session  # noqa: E402
from training.ensembles import write  # noqa: E402
from training.linker import Disputed, curve, fit, least  # noqa: E402

HOW = {"n_estimators": 20, "num_leaves": 6, "min_child_samples": 5, "n_jobs": 1, "verbose": -1, "seed": 1}


def learnt(seed=3, count=400):
    dice = np.random.default_rng(seed)
    told = np.round(dice.uniform(-2, 6, size=(count, 5)), 2).astype(np.float32)
    same = told[:, 0] + told[:, 1] * (told[:, 2] > 1) + dice.normal(0, 0.5, count) > 3
    return told, same


def test_onnx_says_what_lightgbm_says(tmp_path):
    told, same = learnt()
    model = fit(told, same, HOW)
    write(model, tmp_path / "trees.onnx")
    fresh, _ = learnt(seed=4)
    said = likely(session(tmp_path / "trees.onnx"), fresh)
    np.testing.assert_allclose(said, model.predict_proba(fresh)[:, 1], atol=1e-4)
    assert max(said) > 0.7
    assert min(said) < 0.3


def test_a_pair_is_told_the_same_alone(tmp_path):
    told, same = learnt()
    write(fit(told, same, HOW), tmp_path / "trees.onnx")
    trees = session(tmp_path / "trees.onnx")
    assert [p for row in told[:40] for p in likely(trees, row[None])] == likely(trees, told[:40])


def test_trees_that_learnt_nothing_are_not_written(tmp_path):
    model = fit(np.ones((40, 3), dtype=np.float32), np.arange(40) % 2 == 0, HOW)
    with pytest.raises(AssertionError, match="nothing to learn"):
        write(model, tmp_path / "trees.onnx")


@pytest.mark.parametrize(
    ("same", "said", "part", "found"),
    [
        ([True, True, True], [0.2, 0.5, 0.9], 0.7, 0.01),
        ([False, True, True], [0.2, 0.5, 0.9], 0.9, 0.21),
        ([False, False, True], [0.2, 0.5, 0.9], 0.5, 0.21),
        ([True, False, True], [0.2, 0.5, 0.9], 0.7, 0.51),
        ([False, False, False], [0.2, 0.5, 0.9], 0.1, 0.99),
        ([], [], 0.9, 0.99),
    ],
)
def test_the_least_probability_from_which_on_so_many_are_right(same, said, part, found):
    assert least(np.array(same, dtype=bool), np.array(said), part) == found


def test_a_curve_counts_facts_once_and_wrong_pairs_each():
    asked = Disputed(
        told=np.zeros((4, 1), dtype=np.float32),
        same=np.array([True, True, False, False]),
        facts=(frozenset("f"), frozenset("f"), frozenset(), frozenset()),
        story=np.array([0, 0, 0, 1]),
    )
    told = curve(asked, np.array([0.95, 0.5, 0.85, 0.2]))
    assert told.startswith("1 disputed facts; from 0.3: 1, 1 wrong")
    assert told.endswith("from 0.9: 1, 0 wrong")
