"""Accuracy on gold bundles: claims found and right, conflicts found and false, traps sprung.

    python -m benchmarks.accuracy              the figures of every gold set at hand
    python -m benchmarks.accuracy --misses     with each miss; `--misses NAME ...` those of some bundles
    python -m benchmarks.accuracy --write      keeps the figures in tests/gold_totals.yml and in benchmarks/README.md

How they are counted stands in `scoring.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import chdir
from pathlib import Path

from benchmarks.scoring import Item, Judged, Score, judge, read_gold

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded: sentences are too short for more threads

ROOT = Path(__file__).resolve().parents[1]
SETS = {
    "dev": ROOT.parent / "shared" / "corpus" / "dev.txt",
    "folder": ROOT.parent / "shared" / "corpus" / "dev.txt",
    "own": ROOT / "fixtures" / "gold",
    "open": ROOT.parent / "shared" / "gold",
    "seeds": ROOT.parent / "shared" / "seeds",
}
"""Stories that nothing was learnt from or tuned to; the project's own bundles, the older ones and the articles of the
main job, which the reader has learnt from (not the articles). What is not in the repository is measured where it is at
hand."""
TOGETHER = "folder"
"""The articles of all bundles of this set are read in one run."""
TOTALS = ("dev", "folder")
"""Of these sets nobody is to see more than totals."""
KEPT = ROOT / "tests" / "gold_totals.yml"
SLACK = 0.001
PAGE = ROOT / "benchmarks" / "README.md"


def report_of(folder: Path, cache: Path) -> Item:
    """The program's report on a bundle's articles, as its JSON is; `cache` keeps the rules from one to the next."""
    from lamayor_check.job import Settings, check
    from lamayor_check.reporting.json import render

    with chdir(folder):
        report: Item = json.loads(render(check(Settings(paths=("articles",), cache=cache)).report))
    return report


def bundles(folder: Path) -> list[Path]:
    """The bundles below a folder, sorted."""
    return sorted(path.parent for path in folder.rglob("gold.json"))


def measure(name: str) -> dict[str, Judged]:
    """Every bundle of a set, by name."""
    with tempfile.TemporaryDirectory() as scratch:
        root = _built(Path(scratch) / "dev") if SETS[name].suffix == ".txt" else SETS[name]
        found, cache = bundles(root), Path(scratch) / "cache"
        if name == TOGETHER:
            return in_one_folder(found, Path(scratch) / "all", cache)
        return {b.name: judge(read_gold(b), report_of(b, cache)) for b in found}


def in_one_folder(found: Sequence[Path], folder: Path, cache: Path) -> dict[str, Judged]:
    """Bundles by name, where the articles of all are copied to one folder and read in one run. A conflict between two
    bundles is told of the first claim's, where it is false."""
    for bundle in found:
        shutil.copytree(bundle / "articles", folder / "articles" / bundle.name)
    report = report_of(folder, cache)
    return {b.name: judge(read_gold(b), part_of(report, f"articles/{b.name}/")) for b in found}


def part_of(report: Item, place: str) -> Item:
    """What a report tells of the articles whose names begin so."""
    claims = [c for c in report["claims"] if c["document"].startswith(place)]
    own = {c["id"] for c in claims}
    return {"claims": claims, "conflicts": [c for c in report["conflicts"] if c["sides"][0]["claims"][0] in own]}


def _built(folder: Path) -> Path:
    """The dev stories of the corpus as bundles."""
    from training.reader.stories import story_files, tool

    parser = tool()
    for file in story_files()[1]:
        parser.build(parser.check(parser.parse(file)), folder)
    return folder


Figures = dict[str, float]
DRAWS, SEED = 1000, 1
LOWER_IS_BETTER = frozenset({"false alarms", "traps sprung"})


def figures(score: Score) -> Figures:
    """What is told of a set; false alarms are the part of what was reported."""
    reported = score.conflicts_found + score.conflicts_false
    return {
        "claims F1": score.found_f1,
        "whole-claim F1": score.whole_f1,
        "conflicts found": score.conflicts_found / score.conflicts if score.conflicts else 1.0,
        "false alarms": score.conflicts_false / reported if reported else 0.0,
        "traps sprung": score.traps_sprung / score.traps if score.traps else 0.0,
    }


def total(judged: dict[str, Judged]) -> Score:
    """All bundles of a set together."""
    return sum((j.score for j in judged.values()), Score())


def with_intervals(judged: dict[str, Judged]) -> dict[str, tuple[float, float, float]]:
    """Each figure of a set with the ends of its 95% interval, by drawing bundles with replacement."""
    rows = [judged[name].score for name in sorted(judged)]
    dice = random.Random(SEED)
    draws = [figures(sum(dice.choices(rows, k=len(rows)), Score())) for _ in range(DRAWS)]
    found = {}
    for name, value in figures(total(judged)).items():
        ordered = sorted(d[name] for d in draws)
        found[name] = (value, ordered[int(0.025 * DRAWS)], ordered[int(0.975 * DRAWS) - 1])
    return found


def kept() -> dict[str, dict[str, list[float]]]:
    """The figures that were kept, by set: value and interval."""
    from ruamel.yaml import YAML

    return dict(YAML(typ="safe").load(KEPT.read_text(encoding="utf-8")) or {}) if KEPT.exists() else {}


def table(judged: dict[str, Judged]) -> str:
    """A set as Markdown."""
    rows = [(f"`{name}`", j.score) for name, j in judged.items()]
    rows += [("all", total(judged))] if len(rows) > 1 else []
    lines = [
        "| bundle | claims found | extra | found F1 | whole-claim F1 | conflicts found | false | traps sprung |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, s in rows:
        lines.append(
            f"| {name} | {s.found} of {s.claims} | {s.extra} | {s.found_f1:.3f} | {s.whole_f1:.3f} "
            f"| {s.conflicts_found} of {s.conflicts} | {s.conflicts_false} | {s.traps_sprung} of {s.traps} |"
        )
    if len(judged) > 1:
        told = (f"{name} {v:.3f} ({a:.2f} to {b:.2f})" for name, (v, a, b) in with_intervals(judged).items())
        lines += ["", f"With 95% intervals by drawing bundles: {', '.join(told)}."]
    return "\n".join(lines)


def write(measured: dict[str, dict[str, Judged]]) -> None:
    """Keeps the totals of the sets that were measured; those of others stay as they are."""
    from ruamel.yaml import YAML

    page = PAGE.read_text(encoding="utf-8")
    for name, judged in measured.items():
        opens, closes = f"<!-- accuracy: {name} -->\n", "<!-- end -->"
        before, _, rest = page.partition(opens)
        shown = (
            table(judged)
            if name not in TOTALS
            else "\n".join(table(judged).splitlines()[:2] + table(judged).splitlines()[-3:])
        )
        page = f"{before}{opens}\n{shown}\n\n{closes}{rest.partition(closes)[2]}"
    PAGE.write_text(page, encoding="utf-8")
    new = {
        name: {key: [round(x, 3) for x in row] for key, row in with_intervals(judged).items()}
        for name, judged in measured.items()
    }
    with KEPT.open("w", encoding="utf-8") as file:
        file.write(
            "# Kept by `python -m benchmarks.accuracy --write`: value, ends of its 95% interval by drawing bundles.\n"
            "# tests/test_gold.py fails where a figure leaves its interval on the worse side.\n"
        )
        YAML().dump({**kept(), **new}, file)


def worse(judged: dict[str, Judged], before: dict[str, list[float]]) -> str:
    """Which totals left their kept interval on the worse side, or nothing."""
    lost = []
    for name, value in figures(total(judged)).items():
        _, low, high = before[name]
        if value > high + SLACK if name in LOWER_IS_BETTER else value < low - SLACK:
            lost.append(f"{name} {value:.3f}, kept {low:.3f} to {high:.3f}")
    return ", ".join(lost)


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("bundles", nargs="*", metavar="BUNDLE", help="show these only")
    words.add_argument("--set", choices=SETS, action="append", dest="sets", help="measure these only (default: all)")
    words.add_argument("--misses", action="store_true", help="list each miss")
    words.add_argument("--write", action="store_true", help="keep the figures")
    asked = words.parse_args(arguments)
    measured = {name: measure(name) for name in asked.sets or SETS if SETS[name].exists()}
    for judged in measured.values():
        shown = {name: j for name, j in judged.items() if not asked.bundles or name in asked.bundles}
        if shown:
            print(table(shown), end="\n\n")
        for name, j in shown.items() if asked.misses else ():
            print("\n".join(f"{name}: {miss}" for miss in j.misses), end="\n\n")
    if asked.write:
        write(measured)


if __name__ == "__main__":
    main()
