"""What a sentence without a word of its own on how its numbers are meant takes from the sentence before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from lamayor_check.claims.claim import Claim, Modality
from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction import modal_cues as cues
from lamayor_check.extraction.lemmas import lemma
from lamayor_check.extraction.modality import is_whole
from lamayor_check.extraction.mood import mood
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.rulebook.model import Metric

_HELD: tuple[Modality, ...] = ("pledged", "projected", "hypothetical")
_FACT = re.compile(
    r"\b(?:now|currently|today|tonight|yesterday|so far|already|since|ago|has|have|had|was|were|last|still|at present"
    r"|to date|usually|typically|total|stands?|employs?|earns?|paid|voted|as it is|holds?|lies|lives?)\b"
    r"|[’']ve\b"
)
"""Words, in small letters, of a sentence that tells what is."""
_SAME = re.compile(
    r"\W*(?:that|this|it|which)(?:[’']s|\s(?:is|comes to|means|amounts to|equals|works out (?:at|to)))\b[^,;]{0,20}$",
    re.I,
)
"""What opens a sentence whose number says once more what the one before it said."""
_WOULD = re.compile(r"\b(?:would|will)\b", re.I)


def framed(quantity: Quantity, sentence: Sentence, metric: Metric, earlier: Sequence[Claim]) -> Modality:
    """The modality of the claims in the sentence before, where this one goes on in the present or has no verb."""
    before = sentence.previous
    if before is None or before.paragraph != sentence.paragraph or _FACT.search(sentence.text.lower()):
        return "asserted"
    if is_whole(quantity, sentence):
        return "asserted"
    said = mood(quantity, sentence)
    if said is None or (said.tense != "present" and (said.tense != "none" or said.verb)):
        return "asserted"
    if earlier and earlier[-1].sentence_start == sentence.start and earlier[-1].modality not in _HELD:
        return "asserted"
    held = _held(quantity, sentence, before, earlier)
    if held is None and not said.verb and not any(c.sentence_start == before.start for c in earlier):
        held = _announced(before.text)
    return held if held is not None and (not metric.modalities or held in metric.modalities) else "asserted"


def _held(quantity: Quantity, sentence: Sentence, before: Sentence, earlier: Sequence[Claim]) -> Modality | None:
    """The modality that all like claims of the sentence before have, where none of them is a fact."""
    same = _SAME.match(sentence.before(quantity.start)) is not None
    row = takewhile(lambda c: c.sentence_start >= before.start, reversed(earlier))
    alike = [c for c in row if c.sentence_start == before.start and (same or _alike(c, quantity))]
    return alike[0].modality if alike and all(c.modality in _HELD for c in alike) else None


def _announced(text: str) -> Modality | None:
    """What a sentence announces of those without a verb behind it: `What did they promise?`, `The exit poll is in.`"""
    if cues.EXIT.search(text):
        return "projected"
    if cues.PLEDGE_STRONG.search(text):
        return "pledged"
    asks = text.rstrip(' ”"').endswith("?") and _WOULD.search(text)
    return "projected" if asks or cues.FORECAST.search(text) else None


def _alike(claim: Claim, quantity: Quantity) -> bool:
    """Whether two numbers are of one unit; counts are, whatever they count, where one of them does not say what."""
    if quantity.kind in ("count", "ratio"):
        noun = quantity.noun.split(" ")[-1]
        return claim.unit == "count" or not noun or lemma(noun) == claim.unit
    return claim.unit == (quantity.unit or "percent")
