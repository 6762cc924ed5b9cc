"""Articles become claims, each on its own: from the cache, in this process, or in several. Nothing is compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from lamayor_check.cache import Cache, key_of
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.shelf import Keeper
from lamayor_check.documents.document import Document, Passed, Raw, Unreadable
from lamayor_check.documents.reading import to_document
from lamayor_check.errors import LamayorError
from lamayor_check.reporting.report import DocumentEntry, entry_of
from lamayor_check.rulebook.model import Rulebook
from lamayor_check.silences import Silence
from lamayor_check.workers import spread

if TYPE_CHECKING:
    from spacy.language import Language

    from lamayor_check.reader.reader import Reader

Progress = Callable[[int], None]
"""Is told how many articles are done."""

_BATCH = 16
"""So many new articles are read at once."""
_WORTH_PROCESSES = 300_000
"""Bytes of new articles from which on it pays that each process loads the model for itself."""


class Findings(Struct, frozen=True):
    """What one article gave; `unreadable` is the reason where it gave nothing."""

    entry: DocumentEntry | None
    claims: tuple[Claim, ...]
    silences: tuple[Silence, ...]
    unreadable: str = ""


class Gathered(Struct, frozen=True, kw_only=True):
    """What reading found: the claims, what the report says of the documents, and what could not be read."""

    entries: tuple[DocumentEntry, ...]
    claims: Sequence[Claim]
    """In order; in memory, or where there are very many in a file."""
    skipped: tuple[Unreadable, ...]
    passed: tuple[Passed, ...]
    """What the folders hold besides articles."""
    silences: tuple[Silence, ...]
    documents: tuple[Document, ...]
    """The articles themselves, where they are to be kept."""
    remembered: int
    """How many were known from earlier runs."""


def gather(
    readings: Iterable[Raw | Unreadable | Passed],
    rulebook: Rulebook,
    *,
    model: str | None = None,
    cache: Cache | None = None,
    jobs: int = 1,
    keep_documents: bool = False,
    progress: Progress = lambda done: None,
) -> Gathered:
    """The claims of every article, in the order of the articles. The models are loaded where an article is new."""
    collected = _Collected(keep_documents)
    new = collected.from_cache(readings, cache, _key_maker(rulebook, model))
    for identity, value in _extracted(new, rulebook, model, jobs):
        collected.add(identity, msgspec.msgpack.decode(value, type=Findings))
        if cache is not None:
            cache.put(collected.keys.pop(identity), value)
        progress(collected.done)
    return collected.gathered()


def fresh(
    raws: Iterable[Raw], rulebook: Rulebook, *, model: str | None = None, jobs: int = 1
) -> Iterator[tuple[str, Findings]]:
    """What each article gives, by its id, one after the other as they are read; none is kept."""
    for identity, value in _extracted(iter(raws), rulebook, model, jobs):
        yield identity, msgspec.msgpack.decode(value, type=Findings)


def reader_of(rulebook: Rulebook, model: str | None) -> Callable[[Sequence[Raw]], list[bytes]]:
    """What makes of articles what each gives, encoded `Findings`, for as long as it is kept: the models are loaded
    once."""
    prepared = _prepared(rulebook, model)
    return lambda raws: [value for _, value in _worked(prepared, raws)]


class _Collected:
    """The findings so far, by document."""

    def __init__(self, keep_documents: bool) -> None:
        self.keep_documents = keep_documents
        self.findings: dict[str, Findings] = {}
        """What was found, its claims apart."""
        self.claims = Keeper()
        self.documents: dict[str, Document] = {}
        self.skipped: list[Unreadable] = []
        self.passed: list[Passed] = []
        self.keys: dict[str, bytes] = {}
        self.remembered = 0

    @property
    def done(self) -> int:
        return len(self.findings) + len(self.skipped)

    def from_cache(
        self, readings: Iterable[Raw | Unreadable | Passed], cache: Cache | None, key: Callable[[Raw], bytes]
    ) -> Iterator[Raw]:
        """Takes what the cache knows; yields what is new."""
        for reading in readings:
            if isinstance(reading, Passed):
                self.passed.append(reading)
                continue
            if isinstance(reading, Unreadable):
                self.skipped.append(reading)
                continue
            if self.keep_documents and isinstance(document := to_document(reading), Document):
                self.documents[reading.id] = document
            if cache is None or (known := self._recalled(reading, cache, key)) is None:
                yield reading
            else:
                self.remembered += known.entry is not None
                self.add(reading.id, known)

    def _recalled(self, raw: Raw, cache: Cache, key: Callable[[Raw], bytes]) -> Findings | None:
        """What the cache has; where it has nothing, the key is kept for what will be found."""
        made = key(raw)
        known = _decoded(cache.get(made))
        if known is None:
            self.keys[raw.id] = made
        return known

    def add(self, identity: str, findings: Findings) -> None:
        if findings.entry is None:
            self.skipped.append(Unreadable(identity, findings.unreadable))
        else:
            self.claims.add(identity, findings.claims)
            self.findings[identity] = msgspec.structs.replace(findings, claims=())

    def gathered(self) -> Gathered:
        ordered = [self.findings[identity] for identity in sorted(self.findings)]
        return Gathered(
            entries=tuple(one.entry for one in ordered if one.entry is not None),
            claims=self.claims.claims(),
            skipped=tuple(self.skipped),
            passed=tuple(self.passed),
            silences=tuple(chain.from_iterable(one.silences for one in ordered)),
            documents=tuple(self.documents[identity] for identity in sorted(self.documents)),
            remembered=self.remembered,
        )


def _decoded(value: bytes | None) -> Findings | None:
    try:
        return msgspec.msgpack.decode(value, type=Findings) if value is not None else None
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _key_maker(rulebook: Rulebook, model: str | None) -> Callable[[Raw], bytes]:
    from lamayor_check.extraction.pipeline import pipeline_version
    from lamayor_check.reader.load import model_version

    version = ""
    with suppress(LamayorError):  # an unusable model is told of where it is loaded
        version = model_version(model)
    shared = (rulebook.fingerprint, model or "", version, pipeline_version())
    return lambda raw: key_of(raw.id, raw.sha256, *shared, *_reading(raw))


def _reading(raw: Raw) -> tuple[str, ...]:
    """What decides how an article that is no plain text is read."""
    if not raw.form:
        return ()
    from lamayor_check.documents.readers.choose import versions

    return raw.form, versions()


def _extracted(new: Iterator[Raw], rulebook: Rulebook, model: str | None, jobs: int) -> Iterator[tuple[str, bytes]]:
    """What each new article gives, encoded: in this process until there is work enough for several."""
    first: list[Raw] = []
    size = 0
    for raw in new:
        first.append(raw)
        size += len(raw.data)
        if jobs > 1 and size >= _WORTH_PROCESSES and len(first) > 1:
            batches = _batches(chain(first, new))
            for found in spread(
                batches, jobs=jobs, prepare=_prepared, with_=(rulebook, model), work=_worked, at_once=1
            ):
                yield from found
            return
        if jobs == 1 and len(first) == _BATCH:
            yield from _worked(_prepared(rulebook, model), first)
            first = []
    for batch in _batches(first):
        yield from _worked(_prepared(rulebook, model), batch)


def _batches(raws: Iterable[Raw]) -> Iterator[list[Raw]]:
    rest = iter(raws)
    while batch := list(islice(rest, _BATCH)):
        yield batch


def _prepared(rulebook: Rulebook, model: str | None) -> tuple[Rulebook, Language, Reader]:
    """The rules, the pipeline, and the reader: the shipped one where no other is asked for."""
    from lamayor_check.extraction.pipeline import load
    from lamayor_check.reader.load import load as load_reader

    return rulebook, load(), load_reader(rulebook, model)


def _worked(prepared: tuple[Rulebook, Language, Reader], raws: Sequence[Raw]) -> list[tuple[str, bytes]]:
    from lamayor_check.extraction.extract import extract_each

    read = [to_document(raw) for raw in raws]
    claims = extract_each((one for one in read if isinstance(one, Document)), *prepared)
    return [(raw.id, msgspec.msgpack.encode(_findings(one, claims))) for raw, one in zip(raws, read, strict=True)]


def _findings(document: Document | Unreadable, claims: Iterator[tuple[Claim, ...]]) -> Findings:
    if isinstance(document, Unreadable):
        return Findings(None, (), (), document.reason)
    silences = tuple(Silence(document.id, line, rule) for line, rule in document.silenced)
    return Findings(entry_of(document), next(claims), silences)
