"""Named entities of the treebanks: GUM's named mentions, Universal NER, and EWT's train, read and marked by hand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from training.lists import TITLES
from training.treebanks import TREEBANKS, Sentence, read_conllu, read_iob2, with_entities

WEB_NAMES = Path(__file__).with_name("web_names.tsv")
TYPES = {"person": "PERSON", "organization": "ORG", "place": "LOC"}
_BRACKET = re.compile(
    r"\((?P<open>\d+)(?:\[[^]]*\])?-(?P<type>[a-z]+)-[^()]*(?P<close>\))?|(?P<end>\d+)(?:\[[^]]*\])?\)"
)
_INSIDE = frozenset({"compound", "flat", "amod", "nmod", "case", "cc", "conj", "det", "nummod", "nmod:poss", "punct"})
_PERSON_INSIDE = frozenset({"flat", "compound"})
Span = tuple[int, int, str]  # first word, one past the last, label


def gum(split: str) -> list[Sentence]:
    """GUM with its mentions that are named: a proper noun heads them; a title stays outside the name."""
    return [replace(s, entities=to_iob(_outer(_named(s)), len(s.words))) for s in read_conllu(_path("gum", split))]


def universal_ner(split: str) -> list[Sentence]:
    """EWT's dev or test with the entities of Universal NER."""
    tags = read_iob2(TREEBANKS / f"uner-{split}.iob2")
    found = (with_entities(s, tags) for s in read_conllu(_path("ewt", split)))
    return [s for s in found if s is not None]


def halves(sentences: Sequence[Sentence]) -> tuple[list[Sentence], list[Sentence]]:
    """Every second document (by its id without the sentence's number) for training, the others for dev."""
    documents = sorted({_document(s) for s in sentences})
    first = set(documents[::2])
    return [s for s in sentences if _document(s) in first], [s for s in sentences if _document(s) not in first]


def ewt_names() -> list[Sentence]:
    """EWT's train with the names that `web_names.tsv` marks in it."""
    marked = dict(map(_marked, WEB_NAMES.read_text(encoding="utf-8").splitlines()))
    return [replace(s, entities=to_iob(marked.get(s.id, ()), len(s.words))) for s in read_conllu(_path("ewt", "train"))]


def _marked(line: str) -> tuple[str, list[Span]]:
    """`sent_id`, a tab, and `first-stop LABEL` for each name, counted in words from 0."""
    sent_id, _, written = line.partition("\t")
    found = (item.replace("-", " ").split() for item in written.split(", "))
    return sent_id, [(int(first), int(stop), label) for first, stop, label in found]


def to_iob(spans: Iterable[Span], length: int) -> tuple[str, ...]:
    """IOB tags of spans that do not overlap."""
    tags = ["O"] * length
    for start, stop, label in spans:
        tags[start:stop] = [f"B-{label}", *[f"I-{label}"] * (stop - start - 1)]
    return tuple(tags)


def _path(corpus: str, split: str) -> Path:
    return TREEBANKS / f"{corpus}-{split}.conllu"


def _document(sentence: Sentence) -> str:
    return sentence.id.rsplit("-", 1)[0]


def _mentions(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    opened: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for at, written in enumerate(sentence.mentions):
        for match in _BRACKET.finditer(written):
            if match["open"] and match["close"]:
                yield at, at + 1, match["type"]
            elif match["open"]:
                opened[match["open"]].append((at, match["type"]))
            elif opened[match["end"]]:
                start, kind = opened[match["end"]].pop()
                yield start, at + 1, kind


def _named(sentence: Sentence) -> Iterator[Span]:
    for start, stop, kind in _mentions(sentence):
        label = TYPES.get(kind)
        if label is None:
            continue
        outside = [
            at for at in range(start, stop) if not start <= sentence.heads[at] < stop or sentence.heads[at] == at
        ]
        head = outside[0] if outside else start
        if sentence.words[head] in TITLES:
            continue
        if sentence.pos[head] == "PROPN" and not (label == "PERSON" and sentence.tags[head] == "NNPS"):
            first, last = _name_around(sentence, head, start, stop, label)
            while label == "PERSON" and first < last and sentence.words[first] in TITLES:
                first += 1
            yield first, last + 1, label


def _name_around(s: Sentence, head: int, start: int, stop: int, label: str) -> tuple[int, int]:
    """The unbroken run of words around the head that belong to its name."""
    inside = _PERSON_INSIDE if label == "PERSON" else _INSIDE
    member = {head}
    for _ in range(4):
        member |= {at for at in range(start, stop) if s.heads[at] in member and _belongs(s, at, inside)}
    first = last = head
    while first - 1 >= start and (first - 1 in member or _hyphen(s, first - 1)):
        first -= 1
    while last + 1 < stop and (last + 1 in member or _hyphen(s, last + 1)):
        last += 1
    while first < head and not s.words[first][:1].isupper() and not s.words[first][:1].isdigit():
        first += 1
    while last > head and not s.words[last][:1].isalnum():
        last -= 1
    return first, last


def _belongs(s: Sentence, at: int, inside: frozenset[str]) -> bool:
    dep, word = s.deps[at], s.words[at]
    if dep not in inside or (dep == "punct" and not _hyphen(s, at)):
        return False
    if dep in {"case", "cc", "det"}:
        return word.lower() in {"of", "for", "and", "the", "&", "de", "la", "on", "'s", "’s"}
    if dep in {"conj", "nmod", "nmod:poss", "nummod"} and at > s.heads[at]:
        linked = [
            child for child in range(s.heads[at] + 1, at) if s.heads[child] == at and s.deps[child] in {"case", "cc"}
        ]
        plain = bool(linked) and s.words[linked[0]].lower() in {"of", "for", "and", "&"} and s.words[at - 1] != ","
        return s.pos[at] in {"PROPN", "NUM"} and (plain or not linked) and "," not in s.words[s.heads[at] : at]
    return word[:1].isupper() or dep == "punct"


def _hyphen(s: Sentence, at: int) -> bool:
    return s.words[at] in {"-", "–"} and not s.spaces[at] and at > 0 and not s.spaces[at - 1]


def _outer(spans: Iterable[Span]) -> list[Span]:
    """The longest of spans that overlap."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s[0] - s[1], s)):
        if all(span[1] <= other[0] or span[0] >= other[1] for other in kept):
            kept.append(span)
    return sorted(kept)
