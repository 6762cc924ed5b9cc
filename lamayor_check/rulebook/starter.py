"""A rule file to start from."""

from __future__ import annotations

from typing import get_args

from lamayor_check.claims.conflict import ConflictKind
from lamayor_check.rulebook.model import ScopePart, SubjectKind, UnitKind

_WORKED = (
    ("turbines", "wind farm"),
    ("paintings", "museum"),
    ("cameras", "airport"),
    ("machines", "factory"),
    ("cannons", "fortress"),
)
"""What a rule to start from is of, and whose it is: no shipped rule's, and well told from each other."""


def starter(pack: str, name: str, beside: str = "") -> str:
    """A rule file to start from: it loads as it is, passes its examples, and each part says what it is for.

    Args:
        beside: The text of the files that it will stand beside; it is of something that none of them describes.
    """
    words = name.replace("_", " ")
    things, place = next((pair for pair in _WORKED if pair[0] not in beside), _WORKED[0])
    return f"""\
# Say in this line what the file is of. As it stands it tells of {things}: put what you count in their place.

# As it stands in a message.
title: "{words}"

# What is counted, and of whom, in one to three plain sentences: the reader holds every number against this.
describe: {things.capitalize()} that a {place} has.

# Three to eight ways in which news puts it, a few words each and unlike each other.
phrases:
  - {things} in the {place}
  - the {place} has 24 {things}
  - number of {things}

# What the number may be written in, the usual one first:
# {_or(UnitKind)}.
units: [count]

# Whom it is said of: {_or(SubjectKind)}.
subject: any

# How it counts in time. snapshot: compared at one moment; cumulative: a running total, which may not fall;
# constant: one value for ever; plan: one speaker's figure for one plan.
time: snapshot

# Parts of the scope that its figures have, to be looked for around a number:
# {_or(ScopePart)}.
match: [place, period]

# The gap that makes an error rather than a warning: absolute in the unit, or relative to the value.
material: {{absolute: 0, relative: 0.01}}

# How far `about` and the like stretch a value, as a part of it.
hedge: 0.05

# Which conflicts it can have: {_or(ConflictKind)}.
kinds: [value]

# Whether articles name its subject alike; false where they call it by many names.
by_subject: true

# The line to say. {{whose}} is `Ada Lund's`; {{subject}}, {{values}}, {{quotes}}, {{moment}}, {{place}} and {{poll}}
# are what they are.
message: "{{whose}}{words}{{moment}}: {{values}}"

# Why it matters: a source, or the newsroom's reason.
why: Say here why two articles may not disagree on this.

# Pairs of short texts that must, and must not, be flagged: `lamayor-check rules test {pack}/{name} --rules DIR`.
# A headline-like sentence, then one or two more, so that these texts alone show what they are of.
examples:
  flag:
    - a: "The Fairview {place} counts. The Fairview {place} had 412 {things} on June 4, 2030, its director said."
      b: "Figures from Fairview. The director said the Fairview {place} had 275 {things} on June 4, 2030."
  accept:
    - a: "The Fairview {place} counts. The Fairview {place} had 412 {things} on June 4, 2030, its director said."
      b: "Figures from Fairview. The director said the Fairview {place} had more than 400 {things} on June 4, 2030."
      note: "`more than` is open above"
"""


def _or(names: object) -> str:
    """The words that a key can hold, in a line."""
    return ", ".join(get_args(names))
