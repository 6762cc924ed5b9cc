"""What gathering reads articles with: the shipped pipeline, where no other is asked for."""

from lamayor_check.documents.reading import to_document, to_raw
from lamayor_check.extraction import pipeline
from lamayor_check.extraction.extract import extract
from lamayor_check.gathering import gather
from lamayor_check.rulebook.load import load

TEXT = b"Brannock bridge\n\nThe ministry said the new crossing, which nobody asked for, would swallow 31 houses.\n"


def test_the_shipped_pipeline_is_used_where_no_other_is_asked_for():
    rules, raw = load(), to_raw("bridge.txt", TEXT)
    parsed = extract(to_document(raw), rules, pipeline.load())
    assert parsed != extract(to_document(raw), rules, None)
    assert gather([raw], rules).claims == parsed
