"""The base error: what is wrong, in which file, where, and what to do. Nothing else lives here."""

from __future__ import annotations

from os import PathLike, fspath


class LamayorError(Exception):
    """A fault the user can mend. `str()` is one line: `path:line: message (hint)`."""

    def __init__(
        self,
        message: str,
        *,
        path: str | PathLike[str] | None = None,
        line: int | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = fspath(path) if path is not None else None
        self.line = line
        self.hint = hint

    def __str__(self) -> str:
        place = "" if self.path is None else self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place + ': ' if place else ''}{self.message}{f' ({self.hint})' if self.hint else ''}"


class NotThere(LamayorError):
    """Paths that were named and do not exist."""
