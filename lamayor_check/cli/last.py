"""The conflicts of the last check in a folder, kept beside the cache, so that `explain ID` needs no articles."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from lamayor_check.cli.output import write_whole
from lamayor_check.errors import LamayorError

if TYPE_CHECKING:
    from lamayor_check.reporting.report import Report

_AT_MOST = 5_000
"""Conflicts: whoever has more explains them with the articles at hand."""


def keep(report: Report, folder: Path) -> None:
    """Keeps what explaining the report's conflicts takes; where that cannot be written, nothing is lost but this."""
    from lamayor_check.reporting.json import json_text
    from lamayor_check.reporting.report import involved_in

    conflicts = report.conflicts[:_AT_MOST]
    involved = involved_in(conflicts)
    claims = tuple(claim for claim in report.claims if claim.id in involved)
    named = {claim.document for claim in claims}
    documents = tuple(entry for entry in report.documents if entry.id in named)
    kept = msgspec.structs.replace(report, conflicts=conflicts, claims=claims, documents=documents, skipped=())
    with suppress(OSError, LamayorError):
        path = _path(folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json_text(kept, indent=0))


def recall(folder: Path) -> Report | None:
    """The last report of the working folder, or None."""
    from lamayor_check.reporting.report import Report

    with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return msgspec.json.decode(_path(folder).read_bytes(), type=Report)
    return None


def _path(folder: Path) -> Path:
    here = hashlib.sha256(os.fsencode(Path.cwd())).hexdigest()[:16]
    return folder / "last" / f"{here}.json"
