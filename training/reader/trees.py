"""The words of an article with their heads, by the shipped parser: what the encoder is asked of every word."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lamayor_check.extraction.pipeline import SHIPPED, fresh

if TYPE_CHECKING:
    from spacy.language import Language

_NEEDLESS = ("ner", "lemmatizer")


@cache
def _parser() -> Language:
    nlp = fresh(SHIPPED)
    for name in _NEEDLESS:
        if name in nlp.pipe_names:
            nlp.remove_pipe(name)
    return nlp


def heads(text: str) -> list[tuple[int, int]]:
    """Each word's first code point and its head's, line by line; the head of a sentence is its own."""
    found: list[tuple[int, int]] = []
    start = 0
    lines = []
    for line in text.splitlines(keepends=True):
        if line.strip():
            lines.append((line.rstrip("\r\n"), start))
        start += len(line)
    for doc, at in _parser().pipe(lines, as_tuples=True):
        found.extend((at + word.idx, at + word.head.idx) for word in doc if not word.is_space and not word.is_punct)
    return found
