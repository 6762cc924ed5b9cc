"""The four kinds, sides, severity, and what is no conflict."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from lamayor_check.checking.compare import compare
from lamayor_check.claims.claim import AsOf, Filled, Link, Scope
from tests.checking.build import BY_PARTS, NO, SURE, ByParts, at, claim


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


def test_five_articles_on_two_sides_are_one_conflict(conflicts_of):
    values = [41, 41, 31, 41, 31]
    (found,) = conflicts_of(*(claim(v, f"{name}.txt") for v, name in zip(values, "abcde", strict=True)))
    assert sorted(len(s.claims) for s in found.sides) == [2, 3]


def test_a_figure_told_more_exactly_is_on_the_side_of_the_same_figure(rulebook):
    class Unsure(ByParts):
        """It takes no two claims for one quantity, but for those that disagree."""

        def linked(self, told):
            return [NO] * len(told)

    row = [claim("46.2"), claim("42.6", "b.txt"), claim("46.20", "c.txt")]
    (found,) = compare(row, rulebook, Unsure()).conflicts
    assert [s.claims for s in found.sides] == [("a.txt:0", "c.txt:0"), ("b.txt:0",)]


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


def test_swapped_shares_are_two_values_and_an_order(conflicts_of):
    found = conflicts_of(
        claim(41), claim(31, start=20, subject="Ben Moss", sentence_start=0),
        claim(31, "b.txt"), claim(41, "b.txt", 20, subject="Ben Moss", sentence_start=0),
    )  # fmt: skip
    assert kinds(found) == ["order", "value", "value"]
    assert (
        found[0].message == "Who is ahead when the AP called the race: Ada Lund (41% to 31%) or Ben Moss (41% to 31%)"
    )


@pytest.mark.parametrize(("lower", "is_a_race"), [(49, True), (79, False)])
def test_shares_beyond_a_whole_are_of_two_counts_and_no_lead(conflicts_of, lower, is_a_race):
    told = at("2030-06-04", "17:00")
    row = [
        claim(value, name, start, metric=metric, subject=who, as_of=told, sentence_start=0)
        for name, metric, both in (
            ("a.txt", "vote_share", (("Ada Lund", 52 if is_a_race else 88), ("Ben Moss", lower))),
            ("b.txt", "vote_count", (("Ben Moss", 9_412), ("Ada Lund", 8_166))),
        )
        for start, (who, value) in zip((0, 20), both, strict=True)
    ]
    assert ("order" in kinds(conflicts_of(*row))) is is_a_race


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


def test_a_gap_that_is_not_material_is_a_warning(conflicts_of):
    (found,) = conflicts_of(claim("52.2"), claim("49.8", "b.txt"))
    assert found.severity == "error"
    (found,) = conflicts_of(claim("40.2"), claim("39.8", "b.txt"))
    assert found.severity == "warning"


def test_what_is_likely_and_not_sure_is_a_warning(conflicts_of):
    (found,) = conflicts_of(claim(41, as_of=None), claim(31, "b.txt", as_of=None))
    assert found.severity == "warning"
    assert found.explanation[0].text.endswith("80% sure")


def test_a_claim_disputes_only_its_likeliest_partner(conflicts_of):
    unsaid = claim(44, "b.txt", 60, as_of=None)
    (found,) = conflicts_of(claim(41), claim(31, "b.txt"), unsaid)
    assert {c for side in found.sides for c in side.claims} == {"a.txt:0", "b.txt:0"}


def test_an_article_is_held_against_itself(rulebook):
    """The headline against the body, but neither what one sentence tells apart nor what the article computes with."""
    headline, body = claim(41), claim(31, start=40)
    (found,) = compare([headline, body], rulebook, ByParts(within=True)).conflicts
    assert [side.claims for side in found.sides] == [("a.txt:0",), ("a.txt:40",)]
    beside = replace(body, sentence_start=headline.sentence_start)
    old, new = (replace(c, links=(Link("change", role, 0),)) for c, role in ((headline, "from"), (body, "to")))
    for row in ([headline, beside], [old, new]):
        assert compare(row, rulebook, ByParts(within=True)).conflicts == ()


def test_a_third_article_takes_the_side_whose_value_it_gives(conflicts_of):
    (found,) = conflicts_of(claim(41), claim(31, "b.txt"), claim(31, "c.txt"))
    assert [s.claims for s in found.sides] == [("a.txt:0",), ("b.txt:0", "c.txt:0")]


@pytest.mark.parametrize("other", [{"subject": "Bo Dahl"}, {"as_of": at("2030-06-20")}])
def test_a_third_article_takes_no_side_with_a_figure_of_somebody_else_or_of_another_time(rulebook, other):
    class Agreeing(ByParts):
        """It takes all that agree for one quantity, whoever they are said of, and of whenever."""

        def agreed(self, told):
            return [SURE] * len(told)

    said = {"as_of": at("2030-06-05"), "words": ("runoff", "mayor", "ballots")}
    row = [claim(41, **said), claim(31, "b.txt", **said), claim(31, "c.txt", **said | other)]
    (found,) = compare(row, rulebook, Agreeing()).conflicts
    assert [s.claims for s in found.sides] == [("a.txt:0",), ("b.txt:0",)]


def test_a_metric_that_has_no_conflicts_of_values_has_none(rulebook):
    metrics = tuple(replace(m, kinds=("order",)) for m in rulebook.metrics)
    assert compare([claim(41), claim(31, "b.txt")], replace(rulebook, metrics=metrics), BY_PARTS).conflicts == ()


def test_polls_are_compared_by_pollster_wave_and_population(conflicts_of):
    def poll(value, name, **scope):
        return claim(value, name, metric="poll_share", as_of=None, scope=Scope(**scope))

    base = {"pollster": "fairview", "wave": "2030-05", "population": "likely voter"}
    assert kinds(conflicts_of(poll(47, "a.txt", **base), poll(49, "b.txt", **base))) == ["value"]
    for part, other in (("pollster", "tidewater"), ("wave", "2030-04"), ("population", "registered voter")):
        assert not conflicts_of(poll(47, "a.txt", **base), poll(49, "b.txt", **{**base, part: other})), part


def test_articles_of_two_stories_are_not_compared(conflicts_of):
    def dead(value, name, what):
        said = f"{value} people were killed {what}."
        return claim(value, name, metric="deaths", subject=None, as_of=at("2030-06-04"), sentence=said)

    ferry = "when the ferry Marlin sank off Cape Orrin with cattle on deck"
    mine = "by firedamp below ground in the Halden colliery near Brannock"
    assert kinds(conflicts_of(dead(12, "a.txt", ferry), dead(14, "b.txt", ferry))) == ["value"]
    assert not conflicts_of(dead(12, "a.txt", ferry), dead(14, "b.txt", mine))


def test_every_pair_that_met_has_a_verdict_with_its_reason(rulebook):
    later = claim(44, "b.txt", as_of=at("2030-06-05"))
    rows = [claim(41, as_of=at("2030-06-04")), later, claim(41, "c.txt", as_of=at("2030-06-04"))]
    result = compare(rows, rulebook, BY_PARTS)
    assert [(v.a, v.b, v.outcome, v.reason) for v in result.verdicts] == [
        ("a.txt:0", "b.txt:0", "not comparable", "one holds at a later moment"),
        ("a.txt:0", "c.txt:0", "consistent", "both can be one value"),
        ("b.txt:0", "c.txt:0", "not comparable", "one holds at an earlier moment"),
    ]
    assert result.compared == 1


def test_two_that_contradict_each_other_are_counted_as_compared(rulebook):
    result = compare([claim(41), claim(31, "b.txt")], rulebook, BY_PARTS)
    assert [v.outcome for v in result.verdicts] == ["conflict"]
    assert result.compared == 1


def test_a_share_that_its_parts_do_not_give(conflicts_of):
    part = claim(58_962, metric="other", subject=None, links=(Link("share", "part", 0),))
    whole = claim(79_260, start=20, metric="other", subject=None, links=(Link("share", "whole", 0),))
    share = claim(68, start=40, metric="other", unit="percent", subject=None, links=(Link("share", "share", 0),))
    (found,) = conflicts_of(part, whole, share)
    assert (found.kind, len(found.sides)) == ("arithmetic", 3)
    assert "74.4%" in found.message


@pytest.mark.parametrize(
    ("shares", "faults"),
    [
        ((52.7, 47.3), 0),
        ((47.3, 52.7), 0),  # the counts' own shares: whose each is was misread
        ((51.7, 48.3), 2),
        ((48.3, 51.7), 2),
    ],
)
def test_shares_that_their_counts_do_not_give(conflicts_of, shares, faults):
    names = ("Ada Lund", "Bo Dahl")
    said = {"as_of": None, "sentence_start": 0}
    rows = [claim(v, start=30 * n, subject=names[n], **said) for n, v in enumerate(shares)]
    votes = enumerate((131_977, 118_402))
    rows += [claim(v, start=30 * n + 60, metric="vote_count", subject=names[n], **said) for n, v in votes]
    found = conflicts_of(*rows)
    assert [c.rule for c in found] == ["elections/share_of_counts"] * faults


def test_a_difference_that_its_figures_do_not_give(conflicts_of):
    def row(lead):
        values = ((64_858, "from"), (56_918, "less"), (lead, "difference"))
        return [
            claim(v, start=30 * n, metric="vote_count", subject=None, as_of=None, links=(Link("difference", role, 0),))
            for n, (v, role) in enumerate(values)
        ]

    (found,) = conflicts_of(*row(7_840))
    assert found.message == "In one article, 64,858 less 56,918 is 7,940, not 7,840"
    assert not conflicts_of(*row(7_940))


def test_a_product_that_its_factors_do_not_give(conflicts_of):
    def row(total):
        values = ((60, "count", "factor"), (50_000, "USD", "factor"), (total, "USD", "total"))
        return [
            claim(v, start=30 * n, metric="other", unit=unit, subject=None, links=(Link("product", role, 0),))
            for n, (v, unit, role) in enumerate(values)
        ]

    (found,) = conflicts_of(*row(3_600_000))
    assert found.message == "In one article, 60 times 50,000 is USD 3,000,000, not 3,600,000"
    assert not conflicts_of(*row(3_000_000))
    nothing = [replace(row(3_000_000)[0], value=Decimal(0), lower=Decimal(0), upper=Decimal(0)), *row(3_000_000)[1:]]
    assert kinds(conflicts_of(*nothing)) == ["arithmetic"]


@pytest.mark.parametrize(
    ("probability", "is_sure", "severity"), [(0.97, True, "error"), (0.8, False, "warning"), (0.0, False, None)]
)
def test_a_computation_is_as_grave_as_it_is_likely_meant(conflicts_of, probability, is_sure, severity):
    """One of no probability holds as far as the program saw, so that it cannot fail."""
    row = [
        claim(v, start=i * 10, metric="other", subject=None,
              links=(Link("sum", role, 0, probability=probability, is_sure=is_sure),))
        for i, (v, role) in enumerate(((412, "part"), (655, "part"), (1_167, "total")))
    ]  # fmt: skip
    told = [(c.severity, c.probability) for c in conflicts_of(*row)]
    assert told == ([(severity, probability)] if severity else [])


def test_figures_that_other_articles_give_one_by_one_were_not_computed(conflicts_of):
    def told(document, words, *, links=True):
        values = ((412, "part"), (655, "part"), (1_167, "total"))
        return [
            claim(v, document, start=100 * n, metric="other", subject=None, as_of=None, words=[f"thing{n}"],
                  sentence=f"{v:,} thing{n} {words}.", links=(Link("sum", role, 0),) if links else ())
            for n, (v, role) in enumerate(values)
        ]  # fmt: skip

    row = told("a.txt", "it was")
    assert kinds(conflicts_of(*row)) == ["arithmetic"]
    assert not conflicts_of(*row, *told("b.txt", "there were", links=False))
    assert kinds(conflicts_of(*row, *told("b.txt", "there were", links=False)[:2])) == ["arithmetic"]
    assert kinds(conflicts_of(*row, *told("b.txt", "it was", links=False))) == ["arithmetic"], "a copy confirms nothing"


@pytest.mark.parametrize(("new", "is_fault"), [("8.5", False), ("9800000", True), ("8500000", False)])
def test_what_is_halved_may_leave_its_million_unsaid(conflicts_of, new, is_fault):
    row = [
        claim(v, start=20 * n, metric="profit", unit=unit, as_of=None,
              links=(Link("multiple", role, 0, Decimal("0.48"), Decimal("0.52")),))
        for n, (v, unit, role) in enumerate((("17000000", "EUR", "from"), (new, "count", "to")))
    ]  # fmt: skip
    assert kinds(conflicts_of(*row)) == ["arithmetic"] * is_fault


@pytest.mark.parametrize(
    ("old", "new", "rate", "is_fault"),
    [
        ("168.3", "184.6", "9.7", False),
        ("168.3", "184.6", "19.7", True),
        ("168.3", "16.3", "9.7", False),
        ("16.3", "184.6", "9.7", False),
        ("214", "152", "29", False),
        ("214", "152", "20", True),
    ],
)
def test_a_change_fails_only_where_neither_figure_can_be_its_size(conflicts_of, old, new, rate, is_fault):
    row = [
        claim(value, start=20 * n, metric=metric, unit=unit, subject=None, as_of=None, links=(Link("change", role, 0),))
        for n, (value, metric, unit, role) in enumerate(
            ((old, "budget", "EUR", "from"), (new, "budget", "EUR", "to"), (rate, "rate", "percent", "rate"))
        )
    ]  # fmt: skip
    assert kinds(conflicts_of(*row)) == ["arithmetic"] * is_fault


def test_shares_of_two_wholes_make_no_sum(conflicts_of):
    sentence = "86% of all members came, and 82% of the valid papers said yes."
    row = [
        claim(v, start=sentence.index(str(v)), subject=n, sentence=sentence, sentence_start=0)
        for v, n in ((86, "Ada Lund"), (82, "Ben Moss"))
    ]
    assert not conflicts_of(*row)


def test_leads_whose_moment_is_another_sentence_s_are_of_no_one_moment(conflicts_of):
    told = AsOf(text="52% counted", counted=Decimal(52))
    row = [claim(4_610, metric="vote_count", as_of=told),
           claim(4_377, start=20, metric="vote_count", subject="Ben Moss", as_of=told, sentence_start=0)]  # fmt: skip
    other = [("9,412", "Ben Moss", 0), ("8,166", "Ada Lund", 20)]

    def against(filled):
        return conflicts_of(*row, *(
            claim(v.replace(",", ""), "b.txt", start, metric="vote_count", subject=who, as_of=told, sentence_start=0,
                  filled=filled)
            for v, who, start in other
        ))  # fmt: skip

    assert "order" in kinds(against(()))
    assert "order" not in kinds(against((Filled("as_of", "paragraph"),)))


def test_shares_beyond_the_whole(conflicts_of):
    row = [
        claim(v, start=i * 10, subject=n, sentence_start=0, sentence="It was 56% to 49%.")
        for i, (v, n) in enumerate(((56, "Ada Lund"), (49, "Ben Moss")))
    ]
    assert not conflicts_of(*row), "those whom their sentence does not name may be of two questions"
    (found,) = conflicts_of(*(replace(c, sentence="Lund had 56% to Moss' 49%.") for c in row))
    assert found.message == "In one article, 56% and 49% add up to 105%, more than the whole"
    rounded = [
        claim(v, start=i * 10, subject=n, sentence_start=0, sentence="Lund had 51.3% to Moss' 48.8%.")
        for i, (v, n) in enumerate((("51.3", "Ada Lund"), ("48.8", "Ben Moss")))
    ]
    assert not conflicts_of(*rounded)


def test_of_very_many_parts_the_first_and_the_last_are_named(conflicts_of):
    parts = [claim(v, start=v, metric="other", subject=None, links=(Link("sum", "part", 0),)) for v in range(101, 111)]
    total = claim(1000, start=999, metric="other", subject=None, links=(Link("sum", "total", 0),))
    (found,) = conflicts_of(*parts, total)
    assert found.message == "In one article, 10 figures from 101 to 110 add up to 1,055, not 1,000"


def test_a_total_whose_unit_stands_elsewhere_is_told_with_it(conflicts_of):
    def printed(value, start, role):
        one = claim(
            value * 100_000, start=start, metric="budget", subject=None, unit="EUR", links=(Link("sum", role, 0),)
        )
        return replace(one, text=f"{value / 10}", end=start + 4)

    parts = [printed(value, value, "part") for value in (312, 184, 97)]
    (found,) = conflicts_of(*parts, printed(610, 999, "total"))
    assert found.message == "In one article, 9.7, 18.4 and 31.2 add up to €59.3 million, not 61.0"


def test_parts_that_miss_a_round_total(conflicts_of):
    parts = [
        claim(v, start=i * 10, metric="other", subject=None, links=(Link("sum", "part", 0),))
        for i, v in enumerate((1120, 960, 720))
    ]
    total = claim(3000, start=50, metric="other", subject=None, links=(Link("sum", "total", 0),))
    (found,) = conflicts_of(*parts, total)
    assert found.message == "In one article, 1,120, 960 and 720 add up to 2,800, not 3,000"


def test_what_is_denied_takes_no_part_in_a_computation(conflicts_of):
    row = [
        claim(v, start=i * 10, metric="other", subject=None, links=(Link("sum", role, 0),))
        for i, (v, role) in enumerate(((412, "part"), (655, "part"), (1_167, "total")))
    ]
    assert not conflicts_of(replace(row[0], modality="denied"), *row[1:])


def test_decimals_never_become_binary(conflicts_of):
    rate = claim(
        "3.1", start=40, metric="other", unit="percent", subject=None, trend="up", links=(Link("change", "rate", 0),)
    )
    old = claim(Decimal("388.4"), metric="budget", unit="USD", links=(Link("change", "from", 0),))
    new = claim(Decimal("400.4"), start=20, metric="budget", unit="USD", links=(Link("change", "to", 0),))
    assert not conflicts_of(old, new, rate)


@pytest.mark.parametrize(("last", "found"), [(24, 0), (14, 4)])
def test_strangers_are_held_against_each_other_only_where_it_is_sure(conflicts_of, last, found):
    rows = [
        claim(value, name, 100 * n, metric="vote_count", subject=f"Contender {n}", as_of=None)
        for name, values in (("a.txt", (900, 11, 12, 13, 14)), ("b.txt", (412, 21, 22, 23, last)))
        for n, value in enumerate(values)
    ]
    assert len([c for c in conflicts_of(*rows) if c.kind == "value"]) == found
    sure = [replace(c, as_of=at("2030-06-04")) for c in rows]
    assert len([c for c in conflicts_of(*sure) if c.kind == "value"]) == (5 if last == 24 else 4)
