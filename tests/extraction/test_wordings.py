"""How wires, papers and stations put each metric: the sentences of `wordings.txt`."""

import re
from pathlib import Path

import pytest

LINES = (Path(__file__).parent / "wordings.txt").read_text(encoding="utf-8").splitlines()[1:]
RACE = "Solvei Tamsin and Oskar Brandvold are running for mayor of Brannock. "


def wordings():
    title = ""
    for line in LINES:
        if line.startswith("# "):
            title = line[2:]
        elif line:
            want, _, sentence = line.partition(" | ")
            yield pytest.param(title, want, sentence, id=sentence[:60])


@pytest.mark.parametrize(("title", "want", "sentence"), list(wordings()))
def test_wording(read, title, want, sentence):
    lead = RACE if title.startswith(("Solvei", "Poll", "Tamsin")) else ""
    metric, _, modality = want.partition(":")
    marked = re.findall(r"\[([^\]]+)\]", sentence)
    claims = read(lead + re.sub(r"[\[\]]", "", sentence), title=title)
    told = {(c.metric, c.modality if modality else "") for c in claims if any(c.text in m for m in marked)}
    assert told == {(metric, modality)}
