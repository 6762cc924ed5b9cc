"""A training that is broken off goes on where its last checkpoint was, in an epoch or between two."""

import pytest

pytest.importorskip("torch", reason="PyTorch is needed to train, and not here: see training/reader/requirements.txt")

import torch

from training.reader import fit
from training.reader.fit import Fit

STORIES, EPOCHS = 5, 2


class BrokenOff(Exception):
    """What ends a run."""


class Noting(Fit):
    """A run whose steps do nothing but note their story, so many of them."""

    def __init__(self, folder, most):
        self.folder, self.epochs, self.seed, self.rank, self.workers = folder, EPOCHS, 1, 0, 1
        self.stories, self.targets, self.metrics = [*"abcde"], [[] for _ in range(STORIES)], {}
        self.model = torch.nn.Linear(1, 1)
        self.optimizer = torch.optim.SGD(self.model.parameters(), 0.1)
        self.scheduler = torch.optim.lr_scheduler.LambdaLR(self.optimizer, lambda _: 1.0)
        self.epoch = self.turn = self.step = 0
        self.most, self.learnt = most, []

    def _step(self, place, table, dice):
        if len(self.learnt) == self.most:
            raise BrokenOff
        self.learnt.append((self.epoch, self.stories[place]))
        self.step += 1
        return {"loss": 1.0}


@pytest.fixture(autouse=True)
def always_saved(monkeypatch):
    monkeypatch.setattr(fit, "SAVED", 0)
    monkeypatch.setattr(fit, "metric_vectors", lambda model, metrics: torch.zeros(0))


def learnt(folder, most=99):
    run = Noting(folder, most)
    try:
        run.run()
    except BrokenOff:
        assert run.step < STORIES * EPOCHS
    return run.learnt


@pytest.mark.parametrize("most", [0, 3, STORIES, STORIES + 2])
def test_it_goes_on_where_it_was(most, tmp_path):
    whole = learnt(tmp_path / "whole")
    assert sorted(story for epoch, story in whole if epoch == 1) == [*"abcde"]
    assert learnt(tmp_path / "broken", most) + learnt(tmp_path / "broken") == whole
    assert learnt(tmp_path / "broken") == []


def test_between_two_checkpoints_it_learns_again(tmp_path, monkeypatch):
    monkeypatch.setattr(fit, "SAVED", 900)
    whole = learnt(tmp_path / "whole")
    assert learnt(tmp_path / "broken", STORIES + 2) == whole[: STORIES + 2]
    assert learnt(tmp_path / "broken") == whole[STORIES:]
