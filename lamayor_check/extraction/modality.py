"""How a number is meant: as a fact, a promise, a forecast, a bar to clear, a supposition, or something denied."""

from __future__ import annotations

import re

from lamayor_check.claims.claim import Modality
from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.environment import _CLAUSE_BREAK, clause
from lamayor_check.extraction.lemmas import Words
from lamayor_check.extraction.sentence import Sentence


def _row(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(t.strip() for t in text.strip().split('|'))})\b", re.I)


_CORRECTION = re.compile(r"^\W*(?:corrections?|clarification|editor[’']?s note)\b", re.I)
_WITHDRAWN = _row(
    r"""earlier version|earlier edition|earlier story|earlier post|earlier report|previous version|incorrectly|wrongly|mistakenly|misstated
    |erroneously|first wrote|had said in error|originally (?:said|reported|stated|wrote)|an entry here|gave the|there were \d+ candidates"""
)
_NOW = _row(r"it is|it was|there (?:were|was|are|is)|it would|the (?:correct|right)|should have|in fact|actually|the figure is|has been corrected|the \w+ is")
_WRONG = _row(r"this was wrong|that was wrong|was wrong|is wrong|not true|was false|denied|no truth|we regret")
_NEGATED = re.compile(r"\b(?:not|never see|never reach)\s+(?:[$£€]?)$", re.I)

_THRESHOLD = _row(
    r"""needed|needs?|needing|required|requires?|requirement|requiring|minimum|threshold|the bar|is the bar|was the bar|majority needed|legal limit
    |to win outright|to avoid a runoff|to pass|must (?:have|get|reach|clear|win)|at least half|it takes|it took|call for|limit of|cap of|short of the
    |half-plus-one|half plus one|within reach of|striking distance of|to force|to trigger|to qualify"""
)
_NOT_THRESHOLD = _row(r"need to|needs to|needed to fill|hours|says? it needs|people a minute")
_PLEDGE = _row(
    r"""promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|commit(?:s|ted|ting)?(?: to)?|goal|target(?:s|ed|ing)?|plans?|planned|planning|intends?|intended
    |aims?|aimed|aiming|hopes? to|hoped to|hoping to|wants?|wanted|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|calls? on
    |propos(?:e|es|ed|ing|al)|would (?:hire|build|add|fund|create|house|spend|set aside|cover|pay for)|will (?:hire|build|add|fund|create|house|open|cut|lay off|ask)
    |set(?:s|ting)? aside|earmark(?:s|ed)?|to be (?:hired|built|housed|cut)|adding|to add|ran on|campaign(?:s|ed|ing)? on|authoriz(?:e|ed|ing)|crowing about
    |toward the|will be (?:built|hired|housed|cut)|broke ground|would go to|get|for streets"""
)
_PLEDGE_STRONG = _row(
    r"""promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|goal|target|hopes? to|hoped to|wants?|demand(?:s|ed|ing)?|asking for|calling on|intends?|set(?:s)? aside
    |on the way|proposal would|plan to (?:hire|add|bring|build|cut)|committed to"""
)
_CUTS = _row(
    r"""(?:will|would|to|is|are|be) (?:cut|shed|cutting|shedding|eliminat\w+|lay(?:ing)? off|axe|axing|slash\w*|scrap\w*|drop)|cuts?|eliminates?|sheds?|shed|losing their|layoffs? of|redundanc\w+
    |will go|to go|of the jobs|jobs going|out of work|those (?:posts|positions|jobs)|going away|lose jobs"""
)
_FORECAST = _row(
    r"""expect(?:s|ed|ing|ation)?|forecast(?:s|ed|ing)?|predict(?:s|ed|ing|ion)?|project(?:s|ed|ing|ion|ions)|estimates? that (?:it|they) will|anticipat(?:e|es|ed|ing)
    |likely to|on (?:track|pace|course) (?:to|for)|could (?:be|reach|rise|fall|top|exceed|cost|burn)|may (?:be|reach|rise|vote|cost)|might|will (?:be|reach|rise|fall|have|cost|save|total|number|grow|shrink|go|get|need|see|lose|owe|pay|come|end)
    |would (?:cost|owe|pay|save|be|reach|raise|add|have to|finish)|it[’']ll|fear(?:s|ed)?|if (?:the|her|his|their) (?:count|estimate|trend) holds|exit (?:poll|model)|stands? to|supposed to|guidance|outlook|by the end of (?:the|next) (?:year|decade)|have voted by
    |save|saves"""
)
_HYPOTHETICAL = _row(
    r"""if|were|suppose|supposing|assuming|imagine|would have|could have|might have|in theory|hypothetical(?:ly)?|would forfeit|each additional|every additional|had (?:it|they|he|she)|what if"""
)
_WOULD = re.compile(r"\b(?:would|[’']d)\b", re.I)


def modality(quantity: Quantity, sentence: Sentence, metric: str, default: Modality) -> Modality:
    """How `quantity` is meant in `sentence`; `default` is what its metric means where nothing else is said."""
    near = clause(quantity, sentence, _CLAUSE_BREAK)
    whole = sentence.text
    if _denied(quantity, sentence, near):
        return "denied"
    if _THRESHOLD.search(near) and not _NOT_THRESHOLD.search(near) and metric not in ("margin", "officers", "jobs"):
        return "threshold"
    if _supposed(near, whole, quantity, sentence):
        return "hypothetical"
    if metric == "jobs" and _CUTS.search(whole) and not re.search(r"\b(?:employ|already|members?|workforce of)\b", near):
        return "pledged"
    if _PLEDGE_STRONG.search(near) or (default == "pledged" and not _done(near)):
        return "pledged"
    if _FORECAST.search(near):
        return "projected"
    if metric in ("officers", "units_pledged", "jobs", "budget") and _PLEDGE.search(near) and not _done(near):
        return "pledged"
    return "asserted" if default == "pledged" else default


def _done(text: str) -> bool:
    return re.search(r"\b(?:had|has|have) (?:hired|built|housed|added|opened|moved|finished|spent|raised)|finished|employ(?:s|ed)|on duty\b", text) is not None


def _denied(quantity: Quantity, sentence: Sentence, near: str) -> bool:
    if _NEGATED.search(sentence.before(quantity.start, 20)) and "not just" not in near:
        return True
    correcting = _CORRECTION.match(sentence.text) or any(_CORRECTION.match(s.text) for s in sentence.earlier(same_paragraph=True))
    if correcting and not (_NOW.search(sentence.before(quantity.start, 60)) and not _WITHDRAWN.search(near)):
        return _WITHDRAWN.search(sentence.text) is not None or _CORRECTION.match(sentence.text) is not None
    following = sentence.text[quantity.end - sentence.start :]
    return _WRONG.search(following) is not None and "regret" not in following


def _supposed(near: str, whole: str, quantity: Quantity, sentence: Sentence) -> bool:
    match = _HYPOTHETICAL.search(near)
    if match and match.group().lower() == "were":
        return near.lstrip(" “\"").lower().startswith("were ")
    if match and match.group().lower() == "if":
        return re.search(r"\bif\b[^,]*$", sentence.before(quantity.start), re.I) is not None
    return match is not None


def cue_words(text: str) -> Words:
    """The lemmas of a stretch of text."""
    return Words(text)
