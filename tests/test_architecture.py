"""The page on the architecture says what is so: the layers, the packages, the decisions."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
DECISIONS = ROOT / "docs" / "decisions"


def test_the_layers_are_those_that_are_checked():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    (layers,) = [contract["layers"] for contract in contracts if contract["type"] == "layers"]
    assert "\n".join(layers) in PAGE


def test_every_part_of_the_package_is_on_the_page():
    package = ROOT / "lamayor_check"
    parts = {path.stem for path in package.glob("*.py") if not path.stem.startswith("_")}
    parts |= {path.parent.name for path in package.glob("*/__init__.py")}
    table = PAGE.split("## Packages")[1].split("## Imports")[0]
    told = set(
        re.findall(r"`([\w.]+)`", "".join(line.split("|")[1] for line in table.splitlines() if line.startswith("|")))
    )
    assert parts <= told
    for part in told:
        place = package / part.replace(".", "/")
        assert place.is_dir() or place.with_suffix(".py").is_file(), part


def test_every_decision_is_listed_with_its_title():
    listed = dict(
        re.findall(r"^\| \[\d+\]\((.+?)\) \| (.+) \|$", (DECISIONS / "README.md").read_text(encoding="utf-8"), re.M)
    )
    found = {path.name: path.read_text(encoding="utf-8").split("\n")[0] for path in DECISIONS.glob("0*.md")}
    assert {name: f"# {int(name[:4])}. {title}" for name, title in listed.items()} == found


def test_links_lead_somewhere():
    for page in (ROOT / "docs" / "architecture.md", ROOT / "benchmarks" / "README.md", *DECISIONS.glob("*.md")):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), (page.name, target)
