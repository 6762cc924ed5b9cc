"""Extraction as a spaCy component: the claims that extraction gives, on a `Doc`."""

import pytest
import spacy
from spacy.tokens import Doc

from lamayor_check.errors import LamayorError
from lamayor_check.extraction import pipeline
from lamayor_check.extraction.extract import extract

TEXT = """Marlow Gazette

June 5, 2031

Rosa Lund had 41% of the vote to Piotr Moss' 37% when the count ended late Tuesday.

The city spent about $1.2 million on it, 5 percent more than planned.
"""


@pytest.fixture(scope="module")
def nlp():
    nlp = pipeline.fresh()
    nlp.add_pipe("claims")
    return nlp


def named(nlp, text, name):
    doc = nlp.make_doc(text)
    doc._.article = name
    return nlp(doc)


@pytest.mark.parametrize("text", [TEXT, "\ufeff" + TEXT, TEXT.replace("\n", "\r\n"), "🗳️ " + TEXT])
def test_claims_quote_the_text_and_spans_touch_them(nlp, text):
    doc = nlp(text)
    assert len(doc._.claims) == len(doc.spans["claims"]) > 3
    for claim, span in zip(doc._.claims, doc.spans["claims"], strict=True):
        assert doc.text[claim.start : claim.end] == claim.text
        assert span.start_char <= claim.start < claim.end <= span.end_char
        assert span.label_ == claim.metric


def test_the_claims_are_those_of_extraction(nlp, make_document, rulebook, reader):
    article = make_document(TEXT, name="a.txt", date="")
    assert named(nlp, article.text, "a.txt")._.claims == extract(article, rulebook, pipeline.load(), reader)


def test_a_text_without_a_name_goes_by_its_content(nlp):
    one, same, other = nlp(TEXT), nlp(TEXT), nlp(TEXT + "More.")
    assert one._.claims == same._.claims
    assert {c.document for c in one._.claims}.isdisjoint(c.document for c in other._.claims)


@pytest.mark.parametrize("text", ["", " \n\t\n", "Nothing here."])
def test_a_text_without_numbers_has_none(nlp, text):
    doc = nlp(text)
    assert (doc._.claims, list(doc.spans["claims"])) == ((), [])


def test_a_doc_can_be_written_and_read_back(nlp):
    doc = nlp(TEXT)
    assert Doc(nlp.vocab).from_bytes(doc.to_bytes())._.claims == doc._.claims


def test_many_texts_are_read_as_each_alone(nlp):
    texts = [TEXT, "Moss won 52 percent of the vote.", ""]
    assert [doc._.claims for doc in nlp.pipe(texts)] == [nlp(text)._.claims for text in texts]


def test_a_pipeline_without_a_parser_is_refused():
    blank = spacy.blank("en")
    blank.add_pipe("claims")
    with pytest.raises(LamayorError, match="has no parser"):
        blank("Moss won 52 percent.")


def test_rule_packs_can_be_added(tmp_path):
    nlp = pipeline.fresh()
    with pytest.raises(LamayorError, match="not a folder"):
        nlp.add_pipe("claims", config={"rules": [str(tmp_path / "none")]})
