"""Reading of the treebanks (CoNLL-U, IOB2) into plain sentences; nothing is changed but label names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

TREEBANKS = Path(__file__).resolve().parents[2] / "shared" / "treebanks"
KEPT_SUBTYPES = frozenset({"nsubj:pass", "nmod:poss", "aux:pass", "acl:relcl"})
# Speech and web relations that no claim is read from.
MERGED_LABELS = {
    "discourse": "dep",
    "vocative": "dep",
    "reparandum": "dep",
    "dislocated": "dep",
    "goeswith": "dep",
    "root": "ROOT",
}
MISSING = ""  # an entity tag that is not known, as spaCy writes it


@dataclass(frozen=True)
class Sentence:
    """One sentence: parallel tuples over its words; `heads` are indices, a root heads itself."""

    id: str
    corpus: str
    genre: str
    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    tags: tuple[str, ...]
    pos: tuple[str, ...]
    heads: tuple[int, ...]
    deps: tuple[str, ...]
    entities: tuple[str, ...] | None = None  # IOB tags, MISSING where unknown
    mentions: tuple[str, ...] = field(default=(), repr=False)  # GUM's Entity column

    @property
    def text(self) -> str:
        """The sentence as it is written."""
        pieces = (w + (" " if s else "") for w, s in zip(self.words, self.spaces, strict=True))
        return "".join(pieces).rstrip()


def simplify(label: str) -> str:
    """The label of the shipped parser for a label of Universal Dependencies."""
    kept = label if label in KEPT_SUBTYPES else label.split(":")[0]
    return MERGED_LABELS.get(kept, kept)


def read_conllu(path: Path) -> Iterator[Sentence]:
    """Every sentence of a CoNLL-U file."""
    corpus = path.stem.split("-")[0]
    document = ""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip("\n").split("\n")
        comments = [line for line in lines if line.startswith("#")]
        found = dict(map(_comment, comments))
        document = found.get("newdoc id", document)
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if rows:
            yield _sentence(rows, found["sent_id"], corpus, genre_of(document))


def genre_of(document: str) -> str:
    """`news` of `GUM_news_afghan`, `weblog` of `weblog-blogspot…`."""
    name = document.removeprefix("GUM_")
    return re.split(r"[-_]", name)[0]


def _comment(line: str) -> tuple[str, str]:
    key, _, value = line.lstrip("# ").partition(" = ")
    return key, value


def _sentence(rows: list[list[str]], sent_id: str, corpus: str, genre: str) -> Sentence:
    glued = _glued_words(rows)
    words = [row for row in rows if row[0].isdigit()]
    heads = [int(row[6]) - 1 if row[6] != "0" else at for at, row in enumerate(words)]
    return Sentence(
        id=sent_id,
        corpus=corpus,
        genre=genre,
        words=tuple(row[1].replace(" ", "") for row in words),
        spaces=tuple("SpaceAfter=No" not in row[9] and row[0] not in glued for row in words),
        tags=tuple(row[4] for row in words),
        pos=tuple(row[3] for row in words),
        heads=tuple(heads),
        deps=tuple(simplify(row[7]) for row in words),
        mentions=tuple(_entity_field(row[9]) for row in words),
    )


def _glued_words(rows: list[list[str]]) -> set[str]:
    """Ids of the words that no space follows because they are inside a multiword token."""
    glued: set[str] = set()
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            glued.update(str(at) for at in range(first, last))
            if "SpaceAfter=No" in row[9]:
                glued.add(str(last))
    return glued


def _entity_field(misc: str) -> str:
    for item in misc.split("|"):
        if item.startswith("Entity="):
            return item.removeprefix("Entity=")
    return ""


def read_iob2(path: Path) -> dict[str, tuple[str, ...]]:
    """The IOB tags of Universal NER by `sent_id`, with spaCy's name for persons."""
    tags: dict[str, tuple[str, ...]] = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip("\n").split("\n")
        ids = [line.split(" = ")[1] for line in lines if line.startswith("# sent_id")]
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if ids and rows:
            tags[ids[0]] = tuple(row[2].replace("-PER", "-PERSON") for row in rows)
    return tags


def with_entities(sentence: Sentence, tags: dict[str, tuple[str, ...]]) -> Sentence | None:
    """The sentence with the entities of Universal NER; None where it was cut into other words."""
    found = tags.get(sentence.id, ())
    return replace(sentence, entities=found) if len(found) == len(sentence.words) else None
