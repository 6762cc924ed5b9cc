"""The golden reports are what the formats make of `example.json`; a change is made by their script and looked at."""

import runpy
from pathlib import Path

import pytest

REPORTS = Path(__file__).parents[2] / "fixtures" / "reports"
GOLDEN = runpy.run_path(str(REPORTS / "make.py"))["golden"]()


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_golden(name):
    assert (REPORTS / name).read_bytes().decode("utf-8") == GOLDEN[name], "python fixtures/reports/make.py"


def test_no_golden_file_is_left_over():
    kept = {path.name for path in REPORTS.iterdir() if path.name.startswith("example")}
    assert kept == set(GOLDEN)
