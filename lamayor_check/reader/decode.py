"""The arrays that the model gives of a window become readings: spans, the likeliest of each part, vectors as bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from lamayor_check.reader.arrays import Floats
from lamayor_check.reader.details import Details
from lamayor_check.reader.encoder import Said
from lamayor_check.reader.reading import PLACES, UNNAMED, Reading, Role, Stretch
from lamayor_check.reader.windows import Window
from lamayor_check.rulebook.model import OTHER

LONGEST = 18
"""Wordpieces of the words that tell a time or a source, at most."""
LEAST = 0.02
"""The share of a pointer below which a wordpiece is not told."""
_LEAST_ROLE = 0.01
"""The same of a role that one number plays in what gives another."""
FEW = 4
"""So many of the likeliest metrics are told."""


def readings(window: Window, said: Said, metrics: Sequence[str], details: Details) -> list[tuple[int, Reading]]:
    """The reading of each number of a window, with the number's place in its article."""
    found = []
    for row, number in enumerate(window.numbers):
        metric = _likeliest(said.metric[row])
        modality, time = int(np.argmax(said.modality[row])), int(np.argmax(said.time[row]))
        reading = Reading(
            claim=_round(said.claim[row]),
            metric=metrics[metric] if metric < len(metrics) else OTHER,
            metric_probability=_round(said.metric[row, metric]),
            likely_metrics=_few(said.metric[row], metrics),
            modality=details.modalities[modality],
            modality_probability=_round(said.modality[row, modality]),
            time=details.times[time],
            what=_phrase(said.what[row], window),
            subjects=tuple(_masses(said.subject[row], window)),
            when=_span(said.when_first[row], said.when_last[row], window),
            source=_span(said.source_first[row], said.source_last[row], window),
            roles=tuple(_roles(said.roles[row], window, details.roles)),
            meaning=packed(said.meaning[row]),
            link=packed(said.link[row]),
            moment=packed(said.moment[row]),
            who=packed(said.who[row]),
            card=said.card[row].astype("<f2").tobytes(),
        )
        found.append((number.index, reading))
    return found


def packed(vector: Floats) -> bytes:
    """A unit vector as one signed byte a dimension, its largest part 127."""
    return np.round(vector / max(float(np.abs(vector).max()), 1e-9) * 127).astype(np.int8).tobytes()


def _likeliest(shares: Floats) -> int:
    """The place of the likeliest metric, or of `other`, the last, where none is nearly as likely."""
    best = int(np.argmax(shares[:-1])) if len(shares) > 1 else 0
    return best if shares[best] > UNNAMED * shares[-1] else len(shares) - 1


def _few(shares: Floats, metrics: Sequence[str]) -> tuple[tuple[str, float], ...]:
    """The likeliest metrics, `other` among them."""
    names = (*metrics, OTHER)
    return tuple((names[n], _round(shares[n])) for n in np.argsort(-shares, kind="stable")[:FEW].tolist())


def _round(value: Any) -> float:
    return round(float(value), PLACES)


def _masses(shares: Floats, window: Window) -> list[Stretch]:
    places = np.flatnonzero(shares[:-1] >= LEAST)
    return [Stretch(window.starts[t], window.ends[t], _round(shares[t])) for t in places if window.starts[t] >= 0]


def _span(first: Floats, last: Floats, window: Window) -> Stretch | None:
    """The likeliest stretch, or None where none is likelier."""
    firsts = [int(t) for t in np.argsort(-first[:-1], kind="stable")[:4]]
    lasts = [int(t) for t in np.argsort(-last[:-1], kind="stable")[:4]]
    pairs = [
        (float(first[a] * last[b]), -a, b)
        for a in firsts
        for b in lasts
        if a <= b < a + LONGEST and window.starts[a] >= 0 and window.starts[b] >= window.starts[a]
    ]
    score, a, b = max(pairs, default=(0.0, 0, 0))
    nothing = float(first[-1] * last[-1])
    if score <= nothing:
        return None
    return Stretch(window.starts[-a], window.ends[b], _round(score / (score + nothing)))


def _phrase(shares: Floats, window: Window) -> Stretch | None:
    """The run of wordpieces that a pointer to what is counted is surest of."""
    if int(np.argmax(shares)) == len(shares) - 1:
        return None
    best = int(np.argmax(shares[:-1]))
    if window.starts[best] < 0:
        return None
    first = last = best
    while first > 0 and shares[first - 1] >= LEAST and window.starts[first - 1] >= 0:
        first -= 1
    while last + 2 < len(shares) and shares[last + 1] >= LEAST and window.starts[last + 1] >= 0:
        last += 1
    return Stretch(window.starts[first], window.ends[last], _round(shares[first : last + 1].sum()))


def _roles(shares: Floats, window: Window, roles: Sequence[str]) -> list[Role]:
    return [
        Role(window.numbers[j].index, roles[k - 1], _round(shares[j, k]))
        for j, k in np.argwhere(shares >= _LEAST_ROLE).tolist()
        if k > 0
    ]
