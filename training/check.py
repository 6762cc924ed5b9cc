"""What must hold of the treebanks before anything is learnt from them; prints what was found, or what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import spacy

from training.entities import ewt_names, gum, universal_ner
from training.own import own_sentences
from training.tokenizer import cut_like_treebanks
from training.treebanks import TREEBANKS, Sentence, read_conllu

SIZES = {
    "ewt-train": 12_544, "ewt-dev": 2_001, "ewt-test": 2_077, "gum-train": 5_498, "gum-dev": 596, "gum-test": 672,
}  # fmt: skip
TOKENS_ALIKE = 0.98  # of the treebanks' words, so many must be words of the tokenizer as well


def main() -> None:
    """Checks all files; a fault ends the program."""
    parts = {name: list(read_conllu(TREEBANKS / f"{name}.conllu")) for name in SIZES}
    parts["own"] = own_sentences()
    faults = [fault for sentences in parts.values() for s in sentences for fault in tree_faults(s)]
    faults += [
        f"{name}: {len(parts[name])} sentences, not {size}" for name, size in SIZES.items() if len(parts[name]) != size
    ]
    seen = {s.text for name in ("ewt-test", "gum-test") for s in parts[name] if len(s.words) > 8}
    twice = sum(s.text in seen for name in ("ewt-train", "gum-train", "own") for s in parts[name])
    for name, sentences in parts.items():
        alike = words_alike(sentences)
        print(
            f"{name}: {len(sentences):,} sentences, {sum(len(s.words) for s in sentences):,} words, {alike:.2%} alike"
        )
        if alike < TOKENS_ALIKE:
            faults.append(f"{name}: only {alike:.2%} of the words are the tokenizer's")
    for name, named in (
        ("EWT train", ewt_names()),
        ("GUM train", gum("train")),
        ("UNER dev", universal_ner("dev")),
        ("UNER test", universal_ner("test")),
    ):
        kinds = Counter(tag[2:] for s in named for tag in s.entities or () if tag.startswith("B-"))
        print(f"{name}: {len(named):,} sentences, {dict(sorted(kinds.items()))}")
    print(f"{twice} long sentences of train stand in a test file as well")
    if faults:
        raise SystemExit("\n".join(faults[:20]))


def tree_faults(sentence: Sentence) -> Iterator[str]:
    """Why the heads of a sentence are no tree."""
    roots = [at for at, head in enumerate(sentence.heads) if head == at]
    if len(roots) != 1:
        yield f"{sentence.id}: {len(roots)} roots"
    for at in range(len(sentence.words)):
        place, steps = at, 0
        while sentence.heads[place] != place and steps <= len(sentence.words):
            place, steps = sentence.heads[place], steps + 1
        if steps > len(sentence.words):
            yield f"{sentence.id}: word {at + 1} is in a circle"


def words_alike(sentences: list[Sentence]) -> float:
    """The part of the words that the pipeline's tokenizer cuts in the same places."""
    nlp = spacy.blank("en")
    cut_like_treebanks(nlp)
    alike = total = 0
    for sentence in sentences:
        found = {(token.idx, token.idx + len(token)) for token in nlp.make_doc(sentence.text)}
        offset = 0
        for word, space in zip(sentence.words, sentence.spaces, strict=True):
            alike += (offset, offset + len(word)) in found
            total += 1
            offset += len(word) + space
    return alike / total


if __name__ == "__main__":
    main()
