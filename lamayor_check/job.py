"""The story: read the articles, take out their claims, compare them, tell what is new, report."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext, suppress
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec import Struct

from lamayor_check import baseline, silences
from lamayor_check.archive import history
from lamayor_check.archive.candidates import candidates
from lamayor_check.archive.records import Archived
from lamayor_check.cache import Cache, key_of
from lamayor_check.checking.result import Comparison, Verdict
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Development
from lamayor_check.claims.known import Entry
from lamayor_check.documents.document import Document, Passed, Raw, Unreadable
from lamayor_check.documents.finding import document_id
from lamayor_check.documents.reading import read_raw
from lamayor_check.errors import LamayorError
from lamayor_check.gathering import Gathered, Progress, gather
from lamayor_check.reader.load import model_version
from lamayor_check.reporting.report import DocumentEntry, FailOn, Report, involved_in, involved_in_history, make_report
from lamayor_check.rulebook.model import Metric, Relation, Rulebook
from lamayor_check.silences import Silence


class Settings(Struct, frozen=True, kw_only=True):
    """What a run is asked to do."""

    paths: tuple[str, ...]
    exclude: tuple[str, ...] = ()
    stdin_filename: str | None = None
    fields: tuple[tuple[str, str], ...] = ()
    """Which columns of tables hold what: `("text", "body")`."""
    rules: tuple[Path, ...] = ()
    """Folders of rule packs beside the shipped ones."""
    model: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    baseline: Path | None = None
    changed: tuple[str, ...] | None = None
    """Only conflicts that touch these files are told, where given."""
    against: Path | None = None
    """The archive that the articles are held against."""
    keep_documents: bool = False
    cache: Path | None = None
    """The folder of what earlier runs found."""
    jobs: int = 1
    fail_on: FailOn = "error"
    """From which severity on a new conflict fails the run."""
    strict: bool = False
    """Whether articles that could not be read fail the run."""


class Outcome(Struct, frozen=True, kw_only=True):
    """The report, and what the run noticed besides."""

    report: Report
    rulebook: Rulebook
    verdicts: tuple[Verdict, ...]
    stale: tuple[Entry, ...] = ()
    expired: tuple[Entry, ...] = ()
    kept: tuple[Entry, ...] = ()
    """The entries of the baseline that still say something, in today's form."""
    old_baseline: Path | None = None
    """The baseline, where it has the form of an earlier version."""
    unused: tuple[Silence, ...] = ()
    documents: tuple[Document, ...] = ()
    passed: tuple[Passed, ...] = ()
    """What the folders hold besides articles."""
    remembered: int = 0
    notice: str = ""
    """What the person should know of the cache."""


class _Held(Struct, frozen=True, kw_only=True):
    """What is held against each other: the articles that were read, and the archive's that may speak of the same."""

    drafts: frozenset[str]
    """The documents that were read in this run."""
    entries: dict[str, DocumentEntry]
    claims: Sequence[Claim]
    silences: tuple[Silence, ...]
    has_archive: bool

    def of_drafts(self, conflicts: tuple[Conflict, ...], claims: Mapping[str, Claim]) -> tuple[Conflict, ...]:
        """The conflicts that a draft is part of: what old articles have among themselves is not told."""
        if not self.has_archive:
            return conflicts
        return tuple(one for one in conflicts if any(claims[c].document in self.drafts for c in involved_in([one])))


def check(
    settings: Settings,
    *,
    stdin: BinaryIO | None = None,
    progress: Progress = lambda done: None,
    told: Callable[[str], None] = lambda line: None,
) -> Outcome:
    """The whole job; `told` hears what holds it up. Raises `LamayorError` where rules, model, baseline or archive are
    unusable."""
    with Cache(settings.cache) if settings.cache else nullcontext() as cache:
        rulebook = load_rules(settings.rules, cache)
        wanted = _wanted_rules(rulebook, settings)
        accepted = baseline.load(settings.baseline) if settings.baseline else None
        gathered = _gather(settings, rulebook, cache, stdin, progress)
    held = _held(settings, gathered, rulebook, told)
    from lamayor_check.checking.compare import compare

    comparison = compare(held.claims, rulebook)
    involved = involved_in(comparison.conflicts)
    claims = {claim.id: claim for claim in comparison.claims if claim.id in involved}
    quieted = silences.apply(held.of_drafts(comparison.conflicts, claims), claims, held.silences)
    past = _told_apart(quieted.conflicts, comparison.claims, held, rulebook)
    judged = _judge(past.conflicts, claims, accepted, held)
    paths = {entry.id: entry.path for entry in held.entries.values()}
    found = [c for c in judged.conflicts if c.rule in wanted and _touches(c, claims, settings.changed, paths)]
    return Outcome(
        report=_report(settings, gathered, held, comparison, found, [h for h in past.history if h.rule in wanted]),
        rulebook=rulebook,
        verdicts=comparison.verdicts,
        stale=judged.stale,
        expired=judged.expired,
        kept=judged.kept,
        old_baseline=settings.baseline if judged.is_old else None,
        unused=tuple(one for one in quieted.unused if one.document in held.drafts),
        documents=gathered.documents,
        passed=gathered.passed,
        remembered=gathered.remembered,
        notice=cache.notice if cache else "",
    )


def _held(settings: Settings, gathered: Gathered, rulebook: Rulebook, told: Callable[[str], None]) -> _Held:
    """The articles that were read, with those of the archive that may speak of the same, where there is one."""
    archived = Archived()
    if settings.against is not None:
        metrics = {metric.name for metric in rulebook.metrics}
        archived = candidates(settings.against, gathered.entries, gathered.claims, metrics=metrics, told=told)
    return _Held(
        drafts=frozenset(entry.id for entry in gathered.entries),
        entries={entry.id: entry for entry in (*gathered.entries, *archived.entries)},
        claims=[*gathered.claims, *archived.claims] if archived.claims else gathered.claims,
        silences=(*gathered.silences, *archived.silences),
        has_archive=settings.against is not None,
    )


def _told_apart(
    conflicts: tuple[Conflict, ...], claims: Sequence[Claim], held: _Held, rulebook: Rulebook
) -> history.Judged:
    """The conflicts, and what the archive shows to be history."""
    if not held.has_archive:
        return history.Judged(conflicts, ())
    hedges = {metric.name: metric.hedge for metric in rulebook.metrics}
    return history.judge(
        conflicts,
        claims,
        drafts=held.drafts,
        outlet=lambda claim: held.entries[claim.document].source,
        hedge=lambda claim: hedges[claim.metric],
    )


def _report(
    settings: Settings,
    gathered: Gathered,
    held: _Held,
    comparison: Comparison,
    conflicts: Sequence[Conflict],
    past: Sequence[Development],
) -> Report:
    """The report: all that was read, and of the archive what conflicts and history are about."""
    entries, claims = gathered.entries, comparison.claims
    if held.has_archive:
        shown = involved_in(conflicts) | involved_in_history(past)
        claims = [claim for claim in claims if claim.document in held.drafts or claim.id in shown]
        cited = held.drafts.union(claim.document for claim in claims)
        entries = tuple(entry for entry in held.entries.values() if entry.id in cited)
    return make_report(
        documents=entries,
        claims=claims,
        conflicts=conflicts,
        skipped=gathered.skipped,
        comparisons=comparison.compared,
        passed=gathered.passed,
        fail_on=settings.fail_on,
        strict=settings.strict,
        history=past,
        stories=comparison.stories,
        model=model_version(settings.model),
    )


def articles(settings: Settings, stdin: BinaryIO | None) -> Iterator[Raw | Unreadable | Passed]:
    """What the paths hold, as it comes. Raises `LamayorError` where a path is not there."""
    return read_raw(
        settings.paths,
        exclude=settings.exclude,
        stdin=stdin,
        stdin_filename=settings.stdin_filename,
        fields=dict(settings.fields),
    )


def _gather(
    settings: Settings, rulebook: Rulebook, cache: Cache | None, stdin: BinaryIO | None, progress: Progress
) -> Gathered:
    return gather(
        articles(settings, stdin),
        rulebook,
        model=settings.model,
        cache=cache,
        jobs=settings.jobs,
        keep_documents=settings.keep_documents,
        progress=progress,
    )


def load_rules(directories: Iterable[Path] = (), cache: Cache | None = None) -> Rulebook:
    """The shipped rules with those of `directories`. Raises `LamayorError` with every fault."""
    from lamayor_check.rulebook.load import load, rule_files
    from lamayor_check.rulebook.locate import shipped

    folders = tuple(directories)
    if cache is None:
        return load(folders)
    files = [path for folder in (shipped(), *folders) for path in rule_files(folder)]
    key = key_of("rules", *(part for path in files for part in (str(path), _content(path))))
    with suppress(msgspec.MsgspecError):
        if (known := cache.get(key)) is not None:
            return msgspec.msgpack.decode(known, type=Rulebook)
    rulebook = load(folders)
    cache.put(key, msgspec.msgpack.encode(rulebook))
    return rulebook


def _content(path: Path) -> str:
    try:
        return path.read_bytes().decode("latin-1")
    except OSError:
        return ""  # that it cannot be read is told by loading it


def all_rules(rulebook: Rulebook) -> list[Metric | Relation]:
    """Metrics and relations, sorted by name."""
    rules: list[Metric | Relation] = [*rulebook.metrics, *rulebook.relations]
    return sorted(rules, key=lambda rule: rule.rule)


def rule_names(rulebook: Rulebook) -> list[str]:
    """The names of all rules, sorted."""
    return [rule.rule for rule in all_rules(rulebook)]


def matching_rules(rulebook: Rulebook, patterns: Iterable[str]) -> set[str]:
    """The rules that patterns name. Raises `LamayorError` for one that names none, with what it might have meant."""
    known = rule_names(rulebook)
    found: set[str] = set()
    for pattern in patterns:
        hits = {rule for rule in known if silences.names(pattern, rule)}
        if not hits:
            raise LamayorError(f"there is no rule {pattern!r}", hint=_suggestion(pattern, known))
        found |= hits
    return found


def _suggestion(pattern: str, known: list[str]) -> str:
    parts = {part for rule in known for part in (rule, *rule.split("/"))}
    close = get_close_matches(pattern, sorted(parts), n=1)
    return f"did you mean {close[0]!r}?" if close else "`lamayor-check rules list` names them all"


def _wanted_rules(rulebook: Rulebook, settings: Settings) -> set[str]:
    selected = matching_rules(rulebook, settings.select) if settings.select else set(rule_names(rulebook))
    return selected - matching_rules(rulebook, settings.ignore)


def _judge(
    conflicts: tuple[Conflict, ...], claims: dict[str, Claim], accepted: baseline.Baseline | None, held: _Held
) -> baseline.Judged:
    if accepted is None:
        return baseline.Judged(conflicts=conflicts)
    looked_at = {name for entry in held.entries.values() for name in (entry.id, entry.path)}
    return baseline.judge(
        conflicts, claims, accepted, read=looked_at, today=date.today(), may_be_gone=not held.has_archive
    )


def _touches(
    conflict: Conflict, claims: dict[str, Claim], changed: tuple[str, ...] | None, paths: dict[str, str]
) -> bool:
    if changed is None:
        return True
    files = {os.path.realpath(document_id(path)) for path in changed}
    return any(os.path.realpath(paths[claims[c].document]) in files for side in conflict.sides for c in side.claims)
