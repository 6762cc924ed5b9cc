"""The verbs for other programs: loaded when asked for, typed, and as their page tells."""

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import msgspec
import pytest

import lamayor_check
from lamayor_check import Claim, Conflict, Document, LamayorError, Unreadable, check, compare, extract, read, read_text

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "api.md"


def outcome(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.strip()


def test_importing_the_package_loads_nothing_else():
    code = (
        "import sys, importlib, warnings; before = set(sys.modules);"
        "import lamayor_check; print(*sorted(m for m in sys.modules.keys() - before if 'importlib' not in m))"
    )
    assert outcome(code) == "lamayor_check"


def test_a_verb_stays_a_verb_once_it_was_used():
    assert outcome("import lamayor_check as l; l.check('seeds/'); print(l.check('seeds/').summary.documents)") == "5"


def test_reading_loads_no_spacy():
    code = "import sys, lamayor_check as l; print(len(list(l.read('seeds/'))), 'spacy' in sys.modules)"
    assert outcome(code) == "5 False"


def test_types_are_told_of_every_name():
    stub = (Path(lamayor_check.__file__).with_suffix(".pyi")).read_text(encoding="utf-8")
    assert sorted(re.findall(r"import (\w+) as \1$", stub, re.M)) == lamayor_check.__all__
    assert set(lamayor_check.__all__) <= set(dir(lamayor_check))
    for name in lamayor_check.__all__:
        home = re.search(rf"^from (\S+) import {name} as {name}$", stub, re.M)
        assert getattr(import_module(home[1]), name) is getattr(lamayor_check, name)


def test_an_unknown_name_is_an_error():
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        _ = lamayor_check.chekc


def test_the_steps_give_what_the_whole_job_gives():
    report = check(ROOT / "seeds")
    articles = list(read(ROOT / "seeds"))
    assert all(isinstance(article, Document) for article in articles)
    compared = compare([claim for article in articles for claim in extract(article)])
    assert compared.claims == report.claims
    assert {c.id: c for c in compared.conflicts} == {c.id: c for c in report.conflicts}
    assert all(isinstance(c, Conflict) for c in report.conflicts)


def test_a_report_is_what_the_command_prints():
    command = [sys.executable, "-m", "lamayor_check", "--format", "json", "--no-cache", "seeds/"]
    printed = subprocess.run(command, capture_output=True, text=True, cwd=ROOT).stdout
    code = "import lamayor_check as l, lamayor_check.reporting.json as j; print(j.render(l.check('seeds/')), end='')"
    assert outcome(code) == printed.strip()


def test_claims_can_be_written_and_read_back():
    claims = list(check(ROOT / "seeds").claims)
    assert msgspec.json.decode(msgspec.json.encode(claims), type=list[Claim]) == claims


@pytest.mark.parametrize(
    "text", ["\ufeffIt cost $3 million.\r\n", "It cost \x00 $3 million.", "\ud800 It cost $3 million."]
)
def test_a_text_is_taken_as_it_stands(text):
    article = read_text(text, "a.txt")
    assert article.text == text
    assert [text[claim.start : claim.end] for claim in extract(article)] == ["$3 million"]


def test_a_text_without_words_is_unreadable():
    assert read_text(" \n", "a.txt") == Unreadable("a.txt", "empty: there is no text in it")


def test_what_is_unusable_is_told():
    with pytest.raises(LamayorError, match="no rule 'vote_shar'"):
        check(ROOT / "seeds", select=["vote_shar"])


def test_the_examples_of_the_page_run_as_written(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    page = PAGE.read_text(encoding="utf-8")
    examples = re.findall(r"^```python\n(.*?)^```\n\n```text\n(.*?)^```", page, re.M | re.S)
    assert len(examples) == page.count("```python") == page.count("```text")
    names = {}
    for code, said in examples:
        exec(code, names)
        assert capsys.readouterr().out == said


def test_a_name_by_itself_is_a_list_of_one(tmp_path):
    (tmp_path / "a.txt").write_text("Nothing was counted in Tarn Hollow on Monday.\n")
    assert check(tmp_path, select="elections", ignore="money", exclude="b.txt").summary.documents == 1
    assert list(read(tmp_path, exclude="*.txt")) == []
    with pytest.raises(LamayorError, match="no rule 'elektions'"):
        check(tmp_path, select="elektions")
    with pytest.raises(LamayorError, match="not a folder of rule packs"):
        check(tmp_path, rules=str(tmp_path / "absent"))


def test_what_is_not_there_is_an_error(tmp_path):
    with pytest.raises(LamayorError, match="there is no "):
        check(tmp_path, tmp_path / "typo")
    with pytest.raises(LamayorError, match="there is no "):
        list(read(tmp_path / "typo"))
    (tmp_path / "a.txt").write_text("Nothing was counted in Tarn Hollow on Monday.\n")
    with pytest.raises(LamayorError, match="is a file"):
        check(tmp_path, cache=tmp_path / "a.txt")
