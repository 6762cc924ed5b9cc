"""The files that CI services read: they parse, and the GitHub Action's script does what the action says."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[1]
CALL = "Tarn Hollow votes\n\nNobody counted anything in Tarn Hollow on Monday, the clerk said.\n"


def loaded(name):
    return YAML(typ="safe").load((ROOT / name).read_text())


def test_the_hook_runs_the_program_on_folders_that_args_name():
    (hook,) = loaded(".pre-commit-hooks.yaml")
    assert (hook["id"], hook["entry"], hook["pass_filenames"]) == ("lamayor-check", "lamayor-check", False)


ACTION = loaded("action.yml")
STEP = next(step for step in ACTION["runs"]["steps"] if step.get("id") == "check")
REAL = f'#!/bin/sh\nexec "{sys.executable}" -m lamayor_check "$@"\n'
TELLS = '#!/bin/sh\nprintf "%s\\n" "$@" > "$RUNNER_TEMP/told"\nexit 1\n'
"""A program that writes down its arguments, a line each."""


@pytest.fixture
def ran(tmp_path):
    """Runs the action's script as a runner would: inputs by name, the others as the action has them."""
    if shutil.which("bash") is None:
        pytest.skip("needs bash")

    def run(program, **given):
        inputs = {name: str(one.get("default", "")) for name, one in ACTION["inputs"].items()}
        inputs |= {name.replace("_", "-"): value for name, value in given.items()}
        tools = tmp_path / "tools"
        tools.mkdir(exist_ok=True)
        (tools / "lamayor-check").write_text(program)
        (tools / "lamayor-check").chmod(0o755)
        places = {"RUNNER_TEMP": "", "GITHUB_OUTPUT": "out", "GITHUB_STEP_SUMMARY": "summary.md"}
        environment = os.environ | {name: str(tmp_path / place) for name, place in places.items()}
        environment |= {name: filled(text, inputs) for name, text in STEP["env"].items()}
        environment["PATH"] = f"{tools}{os.pathsep}{environment['PATH']}"
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", STEP["run"]],
            cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip

    return run


def filled(text, inputs):
    return re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: inputs[match[1]], text)


def test_the_actions_script(tmp_path, ran):
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text(CALL)
    done = ran(REAL, paths="news", args="--no-cache --quiet")
    assert done.returncode == 0, done.stderr
    assert "1 document, 0 claims" in done.stdout
    assert json.loads((tmp_path / "lamayor-check.sarif").read_text())["version"] == "2.1.0"
    assert (tmp_path / "summary.md").read_text().startswith("## lamayor-check")
    assert (tmp_path / "out").read_text() == f"sarif={tmp_path / 'lamayor-check.sarif'}\n"


@pytest.mark.parametrize(
    ("written", "paths"),
    [
        ("news", ["news"]),
        ("news archive", ["news", "archive"]),
        ("news\narchive\n", ["news", "archive"]),
        ("news  archive/*.txt\n\n  more\n", ["news", "archive/*.txt", "more"]),
        ("my news\narchive\n", ["my news", "archive"]),
        ("news\r\narchive\r\n", ["news", "archive"]),
        ("-news", ["-news"]),
    ],
)
def test_every_path_of_the_action_is_checked(tmp_path, ran, written, paths):
    (tmp_path / "my news").mkdir()
    ran(TELLS, paths=written)
    arguments = (tmp_path / "told").read_text().splitlines()
    assert arguments[arguments.index("--") + 1 :] == paths


@pytest.mark.parametrize(
    ("inputs", "told"),
    [
        ({}, ["--fail-on", "error"]),
        ({"baseline": "known file.json"}, ["--baseline", "known file.json"]),
        ({"fail_on": "warning"}, ["--fail-on", "warning"]),
        ({"changed_since": "origin/main"}, ["--changed-since", "origin/main"]),
        ({"args": "--strict\n--exclude drafts/\n"}, ["--strict", "--exclude", "drafts/"]),
    ],
)
def test_every_input_of_the_action_reaches_the_program(tmp_path, ran, inputs, told):
    done = ran(TELLS, paths="news", **inputs)
    assert done.returncode == 1, done.stderr
    arguments = (tmp_path / "told").read_text().splitlines()
    assert " ".join(told) in " ".join(arguments[: arguments.index("--")])
    named = {name.partition("=")[0] for name in arguments if name.startswith("--")}
    assert ("--baseline" in named) == ("baseline" in inputs)
    assert ("--changed-since" in named) == ("changed_since" in inputs)


def test_the_action_reads_each_of_its_inputs():
    steps = json.dumps(ACTION["runs"]["steps"])
    assert {*re.findall(r"inputs\.([\w-]+)", steps)} == {*ACTION["inputs"]}
    setup = next(step for step in ACTION["runs"]["steps"] if "setup-python" in step.get("uses", ""))
    assert setup["with"]["python-version"] == "${{ inputs.python-version }}"


def test_the_dockerfile_runs_the_program():
    text = (ROOT / "Dockerfile").read_text()
    assert 'ENTRYPOINT ["lamayor-check"]' in text
    assert "USER checker" in text
