"""Parser and names, trained apart, become one pipeline on disk with the facts of its making in `meta.json`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import spacy
from spacy.language import Language

from training.vectors import save

DESCRIPTION = (
    "English for the numbers in news: PTB tags, universal parts of speech, Universal Dependencies with nsubj:pass, "
    "nmod:poss, aux:pass and acl:relcl as the only subtypes, and PERSON, ORG, LOC. Made to read one sentence at a time."
)
SOURCES = [
    {
        "name": "UD_English-EWT v2.16",
        "url": "https://universaldependencies.org/treebanks/en_ewt",
        "license": "CC BY-SA 4.0",
    },
    {
        "name": "UD_English-GUM v2.16",
        "url": "https://universaldependencies.org/treebanks/en_gum",
        "license": "CC BY 4.0",
    },
    {"name": "UNER_English-EWT", "url": "https://www.universalner.org", "license": "CC BY-SA 4.0"},
    {"name": "GloVe 6B, 50 dimensions", "url": "https://nlp.stanford.edu/projects/glove", "license": "PDDL 1.0"},
]


def main(parser: Path, names: Path, target: Path, version: str) -> None:
    """Writes the pipeline that ships."""
    nlp = spacy.load(parser)
    named = spacy.load(names)
    named.replace_listeners("tok2vec", "ner", ["model.tok2vec"])
    nlp.add_pipe("ner", source=named)
    nlp.meta.update(
        name="claims",
        version=version,
        description=DESCRIPTION,
        license="CC BY-SA 4.0",
        author="lamayor-check",
        sources=SOURCES,
    )
    narrow(nlp)
    save(nlp, target)
    # The words met in training are of no use to a reader; the names of labels are.
    labels = {part for found in nlp.pipe_labels.values() for label in found for part in (label, *label.split("||"))}
    (target / "vocab" / "strings.json").write_text(json.dumps(sorted(labels)), encoding="utf-8")


def narrow(nlp: Language) -> None:
    """Halves what weights and vectors take on disk; whoever loads them widens them again. No figure changes by it."""
    for _, component in nlp.pipeline:
        for node in component.model.walk():
            for name in node.param_names:
                if node.has_param(name):
                    node.set_param(name, node.get_param(name).astype("float16"))
    nlp.vocab.vectors.data = nlp.vocab.vectors.data.astype("float16")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
