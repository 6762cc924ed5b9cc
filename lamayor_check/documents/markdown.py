"""What Markdown adds to plain text: front matter, headings, and comments that silence a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from lamayor_check.documents.lines import Places

_FRONT = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(?P<body>(?:(?!---|\.\.\.)[^\n]*\n){0,200})(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
_ENTRY = re.compile(r"^(?P<key>[A-Za-z][\w-]*)[ \t]*:[ \t]*(?P<value>[^\r\n]*?)[ \t]*\r?$", re.MULTILINE)
_HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+(?P<text>.*?)(?:[ \t]+#+)?")
_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
_COMMENT = re.compile(r"<!--[ \t]*lamayor-check:[ \t]*ignore(?P<file>-file)?(?P<rules>[^\n>]{0,500}?)-->")
_BLANK = re.compile(r"[ \t\r\n]*")
_RULE = re.compile(r"[\w*][\w*/-]*")
_SOURCES = ("source", "outlet", "publication", "publisher", "site")

ALL_RULES = "*"


class FrontMatter(Struct, frozen=True):
    """The entries between the first two `---` lines, and where the text after them begins."""

    entries: dict[str, str]
    end: int

    @property
    def source(self) -> str:
        """The outlet, where an entry names it."""
        return next((self.entries[key] for key in _SOURCES if self.entries.get(key)), "")


def front_matter(text: str) -> FrontMatter:
    """The front matter, read as flat `key: value` lines; nested values are passed over."""
    match = _FRONT.match(text)
    if match is None:
        return FrontMatter({}, 0)
    entries = {m["key"].lower(): _unquoted(m["value"]) for m in _ENTRY.finditer(match["body"])}
    return FrontMatter(entries, match.end())


def heading(line: str) -> tuple[int, int] | None:
    """Where the words of a `#` heading begin in the line, and its level."""
    match = _HEADING.fullmatch(line) if line.startswith("#") else None
    return (match.start("text"), len(match["marks"])) if match and match["text"] else None


def is_image(line: str) -> bool:
    """A picture by itself."""
    return bool(_IMAGE.fullmatch(line))


def silenced(text: str) -> Iterator[tuple[int, str]]:
    """What comments silence: `<!-- lamayor-check: ignore RULE -->` for its line, or alone on a line for the next;
    `ignore-file` for the file (line 0). No rule named is every rule. A reason may follow after ` -- `."""
    places = Places(text)
    for match in _COMMENT.finditer(text):
        names = _RULE.findall(match["rules"].split(" -- ")[0]) or [ALL_RULES]
        line = 0 if match["file"] else _line_meant(text, places, match.start(), match.end())
        for name in names:
            yield line, name


def _line_meant(text: str, places: Places, start: int, end: int) -> int:
    line = places.at(start)[0]
    before = text[text.rfind("\n", 0, start) + 1 : start]
    stop = text.find("\n", end)
    after = text[end : stop if stop >= 0 else len(text)]
    if before.strip() or after.strip() or stop < 0:
        return line
    following = _BLANK.match(text, stop)
    return places.at(following.end() if following else stop)[0]


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value
