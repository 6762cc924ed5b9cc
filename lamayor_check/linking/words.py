"""The stems of words, by which two passages are known to be of one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

WHOLE = 3
"""So many letters of a word are kept when its ending is cut."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_EMPTY = frozenset(
    word
    for line in (
        "all and any are but can did for get got had has her him his how its let may new nor not now off one our out",
        "own per put say see set she six ten the too two use was way who why yet you day mrs also about after again",
        "against almost already among around because been before being between both could does done down during each",
        "early even every from have having here into just last late later least less like made make many million",
        "billion thousand hundred more most much nearly next only other over part percent cent same said says since",
        "some still such take than that their them then there these they this those three through told under until",
        "upon were week what when where which while whole whom will with within without would year years your four",
        "five seven eight nine month months days according",
    )
    for word in line.split()
)
"""Words that say nothing by themselves."""


def stems(text: str) -> Iterator[str]:
    """The stems of a text's words of three letters and more, names among them."""
    yield from (stem(word) for word in _WORD.findall(text.casefold()) if word not in _EMPTY)


def stem(word: str) -> str:
    """A word without its ending: `flooded`, `flooding` and `floods` are one."""
    if word.endswith("ss"):
        return word
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= WHOLE), "")
    return word[: len(word) - len(ending)]
