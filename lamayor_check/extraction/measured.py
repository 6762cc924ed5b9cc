"""The metric of a number in its article: by its own words, by its neighbours, by what it points back to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.quantity import Quantity, is_currency
from lamayor_check.errors import LamayorError
from lamayor_check.extraction.environment import Environment
from lamayor_check.extraction.metric import OTHER, Choice, choose
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.rulebook.model import Metric, Rulebook

_COMPARED = re.compile(
    r"\b(?:against|up from|down from|compared with|compared to|versus|from|than)\s(?:the\s|about\s|some\s|an?\s)?"
    r"(?:last\s\w+[’']s\s)?[$£€]?$",
    re.I,
)
"""Before a number that is set against the one before it."""
_BESIDE_COUNTED = re.compile(
    r"^,?\s(?:with|on|after)\s(?:about |nearly |some )?[\d.]+\s?(?:%|percent|per cent)\s(?:of|counted|reporting|in\b)",
    re.I,
)
"""Behind a share of the vote, how much of it was counted: `53.6 percent with 61 percent of precincts in`."""
_ON = re.compile(r"[A-Z][\w’'-]+ (?:on|with) $")
"""Before a rival's own count: `ahead of the Conservatives on 4,211`."""
_RESTATED = re.compile(r"(?:, or|\(|votes,)\s?(?:about\s|roughly\s|nearly\s|some\s|almost\s|around\s)?[$£€]?$", re.I)
"""Before a number that says once more what the one before it said (`$48 million, or 7.8 percent`)."""
_OUT_OF = re.compile(r"\d (?:out )?of (?:the |all |its )?$", re.I)
"""Before the whole that a running total is a part of (`109 of 118 precincts`)."""
_POINTS = re.compile(
    r"(?:^\W*(?:[\w’'-]+\s){0,5}?(?:says?|said|puts?|claim(?:s|ed)?|counts?|counted|reckons?|reckoned|estimates?|estimated"
    r"|speaks? of|talks? of|wants?|gave|gives|told (?:\w+\s){1,3})"
    r"|\b(?:figure|number|total|tally|toll|count|estimate|it|that|theirs|ours|his|hers)(?: for (?:\w+\s){1,3})?"
    r"(?:[’']s|\s(?:is|was|were|are|had been|has been|came to|comes to|stands at|stood at|at|as)))"
    r"\s?(?:(?:it|that|this|them|(?:the|that) (?:figure|number|total|toll|tally)|now|at|to|as|been|about|some|roughly"
    r"|nearly|almost|more than|fewer than|less than|closer|nearer|only|just|around|at least|up)\s)*[$£€]?$",
    re.I,
)
"""Before a number that somebody puts for a figure spoken of before."""
_NAMED = re.compile(r"[\s-](?!(?:in|on|at|by|for|as|to|from|and|but|or|now|then|today|yesterday|last|this|so)\b)[a-z]")
"""Behind a number that says itself what it counts."""
FAR = 5
"""So many sentences back a number may point."""
TIMES_HERE, TIMES_NEAR = 1000, 100
"""How many times another toll of its sentence, or of the one before, a number without words may be."""
PLAIN = 75
"""A cue at least this heavy says the metric whatever the number is set against."""
CERTAIN = 92
"""A cue at least this heavy says the metric even of a share in brackets behind a count (`or 62% of those expected`)."""
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
    if _COMPARED.search(sentence_before) and any(q.start < quantity.start for q in sentence.quantities):
        neighbours = [c for c in neighbours if c.sentence_start == sentence.start]
    choice = choose(env, kind, rulebook)
    if neighbours and env.unit == "percent" and _RESTATED.search(sentence_before):
        share = _share_of(neighbours[0], rulebook)
        if share is not None and "turnout" not in env.after[:2] and choice.weight < CERTAIN:
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
            if metric is None or not _inherits(metric, env) or not _alike(quantity, env, claim):
                continue
            times = TIMES_HERE if claim.sentence_start == sentence.start else TIMES_NEAR
            if metric.subject != "event" or _of_one_size(quantity, claim, times):
                return metric
        pointed = _pointed_to(quantity, sentence, env, rulebook, earlier)
        if pointed is not None:
            return pointed
    chosen = None if _is_change(quantity, sentence, choice) else choice.metric
    if chosen is not None and chosen.time == "cumulative" and neighbours and _OUT_OF.search(sentence_before):
        chosen = None if neighbours[0].metric == chosen.name else chosen
    if chosen is not None and chosen.leads and quantity.kind == "count" and _ON.search(sentence_before):
        chosen = rulebook.metric("vote_count") or chosen
    if (
        chosen is not None
        and chosen.name == "counted_share"
        and _BESIDE_COUNTED.match(sentence.after(quantity.end, 40))
    ):
        chosen = rulebook.metric("vote_share") or chosen
    metric = chosen or rulebook.metric(OTHER)
    if metric is None:
        raise LamayorError(f"the rulebook has no metric `{OTHER}`", hint="it is in the shipped pack `general`")
    return metric


_CHANGED_BY = re.compile(
    r"\b(?:(?:decreases?|increases?|rises?|drops?|falls?|declines?|raises?|hikes?|cuts?|growth|gains?|reductions?|jumps?"
    r"|inflation|discounts?|match)\s(?:of|totaling|totalling|averaging)\s"
    r"|(?:up|down|rose|risen|rises|fell|fallen|falls|dropped|declined|grew|grown|climbed|jumped|increased|decreased|shrank"
    r"|slipped|soared|plunged)\s(?:by\s)?)(?:about\s|nearly\s|up to\s|some\s|another\s|just\s)?$",
    re.I,
)
_CHANGED = re.compile(
    r"^\s(?:more|fewer|less|higher|lower|increase|decrease|rise|drop|decline|raise|hike|pay|wage|cut|gain)\b"
    r"(?! of the| than half)",
    re.I,
)
_SHARES = frozenset({"vote_share", "poll_share", "turnout", "counted_share", "jobs"})


def _is_change(quantity: Quantity, sentence: Sentence, choice: Choice) -> bool:
    """Whether a percentage that would be a share is what something changed by: `a decrease of 7 percent`."""
    if choice.metric is None or choice.metric.name not in _SHARES or choice.weight >= PLAIN or quantity.pair_kind:
        return False
    before, after = sentence.before(quantity.start, 40), sentence.after(quantity.end, 16)
    return quantity.kind == "percent" and bool(_CHANGED_BY.search(before) or _CHANGED.match(after))


def _pointed_to(
    quantity: Quantity, sentence: Sentence, env: Environment, rulebook: Rulebook, earlier: Sequence[Claim]
) -> Metric | None:
    """The metric of the like number some sentences before that this one is put for: `The port now says 4,300`."""
    if not _POINTS.search(sentence.before(quantity.start, 90)) or _NAMED.match(sentence.after(quantity.end, 12)):
        return None
    far = next(islice(sentence.earlier(same_paragraph=False), FAR - 1, None), None)
    low = far.start if far is not None else 0
    for claim in takewhile(lambda c: c.sentence_start >= low, reversed(earlier)):
        metric = rulebook.metric(claim.metric)
        fits = metric is not None and metric.name != OTHER and env.unit in metric.units
        if fits and _alike(quantity, env, claim) and _of_one_size(quantity, claim):
            return metric
    return None


def _of_one_size(quantity: Quantity, claim: Claim, times: int = 10) -> bool:
    """Whether two numbers can be figures for one thing: neither is so many times the other."""
    one = quantity.value or quantity.lower or quantity.upper
    other = claim.value or claim.lower or claim.upper
    return not one or not other or (one < other * times and other < one * times)


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
    return metric.units[0] == env.unit or env.unit != "percent"


def _neighbours(sentence: Sentence, earlier: Sequence[Claim]) -> list[Claim]:
    """The claims before a number in its sentence, or in the sentence before it, nearest first."""
    low = sentence.previous.start if sentence.previous is not None else sentence.start
    return list(islice(takewhile(lambda c: c.sentence_start >= low, reversed(earlier)), 12))


def _alike(quantity: Quantity, env: Environment, claim: Claim) -> bool:
    """Whether two numbers can be of one list: the same unit, or a bare number beside a percentage."""
    if env.unit == "count":
        is_share = claim.unit == "percent" and (
            quantity.value is None or quantity.value > 100 or _is_small_word(quantity)
        )
        is_bare = not env.noun_text and not quantity.noun
        return is_bare and not is_share and not is_currency(claim.unit) and claim.unit != "points"
    return {"percent": "percent", "points": "points"}.get(env.unit) == claim.unit or (
        env.unit == "money" and is_currency(claim.unit)
    )


def _is_small_word(quantity: Quantity) -> bool:
    """Whether a number is written as a word below ten, as counts are and percentages are not."""
    return quantity.text.isalpha() and quantity.value is not None and quantity.value < 10
