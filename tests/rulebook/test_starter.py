"""A rule file to start from passes its own examples as it is written, whatever it is called."""

import pytest

from lamayor_check.cli.main import run

NAMES = [
    "health/hospital_beds",
    "health/waiting_list",
    "elections/second_preferences",
    "police/police_horses",
    "x/y_z",
    "x/null",
    "x/no",
    "x/true",
    "x/glass",
    "x/about",
    "x/per_month",
    "x/two",
    "x/cost_of_living",
    "x/was",
    "x/a1",
    "null/women",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_new_rule_passes_its_own_examples(name, tmp_path, capsys):
    assert run(["rules", "new", name, "--into", str(tmp_path)]) == 0
    assert run(["rules", "test", name, "--rules", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "2 examples, 0 failed\n"


def test_several_new_rules_in_one_folder_pass_together(tmp_path, capsys):
    names = ["health/waiting_list", "elections/second_preferences", "police/police_horses", "x/y_z", "x/null"]
    for name in names:
        assert run(["rules", "new", name, "--into", str(tmp_path)]) == 0
    assert run(["rules", "test", *names, "--rules", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "10 examples, 0 failed\n"


@pytest.mark.parametrize("name", ["x/vote_share", "x/turnout", "x/other"])
def test_a_metric_of_another_pack_is_not_named_again(name, tmp_path, capsys):
    assert run(["rules", "new", name, "--into", str(tmp_path)]) == 2
    assert "there is one of this name already" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
