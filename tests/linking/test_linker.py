"""The trees that ship, and folders that hold none."""

import json
import shutil

import numpy as np
import pytest

from lamayor_check.errors import LamayorError
from lamayor_check.linking import agreeing, articles, evidence, rivals
from lamayor_check.linking.linker import SHIPPED, Linker, load

WIDTH = len(evidence.NAMES)
FULL = WIDTH + len(rivals.NAMES)
AGREEING = WIDTH + len(agreeing.NAMES)
ARTICLES = len(articles.NAMES)


def rows(count, width, seed=7):
    return np.random.default_rng(seed).uniform(-1, 6, size=(count, width)).astype(np.float32)


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(SHIPPED, tmp_path / "linker")


def test_the_shipped_one_is_told_what_the_program_tells():
    card = load().card
    assert card.evidence == evidence.NAMES
    assert card.rivals == rivals.NAMES
    assert 0 < card.warning <= card.error < 1
    assert card.agreeing == agreeing.NAMES
    assert card.articles == articles.NAMES
    assert 0 < card.agreed < 1


def test_it_is_read_once():
    assert load() is load()


def test_its_answers_are_probabilities():
    disputed = load().disputed(list(map(tuple, rows(200, FULL))))
    stories = load().of_one_story(rows(200, ARTICLES))
    for found in (load().linked(rows(200, WIDTH)), disputed, load().agreed(rows(200, AGREEING)), stories):
        assert len(found) == 200
        assert all(0 <= p <= 1 for p in found)


def test_nothing_told_gives_nothing():
    assert load().linked(rows(0, WIDTH)) == []
    assert load().disputed([]) == []
    assert load().agreed(rows(0, AGREEING)) == []
    assert load().of_one_story(rows(0, ARTICLES)) == []


def test_a_pair_is_as_likely_alone_as_among_others():
    told, full, agree = rows(60, WIDTH), list(map(tuple, rows(60, FULL))), rows(60, AGREEING)
    assert [p for row in told for p in load().linked(row[None])] == load().linked(told)
    assert [p for row in full for p in load().disputed([row])] == load().disputed(full)
    assert [p for row in agree for p in load().agreed(row[None])] == load().agreed(agree)


def test_the_order_of_pairs_changes_nothing():
    told = rows(60, WIDTH)
    assert load().linked(told[::-1]) == load().linked(told)[::-1]


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(LamayorError, match="cannot be used") as refused:
        Linker(tmp_path / "absent")
    assert refused.value.path == str(tmp_path / "absent")
    assert refused.value.hint


@pytest.mark.parametrize("name", ["linker.json", "links.onnx", "disputes.onnx", "agreements.onnx", "stories.onnx"])
@pytest.mark.parametrize("content", [None, b"", b"no"])
def test_a_broken_folder_is_refused(folder, name, content):
    if content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(content)
    with pytest.raises(LamayorError, match="cannot be used") as refused:
        Linker(folder)
    assert refused.value.path == str(folder)
    assert refused.value.hint == "install the package anew"


@pytest.mark.parametrize("part", ["evidence", "rivals", "agreeing", "articles"])
def test_trees_that_were_told_other_things_are_refused(folder, part):
    card = json.loads((folder / "linker.json").read_text())
    card[part] = card[part][::-1]
    (folder / "linker.json").write_text(json.dumps(card))
    with pytest.raises(LamayorError, match="other evidence") as refused:
        Linker(folder)
    assert refused.value.hint == "run `python -m training.linker`"
