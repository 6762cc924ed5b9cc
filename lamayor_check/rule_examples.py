"""The examples that rule files carry are run like any articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from lamayor_check.documents.document import Raw
from lamayor_check.documents.reading import to_raw
from lamayor_check.gathering import gather
from lamayor_check.job import all_rules
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
    from lamayor_check.checking.compare import compare

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
