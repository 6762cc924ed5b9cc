"""The quantity pass as a spaCy component, which can be used alone; it reads the text only, so any pipeline will do.

>>> import spacy, lamayor_check.extraction.quantities.component
>>> nlp = spacy.blank("en")
>>> _ = nlp.add_pipe("quantities")
>>> doc = nlp("About 41% of 1,200 voters, on May 5.")
>>> [(span.text, span.label_) for span in doc.spans["quantities"]]
[('41%', 'percent'), ('1,200', 'count')]
>>> [quantity.kind for quantity in doc._.quantities]
['percent', 'count', 'date']
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from spacy.language import Language
from spacy.tokens import Doc, Span

from lamayor_check.claims.quantity import NOT_CLAIMS, Quantity
from lamayor_check.extraction.quantities.find import find

NAME = "quantities"
"""Of the component, of the extension `doc._.quantities` (every number), of `doc.spans` (those that can be claims)."""

if not Doc.has_extension(NAME):
    Doc.set_extension(NAME, default=())


@Language.component(NAME, assigns=[f"doc._.{NAME}", "doc.spans"])
def add_quantities(doc: Doc) -> Doc:
    """Put the numbers of a text on its `Doc`."""
    found = find(doc.text)
    doc._.set(NAME, found)
    doc.spans[NAME] = _spans(doc, [q for q in found if q.kind not in NOT_CLAIMS])
    return doc


def _spans(doc: Doc, quantities: list[Quantity]) -> list[Span]:
    """The tokens that each number touches: a token may begin before it (`-5`) or go on behind it (`70kg`)."""
    starts = [token.idx for token in doc]
    spans = []
    for quantity in quantities:
        first = max(0, bisect_right(starts, quantity.start) - 1)
        last = bisect_left(starts, quantity.end)
        spans.append(Span(doc, first, last, label=quantity.kind))
    return spans
