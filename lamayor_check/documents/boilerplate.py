"""Which lines of a text are no part of its article: navigation, other headlines, share buttons, pleas, comments.

A chain of two states over the lines (a conditional random field), whose weights `training/furniture` fitted. What a
line shows is in `line_features`; what becomes of such a line is for `layout` to say.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from lamayor_check.documents.line_features import features_of, is_sentence

WEIGHTS = Path(__file__).with_name("boilerplate.json")


class Model(Struct, frozen=True):
    """What was learnt: how much each feature speaks for boilerplate, in log-odds."""

    threshold: float
    """The probability from which a line is boilerplate."""
    features: dict[str, float]
    stays: tuple[float, float]
    """How much speaks for a line after prose to be prose, and for one after boilerplate to be boilerplate."""


@cache
def shipped() -> Model:
    """The model that comes with the package."""
    return msgspec.json.decode(WEIGHTS.read_bytes(), type=Model)


def boilerplate(lines: Sequence[str], model: Model | None = None) -> list[bool]:
    """Whether each line of a text is boilerplate. Where there is no sentence to be told from, nothing is."""
    if not any(is_sentence(line) for line in lines):
        return [False] * len(lines)
    known = model or shipped()
    return [round(p, 6) >= known.threshold for p in probabilities(lines, known)]


def probabilities(lines: Sequence[str], model: Model) -> list[float]:
    """How likely each line is boilerplate, all lines taken together."""
    weights = model.features
    odds = [math.fsum(weights.get(name, 0.0) for name in names) for names in features_of(lines)]
    above = _passed_on(odds, model.stays)
    below = _passed_on(odds[::-1], model.stays)[::-1]
    return [_logistic(one + before + after) for one, before, after in zip(odds, above, below, strict=True)]


def _passed_on(odds: Sequence[float], stays: tuple[float, float]) -> list[float]:
    """What the lines before each one say of it, in log-odds."""
    prose, clutter = stays
    found = []
    message = 0.0
    for one in odds:
        found.append(message)
        here = message + one
        message = _log_sum(here + clutter) - _log_sum_of(prose, here)
    return found


def _log_sum(x: float) -> float:
    """log(1 + e^x)."""
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def _log_sum_of(x: float, y: float) -> float:
    """log(e^x + e^y)."""
    return max(x, y) + math.log1p(math.exp(-abs(x - y)))


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))
