"""The clause that a number stands in, by the marks and words that end one."""

from __future__ import annotations

import re
from functools import lru_cache

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.sentence import Sentence

_BREAK = re.compile(
    r"[;:—()]|(?<!\d)[-–] |, (?:and|but|while|as|with|which|who|whose|of|when|after|including|compared|versus"
    r"|against|up|down|or)\b|,\s"
    r"|\band (?=(?:(?:the |another |about |some |at least |more than |nearly )?[\w,.]+ (?:\w+ )?(?:were |was |are )?)?"
    r"(?:injur|wound|hurt|kill|dead\b|hospitali|missing|displac|destroy|damag)\w*)"
    r"|\b(?:while|but|whereas|compared with|up from|down from)\b"
)
_LABEL = re.compile(r":\s*(?:about |some |nearly |[$£€(])*$")
_ACTS = re.compile(
    r"\s(?:people |voters |members |of them )?"
    r"(?:voted|backed|opposed|favou?red|supported|chose|preferred)\b"
)
"""Behind a number that is the subject of its own clause: `: 41 voted yes`."""


def clause(quantity: Quantity, sentence: Sentence) -> str:
    """The stretch of the sentence around a number up to where another clause begins, on both sides. The label of
    `Injured: 1,940` belongs to it."""
    before, after = _sides(sentence, quantity.start, quantity.end)
    return f"{before} {quantity.text} {after}"


@lru_cache(maxsize=16)
def _sides(sentence: Sentence, low: int, high: int) -> tuple[str, str]:
    before, after = sentence.before(low), sentence.after(high)
    label = _LABEL.search(before)
    stop = _BREAK.search(after)
    behind = after[: stop.start() if stop else None]
    if label and _ACTS.match(after):
        return "", behind
    ends = [m.end() for m in _BREAK.finditer(before, 0, label.start() if label else len(before))]
    start = ends[-1] if ends else 0
    if not before[start:].strip(" (“\"'") and len(ends) > 1 and not before.rstrip().endswith(";"):
        start = ends[-2]  # a number between commas belongs to what stands before it
    elif not before[start:].strip(" (“\"'") and not before.rstrip().endswith(";"):
        start = 0
    return before[start:], behind
