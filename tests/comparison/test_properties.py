"""What holds of any claims: their order changes nothing, the unrelated removes nothing, pairs have no first."""

import random
import sys
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lamayor_check.claims.claim import AsOf, Scope
from lamayor_check.comparison.comparable import compare_level
from lamayor_check.comparison.compare import compare
from lamayor_check.comparison.levels import Item
from lamayor_check.comparison.likeness import slip
from lamayor_check.comparison.setting import settings as settings_of
from lamayor_check.comparison.times import relation
from lamayor_check.rulebook.load import load
from tests.comparison.build import BY_RULE, CALL, at, claim

RULEBOOK = load()
METRICS = {m.name: m for m in RULEBOOK.metrics}
MOMENTS = (
    None,
    CALL,
    at("2030-06-04", "22:00"),
    at("2030-06-04"),
    at("2030-06-05"),
    AsOf(text="final", mark="final"),
    AsOf(text="44% counted", counted=Decimal(44)),
)
UNITS = {"vote_share": "percent", "poll_share": "percent", "spending": "USD", "other": "count"}


@st.composite
def claims(draw, people=("Ada Lund", "Ben Moss"), documents="abcd"):
    """A handful of claims of a few articles, near each other in all respects."""
    rows, places = [], {}
    for _ in range(draw(st.integers(0, 9))):
        document = f"{draw(st.sampled_from(documents))}.txt"
        start = places[document] = places.get(document, 0) + 20
        metric = draw(
            st.sampled_from(
                ("vote_share", "vote_count", "poll_share", "margin", "spending", "officers", "deaths", "other")
            )
        )
        share = metric in ("vote_share", "poll_share")
        scope = Scope(
            stage=draw(st.sampled_from(("", "primary"))),
            pollster=draw(st.sampled_from(("", "fairview"))) if metric == "poll_share" else "",
            detail=tuple(sorted(draw(st.sets(st.sampled_from(("hire", "officer", "spend", "vote")))))),
        )
        rows.append(
            claim(
                draw(st.integers(1, 60)) if share else draw(st.sampled_from((1763, 1736, 1900, 2141, 5074, 1200))),
                document,
                start,
                metric=metric,
                unit=UNITS.get(metric),
                subject=draw(st.sampled_from((*people, None))),
                as_of=draw(st.sampled_from(MOMENTS)),
                bound=draw(st.sampled_from(("exact", "exact", "approx", "at_least"))),
                modality=draw(st.sampled_from(("asserted", "asserted", "pledged", "denied"))),
                sentence_start=start - start % 40,
                scope=scope,
            )
        )
    return rows


@given(claims(), st.randoms())
@settings(deadline=None, max_examples=150)
def test_order_changes_nothing(rows, chance):
    shuffled = list(rows)
    chance.shuffle(shuffled)
    expected = compare(rows, RULEBOOK, BY_RULE)
    assert compare(shuffled, RULEBOOK, BY_RULE) == expected
    assert compare(rows[::-1], RULEBOOK, BY_RULE) == expected


@given(claims(), claims(people=("Zed Quill",), documents="yz"))
@settings(deadline=None, max_examples=150)
def test_an_unrelated_article_removes_no_conflict(rows, others):
    named = [c for c in others if c.subject is not None]
    assert joined(rows) <= joined([*rows, *named])


def joined(rows):
    """The pairs of claims that some conflict has on different sides."""
    return {
        frozenset((a, b))
        for conflict in compare(rows, RULEBOOK, BY_RULE).conflicts
        for one, other in combinations(conflict.sides, 2)
        for a in one.claims
        for b in other.claims
    }


@given(claims())
@settings(deadline=None, max_examples=150)
def test_comparability_has_no_first(rows):
    around = settings_of(rows)
    back = {"earlier": "later", "later": "earlier"}
    for a, b in combinations(rows, 2):
        one, other = Item(a, around[a.id]), Item(b, around[b.id])
        assert relation(b, a) == back.get(relation(a, b), relation(a, b))
        assert slip(a, b) == slip(b, a)
        if a.metric == b.metric:
            there, here = (compare_level(*pair, METRICS[a.metric]) for pair in ((one, other), (other, one)))
            assert (here.reason == "", here.certainty) == (there.reason == "", there.certainty)
            assert here.time == back.get(there.time, there.time)


@given(claims())
@settings(deadline=None, max_examples=100)
def test_sides_are_of_different_claims_and_real_articles(rows):
    ids = {c.id for c in rows}
    for conflict in compare(rows, RULEBOOK, BY_RULE).conflicts:
        told = [c for side in conflict.sides for c in side.claims]
        assert len(conflict.sides) >= 2
        assert set(told) <= ids
        assert len(told) == len(set(told)), conflict
        assert all(side.label for side in conflict.sides)
        assert "None" not in conflict.message
        assert "  " not in conflict.message


def test_ten_thousand_equal_claims_are_one_figure():
    rows = [claim(41 if i else 31, f"{i:05}.txt") for i in range(10_000)]
    (found,) = compare(rows, RULEBOOK, BY_RULE).conflicts
    assert sorted(len(s.claims) for s in found.sides) == [1, 9_999]


def calls(rows):
    """How many calls a comparison makes: what its time grows with, whatever else the machine does."""
    count = 0

    def note(frame, event, what):
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        compare(rows, RULEBOOK, BY_RULE)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("is_equal_moment", [True, False])
def test_work_grows_with_the_claims(is_equal_moment):
    def rows(size):
        chance = random.Random(7)
        return [
            claim(
                chance.randrange(10_000, 99_999), f"{i:06}.txt", metric="officers", subject=None,
                words=["officer", "employ"],
                as_of=at("2030-06-04") if is_equal_moment else at(f"2030-{i % 12 + 1:02}-{i % 28 + 1:02}"),
            )
            for i in range(size)
        ]  # fmt: skip

    few, many = calls(rows(400)), calls(rows(1_600))
    assert many <= 8 * few  # four times the claims; a pass over all pairs would be 16 times
