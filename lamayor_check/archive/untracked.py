"""Whether Daft is there, and that neither it nor Ray tells its makers of its use. Neither is imported here."""

from __future__ import annotations

import os
from importlib.util import find_spec

from lamayor_check.errors import LamayorError

UNTRACKED = {
    "DO_NOT_TRACK": "1",
    "DAFT_ANALYTICS_ENABLED": "0",
    "DAFT_PROGRESS_BAR": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
}
"""Settings of Daft and Ray, here and in every worker: nothing is told to anybody, and nothing drawn on the screen."""


def untracked() -> None:
    """Makes the settings hold in this process. To be called before Daft is imported."""
    os.environ.update(UNTRACKED)


def check_daft() -> None:
    """Raises `LamayorError` where Daft, or the runner that it is set to, is not installed."""
    if find_spec("daft") is None:
        raise LamayorError("--engine daft needs Daft, which is not installed", hint="pip install 'lamayor-check[daft]'")
    if os.environ.get("DAFT_RUNNER", "").lower() == "ray" and find_spec("ray") is None:
        raise LamayorError("DAFT_RUNNER=ray needs Ray, which is not installed", hint="pip install 'lamayor-check[ray]'")
