"""Articles made of a few sentences, read as any article is; rules, language pipeline and reader are loaded once.

Understanding is measured on stories (`benchmarks/`), not here: what stands around the reader is tested with one that is
told what to say.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded: articles this short gain nothing from more

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from lamayor_check.claims.quantity import NOT_CLAIMS
from lamayor_check.documents.reading import to_document, to_raw
from lamayor_check.extraction.extract import extract
from lamayor_check.extraction.pipeline import load
from lamayor_check.reader.load import load as load_reader
from lamayor_check.reader.reading import Reading
from lamayor_check.rulebook.load import load as load_rules


def document(text, *, title="", date="2031-06-05", name="a.txt"):
    """`text` under a headline and a date; a blank line parts paragraphs."""
    parts = (f"date {date}" if date else "", title, text)
    return to_document(to_raw(name, "\n\n".join(part for part in parts if part).encode() + b"\n"))


class ToldReader:
    """Says what it is told: one metric of all amounts, or what `says` gives for each as written, None for no claim.
    `officers:pledged` tells the modality with the metric. Times, ages, addresses and the like are no amounts. Whom a
    number is of it says as the reader that ships does, where it is given that."""

    def __init__(self, says: str | Callable[[str], str | None], shipped=None) -> None:
        self._says = (lambda _: says) if isinstance(says, str) else says
        self._shipped = shipped

    def read(self, document, numbers):
        """One reading a number, in their order."""
        told = [
            reading(self._says(document.text[n.start : n.end]) if n.kind not in NOT_CLAIMS else None) for n in numbers
        ]
        if self._shipped is None:
            return told
        rows = zip(told, self._shipped.read(document, numbers), strict=True)
        return [replace(own, subjects=other.subjects, who=other.who) for own, other in rows]


def reading(told):
    """What a number says: `officers:pledged`, or None where it is no claim."""
    metric, _, modality = (told or "other").partition(":")
    return Reading(
        claim=float(told is not None), metric=metric, metric_probability=1.0, likely_metrics=(),
        modality=modality or "asserted",
        modality_probability=1.0, time="snapshot", what=None, subjects=(), when=None, source=None, roles=(),
        meaning=b"", link=b"", moment=b"", who=b"", card=b"",
    )  # fmt: skip


def of_race(number):
    """The metric of a number as an article on an election has it, by its sign and its size."""
    if "$" in number:
        return "spending"
    if "point" in number:
        return "margin"
    return "vote_count" if "," in number else "vote_share"


@pytest.fixture(scope="session")
def make_document():
    return document


@pytest.fixture(scope="session")
def told_reader():
    return ToldReader


@pytest.fixture(scope="session")
def rulebook():
    return load_rules(())


@pytest.fixture(scope="session")
def reader(rulebook):
    """The one that ships."""
    return load_reader(rulebook)


@pytest.fixture(scope="session")
def read(rulebook, reader):
    """The claims of a text, by the shipped reader."""
    nlp = load()

    def claims(text, **kinds):
        return extract(document(text, **kinds), rulebook, nlp, reader)

    return claims


@pytest.fixture(scope="session")
def read_as(rulebook, reader):
    """The claims of a text, by a reader that is told what to say of all but whom a number is of."""
    nlp = load()

    def claims(says, text, **kinds):
        return extract(document(text, **kinds), rulebook, nlp, ToldReader(says, reader))

    return claims


@pytest.fixture(scope="session")
def read_race(read_as):
    """The claims of an article on an election, whose numbers are told apart by their sign and size."""
    return lambda text, **kinds: read_as(of_race, text, **kinds)
