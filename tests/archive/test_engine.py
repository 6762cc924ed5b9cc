"""Daft on real articles, in a process of its own: the conflicts of a plain run, and nothing sent to anybody."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NO_NETWORK = """
import socket, sys

asked = []

def refused(*arguments, **_):
    asked.append(arguments)
    raise OSError("there is no network")

connect = socket.socket.connect
socket.socket.connect = lambda self, to: connect(self, to) if self.family == socket.AF_UNIX else refused(to)
socket.getaddrinfo = socket.create_connection = refused
from lamayor_check.cli.main import run
status = run(sys.argv[1:])
import daft
assert not asked, asked
sys.exit(status)
"""
FREE = """
import sys
from lamayor_check.cli.main import run
sys.exit(run(sys.argv[1:]))
"""

RAY = {"DAFT_RUNNER": "ray", "RAY_raylet_start_wait_time_s": "300", "DAFT_RAY_WORKER_STARTUP_TIMEOUT": "300"}
"""A cluster of this machine alone, which may be slow to start."""


def ran(folder, code, *arguments, **settings):
    """The report that the program prints, run on the articles of `seeds/`."""
    known = {name: value for name, value in os.environ.items() if name not in ("DO_NOT_TRACK", "DAFT_RUNNER")}
    command = [sys.executable, "-c", code, *arguments, "-f", "json", "-q"]
    done = subprocess.run(command, cwd=folder, env=known | settings, capture_output=True, text=True, timeout=600)
    assert done.returncode == 1, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    """A table with the articles of `seeds/`, and the conflicts that a plain run finds in it, as JSON."""
    folder = tmp_path_factory.mktemp("news")
    rows = [{"id": path.stem, "text": path.read_text("utf-8")} for path in sorted((ROOT / "seeds").glob("*.*"))]
    (folder / "news.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return folder, json.dumps(ran(folder, FREE, "check", "news.jsonl", "--no-cache", "-j", "1")["conflicts"])


def test_daft_finds_what_a_plain_run_finds_and_asks_nobody(news):
    pytest.importorskip("daft", reason="Daft is not installed")
    folder, plain = news
    build = ("archive", "build", "news.jsonl", "--engine", "daft", "--archive", "one.duckdb", "-j", "1")
    assert json.dumps(ran(folder, NO_NETWORK, *build)["conflicts"]) == plain


def test_a_ray_cluster_finds_the_same(news):
    pytest.importorskip("daft", reason="Daft is not installed")
    pytest.importorskip("ray", reason="Ray is not installed")
    folder, plain = news
    build = ("archive", "build", "news.jsonl", "--engine", "daft", "--archive", "many.duckdb")
    assert json.dumps(ran(folder, FREE, *build, **RAY)["conflicts"]) == plain
