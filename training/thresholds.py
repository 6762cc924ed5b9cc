"""From which probability on the judge of computations is believed: `python -m training.thresholds` writes it into its
card.

Trees are surer of writers whose stories they have learnt from than they are right about others. So the whole program is
run on the stories of writers whom the judge has not learnt from, with gold beside it.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from benchmarks.accuracy import report_of
from benchmarks.scoring import judge, read_gold
from lamayor_check.extraction.computations.judge import SHIPPED, load
from training.program import Program, each
from training.reader.stories import story_files, tool

OTHERS = frozenset({"ya", "yb", "yc", "yd", "ye", "yf", "za", "zc"})
"""How the names of the stories begin that the judge is kept from: eight writers."""
WARNING, ERROR = 0.7, 0.9
"""So many of those told of at all, and as errors, are to be right on the stories of others."""
FROM = 0.5
"""No computation is told of that is less likely than that."""
SURE = 1.0
"""How likely a computation is that the words of its article make: the judge is not asked about it."""

Told = tuple[float, bool]
"""How likely the judge holds a computation that fails, and whether its story has it."""


def is_of_others(file: Path) -> bool:
    """Whether a story is by a writer whom the judge is kept from."""
    return file.name.partition("-")[0] in OTHERS


def told(_: Program, file: Path) -> list[Told]:
    """The computations that the program tells of in a story."""
    asked = load()
    asked.card = replace(asked.card, warning=FROM)
    parser = tool()
    with tempfile.TemporaryDirectory() as scratch:
        parser.build(parser.check(parser.parse(file)), Path(scratch))
        (folder,) = Path(scratch).iterdir()
        report = report_of(folder, Path(scratch) / "cache")
        right = judge(read_gold(folder), report).conflicts
    return [
        (conflict["probability"], right[conflict["id"]])
        for conflict in report["conflicts"]
        if conflict["kind"] == "arithmetic" and conflict["probability"] != SURE and conflict["id"] in right
    ]


def least(rows: Sequence[Told], part: float) -> float:
    """The least probability, in hundredths, from which on so large a part is right."""
    steps = [step / 100 for step in range(round(100 * FROM), 100)]
    of = {step: [is_right for likely, is_right in rows if likely >= step] for step in steps}
    return next((step for step, right in of.items() if right and sum(right) >= part * len(right)), steps[-1])


def write(folder: Path) -> None:
    """Writes both probabilities into the card of a judge that ships."""
    rows = [row for found in each(filter(is_of_others, story_files()[2]), told) for row in found]
    for step in range(round(100 * FROM), 100, 5):
        right = [is_right for likely, is_right in rows if likely >= step / 100]
        print(f"from {step / 100}: {sum(right)} right, {len(right) - sum(right)} false")
    path = folder / "arithmetic.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    card |= {"warning": least(rows, WARNING), "error": least(rows, ERROR)}
    path.write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(SHIPPED)
