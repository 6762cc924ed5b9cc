"""Where the headline and the lead of an article end."""

from __future__ import annotations

from lamayor_check.documents.document import Document


def lead_end(document: Document) -> int:
    """The code point at which the first paragraph ends; the end of the text where there is none."""
    return next((b.end for b in document.blocks if b.kind == "paragraph"), len(document.text))
