"""Embeds each word once: what a network knows of a word by itself does not depend on its sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate, count, pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.attrs import NORM, ORTH  # type: ignore[import-not-found]
from spacy.tokens import Doc

if TYPE_CHECKING:
    from spacy.language import Language

MOST = 32_768
"""So many words are remembered, then all are forgotten; in the shipped pipeline their rows take 25 MB."""
_OF_WORDS = frozenset({"ORTH", "NORM", "LOWER", "PREFIX", "SUFFIX", "SHAPE"})
_ODD = np.uint64(0x9E3779B97F4A7C15)
"""Mixes the hash of a word with its norm's into one of as many bits."""


def remember_words(nlp: Language) -> None:
    """Makes the networks of a pipeline that embed words by themselves do so once a word; no result changes."""
    for _, component in nlp.pipeline:
        for node in component.model.walk() if hasattr(component, "model") else ():
            embed = node.get_ref("embed") if "embed" in node.ref_names else None
            if embed is not None and _reads_words_alone(embed):
                embed._func = _Remembering(embed._func)  # one more layer would change how the pipeline is saved


def _reads_words_alone(embed: Any) -> bool:
    read = [set(node.attrs["columns"]) for node in embed.walk() if node.name == "extract_features"]
    return bool(read) and all(columns <= _OF_WORDS for columns in read)


class _Remembering:
    """An embedding layer's forward pass that asks the layer only for words it has not met."""

    def __init__(self, forward: Callable[..., Any]) -> None:
        self._forward = forward
        self._places: dict[int, int] = {}
        self._rows: Any = None

    def __call__(self, model: Any, docs: Sequence[Doc], is_train: bool) -> Any:
        """As the layer: for each document a row for each word, and the way back, which only training goes."""
        if is_train or not any(len(doc) for doc in docs):
            return self._forward(model, docs, is_train)
        words = np.concatenate([doc.to_array([ORTH, NORM]) for doc in docs])
        keys: list[int] = (words[:, 0] ^ words[:, 1] * _ODD).tolist()
        places = list(map(self._places.get, keys))
        if None in places:
            self._meet(model, dict(zip(keys, words.tolist(), strict=True)), docs[0].vocab)
            places = list(map(self._places.get, keys))
        rows = self._rows[places]
        ends = accumulate(map(len, docs), initial=0)
        return [rows[start:end] for start, end in pairwise(ends)], _no_way_back

    def _meet(self, model: Any, words: Mapping[int, Sequence[int]], vocab: Any) -> None:
        """Has a row for each of the words."""
        new = {key: word for key, word in words.items() if key not in self._places}
        if len(self._places) + len(new) > MOST:
            self._places, self._rows, new = {}, None, dict(words)
        texts = Doc(vocab, words=[vocab.strings[word] for word, _ in new.values()])
        for token, (_, norm) in zip(texts, new.values(), strict=True):
            token.norm_ = vocab.strings[norm]
        (rows,), _ = self._forward(model, [texts], False)
        self._rows = rows if self._rows is None else np.concatenate([self._rows, rows])
        self._places.update(zip(new, count(len(self._places))))


def _no_way_back(_gradient: Any) -> list[Any]:
    raise NotImplementedError("words that are remembered are not learnt from")
