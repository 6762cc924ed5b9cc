"""Tables of the words that hedge or bound a number, and of those that say it went up or down."""

from __future__ import annotations

from lamayor_check.claims.quantity import Bound

_BEFORE: dict[Bound, str] = {
    "approx": (
        "about|around|roughly|approximately|approx|approx.|nearly|almost|some|circa|c.|ca.|~|≈|estimated|an estimated|"
        "close to|nearing|approaching|just over|just above|just past|slightly more than|slightly over|slightly above|"
        "a little over|a little more than|a bit over|a bit more than|a shade over|a hair over|a touch over|"
        "a little under|a little less than|a bit under|a bit less than|a shade under|slightly less than|slightly fewer than|"
        "slightly under|slightly below|barely|in the region of|in the neighborhood of|in the neighbourhood of|"
        "on the order of|something like|more like|more or less|somewhere around|somewhere near|in the vicinity of|"
        "almost exactly|estimated at|or about|virtually|practically"
    ),
    "at_least": (
        "over|above|exceeding|surpassing|topping|minimum|more than|at least|no fewer than|no less than|not less than|"
        "not fewer than|upward of|upwards of|north of|in excess of|a minimum of|minimum of|greater than|well over|"
        "well above|far more than|well more than|far over|higher than|better than|>|≥|>=|at a minimum|starting at|"
        "much more than|way more than|larger than|bigger than|past|beyond|as few as|as little as"
    ),
    "at_most": (
        "under|below|maximum|sub-|less than|fewer than|up to|as many as|as much as|no more than|not more than|at most|"
        "a maximum of|maximum of|south of|just under|just below|shy of|just shy of|just short of|well under|well below|"
        "far fewer than|far less than|lower than|smaller than|<|≤|<=|capped at|as high as|not even|no greater than|"
        "no higher than|upto|under the age of"
    ),
}

_AFTER: dict[Bound, str] = {
    "approx": "or so|or thereabouts|give or take|or about|-ish|-odd|ish|odd|plus or minus",
    "at_least": "or more|-plus|+|plus|or greater|or higher|or above|or better|at least|and up|and counting|and above|and over|at a minimum",
    "at_most": "or less|or fewer|or under|or lower|or below|at most|max|maximum|tops|at the most",
}


BEFORE: dict[Bound, str] = {
    "approx": (
        "about|around|roughly|approximately|approx|approx.|nearly|almost|some|circa|c.|ca.|~|≈|estimated|an estimated|"
        "close to|nearing|approaching|just over|just above|just past|slightly more than|slightly over|slightly above|"
        "a little over|a little more than|a bit over|a bit more than|a shade over|a hair over|a touch over|"
        "a little under|a little less than|a bit under|a bit less than|a shade under|slightly less than|slightly fewer than|"
        "slightly under|slightly below|barely|in the region of|in the neighborhood of|in the neighbourhood of|"
        "on the order of|something like|more like|more or less|somewhere around|somewhere near|in the vicinity of|"
        "almost exactly|estimated at|or about|virtually|practically"
    ),
    "at_least": (
        "over|above|exceeding|surpassing|topping|minimum|more than|at least|no fewer than|no less than|not less than|"
        "not fewer than|upward of|upwards of|north of|in excess of|a minimum of|minimum of|greater than|well over|"
        "well above|far more than|well more than|far over|higher than|better than|>|≥|>=|at a minimum|starting at|"
        "much more than|way more than|larger than|bigger than|past|beyond|as few as|as little as"
    ),
    "at_most": (
        "under|below|maximum|sub-|less than|fewer than|up to|as many as|as much as|no more than|not more than|at most|"
        "a maximum of|maximum of|south of|just under|just below|shy of|just shy of|just short of|well under|well below|"
        "far fewer than|far less than|lower than|smaller than|<|≤|<=|capped at|as high as|not even|no greater than|"
        "no higher than|upto|under the age of"
    ),
}

_AFTER: dict[Bound, str] = {
    "approx": "or so|or thereabouts|give or take|or about|-ish|-odd|ish|odd|plus or minus",
    "at_least": "or more|-plus|+|plus|or greater|or higher|or above|or better|at least|and up|and counting|and above|and over|at a minimum",
    "at_most": "or less|or fewer|or under|or lower|or below|at most|max|maximum|tops|at the most",
}


def _split(phrases: str) -> list[str]:
    """Parts without a space are lists of words; parts with one are phrases."""
    parts = phrases.split("|")
    words = [p for p in parts if " " not in p]
    first_words = parts[0].split() if " " in parts[0] and not parts[0].startswith("a ") else []
    return [*words, *first_words, *(p for p in parts if " " in p)]


BEFORE: dict[str, Bound] = {phrase: bound for bound, phrases in _BEFORE.items() for phrase in phrases.split("|")}
AFTER: dict[str, Bound] = {phrase: bound for bound, phrases in _AFTER.items() for phrase in phrases.split("|")}

UP = frozenset(
    "up rise rises rose risen rising increase increases increased increasing gain gains gained gaining climb climbs climbed climbing jump "
    "jumps jumped jumping grow grows grew grown growing surge surges surged surging soar soars soared added adds adding "
    "higher advanced advances advancing raised raise raises boosted leapt leaped spiked swelled".split()
)
DOWN = frozenset(
    "down fall falls fell fallen falling decline declines declined declining drop drops dropped dropping decrease decreases decreased "
    "lose loses lost losing slide slides slid sliding plunge plunges plunged plummet plummets plummeted plummeting tumble tumbles tumbled "
    "sank shed shrank slipped slips cut reduced lowered dipped dip eased lower off".split()
)
