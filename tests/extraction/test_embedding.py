"""Words embedded once: the rows are those of the network itself, however many words it has met."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from lamayor_check.extraction import embedding
from lamayor_check.extraction.embedding import remember_words
from lamayor_check.extraction.pipeline import SHIPPED, fresh

TEXTS = (
    "Ngozi Ogundipe had received 41.3% of the vote to Whitcombe’s 37.9%.",
    "The dead can’t vote, and wouldn't; the vote was 41.3%.",
    "",
    "Nobody's told ’em.",
)


@pytest.fixture(scope="module")
def plain() -> Language:
    """The shipped pipeline as spaCy loads it, its weights widened as ours are."""
    nlp = fresh()
    for layer in layers(nlp):
        layer._func = layer._func._forward
    return nlp


@pytest.fixture
def remembering() -> Language:
    return fresh()


def layers(nlp: Language) -> Iterator[Any]:
    for _, component in nlp.pipeline:
        for node in component.model.walk() if hasattr(component, "model") else ():
            if "embed" in node.ref_names:
                yield node.get_ref("embed")


def rows(nlp: Language, docs: list[Doc]) -> list[list[np.ndarray[Any, Any]]]:
    return [layer.predict(docs) for layer in layers(nlp)]


def are_equal(one: list[list[Any]], other: list[list[Any]]) -> bool:
    return all(
        np.array_equal(a, b) for ours, theirs in zip(one, other, strict=True) for a, b in zip(ours, theirs, strict=True)
    )


@pytest.mark.parametrize("most", [1, 12, embedding.MOST])
def test_rows_are_those_of_the_network(
    plain: Language, remembering: Language, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedding, "MOST", most)
    wanted = rows(plain, [plain.make_doc(text) for text in TEXTS])
    docs = [remembering.make_doc(text) for text in TEXTS]
    assert are_equal(rows(remembering, docs), wanted)
    assert are_equal(rows(remembering, docs), wanted)
    assert are_equal(rows(remembering, docs[:1]), [layer[:1] for layer in wanted])


def test_a_word_is_met_with_its_norm(plain: Language, remembering: Language) -> None:
    found = []
    for nlp in (plain, remembering):
        docs = [nlp.make_doc("a vote"), nlp.make_doc("a vote")]
        docs[0][1].norm_ = "ballot"
        found.append(rows(nlp, docs))
    assert are_equal(*found)
    assert not np.array_equal(found[1][0][0][1], found[1][0][1][1])


def test_the_pipeline_is_saved_as_it_was(remembering: Language, tmp_path: Path) -> None:
    rows(remembering, [remembering.make_doc(TEXTS[0])])
    remembering.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert again.pipe_names == spacy.load(SHIPPED).pipe_names


def test_networks_that_read_more_than_words_are_left_alone() -> None:
    nlp = spacy.blank("en")
    embed = {"@architectures": "spacy.MultiHashEmbed.v2", "width": 8, "attrs": ["NORM", "IS_SPACE", "SENT_START"],
             "rows": [10, 10, 10], "include_static_vectors": False}  # fmt: skip
    encode = {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 8, "depth": 1, "window_size": 1,
              "maxout_pieces": 2}  # fmt: skip
    tok2vec = nlp.add_pipe(
        "tok2vec", config={"model": {"@architectures": "spacy.Tok2Vec.v2", "embed": embed, "encode": encode}}
    )
    (layer,) = layers(nlp)
    before = layer._func
    remember_words(nlp)
    assert layer._func is before
    assert tok2vec is nlp.get_pipe("tok2vec")
