"""The audit of an archive: what its articles contradict among themselves, compared window by window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import Path

from lamayor_check import silences
from lamayor_check.archive.store import Told
from lamayor_check.archive.windows import Window, windows
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict
from lamayor_check.claims.shelf import Keeper
from lamayor_check.documents.document import Passed, Unreadable
from lamayor_check.job import Outcome
from lamayor_check.reporting.report import DocumentEntry, FailOn, involved_in, make_report
from lamayor_check.rulebook.model import Rulebook


def audit(
    path: Path,
    rulebook: Rulebook,
    *,
    skipped: Iterable[Unreadable] = (),
    passed: Iterable[Passed] = (),
    fail_on: FailOn = "error",
    told: Told = lambda line: None,
) -> Outcome:
    """The conflicts of an archive, with the claims and the articles that they are about. `skipped` and `passed` were
    not read on the way into it.

    Raises `LamayorError` where the archive is missing or unusable.
    """
    found = _Found(rulebook)
    for window in windows(path, metrics={metric.name for metric in rulebook.metrics}, told=told):
        found.add(window)
    report = make_report(
        documents=found.entries.values(),
        claims=found.claims.values(),
        conflicts=found.conflicts,
        skipped=skipped,
        passed=passed,
        comparisons=found.compared,
        stories=found.stories,
        fail_on=fail_on,
    )
    return Outcome(report=report, rulebook=rulebook, verdicts=())


class _Found:
    """What the windows so far have shown."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self.conflicts: list[Conflict] = []
        self.claims: dict[str, Claim] = {}
        self.entries: dict[str, DocumentEntry] = {}
        self.stories: dict[str, str] = {}
        self.compared = 0
        self._told_of: dict[_Key, set[str]] = {}
        """The conflicts of a kind and rule that each claim is part of."""

    def add(self, window: Window) -> None:
        """Compares what is in a window."""
        from lamayor_check.checking.compare import compare

        kept, entries = Keeper(), {one.entry.id: one.entry for one in window.read if one.entry is not None}
        for one in window.read:
            if one.entry is not None:
                kept.add(one.entry.id, one.claims)
        comparison = compare(kept.claims(), self._rulebook)
        self.compared += comparison.compared
        self.stories |= comparison.stories
        involved = involved_in(comparison.conflicts)
        claims = {claim.id: claim for claim in comparison.claims if claim.id in involved}
        quiet = chain.from_iterable(one.silences for one in window.read)
        found = silences.apply(comparison.conflicts, claims, quiet).conflicts
        mine = [c for c in found if any(claims[one].document in window.own for one in involved_in([c]))]
        for conflict in [c for c in mine if not self._is_told(c)]:
            self._keep(conflict, claims, entries)

    def _is_told(self, conflict: Conflict) -> bool:
        """Whether an earlier window has shown all these claims in one conflict of this kind and rule."""
        return bool(set.intersection(*(self._told_of.get(key, set()) for key in _keys(conflict))))

    def _keep(self, conflict: Conflict, claims: Mapping[str, Claim], entries: Mapping[str, DocumentEntry]) -> None:
        self.conflicts.append(conflict)
        for key in _keys(conflict):
            self._told_of.setdefault(key, set()).add(conflict.id)
        for claim in (claims[one] for one in involved_in([conflict])):
            self.claims[claim.id] = claim
            self.entries[claim.document] = entries[claim.document]


_Key = tuple[str, str, str]


def _keys(conflict: Conflict) -> list[_Key]:
    """Each claim of a conflict, with its kind and rule."""
    return [(conflict.kind, conflict.rule, claim) for claim in involved_in([conflict])]
