"""Paths, folders and globs become the files to read, sorted. Only folders and .gitignore files are opened here."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from difflib import get_close_matches
from os import PathLike
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from lamayor_check.documents.document import Passed, Unreadable
from lamayor_check.errors import NotThere

TEXT = (".txt", ".text", ".md", ".markdown")
"""What is text whatever it looks like."""
MARKDOWN = frozenset({".md", ".markdown"})
ENDINGS = (
    *TEXT, ".html", ".htm", ".xhtml", ".docx", ".docm", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".parquet",
    ".xml", ".rss", ".atom", ".eml", ".mbox", ".pdf", ".warc", ".warc.gz",
)  # fmt: skip
"""The files of a folder that are read."""
STDIN = "-"

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_Rules: TypeAlias = "tuple[tuple[str, GitIgnoreSpec], ...]"
"""The .gitignore files that hold for a folder, outermost first, each with the folder it stands in."""


class Found(Struct, frozen=True, order=True):
    """A file to read: its id in the report, and the path that opens it."""

    id: str
    path: str
    folder: str = ""
    """The folder that was named, where the file was met in it and not asked for by name."""

    @property
    def is_named(self) -> bool:
        """Whether it was asked for by name."""
        return not self.folder


def find(paths: Sequence[str | PathLike[str]], *, exclude: Sequence[str] = ()) -> list[Found | Unreadable | Passed]:
    """Every file below `paths`, each once, sorted by id: the order of `paths` does not matter.

    Raises `NotThere` with every path that does not exist and every pattern that nothing matches.
    """
    given = [os.fspath(path) for path in paths]
    if missing := [path for path in given if not _is_there(path)]:
        raise NotThere(f"there is no {', no '.join(dict.fromkeys(map(document_id, missing)))}", hint=_meant(missing))
    excluded = _compiled(exclude) if exclude else None
    found: dict[str, Found | Unreadable | Passed] = {}
    for path in given:
        for one in _below(path):
            key = one.id if isinstance(one, Found) else one.path
            if excluded is not None and excluded.match_file(key.lstrip("/")):
                continue
            if key not in found or _is_named(one):  # what is named itself is read
                found[key] = one
    return _each_once([found[key] for key in sorted(found)])


def _is_named(one: Found | Unreadable | Passed) -> bool:
    return isinstance(one, Found) and one.is_named


def _is_there(path: str) -> bool:
    return path == STDIN or os.path.lexists(path) or (glob.has_magic(path) and any(glob.iglob(path, recursive=True)))


def _meant(missing: Sequence[str]) -> str | None:
    """What stands beside the first of the paths and is written much like it."""
    folder, name = os.path.split(os.path.normpath(missing[0]))
    with suppress(OSError):
        close = get_close_matches(name, sorted(os.listdir(folder or ".")), n=1, cutoff=0.7)
        return f"did you mean {document_id(os.path.join(folder, close[0]))}?" if close else None
    return None


def document_id(path: str) -> str:
    """`path` as text with forward slashes, `.` and double slashes taken out; bytes that are no UTF-8 are escaped."""
    name = os.fsencode(path).decode("utf-8", "backslashreplace").replace(os.sep, "/")
    if name == STDIN:
        return name
    return str(PurePosixPath(name))


def _each_once(found: list[Found | Unreadable | Passed]) -> list[Found | Unreadable | Passed]:
    seen: set[str] = set()
    kept: list[Found | Unreadable | Passed] = []
    for one in found:
        if isinstance(one, Found) and one.path != STDIN:
            real = os.path.realpath(one.path)
            if real in seen:
                continue
            seen.add(real)
        kept.append(one)
    return kept


def _below(given: str) -> Iterator[Found | Unreadable | Passed]:
    if given == STDIN:
        yield Found(STDIN, STDIN)
    elif os.path.isdir(given):
        yield from _Walk(given).files()
    elif not os.path.lexists(given) and glob.has_magic(given):
        yield from _matching(given)
    else:
        yield Found(document_id(given), given)


def _matching(pattern: str) -> Iterator[Found | Unreadable | Passed]:
    for match in glob.glob(pattern, recursive=True):
        if os.path.isdir(match):
            yield from _Walk(match).files()
        elif "**" not in pattern or _is_article(match):
            yield Found(document_id(match), match, _root(pattern))
        else:
            yield Passed(document_id(match), _root(pattern))


def _root(pattern: str) -> str:
    """The folder that a pattern looks through; empty for one that names files."""
    return document_id(pattern.partition("**")[0] or ".") if "**" in pattern else ""


def is_text(name: str) -> bool:
    """Whether a file is text by its ending."""
    return name.lower().endswith(TEXT)


def ending_of(path: str) -> str:
    """The ending of a file's name in small letters: `.png`, or nothing."""
    return os.path.splitext(path)[1].lower()


def _is_article(name: str) -> bool:
    return name.lower().endswith(ENDINGS)


class _Walk:
    """One folder and what is below it: hidden files, ignored files and loops of links left out."""

    def __init__(self, root: str) -> None:
        real = os.path.realpath(root)
        self.root = document_id(root)
        self.pending: list[tuple[str, tuple[str, ...], _Rules]] = [(root, (real,), _rules_above(real))]
        self.seen = {real}

    def files(self) -> Iterator[Found | Unreadable | Passed]:
        while self.pending:
            folder, above, rules = self.pending.pop()
            try:
                with os.scandir(folder) as listing:
                    entries = sorted(listing, key=lambda entry: entry.name)
            except OSError as error:
                yield Unreadable(document_id(folder), f"the folder could not be read: {_words(error)}")
                continue
            if own := _rules_in(folder, entries):
                rules = (*rules, (above[-1], own))
            for entry in entries:
                yield from self._one(entry, above, rules)

    def _one(
        self, entry: os.DirEntry[str], above: tuple[str, ...], rules: _Rules
    ) -> Iterator[Found | Unreadable | Passed]:
        is_folder = _is_folder(entry)
        if entry.name.startswith(".") or _is_ignored(above[-1], entry.name, is_folder, rules):
            return
        if not is_folder:
            name = document_id(entry.path)
            is_read = _is_article(entry.name)
            yield Found(name, entry.path, self.root) if is_read else Passed(name, self.root)
            return
        real = os.path.realpath(entry.path) if entry.is_symlink() else os.path.join(above[-1], entry.name)
        if real in above:
            yield Unreadable(document_id(entry.path), "a loop of links")
        elif real not in self.seen:  # links that lead to one folder by many ways are walked once
            self.seen.add(real)
            self.pending.append((entry.path, (*above, real), rules))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _words(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def _is_ignored(real_folder: str, name: str, is_folder: bool, rules: _Rules) -> bool:
    """Whether the nearest .gitignore that says anything of the file ignores it."""
    path = os.path.join(real_folder, name) + ("/" if is_folder else "")
    for base, spec in reversed(rules):
        below = path[len(base) :].lstrip("/\\") if path.startswith(base) else name
        verdict = spec.check_file(below).include
        if verdict is not None:
            return verdict
    return False


def _compiled(patterns: Iterable[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # slow to import, and most folders have no patterns

    return GitIgnoreSpec.from_lines(patterns)


def _rules_in(folder: str, entries: list[os.DirEntry[str]]) -> GitIgnoreSpec | None:
    if not any(entry.name == ".gitignore" for entry in entries):
        return None
    return _read_rules(os.path.join(folder, ".gitignore"))


def _read_rules(path: str) -> GitIgnoreSpec | None:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return _compiled(file)
    except (OSError, ValueError):  # a broken .gitignore hides nothing
        return None


def _rules_above(folder: str) -> _Rules:
    """The .gitignore files between the root of the repository and `folder`, where there is a repository."""
    chain: list[tuple[str, GitIgnoreSpec]] = []
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return ()
        folder = parent
        if (spec := _read_rules(os.path.join(folder, ".gitignore"))) is not None:
            chain.append((folder, spec))
    return tuple(reversed(chain))
