"""The language pipeline: loaded once, checked, and run on single sentences. What its trees mean stands elsewhere."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lamayor_check.errors import LamayorError

if TYPE_CHECKING:  # spaCy is loaded by the first article that needs it, not by this import
    from spacy.language import Language
    from spacy.tokens import Doc

SHIPPED = Path(__file__).resolve().parents[1] / "model" / "pipeline"
# Universal Dependencies, and of their subtypes those that tell claims apart.
_READ = """
    nsubj nsubj:pass obj obl nmod nmod:poss nummod appos conj cc case compound flat acl acl:relcl aux:pass advmod
    """
LABELS = frozenset(_READ.split())
BATCH = 256
_READERS = frozenset({"tok2vec", "transformer", "tagger", "morphologizer", "parser", "attribute_ruler"})
"""The factories of the components that give tags and trees."""
_WHITE = re.compile(r"\s")
_LONE = re.compile("[\ud800-\udfff]")
"""Surrogates, which spaCy cannot take."""


def load(name: str | Path | None = None) -> Language:
    """The shipped pipeline, or another by path or package name; one that extraction cannot read is refused."""
    return _shared(str(name) if name is not None else str(SHIPPED))


@cache
def _shared(name: str) -> Language:
    return fresh(name)


def fresh(name: str | Path = SHIPPED) -> Language:
    """The same as a copy that nobody else uses, to which components can be added."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # threads wait for one another in products this small
    import spacy
    from thinc.api import get_current_ops, set_current_ops

    from lamayor_check.extraction.embedding import remember_words
    from lamayor_check.extraction.matrices import exact_ops

    before = get_current_ops()
    set_current_ops(exact_ops())
    try:
        nlp = spacy.load(name)
    except (OSError, ValueError) as error:
        message = f"no spaCy pipeline can be loaded from {name}: {error}"
        raise LamayorError(message, hint="give a folder or a package name") from error
    finally:
        set_current_ops(before)
    _widen(nlp)
    remember_words(nlp)
    refuse_unlike(nlp, str(name))
    return nlp


def _widen(nlp: Language) -> None:
    """Weights and vectors are stored as half-precision numbers, and computed with as single-precision ones."""
    for _, component in nlp.pipeline:
        for node in component.model.walk() if hasattr(component, "model") else ():
            for name in node.param_names:
                if node.has_param(name) and node.get_param(name).dtype == "float16":
                    node.set_param(name, node.get_param(name).astype("float32"))
    if nlp.vocab.vectors.data.dtype == "float16":
        nlp.vocab.vectors.data = nlp.vocab.vectors.data.astype("float32")


def refuse_unlike(nlp: Language, name: str) -> None:
    """Raises `LamayorError` for a pipeline without a parser, or with one of another label set."""
    if "parser" not in nlp.pipe_names:
        has = ", ".join(nlp.pipe_names) or "nothing"
        message = f"the pipeline {name} has no parser, only: {has}"
        raise LamayorError(message, hint="numbers are tied to names by syntax")
    missing = sorted(LABELS - set(nlp.pipe_labels["parser"]))
    if missing:
        raise LamayorError(
            f"the parser of {name} speaks another label set: it lacks {', '.join(missing)}",
            hint="Universal Dependencies are needed; spaCy's own English pipelines use other labels",
        )


def pipeline_version(name: str | Path | None = None) -> str:
    """`name version` of a pipeline in a folder, read without loading it."""
    path = Path(name) if name is not None else SHIPPED
    try:
        meta = json.loads((path / "meta.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise LamayorError("the pipeline's meta.json cannot be read", path=path) from error
    return f"{meta.get('lang', '')}_{meta.get('name', '')} {meta.get('version', '')}"


def parse(sentences: Iterable[str], nlp: Language | None = None, *, names: bool = True) -> Iterator[Doc]:
    """The tree of each sentence: every text is one sentence, and its tree depends on no other text.

    Without `names` the pipeline's own entities, which cost a third of the work, are left out.
    """
    pipeline = load() if nlp is None else nlp
    wanted = _READERS | {"ner"} if names else _READERS
    others = [name for name in pipeline.pipe_names if pipeline.get_pipe_meta(name).factory not in wanted]
    yield from pipeline.pipe((_one_sentence(text, pipeline) for text in sentences), batch_size=BATCH, disable=others)


def _one_sentence(text: str, nlp: Language) -> Doc:
    """The tokens of a text, held together; a line break inside it is a space like any other."""
    doc = nlp.make_doc(_LONE.sub("\ufffd", _WHITE.sub(" ", text)))
    for token in doc:
        token.is_sent_start = token.i == 0
    return doc
