"""The examples that rule files carry are run like any articles; and a rule file to start from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

from msgspec import Struct

from lamayor_check.checking import all_rules
from lamayor_check.claims.conflict import ConflictKind
from lamayor_check.documents.document import Raw
from lamayor_check.documents.reading import to_raw
from lamayor_check.gathering import gather
from lamayor_check.rulebook.model import Rulebook, Sample, ScopePart, SubjectKind, UnitKind

Verdict = Literal["a conflict", "no conflict"]


class Result(Struct, frozen=True):
    """An example, what it says and what was found."""

    rule: str
    expected: Verdict
    found: Verdict
    shown: str
    """The example's texts, for a person."""

    @property
    def is_as_said(self) -> bool:
        """Whether the rule judged its example as the example says."""
        return self.expected == self.found


def run_examples(rulebook: Rulebook, wanted: set[str] | None = None, *, model: str | None = None) -> Iterator[Result]:
    """Each example of each wanted rule (None: of all). What other rules say of it does not count."""
    for rule in all_rules(rulebook):
        if wanted is not None and rule.rule not in wanted:
            continue
        for sample in rule.examples.flag:
            yield Result(rule.rule, "a conflict", _judged(sample, rule.rule, rulebook, model), _shown(sample))
        for sample in rule.examples.accept:
            yield Result(rule.rule, "no conflict", _judged(sample, rule.rule, rulebook, model), _shown(sample))


def _judged(sample: Sample, rule: str, rulebook: Rulebook, model: str | None) -> Verdict:
    from lamayor_check.comparison.compare import compare

    gathered = gather(_documents(sample), rulebook, model=model)
    conflicts = compare(gathered.claims, rulebook).conflicts
    return "a conflict" if any(conflict.rule == rule for conflict in conflicts) else "no conflict"


def _documents(sample: Sample) -> Iterator[Raw]:
    for name, text in (("a.txt", sample.a), ("b.txt", sample.b)):
        if text:
            marker = f"date {sample.date}\n\n" if sample.date else ""
            yield to_raw(name, f"{marker}{text}\n".encode())


def _shown(sample: Sample) -> str:
    return "".join(
        f"  {name}: {text}\n" for name, text in (("a", sample.a), ("b", sample.b), ("note", sample.note)) if text
    )


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
