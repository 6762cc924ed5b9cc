"""What a place that a person writes (`news/a.txt:3:10`) says of where to look."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from lamayor_check.errors import LamayorError

_ENDS = re.compile(r"[:#]")
"""What can follow a file's name in a place: a line, or an article of the file."""


def file_of(place: str) -> Path | None:
    """The file that a place is in; None where there is no such file."""
    named = (Path(place[: end.start()]) for end in reversed(list(_ENDS.finditer(place))))
    return next((path for path in named if str(path) and path.is_file()), None)


def paths_around(place: str, configured: Sequence[str]) -> tuple[str, ...]:
    """Where the claim at a place is looked for: the configured paths where the file is among them, else its folder."""
    file = file_of(place)
    if file is None:
        raise LamayorError(f"no file is found at {place}", hint="say PLACE as FILE:LINE:COLUMN")
    real = file.resolve()
    if any(root == real or root in real.parents for root in (Path(path).resolve() for path in configured)):
        return tuple(configured)
    return (file.parent.as_posix(),)


def normal(place: str) -> str:
    """A place with the name of its file as documents are named: without `./` and double slashes."""
    file = file_of(place)
    if file is None:
        return place
    from lamayor_check.documents.finding import document_id

    ends = (end.start() for end in _ENDS.finditer(place) if Path(place[: end.start()]) == file)
    at = next(ends)
    return document_id(place[:at]) + place[at:]
