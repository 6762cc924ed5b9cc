"""The picture that the README shows is of the report that the program gives."""

import html
import re
from pathlib import Path

from lamayor_check.job import Settings, check

ROOT = Path(__file__).parents[1]
PICTURE = "docs/pictures/terminal.svg"


def test_the_picture_shows_the_conflicts_of_the_seeds(monkeypatch):
    monkeypatch.chdir(ROOT)
    drawn = (ROOT / PICTURE).read_text(encoding="utf-8")
    words = html.unescape(re.sub(r"<[^>]+>", " ", drawn)).replace("\xa0", " ")
    for conflict in check(Settings(paths=("seeds",))).report.conflicts:
        assert conflict.id in words, "python docs/pictures.py"
        assert conflict.rule in words, "python docs/pictures.py"


def test_the_readme_shows_it():
    assert f"({PICTURE})" in (ROOT / "README.md").read_text(encoding="utf-8")
