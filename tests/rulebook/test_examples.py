"""The examples that the shipped rules carry are judged as they say."""

import pytest

from lamayor_check.job import all_rules
from lamayor_check.rule_examples import run_examples
from lamayor_check.rulebook.load import load

BOOK = load()


@pytest.mark.parametrize("rule", [r.rule for r in all_rules(BOOK)])
def test_a_rule_judges_its_examples_as_they_say(rule):
    assert [r.shown for r in run_examples(BOOK, {rule}) if not r.is_as_said] == []
