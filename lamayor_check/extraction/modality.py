"""How a number is meant: as a fact, a promise, a forecast, a bar to clear, a supposition, or something denied."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from lamayor_check.claims.claim import Modality
from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.environment import _CLAUSE_BREAK, clause_sides
from lamayor_check.extraction.mood import Mood, mood
from lamayor_check.extraction.quantities.listed import words
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.rulebook.model import Metric


def _row(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(t.strip() for t in text.strip().split('|'))})\b", re.I)


_CORRECTION = re.compile(r"^\W*(?:corrections?|clarification|editor[’']?s note)\b", re.I)
_WITHDRAWN = _row(
    r"""
    earlier version|earlier edition|earlier story|earlier post|earlier report|previous version|incorrectly|wrongly
    |mistakenly|misstated|erroneously|first wrote|had said in error|originally (?:said|reported|stated|wrote)
    |(?:post|story|article|version|edition|report|entry|caption|headline|column|newsletter|brief|box|we|i
    |it) (?:here )?(?:at [\d.:]+ )?(?:said|gave|wrote|reported|put|listed|stated)
    """
)
_NOW = _row(
    r"it is|it was|there (?:were|was|are|is)|it would|the (?:correct|right)|should have|in fact|actually|the figure "
    r"is|has been corrected|the \w+ is"
)
_WRONG = _row(r"this was wrong|that was wrong|was wrong|is wrong|not true|was false|denied|no truth|we regret")
_NEGATED = re.compile(r"\b(?:not|never see|never reach)\s+(?:[$£€]?)$", re.I)

_DENIAL = re.compile(
    r"\b(?:did|does|do|was|is|had|has|have)(?: not|n[’']t) (?:win|spend|raise|get|receive|hire|pay|earn|cost|give"
    r"|cast|kill"
    r"|lose|spent|won|raised|hired|paid)\s[$£€]?$|\b(?:denied|denies|deny|denying) (?:that )?[^,;.]{0,50}$",
    re.I,
)
"""Before a number that somebody says is not so."""

_THRESHOLD = _row(
    r"""
    needed|needs?|needing|quota|for a majority|make a majority|required|requires?|requirement|requiring|minimum
    |threshold|the bar|is the bar
    |was the bar|majority needed|to win outright|to avoid a runoff|to pass|must (?:have|get|reach|clear|win)
    |at least half|it takes|it took|call for|cap of|half-plus-one|half plus one|within reach of
    |striking distance of|to force|to trigger|to qualify|mandatory|by law|policy calls for|rule calls for
    |guideline\w*|anything over
    """
)
_LIMIT = re.compile(r"\b(?:limit|cap|ceiling)\b[^,;.]{0,12}$", re.I)
_WILL = re.compile(
    r"\b(?:will|[’']ll)\s(?:also\s|now\s|be\s)?(?:hold|ask|hire|build|add|open|cut|close|drop|axe|give|forgo|send"
    r"|invest|limit|house"
    r"|buy|preserve|disappear|run|clear|replace)\b|\b(?:axes|axing|scraps|slashes|preserves|raises fares)\b",
    re.I,
)
"""What a body says it will do, which is a plan."""
_NOT_THRESHOLD = _row(
    r"required (?:treatment|hospital|surgery)|needed to fill|hours|says? it needs|people a minute|needs only|need "
    r"only|(?:have|has|had) [\d,.]+%? and needs"
)
_SHORT_OF = _row(r"short of|clear of|away from|what[’']s left|shy of")
_PLEDGE = _row(
    r"""
    promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|commit(?:s|ted|ting)?(?: to)?|goal|target(?:s|ed
    |ing)?|plans?|planned|planning|intends?|intended|aims?|aimed|aiming|hopes? to|hoped to|hoping to|wants?|wanted
    |demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|calls? on|propos(?:e|es
    |ed|ing|al)|would (?:hire|build|add|fund|create|house|spend|set aside|cover|pay for)|will (?:hire|build|add
    |fund|create|house|open|cut|lay off|ask)|set(?:s|ting)? aside|earmark(?:s|ed)?|to be (?:hired|built|housed
    |cut)|adding|to add|ran on|campaign(?:s|ed|ing)? on|crowing about|on the way|toward the|will be (?:built|hired
    |housed|cut|sold)|broke ground|offer(?:s|ed|ing)?|would go to|would get
    """
)
_PLEDGE_STRONG = _row(
    r"""
    promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|goal|target|hopes? to|hoped to|wants?|demand(?:s
    |ed|ing)?|asking for|calling on|intends?|set(?:s)? aside|on the way|would go to|would get
    |voted [^.;]{0,40}\bto (?:cut|close|drop|hire|build|add|spend|raise)|proposal would|plan to (?:hire|add|bring
    |build|cut)|committed to|(?:pay|improved|final|latest|their|its|his|her|the) offer|has offered|have offered
    |bill to hire|means to|will ask|will give up|will forgo|will contest|is claiming|are claiming|deal worth
    |is due to get
    """
)
_CUTS = _row(
    r"""
    (?:will|would|to|is|are|be) (?:cut|shed|cutting|shedding|eliminat\w+|lay(?:ing)? off|axe|axing|slash\w*
    |scrap\w*|drop)|cuts?|eliminates?|sheds?|shed|losing their|layoffs? of|redundanc\w+|will go|to go(?! to)
    |jobs going|out of work|those (?:posts|positions|jobs)|going away|lose jobs
    """
)
_FORECAST = _row(
    r"""
    expect(?:s|ed|ing|ation)?|forecast(?:s|ed|ing)?|predict(?:s|ed|ing|ion)?|project(?:s|ed|ing|ion|ions)
    |estimates? that (?:it|they) will|anticipat(?:e|es|ed|ing)|likely to|on (?:track|pace|course) (?:to|for)
    |could (?:be|reach|rise|fall|top|exceed|cost|burn)|may (?:be|reach|rise|vote|cost)|might|will (?:be|reach|rise
    |fall|have|cost|save|total|number|grow|shrink|go|get|need|see|lose|owe|pay|come|end)|would (?:cost|owe|pay
    |save|be|reach|raise|add|have to|finish)|it[’']ll|fear(?:s|ed)?|if (?:the|her|his|their) (?:count|estimate
    |trend) holds|exit model|stands? to|supposed to|guidance|outlook|by the end of (?:the|next) (?:year|decade)
    |have voted by|save|saves
    """
)
_HYPOTHETICAL = _row(
    r"""
    if|were|suppose|supposing|assuming|imagine|would have|could have|might have|in theory|hypothetical(?:ly)?
    |would forfeit|would (?:come to|gain|rise to|outvote|still be)|each additional|every additional|had (?:it
    |they|he|she)|what if
    """
)

_OTHER_VERBS = frozenset(
    words(
        "vote try see say tell know decide remain tally count borrow own remember read hear rather support back",
        "favor oppose prefer choose consider like think believe find meet"
    )
)
"""Verbs under which a number is a fact although they stand in the future or the conditional."""
_OUTCOMES = frozenset(
    words(
        "be have cost reach rise fall grow shrink top exceed total number average end finish get lose see need go",
        "bring save earn owe come drop climb increase decrease decline add yield generate lead leave mean make take",
        "scare drive push benefit affect"
    )
)
"""Verbs of what comes about, not of what somebody does."""
_PLANNING = frozenset(
    words(
        "plan propose pledge promise vow aim intend seek try bid bill vote agree want wish hope offer proposal ask call",
        "urge demand order decide decision commit commitment mean enough deal measure push campaign motion amendment like"
    )
)
"""What a verb in the infinitive hangs on where it is a plan: `a bill to hire 40`, `proposes to limit`."""
_REPORTED = re.compile(
    r"\b(?:said|says|announced|told|added|warned|plan|proposal|measure|bill|amendment|offer|bond|budget|deal|package"
    r"|programme|program|promised|pledged|vowed)\b",
    re.I,
)
_WHOLE = re.compile(
    r"\b(?:out )?of\s(?:(?:the|its|his|her|their|our|all|this|these|those)\s(?:[\w-]+[’']s?\s)?|[\w-]+[’']s?\s)"
    r"(?:more than |about |some |nearly |roughly )?[$£€]?$",
    re.I,
)
_SET_AGAINST = re.compile(r"\b(?:from|against|than|over|compared (?:with|to))\s(?:about |some |nearly |[$£€])?$", re.I)

REACH = 45
"""How many characters after the number a word may stand that says how it is meant."""


def modality(quantity: Quantity, sentence: Sentence, metric: Metric) -> Modality:
    """How `quantity` is meant in `sentence`: the first reading that the words speak for and the metric allows."""
    before, _ = clause_sides(quantity, sentence, _CLAUSE_BREAK)
    following = "" if _is_aside(quantity, sentence) else _following(quantity, sentence)
    near = f"{before} {quantity.text} {following}"
    for name, reading in _READINGS:
        if _allows(metric, name) and reading(quantity, sentence, near, metric):
            return name
    if _is_known(quantity, sentence):
        return "asserted"
    return next((name for name in _to_come(mood(quantity, sentence), sentence, metric) if _allows(metric, name)), "asserted")


def _allows(metric: Metric, name: Modality) -> bool:
    return not metric.modalities or name in metric.modalities


def _to_come(said: Mood, sentence: Sentence, metric: Metric) -> tuple[Modality, ...]:
    """What the tense of the verb over a number makes of it, the likeliest first."""
    if said.negated or said.verb in _OTHER_VERBS or metric.answers:
        return ()
    if said.tense == "infinitive":
        return ("pledged", "hypothetical") if said.over in _PLANNING else ()
    if said.tense == "future":
        return ("projected", "pledged") if said.verb in _OUTCOMES else ("pledged", "projected")
    if said.tense == "conditional":
        return ("pledged", "projected", "hypothetical") if _REPORTED.search(sentence.text) else ("hypothetical", "projected")
    return ()


def _is_known(quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a number is what something to come is set against: `of the 74 routes`, `up from $2.25`."""
    before = sentence.before(quantity.start, 60)
    return _WHOLE.search(before) is not None or _SET_AGAINST.search(before) is not None


def _is_aside(quantity: Quantity, sentence: Sentence) -> bool:
    """Whether what follows is said of another: `the head, who earns £88,000, wants`, `a nurse on £30,000 would get`."""
    before = sentence.before(quantity.start, 80)
    closes = re.match(r"^,", sentence.after(quantity.end, 2)) and re.search(r",\s(?:who|whose|which)\s[^,]*$", before)
    return bool(closes) or (re.search(r"\bon\s[$£€]?$", before) is not None and quantity.kind == "money")


def _following(quantity: Quantity, sentence: Sentence) -> str:
    """What stands shortly after the number, up to the next number or semicolon."""
    after = sentence.after(quantity.end, REACH)
    stops = [q.start - quantity.end for q in sentence.quantities if quantity.end <= q.start < quantity.end + REACH]
    return re.split(r"[;—:]|\b(?:and|but|while)\b", after[: min(stops)] if stops else after)[0]


def _threshold(quantity: Quantity, sentence: Sentence, near: str, metric: Metric) -> bool:
    if _NOT_THRESHOLD.search(near):
        return False
    if _LIMIT.search(sentence.before(quantity.start, 40)):
        return True
    near = f"{near} {re.split(r'[;.]', sentence.after(quantity.end, REACH))[0]}"
    if metric.units[0] == "percent" and (
        _SHORT_OF.search(near) or (_IF.search(near) and re.search(r"half|majority|two-thirds", near))
    ):
        return quantity.kind == "share" or _THRESHOLD.search(near) is not None
    return _THRESHOLD.search(near) is not None


def _pledged(quantity: Quantity, sentence: Sentence, near: str, metric: Metric) -> bool:
    if _FROM.search(sentence.before(quantity.start, 14)) or _done(near):
        return False
    if metric.modalities[:1] == ("pledged",):
        return _PLEDGE.search(sentence.text) is not None
    if metric.cut_words and _CUTS.search(sentence.text) and not _STAFF.search(near):
        return True
    if _WILL.search(near) and not _ELECTED.search(near):
        return True
    if _VOTED.search(sentence.before(quantity.start)):
        return True
    return _PLEDGE_STRONG.search(near) is not None or (
        "pledged" in metric.modalities and _PLEDGE.search(near) is not None
    )


def _projected(quantity: Quantity, sentence: Sentence, near: str, metric: Metric) -> bool:
    if _FROM.search(sentence.before(quantity.start, 14)) or re.search(
        r"\b(?:of (?:the )?expected|registrar expects|analysts had)\b", near, re.I
    ):
        return re.search(r"analysts had|expected [$£€]", near, re.I) is not None
    if metric.subject in ("contestant", "body") and _EXIT.search(sentence.text):
        return True
    return _FORECAST.search(near) is not None


_EXIT = re.compile(r"\b(?:exit (?:polls?|models?)|seat projections?|projections? (?:gave|had|put|showed))\b", re.I)
_ELECTED = re.compile(r"\b(?:votes?|ballots?|elected|seats?|percent|%)", re.I)
_UNDER = re.compile(
    r"\b(?:under|on)\s(?:the|this|that|its|their|his|her)\s(?:[\w.%’-]+\s){0,5}(?:offer|proposal|plan|claim|bill"
    r"|deal)\b",
    re.I,
)
_VOTED = re.compile(
    r"\b(?:voted|agreed|decided|approved a plan|adopted a plan)\b[^;.]{0,40}\bto (?:cut|close|drop|hire|build|add"
    r"|spend|raise|buy|sell|shed)\b",
    re.I,
)
_IF = re.compile(r"\bif\b", re.I)
_FROM = re.compile(r"\bfrom\s(?:about |some |nearly |[$£€])?$", re.I)
_STAFF = re.compile(r"\b(?:employ\w*|already|members?|workforce of|staff of|has|have)\b", re.I)


def _done(text: str) -> bool:
    return (
        re.search(
            r"\b(?:had|has|have) (?:already )?(?:been )?(?:(?!pledged|promised|vowed|planned|proposed|agreed|offered"
            r"|raised its|needed)\w+ed|built|spent|come|gone|brought|found)|finished|managed|stood at|under "
            r"construction|employ(?:s|ed)|on duty|are (?:open|in use)|in planning\b",
            text,
        )
        is not None
    )


def _denied(quantity: Quantity, sentence: Sentence, near: str, metric: Metric) -> bool:
    if _NEGATED.search(sentence.before(quantity.start, 20)) and "not just" not in near:
        return True
    if _DENIAL.search(sentence.before(quantity.start, 70)):
        return True
    correcting = _CORRECTION.match(sentence.text) or any(
        _CORRECTION.match(s.text) for s in islice(sentence.earlier(same_paragraph=True), 8)
    )
    if correcting and not (_NOW.search(sentence.before(quantity.start, 60)) and not _WITHDRAWN.search(near)):
        return _WITHDRAWN.search(sentence.text) is not None or _CORRECTION.match(sentence.text) is not None
    following = sentence.text[quantity.end - sentence.start :]
    return _WRONG.search(following) is not None and "regret" not in following


def _supposed(quantity: Quantity, sentence: Sentence, near: str, metric: Metric) -> bool:
    if re.search(r"\bwould\b", near) and _UNDER.search(sentence.text):
        return True
    match = _HYPOTHETICAL.search(near)
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
