"""Stories and gold bundles become examples: articles with numbers, and what each number says. No model here."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from lamayor_check.documents.document import Document, Unreadable
from lamayor_check.documents.reading import to_document, to_raw
from lamayor_check.extraction.numbers import numbers_of
from lamayor_check.reader.windows import Number

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
OWN = ROOT / "training" / "stories"
MODALITIES = ("asserted", "pledged", "projected", "threshold", "hypothetical", "denied")
TIMES = ("snapshot", "cumulative", "constant", "plan")
ROLES = (
    "sum_part",
    "diff_from",
    "diff_less",
    "share_part",
    "share_whole",
    "change_from",
    "change_to",
    "factor",
    "same",
)
"""What one number is to another that is computed from it."""


class Label(Struct, frozen=True, kw_only=True):
    """What a number says. Spans are code points into the article; None where the article does not tell, and
    `unknown` names the parts that the source of the example does not label."""

    facts: tuple[str, ...] = ()
    metric: str = "other"
    what: str = ""
    subject: str = ""
    modality: str = "asserted"
    time: str = "snapshot"
    as_of: str = ""
    when: tuple[int, int] | None = None
    source: tuple[int, int] | None = None
    flag: str = ""
    unknown: frozenset[str] = frozenset()


class Example(Struct, frozen=True, kw_only=True):
    """An article, its numbers, and their labels: None where a number is no claim."""

    document: Document
    numbers: tuple[Number, ...]
    labels: tuple[Label | None, ...]
    mentions: tuple[tuple[int, int, str], ...]
    """Where each subject is named: start, end, its key."""
    relations: tuple[tuple[int, int, str], ...]
    """Numbers by place: what is computed from, what is computed, the role of the first in it."""


class Story(Struct, frozen=True, kw_only=True):
    """The articles of one story. `subjects` gives all names of each key; facts are comparable where `has_facts`."""

    name: str
    examples: tuple[Example, ...]
    subjects: dict[str, tuple[str, ...]]
    has_facts: bool


def tool() -> Any:
    """The corpus' own parser of story files."""
    path = SHARED / "tools" / "story.py"
    spec = importlib.util.spec_from_file_location("story", path)
    if spec is None or spec.loader is None or not path.exists():
        raise SystemExit(f"{path} is missing: the corpus' tools are needed to train")
    module = importlib.util.module_from_spec(spec)
    sys.modules["story"] = module
    spec.loader.exec_module(module)
    return module


def story_files() -> tuple[list[Path], list[Path], list[Path]]:
    """The corpus' train stories, its dev stories, and the project's own."""
    corpus = SHARED / "corpus"
    dev = set((corpus / "dev.txt").read_text(encoding="utf-8").split())
    files = sorted(
        (*(corpus / "stories").glob("*.story"), *(corpus / "wikinews").glob("*.story")), key=lambda f: f.name
    )
    return [f for f in files if f.name not in dev], [f for f in files if f.name in dev], sorted(OWN.glob("*.story"))


def read_stories(files: Iterable[Path]) -> Iterator[Story]:
    """Each file's story."""
    parser = tool()
    for file in files:
        yield _story(parser.parse(file))


def _document(name: str, text: str) -> Document:
    document = to_document(to_raw(name, text.encode()))
    if isinstance(document, Unreadable):
        raise SystemExit(f"{name}: {document.reason}")
    return document


def _story(st: Any) -> Story:
    subjects = {key: tuple(names) for key, names in st.subjects.items()}
    return Story(name=st.name, examples=tuple(_example(st, doc) for doc in st.docs), subjects=subjects, has_facts=True)


def _example(st: Any, doc: Any) -> Example:
    document = _document(f"{st.name}/{doc.name}.txt", doc.text)
    marks = [(m.start, m.end, _label(st, m)) for m in doc.mentions if all(f in st.facts for f in m.facts)]
    numbers, labels = matched(document, marks)
    said = [(m.subject_words, _subject_of(st, m)) for m in doc.mentions if m.subject_words]
    named = [*_named(doc.text, {k: tuple(v) for k, v in st.subjects.items()}), *((a, b, key) for (a, b), key in said)]
    return Example(
        document=document, numbers=numbers, labels=labels, mentions=tuple(sorted(named)),
        relations=tuple(_relations(st.rels, labels)),
    )  # fmt: skip


def _subject_of(st: Any, mention: Any) -> str:
    return st.facts[mention.facts[0]].subject or ""


def _label(st: Any, mention: Any) -> Label:
    fact = st.facts[mention.facts[0]]
    return Label(
        facts=tuple(mention.facts), metric=fact.metric, what=fact.what, subject=fact.subject or "",
        modality=mention.modality or fact.modality, time=fact.time, as_of=fact.as_of or "", when=mention.time_words,
        source=mention.source_words, flag=mention.flag,
    )  # fmt: skip


def matched(
    document: Document, marks: Sequence[tuple[int, int, Label]]
) -> tuple[tuple[Number, ...], tuple[Label | None, ...]]:
    """The article's numbers with the labels of the marks that they overlap most; marks on none become numbers."""
    numbers = [Number(q.start, q.end, q.kind) for q in numbers_of(document)]
    labels: list[Label | None] = [None] * len(numbers)
    for start, end, label in marks:
        size, place = max(((min(end, n.end) - max(start, n.start), -i) for i, n in enumerate(numbers)), default=(0, 0))
        if size > 0:
            labels[-place] = labels[-place] or label
        else:
            numbers.append(Number(start, end, "date" if label.metric == "date" else "count"))
            labels.append(label)
    order = sorted(range(len(numbers)), key=lambda i: (numbers[i].start, numbers[i].end))
    return tuple(numbers[i] for i in order), tuple(labels[i] for i in order)


def _named(text: str, subjects: dict[str, tuple[str, ...]]) -> list[tuple[int, int, str]]:
    """Where the names of subjects stand; the longest name wins."""
    rows = sorted(((name, key) for key, names in subjects.items() for name in names), key=lambda r: -len(r[0]))
    taken: list[tuple[int, int, str]] = []
    for name, key in rows:
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.I):
            clash = [t for t in taken if t[0] < match.end() and match.start() < t[1]]
            if all((t[0], t[1]) == match.span() for t in clash):
                taken.append((match.start(), match.end(), key))
    return taken


def _relations(
    rels: Sequence[tuple[str, str, list[str], int]], labels: Sequence[Label | None]
) -> Iterator[tuple[int, int, str]]:
    places: dict[str, list[int]] = {}
    for i, label in enumerate(labels):
        for fact in label.facts if label else ():
            places.setdefault(fact, []).append(i)
    for kind, left, right, _ in rels:
        roles = {
            "sum": ["sum_part"] * len(right), "diff": ["diff_from"] + ["diff_less"] * (len(right) - 1),
            "share": ["share_part"] + ["share_whole"] * (len(right) - 1),
            "change": ["change_from"] + ["change_to"] * (len(right) - 1),
            "product": ["factor"] * len(right), "convert": ["same"] * len(right),
        }[kind]  # fmt: skip
        for fact, role in zip(right, roles, strict=True):
            yield from ((i, j, role) for i in places.get(fact, ()) for j in places.get(left, ()) if i != j)


def read_bundles(folders: Iterable[Path]) -> Iterator[Story]:
    """Gold bundles of the older kind: claims without facts."""
    for folder in sorted(folders):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        subjects = {name: _short_names(name) for name in sorted({c["subject"] for c in gold["claims"] if c["subject"]})}
        files = sorted((folder / "articles").iterdir())
        yield Story(
            name=folder.name, subjects=subjects, has_facts=False,
            examples=tuple(
                _gold_example(f, [c for c in gold["claims"] if c["document"] == f.name], subjects) for f in files
            ),
        )  # fmt: skip


def _short_names(name: str) -> tuple[str, ...]:
    words = name.split()
    return (name, words[-1]) if len(words) > 1 and words[-1][:1].isupper() and len(words[-1]) > 3 else (name,)


def _gold_example(file: Path, claims: list[dict[str, Any]], subjects: dict[str, tuple[str, ...]]) -> Example:
    text = file.read_text(encoding="utf-8")
    marks = []
    for claim in claims:
        quote = text.index(claim["quote"])
        start = quote + claim["quote"].index(claim["number"])
        label = Label(
            metric=claim["metric"], subject=claim["subject"] or "", modality=claim["modality"],
            unknown=frozenset({"what", "time", "as_of", "when", "source", "fact"}),
        )  # fmt: skip
        marks.append((start, start + len(claim["number"]), label))
    document = _document(file.name, text)
    numbers, labels = matched(document, marks)
    return Example(
        document=document, numbers=numbers, labels=labels, mentions=tuple(sorted(_named(text, subjects))), relations=()
    )
