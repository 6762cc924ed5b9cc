"""The command line: exit status, what goes to which stream, configuration, and that no traceback is ever shown."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from lamayor_check.claims.conflict import Reason
from lamayor_check.cli.main import run
from lamayor_check.config import known_keys

CALL = "Tarn Hollow votes\n\nMoss won 41% of the vote in Tarn Hollow, the clerk said on Monday.\n"
COMET = CALL.replace("41%", "31%")


@pytest.fixture
def news(tmp_path, monkeypatch, plain_story):
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("LAMAYOR_CHECK")]:
        monkeypatch.delenv(name)
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(CALL)
    (folder / "b.txt").write_text(COMET)
    return folder


def test_a_new_conflict_is_1_and_the_report_is_on_stdout(news, capsys):
    assert run(["news"]) == 1
    out, err = capsys.readouterr()
    assert out.splitlines()[0] == (
        "news/b.txt:3:10: error elections/vote_share Moss cannot have 31% and 41% [moss0]: "
        "31% here, 41% at news/a.txt:3:10"
    )
    assert out.endswith("2 documents, 2 claims, 1 comparison, 1 conflict (1 new, 0 known)\n")
    assert err == ""


def test_no_conflict_is_0(news, capsys):
    assert run(["check", "news/a.txt"]) == 0
    assert "0 conflicts" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("gap", "fail_on", "status"),
    [(10, "error", 1), (10, "never", 0), (1, "error", 0), (1, "warning", 1), (1, "info", 1)],
)
def test_fail_on(news, gap, fail_on, status):
    (news / "b.txt").write_text(CALL.replace("41%", f"{41 - gap}%"))
    assert run(["news", "--fail-on", fail_on]) == status


@pytest.mark.parametrize(
    "arguments",
    [
        ["--no-such-option"],
        ["news", "--format", "jsn"],
        ["news", "--fail-on", "errors"],
        ["news", "--format", "json", "--format", "text"],
        ["news", "--select", "elections/vote_shar"],
        ["news", "--rules", "absent"],
        ["news", "--baseline", "absent.json"],
        ["news", "--model", "absent"],
        ["news", "--config", "absent.toml"],
        ["news", "--output", "absent/report.json"],
        ["absent.txt"],
        ["check"],
        [],
        ["explain"],
        ["explain", "no/such/rule"],
        ["explain", "c0ffee", "news"],
        ["rules", "new", "Not A Name"],
        ["baseline", "accept", "moss0", "news"],
        ["baseline", "accept", "moss0", "news", "--reason", "x", "--expires", "soon"],
        ["baseline", "show", "--baseline", "absent.json"],
        ["completion", "tcsh"],
    ],
)
def test_called_wrongly_is_2_with_a_message(news, capsys, arguments):
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.strip()
    assert "Traceback" not in err
    assert "a fault of the program" not in err


def test_a_fault_of_the_program_is_2_and_one_line(news, capsys, monkeypatch):
    def broken(claims, rulebook):
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(sys.modules["lamayor_check.checking.compare"], "compare", broken)
    assert run(["news"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_an_interrupt_is_130(news, capsys, monkeypatch):
    def interrupted(claims, rulebook):
        raise KeyboardInterrupt

    monkeypatch.setattr(sys.modules["lamayor_check.checking.compare"], "compare", interrupted)
    assert run(["news"]) == 130
    assert capsys.readouterr().out == ""


def test_unread_articles_are_told_and_count_under_strict(news, capsys):
    (news / "b.txt").write_bytes(b"41%\x00")
    assert run(["news"]) == 0
    assert run(["news", "--strict"]) == 3
    assert run(["news", "--format", "json"]) == 0
    out, err = capsys.readouterr()
    assert "news/b.txt: skipped: binary" in out
    assert "skipped news/b.txt: binary" in err


def test_nothing_to_check_is_2_unless_allowed(news, capsys):
    (news / "empty").mkdir()
    assert run(["news/empty"]) == 2
    assert "--allow-empty" in capsys.readouterr().err
    assert run(["news/empty", "--allow-empty"]) == 0


def test_a_slip_in_a_command_is_noticed(news, capsys):
    assert run(["basline"]) == 2
    assert "did you mean the command 'baseline'?" in capsys.readouterr().err


def test_rules_are_selected_and_ignored(news):
    assert run(["news", "--select", "elections"]) == 1
    assert run(["news", "--select", "money,crowds"]) == 0
    assert run(["news", "--ignore", "elections/vote_share"]) == 0
    assert run(["news", "--ignore", "elections/*"]) == 0


def test_json_to_a_file_and_text_to_stdout(news, capsys):
    assert run(["news", "--format", "json=out.json", "--format", "text"]) == 1
    assert json.loads(Path("out.json").read_text())["summary"]["conflicts"] == 1
    assert "1 conflict" in capsys.readouterr().out


def test_output_takes_the_format_that_names_no_file(news, capsys):
    assert run(["news", "--format", "json", "--output", "out.json"]) == 1
    assert capsys.readouterr().out == ""
    assert json.loads(Path("out.json").read_text())["schema_version"] == "2"


def test_the_same_bytes_whatever_the_order_and_the_hash_seed(news, capsys):
    run(["news/b.txt", "news/a.txt", "--format", "json"])
    first = capsys.readouterr().out
    run(["./news", "--format", "json", "--no-cache"])
    assert capsys.readouterr().out == first


def test_a_file_that_cannot_be_written_whole_is_left_as_it_was(news, capsys, monkeypatch):
    Path("out.json").write_text("old")
    monkeypatch.setattr(os, "fsync", lambda handle: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    assert run(["news", "--format", "json=out.json"]) == 2
    assert Path("out.json").read_text() == "old"
    assert sorted(path.name for path in Path().iterdir()) == ["news", "out.json"]
    assert "No space left on device" in capsys.readouterr().err


def test_writing_keeps_a_files_mode_and_a_link(news):
    Path("real.json").write_text("old")
    Path("real.json").chmod(0o640)
    Path("link.json").symlink_to("real.json")
    run(["news", "--format", "json=link.json"])
    assert Path("link.json").is_symlink()
    assert Path("real.json").stat().st_mode & 0o777 == 0o640
    assert Path("real.json").read_text().startswith("{")


def test_a_silenced_rule_and_a_silence_without_use(news, capsys):
    (news / "b.md").write_text("Moss won 31% on Monday, he said. <!-- lamayor-check: ignore elections/vote_share -->\n")
    (news / "b.txt").unlink()
    (news / "c.md").write_text("<!-- lamayor-check: ignore-file money -->\nNothing was said of money on Monday.\n")
    assert run(["news"]) == 0
    err = capsys.readouterr().err
    assert "news/c.md: the comment that silences 'money' silences nothing" in err
    assert "b.md" not in err


def test_claims_as_table_and_json(news, capsys):
    assert run(["claims", "news"]) == 0
    table = capsys.readouterr().out.splitlines()
    assert len(table) == 3
    assert "news/a.txt:3:10" in table[1]
    assert run(["claims", "news", "--format", "json"]) == 0
    assert [claim["text"] for claim in json.loads(capsys.readouterr().out)] == ["41%", "31%"]


def test_explain_a_rule_and_a_conflict(news, capsys):
    assert run(["explain", "vote_share"]) == 0
    assert capsys.readouterr().out.startswith("elections/vote_share: share of the vote")
    assert run(["explain", "moss", "news"]) == 0
    assert "stands for 30.5% to 31.5%" in capsys.readouterr().out
    assert run(["news"]) == 1
    capsys.readouterr()
    assert run(["explain", "moss"]) == 0
    assert "stands for 30.5% to 31.5%" in capsys.readouterr().out
    assert run(["explain", "moss", "--no-cache"]) == 2
    assert run(["explain", "c0ffee"]) == 2
    assert run(["explain", "vote_shar"]) == 2
    assert "did you mean 'vote_share'?" in capsys.readouterr().err


def test_explain_a_claim_and_what_it_met(news, capsys):
    (news / "c.txt").write_text(CALL)
    assert run(["explain", "news/a.txt:3:10", "news"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("41%, vote share of Moss\n")
    assert "consistent with 41% at news/c.txt:3:10" in out
    assert "conflict with 31% at news/b.txt:3:10" in out
    assert run(["explain", "news/a.txt:3", "news"]) == 0
    assert run(["explain", "news/a.txt:99", "news"]) == 2


def test_explain_a_claim_without_a_path_looks_in_its_folder(news, capsys, monkeypatch):
    told = []
    for place in ("news/a.txt:3:10", "./news//a.txt:3", str(news / "a.txt:3:10")):
        assert run(["explain", place]) == 0
        told.append(capsys.readouterr().out)
    assert all("conflict with 31% at " in out for out in told)
    monkeypatch.chdir(news)
    assert run(["explain", "a.txt:3:10"]) == 0
    assert "    conflict with 31% at b.txt:3:10: Moss cannot have" in capsys.readouterr().out
    assert run(["explain", "absent.txt:3:10"]) == 2
    assert "no file is found at absent.txt:3:10" in capsys.readouterr().err


def test_explain_a_claim_of_a_table_without_a_path(news, capsys):
    (news / "rows.jsonl").write_text('{"id": "7", "text": "Moss won 51% on Monday."}\n')
    assert run(["explain", "news/rows.jsonl:article"]) == 0
    assert "conflict with 31% at news/b.txt:3:10" in capsys.readouterr().out


def test_explain_a_claim_looks_where_the_configuration_says_if_its_file_is_there(news, capsys):
    (news.parent / "lamayor-check.toml").write_text('paths = ["news", "more"]\n')
    (news.parent / "more").mkdir()
    (news.parent / "more" / "c.txt").write_text(COMET)
    (news.parent / "d.txt").write_text(CALL)
    for place in ("news/a.txt:3:10", str(news / "a.txt:3:10")):
        assert run(["explain", place]) == 0
        assert "more/c.txt:3:10" in capsys.readouterr().out
    (news / "lamayor-check.toml").write_text('exclude = ["b.txt"]\n')
    assert run(["explain", "news/a.txt:3:10"]) == 0
    assert "There is no claim of another article" in capsys.readouterr().out


def test_rules_list(capsys):
    assert run(["rules", "list"]) == 0
    assert "elections/vote_share" in capsys.readouterr().out
    assert run(["rules", "list", "--format", "json"]) == 0
    assert "elections/vote_share" in [rule["rule"] for rule in json.loads(capsys.readouterr().out)]


def test_a_new_rule_file_loads_as_it_is(news, capsys):
    assert run(["rules", "new", "health/hospital_beds", "--into", "packs"]) == 0
    assert run(["rules", "list", "--rules", "packs"]) == 0
    assert "health/hospital_beds" in capsys.readouterr().out
    assert run(["rules", "new", "health/hospital_beds", "--into", "packs"]) == 2


def test_configuration_environment_and_flags_in_that_order(news, monkeypatch):
    (news.parent / "lamayor-check.toml").write_text('paths = ["news"]\nfail-on = "never"\n')
    assert run(["check"]) == 0
    monkeypatch.setenv("LAMAYOR_CHECK_FAIL_ON", "error")
    assert run(["check"]) == 1
    assert run(["check", "--fail-on", "never"]) == 0


def test_every_key_of_a_configuration_reaches_the_check(news, capsys):
    (news.parent / "lamayor-check.toml").write_text(
        'exclude = ["b.txt"]\nselect = ["elections"]\nignore = ["money"]\nfail-on = "info"\nformat = "json"\n'
        'allow-empty = true\nstrict = true\nstrict-baseline = true\ncolor = "never"\nstatistics = true\njobs = 1\n'
        'field = ["text=words"]\nno-cache = true\ncache-dir = "kept"\nrules = []\npaths = ["news"]\n'
        'archive = "kept.duckdb"\n'
    )
    assert run(["check"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["summary"]["documents"] == 1
    assert "1 claims" in err
    assert run(["config", "show"]) == 0
    shown = capsys.readouterr().out
    for key in known_keys():
        if key not in ("baseline", "model", "against"):
            assert "lamayor-check.toml" in next(line for line in shown.splitlines() if line.startswith(f"{key} ")), key


def test_the_nearest_configuration_above_the_target_holds(news):
    (news.parent / "pyproject.toml").write_text('[tool.lamayor-check]\nfail-on = "never"\n[tool.other]\nx = 1\n')
    assert run(["news"]) == 0
    (news / "lamayor-check.toml").write_text('fail-on = "error"\n')
    assert run(["news"]) == 1
    assert run(["news", "--config", "pyproject.toml"]) == 0


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('fail_onn = "never"', "did you mean 'fail-on'?"),
        ("strict = 3", "Expected `bool`, got `int`"),
        ("strict = ", "not TOML"),
        ('fail-on = "sometimes"', "sometimes"),
        ("paths = 3", "Expected `array`"),
    ],
)
def test_a_broken_configuration_is_2(news, capsys, content, told):
    (news / "lamayor-check.toml").write_text(content)
    assert run(["news"]) == 2
    assert told in capsys.readouterr().err


def test_config_show_says_where_each_value_comes_from(news, capsys, monkeypatch):
    (news / "lamayor-check.toml").write_text("strict = true\n")
    monkeypatch.setenv("LAMAYOR_CHECK_STATISTICS", "1")
    assert run(["config", "show", "news", "--fail-on", "never"]) == 0
    out = capsys.readouterr().out
    assert 'fail-on = "never"  # command line' in out
    assert f"strict = true  # {news / 'lamayor-check.toml'}" in out
    assert "statistics = true  # environment" in out
    assert "allow-empty = false  # default" in out


def test_doctor_finds_everything_well(capsys):
    assert run(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "BAD" not in out
    assert "model" in out


def test_doctor_says_what_is_read_and_what_would_have_to_be_installed(monkeypatch, capsys):
    from lamayor_check.documents.readers import choose

    monkeypatch.setattr(choose.util, "find_spec", lambda name: None if name in ("pypdf", "warcio") else name)
    assert run(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "ok   reads HTML: .html, .htm, .xhtml by trafilatura" in out
    assert "-    reads PDF: `pip install 'lamayor-check[pdf]'` brings what it needs (.pdf)" in out


def test_the_columns_of_a_table_by_name(news, capsys):
    rows = "".join(f'{{"n": {n}, "meta": {{"words": "Moss won {n}% on Monday."}}}}\n' for n in (41, 31))
    (news / "rows.jsonl").write_text(rows)
    fields = ["--field", "text=meta.words", "--field", "id=n"]
    assert run(["news/rows.jsonl", *fields]) == 1
    assert "news/rows.jsonl#31:line 2: error elections/vote_share" in capsys.readouterr().out
    assert run(["claims", "news/rows.jsonl", *fields]) == 0
    assert "news/rows.jsonl#31:line 2" in capsys.readouterr().out
    assert run(["explain", "news/rows.jsonl#31:line 2", "news/rows.jsonl", *fields]) == 0
    assert run(["news/rows.jsonl", "--field", "words=text"]) == 2
    assert "text, title, date" in capsys.readouterr().err


def test_conflicts_that_touch_a_table_that_changed(news, capsys):
    (news / "rows.jsonl").write_text('{"text": "Moss won 51% on Monday."}\n{"text": "Wal won 11%."}\n')
    (news / "other.jsonl").write_text('{"text": "Moss spoke on Monday."}\n')
    assert run(["news", "--changed-only", "news/rows.jsonl"]) == 1
    assert run(["news", "--changed-only", "news/other.jsonl"]) == 0


def test_completion_scripts(capsys):
    for shell in ("bash", "zsh", "fish"):
        assert run(["completion", shell]) == 0
        assert "_LAMAYOR_CHECK_COMPLETE" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("base", "baseline"),
        ("check --fail", "--fail-on"),
        ("check --format s", "sarif"),
        ("check --fail-on w", "warning"),
    ],
)
def test_completion_offers(monkeypatch, capsys, typed, offered):
    monkeypatch.setenv("_LAMAYOR_CHECK_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", f"lamayor-check {typed}")
    monkeypatch.setenv("COMP_CWORD", str(len(typed.split())))
    assert run([]) == 0
    assert f"plain,{offered}" in capsys.readouterr().out.splitlines()


def test_statistics_and_verbose_go_to_stderr(news, capsys):
    run(["news", "--format", "json", "--statistics", "--verbose"])
    out, err = capsys.readouterr()
    json.loads(out)
    assert "2 claims" in err
    assert "read news/a.txt" in err


@pytest.mark.parametrize(
    "arguments", [["--help"], ["-h"], ["--version"], ["rules", "list"], ["check", "-h"], ["--nope"]]
)
def test_spacy_is_not_loaded_by(arguments):
    code = (
        "import sys\nfrom lamayor_check.cli.main import run\n"
        f"status = run({arguments!r})\nassert not {{'spacy', 'thinc', 'numpy'}} & set(sys.modules)\nsys.exit(status)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == (2 if "--nope" in arguments else 0), done.stderr


def test_a_reader_that_leaves_changes_nothing():
    code = "from lamayor_check.cli.main import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", code, "rules", "list", "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_help_to_a_reader_that_leaves_is_not_1():
    code = "import time; time.sleep(0.2)\nfrom lamayor_check.cli.main import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", code, "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_behind_stdout_is_2():
    code = "from lamayor_check.cli.main import main; main()"
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", code, "rules", "list"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr


def test_ctrl_c_while_it_starts_ends_in_130_or_by_the_signal():
    code = (
        "import os, signal\nfrom lamayor_check.cli import main\n"
        "main.commands.invoke = lambda c: os.kill(os.getpid(), signal.SIGINT)\nmain.main()"
    )
    done = subprocess.run([sys.executable, "-c", code, "rules", "list"], capture_output=True, check=False)
    assert done.returncode in (130, -signal.SIGINT)
    assert b"Traceback" not in done.stderr


def test_python_dash_m():
    done = subprocess.run(
        [sys.executable, "-m", "lamayor_check", "--version"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert done.stdout.startswith("lamayor-check ")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["news", "typo"], "there is no typo"),
        (["news", "new/*.txt"], "there is no new/*.txt"),
        (["claims", "news", "typo"], "there is no typo"),
        (["explain", "moss0", "news", "typo"], "there is no typo"),
        (["baseline", "write", "news", "typo"], "there is no typo"),
        (["news/aa.txt"], "did you mean news/a.txt?"),
        (["news", "--changed-only", "nosuch.txt"], "there is no nosuch.txt"),
        (["news", "--cache-dir", "news/a.txt"], "news/a.txt: is a file"),
        (["cache", "info", "--cache-dir", "news/a.txt"], "news/a.txt: is a file"),
        (["news", "--stdin-filename", "wire.txt"], "--stdin-filename"),
        (["news", "-o", "report.docx"], "which format is report.docx to have?"),
    ],
)
def test_what_is_named_and_is_not_there_is_refused(news, capsys, arguments, told):
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err


def test_a_configured_path_that_is_not_there_is_refused(news, capsys):
    (news.parent / "lamayor-check.toml").write_text('paths = ["news", "typo"]\n')
    assert run(["check"]) == 2
    assert "there is no typo" in capsys.readouterr().err


@pytest.fixture
def mixed(news):
    for name in ("map.png", "wire.odt", "song.mp3", "Scan.PNG", "LICENSE"):
        (news / name).write_text(CALL)
    (news / "page.html").write_text(f"<p>{CALL}</p>")
    return news


def test_what_a_folder_holds_besides_articles_is_counted(mixed, capsys):
    assert run(["news"]) == 1
    assert capsys.readouterr().err == (
        "lamayor-check: not read in news: 2 .png, 1 without an ending, 1 .mp3, 1 .odt (-v names each)\n"
    )
    assert run(["news", "-v"]) == 1
    err = capsys.readouterr().err
    for name in ("map.png", "wire.odt", "song.mp3", "Scan.PNG", "LICENSE"):
        assert f"not read news/{name}" in err
    assert run(["news", "-q"]) == 1
    assert capsys.readouterr().err == ""


def test_the_report_counts_it_too_and_strict_minds_articles_alone(mixed, capsys):
    assert run(["news", "--format", "json", "--strict", "--fail-on", "never"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert {"path": "news/*.png", "reason": "2 files with this ending are not read", "files": 2} in report["skipped"]
    assert (report["summary"]["skipped"], report["summary"]["other_files"]) == (0, 5)
    assert [one["id"] for one in report["documents"]] == ["news/a.txt", "news/b.txt", "news/page.html"]


def test_options_before_a_command_work(news, capsys):
    assert run(["-q", "baseline", "write", "news"]) == 0
    assert Path("lamayor-baseline.json").exists()
    assert capsys.readouterr() == ("", "lamayor-check: lamayor-baseline.json: 1 pair accepted\n")
    assert run(["--cache-dir", "kept", "-vj", "1", "claims", "news"]) == 0
    assert "news/a.txt:3:10" in capsys.readouterr().out
    assert Path("kept").is_dir()
    assert run(["--fail-on=never", "check", "news"]) == 0
    assert run(["-q", "rules", "list"]) == 2
    assert "-q" in capsys.readouterr().err
    (news.parent / "claims").mkdir()
    assert run(["-q", "./claims", "--allow-empty"]) == 0


def test_without_any_argument_the_configured_paths_are_checked(news, capsys):
    assert run([]) == 2
    assert "Usage" in capsys.readouterr().err
    (news.parent / "lamayor-check.toml").write_text('paths = ["news"]\n')
    assert run([]) == 1
    assert "1 conflict" in capsys.readouterr().out
    assert run(["-q"]) == 1


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("report.html", "<!DOCTYPE html>"),
        ("report.JSON", '{\n  "schema_version"'),
        ("report.sarif", '{\n  "$schema"'),
        ("report.xml", "<?xml"),
        ("report.md", "## lamayor-check"),
        ("report.csv", "id,document"),
        ("report.txt", "news/b.txt:3:10: error"),
        ("report", "news/b.txt:3:10: error"),
    ],
)
def test_the_ending_of_the_file_decides_the_format(news, capsys, name, begins):
    assert run(["news", "-o", name]) == 1
    assert capsys.readouterr().out == ""
    assert Path(name).read_text().startswith(begins)


def test_a_format_that_is_named_goes_before_the_ending(news):
    assert run(["news", "-f", "json", "-o", "report.html"]) == 1
    assert Path("report.html").read_text().startswith("{")


@pytest.mark.parametrize(
    ("fail_on", "status", "failures"), [("error", 0, 0), ("warning", 1, 1), ("info", 1, 1), ("never", 0, 0)]
)
def test_every_format_calls_failed_what_fails_the_run(news, capsys, fail_on, status, failures):
    (news / "b.txt").write_text(CALL.replace("41%", "40%"))
    assert run(["news", "--fail-on", fail_on, "-f", "junit=out.xml", "-f", "json=out.json", "-f", "markdown"]) == status
    assert f'failures="{failures}"' in Path("out.xml").read_text().splitlines()[1]
    assert Path("out.xml").read_text().count("<failure") == failures
    assert json.loads(Path("out.json").read_text())["summary"]["failing"] == failures
    fate = "1 of 1 conflicts fails" if failures else "No conflict fails"
    assert f"{fate} the run" in capsys.readouterr().out.replace("\\", "")


def test_under_strict_an_unread_article_is_an_error_of_junit(news):
    (news / "b.txt").write_bytes(b"41%\x00")
    assert run(["news", "--strict", "-f", "junit=out.xml"]) == 3
    assert 'errors="1"' in Path("out.xml").read_text().splitlines()[1]
    assert run(["news", "-f", "junit=out.xml"]) == 0
    assert 'errors="0"' in Path("out.xml").read_text().splitlines()[1]


def test_concise_is_a_line_a_conflict_in_a_terminal_too(news, capsys):
    assert run(["news"]) == 1
    piped = capsys.readouterr().out
    assert run(["news", "--format", "concise", "--color", "always"]) == 1
    assert capsys.readouterr().out == piped
    assert len(piped.splitlines()) == 2


def test_verbose_tells_every_reason_in_a_terminal(news, capsys, monkeypatch):
    stub = sys.modules["lamayor_check.checking.compare"]
    compare = stub.compare

    def reasoned(claims, rulebook):
        found = compare(claims, rulebook)
        reasons = (Reason("comparable", "one vote"), Reason("difference", "10 points"), Reason("reconcile", "a typo"))
        told = tuple(msgspec.structs.replace(one, explanation=reasons) for one in found.conflicts)
        return msgspec.structs.replace(found, conflicts=told)

    monkeypatch.setattr(stub, "compare", reasoned)
    run(["news", "--color", "always"])
    brief = capsys.readouterr().out
    run(["news", "--color", "always", "--verbose"])
    full = capsys.readouterr().out
    for reason, is_brief in (("one vote", True), ("10 points", False), ("a typo", True)):
        assert (reason in brief, reason in full) == (is_brief, True)
