"""What surrounds the prose of an article, told line by line: bylines, datelines, credits, time stamps, boilerplate.

Each test looks at a short line by itself; where a line stands is for `layout` to weigh.
"""

from __future__ import annotations

import re

from lamayor_check.documents.dates import DAY, first_date
from lamayor_check.times.vocabulary import ANY_WEEKDAY, MONTH

_NAME = r"[A-ZÀ-ÞŁŚŠŽ][\w.'’\-]*"
_PARTICLE = r"(?:de|la|del|di|da|van|der|den|von|el|al|bin|ten|ter|of|the|for|and|&|y|e)"
_NAMES = rf"{_NAME}(?:\s+(?:{_NAME}|{_PARTICLE}|\d+(?:\.\d+)?))*"
_AGENCY = r"(?:AP|AFP|EPA|UPI|PA|DPA|Reuters|REUTERS|Getty|Getty Images|Xinhua|Shutterstock|Alamy|MediaPunch|Bloomberg)"
_ROLE = re.compile(r"\b(correspondent|editor|reporter|writer|columnist|bureau|desk|staff|contributor|analyst)\b", re.I)
_CLOCK = r"\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?)?"

DATELINE = re.compile(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’\- ]{2,39}(?:,\s[^()—–\n]{2,60}?)?)"
    r"(?:\s\((?P<agency>[^()\n]{2,40})\)\s?[—–\-]{1,2}|\s[—–]{1,2}|\s-{1,2})\s+(?=[\"“‘'(\w$€£])"
)
_BYLINE = re.compile(
    rf"(?i:by:?|written by|posted by|reported by|story by)\s+(?P<who>{_NAMES}(?:,\s+{_NAME})*?)"
    rf"(?:\s+in\s+{_NAMES})?(?:\s*[,|·/—–-]\s*(?P<rest>.{{2,90}}))?\.?"
)
_BYLINE_START = re.compile(
    r"(?:staff\s+(?:report|writer)|(?:submitted|posted|written|reported|compiled)\s+by\b|wire\s+(?:report|services))",
    re.I,
)
_DESK = re.compile(rf"(?:{_NAMES}\s)?(?:Desk|Staff|Newsroom|Bureau|Team|Reporters?),\s+{_NAMES}")
"""Those of a paper who are named by what they do."""
_OUTLET_AND_NAME = re.compile(rf"(?P<outlet>{_NAMES})\s*[/|·]\s*by\s", re.ASCII)
_AMOUNT = re.compile(r"[$€£]\s?\d|\d,\d{3}|\d\s?(?:%|per ?cent\b)")
"""What is in no byline: `By Election Day, Bass had 41%`."""
_SIGNED = re.compile(
    rf"(?P<who>{_NAME}(?:\s+(?:{_NAME}|{_PARTICLE})){{1,4}})"
    r"(?:,\s*(?P<role>[\w\s,'’&-]{3,60})|\s+in\s+[A-Z][\w\s.'’-]{2,40})"
)
_STAMP = re.compile(
    rf"(?:(?:first\s+)?(?:posted|published|updated|last\s+(?:updated|modified)|air\s?date|aired|filed)\b[^\w]*)"
    rf"(?:at|on)?\W*(?:{_CLOCK}|{ANY_WEEKDAY}|[A-Z][a-z]{{2}}|\d).{{0,90}}",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\(?(?:(?:file\s+)?(?:photo|photograph|picture|image|illustration|graphic|video|credit|photos|pictures)s?"
    r"\s*(?:by|:|credit:|courtesy)|courtesy\s+of|getty\s+images)\s*.{0,100}",
    re.IGNORECASE,
)
_CAPTION_LABEL = re.compile(
    r"(?:PHOTO|PICTURE|IMAGE|VIDEO|CAPTION|Caption|Photo caption|FILE PHOTO|File photo)\s*[:—–-]\s+\S"
)
_CAPTION_END = (
    re.compile(
        r"[(\[](?:[^()\[\]]{0,60}[/ ])?(?:photo|picture|image|file|courtesy|via|getty|ap|reuters)\b"
        r"[^()\[\]]{0,60}[)\]]\.?$",
        re.I,
    ),
    re.compile(rf"[.!?][\"”’]?\s+\(?{_AGENCY}\)?$"),
    re.compile(rf"[.!?)][\"”’]?\s+[^.!?()]{{0,60}}(?:\bvia\s+{_NAMES}|/\s?{_NAMES})$"),
    re.compile(r"[.!?][\"”’]?\s+(?:photos?|pictures?|images?|credit)\s*(?:by|:)\s*\S.{0,60}$", re.I),
    re.compile(rf"[.!?][\"”’]?\s+\((?!Editor|Note|Answer){_NAMES}\)$"),
)
_BOILERPLATE = re.compile(
    r"\W*$"
    r"|(?:new)?you\s+can\s+now\s+listen\b|click\s+here\b|advertisement\W*$|sign\s+up\b|subscribe\b|read\s+(?:more|next|also)\b"
    r"|related(?:\s+(?:stories|articles|coverage))?\s*:|more\s+(?:from|on\s+this)\b.{0,60}:?$|share\s+this\b|follow\s+\S+\s+on\b"
    r"|all\s+rights\s+reserved|(?:copyright\b|©|\(c\))\s*\d*|turn\s+to\s+page\b|continued\s+on\b|page\s+\d+\s*$"
    r"|(?:media\s+)?contact\s*:|(?:tip|press|hot)\s*line\b|notes?\s+to\s+editors?\b|write\s+to\s+us\b|for\s+\S+\s+news,\s+i[’']m\b"
    r"|skip\s+to\b|this\s+(?:story|article)\s+(?:has\s+been|was)\s+updated\W*$|download\s+(?:our|the)\s+app\b|\([$€£¥]1\s*=",
    re.IGNORECASE,
)
_BADGE = re.compile(r"NEW(?:You|This|Listen)\b")
"""A `new` badge that ran into the invitation it stood before."""
_PHONE = re.compile(
    r"\b(?:call|text|phone|dial|hotline|helpline)\b.{0,60}(?:\d{3,4}[- ]\d{4}|\b\d{5}\b)|\bP\.?\s?O\.?\s+Box\s+\d", re.I
)
_PAGES = re.compile(r":\s*(?:see\s+)?(?:back\s+)?pages?\b[\d\s,and-]*\.?$", re.I)
_OUTLET_WORD = re.compile(
    r"\b(news|times|post|herald|ledger|courier|tribune|gazette|journal|star|radio|press|wire|standard|monitor|examiner"
    r"|observer|chronicle|dispatch|bulletin|telegraph|sentinel|record|mail|weekly|daily|today|brief|newsletter|tv|fm|blog)\b",
    re.I,
)
_TAGLINE = re.compile(
    r"(?:a|an|the|your)\s+(?:[\w-]+\s+){0,3}(?:blog|newsletter|podcast|column|bulletin|diary)\b", re.I
)
_SECTION = re.compile(
    r"(?:[A-Z][\w.&]*\s+){0,2}(?:News|Politics|Sports?|Opinion|Business|World|Nation|Local|Elections?)", re.ASCII
)
_OUTLET = re.compile(rf"{_NAMES}")
_LIVE = re.compile(rf"[\[(]?(?:{ANY_WEEKDAY}\s+)?\d{{1,2}}[.:]\d{{2}}(?:\s?[ap]\.?m\b\.?)?[\])]?(?=\s|$)", re.I)
_WHEN = re.compile(rf"(?:{ANY_WEEKDAY}|(?:posted|updated)\b)", re.I)
_ITEM = re.compile(r"(?:[*•‣◦▪·–—-]|\d{1,2}[.)]|\([a-z0-9]\))\s+\S")
_FINAL = re.compile(r"[.!?…][\"”’')\]]*$")
_GOES_ON = re.compile(r"[a-z\d%]{2}[.!?][\"”’')\]]*$")
"""How what follows a date ends where it is the rest of a sentence, and no `9 p.m.`"""
_STOP = re.compile(r"[.…][\"”’')\]]*$")

SHORT = 200


def is_outlet(words: str) -> bool:
    """Whether a line can be the name of a newspaper or a station: a few words, all with capitals."""
    return 1 < len(words.split()) <= 6 and re.fullmatch(_NAMES, words) is not None


def is_byline(line: str) -> bool:
    """`By Ida Moss, Channel 3 News`; `Ida Moss, Political Editor`; `Staff report`; `Metro Desk, Channel 3 News`."""
    if len(line) > SHORT or not line[:1].isalpha():
        return False
    if (_BYLINE_START.match(line) and len(line) < 100) or _DESK.fullmatch(line):
        return True
    match = _BYLINE.fullmatch(line)
    if match and match["who"] and _is_name(match["who"]) and not _AMOUNT.search(line):
        return True
    signed = _SIGNED.fullmatch(line)
    return bool(signed and not _FINAL.search(line) and (signed["role"] is None or _ROLE.search(signed["role"])))


def byline_outlet(line: str) -> str:
    """The outlet that a byline names, or nothing."""
    for part in re.split(r"\s*[/|·]\s*|\.\s+|,\s+", line)[1:]:
        if _ROLE.search(part) or not _OUTLET.fullmatch(part) or _is_when(part):
            continue
        return part
    return ""


def _is_name(who: str) -> bool:
    """Whether it is no day, no month and no body: `By Monday`, `By June 10` and `By The …` begin sentences."""
    return not re.match(rf"(?:{ANY_WEEKDAY}|The\b|{MONTH}(?:\s+\d|$))", who)


def _is_when(part: str) -> bool:
    return bool(first_date(part) or DAY.search(part) or _WHEN.match(part))


def is_timestamp(line: str) -> bool:
    """`Posted 3:12 p.m.`; `Monday, 9 March 2031`; `Morning edition · March 10, 2031`."""
    if len(line) > 120:
        return False
    if _STAMP.fullmatch(line):
        return True
    when = first_date(line)
    span = (when.start, when.end) if when else ((m.start(), m.end()) if (m := DAY.search(line)) else None)
    if span is None:
        return False
    before, after = line[: span[0]].strip(), line[span[1] :].strip()
    return _is_parted(before) and len(before) < 70 and _is_clock(after) and "?" not in before


def _is_parted(before: str) -> bool:
    """Whether a sign stands between a date and what is before it: `On June 10` begins a sentence."""
    return not before or before[-1] in "·|,/—–-:•"


def _is_clock(after: str) -> bool:
    """Whether a time or a few words follow a date, and not the rest of a sentence."""
    short = re.fullmatch(rf"[\s,|·/—–-]*(?:at\s+)?(?:{_CLOCK})?[\w\s.,|·/—–:-]{{0,40}}", after)
    return short is not None and not _GOES_ON.search(after)


def dated_outlet(line: str) -> str:
    """The outlet in `Evening Comet, Friday 14 March 2031`."""
    if signed := _OUTLET_AND_NAME.match(line):
        return signed["outlet"]
    when = first_date(line)
    span = (when.start, when.end) if when else ((m.start(), m.end()) if (m := DAY.search(line)) else (0, 0))
    if not _is_parted(line[: span[0]].strip()) or _GOES_ON.search(line[span[1] :]):
        return ""
    before = re.sub(r"[\s,·|/—–-]+$", "", line[: span[0]])
    is_outlet = bool(_OUTLET.fullmatch(before)) and not _is_when(before) and not is_stamp_word(before)
    return before if is_outlet else ""


def is_stamp_word(words: str) -> bool:
    """`Posted`, `Airdate:` and the like stand before dates and are no outlets."""
    return bool(re.match(r"(?:first|posted|published|updated|last|air|filed|by)\b", words, re.I))


def is_credit(line: str) -> bool:
    """`Photo by Ida Moss`, `(Getty Images)`: a credit by itself."""
    return len(line) <= SHORT and bool(_CREDIT.fullmatch(line) and not _CAPTION_LABEL.match(line))


def is_caption(line: str) -> bool:
    """A picture's caption: labelled, or with the credit at its end."""
    if len(line) > 500:
        return False
    return bool(_CAPTION_LABEL.match(line)) or any(pattern.search(line[-160:]) for pattern in _CAPTION_END)


def is_boilerplate(line: str) -> bool:
    """Invitations, contacts, page references, copyright: nothing that was reported."""
    if len(line) > SHORT:
        return False
    if _BADGE.match(line):
        return True
    return bool(_BOILERPLATE.match(line) or _PAGES.search(line) or (len(line) <= 120 and _PHONE.search(line)))


def is_section(line: str) -> bool:
    """`US News`, `Politics`: where an article stood on the site."""
    return bool(_SECTION.fullmatch(line))


def is_masthead(line: str, after: str) -> bool:
    """The outlet's name as the first line, with a tagline or a date on the next."""
    words = line.split()
    if len(words) > 6 or _FINAL.search(line) or not (line.isupper() or _OUTLET.fullmatch(line)):
        return False
    return bool(
        _TAGLINE.match(after) or is_timestamp(after) or (after and _OUTLET_WORD.search(line) and line.isupper())
    )


def outlet_in(line: str) -> str:
    """The outlet in a first line such as `Mornings | Lakeside Radio, 90.1 FM` or `Lakeside Radio News, noon Sunday`."""
    for part in re.split(r"\s*[|·]\s*", line)[::-1]:
        name = part.split(",")[0].strip()
        if len(line) <= 80 and _OUTLET.fullmatch(name) and _OUTLET_WORD.search(name) and ("|" in line or "," in part):
            return name
    return ""


def is_live_entry(line: str) -> bool:
    """`9:26 p.m. – Early counts`, `[21:26]`: an entry of a live blog."""
    return bool(_LIVE.match(line))


def is_item(line: str) -> bool:
    """A line with a bullet or a number before it."""
    return bool(_ITEM.match(line))


def is_headline(line: str) -> bool:
    """Short and without a final full stop; a question or a cry may be one."""
    return len(line) <= 160 and len(line.split()) <= 25 and not _STOP.search(line)


def ends_like_prose(line: str) -> bool:
    """A full stop, a question or an exclamation mark at the end, quotes apart."""
    return bool(_FINAL.search(line[-10:]))
