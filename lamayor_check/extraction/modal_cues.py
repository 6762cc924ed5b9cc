"""The words that say how a number is meant, as patterns and tables. When which of them counts stands in `modality`."""

from __future__ import annotations

import re

from lamayor_check.extraction.quantities.listed import words


class Row:
    """Words and phrases of which one is looked for. They are in small letters, and so is the text when it is searched:
    a long pattern that heeds case is several times as fast as one that does not."""

    def __init__(self, text: str) -> None:
        self._pattern = re.compile(rf"\b(?:{'|'.join(t.strip() for t in text.strip().split('|'))})\b")

    def search(self, text: str) -> re.Match[str] | None:
        """The first place of one of them, in whatever letters it is written; the match has it in small ones."""
        return self._pattern.search(text.lower())


CORRECTION = re.compile(
    r"^\W*(?:(?:an? )?(?:mon|tue|wed|thu|fri|sat|sun)?[a-z]*\W{0,2}[\d.:]*\W{0,3})?"
    r"(?:corrections?|clarification|editor[’']?s note)\b",
    re.I,
)

WITHDRAWN = Row(
    r"""
    earlier version|earlier edition|earlier story|earlier post|earlier report|previous version|incorrectly|wrongly
    |mistakenly|misstated|erroneously|first wrote|had said in error|originally (?:said|reported|stated|wrote)
    |(?:typed|mistyped|misreported|misheard)
    |(?:post|story|article|version|edition|report|entry|caption|headline|column|newsletter|brief|box|we|i
    |it|which(?: on \w+)?) (?:here )?(?:at [\d.:]+ )?(?:said|gave|wrote|reported|put|listed|stated)
    """
)

NOW = Row(
    r"it is|it was|there (?:were|was|are|is)|it would|the (?:correct|right)|should have|in fact|actually|the figure "
    r"is|has been corrected|the \w+ is"
)

WRONG = Row(r"this was wrong|that was wrong|was wrong|is wrong|not true|was false|denied|no truth|we regret")

NEGATED = re.compile(r"\b(?:not|never see|never reach)\s+(?:[$£€]?)$", re.I)

DENIAL = re.compile(
    r"\b(?:did|does|do|was|is|had|has|have)(?: not|n[’']t) (?:win|spend|raise|get|receive|hire|pay|earn|cost|give"
    r"|cast|kill"
    r"|lose|spent|won|raised|hired|paid)\s[$£€]?$|\b(?:denied|denies|deny|denying) (?:that )?[^,;.]{0,50}$",
    re.I,
)
"""Before a number that somebody says is not so."""

THRESHOLD = Row(
    r"""
    needed|needs?|needing|quota|for a majority|make a majority|required|requires?|requirement|requiring|minimum
    |threshold|the bar|is the bar
    |was the bar|majority needed|to win outright|to avoid a runoff|to pass|must (?:have|get|reach|clear|win)
    |at least half|(?<!time )it takes|(?<!time )it took|call for|cap of|half-plus-one|half plus one|within reach of
    |striking distance of|to force|to trigger|to qualify|mandatory|by law|policy calls for|rule calls for
    |guideline\w*|anything over
    """
)

LIMIT = re.compile(r"\b(?:limit|cap|ceiling)\b[^,;.]{0,12}$", re.I)

WILL = re.compile(
    r"\b(?:will|[’']ll)\s(?:also\s|now\s|be\s)?(?:hold|ask|hire|build|add|open|cut|close|drop|axe|give|forgo|send"
    r"|invest|limit|house"
    r"|buy|preserve|disappear|run|clear|replace)\b|\b(?:axes|axing|scraps|slashes|preserves|raises fares)\b",
    re.I,
)
"""What a body says it will do, which is a plan."""

NOT_THRESHOLD = Row(
    r"required (?:treatment|hospital|surgery)|needed to fill|hours|says? it needs|people a minute"
    r"|(?:threshold|bar|target|limit) at|needs only|need "
    r"only|(?:have|has|had) [\d,.]+%? and needs"
)

SHORT_OF = Row(r"short of|clear of|away from|what[’']s left|shy of")

PLEDGE = Row(
    r"""
    promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|commit(?:s|ted|ting)?(?: to)?|goal|target(?:s|ed
    |ing)?|plans?|planned|planning|intends?|intended|aims?|aimed|aiming|hopes? to|hoped to|hoping to
    |wants?(?! to know)(?! to hear)(?! to see)(?! to understand)|wanted(?! to know)|demand(?:s|ed|ing)?
    |seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|calls? on|propos(?:e|es
    |ed|ing|al)|would (?:hire|build|add|fund|create|house|spend|set aside|cover|pay for)|will (?:hire|build|add
    |fund|create|house|open|cut|lay off|ask)|set(?:s|ting)? aside|earmark(?:s|ed)?|to be (?:hired|built|housed
    |cut)|adding|to add|ran on|campaign(?:s|ed|ing)? on|crowing about|on the way|toward the|will be (?:built|hired
    |housed|cut|sold)|broke ground|offer(?:s|ed|ing)?|would go to|would get
    """
)

PLEDGE_STRONG = Row(
    r"""
    promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|goal|target|hopes? to|hoped to
    |wants?(?! to know)(?! to hear)(?! to see)(?! to understand)|demand(?:s|ed|ing)?
    |asking for|calling on|intends?|set(?:s)? aside|on the way|would go to|would get
    |voted [^.;]{0,40}\bto (?:cut|close|drop|hire|build|add|spend|raise)|proposal would|plan to (?:hire|add|bring
    |build|cut)|committed to|(?:pay|improved|final|latest|their|its|his|her|the) offer|has offered|have offered
    |bill to hire|means to|will ask|will give up|will forgo|will contest|is claiming|are claiming|deal worth
    |is due to get
    """
)

CUTS = Row(
    r"""
    (?:will|would|to|is|are|be) (?:cut|shed|cutting|shedding|eliminat\w+|lay(?:ing)? off|axe|axing|slash\w*
    |scrap\w*|drop)|cuts?|eliminates?|sheds?|shed|losing their|layoffs? of|redundanc\w+|will go|to go(?! to)
    |jobs going|out of work|those (?:posts|positions|jobs)|going away|lose jobs
    """
)

FORECAST = Row(
    r"""
    expect(?:s|ed|ing|ation)?|forecast(?:s|ed|ing)?|predict(?:s|ed|ing|ion)?|project(?:s|ed|ing|ion|ions)
    |estimates? that (?:it|they) will|anticipat(?:e|es|ed|ing)|likely to|on (?:track|pace|course) (?:to|for)
    |could (?:be|reach|rise|fall|top|exceed|cost|burn)|may (?:be|reach|rise|vote|cost)|might|will (?:be|reach|rise
    |fall|have|cost|save|total|number|grow|shrink|go|get|need|see|lose|owe|pay|come|end)|would (?:cost|owe|pay
    |save|be|reach|raise|add|have to|finish)|it[’']ll|fear(?:s|ed)?|if (?:the|her|his|their) (?:count|estimate
    |trend) holds|exit model|stands? to|supposed to|guidance|outlook|by the end of (?:the|next) (?:year|decade)
    |have voted by|save|saves|(?:is|are|was|were) due to
    |faces? (?:an? |being |up to |fines? |losing|losses)|had looked for|consensus
    """
)

HYPOTHETICAL = Row(
    r"""
    if|were|suppose|supposing|assuming|imagine|would have|could have|might have|in theory|hypothetical(?:ly)?
    |should have (?!been|said|read|stated|given|gone)\w+|ought to have
    |would forfeit|would (?:come to|gain|rise to|outvote|still be)|each additional|every additional|had (?:it
    |they|he|she)|what if
    """
)

OTHER_VERBS = frozenset(
    words(
        "vote try see say tell know decide remain tally count borrow own remember read hear rather support back",
        "favor oppose prefer choose consider like think believe find meet help",
    )
)
"""Verbs under which a number is a fact although they stand in the future or the conditional."""

OUTCOMES = frozenset(
    words(
        "be have cost reach rise fall grow shrink top exceed total number average end finish get lose see need go",
        "bring save earn owe come drop climb increase decrease decline add yield generate lead leave mean make take",
        "scare drive push benefit affect",
    )
)
"""Verbs of what comes about, not of what somebody does."""

PLANNED = re.compile(
    r"\bunder (?:the|this|that|its|their|his|her) (?:[\w.%’-]+ ){0,4}(?:plan|proposal|bill|budget)\b", re.I
)
"""What somebody would do, by a plan."""
FACTS = frozenset(
    words(
        "have employ count lose field deploy hire add graduate leave quit retire open build finish spend stand number",
        "complete house shelter recruit swear deliver bring move place",
    )
)
"""Verbs of what is or was done, where they stand in the past or the present."""
CUTTING = frozenset(words("cut shed eliminate lay axe ax lose slash scrap drop close sack dismiss fire"))
PLANNING = frozenset(
    words(
        "plan propose pledge promise vow aim intend seek try bid bill vote agree want wish hope offer proposal",
        "ask call urge demand order decide decision commit commitment mean enough deal measure push campaign motion",
        "amendment like",
    )
)
"""What a verb in the infinitive hangs on where it is a plan: `a bill to hire 40`, `proposes to limit`."""

REPORTED = re.compile(
    r"\b(?:said|says|announced|told|added|warned|plan|proposal|measure|bill|amendment|offer|bond|budget|deal|package"
    r"|programme|program|promised|pledged|vowed)\b",
    re.I,
)

WHOLE = re.compile(
    r"\b(?:out )?of\s(?:(?:the|its|his|her|their|our|all|this|these|those)\s(?:[\w-]+[’']s?\s)?|[\w-]+[’']s?\s)"
    r"(?:more than |about |some |nearly |roughly )?[$£€]?$",
    re.I,
)

MEASURED = re.compile(
    r"\b(?:(?:assessed|valued|bought|rated|licensed|insured)\s(?:at|for)|per|for (?:each|every)|every)\s[$£€]?$", re.I
)
"""Before the worth of a thing or the unit of a rate: `a home assessed at $460,000`, `$41 for each $100,000`."""
CHANGED = re.compile(
    r"\b(?:cut|cuts|raised?|lower(?:ed)?|reduced?|slash(?:ed)?|trim(?:med)?|increased?|boost(?:ed)?|upped|lifted)\b[^,;.]{0,40}"
    r"\b(?:forecast|outlook|guidance|estimate|projection|target|goal)s?\b[^,;.]{0,12}\bby\s[$£€]?$",
    re.I,
)
"""Before the amount by which a forecast was changed, which is a fact."""
FORESEEN = re.compile(r"\b(?:forecasts?|outlook|guidance|projections?)\b", re.I)
FILLED = re.compile(
    r"\b(?:from|fill\w*|plug\w*|clos(?:e|es|ed|ing)|cover\w*|bridg\w*|fac(?:e|es|ed|ing)|tackl\w*|address\w*|eras\w*|avoid\w*"
    r"|reduc\w*|despite|with)\s(?:an?|the|its|their)\s(?:\w+\s)?[$£€]?$",
    re.I,
)
"""Before a gap or a reserve that is there already."""
SEMICOLON = re.compile(r"[;—]")
NEED = re.compile(r"\bneed(?:s|ed|ing)?\b", re.I)
BARRED = re.compile(
    r"\b(?:win|pass|majority|votes?|ballots?|signatures?|quota|runoff|qualif\w+|seats?|percent|per cent|law|rules?"
    r"|elected|threshold|outright)\b|%",
    re.I,
)
"""Words that make of what is needed a bar to clear."""
REFUTED = re.compile(
    r"\W*(?:(?:but |and )?(?:that|this|it|both|the (?:rumou?r|claim|story|report))(?:[’']s|\s(?:is|was|are|were))\s)?"
    r"(?:simply |just |also )?(?:not true|untrue|wrong|false|isn[’']t true|not so|incorrect|nonsense)\b"
    r"|\W*(?:that|this|it)\s(?:is|was)n[’']t (?:true|so|right)\b",
    re.I,
)
"""A sentence that says that the one before it is not so."""
SET_AGAINST = re.compile(
    r"\b(?:from|against|compared (?:with|to)|versus|rather than|as opposed to)\s(?:about |some |nearly |[$£€])?$", re.I
)

STOCK = re.compile(r"[\s-](?:[\w-]+\s)?(?:hole|gap|deficit|shortfall|backlog|debt|reserves?|surplus|deposit)\b", re.I)

ADOPTED = re.compile(
    r"\b(?:adopts?|adopted|pass(?:es|ed)|approv(?:es|ed)|OKs|OK[’']d|enact(?:s|ed))\b[^.]{0,40}"
    r"\b(?:budget|spending plan)\b"
)
"""What a headline or a first sentence says of a budget that is no proposal any more."""
PROPOSED = re.compile(r"\b(?:will|would|could|propos\w+|plan(?:s|ned)? to|ask(?:s|ed)|want(?:s|ed)?|if)\b", re.I)
DECIDED = re.compile(
    r"\b(?:still|continue|remain|unchanged|voted|approved|adopted|(?:from|starting|effective|beginning|come|on|as of"
    r"|until|after)\s(?:next\s|this\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur"
    r"|sun|week|month|year|spring|summer|autumn|fall|winter)\w*)\b",
    re.I,
)

PART = re.compile(r"[;—:]|\b(?:and|but|while)\b")

SENTENCE_PART = re.compile(r"[;.]|, (?:and|but|while|which|who)\b")

EXIT = re.compile(r"\b(?:exit (?:polls?|models?)|seat projections?|projections? (?:gave|had|put|showed))\b", re.I)

ELECTED = re.compile(r"\b(?:votes?|ballots?|elected|seats?|percent|%)", re.I)

UNDER = re.compile(
    r"\b(?:under|on)\s(?:the|this|that|its|their|his|her)\s(?:[\w.%’-]+\s){0,5}(?:offer|proposal|plan|claim|bill"
    r"|deal)\b",
    re.I,
)

VOTED = re.compile(
    r"\b(?:voted|agreed|decided|approved a plan|adopted a plan)\b[^;.]{0,40}\bto (?:cut|close|drop|hire|build|add"
    r"|spend|raise|buy|sell|shed)\b",
    re.I,
)

IF = re.compile(r"\bif\b", re.I)

FROM = re.compile(r"\bfrom\s(?:about |some |nearly |[$£€])?$", re.I)

STAFF = re.compile(r"\b(?:employ\w*|already|members?|workforce of|staff of|has|have)\b", re.I)

WHO = re.compile(r",\s(?:who|whose|which)\s[^,]*$")

ON = re.compile(r"\bon\s[$£€]?$")

WOULD = re.compile(r"\bwould\b")

AWAITED = re.compile(r"\b(?:of (?:the )?expected|registrar expects|analysts had)\b", re.I)

DONE = re.compile(
    r"\b(?:had|has|have) (?:already )?(?:been )?(?:(?!pledged|promised|vowed|planned|proposed|agreed|offered|raised its"
    r"|needed)\w+ed|built|spent|come|gone|brought|found)|finished|managed|stood at|under construction|employ(?:s|ed)"
    r"|on duty|are (?:open|in use)|in planning\b"
)
"""What there is already, which is no pledge."""
