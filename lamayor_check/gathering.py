"""Articles are read and their claims taken out, one article at a time. Comparing them is not done here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.documents.document import Document, Unreadable
from lamayor_check.reporting.report import DocumentEntry, entry_of
from lamayor_check.rulebook.model import Rulebook
from lamayor_check.silences import Silence

if TYPE_CHECKING:
    from spacy.language import Language

Progress = Callable[[int], None]
"""Is told how many articles are done."""


class Gathered(Struct, frozen=True, kw_only=True):
    """What reading found: the claims, what the report says of the documents, and what could not be read."""

    entries: tuple[DocumentEntry, ...]
    claims: tuple[Claim, ...]
    skipped: tuple[Unreadable, ...]
    silences: tuple[Silence, ...]
    documents: tuple[Document, ...]
    """The articles themselves, where they are to be kept."""


def gather(
    readings: Iterable[Document | Unreadable],
    rulebook: Rulebook,
    *,
    model: str | None = None,
    keep_documents: bool = False,
    progress: Progress = lambda done: None,
) -> Gathered:
    """The claims of every article. The language pipeline is loaded by the first article that has a number."""
    from lamayor_check.extraction.extract import extract

    nlp = _pipeline(model)
    entries: list[DocumentEntry] = []
    claims: list[Claim] = []
    skipped: list[Unreadable] = []
    silences: list[Silence] = []
    kept: list[Document] = []
    for done, reading in enumerate(readings, 1):
        if isinstance(reading, Unreadable):
            skipped.append(reading)
            continue
        entries.append(entry_of(reading))
        claims.extend(extract(reading, rulebook, nlp))
        silences.extend(Silence(reading.id, line, rule) for line, rule in reading.silenced)
        if keep_documents:
            kept.append(reading)
        progress(done)
    return Gathered(
        entries=tuple(entries),
        claims=tuple(claims),
        skipped=tuple(skipped),
        silences=tuple(silences),
        documents=tuple(kept),
    )


def _pipeline(model: str | None) -> Language | None:
    if model is None:
        return None
    from lamayor_check.extraction.pipeline import load

    return load(model)
