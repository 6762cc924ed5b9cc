"""The pass as a spaCy component, alone in a blank pipeline."""

import pytest
import spacy

from lamayor_check.extraction.quantities import component


@pytest.fixture(scope="module")
def nlp():
    nlp = spacy.blank("en")
    nlp.add_pipe(component.NAME)
    return nlp


def test_every_number_is_in_the_extension_and_claims_are_spans(nlp):
    doc = nlp("About 41% of 1,200 voters, on May 5, and $1.2 million.")
    assert [quantity.kind for quantity in doc._.quantities] == ["percent", "count", "date", "money"]
    assert [(span.text, span.label_) for span in doc.spans["quantities"]] == [
        ("41%", "percent"),
        ("1,200", "count"),
        ("$1.2 million", "money"),
    ]


def test_a_span_covers_the_tokens_that_the_number_touches(nlp):
    doc = nlp("It fell -3.2% to 70kg.")
    for span, quantity in zip(doc.spans["quantities"], doc._.quantities, strict=True):
        assert span.start_char <= quantity.start
        assert span.end_char >= quantity.end


def test_an_empty_doc_has_none(nlp):
    assert nlp("")._.quantities == ()
