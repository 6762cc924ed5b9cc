"""Speed of the quantity pass on one core, and whether it stays linear.

    python benchmarks/quantities.py [ARTICLES ...]

The articles (by default the five that the project ships) are repeated to about a megabyte, and to a quarter of that:
equal rates show a pass that is linear in the length of the text.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from lamayor_check.extraction.quantities.find import find

MEGABYTE = 1_000_000
RUNS = 3


def text_of(paths: list[Path], size: int) -> str:
    together = "\n\n".join(path.read_text(encoding="utf-8") for path in paths)
    return (together + "\n\n") * (size // len(together) + 1)


def rate(text: str) -> tuple[float, int]:
    """The best of some runs, in words a second, and how many numbers were found."""
    words, best, found = len(text.split()), float("inf"), 0
    for run in range(RUNS):
        unseen = text + "\n" * run  # what was made of a text is kept for it, and would be found again
        began = time.process_time()
        found = len(find(unseen))
        best = min(best, time.process_time() - began)
    return words / best, found


def main(arguments: list[str]) -> None:
    seeds = Path(__file__).resolve().parent.parent / "seeds"
    paths = [Path(a) for a in arguments] or sorted(seeds.rglob("*.txt"))
    for size in (MEGABYTE // 4, MEGABYTE):
        text = text_of(paths, size)
        speed, found = rate(text)
        counts = f"{len(text):>9,} characters  {len(text.split()):>8,} words  {found:>6,} numbers"
        print(f"{counts}  {speed:>10,.0f} words a second")
    began = time.process_time()
    find("7" * MEGABYTE)
    print(f"a line of {MEGABYTE:,} digits: {time.process_time() - began:.3f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
