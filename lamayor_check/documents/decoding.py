"""Bytes become text: which encoding they are in, and when they are no text at all. Files are not opened here."""

from __future__ import annotations

import codecs
import re

SAMPLE = 65536

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "rich text (RTF)"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")  # the escape character may stand in a copied terminal log
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


class NotText(Exception):
    """The bytes are no text; `str()` is the reason."""


def decode(data: bytes) -> str:
    """The text that `data` holds, without a byte-order mark. Raises `NotText`."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if (wide := _unmarked_utf16(data[:SAMPLE])) is not None:
        return data.decode(wide, "replace")
    _refuse_binary(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_other(data, error)


def _refuse_binary(data: bytes) -> None:
    for magic, name in _FORMATS:
        if data.startswith(magic):
            raise NotText(f"{name}, not text")
    if b"\x00" in data:
        raise NotText("binary (it holds NUL bytes), not text")
    sample = data[:SAMPLE]
    if len(_CONTROL.findall(sample)) * 50 > len(sample):
        raise NotText("binary (it is full of control characters), not text")


def _unmarked_utf16(sample: bytes) -> str | None:
    """UTF-16 without a mark: in Western text every other byte is zero."""
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd * 2 > half and even * 20 < half:
        return "utf-16-le"
    if even * 2 > half and odd * 20 < half:
        return "utf-16-be"
    return None


def _decode_other(data: bytes, error: UnicodeDecodeError) -> str:
    """Text that is no valid UTF-8: damaged UTF-8, Windows-1252 (most Western text), or what the detector says."""
    window = data[max(0, error.start - SAMPLE // 2) : error.start + SAMPLE // 2]
    if _is_damaged_utf8(window):
        return data.decode("utf-8", "replace")
    if _is_western(window):
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            return data.decode("latin-1")
    encoding = _detected(window)
    if encoding is None:
        raise NotText("not text in an encoding that could be told")
    return data.decode(encoding, "replace")


def _is_damaged_utf8(window: bytes) -> bool:
    whole = sum(len(m) for m in _MULTIBYTE.findall(window))
    high = sum(1 for byte in window if byte >= 0x80)
    return whole * 2 > high


def _is_western(window: bytes) -> bool:
    letters = [c for c in window.decode("cp1252", "replace") if c.isalpha()]
    foreign = sum(1 for c in letters if c > "\x7f")
    return foreign * 4 < len(letters)


def _detected(window: bytes) -> str | None:
    from charset_normalizer import from_bytes  # slow to import, rarely needed

    best = from_bytes(window).best()
    return best.encoding if best is not None else None
