"""Arrays of a window become readings."""

import numpy as np
import pytest

from lamayor_check.reader.decode import OTHER, readings
from lamayor_check.reader.details import Details
from lamayor_check.reader.encoder import Said
from lamayor_check.reader.windows import Placed, Window

TEXT = "Ada Lund had 41 on Tuesday night"
STARTS = (-1, 0, 4, 9, 13, 16, 19, 27, -1)
ENDS = (-1, 3, 8, 12, 15, 18, 26, 32, -1)
WINDOW = Window((0,) * 9, (0,) * 9, STARTS, ENDS, (Placed(0, 4, 5),))
METRICS = ("seats", "vote_share")
DETAILS = Details(modalities=("asserted", "denied"), times=("snapshot", "plan"), roles=("factor",))


def shares(**at):
    """Shares of a pointer over nine wordpieces and none."""
    row = np.zeros((1, 10), dtype=np.float32)
    for place, share in at.items():
        row[0, int(place[1:])] = share
    return row


NONE = shares(p9=1.0)


def said(**more):
    told = {
        "claim": np.array([0.75]), "metric": np.array([[0.1, 0.7, 0.2]]), "modality": np.array([[0.9, 0.1]]),
        "time": np.array([[0.2, 0.8]]), "subject": NONE, "what": NONE, "when_first": NONE, "when_last": NONE,
        "source_first": NONE, "source_last": NONE, "roles": np.zeros((1, 1, 2)),
        "meaning": np.eye(1, 4), "link": np.eye(1, 4), "moment": np.eye(1, 4), "who": np.eye(1, 4),
        "card": np.eye(1, 4),
    }  # fmt: skip
    return Said(**(told | more))


def reading(**more):
    ((index, found),) = readings(WINDOW, said(**more), METRICS, DETAILS)
    assert index == 0
    return found


def test_the_likeliest_of_each():
    found = reading()
    assert (found.claim, found.metric, found.modality, found.time) == (0.75, "vote_share", "asserted", "plan")
    assert found.metric_probability == pytest.approx(0.7)
    assert found.when is found.source is found.what is None
    assert found.subjects == ()


def test_what_no_description_fits_is_other():
    assert reading(metric=np.array([[0.1, 0.2, 0.7]])).metric == OTHER


def test_a_metric_stands_before_none_where_it_is_nearly_as_likely():
    assert reading(metric=np.array([[0.1, 0.4, 0.5]])).metric == "vote_share"
    assert reading(metric=np.array([[0.1, 0.3, 0.6]])).metric == OTHER
    assert reading(metric=np.array([[0.1, 0.4, 0.5]])).metric_probability == pytest.approx(0.4)


def test_the_likeliest_metrics_come_with_their_probabilities():
    assert reading(metric=np.array([[0.1, 0.4, 0.5]])).likely_metrics == (
        (OTHER, 0.5), ("vote_share", 0.4), ("seats", 0.1),
    )  # fmt: skip


def test_the_words_of_a_moment_are_a_stretch_of_the_text():
    found = reading(when_first=shares(p6=0.8, p9=0.2), when_last=shares(p7=0.7, p9=0.3)).when
    assert TEXT[found.start : found.end] == "Tuesday night"
    assert found.probability == pytest.approx(0.56 / 0.62, abs=1e-3)


def test_a_stretch_that_ends_before_it_begins_is_none():
    assert reading(when_first=shares(p7=0.8, p9=0.2), when_last=shares(p6=0.8, p9=0.2)).when is None


def test_subjects_are_told_with_what_points_to_them():
    found = reading(subject=shares(p1=0.3, p2=0.4, p3=0.01, p9=0.29)).subjects
    assert [(TEXT[s.start : s.end], s.probability) for s in found] == [("Ada", 0.3), ("Lund", 0.4)]


def test_vectors_are_bytes_whose_largest_part_is_127():
    assert np.frombuffer(reading().link, dtype=np.int8).tolist() == [127, 0, 0, 0]
