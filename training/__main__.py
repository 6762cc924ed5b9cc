"""From the treebanks to weights with one command, seeded: `python -m training OUT VERSION`."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from training import assemble, check, fit

HERE = Path(__file__).parent


def main(out: Path, version: str) -> None:
    """Checks the data, trains the names beside the parser, puts together what ships."""
    check.main()
    chains = [multiprocessing.Process(target=chain, args=(out,)) for chain in (_names, _parser)]
    for chain in chains:
        chain.start()
    for chain in chains:
        chain.join()
    if any(chain.exitcode for chain in chains):
        sys.exit("a training run failed; its reason stands above")
    assemble.main(out / "parser", out / "names", out / "pipeline", version)


def _names(out: Path) -> None:
    fit.fast()
    fit.main(HERE / "names.cfg", out / "names")


def _parser(out: Path) -> None:
    fit.fast()
    fit.main(HERE / "parser.cfg", out / "parser")


if __name__ == "__main__":
    fit.fast()
    main(Path(sys.argv[1]), sys.argv[2])
