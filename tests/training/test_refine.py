"""The layer that is learnt beside a head's logits: it mends what they have wrong and leaves what they have right."""

import json

import numpy as np
import pytest

pytest.importorskip("torch", reason="PyTorch is needed to train, and not here: see training/reader/requirements.txt")

from training.reader.refine import Asked, Layer, fitted, together, write

WIDTH = 8


@pytest.fixture
def told():
    """Numbers of two metrics that the sign of a vector's first part tells apart, and `other`."""
    dice = np.random.default_rng(3)
    vectors = dice.normal(size=(40_000, WIDTH)).astype(np.float32)
    return vectors, (vectors[:, 0] > 0).astype(np.int64)


def best(asked, layer):
    return (asked.logits + asked.vectors @ layer.weight.T + layer.bias).argmax(1)


def test_what_vectors_tell_is_learnt(told):
    vectors, right = told
    asked = Asked(vectors, np.zeros((len(right), 3), dtype=np.float32), right)
    assert (best(asked, fitted(asked)) == right).mean() > 0.95


def test_logits_that_are_right_stay_so(told):
    vectors, right = told
    asked = Asked(vectors, np.eye(3, dtype=np.float32)[right] * 8, right)
    assert (best(asked, fitted(asked)) == right).all()


def test_an_answer_that_is_given_too_often_is_given_less(told):
    vectors, right = told
    logits = np.zeros((len(right), 3), dtype=np.float32)
    logits[:, 2] = 2
    layer = fitted(Asked(vectors, logits, right))
    assert layer.bias.argmin() == 2
    assert layer.bias[2] < 0 < min(layer.bias[:2])


def test_it_learns_the_same_each_time(told):
    vectors, right = told
    asked = Asked(vectors, np.zeros((len(right), 3), dtype=np.float32), right)
    one, other = fitted(asked), fitted(asked)
    np.testing.assert_array_equal(one.weight, other.weight)
    np.testing.assert_array_equal(one.bias, other.bias)


def test_numbers_of_several_stories_are_learnt_from_together(told):
    vectors, right = told
    halves = [Asked(vectors[k], np.zeros((len(right[k]), 3), dtype=np.float32), right[k])
              for k in (slice(0, 9), slice(9, 20))]  # fmt: skip
    every = together(iter(halves))
    np.testing.assert_array_equal(every.vectors, vectors[:20])
    np.testing.assert_array_equal(every.right, right[:20])
    assert every.logits.shape == (20, 3)


def test_a_layer_is_written_beside_the_heads_and_taken_out_again(tmp_path):
    np.savez(tmp_path / "heads.npz", scale=np.ones(1))
    (tmp_path / "reader.json").write_text('{"name": "one"}', encoding="utf-8")
    write(tmp_path, ["crowd"], Layer(np.ones((2, WIDTH), dtype=np.float32), np.zeros(2, dtype=np.float32)))
    with np.load(tmp_path / "heads.npz") as stored:
        assert set(stored.files) == {"scale", "refined.weight", "refined.bias"}
        assert stored["refined.weight"].shape == (2, WIDTH)
    assert json.loads((tmp_path / "reader.json").read_text(encoding="utf-8")) == {"name": "one", "refined": ["crowd"]}
    write(tmp_path, [], None)
    with np.load(tmp_path / "heads.npz") as stored:
        assert stored.files == ["scale"]
    assert json.loads((tmp_path / "reader.json").read_text(encoding="utf-8"))["refined"] == []
