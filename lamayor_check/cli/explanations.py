"""Rules, conflicts and claims in full, as lines for `explain`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from lamayor_check.claims.amounts import span
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.reasons import readable, reason_lines
from lamayor_check.reporting.safe import visible

if TYPE_CHECKING:
    from lamayor_check.checking.result import Verdict
    from lamayor_check.claims.claim import Claim
    from lamayor_check.claims.conflict import Conflict
    from lamayor_check.reporting.report import Report
    from lamayor_check.rulebook.model import Metric, Relation


def rule_lines(rule: Metric | Relation) -> Iterator[str]:
    """What a rule looks for, how it decides, and its examples."""
    from lamayor_check.rulebook.model import Metric

    yield f"{rule.rule}: {rule.title}\n\n"
    if isinstance(rule, Metric):
        yield f"  Units            {', '.join(rule.units)}\n"
        yield f"  In time          {rule.time}\n"
        yield f"  Told apart by    {', '.join(rule.match) or 'nothing but subject and moment'}\n"
        yield f"  `About` allows   {rule.hedge * 100:f}%\n"
        yield f"  Conflicts        {', '.join(rule.kinds)}\n"
    else:
        yield f"  Check            {rule.relation}\n"
    material = rule.material
    yield f"  Material gap     {material.absolute} in the unit, {material.relative * 100:f}% of the value\n"
    yield f"  Severity         {rule.severity}\n"
    yield f"  Says             {rule.message}\n"
    yield f"\n  Why: {' '.join(rule.why.split())}\n"
    for name, samples in (("Flagged", rule.examples.flag), ("Accepted", rule.examples.accept)):
        yield f"\n  {name}:\n"
        for sample in samples:
            yield f"    - {' '.join(sample.a.split())}\n"
            yield f"      {' '.join(sample.b.split())}\n" if sample.b else ""
            yield f"      ({sample.note})\n" if sample.note else ""


def conflict_lines(conflict: Conflict, report: Report) -> Iterator[str]:
    """The sides of a conflict in full, and the reasons."""
    lookup = Lookup(report)
    yield f"{conflict.severity} {conflict.rule} ({conflict.kind}) {conflict.id}, {conflict.status}\n"
    yield f"{readable(conflict.message)}\n"
    for side, claims in lookup.sides(conflict):
        yield f"\n  {visible(side.label)}\n"
        for claim in claims:
            yield from _claim_lines(claim, lookup)
    yield "\n"
    for heading, text in reason_lines(conflict.explanation):
        yield f"  {heading}: {text}\n"


def claim_lines(claim: Claim, verdicts: Iterable[Verdict], report: Report, *, all_met: bool = False) -> Iterator[str]:
    """A claim in full, and the nearest claims of other articles with what parted each; or all that it met."""
    from lamayor_check.checking.candidates import NEAREST, candidates

    lookup = Lookup(report)
    subject = f" of {visible(claim.subject.name)}" if claim.subject else ""
    yield f"{visible(claim.text)}, {claim.metric.replace('_', ' ')}{subject}\n"
    yield from _claim_lines(claim, lookup)
    stories = {entry.id: entry.story for entry in report.documents}
    near = list(candidates(claim, report.claims, verdicts, report.conflicts, stories, None if all_met else NEAREST))
    if not near:
        yield f"\n  {'It met no claim' if all_met else 'There is no claim'} of another article.\n"
        return
    yield f"\n  {'All claims that it met' if all_met else 'The nearest claims'} of other articles:\n"
    for one in near:
        why = f": {readable(one.reason)}" if one.reason else ""
        yield f"    {one.outcome} with {visible(one.claim.text)} at {lookup.place(one.claim)}{why}\n"


def _claim_lines(claim: Claim, lookup: Lookup) -> Iterator[str]:
    interval = span(claim.lower, claim.upper, claim.unit)
    meant = f"stands for {interval}; " if interval else ""
    moment = f"as of {visible(claim.as_of.text or claim.as_of.start)}" if claim.as_of else "as of: not said"
    yield f"    {lookup.place(claim)}  {lookup.origin(claim)}\n"
    yield f"      {visible(claim.sentence)}\n"
    yield f"      {meant}{moment}; {claim.modality}\n"
    for part in claim.filled:
        yield f"      {part.part} is from the {part.source}\n"
