"""Mail: a message, or a mailbox of them; plain text before HTML, without what it answers and what is signed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr
from typing import BinaryIO

from lamayor_check.documents.readers.article import Article, Fault, Fields, Form
from lamayor_check.documents.readers.marks import beginning

_LARGEST = 64 * 1024 * 1024
_LINE = 1024 * 1024
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]")
_NEEDED = (re.compile(r"^from:", re.I | re.M), re.compile(r"^(?:date|subject|message-id|received):", re.I | re.M))
_ANSWER = re.compile(r"^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)
_SIGNED = re.compile(r"^-- ?\r?$.*\Z", re.MULTILINE | re.DOTALL)
_QUOTED = re.compile(r"^>.*(?:\r?\n|\Z)", re.MULTILINE)


class Mail:
    """.eml and .mbox files."""

    name = "mail"
    endings = (".eml", ".mbox")
    package = ""
    extra = ""
    is_streamed = True

    def recognises(self, head: bytes) -> bool:
        """By headers that say from whom it is and when or of what."""
        headers = re.split(r"\r?\n\r?\n", beginning(head), maxsplit=1)[0]
        lines = [line for line in headers.splitlines() if not line[:1].isspace()]
        is_headed = len(lines) > 2 and all(_HEADER.match(line) or line.startswith("From ") for line in lines)
        return is_headed and all(pattern.search(headers) for pattern in _NEEDED)

    def articles(self, file: BinaryIO, fields: Fields) -> Iterator[Article | Fault]:
        """The message; of a mailbox every message, one after the other."""
        if file.read(5) != b"From ":
            file.seek(0)
            yield _article(file.read(_LARGEST + 1), "", "message")
            return
        file.seek(0)
        for number, data in enumerate(_messages(file), 1):
            yield _article(data, f"message{number}", f"message {number}")


def _messages(file: BinaryIO) -> Iterator[bytes]:
    """The messages of a mailbox: each begins with a line `From …` after a blank one. What is beyond measure is cut."""
    gathered: list[bytes] = []
    size, is_blank = 0, True
    while line := file.readline(_LINE):
        if is_blank and line.startswith(b"From "):
            if gathered:
                yield b"".join(gathered)
            gathered, size, is_blank = [], 0, False
            continue
        is_blank = not line.strip()
        if size <= _LARGEST:
            gathered.append(line[1:] if line.startswith(b">From ") else line)  # as mailboxes write it
            size += len(line)
    if gathered:
        yield b"".join(gathered)


def _article(data: bytes, anchor: str, place: str) -> Article | Fault:
    if len(data) > _LARGEST:
        return Fault(anchor, f"a mail larger than {_LARGEST // 1024 // 1024} MiB")
    message = BytesParser(policy=policy.default).parsebytes(data)
    assert isinstance(message, EmailMessage)
    found = _body(message) if message.keys() else None
    name = (_header(message, "message-id").strip("<>") or anchor) if anchor else ""
    if found is None:
        return Fault(name, "a mail without text" if message.keys() else "no mail: it has no headers")
    form, text = found
    writer, address = parseaddr(_header(message, "from"))
    return Article(
        form=form,
        body=text.encode("utf-8", "replace"),
        anchor=name,
        place=place,
        title=_ANSWER.sub("", _header(message, "subject")),
        date=_date(message),
        source=address.rpartition("@")[2],
        author=writer or address,
    )


def _body(message: EmailMessage) -> tuple[Form, str] | None:
    for kind, form in (("plain", "text"), ("html", "fragment")):
        part = message.get_body(preferencelist=(kind,))
        text = _content(part) if isinstance(part, EmailMessage) else ""
        if form == "text":
            text = _QUOTED.sub("", _SIGNED.sub("", text))
        if text.strip():
            return ("text" if form == "text" else "fragment"), text
    return None


def _content(part: EmailMessage) -> str:
    """The text of a part, in the encoding that it names or in one that fits."""
    try:
        return str(part.get_content())
    except (LookupError, ValueError, AttributeError, KeyError):
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError):  # the standard library stumbles over some broken headers
        return ""


def _date(message: EmailMessage) -> str:
    try:
        when = getattr(message.get("date"), "datetime", None)
    except (ValueError, IndexError, TypeError):
        return ""
    return when.date().isoformat() if when is not None else ""
