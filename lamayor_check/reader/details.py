"""What a reader's folder says of itself, known without loading it."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import Struct

from lamayor_check.claims.claim import Modality
from lamayor_check.errors import LamayorError
from lamayor_check.rulebook.model import TimeKind

FILE = "reader.json"
REMEDY = "install lamayor-check again, or name the folder of a reader by --model"


class Details(Struct, frozen=True, kw_only=True):
    """What the reader is called, and the rows of its heads in their order."""

    name: str = "unnamed"
    version: str = "0"
    modalities: tuple[Modality, ...]
    times: tuple[TimeKind, ...]
    roles: tuple[str, ...]
    """Without that for nothing."""
    refined: tuple[str, ...] = ()
    """The metrics of which `refined` in `heads.npz` has rows, in their order; its last row is for `other`."""
    temperatures: dict[str, float] = {}
    """What the logits of a head are divided by, where not by 1."""


def details_in(folder: Path) -> Details:
    """The details in a folder. Raises `LamayorError` where there are none."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Details)
    except (OSError, ValueError) as error:  # msgspec's errors are of the latter
        raise LamayorError("there is no reader here", path=folder, hint=REMEDY) from error
