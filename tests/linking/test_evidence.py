"""What is told of two claims: the same from either side, and nothing of whether their values agree."""

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from lamayor_check.claims.claim import Scope
from lamayor_check.claims.shelf import by_article
from lamayor_check.linking.evidence import NAMES, NEAREST
from lamayor_check.linking.evidence import evidence as evidence_of
from lamayor_check.linking.page import page
from lamayor_check.linking.parting import are_vetoed
from lamayor_check.rulebook.load import load
from tests.checking.build import at, claim
from tests.checking.strategies import claims


def evidence(one, other):
    """Of two articles alone."""
    (found,) = evidence_of([(one, other)])
    return found


METRICS = {m.name: m for m in load().metrics}


@given(claims(documents="ab"))
@settings(deadline=None, max_examples=200)
def test_it_has_no_first(rows):
    pages = [page(row, METRICS) for row in by_article(sorted(rows, key=lambda c: (c.document, c.start)))]
    if len(pages) == 2:
        there, back = evidence(*pages), evidence(*reversed(pages))
        told = dict(zip(there.pairs, there.told.tolist(), strict=True))
        assert {(j, i): row for (i, j), row in told.items()} == dict(zip(back.pairs, back.told.tolist(), strict=True))
        for i, j in there.pairs:
            assert not are_vetoed(pages[0].said[i].claim, pages[1].said[j].claim)


def told(one, other):
    """What is told of the first candidate, by name."""
    found = evidence(one, other)
    return dict(zip(NAMES, found.told[0].tolist(), strict=True)) if found.pairs else {}


def dead(value, document, text="", **more):
    said = "The ferry sank and {} people drowned off Cape Orrin, its captain said."
    text = text or str(value)
    base = {"metric": "deaths", "subject": None, "as_of": at("2030-06-04"), "words": ["drown"], "sentence_start": 0}
    start = more.pop("start", said.index("{"))
    one = claim(value, document, start, sentence=said.format(text), **{**base, **more})
    return replace(one, text=text, end=one.start + len(text))


@pytest.mark.parametrize(("value", "text"), [(14, ""), (41, "41"), (14, "fourteen"), (12, "twelve")])
def test_it_does_not_hang_on_the_values(page_of, value, text):
    one = page_of(dead(12, "a.txt", "twelve"))
    assert told(one, page_of(dead(value, "b.txt", text))) == told(one, page_of(dead(12, "b.txt", "twelve")))


def test_there_is_a_name_for_each_number(page_of):
    found = evidence(page_of(dead(12, "a.txt")), page_of(dead(14, "b.txt")))
    assert found.told.shape == (1, len(NAMES))
    assert len(set(NAMES)) == len(NAMES)


def test_an_article_is_held_against_itself_pair_by_pair_and_not_within_a_sentence(page_of):
    body = dead(17, "a.txt", sentence_start=200, start=240)
    own = page_of(dead(14, "a.txt"), dead(9, "a.txt", start=60), body)
    found = evidence(own, own)
    assert found.pairs == ((0, 2), (1, 2))
    assert {row[NAMES.index("one article")] for row in found.told.tolist()} == {1.0}
    assert told(own, page_of(dead(14, "b.txt")))["one article"] == 0.0


def test_articles_without_claims_have_no_candidates(page_of):
    for one, other in ((page_of(), page_of()), (page_of(), page_of(dead(12, "b.txt")))):
        found = evidence(one, other)
        assert found.pairs == ()
        assert found.told.shape == (0, len(NAMES))


@pytest.mark.parametrize(
    ("one", "other", "are_candidates"),
    [
        ({}, {}, True),
        ({"scope": Scope(population="adult")}, {"scope": Scope(population="likely voter")}, False),
        ({"unit": "USD"}, {"unit": "percent"}, False),
        ({"unit": "count"}, {"unit": "percent"}, True),  # bare: it may be of any unit
        ({"unit": "count"}, {"unit": "acre"}, True),
        ({"unit": "count"}, {"unit": "date"}, False),
        ({"as_of": at("2030-06-04")}, {"as_of": at("2030-06-05")}, True),  # a slip may stand between them
        ({"stage": "runoff"}, {"stage": "primary"}, True),
        ({"scope": Scope(period="2028")}, {"scope": Scope(period="2029")}, True),
    ],
)
def test_candidates(page_of, one, other, are_candidates):
    found = evidence(page_of(claim(41, **one)), page_of(claim(31, "b.txt", **other)))
    assert bool(found.pairs) is are_candidates


def test_only_the_nearest_are_candidates(page_of):
    def vector(n):
        return bytes([100 - n, n])

    many = [claim(n + 1, "b.txt", 20 * n, link=vector(4 * n)) for n in range(2 * NEAREST)]
    row = [claim(50, start=20 * n, link=vector(0)) for n in range(2 * NEAREST)]
    found = evidence(page_of(*row), page_of(*many))
    assert {j for i, j in found.pairs if i == 0} == set(range(2 * NEAREST))  # each of the many has this among its own
    (own,) = {len([j for i, j in evidence(page_of(row[0], *far(row)), page_of(*many)).pairs if i == 0])}
    assert own >= NEAREST


def far(row):
    """Claims that are nearer to the many than the first."""
    return [replace(c, link=bytes([50, 50])) for c in row[1:]]


def test_what_is_said_of_names_and_moments(page_of):
    same = told(page_of(claim(41)), page_of(claim(31, "b.txt")))
    assert (same["subject"], same["no subject"], same["moment"], same["metric"]) == (1, 0, 0, 2)
    other = told(page_of(claim(41)), page_of(claim(31, "b.txt", subject=None, as_of=None)))
    assert (other["subject"], other["no subject"], other["moment"]) == (0.5, 1, 2)


def test_figures_that_stand_beside_both(page_of):
    def row(value, document, beside):
        said = {"sentence_start": 0, "metric": "vote_count", "as_of": None}
        return page_of(claim(value, document, 0, **said), claim(beside, document, 20, subject="Ben Moss", **said))

    assert told(row(412, "a.txt", 951), row(421, "b.txt", 951))["figures beside"] == 1
    assert told(row(412, "a.txt", 951), row(421, "b.txt", 870))["figures beside"] == 0


def test_numbers_are_finite(page_of):
    rows = [claim(Decimal(n), document, 20 * n) for document in ("a.txt", "b.txt") for n in range(1, 4)]
    found = evidence(page_of(*rows[:3]), page_of(*rows[3:]))
    assert np.isfinite(found.told).all()


@given(claims(documents="abc"))
@settings(deadline=None, max_examples=100)
def test_two_articles_are_told_of_alone_as_among_others(rows):
    pages = [page(row, METRICS) for row in by_article(sorted(rows, key=lambda c: (c.document, c.start)))]
    both = [(one, other) for one in pages for other in pages]
    for found, (one, other) in zip(evidence_of(both), both, strict=True):
        alone = evidence(one, other)
        assert found.pairs == alone.pairs
        np.testing.assert_array_equal(found.told, alone.told)
