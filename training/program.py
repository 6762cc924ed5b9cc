"""The program as the fits of its models ask it: story by story, in as many processes as there are cores."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from msgspec import Struct
from spacy.language import Language

from lamayor_check.extraction.pipeline import load as load_pipeline
from lamayor_check.reader.load import SHIPPED
from lamayor_check.reader.reader import ModelReader
from lamayor_check.rulebook.load import load as load_rules
from lamayor_check.rulebook.model import Rulebook
from lamayor_check.workers import spread
from training.reader.data import described

_In = TypeVar("_In")
_Out = TypeVar("_Out")


class Program(Struct, frozen=True):
    """What reads an article."""

    rulebook: Rulebook
    nlp: Language
    reader: ModelReader


def program(reader: Path = SHIPPED) -> Program:
    """The parts that ship, with the reader of a folder."""
    return Program(load_rules(), load_pipeline(), ModelReader(reader, described()))


def each(items: Iterable[_In], work: Callable[[Program, _In], _Out], reader: Path = SHIPPED) -> Iterator[_Out]:
    """`work` with the program on each of some items, in order."""
    jobs = os.cpu_count() or 1
    return spread(items, jobs=jobs, prepare=program, with_=(reader,), work=work, at_once=1)
