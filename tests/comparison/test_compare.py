"""The four kinds, camps, severity, and what is no conflict."""

from decimal import Decimal

from lamayor_check.claims.claim import AsOf, Link, Scope
from lamayor_check.comparison.compare import compare
from tests.comparison.build import BY_RULE, at, claim


def kinds(conflicts):
    return sorted(c.kind for c in conflicts)


def test_two_shares_at_one_call_are_a_value_conflict(conflicts_of):
    (found,) = conflicts_of(claim(41), claim(31, "b.txt"))
    assert (found.kind, found.severity, found.rule) == ("value", "error", "elections/vote_share")
    assert found.message == "Ada Lund's share of the vote when the AP called the race: 41% or 31%"
    assert [s.label for s in found.sides] == ["41%", "31%"]


def test_an_explanation_has_the_intervals_the_gap_and_a_way_out(conflicts_of):
    (found,) = conflicts_of(claim(41), claim(31, "b.txt"))
    said = {reason.kind: reason.text for reason in found.explanation}
    assert "(Ada Lund, when the AP called the race)" in said["comparable"]
    assert said["interval"] == "31% stands for 30.5% to 31.5%"
    assert said["difference"].startswith("at least 9 points")
    assert said["reconcile"]
    assert said["why"]


def test_rounding_is_no_conflict(conflicts_of):
    assert not conflicts_of(claim(41), claim("41.4", "b.txt"))


def test_bounds_are_kept(conflicts_of):
    more = claim(40, "b.txt", bound="at_least")
    assert not conflicts_of(claim(41), more)
    assert kinds(conflicts_of(claim(38), more)) == ["value"]


def test_five_articles_in_two_camps_are_one_conflict(conflicts_of):
    values = [41, 41, 31, 41, 31]
    (found,) = conflicts_of(*(claim(v, f"{name}.txt") for v, name in zip(values, "abcde", strict=True)))
    assert sorted(len(s.claims) for s in found.sides) == [2, 3]


def test_a_promise_is_not_a_fact(conflicts_of):
    fact = claim(120, metric="officers", as_of=None, words=["officer", "hire"])
    promise = claim(150, "b.txt", metric="officers", as_of=None, words=["officer", "hire"], modality="pledged")
    assert not conflicts_of(fact, promise)


def test_what_an_article_denies_is_not_held_against_it(conflicts_of):
    assert not conflicts_of(claim(41), claim(31, "b.txt", modality="denied"))


def test_later_counts_are_later(conflicts_of):
    early, late = at("2030-06-04", "22:00"), at("2030-06-04", "23:00")
    assert not conflicts_of(claim(41, as_of=early), claim(44, "b.txt", as_of=late))


def test_a_running_total_that_falls(conflicts_of):
    early, late = at("2030-06-04", "22:00"), at("2030-06-04", "23:00")
    (found,) = conflicts_of(
        claim(41_200, metric="vote_count", as_of=early), claim(40_100, "b.txt", metric="vote_count", as_of=late)
    )
    assert found.kind == "monotonic"
    assert found.message == "Number of votes (Ada Lund) falls from 41,200 at 22:00 to 40,100 at 23:00"


def test_a_total_of_another_size_has_not_fallen(conflicts_of):
    early, late = at("2030-06-04", "22:00"), at("2030-06-04", "23:00")
    assert not conflicts_of(
        claim(41_200, metric="vote_count", as_of=early), claim(900, "b.txt", metric="vote_count", as_of=late)
    )


def test_swapped_shares_are_two_values_and_an_order(conflicts_of):
    found = conflicts_of(
        claim(41), claim(31, start=20, subject="Ben Moss", sentence_start=0),
        claim(31, "b.txt"), claim(41, "b.txt", 20, subject="Ben Moss", sentence_start=0),
    )  # fmt: skip
    assert kinds(found) == ["order", "value", "value"]
    assert (
        found[0].message == "Who is ahead when the AP called the race: Ada Lund (41% to 31%) or Ben Moss (41% to 31%)"
    )


def test_the_same_lead_of_two_leaders_is_an_order_conflict(conflicts_of):
    one = claim(1688, metric="margin", as_of=at("2030-06-04", "17:00"))
    other = claim(
        1688,
        "b.txt",
        metric="margin",
        subject="Ben Moss",
        as_of=AsOf(text="June 4", start="2030-06-04", end="2030-06-04"),
    )
    assert kinds(conflicts_of(one, other)) == ["order"]


def test_a_majority_lost_weighs_more_than_its_gap(conflicts_of):
    (found,) = conflicts_of(claim("50.2"), claim("49.8", "b.txt"))
    assert found.severity == "error"
    (found,) = conflicts_of(claim("40.2"), claim("39.8", "b.txt"))
    assert found.severity == "warning"


def test_polls_are_compared_by_pollster_wave_and_population(conflicts_of):
    def poll(value, name, **scope):
        return claim(value, name, metric="poll_share", as_of=None, scope=Scope(**scope))

    base = {"pollster": "fairview", "wave": "2030-05", "population": "likely voter"}
    assert kinds(conflicts_of(poll(47, "a.txt", **base), poll(49, "b.txt", **base))) == ["value"]
    for part, other in (("pollster", "tidewater"), ("wave", "2030-04"), ("population", "registered voter")):
        assert not conflicts_of(poll(47, "a.txt", **base), poll(49, "b.txt", **{**base, part: other})), part


def test_rival_bodies_count_in_their_own_ways(conflicts_of):
    def crowd(value, name, body):
        return claim(
            value, name, metric="crowd", subject=None, as_of=at("2030-06-04"), words=["march", "person"], by=[body]
        )

    assert not conflicts_of(crowd(18_000, "a.txt", "police"), crowd(24_000, "b.txt", "organisers"))
    assert kinds(conflicts_of(crowd(18_000, "a.txt", "police"), crowd(24_000, "b.txt", "police"))) == ["value"]


def test_a_slip_is_found_across_metrics_and_subjects(conflicts_of):
    one = claim(41_726, metric="other", subject=None, as_of=None, words=["need", "signature", "valid"])
    other = claim(47_126, "b.txt", metric="other", subject=None, as_of=None, words=["petition", "signature", "valid"])
    (found,) = conflicts_of(one, other)
    assert found.kind == "value"
    assert found.message.startswith("Two figures for one thing: “41,726 it was”")


def test_a_few_digits_mixed_up_are_a_slip(conflicts_of):
    one = claim(129_686, metric="margin", as_of=None, by=["registrar cal reed"])
    other = claim(129_868, "b.txt", metric="margin", subject="Ben Moss", as_of=None, by=["registrar cal reed"])
    (found,) = conflicts_of(one, other)
    assert "a few digits of the other mixed up" in found.explanation[0].text


def test_two_digits_the_other_way_round_need_more_to_be_a_slip(conflicts_of):
    def cut(value, name, **more):
        return claim(value, name, metric="jobs", as_of=None, words=["cut", "position"], modality="pledged", **more)

    assert len(conflicts_of(cut(47, "a.txt", subject=None), cut(74, "b.txt", subject="Ada Lund"))) == 1
    assert not conflicts_of(cut(47, "a.txt", subject="Ben Moss"), cut(74, "b.txt", subject="Ada Lund"))


def test_a_slip_is_known_by_the_words_of_its_sentence(conflicts_of):
    one = claim(480, metric="deaths", subject="Cal Reed", as_of=None, sentence="The jail is built for 480 inmates.")
    other = claim(408, "b.txt", metric="other", subject=None, as_of=None, sentence="A jail for 408 inmates, it has.")
    silent = claim(408, "b.txt", metric="other", subject=None, as_of=None, sentence="There are 408 of them.")
    assert len(conflicts_of(one, other)) == 1
    assert not conflicts_of(one, silent)


def test_an_article_that_knows_both_numbers_settles_it(conflicts_of):
    words = ["need", "signature", "valid"]
    one = claim(41_726, metric="other", subject=None, as_of=None, words=words)
    other = claim(47_126, "b.txt", metric="other", subject=None, as_of=None, words=words)
    both = claim(47_126, "a.txt", 60, metric="other", subject=None, as_of=None, words=["deliver", "signature"])
    assert not conflicts_of(one, other, both)


def test_a_change_that_an_article_tells_joins_two_values(conflicts_of):
    one = claim("6.6", metric="other", subject=None, unit="count", as_of=None, words=["magnitude", "quake", "hit"])
    other = claim(
        "6.8", "b.txt", metric="other", subject=None, unit="count", as_of=None, words=["magnitude", "quake", "hit"]
    )
    rise = [
        claim(v, "c.txt", 20 * n, metric=m, subject=None, unit=u, as_of=None, pair=0, pair_kind="change")
        for n, (v, m, u) in enumerate((("6.6", "other", "count"), ("6.8", "poll_share", "percent")))
    ]
    assert len(conflicts_of(one, other)) == 1
    assert not conflicts_of(one, other, *rise)


def test_a_figure_and_its_part_are_no_conflict(conflicts_of):
    def spent(value, name, start=0):
        return claim(value, name, start, metric="spending", unit="USD", as_of=None, words=["campaign", "spend"])

    assert kinds(conflicts_of(spent(41_000_000, "a.txt"), spent(38_500_000, "b.txt"))) == ["value"]
    assert not conflicts_of(spent(41_000_000, "a.txt"), spent(2_500_000, "a.txt", 50), spent(38_500_000, "b.txt"))


def test_a_change_that_an_article_tells_joins_its_ends(conflicts_of):
    def magnitude(value, name, start=0, **more):
        return claim(
            value,
            name,
            start,
            metric="other",
            subject=None,
            unit="count",
            as_of=None,
            words=["hit", "magnitude", "quake"],
            **more,
        )

    assert kinds(conflicts_of(magnitude("6.6", "a.txt"), magnitude("6.8", "b.txt"))) == ["value"]
    told = [magnitude(v, "c.txt", i * 20, pair=7, pair_kind="change") for i, v in enumerate(("6.6", "6.8"))]
    assert not conflicts_of(magnitude("6.6", "a.txt"), magnitude("6.8", "b.txt"), *told)


def test_articles_of_two_stories_are_not_compared(conflicts_of):
    def dead(value, name, town):
        return [
            claim(value, name, metric="deaths", subject=None, as_of=at("2030-06-04"), words=["kill", "person"]),
            claim(55, name, 90, metric="vote_share", subject=town),
        ]

    assert not conflicts_of(*dead(12, "a.txt", "Fairview"), *dead(14, "b.txt", "Tarn Hollow"))
    assert kinds(conflicts_of(*dead(12, "a.txt", "Fairview"), *dead(14, "b.txt", "Fairview"))) == ["value"]


def test_every_pair_that_met_has_a_verdict_with_its_reason(rulebook):
    later = claim(44, "b.txt", as_of=at("2030-06-05"))
    rows = [claim(41, as_of=at("2030-06-04")), later, claim(41, "c.txt", as_of=at("2030-06-04"))]
    result = compare(rows, rulebook, BY_RULE)
    assert {v.outcome for v in result.verdicts} == {"not comparable"}
    assert all("moment" in v.reason for v in result.verdicts)


def test_a_share_that_its_parts_do_not_give(conflicts_of):
    part = claim(58_962, metric="other", subject=None, links=(Link("ratio", "part", 0),))
    whole = claim(79_260, start=20, metric="other", subject=None, links=(Link("ratio", "whole", 0),))
    share = claim(68, start=40, metric="other", unit="percent", subject=None, links=(Link("ratio", "share", 0),))
    (found,) = conflicts_of(part, whole, share)
    assert (found.kind, len(found.sides)) == ("arithmetic", 3)
    assert "74.4%" in found.message


def test_a_lead_beside_a_list_of_counts(conflicts_of):
    first = claim(64_858, metric="vote_count", as_of=None)
    second = claim(56_918, start=30, metric="vote_count", subject="Ben Moss", as_of=None)
    lead = claim(7_840, start=60, metric="margin", as_of=None)
    right = claim(7_940, start=60, metric="margin", as_of=None)
    (found,) = conflicts_of(first, second, lead)
    assert found.message == "In one article, 64,858 less 56,918 is 7,940, not 7,840"
    assert not conflicts_of(first, second, right)


def test_shares_beyond_the_whole(conflicts_of):
    row = [
        claim(v, start=i * 10, subject=n, sentence_start=0)
        for i, (v, n) in enumerate(((56, "Ada Lund"), (49, "Ben Moss")))
    ]
    (found,) = conflicts_of(*row)
    assert found.message == "In one article, 56% and 49% add up to 105%, more than the whole"
    rounded = [
        claim(v, start=i * 10, subject=n, sentence_start=0)
        for i, (v, n) in enumerate((("51.3", "Ada Lund"), ("48.8", "Ben Moss")))
    ]
    assert not conflicts_of(*rounded)


def test_parts_that_miss_a_round_total(conflicts_of):
    parts = [
        claim(v, start=i * 10, metric="other", subject=None, links=(Link("list", "part", 0),))
        for i, v in enumerate((1120, 960, 720))
    ]
    total = claim(3000, start=50, metric="other", subject=None, links=(Link("list", "total", 0),))
    (found,) = conflicts_of(*parts, total)
    assert found.message == "In one article, 1,120, 960 and 720 add up to 2,800, not 3,000"


def test_decimals_never_become_binary(conflicts_of):
    rate = claim(
        "3.1", start=40, metric="other", unit="percent", subject=None, trend="up", links=(Link("change", "rate", 0),)
    )
    old = claim(Decimal("388.4"), metric="budget", unit="USD", links=(Link("change", "from", 0),))
    new = claim(Decimal("400.4"), start=20, metric="budget", unit="USD", links=(Link("change", "to", 0),))
    assert not conflicts_of(old, new, rate)
