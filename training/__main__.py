"""From the treebanks to weights with one command, seeded: `python -m training OUT VERSION`."""

from __future__ import annotations

import sys
from pathlib import Path

from training import assemble, check, fit

HERE = Path(__file__).parent
# The parser goes on once more from its best weights, at a lower rate.
AGAIN = {
    "training.steps": 6000,
    "training.start_words": 800,
    "training.optimizer.learn_rate.initial_rate": 0.0012,
}


def main(out: Path, version: str) -> None:
    """Checks the data, trains a teacher of names, the names, the parser, and puts together what ships."""
    check.main()
    fit.main(HERE / "names.cfg", out / "teacher", {"training.steps": 3000})
    fit.main(HERE / "names.cfg", out / "names", {"training.corpus.teacher": str(out / "teacher")})
    fit.main(HERE / "parser.cfg", out / "parser-first")
    fit.main(HERE / "parser.cfg", out / "parser", AGAIN, out / "parser-first")
    assemble.main(out / "parser", out / "names", out / "pipeline", version)


if __name__ == "__main__":
    fit.fast()
    main(Path(sys.argv[1]), sys.argv[2])
