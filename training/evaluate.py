"""What a pipeline gets right on dev or test, by corpus and for news: a table in Markdown."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.training import Example

from lamayor_check.extraction.pipeline import SHIPPED, load
from lamayor_check.extraction.sentences import split_sentences
from training.corpus import to_doc, to_example
from training.entities import gum, halves, universal_ner
from training.treebanks import TREEBANKS, Sentence, read_conllu

# What claims are read from, told one by one.
READ_LABELS = (
    "nsubj",
    "nsubj:pass",
    "obj",
    "obl",
    "nmod",
    "nmod:poss",
    "nummod",
    "appos",
    "conj",
    "acl:relcl",
    "flat",
    "orphan",
)
DOCUMENT = 12  # sentences that stand together where sentence bounds are measured


def main() -> None:
    """Prints the tables for one split."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("split", choices=("dev", "test"))
    arguments.add_argument("--model", type=Path, default=SHIPPED)
    chosen = arguments.parse_args()
    nlp = load(chosen.model)
    ewt, gum_ = (list(read_conllu(TREEBANKS / f"{corpus}-{chosen.split}.conllu")) for corpus in ("ewt", "gum"))
    parts = {"EWT": ewt, "GUM": gum_, "GUM news": _news(gum_), "both": [*ewt, *gum_]}
    _print(parse_table(nlp, parts))
    _print(label_table(nlp, [*ewt, *gum_]))
    _print(name_table(nlp, chosen.split))


def parse_table(nlp: Language, parts: dict[str, list[Sentence]]) -> Iterator[Sequence[str]]:
    """Tags and attachments, each sentence by itself; then the bounds of sentences, by rule and by the parser."""
    yield ("part", "sentences", "words", "tags", "UPOS", "UAS", "LAS", "bounds by rule", "bounds by parser")
    for name, sentences in parts.items():
        scores = nlp.evaluate([to_example([sentence], nlp) for sentence in sentences])
        words = sum(len(sentence.words) for sentence in sentences)
        figures = (scores[key] for key in ("tag_acc", "pos_acc", "dep_uas", "dep_las"))
        bounds = (rule_bounds(sentences), parser_bounds(nlp, sentences))
        yield (name, f"{len(sentences):,}", f"{words:,}", *map(_percent, (*figures, *bounds)))


def label_table(nlp: Language, sentences: list[Sentence]) -> Iterator[Sequence[str]]:
    """Precision, recall and F of the relations that claims are read from."""
    scores = nlp.evaluate([to_example([sentence], nlp) for sentence in sentences])["dep_las_per_type"]
    yield ("relation", "precision", "recall", "F")
    for label in READ_LABELS:
        found = scores.get(label, {"p": 0.0, "r": 0.0, "f": 0.0})
        yield (label, *(_percent(found[key]) for key in "prf"))


def name_table(nlp: Language, split: str) -> Iterator[Sequence[str]]:
    """F of named entities; of Universal NER's dev only the half that was not learnt from."""
    uner = universal_ner(split)
    held_out = halves(uner)[1] if split == "dev" else uner
    in_gum = gum(split)
    yield ("part", "persons", "PERSON P", "PERSON R", "PERSON F", "ORG F", "LOC F", "all F")
    for name, part in (("UNER", held_out), ("GUM", in_gum), ("GUM news", _news(in_gum))):
        scores = nlp.evaluate([to_example([sentence], nlp) for sentence in part])
        kinds: dict[str, Any] = scores["ents_per_type"] or {}
        persons = sum((s.entities or ()).count("B-PERSON") for s in part)
        person = (kinds.get("PERSON", {}).get(key, 0.0) for key in "prf")
        others = (kinds.get(kind, {}).get("f", 0.0) for kind in ("ORG", "LOC"))
        yield (name, str(persons), *map(_percent, (*person, *others, scores["ents_f"] or 0.0)))


def rule_bounds(sentences: Sequence[Sentence]) -> float:
    """F of the places at which `split_sentences` starts a sentence."""
    found = gold = right = 0
    for document in _documents(sentences):
        text, starts = "", set()
        for sentence in document:
            starts.add(len(text))
            text += sentence.text + " "
        guessed = {start for start, _ in split_sentences(text)}
        found, gold, right = found + len(guessed), gold + len(starts), right + len(guessed & starts)
    return 2 * right / (found + gold)


def parser_bounds(nlp: Language, sentences: Sequence[Sentence]) -> float:
    """F of the parser's own sentences over whole text."""
    examples = []
    for document in _documents(sentences):
        reference = to_doc(document, nlp)
        examples.append(Example(nlp.make_doc(reference.text.rstrip()), reference))
    return float(nlp.evaluate(examples)["sents_f"])


def _documents(sentences: Sequence[Sentence]) -> Iterator[Sequence[Sentence]]:
    for start in range(0, len(sentences), DOCUMENT):
        yield sentences[start : start + DOCUMENT]


def _news(sentences: Iterable[Sentence]) -> list[Sentence]:
    return [sentence for sentence in sentences if sentence.genre == "news"]


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def _print(rows: Iterator[Sequence[str]]) -> None:
    header = next(rows)
    print(f"\n| {' | '.join(header)} |\n|{' --- |' * len(header)}")
    for row in rows:
        print(f"| {' | '.join(row)} |")


if __name__ == "__main__":
    main()
