"""A line on standard error while work lasts, where a person looks on."""

from __future__ import annotations

import sys
import time
from types import TracebackType

_AFTER = 1.0
_EVERY = 0.1


class Progress:
    """Counts the articles done, from one second on, in a terminal only; takes its line away at the end."""

    def __init__(self, *, is_quiet: bool) -> None:
        self._is_shown = not is_quiet and sys.stderr is not None and sys.stderr.isatty()
        self._next = time.monotonic() + _AFTER
        self._is_written = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._is_written:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def update(self, done: int, what: str = "read") -> None:
        """Says how many articles are done."""
        now = time.monotonic()
        if not self._is_shown or now < self._next:
            return
        self._next, self._is_written = now + _EVERY, True
        sys.stderr.write(f"\r\x1b[K{done:,} article{'' if done == 1 else 's'} {what}")
        sys.stderr.flush()
