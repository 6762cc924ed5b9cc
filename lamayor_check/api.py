"""The verbs for other programs: read, extract, compare, check. `lamayor_check` itself gives them, when asked for.

Nothing is decided here: each verb stands for the stage of that name, with the shipped rules where none are given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from os import PathLike, fspath
from pathlib import Path

from lamayor_check import job
from lamayor_check.checking.result import Comparison
from lamayor_check.claims.claim import Claim
from lamayor_check.documents.document import Document, Unreadable
from lamayor_check.documents.reading import NO_FIELDS, document_of
from lamayor_check.documents.reading import read as _read
from lamayor_check.reporting.report import FailOn, Report
from lamayor_check.rulebook.model import Rulebook


def read(
    *paths: str | PathLike[str], exclude: str | Sequence[str] = (), fields: Mapping[str, str] = NO_FIELDS
) -> Iterator[Document | Unreadable]:
    """Every article in files and folders, files sorted by path, one at a time; what cannot be read says why.

    `fields` says which columns of tables hold what: `{"text": "body"}`. Raises `LamayorError`, when the first article
    is asked for, where a path is not there.
    """
    return _read(paths, exclude=_listed(exclude), fields=fields)


def read_text(text: str, name: str) -> Document | Unreadable:
    """A text as the article of that name, which is its id: `story.txt`, or `story.md` for Markdown."""
    return document_of(name, text, sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


def load_rules(*folders: str | PathLike[str]) -> Rulebook:
    """The shipped rules with those of other folders. Raises `LamayorError` with every fault of theirs."""
    return _rules(tuple(Path(folder) for folder in folders))


def extract(
    document: Document, *, rules: Rulebook | None = None, model: str | PathLike[str] | None = None
) -> tuple[Claim, ...]:
    """The claims of one article, in order. `model` is the folder of another reader."""
    from lamayor_check.extraction.extract import extract as extract_with
    from lamayor_check.extraction.pipeline import load
    from lamayor_check.reader.load import load as load_reader

    rulebook = rules or load_rules()
    return extract_with(document, rulebook, load(), load_reader(rulebook, fspath(model) if model is not None else None))


def compare(claims: Iterable[Claim], *, rules: Rulebook | None = None) -> Comparison:
    """The conflicts among claims of any number of articles, in order, with a verdict on every pair that met."""
    from lamayor_check.checking.compare import compare as compare_with

    return compare_with(claims, rules or load_rules())


def check(
    *paths: str | PathLike[str],
    exclude: str | Sequence[str] = (),
    fields: Mapping[str, str] = NO_FIELDS,
    rules: str | PathLike[str] | Sequence[str | PathLike[str]] = (),
    select: str | Sequence[str] = (),
    ignore: str | Sequence[str] = (),
    model: str | None = None,
    baseline: str | PathLike[str] | None = None,
    against: str | PathLike[str] | None = None,
    cache: str | PathLike[str] | None = None,
    jobs: int = 1,
    fail_on: FailOn = "error",
) -> Report:
    """The whole job on files and folders: what `--format json` prints, as records.

    `rules` are folders of rule packs beside the shipped ones, `against` an archive that the articles are held against
    as well, `cache` a folder that keeps claims for the next run, and `fail_on` decides what `report.summary.failing`
    counts. A single name may stand for a list of one. Raises `LamayorError` where a path is not there, or rules, model,
    baseline, archive or cache are unusable; articles that cannot be read are in the report.
    """
    settings = job.Settings(
        paths=tuple(fspath(path) for path in paths),
        exclude=_listed(exclude),
        fields=tuple(fields.items()),
        rules=tuple(map(Path, _listed(rules))),
        select=_listed(select),
        ignore=_listed(ignore),
        model=model,
        baseline=Path(baseline) if baseline is not None else None,
        against=Path(against) if against is not None else None,
        cache=Path(cache) if cache is not None else None,
        jobs=jobs,
        fail_on=fail_on,
    )
    return job.check(settings).report


def _listed(given: str | PathLike[str] | Iterable[str | PathLike[str]]) -> tuple[str, ...]:
    """Names as a tuple; one that stands by itself is a list of one."""
    return tuple(fspath(one) for one in ((given,) if isinstance(given, str | PathLike) else given))


@cache
def _rules(folders: tuple[Path, ...]) -> Rulebook:
    return job.load_rules(folders)
