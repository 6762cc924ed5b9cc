"""Rule files become typed rules, or every fault in them with its place."""

from decimal import Decimal
from pathlib import Path

import pytest

from lamayor_check.errors import LamayorError
from lamayor_check.rulebook.load import load, rule_files
from lamayor_check.rulebook.locate import shipped
from lamayor_check.rulebook.parse import RuleFaults, parse_rule

GOOD = """\
title: number of beds
describe: Beds for patients that a hospital has.
phrases:
  - hospital beds
  - beds in the ward
  - free beds
units: [count]
subject: any
time: snapshot
match: [place]
material: {relative: 0.01}
hedge: 0.05
kinds: [value]
message: "beds: {values}"
why: A ward is counted every morning.
examples:
  flag:
    - {a: "It has 300 beds.", b: "It has 200 beds."}
  accept:
    - {a: "It has 300 beds.", b: "It has about 300 beds."}
"""


ACCEPT = '  accept:\n    - {a: "It has 300 beds.", b: "It has about 300 beds."}\n'


PHRASES = "phrases:\n  - hospital beds\n  - beds in the ward\n  - free beds\n"


def faults_of(text, name="health/beds.yml"):
    with pytest.raises(RuleFaults) as raised:
        parse_rule(text, Path(name))
    return [(fault.line, str(fault)) for fault in raised.value.faults]


def test_a_rule_is_named_by_its_file():
    rule = parse_rule(GOOD, Path("packs/health/beds.yml"))
    assert rule.rule == "health/beds"
    assert rule.material.relative == Decimal("0.01")


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("hedge: 0.05", "hedge: 0.05\nhedg: 0.1", 13, "unknown key `hedg`"),
        ("units:", "cues: []\nunits:", 7, "unknown key `cues`"),
        ("hedge: 0.05\n", "", 1, "`hedge` is missing"),
        ("units: [count]", "units: [counts]", 7, "`units`"),
        ("time: snapshot", "time: now", 9, "`time`"),
        ("  - free beds\n", "", 3, "`phrases` has 2, not 3 to 8"),
        ("  - free beds\n", "  - free beds\n" * 7, 3, "`phrases` has 9, not 3 to 8"),
        (PHRASES, "", 1, "`phrases` has 0, not 3 to 8"),
        ("describe: Beds for patients that a hospital has.\n", "", 1, "`describe` is missing"),
        ("describe: Beds for patients that a hospital has.", 'describe: " "', 2, "`describe` says nothing"),
        ("relative: 0.01", "relation: 0.01", 11, "unknown key `relation`"),
        ("{values}", "{value}", 14, "unknown place `{value}`"),
        ("{values}", "{values", 14, "`message`"),
        ('b: "It has about', 'c: "It has about', 20, "unknown key `c`"),
        ("title:", "name: beds\ntitle:", 1, "`name` is the file's own"),
        (ACCEPT, "  accept: []\n", 16, "a rule needs both kinds"),
    ],
)  # fmt: skip
def test_a_fault_has_its_line_and_what_was_expected(old, new, line, said):
    ((at, message),) = faults_of(GOOD.replace(old, new, 1))
    assert at == line
    assert said in message


def test_all_faults_of_a_file_are_told_at_once():
    text = GOOD.replace("hedge", "hedg").replace("time: snapshot", "time: now").replace("{values}", "{value}")
    assert len(faults_of(text)) == 4


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title: [", "not YAML"),
        ("- a\n- b\n", "one mapping"),
        ("a: &x [1]\nb: *x\n", "anchors and aliases"),
        ("a: !!python/object:os.system x\n", "tags are not allowed"),
        ("a: " + "[" * 40 + "]" * 40, "nested deeper"),
        ("# " + "x" * 300_000, "at most 256 KiB"),
    ],
)
def test_hostile_files_are_refused(text, said):
    ((_, message),) = faults_of(text)
    assert said in message


def test_faults_of_all_files_are_told_together(tmp_path):
    for name in ("one", "two"):
        path = tmp_path / "health" / f"{name}.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(GOOD.replace("hedge: 0.05", "hedg: 0.05"))
    with pytest.raises(RuleFaults) as raised:
        load([tmp_path])
    assert {Path(fault.path).name for fault in raised.value.faults} == {"one.yml", "two.yml"}


def test_a_pack_adds_and_replaces(tmp_path):
    for pack, name in (("health", "beds"), ("elections", "vote_share")):
        path = tmp_path / pack / f"{name}.yml"
        path.parent.mkdir()
        path.write_text(GOOD)
    before, after = load(), load([tmp_path])
    assert after.metric("beds").rule == "health/beds"
    assert after.metric("vote_share").title == "number of beds"
    assert len(after.metrics) == len(before.metrics) + 1
    assert after.fingerprint != before.fingerprint


def test_a_folder_that_is_none_is_told(tmp_path):
    with pytest.raises(LamayorError, match="not a folder of rule packs"):
        rule_files(tmp_path / "none")


def test_no_two_shipped_metrics_have_one_name_or_one_description():
    metrics = load().metrics
    assert len({m.name for m in metrics}) == len({m.describe for m in metrics}) == len(metrics)
    assert "other" in {m.name for m in metrics}


def test_every_shipped_rule_says_what_it_is_and_why():
    book = load()
    assert len(book.metrics) + len(book.relations) == len(rule_files(shipped()))
    for rule in (*book.metrics, *book.relations):
        assert rule.why.strip(), rule.rule
        assert rule.examples.flag, rule.rule
        assert rule.examples.accept, rule.rule
        assert (shipped() / f"{rule.rule}.yml").read_text(encoding="utf-8").startswith("# "), rule.rule
