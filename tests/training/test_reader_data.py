"""The stories that the reader learns from: well-formed, tied to the numbers that are found, none learnt twice."""

import pytest

from training.reader import stories
from training.reader.data import STRANGER, described, for_fits, kept

HAS_TOOL = (stories.SHARED / "tools" / "story.py").exists()
needs_tool = pytest.mark.skipif(not HAS_TOOL, reason=f"{stories.SHARED} with the stories' parser is not at hand")
STORY = """@story tarn
@topic A flood
@subject F = Tarn flood | flood
@fact d1 = 12 | deaths | F | people killed | 2031-06-03 | cumulative
@fact s = 31 | other | F | houses lost | - | constant
@fact a = 40 | other | F | houses in all | - | constant
@fact r = 9 | other | F | houses left | - | constant
@trap d1 s :: two counts
@rel sum a = s + r

@doc a-wire | wire | 2031-06-04
Flood kills {12|d1}

The Tarn flood killed {twelve|d1|t=by Tuesday|by=police} people by Tuesday, police said. {31|s} of {40|a} houses were
lost and {nine|r} stand. {Three|-} dogs were found.

@doc b-daily | daily | 2031-06-04
Tarn

The flood killed {21|!d1} people on Tuesday.
"""


@pytest.fixture
def story(tmp_path):
    file = tmp_path / "tarn.story"
    file.write_text(STORY, encoding="utf-8")
    (found,) = stories.read_stories([file])
    return found


@needs_tool
def test_marks_become_labels_of_the_numbers_that_are_found(story):
    first, second = story.examples
    told = {first.document.text[n.start : n.end]: x for n, x in zip(first.numbers, first.labels, strict=True)}
    assert (told["12"].metric, told["12"].what, told["12"].subject) == ("deaths", "people killed", "F")
    assert first.document.text[slice(*told["twelve"].when)] == "by Tuesday"
    assert first.document.text[slice(*told["twelve"].source)] == "police"
    assert told["Three"] is None
    (wrong,) = [x for x in second.labels if x is not None and x.flag]
    assert wrong.facts == ("d1",)


@needs_tool
def test_names_and_relations_are_places_and_numbers(story):
    example = story.examples[0]
    assert {example.document.text[a:b] for a, b, _ in example.mentions} == {"Flood", "Tarn flood"}
    said = [example.document.text[n.start : n.end] for n in example.numbers]
    assert {(said[i], said[j], role) for i, j, role in example.relations} == {
        ("31", "40", "sum_part"),
        ("nine", "40", "sum_part"),
    }


@needs_tool
def test_the_project_s_own_stories_have_no_fault():
    parser = stories.tool()
    files = sorted(stories.OWN.glob("*.story"))
    assert files
    assert [f"{f.name}: {fault}" for f in files for fault in parser.check(parser.parse(f)).faults] == []


def test_what_is_kept_from_the_reader_is_there():
    assert kept() <= {file.name for file in stories.OWN.glob("*.story")}
    assert {name.partition("-")[0] + "-" for name in kept() - for_fits()} == {STRANGER}


def test_every_metric_has_a_description_and_three_phrases_or_more():
    metrics = described()
    assert "other" not in metrics
    assert [name for name, (text, *phrases) in metrics.items() if not text.endswith(".") or len(phrases) < 3] == []
