"""Embeds each word once: what a network knows of a word by itself does not depend on its sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.attrs import NORM, ORTH  # type: ignore[import-not-found]
from spacy.tokens import Doc

if TYPE_CHECKING:
    from spacy.language import Language

MOST = 32_768
"""So many words are remembered, then all are forgotten; in the shipped pipeline their rows take 25 MB."""
_OF_WORDS = frozenset({"ORTH", "NORM", "LOWER", "PREFIX", "SUFFIX", "SHAPE"})
_Key = tuple[int, int]  # a word's hash and its norm's


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
        self._places: dict[_Key, int] = {}
        self._rows: Any = None

    def __call__(self, model: Any, docs: Sequence[Doc], is_train: bool) -> Any:
        """As the layer: for each document a row for each word, and the way back, which only training goes."""
        if is_train or not any(len(doc) for doc in docs):
            return self._forward(model, docs, is_train)
        keys: list[_Key] = [(word, norm) for doc in docs for word, norm in doc.to_array([ORTH, NORM]).tolist()]
        self._meet(model, keys, docs[0].vocab)
        rows = self._rows[[self._places[key] for key in keys]]
        ends = np.cumsum([len(doc) for doc in docs])
        return np.split(rows, ends[:-1]), _no_way_back

    def _meet(self, model: Any, keys: Sequence[_Key], vocab: Any) -> None:
        """Has a row for each of the words."""
        new = [key for key in dict.fromkeys(keys) if key not in self._places]
        if len(self._places) + len(new) > MOST:
            self._places, self._rows = {}, None
            new = list(dict.fromkeys(keys))
        if not new:
            return
        words = Doc(vocab, words=[vocab.strings[word] for word, _ in new])
        for token, (_, norm) in zip(words, new, strict=True):
            token.norm_ = vocab.strings[norm]
        (rows,), _ = self._forward(model, [words], False)
        self._rows = rows if self._rows is None else np.concatenate([self._rows, rows])
        first = len(self._places)
        self._places.update({key: first + at for at, key in enumerate(new)})


def _no_way_back(_gradient: Any) -> list[Any]:
    raise NotImplementedError("words that are remembered are not learnt from")
