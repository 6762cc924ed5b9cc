"""Extraction as a spaCy component: in a pipeline whose parser extraction can read, the claims of a text on its `Doc`.

>>> from lamayor_check.extraction import pipeline
>>> nlp = pipeline.fresh()
>>> _ = nlp.add_pipe("claims")
>>> doc = nlp("Caruso had 41% of the vote.")
>>> [(claim.metric, claim.subject.name, claim.value) for claim in doc._.claims]
[('vote_share', 'Caruso', Decimal('41'))]
>>> [(span.text, span.label_) for span in doc.spans["claims"]]
[('41%', 'vote_share')]
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import msgspec
from spacy.language import Language
from spacy.tokens import Doc

from lamayor_check.claims.claim import Claim
from lamayor_check.documents.document import Unreadable
from lamayor_check.documents.reading import document_of
from lamayor_check.extraction import pipeline
from lamayor_check.extraction.quantities.component import spans_over
from lamayor_check.rulebook.model import Rulebook

NAME = "claims"
"""Of the component, of the extension `doc._.claims` and of the group in `doc.spans`."""
ARTICLE = "article"
"""Of the extension that can name the article beforehand: `doc._.article = "a.txt"`."""
_KEPT = "lamayor_check.claims"


def _kept(doc: Doc) -> tuple[Claim, ...]:
    """The claims, which are kept as bytes so that a `Doc` can be written and sent to another process."""
    found = doc.user_data.get(_KEPT)
    return msgspec.msgpack.decode(found, type=tuple[Claim, ...]) if found is not None else ()


if not Doc.has_extension(NAME):
    Doc.set_extension(NAME, getter=_kept)
if not Doc.has_extension(ARTICLE):
    Doc.set_extension(ARTICLE, default="")


class Claims:
    """The component. Each text is an article of its own."""

    def __init__(self, nlp: Language, rules: Rulebook) -> None:
        self.nlp = nlp
        self.rules = rules

    def __call__(self, doc: Doc) -> Doc:
        """Puts the claims of a text on its `Doc`."""
        from lamayor_check.extraction.extract import extract  # whoever loads a pipeline imports this module
        from lamayor_check.reader.load import load

        pipeline.refuse_unlike(self.nlp, self.nlp.meta.get("name") or "in hand")
        digest = sha256(doc.text.encode("utf-8", "surrogatepass")).hexdigest()
        article = document_of(doc._.get(ARTICLE) or digest[:12], doc.text, digest)
        found = () if isinstance(article, Unreadable) else extract(article, self.rules, self.nlp, load(self.rules))
        doc.user_data[_KEPT] = msgspec.msgpack.encode(found)
        doc.spans[NAME] = spans_over(doc, ((claim.start, claim.end, claim.metric) for claim in found))
        return doc


@Language.factory(NAME, assigns=[f"doc._.{NAME}", "doc.spans"], default_config={"rules": []})
def make_claims(nlp: Language, name: str, rules: Sequence[str]) -> Claims:
    """The component for a pipeline; `rules` are folders of rule packs beside the shipped ones."""
    from lamayor_check.rulebook.load import load

    return Claims(nlp, load([Path(folder) for folder in rules]))
