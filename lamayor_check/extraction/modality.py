"""How a number is meant: as a fact, a promise, a forecast, a bar to clear, a supposition, or something denied."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import islice

from lamayor_check.claims.claim import Modality
from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction import modal_cues as cues
from lamayor_check.extraction.environment import _CLAUSE_BREAK, clause, clause_sides, own_verbs
from lamayor_check.extraction.mood import Mood, mood
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.rulebook.model import Metric

HEAD = 700
"""So many characters of an article tell what it is about."""
REACH = 45
"""How many characters after the number a word may stand that says how it is meant."""


def modality(quantity: Quantity, sentence: Sentence, metric: Metric) -> Modality:
    """How `quantity` is meant in `sentence`: the first reading that the words speak for and the metric allows."""
    before, _ = own_verbs(quantity, sentence, *clause_sides(quantity, sentence, _CLAUSE_BREAK))
    following = "" if _is_aside(quantity, sentence) else _following(quantity, sentence)
    near = f"{before} {quantity.text} {following}"
    whole = is_whole(quantity, sentence) or _is_decided(sentence, metric) or _is_adopted(sentence, metric)
    for name, reading in _READINGS:
        if whole and name in ("pledged", "projected", "hypothetical"):
            return "asserted"
        if _allows(metric, name) and reading(quantity, sentence, near, metric):
            return name
    said = mood(quantity, sentence)
    if said is None or _is_known(quantity, sentence):
        return "asserted"
    return next((name for name in _to_come(said, sentence, metric) if _allows(metric, name)), "asserted")


def _allows(metric: Metric, name: Modality) -> bool:
    return not metric.modalities or name in metric.modalities


def _to_come(said: Mood, sentence: Sentence, metric: Metric) -> tuple[Modality, ...]:
    """What the tense of the verb over a number makes of it, the likeliest first."""
    if said.known or said.negated or said.verb in cues.OTHER_VERBS or metric.answers:
        return ()
    if said.tense == "infinitive":
        return ("pledged", "hypothetical") if said.over in cues.PLANNING else ()
    if said.tense == "future":
        return ("projected", "pledged") if said.verb in cues.OUTCOMES else ("pledged", "projected")
    if said.tense == "conditional" and not sentence.text.rstrip(' ”"').endswith("?"):
        return (
            ("pledged", "projected", "hypothetical")
            if cues.REPORTED.search(sentence.text)
            else ("hypothetical", "projected")
        )
    return ()


def is_whole(quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a number is there already, whatever is planned for it: the 74 of `nine of the 74 routes will close`."""
    before, after = sentence.before(quantity.start, 90), sentence.after(quantity.end, 25)
    if any(row.search(before) for row in (cues.WHOLE, cues.MEASURED, cues.CHANGED)):
        return cues.PLEDGE.search(after) is None
    return cues.STOCK.match(after) is not None and cues.FILLED.search(before) is not None


def _is_known(quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a number is what something to come is set against: `of the 74 routes`, `up from $2.25`, `a $3m gap`."""
    before = sentence.before(quantity.start, 60)
    return (
        cues.WHOLE.search(before) is not None
        or cues.SET_AGAINST.search(before) is not None
        or cues.STOCK.match(sentence.after(quantity.end, 40)) is not None
        or _is_aside(quantity, sentence)
    )


def _is_decided(sentence: Sentence, metric: Metric) -> bool:
    """Whether a figure that does not change, as a price, is told for a set day: `will cost $3 from July 1`."""
    is_price = metric.time == "constant" and metric.units == ("money",)
    return is_price and cues.DECIDED.search(sentence.text) is not None and not cues.PLEDGE_STRONG.search(sentence.text)


def _is_adopted(sentence: Sentence, metric: Metric) -> bool:
    """Whether a sum is of a budget that the article's head tells was adopted, and the sentence proposes nothing."""
    is_budget = "money" in metric.units and "pledged" in metric.modalities
    return is_budget and cues.PROPOSED.search(sentence.text) is None and _tells_adoption(sentence.document.text[:HEAD])


@lru_cache(maxsize=64)
def _tells_adoption(head: str) -> bool:
    return cues.ADOPTED.search(head) is not None


def _is_aside(quantity: Quantity, sentence: Sentence) -> bool:
    """Whether what follows is said of another: `the head, who earns £88,000, wants`, `a nurse on £30,000 would get`."""
    before = sentence.before(quantity.start, 80)
    closes = sentence.after(quantity.end, 1) == "," and cues.WHO.search(before)
    return bool(closes) or (quantity.kind == "money" and cues.ON.search(before) is not None)


def _following(quantity: Quantity, sentence: Sentence, ends: re.Pattern[str] = cues.PART) -> str:
    """What stands shortly after the number, up to the next number or the next part of the sentence."""
    after = sentence.after(quantity.end, REACH)
    stops = [
        q.start - quantity.end
        for q in sentence.quantities
        if quantity.end + len("-plus-") < q.start < quantity.end + REACH
    ]
    return ends.split(after[: min(stops)] if stops else after)[0]


def _threshold(quantity: Quantity, sentence: Sentence, near: str, metric: Metric) -> bool:
    if cues.NOT_THRESHOLD.search(near) or (cues.NEED.search(near) and not _is_electoral(sentence, metric)):
        return False
    if cues.LIMIT.search(sentence.before(quantity.start, 40)):
        return True
    near = f"{near} {_following(quantity, sentence, cues.SENTENCE_PART)}"
    if metric.units[0] == "percent" and (
        cues.SHORT_OF.search(near) or (cues.IF.search(near) and re.search(r"half|majority|two-thirds", near))
    ):
        return quantity.kind == "share" or cues.THRESHOLD.search(near) is not None
    return cues.THRESHOLD.search(near) is not None


def _is_electoral(sentence: Sentence, metric: Metric) -> bool:
    """Whether what somebody needs is a bar, as in a count or a petition, and not a wish or a want."""
    return metric.pack == "elections" or cues.BARRED.search(sentence.text) is not None


def _pledged(quantity: Quantity, sentence: Sentence, near: str, metric: Metric) -> bool:
    if cues.FROM.search(sentence.before(quantity.start, 14)) or cues.DONE.search(near):
        return False
    said = mood(quantity, sentence)
    is_fact = said is not None and said.tense in ("past", "present") and said.verb in cues.FACTS
    if metric.modalities[:1] == ("pledged",):
        return cues.PLEDGE.search(near if is_fact else clause(quantity, sentence, cues.SEMICOLON)) is not None
    if metric.cut_words and cues.CUTS.search(sentence.text) and not cues.STAFF.search(near):
        is_headline = sentence.block.kind in ("title", "deck")
        return is_headline or said is None or said.tense != "past" or said.verb not in cues.CUTTING
    if cues.WILL.search(near) and not cues.ELECTED.search(near):
        return True
    if cues.VOTED.search(sentence.before(quantity.start)):
        return True
    if cues.WOULD.search(near) and cues.PLANNED.search(sentence.text):
        return True
    return cues.PLEDGE_STRONG.search(near) is not None or (
        "pledged" in metric.modalities and cues.PLEDGE.search(near) is not None
    )


def _projected(quantity: Quantity, sentence: Sentence, near: str, metric: Metric) -> bool:
    if cues.FROM.search(sentence.before(quantity.start, 14)) and cues.FORESEEN.search(near):
        return True
    if cues.SET_AGAINST.search(sentence.before(quantity.start, 30)) or cues.AWAITED.search(near):
        return re.search(r"analysts had|expected [$£€]", near, re.I) is not None
    if metric.subject in ("contestant", "body") and cues.EXIT.search(sentence.text):
        return True
    return cues.FORECAST.search(near) is not None


def _denied(quantity: Quantity, sentence: Sentence, near: str, metric: Metric) -> bool:
    if cues.NEGATED.search(sentence.before(quantity.start, 20)) and "not just" not in near:
        return True
    if cues.DENIAL.search(sentence.before(quantity.start, 70)):
        return True
    correcting = _corrects(sentence.text) or any(
        _corrects(s.text) for s in islice(sentence.earlier(same_paragraph=True), 8)
    )
    if correcting and not (cues.NOW.search(sentence.before(quantity.start, 60)) and not cues.WITHDRAWN.search(near)):
        return cues.WITHDRAWN.search(sentence.text) is not None or _corrects(sentence.text)
    following = sentence.text[quantity.end - sentence.start :]
    if sentence.following is not None and cues.REFUTED.match(sentence.following.text):
        return len(sentence.quantities) == 1
    return cues.WRONG.search(following) is not None and "regret" not in following


@lru_cache(maxsize=64)
def _corrects(text: str) -> bool:
    return cues.CORRECTION.match(text) is not None


def _supposed(quantity: Quantity, sentence: Sentence, near: str, metric: Metric) -> bool:
    if cues.WOULD.search(near) and cues.UNDER.search(sentence.text):
        return not _allows(metric, "pledged") or cues.PLANNED.search(sentence.text) is None
    match = cues.HYPOTHETICAL.search(near)
    said = mood(quantity, sentence)
    if match and match.group().lower() in ("were", "if") and said is not None and said.known:
        return False
    if match and match.group().lower() == "were":
        return near.lstrip(' “"').lower().startswith("were ")
    if match and match.group().lower() == "if":
        return re.search(r"\bif\b[^,]*$", sentence.before(quantity.start), re.I) is not None
    return match is not None


_READINGS: tuple[tuple[Modality, Callable[[Quantity, Sentence, str, Metric], bool]], ...] = (
    ("denied", _denied),
    ("threshold", _threshold),
    ("hypothetical", _supposed),
    ("pledged", _pledged),
    ("projected", _projected),
)
