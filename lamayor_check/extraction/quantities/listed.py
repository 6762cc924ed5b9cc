"""How tables of words are written down: as words with spaces between, or as phrases with bars."""

from __future__ import annotations


def words(*lines: str) -> frozenset[str]:
    """The words of some lines.

    >>> sorted(words("rise rises", "rose"))
    ['rise', 'rises', 'rose']
    """
    return frozenset(" ".join(lines).split())


def phrases(*lines: str) -> tuple[str, ...]:
    """The phrases of some lines, which a bar or the end of a line divides.

    >>> phrases("at least | no fewer than", "more than")
    ('at least', 'no fewer than', 'more than')
    """
    return tuple(phrase.strip() for line in lines for phrase in line.split("|"))
