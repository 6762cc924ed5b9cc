"""Named entities of the treebanks: GUM's named mentions, Universal NER, and the person names of EWT's trees."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from lamayor_check.extraction.pipeline import parse
from training.lists import COUNTRIES, FIRST_NAMES, NATIONS_AND_MONTHS, PLACE_STARTS, TITLES
from training.treebanks import MISSING, TREEBANKS, Sentence, read_conllu, read_iob2, with_entities

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
    """EWT's train with the persons that its trees show; a proper noun of which nothing is known is MISSING."""
    sentences = list(read_conllu(_path("ewt", "train")))
    known: dict[str, set[str]] = defaultdict(set)
    for sentence in sentences:
        for start, stop in _flat_names(sentence):
            if sentence.words[start].title() in FIRST_NAMES:
                known[_document(sentence)].update(sentence.words[start:stop])
    return [_partly_labelled(s, known[_document(s)]) for s in sentences]


def taught(sentences: Sequence[Sentence], teacher: Language) -> list[Sentence]:
    """What a teacher sees where the trees tell nothing; elsewhere the trees are right."""
    docs = parse((s.text for s in sentences), teacher)
    return [_filled(s, doc) for s, doc in zip(sentences, docs, strict=True)]


def _filled(sentence: Sentence, doc: Doc) -> Sentence:
    places: dict[int, int] = {}
    offset = 0
    for at, (word, space) in enumerate(zip(sentence.words, sentence.spaces, strict=True)):
        places[offset] = at
        offset += len(word) + space
    tags = list(sentence.entities or ())
    for entity in doc.ents:
        after = doc[entity.end].idx if entity.end < len(doc) else -1
        start, stop = places.get(entity.start_char), places.get(after, len(tags))
        if start is not None and all(tag == MISSING for tag in tags[start:stop]):
            tags[start:stop] = [f"B-{entity.label_}", *[f"I-{entity.label_}"] * (stop - start - 1)]
    return replace(sentence, entities=tuple(tag or "O" for tag in tags))


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


def _flat_names(s: Sentence) -> Iterator[tuple[int, int]]:
    """Runs joined by `flat` under a proper noun: EWT joins so only the names of persons."""
    for head in range(len(s.words)):
        parts = [at for at in range(len(s.words)) if s.heads[at] == head and s.deps[at] == "flat"]
        if parts and s.pos[head] == "PROPN" and s.words[head][:1].isupper() and s.words[head].isalpha():
            last = max(parts)
            if last - head <= len(parts) + 1:
                yield head, last + 1


def _partly_labelled(s: Sentence, known: set[str]) -> Sentence:
    tags = [
        MISSING if pos in {"PROPN", "X"} or (pos == "NOUN" and word[:1].isupper()) else "O"
        for pos, word in zip(s.pos, s.words, strict=True)
    ]
    joined = list(_flat_names(s))
    persons = [(a, b) for a, b in joined if s.words[a].title() in FIRST_NAMES or s.words[a] in known]
    places = [(a, b) for a, b in joined if s.words[a] in PLACE_STARTS]
    for at, word in enumerate(s.words):
        alone = s.pos[at] == "PROPN" and not _beside_name(s, at) and not any(a <= at < b for a, b in persons)
        if alone and word in COUNTRIES:
            tags[at] = "B-LOC"
        elif word in NATIONS_AND_MONTHS:
            tags[at] = "O"
        elif alone and (word in known or word in FIRST_NAMES) and s.deps[at] != "compound":
            tags[at] = "B-PERSON"
    for label, runs in (("PERSON", persons), ("LOC", places)):
        for start, stop in runs:
            tags[start:stop] = [f"B-{label}", *[f"I-{label}"] * (stop - start - 1)]
    return replace(s, entities=tuple(tags))


def _beside_name(s: Sentence, at: int) -> bool:
    near = [other for other in (at - 1, at + 1) if 0 <= other < len(s.words)]
    return any(s.pos[other] == "PROPN" for other in near)
