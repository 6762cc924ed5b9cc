"""Words that can stand for one another: near in GloVe, and met in the treebanks under the same tag."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from spacy.strings import get_string_id
from spacy.vectors import Vectors  # type: ignore[import-not-found]

from training.augment import Change
from training.treebanks import Sentence

OPEN = frozenset({"NOUN", "VERB", "ADJ"})
"""Parts of speech of the words that others can stand for without harm to the tree."""
NEAREST = 8
SWAPPED = 0.15
"""The share of such words that is replaced."""
Neighbours = Mapping[tuple[str, str], Sequence[str]]


def neighbours(sentences: Sequence[Sentence], vectors: Vectors) -> Neighbours:
    """For each word and tag the nearest words that most often have that tag; small letters, known to GloVe."""
    met: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for word, tag, pos in zip(sentence.words, sentence.tags, sentence.pos, strict=True):
            if word.islower() and get_string_id(word) in vectors.key2row:
                met[word][tag if pos in OPEN else ""] += 1
    usual: defaultdict[str, list[str]] = defaultdict(list)
    for word, tags in sorted(met.items()):
        usual[tags.most_common(1)[0][0]].append(word)
    del usual[""]
    found: dict[tuple[str, str], Sequence[str]] = {}
    for tag, words in sorted(usual.items()):
        table = np.stack([vectors[get_string_id(word)] for word in words])
        table /= np.linalg.norm(table, axis=1, keepdims=True)
        near = np.argsort(-(table @ table.T), axis=1)[:, 1 : NEAREST + 1]
        found.update({(word, tag): [words[at] for at in row] for word, row in zip(words, near, strict=True)})
    return found


def swapping(table: Neighbours) -> Change:
    """A change that puts near words in the place of some; the tree stays as it is."""

    def swap(sentence: Sentence, rng: random.Random) -> Sentence:
        words = [
            rng.choice(others) if rng.random() < SWAPPED and (others := table.get((word, tag))) else word
            for word, tag in zip(sentence.words, sentence.tags, strict=True)
        ]
        return replace(sentence, words=tuple(words))

    return swap
