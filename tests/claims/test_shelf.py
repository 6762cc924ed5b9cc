"""Claims in a file come back as they were, and a run whose claims are there gives the same bytes."""

from pathlib import Path

import pytest

from lamayor_check import job
from lamayor_check.claims import shelf
from lamayor_check.claims.shelf import Keeper, Shelf, by_article
from lamayor_check.job import Settings
from lamayor_check.reporting.formats import MODULES, renderer

ROOT = Path(__file__).parents[2]
ARTICLES = ("seeds", "fixtures/gold/zambaru-presidential-runoff/articles", "fixtures/gold/sawtooth-creek-fire/articles")


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """What extraction gave, once for all tests."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def run(monkeypatch, kept):
    monkeypatch.chdir(ROOT)

    def run(bound, at_hand=shelf.AT_HAND, **more):
        monkeypatch.setattr(shelf, "BOUND", bound)
        monkeypatch.setattr(shelf, "AT_HAND", at_hand)
        return job.check(Settings(paths=ARTICLES, cache=kept, keep_documents=True, **more))

    return run


@pytest.mark.parametrize("bound", [0, 30, 100])
def test_the_same_bytes_in_every_format(run, bound):
    plain, shelved = run(10_000), run(bound)
    assert isinstance(plain.report.claims, tuple)
    assert isinstance(shelved.report.claims, Shelf)
    assert plain.report.conflicts
    assert shelved.verdicts == plain.verdicts
    for name in MODULES:
        assert renderer(name, shelved.documents)(shelved.report) == renderer(name, plain.documents)(plain.report)


def test_it_does_not_matter_how_few_articles_are_at_hand(run):
    plain, shelved = run(10_000), run(0, at_hand=1)
    assert shelved.report.conflicts == plain.report.conflicts
    assert tuple(shelved.report.claims) == plain.report.claims


def test_a_shelf_is_the_sequence_that_was_put_away(run, monkeypatch):
    claims = run(10_000).report.claims
    monkeypatch.setattr(shelf, "BOUND", 5)
    keeper = Keeper()
    for row in reversed(list(by_article(claims))):
        keeper.add(row[0].document, reversed(row))
    keeper.add("none.txt", ())
    put = keeper.claims()
    assert isinstance(put, Shelf)
    assert list(put) == list(claims)
    assert len(put) == len(claims)
    assert [put[place] for place in range(len(put))] == list(claims)
    assert put[-1] == claims[-1]
    assert put[3:60:7] == tuple(claims[3:60:7])
    assert put.article(claims[0].document) == next(tuple(row) for row in by_article(claims))
    with pytest.raises(IndexError):
        put[len(put)]
