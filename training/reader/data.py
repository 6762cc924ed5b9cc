"""What a reader learns from, what is kept from it, and the shipped descriptions of metrics. No model here."""

from __future__ import annotations

import random
from pathlib import Path

from lamayor_check.reader import load as reader
from lamayor_check.rulebook.load import load
from training.reader.stories import ROOT, SHARED, Story, read_bundles, read_stories, story_files, tool

HERE = Path(__file__).parent
STRANGER = "zb-"
"""How the names of the stories begin by the one writer of whom nothing is learnt at all: figures are told of them."""


def check() -> None:
    """Stops where a story has a fault."""
    parser = tool()
    files = [file for kind in story_files() for file in kind]
    faults = [f"{file}: {fault}" for file in files for fault in parser.check(parser.parse(file)).faults]
    if faults:
        raise SystemExit("\n".join(faults))


def learnt_from(part: float) -> list[Story]:
    """The corpus' train stories, the older gold, and the project's own stories but those that are kept."""
    train_files, _, own = story_files()
    bundles = [g.parent for root in (SHARED / "gold", ROOT / "fixtures" / "gold") for g in root.glob("*/gold.json")]
    stories = [*read_stories([*train_files, *(f for f in own if f.name not in kept())]), *read_bundles(bundles)]
    random.Random(1).shuffle(stories)
    return stories[: round(part * len(stories))]


def kept() -> set[str]:
    """The names of the project's stories that the reader does not learn from."""
    return set((HERE / "kept.txt").read_text(encoding="utf-8").split())


def for_fits() -> set[str]:
    """The names of the kept stories that are learnt from by what reads what the reader says."""
    return {name for name in kept() if not name.startswith(STRANGER)}


def described() -> dict[str, list[str]]:
    """The texts that describe each shipped metric, by name."""
    return {name: list(texts) for name, texts in reader.described(load()).items()}
