"""Tables of the words that hedge or bound a number, and of those that say it went up or down."""

from __future__ import annotations

from lamayor_check.claims.quantity import Bound
from lamayor_check.extraction.quantities.listed import phrases, words

_BEFORE: dict[Bound, tuple[str, ...]] = {
    "approx": phrases(
        "about | around | roughly | approximately | approx | approx. | nearly | almost | some | circa | c. | ca. | ~",
        "≈ | estimated | an estimated | estimated at | close to | nearing | approaching | just over | just above",
        "just past | slightly more than | slightly over | slightly above | a little over | a little more than",
        "a bit over | a bit more than | a shade over | a hair over | a touch over | a little under",
        "a little less than | a bit under | a bit less than | a shade under | slightly less than",
        "slightly fewer than | slightly under | slightly below | barely | in the region of | in the neighborhood of",
        "in the neighbourhood of | in the vicinity of | on the order of | something like | more like | more or less",
        "somewhere around | somewhere near | or about | almost exactly | virtually | practically",
    ),
    "at_least": phrases(
        "over | above | exceeding | surpassing | topping | past | beyond | minimum | at a minimum | a minimum of",
        "minimum of | more than | at least | no fewer than | no less than | not less than | not fewer than",
        "upward of | upwards of | north of | in excess of | greater than | well over | well above | far more than",
        "well more than | much more than | far over | higher than | better than | larger than | bigger than",
        "starting at | as few as | as little as | > | ≥ | >=",
    ),
    "at_most": phrases(
        "under | below | maximum | sub- | less than | fewer than | up to | upto | as many as | as much as",
        "as high as | no more than | not more than | at most | a maximum of | maximum of | south of | just under",
        "just below | shy of | just shy of | just short of | well under | well below | far fewer than",
        "far less than | lower than | smaller than | capped at | not even | no greater than | no higher than",
        "under the age of | < | ≤ | <=",
    ),
}

_AFTER: dict[Bound, tuple[str, ...]] = {
    "approx": phrases("or so | or thereabouts | give or take | -ish | -odd | odd"),
    "at_least": phrases(
        "or more | -plus | + | plus | or greater | or higher | or above | or better | at least | and up",
        "and counting | and above | and over | at a minimum",
    ),
    "at_most": phrases(
        "or less | or fewer | or under | or lower | or below | at most | at the most | maximum | tops",
    ),
}

BEFORE: dict[str, Bound] = {phrase: bound for bound, group in _BEFORE.items() for phrase in group}
AFTER: dict[str, Bound] = {phrase: bound for bound, group in _AFTER.items() for phrase in group}

UP = words(
    "up rise rises rose risen rising increase increases increased increasing gain gains gained gaining climb climbs",
    "climbed climbing jump jumps jumped jumping grow grows grew grown growing surge surges surged surging soar soars",
    "soared higher advance advances advanced advancing boosted leapt leaped spiked swelled",
)
DOWN = words(
    "down fall falls fell fallen falling decline declines declined declining drop drops dropped dropping decrease",
    "decreases decreased lose loses lost losing slide slides slid sliding plunge plunges plunged plummet plummets",
    "plummeted plummeting tumble tumbles tumbled sank shed shrank shrinks slip slips slipped cut cuts reduced",
    "lowered dip dips dipped ease eases eased lower off",
)
LEVEL = words("to from at than in")
"""Before a number these say that it is a level reached or left, not the size of a change."""
