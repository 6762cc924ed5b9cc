"""The treebanks as spaCy examples: sentences alone or several together, augmented, seeded."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from training.entities import ewt_names, gum, halves, universal_ner
from training.own import own_sentences
from training.treebanks import MISSING, TREEBANKS, Sentence, read_conllu

LONGEST_CHUNK = 6
OWN_TIMES = 4
FORGETTING = 1.0  # a word met so many times is forgotten half of the times
STRANGERS = 20_000


def parser_sentences() -> tuple[list[Sentence], list[Sentence]]:
    """Train and dev of both treebanks; train knows persons, so that they can be renamed."""
    dev = [s for corpus in ("ewt", "gum") for s in read_conllu(TREEBANKS / f"{corpus}-dev.conllu")]
    return [*ewt_names(), *gum("train"), *own_sentences() * OWN_TIMES], dev


def name_sentences() -> tuple[list[Sentence], list[Sentence]]:
    """Train and dev for names: EWT, GUM and the halves of Universal NER's dev."""
    learnt, held_out = halves(universal_ner("dev"))
    return [*ewt_names(), *gum("train") * 2, *learnt * 3, *own_sentences() * OWN_TIMES], [*gum("dev"), *held_out]


def to_doc(sentences: Sequence[Sentence], nlp: Language) -> Doc:
    """The gold document of some sentences that stand one after another."""
    heads: list[int] = []
    for sentence in sentences:
        start = len(heads)
        heads.extend(start + head for head in sentence.heads)
    return Doc(
        nlp.vocab,
        words=[word for s in sentences for word in s.words],
        spaces=[space for s in sentences for space in _spaces(s)],
        tags=[tag for s in sentences for tag in s.tags],
        pos=[_known_pos(pos) for s in sentences for pos in s.pos],
        heads=heads,
        deps=[dep for s in sentences for dep in s.deps],
        sent_starts=[at == 0 for s in sentences for at in range(len(s.words))],
        ents=_entities(sentences),
    )


def _spaces(sentence: Sentence) -> list[bool]:
    """A sentence's last word is always followed by a space: the next sentence must not stick."""
    return [*sentence.spaces[:-1], True]


def _known_pos(pos: str) -> str:
    return "" if pos == "_" else pos


def _entities(sentences: Sequence[Sentence]) -> list[str]:
    blank = (MISSING,)
    return [tag for s in sentences for tag in (s.entities or blank * len(s.words))]


def to_example(sentences: Sequence[Sentence], nlp: Language) -> Example:
    """Gold and what the tokenizer makes of its text; a lone sentence is not to be broken."""
    reference = to_doc(sentences, nlp)
    predicted = nlp.make_doc(reference.text.rstrip())
    if len(sentences) == 1:
        hold_together(predicted)
    return Example(predicted, reference)


def forget_words(doc: Doc, counts: Counter[str], rng: random.Random) -> None:
    """Makes words strangers, rare ones most often: vector, shape and ending stay, what was learnt of them goes."""
    for token in doc:
        if rng.random() < FORGETTING / (FORGETTING + counts[token.lower_]):
            token.norm_ = f"stranger {rng.randrange(STRANGERS)}"


def hold_together(doc: Doc) -> None:
    """Tells the parser that the document is one sentence."""
    for token in doc:
        token.is_sent_start = token.i == 0


def chunks(sentences: Sequence[Sentence], *, single: float, rng: random.Random) -> Iterator[tuple[Sentence, ...]]:
    """The sentences in order, a part of them alone and the others with those that follow."""
    at = 0
    while at < len(sentences):
        size = 1 if rng.random() < single else rng.randint(2, LONGEST_CHUNK)
        group = [s for s in sentences[at : at + size] if s.corpus == sentences[at].corpus]
        at += len(group)
        yield tuple(group)
