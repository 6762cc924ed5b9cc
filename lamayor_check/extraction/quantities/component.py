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
from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span

from lamayor_check.claims.quantity import NOT_CLAIMS
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
    doc.spans[NAME] = spans_over(doc, ((q.start, q.end, q.kind) for q in found if q.kind not in NOT_CLAIMS))
    return doc


def spans_over(doc: Doc, places: Iterable[tuple[int, int, str]]) -> list[Span]:
    """The tokens that each stretch of the text touches, with its label: a token may begin before a number (`-5`) or go
    on behind it (`70kg`)."""
    starts = [token.idx for token in doc]
    spans = []
    for start, end, label in places:
        first = max(0, bisect_right(starts, start) - 1)
        spans.append(Span(doc, first, bisect_left(starts, end), label=label))
    return spans
