"""The pages of `fixtures/pages` as records: text as a browser copies it, with every line marked for what it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from msgspec import Struct

FOLDER = Path(__file__).resolve().parents[1] / "fixtures" / "pages"
Mark = Literal["title", "header", "prose", "furniture"]
_MARKS: dict[str, Mark] = {"#": "title", "=": "header", "+": "prose", "-": "furniture"}


class Marked(Struct, frozen=True):
    """A line and what it is: the article's title, its own byline or date, its prose, or the page's furniture."""

    mark: Mark
    words: str


class Page(Struct, frozen=True):
    """An article as it stands on a page. A None is a blank line."""

    name: str
    layout: str
    is_learnt: bool
    """Whether its layout is among those that the model was fitted to."""
    date: str
    lines: tuple[Marked | None, ...]

    def only(self, *marks: Mark) -> Page:
        """The page without the lines that are anything else."""
        kept = tuple(line for line in self.lines if line is None or line.mark in marks)
        return Page(self.name, self.layout, self.is_learnt, self.date, kept)

    @property
    def text(self) -> str:
        """The page as a text file."""
        return "\n".join(line.words if line else "" for line in self.lines)

    def placed(self) -> Iterator[tuple[int, int, Marked]]:
        """Each line that has words, in order, with where it begins and ends in `text`."""
        at = 0
        for line in self.lines:
            end = at + (len(line.words) if line else 0)
            if line and line.words:
                yield at, end, line
            at = end + 1


def pages(folder: Path = FOLDER) -> Iterator[Page]:
    """Every page of a folder, layout by layout."""
    for path in sorted(folder.glob("*.txt")):
        yield from _layout(path)


def _layout(path: Path) -> Iterator[Page]:
    """The pages of one file, each between what stands at the top and at the bottom of all of them."""
    parts: dict[str, list[Marked | None]] = {}
    group, part = "", ""
    for written in path.read_text(encoding="utf-8").splitlines():
        if written.startswith("@layout "):
            group = written.removeprefix("@layout ")
        elif written.startswith("@"):
            part = written[1:]
            parts[part] = []
        else:
            parts[part].append(_marked(written))
    top, bottom = parts.pop("top"), parts.pop("bottom")
    for part, lines in parts.items():
        name, _, date = part.removeprefix("page ").partition(" | ")
        yield Page(name, path.stem, group == "learnt", date, (*top, *lines, *bottom))


def _marked(written: str) -> Marked | None:
    mark, words = written[:1], written[2:].strip()
    return Marked(_MARKS[mark], words) if words else None
