"""Accuracy on gold bundles: claims found and right, conflicts found and false, traps sprung.

    python -m benchmarks.accuracy              the figures of every gold set at hand
    python -m benchmarks.accuracy --misses     with each miss; `--misses NAME ...` those of some bundles
    python -m benchmarks.accuracy --write      keeps the figures in tests/gold_scores.yml and in benchmarks/README.md

How they are counted stands in `scoring.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Sequence
from contextlib import chdir
from pathlib import Path

from benchmarks.scoring import Item, Judged, Score, judge, read_gold

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded: sentences are too short for more threads

ROOT = Path(__file__).resolve().parents[1]
SETS = {
    "own": ROOT / "fixtures" / "gold",
    "open": ROOT.parent / "shared" / "gold",
    "seeds": ROOT.parent / "shared" / "seeds",
}
"""The project's own bundles; those used while developing and the articles of the main job, where they are at hand."""
KEPT = ROOT / "tests" / "gold_scores.yml"
PAGE = ROOT / "benchmarks" / "README.md"


def report_of(folder: Path, cache: Path) -> Item:
    """The program's report on a bundle's articles, as its JSON is; `cache` keeps the rules from one to the next."""
    from lamayor_check.checking import Settings, check
    from lamayor_check.reporting.json import render

    with chdir(folder):
        report: Item = json.loads(render(check(Settings(paths=("articles",), cache=cache)).report))
    return report


def bundles(folder: Path) -> list[Path]:
    """The bundles below a folder, sorted."""
    return sorted(path.parent for path in folder.rglob("gold.json"))


def measure(folder: Path) -> dict[str, Judged]:
    """Every bundle below a folder, by name."""
    with tempfile.TemporaryDirectory() as cache:
        return {b.name: judge(read_gold(b), report_of(b, Path(cache))) for b in bundles(folder)}


Figures = dict[str, int | float]
HIGHER = frozenset({"found", "whole_f1", "conflicts_found"})
"""Figures that are better when they are higher; of the others, less is better."""
ALLOWED = {"whole_f1": 0.002}
"""How much worse a figure may get: one doubtful claim of a bundle."""


def figures(score: Score) -> Figures:
    """What is kept of a score."""
    return {
        "found": score.found,
        "extra": score.extra,
        "whole_f1": round(score.whole_f1, 3),
        "conflicts_found": score.conflicts_found,
        "conflicts_false": score.conflicts_false,
        "traps_sprung": score.traps_sprung,
    }


def total(judged: dict[str, Judged]) -> Score:
    """All bundles of a set together."""
    return sum((j.score for j in judged.values()), Score())


def kept() -> dict[str, dict[str, Figures]]:
    """The figures that were kept, by set and bundle."""
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
    return "\n".join(lines)


def write(measured: dict[str, dict[str, Judged]]) -> None:
    """Keeps the figures of the sets that were measured; those of others stay as they are."""
    from ruamel.yaml import YAML

    page = PAGE.read_text(encoding="utf-8")
    for name, judged in measured.items():
        opens, closes = f"<!-- accuracy: {name} -->\n", "<!-- end -->"
        before, _, rest = page.partition(opens)
        page = f"{before}{opens}\n{table(judged)}\n\n{closes}{rest.partition(closes)[2]}"
    PAGE.write_text(page, encoding="utf-8")
    new = {name: {b: figures(j.score) for b, j in judged.items()} for name, judged in measured.items()}
    with KEPT.open("w", encoding="utf-8") as file:
        file.write(
            "# Kept by `python -m benchmarks.accuracy --write`; tests/test_gold.py fails where a figure is worse.\n"
        )
        YAML().dump({**kept(), **new}, file)


def worse(bundle: str, judged: Judged, before: Figures) -> str:
    """What got worse than what was kept, or nothing."""
    now = figures(judged.score)
    lost = [
        f"{name} {before[name]:g} -> {now[name]:g}"
        for name in before
        if (now[name] - before[name]) * (1 if name in HIGHER else -1) < -ALLOWED.get(name, 0)
    ]
    return f"{bundle}: {', '.join(lost)}" if lost else ""


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("bundles", nargs="*", metavar="BUNDLE", help="show these only")
    words.add_argument("--set", choices=SETS, action="append", dest="sets", help="measure these only (default: all)")
    words.add_argument("--misses", action="store_true", help="list each miss")
    words.add_argument("--write", action="store_true", help="keep the figures")
    asked = words.parse_args(arguments)
    measured = {name: measure(SETS[name]) for name in asked.sets or SETS if SETS[name].is_dir()}
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
