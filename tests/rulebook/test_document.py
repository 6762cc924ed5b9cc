"""What is made from the rules is as it is shipped, and the worked example runs as it is written."""

import re
import shutil

import jsonschema
import pytest
from ruamel.yaml import YAML

from lamayor_check.rule_examples import run_examples
from lamayor_check.rulebook.document import PAGE, page, parsed_text
from lamayor_check.rulebook.load import PARSED, load, parse_all, rule_files
from lamayor_check.rulebook.locate import shipped
from lamayor_check.rulebook.schema import SHIPPED, schema, schema_text
from lamayor_check.rulebook.starter import starter

MAKE = "run `python -m lamayor_check.rulebook.document`"


def checked(text):
    return YAML(typ="safe", pure=True).load(text)


def test_the_page_is_made_from_the_rules():
    assert PAGE.read_text(encoding="utf-8") == page(), MAKE


def test_the_schema_is_made_from_the_types():
    assert SHIPPED.read_text(encoding="utf-8") == schema_text(), MAKE


def test_every_key_of_a_rule_file_is_described_in_the_schema_and_on_the_page():
    told = PAGE.read_text(encoding="utf-8")
    for part in schema()["$defs"].values():
        for key, value in part["properties"].items():
            assert value.get("description"), key
            assert f"| `{key}` | " in told
            assert value["description"].replace("|", "\\|") in told


def test_the_parsed_rules_are_those_of_the_files():
    assert PARSED.read_text(encoding="utf-8") == parsed_text(), MAKE
    assert load() == parse_all((shipped(),))


def test_rules_that_were_changed_since_are_parsed_anew(tmp_path, monkeypatch):
    shutil.copytree(shipped(), tmp_path / "rules")
    changed = tmp_path / "rules" / "elections" / "turnout.yml"
    text = changed.read_text(encoding="utf-8").replace("title: turnout", "title: showing")
    changed.write_text(text, encoding="utf-8")
    monkeypatch.setattr("lamayor_check.rulebook.load.shipped", lambda: tmp_path / "rules")
    assert load().metric("turnout").title == "showing"


@pytest.mark.parametrize("path", rule_files(shipped()), ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_every_shipped_rule_is_valid_against_the_schema(path):
    jsonschema.validate(checked(path.read_text(encoding="utf-8")), schema())


def test_the_schema_refuses_what_loading_refuses():
    text = (shipped() / "elections" / "turnout.yml").read_text(encoding="utf-8")
    for old, new in (("hedge:", "hedg:"), ("describe:", "cues: []\ndescribe:"), ("time: constant", "time: now")):
        assert old in text
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(checked(text.replace(old, new, 1)), schema())


def test_the_page_shows_what_the_reader_holds_numbers_against():
    told = PAGE.read_text(encoding="utf-8")
    for metric in load().metrics:
        assert f"\n{' '.join(metric.describe.split())}\n" in told
        assert all(f"“{phrase}”" in told for phrase in metric.phrases)


def test_the_worked_example_runs_as_it_is_written(tmp_path):
    (pack,) = re.findall(r"^```yaml\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.M | re.S)
    path = tmp_path / "health" / "hospital_beds.yml"
    path.parent.mkdir()
    path.write_text(pack, encoding="utf-8")
    results = list(run_examples(load([tmp_path]), {"health/hospital_beds"}))
    assert len(results) == 3
    assert [r.shown for r in results if not r.is_as_said] == []


def test_a_new_rule_loads_as_it_is_written(tmp_path):
    path = tmp_path / "health" / "hospital_beds.yml"
    path.parent.mkdir()
    path.write_text(starter("health", "hospital_beds"), encoding="utf-8")
    assert load([tmp_path]).metric("hospital_beds").rule == "health/hospital_beds"
    jsonschema.validate(checked(path.read_text(encoding="utf-8")), schema())
    assert all(r.is_as_said for r in run_examples(load([tmp_path]), {"health/hospital_beds"}))
