"""Web pages: which part is the article, and what the page says of it. Nothing is fetched."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from lamayor_check.documents.decoding import NotText, decode
from lamayor_check.documents.document import BlockKind
from lamayor_check.documents.markdown import silenced
from lamayor_check.documents.readers import fragment as fragments
from lamayor_check.documents.readers.article import Article, Draft, Fault, Fields, NoArticles, Paragraph, Unusable
from lamayor_check.documents.readers.marks import root_of

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,30})""", re.IGNORECASE)
_MARKED = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_PAGE = re.compile(r"<(?:html|body|head)\b", re.IGNORECASE)
_OWN = b"<footer><p>Made by lamayor-check "
_END = 1_000_000
"""The scripts of a report stand below its footer."""
_LARGEST = 64 * 1024 * 1024
_SHORT = 2000
"""A page with less text than this is read whole where no article is found in it."""
_PLACED = frozenset(
    {
        "article", "blockquote", "caption", "dd", "div", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "li",
        "main", "p", "pre", "section", "td", "th", "tr",
    }
)  # fmt: skip
_LONGEST = 20_000
"""An element with more letters than this is no place to send anyone to."""
_FURNITURE = frozenset({"nav", "footer", "form"})
"""Where no part of an article stands, whatever finds one there."""
_DATES = {"original_date": True, "extensive_search": False, "min_date": "1800-01-01", "max_date": "2199-12-31"}
"""Only dates that the page states as its own: a guess from its text would be worse than none."""


class Html:
    """Saved pages and fragments."""

    name = "HTML"
    endings = (".html", ".htm", ".xhtml")
    package = "trafilatura"
    extra = ""
    is_streamed = False

    def recognises(self, head: bytes) -> bool:
        """By the doctype or the first element."""
        return root_of(head) == "html"

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """The page."""
        body = file.read()
        if _OWN in body[-_END:]:
            raise NoArticles("a report that this program wrote")
        yield Article(form="page", body=body)


def page(article: Article) -> Draft:
    """A page's article. A file without any frame of a page is read as a fragment."""
    if len(article.body) > _LARGEST:
        raise Unusable(f"a page larger than {_LARGEST // 1024 // 1024} MiB")
    text = text_of(article.body, article.charset)
    quiet = tuple((line, rule) for line, rule in silenced(text) if not line)
    if not _PAGE.search(text):
        draft = fragments.fragment(Article(form="fragment", body=text.encode("utf-8", "replace")))
        return _draft(draft.paragraphs, None, quiet, None)
    tree = fragments.parsed(text)
    found = _extracted(tree, article.url)
    paragraphs = _placed(found.body, tree) if found is not None else _whole(tree)
    if not paragraphs:
        raise Unusable("no article was found in the page")
    return _draft(paragraphs, found, quiet, tree)


def text_of(data: bytes, charset: str = "") -> str:
    """A page as text: in the encoding that its first bytes, its sender or the page itself names, else as any text."""
    named = [charset] if charset else []
    if match := _CHARSET.search(data[:4096]):
        named.append(match[1].decode("ascii"))
    for name in named if not data.startswith(_MARKED) else ():
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            continue
    try:
        return decode(data)
    except NotText as error:
        raise Unusable(str(error)) from error


def _extracted(tree: Any, url: str) -> Any:
    """What trafilatura makes of the page; None where it finds no article."""
    import trafilatura

    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).addHandler(logging.NullHandler())  # they would write on standard error
    return trafilatura.bare_extraction(
        tree,
        url=url or None,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        date_extraction_params=_DATES,
    )


def _draft(paragraphs: Iterable[Paragraph], found: Any, quiet: tuple[tuple[int, str], ...], tree: Any) -> Draft:
    listed = tuple(paragraphs)
    said = {name: str(getattr(found, name, None) or "") for name in ("title", "date", "sitename", "author", "url")}
    heading = next((one for one in listed[:3] if one.kind in ("title", "heading")), None)
    is_told = heading is not None and (heading.kind == "title" or not said["title"])
    title = heading.text if heading is not None and is_told else said["title"]
    return Draft(
        paragraphs=listed,
        title=title,
        title_place=_title_place(tree, title) if title and tree is not None else "",
        date=said["date"],
        source=said["sitename"],
        author=said["author"],
        url=said["url"],
        silenced=quiet,
    )


def _whole(tree: Any) -> list[Paragraph]:
    """All of a short page."""
    pieces = list(fragments.pieces_of(tree))
    if sum(len(one.text) for one in pieces) > _SHORT:
        return []
    path = fragments.path_maker(tree)
    return [Paragraph(one.text, one.kind, path(one.element), one.below) for one in pieces]


def _placed(body: Any, tree: Any) -> list[Paragraph]:
    """The paragraphs of the article, each with its element in the page; captions are no part of it and come last."""
    finder = _Finder(tree)
    path = fragments.path_maker(tree)
    paragraphs: list[Paragraph] = []
    captions: list[Paragraph] = []
    for piece, element in _found(body, finder):
        kind = _kind(piece, element, is_first=not paragraphs)
        place = path(element) if element is not None else f"paragraph {len(paragraphs) + 1}"
        (captions if kind == "caption" else paragraphs).append(Paragraph(piece.text, kind, place, piece.below))
    known = {_key(one.text) for one in (*paragraphs, *captions)}
    captions += [Paragraph(text, "caption", path(e)) for e, text in finder.captions() if _key(text) not in known]
    return [*paragraphs, *captions] if paragraphs else []


def _found(body: Any, finder: _Finder) -> Iterator[tuple[fragments.Piece, Any]]:
    """The pieces of the article, each with its element: what was taken out as one is parted where the page parts it."""
    for piece in fragments.pieces_of(body):
        element = finder.find(piece.text)
        if element is not None and any(one.tag in _FURNITURE for one in element.iterancestors()):
            continue
        if element is None or element.tag == "tr" or not finder.is_several(element, piece.text):
            yield piece, element
        else:
            yield from ((inner, inner.element) for inner in fragments.pieces_of(element))


def _kind(piece: fragments.Piece, element: Any, *, is_first: bool) -> BlockKind | None:
    """What a paragraph is, now that its element is known."""
    if element is not None and any(one.tag == "figcaption" for one in (element, *element.iterancestors())):
        return "caption"
    return "title" if is_first and element is not None and element.tag == "h1" else piece.kind


def _title_place(tree: Any, title: str) -> str:
    """Where a title stands that was not found in the article: in a heading, or in the head of the page."""
    path = fragments.path_maker(tree)
    headings = (one for one in tree.iter("h1", "h2", "title") if _key(str(one.text_content())).startswith(_key(title)))
    return next((path(one) for one in headings), "")


def _key(text: str) -> str:
    """A text without spaces, and without the bars that part the cells of a row."""
    return "".join(text.replace("|", "").split())


class _Finder:
    """Where in a page a paragraph stands that was taken out of it: the elements are looked at in order."""

    def __init__(self, tree: Any) -> None:
        self.elements: list[tuple[Any, str]] = []
        self.by_text: dict[str, list[int]] = {}
        self.matched: list[Any] = []
        self.last = -1
        for element in tree.iter(*_PLACED):
            if (key := _key(str(element.text_content()))) and len(key) <= _LONGEST:
                self.by_text.setdefault(key, []).append(len(self.elements))
                self.elements.append((element, key))

    def find(self, text: str) -> Any:
        """The innermost element whose text it is, after the one before where there is one; else one that holds it."""
        key = _key(text)
        numbers = self.by_text.get(key) or self._holding(key)
        if not numbers:
            return None
        after = [number for number in numbers if number > self.last]
        number = (after or numbers)[0]
        for inner in numbers:
            if self.elements[number][0] in self.elements[inner][0].iterancestors():
                number = inner
        self.last = number
        self.matched.append(self.elements[number][0])
        return self.matched[-1]

    def is_several(self, element: Any, text: str) -> bool:
        """Whether the text is all of an element that has blocks in it."""
        is_whole = _key(str(element.text_content())) == _key(text)
        return is_whole and next(element.iterdescendants(*_PLACED), None) is not None

    def _holding(self, key: str) -> list[int]:
        """The smallest of the elements that hold the text: one that was cut at its line breaks."""
        holding = [number for number, (_, text) in enumerate(self.elements) if key in text]
        return [min(holding, key=lambda number: len(self.elements[number][1]))] if holding else []

    def captions(self) -> Iterator[tuple[Any, str]]:
        """The captions in the part of the page that the article is in."""
        shared = _shared(self.matched)
        for element, _ in self.elements:
            if element.tag == "figcaption" and shared is not None and shared in element.iterancestors():
                yield element, " ".join(str(element.text_content()).split())


def _shared(elements: list[Any]) -> Any:
    """The innermost element that all stand in."""
    if not elements:
        return None
    chain = list(elements[0].iterancestors())
    for element in elements[1:]:
        above = set(element.iterancestors())
        chain = [one for one in chain if one in above]
    return chain[0] if chain else None
