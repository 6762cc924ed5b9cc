"""How sure answers are, held against how many of them are right. Plain arithmetic: what the answers are of is told in
`calibrate`.

A temperature (Guo et al., 2017) changes no answer, only how sure it is. It is the one under which the expected
calibration error is least: the mean distance between how sure answers are and how many of them are right, in ten bins
of how sure they are.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

BINS = 10
SHIFTS = np.linspace(-3, 3, 121)
TEMPERATURES = np.geomspace(1.0, 3.0, 60)
"""What is tried. No head is made surer than it is: on stories by other hands it is right less often."""


class Answers(Struct, frozen=True):
    """What a head says of numbers: (numbers, answers) how likely it takes each to be, and which of them is right."""

    shares: NDArray[np.float64]
    """Rows that add up to 1; 0 for what is no answer of a number."""
    right: NDArray[np.int64]


def cooled(shares: NDArray[np.float64], temperature: float) -> NDArray[np.float64]:
    """The shares that logits divided by a temperature give."""
    powered = shares ** (1 / temperature)
    found: NDArray[np.float64] = powered / powered.sum(-1, keepdims=True)
    return found


def error(found: Answers, temperature: float) -> float:
    """The expected calibration error of a head under a temperature."""
    sure = cooled(found.shares, temperature).max(1)
    right = found.shares.argmax(1) == found.right
    bins = np.minimum((sure * BINS).astype(int), BINS - 1)
    gaps = [abs(sure[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in set(bins.tolist())]
    return float(sum(gaps))


def temperature(found: Answers) -> float:
    """That under which a head's error is least."""
    return round(float(min(TEMPERATURES, key=lambda t: error(found, t))), 3)


def readiness(found: Answers) -> float:
    """What is added to the logit of the last answer, so that most are right."""
    best, last = found.shares[:, :-1].max(1), found.shares[:, -1]
    is_best = found.shares[:, :-1].argmax(1) == found.right
    is_last = found.right == found.shares.shape[1] - 1

    def right(shift: float) -> tuple[int, float]:
        return int(np.where(last * np.exp(shift) > best, is_last, is_best).sum()), -abs(shift)

    return round(float(max(SHIFTS, key=right)), 3)
