"""The encoders that a reader goes on from: what each is told of distances, and which of its layers learn."""

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is needed to train: see training/reader/requirements.txt")
pytest.importorskip("safetensors", reason="safetensors is needed to train: see training/reader/requirements.txt")

from msgspec.structs import replace  # noqa: E402

from training.reader.encoders import HEADS, MPNET, PLACES, Wider, _distances  # noqa: E402
from training.reader.network import Pointer  # noqa: E402


def test_a_pointer_points_within_the_window_of_its_numbers():
    torch.manual_seed(1)
    pointer = Pointer(8)
    numbers, tokens = [torch.randn(2, 8), torch.randn(1, 8)], [torch.randn(5, 8), torch.randn(3, 8)]
    far = [torch.zeros(2, 5, dtype=torch.long), torch.zeros(1, 3, dtype=torch.long)]
    together = pointer(numbers, tokens, far)
    assert [tuple(row.shape) for row in together] == [(2, 6), (1, 4)]
    for n, row in enumerate(together):
        assert torch.allclose(pointer(numbers[n : n + 1], tokens[n : n + 1], far[n : n + 1])[0], row, atol=1e-6)


def test_buckets_are_finer_the_nearer_and_of_two_sides():
    before, here, behind = _distances()[: PLACES - 1].flip(0), _distances()[PLACES - 1], _distances()[PLACES:]
    assert here == 0
    assert before[:7].tolist() == [1, 2, 3, 4, 5, 6, 7]
    assert (behind - before == 16).all()
    assert (before.diff() >= 0).all()
    assert before[127:].unique().tolist() == [15]
    widths = before.unique(return_counts=True)[1].tolist()
    assert widths[8:-1] == sorted(widths[8:-1])


@pytest.fixture
def encoder():
    torch.manual_seed(1)
    found = Wider(replace(MPNET, width=24, layers=3, frozen=1)).eval()
    found.apart.normal_()
    return found


def test_what_stands_beside_an_article_changes_nothing_of_it(encoder):
    ids = torch.arange(1, 11)[None]
    alone = encoder(ids, torch.zeros_like(ids))
    longer = torch.cat([ids, torch.full((1, 6), 7)], 1)
    mask = (torch.arange(16) < 10)[None]
    beside = encoder.upper(encoder.lower(longer, mask), torch.zeros_like(longer), mask=mask)
    assert torch.allclose(alone, beside[:, :10], atol=1e-5)


def test_windows_read_at_once_are_read_as_if_each_were_alone(encoder):
    windows = [torch.arange(1, 11), torch.arange(5, 9), torch.tensor([7])]
    kinds = [torch.zeros_like(ids) for ids in windows]
    lower = [encoder.lower(ids[None])[0] for ids in windows]
    for ids, found in zip(windows, encoder.windows(lower, kinds), strict=True):
        assert torch.allclose(encoder(ids[None], torch.zeros_like(ids)[None])[0], found, atol=1e-5)


def test_distances_count(encoder):
    ids = torch.tensor([[5, 6, 7, 8]])
    before = encoder(ids, torch.zeros_like(ids))
    encoder.apart.zero_()
    assert not torch.allclose(before, encoder(ids, torch.zeros_like(ids)), atol=1e-3)
    assert encoder.added(4, None).shape == (1, HEADS, 4, 4)
