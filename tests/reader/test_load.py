"""A folder becomes a reader, or is refused with its name and what to do."""

import numpy as np
import pytest

from lamayor_check.cli.main import run
from lamayor_check.errors import LamayorError
from lamayor_check.reader.encoder import FILES
from lamayor_check.reader.load import SHIPPED, described, load, model_version

REMEDY = "name the folder of a reader by --model"
SEEDS = SHIPPED.parents[2] / "seeds"


@pytest.fixture
def folder(tmp_path):
    """A copy of the shipped reader whose files can be spoilt."""
    made = tmp_path / "reader"
    made.mkdir()
    for name in FILES:
        (made / name).symlink_to(SHIPPED / name)
    return made


def spoil(folder, name, content):
    (folder / name).unlink()
    (folder / name).write_bytes(content)


def refusal(rulebook, folder):
    with pytest.raises(LamayorError) as caught:
        load(rulebook, folder)
    return str(caught.value)


def test_it_is_loaded_once(rulebook):
    assert load(rulebook) is load(rulebook)


def test_another_folder_is_read(rulebook, folder, article):
    document, numbers = article("Ada Lund had 41% of the vote.")
    assert load(rulebook, folder).read(document, numbers) == load(rulebook).read(document, numbers)
    assert model_version(folder) == model_version()


def test_another_file_is_another_model(folder):
    spoil(folder, "heads.npz", b"other weights")
    name, version, digest = model_version(folder).split()
    assert [name, version] == model_version().split()[:2]
    assert digest != model_version().split()[2]


def test_a_folder_that_is_not_there(rulebook, tmp_path):
    told = refusal(rulebook, tmp_path / "nowhere")
    assert told.startswith(f"{tmp_path / 'nowhere'}: there is no reader here")
    assert REMEDY in told
    with pytest.raises(LamayorError, match="there is no reader here"):
        model_version(tmp_path / "nowhere")


@pytest.mark.parametrize("name", sorted(set(FILES) - {"phrases.npz"}))
def test_a_file_that_is_missing_is_named(rulebook, folder, name):
    (folder / name).unlink()
    told = refusal(rulebook, folder)
    assert told.startswith(f"{folder}: the reader lacks {name} (")
    assert REMEDY in told


@pytest.mark.parametrize("name", ["heads.npz", "phrases.npz", "reader.json", "tokenizer.json"])
@pytest.mark.parametrize("part", [0, 0.5])
def test_a_file_that_was_cut_short_is_refused(rulebook, folder, name, part):
    content = (SHIPPED / name).read_bytes()
    spoil(folder, name, content[: int(part * len(content))])
    told = refusal(rulebook, folder)
    assert told.startswith(f"{folder}: this is no reader that fits: ")
    assert REMEDY in told
    assert "\n" not in told


def test_an_encoder_that_was_cut_short_is_refused_by_the_first_article(rulebook, folder, article):
    spoil(folder, "encoder.onnx", (SHIPPED / "encoder.onnx").read_bytes()[:100_000])
    reader = load(rulebook, folder)
    with pytest.raises(LamayorError, match="no reader that fits") as caught:
        reader.read(*article("Ada Lund had 41% of the vote."))
    assert str(caught.value).startswith(f"{folder}: ")


@pytest.mark.parametrize(
    "content", [b"[]", b"3", b'{"name": "x"}', b'{"modalities": 3, "times": [], "roles": []}', b"\xff\xfe", b"{"]
)
def test_a_description_that_does_not_fit_is_refused(rulebook, folder, content):
    spoil(folder, "reader.json", content)
    assert "this is no reader that fits" in refusal(rulebook, folder)
    with pytest.raises(LamayorError, match="there is no reader here"):
        model_version(folder)


def test_heads_that_lack_a_part_are_refused(rulebook, folder):
    (folder / "heads.npz").unlink()
    np.savez(folder / "heads.npz", scale=np.zeros(1))
    assert "heads.npz lacks apart.weight, " in refusal(rulebook, folder)


def test_phrases_can_be_missing_and_are_made_then(rulebook, folder, article):
    (folder / "phrases.npz").unlink()
    document, numbers = article("Ada Lund had 41% of the vote, and the city has 3,100 officers.")
    made, stored = (load(rulebook, model).read(document, numbers) for model in (folder, None))
    assert [reading.metric for reading in made] == [reading.metric for reading in stored]


def test_the_shipped_reader_has_the_vector_of_every_phrase_of_the_shipped_rules(rulebook, reader):
    wanted = {text for texts in described(rulebook).values() for text in texts}
    lacking = sorted(wanted - reader.phrases)
    assert not lacking, f"run `python -m training.reader.phrases`; it lacks {lacking}"


def test_the_program_says_so_in_a_line(tmp_path, capsys):
    folder = tmp_path / "nowhere"
    assert run(["--no-cache", "--model", str(folder), str(SEEDS)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        f"lamayor-check: {folder}: there is no reader here (install lamayor-check again, or {REMEDY})"
    ]
