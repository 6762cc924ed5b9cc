"""The words of an article with their heads, by the shipped parser: what the encoder is asked of every word."""

from __future__ import annotations

from lamayor_check.extraction.pipeline import load

_NEEDLESS = ("tagger", "morphologizer", "ner")


def heads(text: str) -> list[tuple[int, int]]:
    """Each word's first code point and its head's, line by line; the head of a sentence is its own."""
    lines, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            lines.append((line.rstrip("\r\n"), start))
        start += len(line)
    docs = load().pipe(lines, as_tuples=True, disable=_NEEDLESS)
    return [
        (at + word.idx, at + word.head.idx)
        for doc, at in docs
        for word in doc
        if not word.is_space and not word.is_punct
    ]
