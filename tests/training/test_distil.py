"""A reader learns what a larger one says of stories, and nothing from the annotation of those that are kept from it."""

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is needed to train: see training/reader/requirements.txt")
pytest.importorskip("onnx", reason="onnx is needed to train: see training/reader/requirements.txt")

from msgspec.structs import replace  # noqa: E402

from lamayor_check.documents.reading import to_document, to_raw  # noqa: E402
from lamayor_check.reader.lead import lead_end, prose  # noqa: E402
from lamayor_check.reader.load import SHIPPED  # noqa: E402
from lamayor_check.reader.reader import ModelReader  # noqa: E402
from lamayor_check.reader.windows import windows  # noqa: E402
from training.reader.data import described  # noqa: E402
from training.reader.distil import FAR, OWN, POINTERS, TEACHER, Distil, apart  # noqa: E402
from training.reader.encoders import MPNET  # noqa: E402
from training.reader.fit import new_reader  # noqa: E402
from training.reader.said import NEAR  # noqa: E402
from training.reader.shipped import shipped  # noqa: E402
from training.reader.stories import Example, Label, Story, matched  # noqa: E402

TINY = replace(MPNET, width=24, layers=2, frozen=1)
METRICS = {"incidents/deaths": ["How many people died."], "incidents/injuries": ["How many people were hurt."]}
TEXTS = ("The flood killed 12 people.\n\nPolice said 31 houses were lost.", "The flood hurt 40 people and killed 14.")
NUMBERS = 4


def story(name, metric):
    """Articles whose numbers all say the same."""
    documents = [to_document(to_raw(f"{name}/{n}.txt", text.encode())) for n, text in enumerate(TEXTS)]
    label = Label(facts=(metric,), metric=metric, what=metric, subject="F")
    examples = []
    for document in documents:
        places = [(n, n + 2, label) for n, _ in enumerate(document.text) if document.text[n : n + 2].isdigit()]
        numbers, labels = matched(document, places)
        examples.append(Example(document=document, numbers=numbers, labels=labels, mentions=(), relations=()))
    return Story(name=name, examples=tuple(examples), subjects={"F": ("flood",)}, has_facts=True)


def tiny(seed):
    torch.manual_seed(seed)
    return new_reader(TINY)


def learnt(folder, stories, annotated):
    """The weights after an epoch."""
    run = Distil(folder, tiny(1), stories, annotated, METRICS, epochs=1, seed=1)
    run.note(TEACHER, tiny(2))
    run.note(OWN, tiny(1))
    return {name: weights.detach().clone() for name, weights in run.run().state_dict().items()}


@pytest.fixture(autouse=True)
def two_metrics(monkeypatch):
    monkeypatch.setattr("training.reader.distil.described", lambda: METRICS)


def is_one(a, b):
    return all(torch.equal(a[name], b[name]) for name in a)


def test_of_kept_stories_no_annotation_is_learnt(tmp_path):
    first, kept, otherwise = story("first", "deaths"), story("kept", "deaths"), story("kept", "injuries")
    plain = learnt(tmp_path / "plain", [first, kept], 1)
    assert is_one(plain, learnt(tmp_path / "other", [first, otherwise], 1))
    assert not is_one(plain, learnt(tmp_path / "told", [first, otherwise], 2))


def test_what_both_say_is_learnt_and_written_once(tmp_path):
    stories = [story("first", "deaths"), story("kept", "deaths")]
    before = tiny(1).state_dict()
    plain = learnt(tmp_path, stories, 1)
    assert not is_one(plain, before)
    for file in (tmp_path / TEACHER).iterdir():
        torch.save("noted before", file)
    (tmp_path / "checkpoint.pt").unlink()
    with pytest.raises(TypeError, match="indices must be"):
        learnt(tmp_path, stories, 1)


@pytest.fixture
def say():
    """What somebody says of some numbers, at random."""

    def made(seed, **given):
        torch.manual_seed(seed)
        heads = {"claim": 2, "modality": 6, "time": 4, "metric": 9, **dict.fromkeys(POINTERS, 8)}
        near = {head: [torch.randn(NUMBERS, NUMBERS)] for head in NEAR}
        rows = {head: [torch.randn(NUMBERS, width)] for head, width in heads.items()}
        return rows | near | {"roles": [torch.randn(NUMBERS, NUMBERS, 10)]} | given

    return made


SURE = torch.tensor([[0.0, 30.0]] * NUMBERS)
SECOND_IS_NONE = torch.tensor([[0.0, 30.0], [30.0, 0.0], [0.0, 30.0], [0.0, 30.0]])


def test_nobody_is_nearer_to_what_both_say_than_they_are(say):
    target = say(1, claim=[SURE])
    same, other = apart(target, target, target), apart(say(2), target, target)
    assert same.keys() == other.keys() == target.keys()
    assert [head for head in same if not same[head] < other[head]] == []


def test_the_teacher_counts_and_so_does_what_was_said_before(say):
    learner, one, other = say(1, claim=[SURE]), say(2, claim=[SURE]), say(3, claim=[SURE])
    found, turned = apart(learner, one, other), apart(learner, other, one)
    assert [head for head in found if found[head] == turned[head]] == ["claim", "modality", "moment", "who"]


@pytest.mark.parametrize("head", ["modality", "time", "metric", *POINTERS, *NEAR])
def test_what_is_said_of_no_claim_does_not_count(head, say):
    target = say(1, claim=[SECOND_IS_NONE])
    learner = say(2)
    before = apart(learner, target, target)[head]
    row = learner[head][0].clone()
    row[1] = torch.randn(row.shape[1])
    if head in NEAR:
        row[:, 1] = torch.randn(NUMBERS)
        row.fill_diagonal_(-FAR)
    assert apart(learner | {head: [row]}, target, target)[head] == pytest.approx(before)
    learner[head][0][0, 2] += 1
    assert apart(learner, target, target)[head] != pytest.approx(before)


def test_a_story_of_one_claim_is_asked_of_no_neighbours(say):
    alone = torch.tensor([[0.0, 30.0], *[[30.0, 0.0]] * (NUMBERS - 1)])
    target = say(1, claim=[alone])
    assert apart(target, target, target).keys() == target.keys() - set(NEAR)


def test_the_network_says_what_the_reader_that_ships_says():
    reader, network = ModelReader(SHIPPED, described()), shipped().eval()
    (document, _) = (example.document for example in story("first", "deaths").examples)
    numbers = story("first", "deaths").examples[0].numbers
    (window,) = windows(prose(document), numbers, reader.tokenizer, lead_end(document))
    with torch.no_grad():
        tokens = network.encoder(torch.tensor(window.ids)[None], torch.tensor(window.kinds)[None])[0]
    own = torch.stack([tokens[n.first : n.stop].mean(0) for n in window.numbers])
    ships = torch.tensor(reader.vectors(window))
    assert torch.cosine_similarity(own, ships).min() > 0.99
    claim = torch.sigmoid(network.claim(own)).squeeze(1)
    assert claim.tolist() == pytest.approx(reader.say(window).claim.tolist(), abs=0.05)
