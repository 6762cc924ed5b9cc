"""The examples that rule files carry are run like any articles; and a rule file to start from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from lamayor_check.checking import all_rules
from lamayor_check.documents.document import Raw
from lamayor_check.documents.reading import to_raw
from lamayor_check.gathering import gather
from lamayor_check.rulebook.model import Rulebook, Sample

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


def starter(pack: str, name: str) -> str:
    """A rule file to start from: it loads as it is, and each part says what it is for."""
    words = name.replace("_", " ")
    return f"""\
# What is counted, in the words of a message.
title: "{words}"

# What the number may be written in: percent, points, money, count, measure, multiple, ratio.
units: [count]

# Whom it is said of: contestant, actor, body, place, poll, event, any.
subject: any

# How it counts in time. snapshot: compared at one moment; cumulative: a running total, which may not fall;
# constant: one value for ever; plan: one speaker's figure for one plan.
time: snapshot

# Parts of the scope that must agree where both sides have them: contest, stage, place, population, pollster, wave,
# period, per, noun, detail, unit.
match: [place, period, noun]

# The gap that makes an error rather than a warning: absolute in the unit, or relative to the value.
material: {{absolute: 0, relative: 0.01}}

# How far `about` and the like stretch a value, as a part of it.
hedge: 0.05

# Which conflicts it can have: value, order, arithmetic, monotonic.
kinds: [value]

# Words that tell like figures apart: two are of one thing only where both or neither have them (`free|empty` is one
# marker in two words). And the part of the words around the numbers that both must share; 0: their scope is enough.
markers: []
alike: 0

# The line to say. {{whose}} is `Ada Lund's`; {{subject}}, {{values}}, {{quotes}}, {{moment}}, {{place}} and {{poll}}
# are what they are.
message: "{{whose}}{words}{{moment}}: {{values}}"

# Why it matters: a source, or the newsroom's reason.
why: Say here why two articles may not disagree on this.

# What in the text speaks for this metric. Words are in their base form and small letters; the heaviest cue decides.
# Put the noun that is counted in place of `entry`, here and in the examples.
cues:
  - {{weight: 98, unit: [count], noun: [entry], article: ["{words}"]}}

# Pairs of short texts that must, and must not, be flagged: `lamayor-check rules test {pack}/{name} --rules DIR`.
examples:
  flag:
    - a: "Tarn Hollow had 300 entries on June 4, 2030. The page is on {words}."
      b: "Tarn Hollow had 200 entries on June 4, 2030. The page is on {words}."
  accept:
    - a: "Tarn Hollow had 300 entries on June 4, 2030. The page is on {words}."
      b: "Tarn Hollow had about 300 entries on June 4, 2030. The page is on {words}."
"""
