"""The files that CI services read: they parse, and the GitHub Action's script does what the action says."""

import json
import os
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


def test_the_actions_script(tmp_path):
    if shutil.which("bash") is None:
        pytest.skip("needs bash")
    action = loaded("action.yml")
    step = next(step for step in action["runs"]["steps"] if step.get("id") == "check")
    assert {name.lower().replace("_", "-") for name in step["env"]} <= {*action["inputs"]}
    (tmp_path / "my news").mkdir()
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text(CALL)
    tools = tmp_path / "tools"
    tools.mkdir()
    program = tools / "lamayor-check"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m lamayor_check "$@"\n')
    program.chmod(0o755)
    given = {"PATHS": "news", "BASELINE": "", "FAIL_ON": "error", "CHANGED_SINCE": "", "ARGS": "--no-cache --quiet"}
    places = {
        "RUNNER_TEMP": tmp_path,
        "GITHUB_OUTPUT": tmp_path / "out",
        "GITHUB_STEP_SUMMARY": tmp_path / "summary.md",
    }
    environment = os.environ | given | {name: str(path) for name, path in places.items()}
    environment["PATH"] = f"{tools}{os.pathsep}{environment['PATH']}"
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", step["run"]],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "1 document, 0 claims" in done.stdout
    assert json.loads((tmp_path / "lamayor-check.sarif").read_text())["version"] == "2.1.0"
    assert (tmp_path / "summary.md").read_text().startswith("## lamayor-check")
    assert (tmp_path / "out").read_text() == f"sarif={tmp_path / 'lamayor-check.sarif'}\n"


def test_the_dockerfile_runs_the_program():
    text = (ROOT / "Dockerfile").read_text()
    assert 'ENTRYPOINT ["lamayor-check"]' in text
    assert "USER checker" in text
