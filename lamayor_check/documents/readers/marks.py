"""The first bytes of a file, looked at: which element an XML or HTML file opens with. Endings are for `choose`."""

from __future__ import annotations

import codecs
import re

_SEEN = 8192
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_BEFORE = r"\s+|<\?.{0,2000}?\?>|<!--.{0,4000}?-->|<!doctype\s[^>\[]{0,500}(?:\[[^\]]{0,2000}\])?\s*>"
_PROLOG = re.compile(rf"(?:{_BEFORE})*", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
_DOCTYPE = re.compile(r"<!doctype\s+html\b", re.IGNORECASE)


def beginning(head: bytes) -> str:
    """The first characters: letters and marks are right, whatever the encoding is."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return head[len(mark) : _SEEN].decode(encoding, "replace")
    return head[:_SEEN].decode("latin-1")


def root_of(head: bytes) -> str:
    """The name of the first element, lower-cased and without prefix; `html` where a doctype says so; else empty."""
    text = beginning(head)
    prolog = _PROLOG.match(text)
    end = prolog.end() if prolog else 0
    if _DOCTYPE.search(text, 0, end):
        return "html"
    root = _ROOT.match(text, end)
    return root[1].lower() if root else ""
