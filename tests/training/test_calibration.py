"""How sure a head is becomes how often it is right, and no answer changes but that of `other`."""

import numpy as np
import pytest

from training.reader.calibration import Answers, cooled, error, readiness, temperature


@pytest.fixture
def boastful():
    """Nine answers in ten are given as 99% sure, and six in ten are right."""
    shares = np.tile([0.99, 0.01], (1000, 1))
    return Answers(shares, np.array([0] * 600 + [1] * 400))


def test_the_error_is_the_distance_of_how_sure_and_how_right(boastful):
    assert error(boastful, 1.0) == pytest.approx(0.39)
    assert error(Answers(np.tile([0.6, 0.4], (10, 1)), np.array([0] * 6 + [1] * 4)), 1.0) == pytest.approx(0)


def test_a_temperature_makes_it_less_sure_and_changes_no_answer(boastful):
    heat = temperature(boastful)
    assert heat == 3.0  # the hottest that is tried
    assert error(boastful, heat) < error(boastful, 1.0)
    assert (cooled(boastful.shares, heat).argmax(1) == boastful.shares.argmax(1)).all()


def test_cooling_divides_logits():
    logits = np.array([[2.0, 0.5, -1.0]])
    shares = np.exp(logits) / np.exp(logits).sum()
    expected = np.exp(logits / 1.7) / np.exp(logits / 1.7).sum()
    np.testing.assert_allclose(cooled(shares, 1.7), expected)
    np.testing.assert_allclose(cooled(cooled(shares, 1.7), 1 / 1.7), shares)


def test_what_is_no_answer_stays_none():
    assert cooled(np.array([[0.7, 0.3, 0.0]]), 2.0)[0, 2] == 0


def test_the_last_answer_is_given_as_readily_as_leaves_most_right():
    shares = np.array([[0.45, 0.55], [0.40, 0.60], [0.20, 0.80]])
    assert readiness(Answers(shares, np.array([0, 0, 1]))) == pytest.approx(-0.45)  # 0.6 against 0.4 is a logit of 0.41
    assert readiness(Answers(shares, np.array([1, 1, 1]))) == 0
