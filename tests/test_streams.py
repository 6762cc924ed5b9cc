"""In every combination of options, standard output holds data and nothing else."""

import csv
import io
import itertools
import json
from xml.etree import ElementTree

import pytest

from lamayor_check.cli.main import run

CALL = "Tarn Hollow votes\n\nMoss won 41% of the vote in Tarn Hollow, the clerk said on Monday.\n"
READERS = {
    "json": json.loads,
    "jsonl": lambda text: [json.loads(line) for line in text.splitlines()],
    "sarif": json.loads,
    "gitlab": json.loads,
    "junit": ElementTree.fromstring,
    "csv": lambda text: list(csv.DictReader(io.StringIO(text), strict=True)),
}
SWITCHES = ["-v", "-q", "--statistics", "--no-cache", "--strict", "--color=always", "--baseline=known.json"]


@pytest.fixture
def news(tmp_path, monkeypatch, plain_story):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(CALL)
    (folder / "b.txt").write_text(CALL.replace("41%", "31%"))
    (folder / "c.txt").write_bytes(b"\x00")
    assert run(["baseline", "write", "news", "--baseline", "known.json"]) == 0
    (folder / "b.txt").write_text(CALL.replace("41%", "33%"))


@pytest.mark.parametrize("name", sorted(READERS))
def test_data_alone_is_on_stdout(news, capsys, name):
    capsys.readouterr()
    plain = None
    for size in range(3):
        for switches in itertools.combinations(SWITCHES, size):
            assert run(["news", "--format", name, *switches]) == 1
            out, _ = capsys.readouterr()
            READERS[name](out)
            if not {"--baseline=known.json", "--strict"} & set(switches):  # these change what the report says
                plain = plain or out
                assert out == plain, switches


def test_quiet_says_nothing(news, capsys):
    capsys.readouterr()
    run(["news", "--format", "json", "-q", "--baseline", "known.json"])
    assert capsys.readouterr().err == ""


def test_commands_that_change_files_print_no_data(news, capsys):
    for arguments in (["baseline", "write", "news"], ["baseline", "prune", "news"]):
        capsys.readouterr()
        assert run([*arguments, "--baseline", "known.json"]) == 0
        assert capsys.readouterr().out == ""
