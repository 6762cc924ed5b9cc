"""A chain of two states is fitted to texts: the likelihood of what is known of them, with weights kept small."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from lamayor_check.documents.boilerplate import Model
from lamayor_check.documents.line_features import features_of
from training.furniture.data import Text

Array = Any
_NEVER = -1e9
_TOGETHER = 64
_LINES, _SOURCES = 5, 3


def known_features(texts: Sequence[Text], featured: Sequence[Sequence[list[str]]]) -> list[str]:
    """The features to weigh: those of several lines, and words of several sources, so that none is one site's."""
    counts: Counter[str] = Counter()
    sources: defaultdict[str, set[str]] = defaultdict(set)
    for text, names_of in zip(texts, featured, strict=True):
        source = text.name.partition("/")[0] if text.group == "stories" else text.group
        for names in names_of:
            counts.update(names)
            for name in names:
                sources[name].add(source)
    return sorted(
        n
        for n, count in counts.items()
        if count >= _LINES and (not n.startswith("word ") or len(sources[n]) >= _SOURCES)
    )


def fit(texts: Sequence[Text], *, strength: float, threshold: float) -> Model:
    """The model that makes what is known of the texts likeliest. `strength` keeps weights small."""
    featured = [list(features_of(text.lines)) for text in texts]
    names = known_features(texts, featured)
    problem = _Problem(texts, featured, names, strength)
    found = minimize(problem.loss, np.zeros(len(names) + 2), jac=True, method="L-BFGS-B", options={"maxiter": 150})
    weights = {name: round(float(w), 3) for name, w in zip(names, found.x, strict=False)}
    return Model(
        threshold=threshold,
        features={name: weight for name, weight in weights.items() if weight},
        stays=(round(float(found.x[-2]), 3), round(float(found.x[-1]), 3)),
    )


class _Problem:
    """The loss over all texts, which are taken a few of like length at a time."""

    def __init__(
        self, texts: Sequence[Text], featured: Sequence[Sequence[list[str]]], names: list[str], strength: float
    ) -> None:
        column = {name: index for index, name in enumerate(names)}
        order = sorted(range(len(texts)), key=lambda index: len(texts[index].lines))
        shares = [order[start : start + _TOGETHER] for start in range(0, len(order), _TOGETHER)]
        self.strength = strength
        self.parts = [_Part([texts[i] for i in share], [featured[i] for i in share], column) for share in shares]

    def loss(self, w: Array) -> tuple[float, Array]:
        """How unlikely what is known is, and how that changes with each weight."""
        total, gradient = self.strength * float(w @ w) / 2, self.strength * w
        for part in self.parts:
            loss, change = part.loss(w)
            total, gradient = total + loss, gradient + change
        return total, gradient


class _Part:
    """Texts as arrays: texts by lines, the shorter ones filled up."""

    def __init__(self, texts: Sequence[Text], featured: Sequence[Sequence[list[str]]], column: dict[str, int]) -> None:
        self.size = (len(texts), max(len(text.lines) for text in texts))
        rows, columns, cells, allowed = [], [], [], []
        for number, (text, names_of) in enumerate(zip(texts, featured, strict=True)):
            for place, (line, label) in enumerate(zip(names_of, text.labels, strict=True)):
                inside = sorted({column[name] for name in line if name in column})
                rows += [len(cells)] * len(inside)
                columns += inside
                cells.append((number, place))
                allowed.append((label is not True, label is not False))
        self.x = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(cells), len(column)))
        self.at = tuple(np.array(cells).T)
        self.is_line = np.zeros(self.size, bool)
        self.is_line[self.at] = True
        self.allowed = np.zeros((*self.size, 2))
        self.allowed[self.at] = np.where(np.array(allowed), 0.0, _NEVER)

    def loss(self, w: Array) -> tuple[float, Array]:
        emitted = np.zeros((*self.size, 2))
        emitted[(*self.at, 1)] = self.x @ w[:-2]
        free, free_lines, free_pairs = _expected(emitted, w[-2:], self.is_line)
        held, held_lines, held_pairs = _expected(emitted + self.allowed, w[-2:], self.is_line)
        difference = free_lines[self.at][:, 1] - held_lines[self.at][:, 1]
        return free - held, np.concatenate([self.x.T @ difference, free_pairs - held_pairs])


def _expected(emitted: Array, stays: Array, is_line: Array) -> tuple[float, Array, Array]:
    """The log of the sum over all labellings, each line's probabilities, how often each state is expected to stay."""
    texts, length, _ = emitted.shape
    step = np.diag(stays)
    forward = np.zeros((texts, length, 2))
    backward = np.zeros((texts, length, 2))
    forward[:, 0] = emitted[:, 0]
    for place in range(1, length):
        inside = is_line[:, place, None]
        moved = np.logaddexp.reduce(forward[:, place - 1, :, None] + step, axis=1) + emitted[:, place]
        forward[:, place] = np.where(inside, moved, forward[:, place - 1])
    for place in range(length - 2, -1, -1):
        inside = is_line[:, place + 1, None]
        moved = np.logaddexp.reduce(step + (emitted[:, place + 1] + backward[:, place + 1])[:, None, :], axis=2)
        backward[:, place] = np.where(inside, moved, 0.0)
    total = np.logaddexp.reduce(forward[:, -1], axis=1)
    lines = np.exp(forward + backward - total[:, None, None]) * is_line[..., None]
    pairs = forward[:, :-1] + stays + emitted[:, 1:] + backward[:, 1:] - total[:, None, None]
    stayed = (np.exp(pairs) * is_line[:, 1:, None]).sum(axis=(0, 1))
    return float(total.sum()), lines, stayed
