"""Which files changed, by git's word: everything is read all the same, only what is told grows smaller."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from contextlib import suppress

from lamayor_check.errors import LamayorError


def changed_since(reference: str, near: str) -> tuple[str, ...]:
    """The files that differ from where the work left `reference`, changed, staged or not yet known to git.

    `near` is a path in the repository. Raises `LamayorError` where git does not know.
    """
    folder = near if os.path.isdir(near) else os.path.dirname(near) or "."
    root = _git(folder, "rev-parse", "--show-toplevel").strip("\n")
    commit = _git(folder, "rev-parse", "--verify", "--end-of-options", f"{reference}^{{commit}}").strip()
    with suppress(LamayorError):  # a shallow clone knows no common past: the commit itself is compared
        commit = _git(folder, "merge-base", commit, "HEAD").strip()
    changed = _git(root, "diff", "--name-only", "-z", "--no-renames", commit, "--")
    untracked = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    names = {name for name in (changed + untracked).split("\0") if name}
    return tuple(os.path.join(root, name) for name in sorted(names))


def _git(folder: str, *arguments: str) -> str:
    command: Sequence[str] = ("git", "-C", folder, *arguments)
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=120)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise LamayorError(f"git could not be run: {error}", hint="--changed-only FILE needs no git") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise LamayorError(f"git does not know what changed: {said[-1] if said else 'it gave no reason'}")
    return os.fsdecode(done.stdout)
