"""What of an article a reader sees: its prose, and where headline and lead end."""

from __future__ import annotations

from lamayor_check.documents.document import NO_CLAIMS, Document

_HEADINGS = frozenset({"title", "heading"})


def prose(document: Document) -> str:
    """The text with spaces for bylines, captions, furniture and what else holds nobody's claims, and for the signs
    before a heading (`# `); places stay.

    So an article says the same whatever format it comes in, and what a page puts around it says nothing.
    """
    text = document.text
    for block in document.blocks:
        start = text.rfind("\n", 0, block.start) + 1 if block.kind in _HEADINGS else block.start
        end = block.end if block.kind in NO_CLAIMS else block.start
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def lead_end(document: Document) -> int:
    """The code point at which the first paragraph ends; the end of the text where there is none."""
    return next((b.end for b in document.blocks if b.kind == "paragraph"), len(document.text))
