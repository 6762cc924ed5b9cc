"""IPTC NewsML-G2: the news items of an XML file with their text in line. Packages, pictures and pointers have none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from lamayor_check.documents.readers.article import Article, Fault, Fields, NoArticles, Unusable
from lamayor_check.documents.readers.marks import root_of

_ROOTS = frozenset({"newsitem", "newsmessage"})
_WHOLE = 256 * 1024 * 1024


class NewsMl:
    """XML whose first element is a news item or a message of them."""

    name = "IPTC NewsML-G2"
    endings = (".xml",)
    package = "lxml"
    extra = ""
    is_streamed = False

    def recognises(self, head: bytes) -> bool:
        """By the first element."""
        return root_of(head) in _ROOTS

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """An article a news item that holds text."""
        root = _parsed(file.read(_WHOLE))
        if _name(root) not in ("newsItem", "newsMessage"):
            raise NoArticles("XML, but neither NewsML-G2 nor a feed")
        items = [one for one in root.iter() if _name(one) == "newsItem"]
        if not items:
            raise Unusable("a NewsML-G2 message without news items")
        for number, item in enumerate(items, 1):
            yield _article(item, "" if root is item else f"item{number}", f"item {number}")


def _parsed(data: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unusable(f"broken XML: {getattr(error, 'msg', error)}") from error


def _article(item: Any, anchor: str, place: str) -> Article | Fault:
    name = (item.get("guid") or anchor) if anchor else ""
    kind = next((one.get("qcode", "") for one in item.iter() if _name(one) == "itemClass"), "")
    body = _body(item)
    if body is None:
        what = f" of class {kind.rpartition(':')[2]}" if kind and not kind.endswith("text") else ""
        return Fault(name, f"a NewsML-G2 item{what} without text in line")
    form, text = body
    return Article(
        form="fragment" if form else "text",
        body=text.encode("utf-8", "replace"),
        anchor=name,
        place=place,
        title=_words(item, "contentMeta", "headline") or _words(item, "itemMeta", "title"),
        date=_words(item, "contentMeta", "contentCreated") or _words(item, "itemMeta", "firstCreated")
        or _words(item, "itemMeta", "versionCreated"),
        source=_said(item, "contentMeta", "infoSource") or _said(item, "itemMeta", "provider"),
        author=_words(item, "contentMeta", "by") or _said(item, "contentMeta", "creator"),
        url=_link(item),
    )  # fmt: skip


def _body(item: Any) -> tuple[bool, str] | None:
    """Whether it is markup, and the text."""
    for part in _below(item, "contentSet"):
        for one in part:
            if _name(one) == "inlineXML" and (text := _markup(one)):
                return True, text
            if _name(one) == "inlineData" and (text := "".join(one.itertext()).strip()):
                return "html" in one.get("contenttype", ""), text
    return None


def _markup(inline: Any) -> str:
    """The HTML or NITF of an item, of which the body's content only: headlines and bylines have their own places."""
    from lxml import etree

    inner = [one for one in inline.iter() if _name(one) == "body.content"] or [
        one for one in inline.iter() if _name(one) == "body"
    ]
    chosen = inner or list(inline)
    for one in inline.iter():
        if isinstance(one.tag, str):
            one.tag = _name(one)
    etree.cleanup_namespaces(inline)
    return "".join(etree.tostring(one, encoding="unicode", method="html", with_tail=False) for one in chosen).strip()


def _link(item: Any) -> str:
    """The address of the item on the web, where it names one."""
    for one in item.iter():
        if _name(one) in ("link", "altId") and one.get("rel") in (None, "irel:isVersionOf", "irel:canonical"):
            address = str(one.get("href") or one.text or "").strip()
            if address.startswith(("http://", "https://")):
                return address
    return ""


def _below(item: Any, name: str) -> Iterator[Any]:
    return (one for one in item if _name(one) == name)


def _words(item: Any, part: str, name: str) -> str:
    """The text of the first element of that name in a part of the item."""
    for one in (one for whole in _below(item, part) for one in whole if _name(one) == name):
        if text := " ".join("".join(one.itertext()).split()):
            return text
    return ""


def _said(item: Any, part: str, name: str) -> str:
    """The same for who did something: the name inside, or what stands for it."""
    for one in (one for whole in _below(item, part) for one in whole if _name(one) == name):
        named = next((" ".join("".join(n.itertext()).split()) for n in one if _name(n) == "name"), "")
        if said := named or str(one.get("literal") or one.get("qcode", "").rpartition(":")[2]):
            return said
    return ""


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
