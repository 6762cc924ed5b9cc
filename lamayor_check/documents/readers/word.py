"""Word documents: paragraphs with the kinds that their styles say, as the text reads with every tracked change
accepted. Comments, notes, headers and footers are no part of it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from lamayor_check.documents.document import BlockKind
from lamayor_check.documents.readers import grid
from lamayor_check.documents.readers.article import Article, Draft, Fault, Fields, Paragraph, Unusable

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", f"{_W}pPr", f"{_W}instrText", _FALLBACK})
"""What is no text: what a change took away, properties, the codes of fields."""
_TRACKED = frozenset({f"{_W}ins", f"{_W}del", f"{_W}moveFrom", f"{_W}moveTo"})
_TABLE, _ROW, _CELL = f"{_W}tbl", f"{_W}tr", f"{_W}tc"
_KINDS: dict[str, BlockKind] = {"title": "title", "subtitle": "deck", "caption": "caption"}
_LARGEST = 256 * 1024 * 1024
_OLD = b"\xd0\xcf\x11\xe0"
_NOBODY = frozenset({"python-docx", "Unknown", "Author", "User"})
"""What programs write as the author where they know none."""


class Word:
    """.docx files."""

    name = "Word"
    endings = (".docx", ".docm")
    package = "python-docx"
    extra = ""
    is_streamed = False

    def recognises(self, head: bytes) -> bool:
        """By the names of the parts in the zip archive."""
        return head.startswith(b"PK\x03\x04") and b"word/" in head

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """The document."""
        yield Article(form="word", body=file.read())


def word(article: Article) -> Draft:
    """The body of a document, paragraph by paragraph; those with words in them are counted."""
    document = _opened(article.body)
    names = {style.style_id: (style.name or "").lower() for style in document.styles}
    paragraphs: list[Paragraph] = []
    rows = dict(_rows(document.element.body))
    for number, element in enumerate(_with_words(document.element.body), 1):
        if (row := next(element.iterancestors(_ROW), None)) in rows:
            if rows[row] not in paragraphs[-1:]:
                paragraphs.append(rows[row])
            continue
        if _is_figure(element):
            continue
        kind = _kind(element, names, is_titled=any(one.kind == "title" for one in paragraphs))
        paragraphs.append(Paragraph(_text(element), kind, f"paragraph {number}{_change(element)}"))
    properties = document.core_properties
    title = next((one for one in paragraphs if one.kind == "title"), None)
    author = (properties.author or "").strip()
    return Draft(
        paragraphs=tuple(paragraphs),
        title=title.text if title else "",
        author="" if author in _NOBODY else author,
    )


def _opened(data: bytes) -> Any:
    import zipfile

    from docx import Document
    from docx.opc.exceptions import OpcError

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist() if part.filename.endswith(".xml")) > _LARGEST:
                raise Unusable(f"a Word document that unpacks to more than {_LARGEST // 1024 // 1024} MiB of text")
        return Document(io.BytesIO(data))
    except zipfile.BadZipFile as error:
        if data.startswith(_OLD):
            raise Unusable("an old or a locked Word document: save it as .docx, without a password") from error
        raise Unusable("a broken Word document: the archive that it should be cannot be opened") from error
    except (OpcError, KeyError, ValueError) as error:
        raise Unusable("a zip archive or an office document other than Word") from error


def _with_words(body: Any) -> Iterator[Any]:
    """The paragraphs that have words, in order; a text box stands where it is anchored, once."""
    for element in body.iter(f"{_W}p"):
        if not any(one.tag in _GONE for one in element.iterancestors()) and _text(element).strip():
            yield element


def _rows(body: Any) -> Iterator[tuple[Any, Paragraph]]:
    """The rows of tables of figures that hold no other table, with the line of each."""
    for number, table in enumerate(body.iter(_TABLE), 1):
        rows = table.findall(_ROW) if next(table.iterdescendants(_TABLE), None) is None else []
        cells = [[" ".join(map(_text, _with_words(cell))) for cell in row.findall(_CELL)] for row in rows]
        below = False
        for place, (row, line) in enumerate(zip(rows, grid.lines(cells), strict=True), 1):
            if line:
                yield row, Paragraph(line, "item", f"table {number}, row {place}{_change(row)}", below)
                below = True


def _text(paragraph: Any) -> str:
    """The words of a paragraph; those of a text box inside are a paragraph of their own."""
    return " ".join("".join(_written(paragraph)).split(" ")).strip()


def _written(element: Any) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag in _GONE or tag == f"{_W}p":
            continue
        if tag == f"{_W}t":
            yield child.text or ""
        elif tag in (f"{_W}tab", f"{_W}ptab"):
            yield " "
        elif tag in (f"{_W}br", f"{_W}cr"):
            yield "\n"
        elif tag == f"{_W}noBreakHyphen":
            yield "-"
        elif isinstance(tag, str):
            yield from _written(child)


def _kind(paragraph: Any, names: dict[str, str], *, is_titled: bool) -> BlockKind | None:
    """What the style says: the first heading is the title where nothing else is."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    name = names.get(style.get(f"{_W}val"), "") if style is not None else ""
    if name == "title" or name.startswith("heading"):
        return "heading" if is_titled else "title"
    is_listed = name.startswith("list") or paragraph.find(f"{_W}pPr/{_W}numPr") is not None
    return _KINDS.get(name) or ("item" if is_listed else None)


def _change(element: Any) -> str:
    """What is told of a place where words were changed."""
    tracked = (child for child in element.iter() if child.tag in _TRACKED)
    is_changed = any(words.tag in (f"{_W}t", f"{_W}delText") for child in tracked for words in child.iter())
    return " (tracked change)" if is_changed else ""


def _is_figure(paragraph: Any) -> bool:
    """Whether it is a cell of a table that holds no prose: such cells are figures without their words."""
    cell = next(paragraph.iterancestors(_CELL), None)
    if cell is None:
        return False
    return not any(grid.is_prose(_text(one)) for one in cell.iter(f"{_W}p"))
