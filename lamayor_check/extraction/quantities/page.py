"""A text beside its flattened twin: same length, lower case, plain digits, spaces, quotes and hyphens."""

from __future__ import annotations

import string
import unicodedata

from msgspec import Struct


class _Flat(dict[int, str]):
    """What each code point becomes; a digit of any script is found out when it is first met."""

    def __missing__(self, code: int) -> str:
        digit = unicodedata.decimal(chr(code), None)
        self[code] = chr(code) if digit is None else str(digit)
        return self[code]


def _table() -> _Flat:
    table = _Flat({ord(c): c.lower() for c in string.ascii_uppercase})
    table |= {ord(c): " " for c in "\u00a0\u2007\u2008\u2009\u200a\u2002\u2003\u2004\u2005\u2006\u202f\u3000\t"}
    table |= {ord(c): "'" for c in "\u2018\u2019\u02bc\u2032"}
    table |= {ord(c): "-" for c in "\u2010\u2011\u2012\ufe63\uff0d"}
    table |= {ord(wide): narrow for wide, narrow in zip("％٪，．＄￡￥", "%%,.$£¥", strict=True)}
    return table


_FLAT = _table()


class Page(Struct, frozen=True):
    """The text as given, and flattened; offsets into one are offsets into the other."""

    raw: str
    flat: str
    article: str = ""
    """The article that the text is a part of, flattened."""

    def before(self, start: int, reach: int = 60) -> str:
        """The flattened text that ends at `start`, on the same line."""
        return self.flat[max(0, start - reach) : start].rpartition("\n")[2]

    def after(self, end: int, reach: int = 60) -> str:
        """The flattened text that begins at `end`, on the same line."""
        return self.flat[end : end + reach].partition("\n")[0]


def page(text: str, article: str = "") -> Page:
    """A text beside its flattened twin; the article that it is a part of is given as `flatten` has it."""
    return Page(text, flatten(text), article)


def flatten(text: str) -> str:
    """The twin of a text."""
    return text.translate(_FLAT)
