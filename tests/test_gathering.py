"""What gathering reads articles with: the shipped pipeline and reader, where no other is asked for."""

from lamayor_check.documents.reading import to_document, to_raw
from lamayor_check.extraction import pipeline
from lamayor_check.extraction.extract import extract
from lamayor_check.gathering import gather
from lamayor_check.reader.load import load as load_reader
from lamayor_check.rulebook.load import load

TEXT = b"Brannock bridge\n\nThe Harbor Ministry, which Halvern Motors sued, spent $3 million on the new crossing.\n"


def test_the_shipped_models_are_used_where_no_other_is_asked_for():
    rules, raw = load(), to_raw("bridge.txt", TEXT)
    reader = load_reader(rules)
    parsed = extract(to_document(raw), rules, pipeline.load(), reader)
    assert parsed != extract(to_document(raw), rules, None, reader)
    assert gather([raw], rules).claims == parsed
