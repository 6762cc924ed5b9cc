"""Of which things numbers are, together; and a folder that does not fit is refused."""

import json
import shutil

import pytest

from lamayor_check.errors import LamayorError
from lamayor_check.extraction.subjects.ranker import SHIPPED, Ranker, together


@pytest.mark.parametrize(
    ("row", "chosen"),
    [
        ([{1: 0.6, 2: 0.5}], [1]),
        ([{1: 0.5, 2: 0.5}], [1]),
        ([{1: 0.1}], [None]),
        ([{}], [None]),
        ([], []),
        ([{1: 0.6, 2: 0.55}, {1: 0.6, 2: 0.3}], [2, 1]),
        ([{1: 0.9, 2: 0.3}, {1: 0.9, 2: 0.3}], [1, 1]),
        ([{1: 0.6, 2: 0.55}, {}, {1: 0.6, 2: 0.3}], [1, None, 1]),
        ([{1: 0.9}, {1: 0.5, 2: 0.45}, {2: 0.9}], [1, 1, 2]),
    ],
)
def test_neighbours_are_of_different_things_unless_it_costs_much(row, chosen):
    assert together(row, least=0.2, apart=0.3) == chosen


def test_other_evidence_is_refused(tmp_path):
    shutil.copytree(SHIPPED, tmp_path / "subjects")
    card = json.loads((SHIPPED / "subjects.json").read_text(encoding="utf-8"))
    (tmp_path / "subjects" / "subjects.json").write_text(json.dumps(card | {"evidence": ["share"]}), encoding="utf-8")
    with pytest.raises(LamayorError, match=r"other evidence than the program gives it.*training\.subjects"):
        Ranker(tmp_path / "subjects")


def test_a_missing_file_is_an_error_that_says_what_to_do(tmp_path):
    with pytest.raises(LamayorError, match=r"cannot be used.*install the package anew"):
        Ranker(tmp_path)
