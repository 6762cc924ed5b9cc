"""A text becomes blocks, and the article's title, date and source are told. Words and numbers are not read here.

The header runs to the first line of prose; in it a short line can be masthead, headline, deck, byline or date. Below it
what is plain by itself (captions, credits, time stamps) is told from prose, and what `boilerplate` makes of all lines.
"""

from __future__ import annotations

import re

from msgspec import Struct

from lamayor_check.documents import furniture
from lamayor_check.documents.boilerplate import boilerplate
from lamayor_check.documents.dates import dates_in, first_date, valid_iso
from lamayor_check.documents.document import Block, BlockKind
from lamayor_check.documents.headline import headline
from lamayor_check.documents.lines import Line, lines_of
from lamayor_check.documents.markdown import front_matter, heading, is_image, silenced

_MARKER = re.compile(r"\A[ \t]*date[ \t]+(?P<date>\d{4}-\d{2}-\d{2})(?=\s|\Z)[ \t]*")
_DATED_HEADLINE = re.compile(r"\s*(?::|—|–|\||·)\s+")
_PROSE = re.compile(r"[.!…:,;\"”][\"”’)]*$|[a-z\d][.?!]\s+[A-Z]|^[A-Z][A-Z .'’-]*:\s")
"""What a line that is no heading has: a stop at its end or inside, or who speaks (`HOST: And the vote?`)."""
_LONG = 1000
"""A line longer than this is prose; only its beginning is looked at."""


class Layout(Struct, frozen=True):
    """What a text is made of."""

    blocks: tuple[Block, ...]
    title: str
    date: str
    source: str
    silenced: tuple[tuple[int, str], ...]


def lay_out(text: str, *, is_markdown: bool = False) -> Layout:
    """The blocks of `text` in order, with what its header says of it."""
    return _Reader(text, is_markdown).layout()


class _Reader:
    """One pass over the lines of one text."""

    def __init__(self, text: str, is_markdown: bool) -> None:
        self.text = text
        self.is_markdown = is_markdown
        self.front = front_matter(text) if is_markdown else None
        self.start = self.front.end if self.front else 0
        self.date = valid_iso(self.front.entries.get("date", "")) if self.front else ""
        self._read_marker()
        self.lines = lines_of(text, self.start)
        self.sizes: dict[int, int] = {}
        for line in self.lines:
            self.sizes[line.stanza] = self.sizes.get(line.stanza, 0) + 1
        words = [self._words(line) for line in self.lines]
        self.is_clutter = boilerplate(words)
        self.headline = None if is_markdown else headline(words, self.is_clutter)
        self.blocks: list[Block] = []
        self.sources: list[tuple[int, str]] = []
        self.is_fenced = False

    def _read_marker(self) -> None:
        match = _MARKER.match(self.text, self.start) if self.start == 0 else None
        if match and (iso := valid_iso(match["date"])):
            self.date, self.start = iso, match.end()

    def layout(self) -> Layout:
        if self.front and self.front.end:
            self._add("boilerplate", 0, self.front.end)
        body = self._header()
        for index in range(body, len(self.lines)):
            self._body_line(index)
        self._caption_stanzas()
        return Layout(tuple(self.blocks), self._title(), self.date, self._source(), self._silenced())

    # the header

    def _header(self) -> int:
        """Reads the header; the index of the first line of prose."""
        titled = False
        for index, line in enumerate(self.lines):
            words = self._words(line)
            if line.end - line.start > _LONG or furniture.DATELINE.match(words[:200]):
                return index
            kind = self._header_kind(index, words, titled)
            if self.headline is not None and index <= self.headline:
                kind = self._page_kind(index, kind)
            if kind is None:
                return index
            titled = titled or kind == "title"
            if not (kind == "boilerplate" and self.is_clutter[index]):
                self._note_date(words, kind)
            self._add_header_line(kind, line, words)
        return len(self.lines)

    def _header_kind(self, index: int, words: str, titled: bool) -> BlockKind | None:
        """What a line above the prose is; None where the prose begins."""
        if self.is_markdown and (mark := heading(words)):
            return "title" if mark[1] == 1 and not titled else "heading"
        if plain := self._furniture_kind(words):
            return plain
        after = self._following(index)
        if index == 0 and furniture.is_masthead(words, after):
            self.sources.append((2, words))
            return "boilerplate"
        if furniture.dated_outlet(words):
            self.sources.append((1, furniture.dated_outlet(words)))
            return "timestamp"
        if furniture.is_byline(words):
            self.sources.append((3, furniture.byline_outlet(words)))
            return "byline"
        if furniture.is_timestamp(words):
            return "timestamp"
        if self.is_clutter[index]:
            return "boilerplate"
        return self._headline_kind(index, words, titled)

    def _page_kind(self, index: int, kind: BlockKind | None) -> BlockKind:
        """What a line down to the headline of a scraped page is: who wrote it and when may be told above it."""
        if index == self.headline:
            return "title"
        return kind if kind in ("byline", "timestamp", "caption", "credit") else "boilerplate"

    def _headline_kind(self, index: int, words: str, titled: bool) -> BlockKind | None:
        if index == 0 and (outlet := furniture.outlet_in(words)):
            self.sources.append((2, outlet))
            return "boilerplate"
        if index == 0 and furniture.is_section(words) and len(self.lines) > 1:
            return "boilerplate"
        if not furniture.is_headline(words) or furniture.is_live_entry(words) or furniture.is_item(words):
            return None
        if titled and self._is_outlet(index, words):
            self.sources.append((3, words))
            return "boilerplate"
        if titled:
            is_list = self._is_list(index) and not self._is_beside_byline(index)
            return None if is_list or furniture.ends_like_prose(words) else "deck"
        return "deck" if index and self.blocks and self._is_tagline(index) else "title"

    def _is_outlet(self, index: int, words: str) -> bool:
        """Whether a line names the paper: capitals throughout, in one stanza with the byline or the date."""
        return furniture.is_outlet(words) and self._is_beside_byline(index)

    def _is_beside_byline(self, index: int) -> bool:
        near = [i for i in (index - 1, index + 1) if 0 <= i < len(self.lines)]
        beside = [self._words(self.lines[i]) for i in near if self.lines[i].stanza == self.lines[index].stanza]
        return any(furniture.is_byline(w) or furniture.is_timestamp(w) for w in beside)

    def _is_tagline(self, index: int) -> bool:
        """Whether the line goes on below a masthead in one stanza."""
        before = self.blocks[-1]
        is_below = self.lines[index].stanza == self.lines[index - 1].stanza
        return (
            before.kind == "boilerplate" and index == 1 and is_below and not first_date(self._words(self.lines[index]))
        )

    def _add_header_line(self, kind: BlockKind, line: Line, words: str) -> None:
        """A headline that carries a date is split, so that the date is none of its words."""
        if kind in ("title", "deck") and (parts := _without_date(words)):
            self._add_cut(kind, line, *parts)
        elif self.is_markdown and (mark := heading(words)):
            self._add(kind, line.start + mark[0], line.end)
        else:
            self._add(kind, line.start, line.end)

    def _add_cut(self, kind: BlockKind, line: Line, start: int, end: int) -> None:
        if start > 0:
            self._add("timestamp", line.start, line.start + start)
        self._add(kind, line.start + start, line.start + end)
        if line.start + end < line.end:
            self._add("timestamp", line.start + end, line.end)

    def _note_date(self, words: str, kind: BlockKind) -> None:
        if not self.date and kind not in ("caption", "credit") and (dated := first_date(words)):
            self.date = dated.iso

    # the body

    def _body_line(self, index: int) -> None:
        line = self.lines[index]
        words = self._words(line)
        if line.end - line.start > _LONG:
            self._add_prose(line, words)
        elif self.is_markdown and (mark := heading(words)):
            self._add("title" if mark[1] == 1 and not self._has("title") else "heading", line.start + mark[0], line.end)
        elif plain := self._furniture_kind(words):
            self._add(plain, line.start, line.end)
        elif self.is_clutter[index]:
            self._add("boilerplate", line.start, line.end)
        elif furniture.is_timestamp(words):
            self._note_date(words, "timestamp")
            self._add("timestamp", line.start, line.end)
        elif furniture.is_live_entry(words):
            self._add("paragraph", line.start, line.end)
        elif furniture.is_item(words) or self._is_list(index):
            self._add("item", line.start, line.end)
        elif self._is_heading(index, words):
            self._add("heading", line.start, line.end)
        else:
            self._add_prose(line, words)

    def _furniture_kind(self, words: str) -> BlockKind | None:
        if self.is_markdown and self._is_code(words):
            return "boilerplate"
        if furniture.is_credit(words):
            return "credit"
        if furniture.is_caption(words):
            return "caption"
        return "boilerplate" if furniture.is_boilerplate(words) else None

    def _is_code(self, words: str) -> bool:
        """Whether the line is a picture, a comment, or between the fences of a code block."""
        if words.startswith(("```", "~~~")):
            self.is_fenced = not self.is_fenced
            return True
        return self.is_fenced or is_image(words) or words.startswith("<!--")

    def _is_list(self, index: int) -> bool:
        """Whether the line is one of three or more short lines of a stanza, most of them without a final stop."""
        line = self.lines[index]
        if self.sizes[line.stanza] < 3 or line.end - line.start > 100:
            return False
        return not furniture.ends_like_prose(self._words(line))

    def _is_heading(self, index: int, words: str) -> bool:
        is_alone = self.sizes[self.lines[index].stanza] == 1 and index + 1 < len(self.lines)
        return is_alone and len(words) <= 80 and not _PROSE.search(words)

    def _add_prose(self, line: Line, words: str) -> None:
        """A paragraph, without the dateline that opens it."""
        match = furniture.DATELINE.match(words[:200])
        if match is None or not (match["agency"] or not self._has("paragraph")):
            self._add("paragraph", line.start, line.end)
            return
        self.sources.append((4, match["agency"] or ""))
        self._note_date(words[: match.end()], "dateline")
        self._add("dateline", line.start, line.start + len(match[0].rstrip()))
        self._add("paragraph", line.start + match.end(), line.end)

    def _caption_stanzas(self) -> None:
        """A line without a final stop that stands directly above a caption is one too."""
        for place in range(len(self.blocks) - 1, 0, -1):
            block, above = self.blocks[place], self.blocks[place - 1]
            if block.kind not in ("caption", "credit") or above.kind not in ("deck", "heading", "paragraph", "title"):
                continue
            gap = self.text[above.end : block.start]
            words = self.text[above.start : min(above.end, above.start + _LONG)]
            if gap.count("\n") + gap.count("\r") <= (2 if "\r\n" in gap else 1) and furniture.is_headline(words):
                self.blocks[place - 1] = Block("caption", above.start, above.end)

    # what is told of the whole

    def _title(self) -> str:
        if self.front and self.front.entries.get("title"):
            return self.front.entries["title"]
        title = next((block for block in self.blocks if block.kind == "title"), None)
        return " ".join(self.text[title.start : title.end].split()) if title else ""

    def _source(self) -> str:
        if self.front and self.front.source:
            return self.front.source
        named = [(rank, place, name) for place, (rank, name) in enumerate(self.sources) if name]
        return min(named)[2] if named else ""

    def _silenced(self) -> tuple[tuple[int, str], ...]:
        return tuple(sorted(set(silenced(self.text)))) if "<!--" in self.text else ()

    def _words(self, line: Line) -> str:
        """The line, or the beginning of a very long one."""
        return self.text[line.start : min(line.end, line.start + _LONG)]

    def _following(self, index: int) -> str:
        """The next line of the same stanza."""
        if index + 1 < len(self.lines) and self.lines[index + 1].stanza == self.lines[index].stanza:
            return self._words(self.lines[index + 1])
        return ""

    def _has(self, kind: BlockKind) -> bool:
        return any(block.kind == kind for block in self.blocks)

    def _add(self, kind: BlockKind, start: int, end: int) -> None:
        if start < end:
            self.blocks.append(Block(kind, start, end))


def _without_date(words: str) -> tuple[int, int] | None:
    """Where the headline proper stands in `June 3, 2031: Who won?` or `Who won? — June 3, 2031`."""
    for dated in dates_in(words):
        after = _DATED_HEADLINE.match(words, dated.end)
        if dated.start == 0 and after and after.end() < len(words):
            return after.end(), len(words)
        before = words[: dated.start].rstrip()
        if dated.end == len(words) and before and before[-1] in "—–|·":
            return 0, len(before[:-1].rstrip())
    return None
