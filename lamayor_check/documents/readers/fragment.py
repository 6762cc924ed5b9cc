"""HTML becomes paragraphs: a walk over its elements. Which part of a page is the article is for `html` to say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.documents.document import BlockKind
from lamayor_check.documents.readers import grid
from lamayor_check.documents.readers.article import Article, Draft, Paragraph, Unusable

_KINDS: dict[str, BlockKind] = {
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "head": "heading", "li": "item", "item": "item", "dd": "item", "dt": "item", "figcaption": "caption",
    "caption": "caption",
}  # fmt: skip
_BLOCKS = frozenset(_KINDS) | frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "cell", "center", "code", "details", "div", "dl",
        "fieldset", "figure", "footer", "form", "header", "hr", "html", "list", "main", "nav", "ol", "p", "pre",
        "quote", "row", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "hl1", "hl2", "block",
    }
)  # fmt: skip
_SKIPPED = frozenset(
    {
        "audio", "button", "canvas", "embed", "footer", "form", "iframe", "input", "math", "nav", "noscript",
        "object", "option", "script", "select", "style", "svg", "template", "textarea", "title", "video", "media",
    }
)  # fmt: skip
_BREAKS = frozenset({"br", "lb"})
_ROWS, _CELLS = frozenset({"tr", "row"}), frozenset({"td", "th", "cell"})
_CAPTION = re.compile(r"(?:^|[\s_-])(?:caption|wp-caption-text|photo-?credit|image-?credit)(?:$|[\s_-])", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\f\v\u00a0]*\n[ \t\r\f\v\u00a0]*")
_MARKUP = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)


class Piece(Struct, frozen=True):
    """The text of an element that is a block, or of a part of one."""

    element: Any
    text: str
    kind: BlockKind | None
    below: bool = False
    """On the line below the last, as the next row of a table is."""


def has_markup(text: str) -> bool:
    """Whether there is any HTML in it."""
    return _MARKUP.search(text) is not None


def parsed(html: str) -> Any:
    """The tree of a page or a fragment, within `html` and `body`. Raises `Unusable` where there is nothing."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", no_network=True)
    try:
        tree = document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise Unusable("there is no HTML in it that can be read") from error
    if tree is None:
        raise Unusable("there is no HTML in it")
    return tree


def pieces_of(root: Any) -> Iterator[Piece]:
    """The blocks of a tree that hold text, in order, and the rows of tables of figures; navigation, forms and scripts
    are left out."""
    walk = _Walk()
    walk.visit(root)
    walk.flush()
    yield from (piece for piece in walk.pieces if id(piece) not in walk.dropped)


def fragment(article: Article) -> Draft:
    """An article whose body is a piece of HTML, in a record or by itself."""
    text = article.body.decode("utf-8", "replace")
    if not has_markup(text):
        return Draft(paragraphs=(Paragraph(text, None, article.place),))
    tree = parsed(text)
    place = _numbered(article.place) if article.place else path_maker(tree, is_page="<body" in text.lower())
    pieces = list(pieces_of(tree))
    return Draft(paragraphs=tuple(Paragraph(one.text, one.kind, place(one.element), one.below) for one in pieces))


def path_maker(tree: Any, *, is_page: bool = True) -> Callable[[Any], str]:
    """What names an element of a tree by its path; of a fragment, without the page that was put around it."""
    root = tree.getroottree()

    def path(element: Any) -> str:
        found: str = root.getpath(element)
        return found if is_page else found.removeprefix("/html/body")

    return path


def _numbered(place: str) -> Callable[[Any], str]:
    """Paragraphs counted within a row or an item."""
    count = 0

    def number(_: Any) -> str:
        nonlocal count
        count += 1
        return f"{place}, paragraph {count}"

    return number


class _Walk:
    """One walk: the text since the last block began or ended is waiting."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.waiting: list[str] = []
        self.inside: list[Any] = []
        self.cells: list[list[Piece]] = []
        """What stands in each of the cells of tables that are open, but in no inner one."""
        self.rows: list[list[tuple[Any, list[str]]]] = []
        """The rows of each table that is open, as far as they were read: what stands in their cells."""
        self.dropped: set[int] = set()

    def visit(self, element: Any) -> None:
        """Takes what is in an element; what follows it is its parent's."""
        tag = element.tag if isinstance(element.tag, str) else ""
        tag = tag.rpartition("}")[2].lower()
        if not tag or tag in _SKIPPED or (tag == "head" and element.getparent() is not None and _is_html(element)):
            return
        if tag in _BREAKS:
            self.waiting.append("\x00")
        elif tag in _BLOCKS:
            self._block(element, tag)
        else:
            self._content(element)

    def _block(self, element: Any, tag: str) -> None:
        self.flush()
        self.inside.append(element)
        if tag == "table":
            self.rows.append([])
        elif tag in _ROWS and self.rows:
            self.rows[-1].append((element, []))
        elif tag in _CELLS:
            self.cells.append([])
        self._content(element)
        self.flush()
        if tag in _CELLS:
            self._end_cell(self.cells.pop())
        elif tag == "table":
            self._end_table(self.rows.pop())
        self.inside.pop()

    def _end_cell(self, own: list[Piece]) -> None:
        """Drops a cell that holds no prose: its row may become a line."""
        if own and not any(grid.is_prose(one.text) for one in own):
            self.dropped.update(map(id, own))
        if self.rows and self.rows[-1]:
            self.rows[-1][-1][1].append(" ".join(one.text for one in own))

    def _end_table(self, rows: list[tuple[Any, list[str]]]) -> None:
        """Adds the rows of a table of figures behind what of it is kept besides."""
        lines = zip(rows, grid.lines([cells for _, cells in rows]), strict=True)
        found = [Piece(element, line, "item") for (element, _), line in lines if line]
        self.pieces += [replace(piece, below=number > 0) for number, piece in enumerate(found)]

    def _content(self, element: Any) -> None:
        self.waiting.append(element.text or "")
        for child in element:
            self.visit(child)
            self.waiting.append(child.tail or "")

    def flush(self) -> None:
        """Ends the paragraph that is waiting, if there is one."""
        written, self.waiting = "".join(self.waiting), []
        if not written.strip(" \t\r\n\x00"):
            return
        element = self.inside[-1]
        kind = _kind(self.inside)
        is_kept = any(one.tag == "pre" for one in self.inside)
        found = [Piece(element, text, kind) for text in _parts(written, is_kept=is_kept)]
        self.pieces += found
        if self.cells:
            self.cells[-1] += found


def _is_html(element: Any) -> bool:
    """Whether a `head` is that of a page, not a heading."""
    return str(element.getparent().tag).lower() == "html"


def _kind(inside: list[Any]) -> BlockKind | None:
    """What the innermost of the elements that says anything makes of a paragraph."""
    for element in reversed(inside):
        tag = element.tag.rpartition("}")[2].lower()
        if tag in _KINDS:
            return _KINDS[tag]
        if _CAPTION.search(element.get("class") or ""):
            return "caption"
    return None


def _parts(written: str, *, is_kept: bool) -> Iterator[str]:
    """The paragraphs of a block: two line breaks part them, one is a line's end."""
    if is_kept:
        lines = written.replace("\x00", "\n")
    else:
        lines = " ".join(written.replace("\u00a0", " ").split()).replace("\x00", "\n")
    for part in re.split(r"\n\s*\n", _SPACE.sub("\n", lines)):
        if part.strip():
            yield part.strip()
