"""The shipped pipeline: found, checked, told apart from others, and the same tree for a sentence wherever it stands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc
from spacy.training import Example

from lamayor_check.errors import LamayorError
from lamayor_check.extraction.pipeline import LABELS, SHIPPED, load, parse, pipeline_version
from lamayor_check.extraction.sentences import split_sentences

ARTICLE = """Ngozi Ogundipe had received 41.3% of the vote to Whitcombe’s 37.9%, with 62% of precincts reporting.
At 10 p.m. Wednesday, Haddad held 38%; Kowalczyk, 32%. “We have 1,900 officers,” Quade told reporters. The death toll
rose to 1,340, up from 1,200. Thackeray, who has spent $4.2 million of his own money, trails Banerjee, who has raised
$1.9 million. Turnout was 38 per cent."""
SENTENCES = [ARTICLE[start:end] for start, end in split_sentences(ARTICLE)]
Tree = list[tuple[str, str, str, str, int]]


def tree(doc: Doc) -> Tree:
    return [(token.text, token.tag_, token.pos_, token.dep_, token.head.i) for token in doc]


def names(doc: Doc) -> list[tuple[str, str]]:
    return [(entity.text, entity.label_) for entity in doc.ents]


def only(text: str) -> Doc:
    (doc,) = parse([text])
    return doc


def head_of(doc: Doc, word: str) -> tuple[str, str]:
    token = next(token for token in doc if token.text == word)
    return token.dep_, token.head.text


def test_it_is_loaded_once() -> None:
    assert load() is load()
    assert {"tagger", "parser", "ner"} <= set(load().pipe_names)
    assert set(load().pipe_labels["parser"]) >= LABELS


def test_it_is_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.rglob("*") if path.is_file()) < 12_000_000


def test_loading_it_leaves_other_pipelines_alone() -> None:
    from thinc.api import get_current_ops

    before = get_current_ops()
    load()
    assert type(get_current_ops()) is type(before)


def test_its_version_is_read_without_spacy() -> None:
    program = """
import sys
from lamayor_check.extraction.pipeline import pipeline_version
print(pipeline_version())
assert "spacy" not in sys.modules
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()
    assert told == pipeline_version()
    assert told.startswith("en_claims ")


def test_a_folder_without_a_pipeline_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LamayorError, match="no spaCy pipeline can be loaded"):
        load(tmp_path / "nothing")
    with pytest.raises(LamayorError, match=r"meta\.json cannot be read"):
        pipeline_version(tmp_path)


def test_a_pipeline_without_a_parser_is_refused(tmp_path: Path) -> None:
    blank = spacy.blank("en")
    blank.add_pipe("sentencizer")
    blank.to_disk(tmp_path)
    with pytest.raises(LamayorError, match="has no parser, only: sentencizer"):
        load(tmp_path)


def test_a_parser_that_speaks_another_label_set_is_refused(tmp_path: Path) -> None:
    other = spacy.blank("en")
    other.add_pipe("parser")
    words = ["Yoon", "won", "45", "%", "of", "votes"]
    gold = Doc(other.vocab, words, heads=[1, 1, 3, 1, 3, 4], deps=["nsubj", "ROOT", "nummod", "dobj", "prep", "pobj"])
    other.initialize(lambda: [Example(Doc(other.vocab, words), gold)])
    other.to_disk(tmp_path)
    with pytest.raises(LamayorError, match=r"another label set: it lacks .*\bobj\b"):
        load(tmp_path)


def test_every_text_is_one_sentence() -> None:
    text = "He won. She lost. They left"
    assert [sentence.text for sentence in only(text).sents] == [text]
    assert [token.head.i for token in only(text)].count(0) <= 3
    assert sum(token.dep_ == "ROOT" for token in only(text)) == 1


def test_no_text_at_all_has_no_tree() -> None:
    assert list(parse([])) == []
    assert len(only("")) == 0


def test_a_line_break_changes_no_tree_and_no_offset() -> None:
    plain, wrapped = only("Yoon had 45%\u00a0of the vote."), only("Yoon had\n45%\tof the vote.")
    assert tree(plain) == tree(wrapped)
    assert [token.idx for token in wrapped] == [0, 5, 9, 11, 13, 16, 20, 24]


def test_a_tree_does_not_depend_on_what_is_parsed_beside_it() -> None:
    alone = [(tree(only(sentence)), names(only(sentence))) for sentence in SENTENCES]
    for texts in (SENTENCES, SENTENCES * 60):
        found = [(tree(doc), names(doc)) for doc in parse(texts)]
        assert found == alone * (len(texts) // len(SENTENCES))
    backwards = [(tree(doc), names(doc)) for doc in parse(reversed(SENTENCES))]
    assert backwards[::-1] == alone


@pytest.mark.parametrize("threads", ["1", "2"])
def test_a_tree_does_not_depend_on_threads(threads: str) -> None:
    program = (
        "import sys; from lamayor_check.extraction.pipeline import parse\n"
        "for doc in parse(sys.argv[1:]): print([(t.text, t.tag_, t.pos_, t.dep_, t.head.i) for t in doc])"
    )
    limits = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), threads)
    run = subprocess.run(
        [sys.executable, "-c", program, *SENTENCES],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **limits},
    )
    assert run.stdout.splitlines() == [str(tree(doc)) for doc in parse(SENTENCES)]


def test_a_share_hangs_on_what_was_won_and_a_rival_owns_the_other() -> None:
    doc = only("Ekwueme had received 41% of the vote to Lindgren’s 37%.")
    assert head_of(doc, "Ekwueme") == ("nsubj", "received")
    assert head_of(doc, "41") == ("nummod", "%")
    assert head_of(doc, "Lindgren") == ("nmod:poss", "%")
    shares = [token.dep_ for token in doc if token.text == "%"]
    assert shares[0] == "obj"


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Garrick spent $1.2 million on advertising.", "$", ("obj", "spent")),
        ("The department has 9,200 sworn officers.", "9,200", ("nummod", "officers")),
        ("Mayor Rosa Ybarra, a Democrat, won 54 percent.", "Democrat", ("appos", "Rosa")),
        ("Ekwueme, who raised $3 million, trails by 6 points.", "raised", ("acl:relcl", "Ekwueme")),
        ("The strikers were backed by 92% of voters.", "strikers", ("nsubj:pass", "backed")),
        ("Ybarra’s campaign raised $870,000.", "Ybarra", ("nmod:poss", "campaign")),
        ("Ennis’ 37% surprised the mayor.", "Ennis", ("nmod:poss", "%")),
    ],
)
def test_relations_that_claims_are_read_from(text: str, word: str, expected: tuple[str, str]) -> None:
    assert head_of(only(text), word) == expected


@pytest.mark.parametrize(
    "name",
    ["Ngozi Ekwueme", "Karim Haddad", "Siobhán O’Neill", "Thuy Nguyen", "Xochitl Ibáñez", "Anneke van der Meulen"],
)
def test_persons_nobody_has_met_are_persons(name: str) -> None:
    assert (name, "PERSON") in names(only(f"{name} said on Tuesday that turnout was 38%."))
