"""The metric of a number in its article: by its own words, by its neighbours, by what it points back to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.quantity import Quantity
from lamayor_check.errors import LamayorError
from lamayor_check.extraction.environment import Environment
from lamayor_check.extraction.metric import OTHER, choose
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.rulebook.model import Metric, Rulebook

_COMPARED = re.compile(
    r"\b(?:against|up from|down from|compared with|compared to|versus|from|than)\s(?:the\s|about\s|some\s|an?\s)?"
    r"(?:last\s\w+[’']s\s)?[$£€]?$",
    re.I,
)
"""Before a number that is set against the one before it."""
_RESTATED = re.compile(r"(?:, or|\()\s?(?:about\s|roughly\s|nearly\s|some\s|almost\s|around\s)?[$£€]?$", re.I)
"""Before a number that says once more what the one before it said (`$48 million, or 7.8 percent`)."""
_OUT_OF = re.compile(r"\d (?:out )?of (?:the |all |its )?$", re.I)
"""Before the whole that a running total is a part of (`109 of 118 precincts`)."""
PLAIN = 75
"""A cue at least this heavy says the metric whatever the number is set against."""
WEAK = 45
"""A cue lighter than this yields to the metric of the number's neighbours in a list or an ellipsis."""


def metric_of(
    quantity: Quantity, sentence: Sentence, env: Environment, kind: str, rulebook: Rulebook, earlier: Sequence[Claim]
) -> Metric:
    """The metric of a number by its own words, else by those of the like number before it, else `other`.

    `kind` is that of whom it would be said of; `earlier` are the claims before it.
    """
    neighbours = _neighbours(sentence, earlier)
    sentence_before = sentence.before(quantity.start, 24)
    choice = choose(env, kind, rulebook)
    if neighbours and env.unit == "percent" and _RESTATED.search(sentence_before):
        share = _share_of(neighbours[0], rulebook)
        if share is not None and "turnout" not in env.after[:2]:
            return share
    compared = _COMPARED.search(sentence_before) and choice.weight < PLAIN
    for claim in neighbours if compared else ():
        metric = rulebook.metric(claim.metric)
        if metric is not None and metric.subject != "poll" and _alike(quantity, env, claim):
            return metric
    if choice.metric is None and neighbours and _RESTATED.search(sentence_before):
        restated = rulebook.metric(neighbours[0].metric)
        if restated is not None and 0 <= quantity.start - neighbours[0].end < len(sentence_before):
            return restated
    if choice.metric is None or choice.weight < WEAK:
        for claim in neighbours:
            metric = rulebook.metric(claim.metric)
            if metric is not None and _inherits(metric, env) and _alike(quantity, env, claim):
                return metric
    chosen = choice.metric
    if chosen is not None and chosen.time == "cumulative" and neighbours and _OUT_OF.search(sentence_before):
        chosen = None if neighbours[0].metric == chosen.name else chosen
    metric = chosen or rulebook.metric(OTHER)
    if metric is None:
        raise LamayorError(f"the rulebook has no metric `{OTHER}`", hint="it is in the shipped pack `general`")
    return metric


def _share_of(claim: Claim, rulebook: Rulebook) -> Metric | None:
    """The share that stands behind a contestant's count in brackets: `12,402 votes (41.2%)`."""
    return rulebook.metric("vote_share") if claim.metric == "vote_count" and claim.subject is not None else None


def _inherits(metric: Metric, env: Environment) -> bool:
    """Whether a number without words of its own can be of a metric because its neighbour is: `Lund 39%, Moss 28`."""
    if metric.name in (OTHER, "margin") or metric.subject in ("poll", "place", "any"):
        return False
    if env.unit == "count":
        return metric.units[0] != "percent" or (
            env.value is not None and env.value <= 100 and metric.subject == "contestant"
        )
    return metric.subject != "event"


def _neighbours(sentence: Sentence, earlier: Sequence[Claim]) -> list[Claim]:
    """The claims before a number in its sentence, or in the sentence before it, nearest first."""
    low = sentence.previous.start if sentence.previous is not None else sentence.start
    return list(islice(takewhile(lambda c: c.sentence_start >= low, reversed(earlier)), 12))


def _alike(quantity: Quantity, env: Environment, claim: Claim) -> bool:
    """Whether two numbers can be of one list: the same unit, or a bare number beside a percentage."""
    if env.unit == "count":
        return not env.noun_text and not quantity.noun and not is_currency(claim.unit) and claim.unit != "points"
    return {"percent": "percent", "points": "points"}.get(env.unit) == claim.unit or (
        env.unit == "money" and is_currency(claim.unit)
    )


def is_currency(unit: str) -> bool:
    """Whether a unit is a currency's code."""
    return len(unit) == 3 and unit.isupper()
