"""Articles written in each format that is read, as other programs write them."""

from __future__ import annotations

import csv
import io
import json
import textwrap
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape

from docx import Document
from msgspec import Struct
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

OUTLET = "Tarn Gazette"
_NAR = "http://iptc.org/std/nar/2006-10-01/"
_LINES, _WIDTH = 48, 88
"""Of a page of a PDF."""


class Written(Struct, frozen=True):
    """An article, whatever file it stands in."""

    title: str
    date: str
    """ISO 8601."""
    paragraphs: tuple[str, ...]

    @property
    def day(self) -> str:
        """The date as a paper prints it."""
        day = date.fromisoformat(self.date)
        return f"{day:%B} {day.day}, {day.year}"

    @property
    def time(self) -> datetime:
        """The evening of its day."""
        return datetime.fromisoformat(f"{self.date}T18:40:00").replace(tzinfo=UTC)

    @property
    def body(self) -> str:
        """Its paragraphs as text."""
        return "\n\n".join(self.paragraphs)

    @property
    def markup(self) -> str:
        """Its paragraphs as HTML."""
        return "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in self.paragraphs)


def text(one: Written) -> bytes:
    return f"{one.title}\n\n{one.day}\n\n{one.body}\n".encode()


def markdown(one: Written) -> bytes:
    return f"---\ndate: {one.date}\n---\n# {one.title}\n\n{one.body}\n".encode()


def page(one: Written) -> bytes:
    """With what stands around an article on a site."""
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(one.title)} | {OUTLET}</title>'
        f'<meta property="article:published_time" content="{one.date}T18:40:00Z"></head><body>'
        '<nav><a href="/">Home</a> <a href="/sport">Sport 24</a></nav><main><article>'
        f"<h1>{escape(one.title)}</h1>\n{one.markup}</article>"
        '<aside><h3>Most read</h3><a href="/a">12 ways to fry a herring</a></aside></main>'
        f"<footer>Copyright 2031 {OUTLET}. Newsroom 555-0134.</footer></body></html>"
    ).encode()


def word(one: Written) -> bytes:
    document, out = Document(), io.BytesIO()
    document.add_heading(one.title, 0)
    for paragraph in (one.day, *one.paragraphs):
        document.add_paragraph(paragraph)
    document.save(out)
    return out.getvalue()


def mail(one: Written) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = "press@port.example", one.title, format_datetime(one.time)
    message.set_content(one.body)
    return message.as_bytes()


def ninjs(one: Written) -> bytes:
    item = {
        "uri": f"urn:newsml:{one.date}", "type": "text", "standard": {"name": "ninjs", "version": "2.0"},
        "versioncreated": one.time.isoformat(), "headlines": [{"role": "main", "value": one.title}],
        "bodies": [{"role": "main", "contenttype": "application/xhtml+xml", "value": one.markup}],
    }  # fmt: skip
    return json.dumps(item).encode()


def pdf(one: Written) -> bytes:
    """Lines of one width, the headline in larger letters."""
    lines = [*textwrap.wrap(one.title, 40), "", one.day]
    for paragraph in one.paragraphs:
        lines += ["", *textwrap.wrap(paragraph, _WIDTH)]
    pages = [lines[at : at + _LINES] for at in range(0, len(lines), _LINES)]
    font = 3 + 2 * len(pages)
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()]
    for number, shown in enumerate(pages):
        stream = b"BT 72 760 Td " + b"".join(_shown(line, line in lines[: lines.index("")]) for line in shown) + b"ET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 {font} 0 R >> >>"
            f" /Contents {4 + 2 * number} 0 R >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    return bytes(out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))


def _shown(line: str, is_large: bool) -> bytes:
    words = line.encode("cp1252", "replace")
    for sign in (b"\\", b"(", b")"):
        words = words.replace(sign, b"\\" + sign)
    return b"/F1 %d Tf (%s) Tj 0 -%d Td " % ((20, words, 26) if is_large else (11, words, 14))


def json_lines(articles: Sequence[Written]) -> bytes:
    rows = ({"title": one.title, "date": one.date, "text": one.body} for one in articles)
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def json_list(articles: Sequence[Written]) -> bytes:
    rows = [{"title": one.title, "publishedAt": one.time.isoformat(), "content": one.body} for one in articles]
    return json.dumps({"status": "ok", "articles": rows}).encode()


def table(articles: Sequence[Written]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([("title", "date", "text"), *((one.title, one.date, one.body) for one in articles)])
    return out.getvalue().encode()


def newsml(articles: Sequence[Written]) -> bytes:
    items = "".join(
        f'<newsItem guid="urn:{n}" version="1" standard="NewsML-G2"><itemMeta><itemClass qcode="ninat:text"/>'
        f"<versionCreated>{one.time.isoformat()}</versionCreated></itemMeta><contentMeta><contentCreated>"
        f"{one.time.isoformat()}</contentCreated><headline>{escape(one.title)}</headline></contentMeta><contentSet>"
        '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>'
        f"{one.markup}</body></html></inlineXML></contentSet></newsItem>"
        for n, one in enumerate(articles)
    )
    return f'<?xml version="1.0"?><newsMessage xmlns="{_NAR}"><itemSet>{items}</itemSet></newsMessage>'.encode()


def rss(articles: Sequence[Written]) -> bytes:
    items = "".join(
        f"<item><title>{escape(one.title)}</title><guid>{n}</guid><pubDate>{format_datetime(one.time)}</pubDate>"
        f"<content:encoded>{escape(one.markup)}</content:encoded></item>"
        for n, one in enumerate(articles)
    )
    opening = '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    return f'<?xml version="1.0"?>{opening}<title>{OUTLET}</title>{items}</channel></rss>'.encode()


def atom(articles: Sequence[Written]) -> bytes:
    entries = "".join(
        f"<entry><title>{escape(one.title)}</title><id>urn:{n}</id><published>{one.time.isoformat()}</published>"
        f'<content type="html">{escape(one.markup)}</content></entry>'
        for n, one in enumerate(articles)
    )
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>{OUTLET}</title>{entries}</feed>'.encode()


def warc(articles: Sequence[Written]) -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    for number, one in enumerate(articles):
        answer = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
        address = f"https://gazette.example/{number}"
        writer.write_record(
            writer.create_warc_record(address, "response", payload=io.BytesIO(page(one)), http_headers=answer)
        )
    return out.getvalue()


SINGLE: dict[str, tuple[str, Callable[[Written], bytes]]] = {
    "text": ("txt", text), "Markdown": ("md", markdown), "HTML": ("html", page), "Word": ("docx", word),
    "PDF": ("pdf", pdf), "mail": ("eml", mail), "ninjs": ("json", ninjs),
}  # fmt: skip
"""Formats with an article a file: ending and writer."""
SEVERAL: dict[str, tuple[str, Callable[[Sequence[Written]], bytes]]] = {
    "JSON Lines": ("jsonl", json_lines), "JSON": ("json", json_list), "CSV": ("csv", table),
    "NewsML-G2": ("xml", newsml), "RSS": ("rss", rss), "Atom": ("atom", atom), "WARC": ("warc.gz", warc),
}  # fmt: skip
"""Formats with many articles a file."""


def files(articles: Sequence[Written]) -> dict[str, dict[str, bytes]]:
    """The files of each format by name, which sort as the articles do."""
    found = {
        form: {f"{n:02}.{ending}": write(one) for n, one in enumerate(articles)}
        for form, (ending, write) in SINGLE.items()
    }
    return found | {form: {f"all.{ending}": write(articles)} for form, (ending, write) in SEVERAL.items()}
