"""Text of articles and file names made safe to show: nothing in it can steer a terminal or reorder a line."""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]"
)
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""Characters that show nothing and are left out."""
_BREAKS = frozenset("\t\n\v\f\r\u0085\u2028\u2029")


def visible(text: str) -> str:
    """`text` on one line: line breaks as spaces, control characters and direction marks spelled out."""
    return _UNSAFE.sub(_spelled, text)


def visible_span(text: str, start: int, end: int) -> tuple[str, str, str]:
    """What stands before, in and after a span, each made safe by itself."""
    start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
    return visible(text[:start]), visible(text[start:end]), visible(text[end:])


def _spelled(match: re.Match[str]) -> str:
    character = match[0]
    if character in _UNSEEN:
        return ""
    if character in _BREAKS:
        return " "
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
