"""Stories are mixed as folders, and trees learn to tell them apart."""

import pytest

pytest.importorskip("lightgbm", reason="LightGBM is not installed")
pytest.importorskip("onnx", reason="onnx is not installed")

from lamayor_check.linking.articles import load
from lamayor_check.network import likely, session
from tests.checking.build import claim
from training import together as module
from training.together import BRIEF, briefs, counted, fit_stories, found, in_turn, story, together, told

TOWNS = ["Arbal", "Brenko", "Cestel", "Dumara", "Elvik", "Fosna", "Gorran", "Hulme", "Istra", "Jarvi", "Kolno", "Lumen"]


def of_town(number):
    """A story of two articles, most of whose words are its own; the mayor is another story's too."""
    town, mayor = TOWNS[number], TOWNS[number // 2]
    said = [f"In {town} the {town.lower()}works lost jobs.", f"The {town} council with mayor {mayor}son spoke of jobs."]
    rows = [
        claim(number + 10 * place, document, 100 * place, metric="other", subject=None, sentence=said[place],
              sentence_start=100 * place)
        for document in ("p1", "p2") for place in (0, 1)
    ]  # fmt: skip
    return f"{town}-jobs", rows


STORIES = [of_town(n) for n in range(len(TOWNS))]


def test_each_part_has_some_of_every_writers(monkeypatch):
    monkeypatch.setattr(module, "FOLDER", 5)
    parts = in_turn(STORIES)
    assert [len(part) for part in parts] == [4, 4, 4]
    assert [name for name, _ in parts[0]] == [STORIES[n][0] for n in (0, 3, 6, 9)]


def test_a_folder_names_the_story_of_each_document():
    folder = together(STORIES[:2])
    assert {story(c.document) for c in folder} == {"Arbal-jobs", "Brenko-jobs"}
    assert len({c.document for c in folder}) == 4
    assert folder == together(STORIES[:2][::-1])


def test_briefs_are_of_a_few_claims_of_every_article():
    folder = together(STORIES)
    cut = briefs(folder)
    assert {c.document for c in cut} == {c.document for c in folder}
    assert all(1 <= sum(c.document == name for c in cut) <= BRIEF for name in {c.document for c in cut})
    assert set(cut) <= set(folder)


def test_words_of_one_story_alone_are_not_kept():
    words = counted(STORIES)
    assert words.stories == len(STORIES)
    assert words.often["job"] == len(STORIES)
    assert "arbalwork" not in words.often
    assert ".arbal" not in words.often


def test_pairs_of_one_story_are_right():
    words = counted([])
    asked = told(together(STORIES), words)
    assert len(asked.told) == len(asked.same)
    assert asked.same.sum() == len(STORIES)


def test_what_is_found_is_told_in_parts():
    words = counted([])
    folder = together(STORIES[:6])
    assert found(folder, lambda rows: [1.0] * len(rows), words) == "1.000 of one story, 1.0000 of two"
    assert found(folder, lambda rows: [0.0] * len(rows), words) == "0.000 of one story, 0.0000 of two"


def test_trees_and_words_are_written_and_folders_are_judged_by_the_others(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(module, "FOLDER", 6)
    monkeypatch.setattr(module, "HOW", module.HOW | {"min_child_samples": 2, "n_estimators": 20})
    fit_stories(STORIES, STORIES[:1], tmp_path)
    shown = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in shown] == ["folder 1", "briefs 1", "folder 2", "briefs 2"]
    words = load(tmp_path / "words.json")
    assert words == counted([*STORIES, *STORIES[:1]])
    asked = told(together(STORIES), words)
    said = likely(session(tmp_path / "stories.onnx"), asked.told)
    assert min(p for p, same in zip(said, asked.same, strict=True) if same) > 0.5
