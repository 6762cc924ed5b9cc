"""What a refined reader adds to how near numbers are to the metrics that it was refined for, and to no others."""

import numpy as np
import pytest

from lamayor_check.errors import LamayorError
from lamayor_check.reader.encoder import Network
from lamayor_check.reader.load import SHIPPED, described

BOATS = {"boats": ("How many boats a harbour holds.", "boats in the harbour")}


@pytest.fixture(scope="module")
def network():
    return Network(SHIPPED)


def rows(metrics):
    return metrics.weight.any(1), metrics.bias != 0


def test_every_shipped_metric_has_its_row(network, rulebook):
    metrics = network.metrics(described(rulebook))
    assert network.details.refined == tuple(sorted(described(rulebook)))
    for is_added in rows(metrics):
        assert is_added.all()


def test_rows_go_with_names_in_whatever_rulebook(network, rulebook):
    every, one = network.metrics(described(rulebook)), sorted(described(rulebook))[4]
    alone = network.metrics({one: described(rulebook)[one], **BOATS})
    place = sorted([one, *BOATS]).index(one)
    np.testing.assert_array_equal(alone.weight[[place, -1]], every.weight[[4, -1]])
    np.testing.assert_array_equal(alone.bias[[place, -1]], every.bias[[4, -1]])


def test_to_metrics_that_were_not_learnt_nothing_is_added(network, rulebook):
    one = sorted(described(rulebook))[4]
    for other in (BOATS, {one: ("How many boats a harbour holds.",)}):
        for is_added in rows(network.metrics(other)):
            assert is_added.tolist() == [False, True]


def test_no_metric_at_all_leaves_other(network):
    metrics = network.metrics({})
    assert metrics.vectors.shape[0] == 0
    assert metrics.weight.shape[0] == len(metrics.bias) == 1


def test_a_reader_that_was_not_refined_is_read(copied, reader, article):
    """Without the arrays and their names every number is as near to each metric as its description is."""
    plain = copied(drop=("refined.weight", "refined.bias"), refined=())
    assert not any(is_added.any() for is_added in rows(plain.metrics(BOATS)))


def test_rows_for_other_metrics_than_it_names_are_refused(copied):
    with pytest.raises(LamayorError, match="other metrics") as refused:
        copied(refined=("turnout",))
    assert refused.value.hint


@pytest.fixture
def copied(tmp_path):
    """The shipped network with some of its arrays dropped, and other names of what it was refined for."""
    import json
    import shutil

    def made(drop=(), refined=()):
        folder = shutil.copytree(SHIPPED, tmp_path / "reader")
        with np.load(folder / "heads.npz") as stored:
            np.savez(folder / "kept.npz", **{name: stored[name] for name in stored.files if name not in drop})
        (folder / "kept.npz").replace(folder / "heads.npz")
        details = json.loads((folder / "reader.json").read_text()) | {"refined": list(refined)}
        (folder / "reader.json").write_text(json.dumps(details))
        return Network(folder)

    return made
