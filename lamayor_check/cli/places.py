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
    """Where the claim at a place is looked for: the file, which its folder need not count as an article; and the
    configured paths where the file is among them, else its folder."""
    file = file_of(place)
    if file is None:
        raise LamayorError(f"no file is found at {place}", hint="say PLACE as FILE:LINE:COLUMN")
    real = file.resolve()
    if any(root == real or root in real.parents for root in (Path(path).resolve() for path in configured)):
        return str(file), *configured
    return str(file), str(file.parent)


def are_one(place: str, other: str) -> bool:
    """Whether two ways to write a place mean the same (`./a.txt:3`, `a.txt:3`)."""
    if place == other:
        return True
    return other.endswith(place[place.rfind(":") :]) and _located(place) == _located(other)


def _located(place: str) -> tuple[Path | None, str]:
    """The file of a place, however it is named, and what follows its name."""
    file = file_of(place)
    if file is None:
        return None, place
    at = next(end.start() for end in _ENDS.finditer(place) if Path(place[: end.start()]) == file)
    return file.resolve(), place[at:]
