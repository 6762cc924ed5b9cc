"""The links between the articles of a run."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from lamayor_check.claims.claim import Scope
from lamayor_check.linking import rivals
from lamayor_check.linking import web as web_module
from lamayor_check.linking.evidence import NAMES
from lamayor_check.linking.page import page
from lamayor_check.linking.web import SURE, Web, agree, agree_each, links
from tests.checking.build import BY_PARTS, LIKELY, at, claim

ORRIN = "The ferry Marlin sank off Cape Orrin with cattle on deck."


def votes(value, document, start=0, **more):
    return claim(value, document, start, **{"metric": "vote_count", **more})


@pytest.fixture
def web(metrics):
    """Three articles of one story, one of another."""
    rows = [votes(900, "a.txt"), votes(412, "b.txt"), votes(412, "c.txt"), votes(7, "z.txt", subject="Zed Quill")]
    return Web(rows, metrics, BY_PARTS)


def judged(web, one, other):
    (met,) = web.judged([(one, other)])
    return list(met.judged)


def test_pairs_are_of_one_story_and_in_order(web):
    own = [(name, name) for name in ("a.txt", "b.txt", "c.txt", "z.txt")]
    assert sorted(web.pairs()) == sorted([*own, ("a.txt", "b.txt"), ("a.txt", "c.txt"), ("b.txt", "c.txt")])


def test_pairs_come_story_by_story(metrics):
    rows = [votes(900, "a.txt"), votes(7, "b.txt", subject="Zed Quill", sentence=ORRIN), votes(412, "c.txt")]
    pairs = [("a.txt", "a.txt"), ("a.txt", "c.txt"), ("c.txt", "c.txt"), ("b.txt", "b.txt")]
    assert list(Web(rows, metrics, BY_PARTS).pairs()) == pairs


def test_articles_that_say_the_same_word_for_word_are_asked_once(metrics):
    def said(value, document, how):
        return votes(value, document, sentence=f"The clerk {how} {value} ballots in the Cape Orrin race.")

    rows = [said(900, "a.txt", "found"), said(412, "b.txt", "counted"), said(412, "c.txt", "saw")]
    copies = [replace(c, document=f"z{c.document}", id=f"z{c.id}") for c in rows]
    place = len(NAMES) + rivals.NAMES.index("articles")
    for run in (rows, rows + copies):
        (found,) = judged(Web(run, metrics, BY_PARTS), "a.txt", "b.txt")
        assert found.dispute.told[place] == 3


def test_links_are_made_once(metrics):
    asked = []

    class Counted:
        card = BY_PARTS.card

        def linked(self, told):
            asked.append(len(told))
            return BY_PARTS.linked(told)

        def disputed(self, told):
            return BY_PARTS.disputed(told)

        def agreed(self, told):
            return BY_PARTS.agreed(told)

        def of_one_story(self, told):
            return BY_PARTS.of_one_story(told)

    web = Web([votes(900, "a.txt"), votes(412, "b.txt"), votes(412, "c.txt")], metrics, Counted())
    assert len(list(web.met())) == 6
    assert asked == [3]


def test_articles_are_met_in_order_in_whatever_blocks(web, monkeypatch):
    whole = list(web.met())
    monkeypatch.setattr(web_module, "AT_ONCE", 1)
    for one, other, pair in zip(web.met(), whole, web.pairs(), strict=True):
        assert (one.links.one.document, one.links.other.document) == pair
        assert one.judged == other.judged
        assert one.links.pairs == other.links.pairs


def test_pages_are_made_once(web):
    assert web.page("a.txt") is web.page("a.txt")


def test_what_says_itself_that_it_is_one_is_sure(web):
    (found,) = judged(web, "a.txt", "b.txt")
    assert found.probability == SURE
    assert {found.dispute.one.text, found.dispute.other.text} == {"900", "412"}
    assert judged(web, "b.txt", "c.txt") == []


def test_what_is_vetoed_is_not_asked_about(metrics):
    early, late = at("2030-06-04", "22:00"), at("2030-06-04", "23:00")
    web = Web([votes(900, "a.txt", as_of=early), votes(412, "b.txt", as_of=late)], metrics, BY_PARTS)
    assert judged(web, "a.txt", "b.txt") == []


def test_of_the_rest_the_linker_is_asked(metrics):
    web = Web([votes(900, "a.txt", as_of=None), votes(412, "b.txt", as_of=None)], metrics, BY_PARTS)
    assert [j.probability for j in judged(web, "a.txt", "b.txt")] == [pytest.approx(LIKELY)]


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ((41, "percent"), ("41.4", "percent"), True),
        ((41, "percent"), (43, "percent"), False),
        ((12_400, "acre"), (5_018, "hectare"), True),
        ((12_400, "acre"), (12_400, "hectare"), False),
        ((2, "week"), (14, "day"), True),
        ((41, "count"), ("41.3", "percent"), True),  # bare, and rounded as it is written
        (("24.1", "count"), (24_100_000, "EUR"), True),  # from a column of millions
        (("814", "count"), (8_140_000_000, "INR"), True),  # crores
        (("814", "count"), (8_140_000, "INR"), False),
        (("24.1", "count"), (21_400_000, "EUR"), False),
        (("24.1", "EUR"), (24_100_000, "EUR"), False),
        (("-5.6", "percent"), ("5.6", "percent"), True),  # others say that it fell
        (("-5.6", "percent"), ("6.5", "percent"), False),
        ((1_435, "clock"), (1_435, "half clock"), True),
        ((715, "clock"), (1_435, "half clock"), True),  # five to twelve
        ((0, "clock"), (1_440, "clock"), True),  # midnight
        ((715, "clock"), (1_435, "clock"), False),
    ],
)
def test_values_that_can_be_one(page_of, metrics, one, other, is_so):
    a, b = (page_of(claim(v, d, metric="other", unit=u)).said[0] for (v, u), d in ((one, "a.txt"), (other, "b.txt")))
    assert agree(a, b, metrics) is agree(b, a, metrics) is is_so


def test_links_hold_one_row_for_each_candidate(page_of, metrics):
    pages = page_of(claim(41, sentence=ORRIN), claim(7, start=60)), page_of(claim(31, "b.txt", sentence=ORRIN))
    (found,) = links([pages], metrics, BY_PARTS)
    assert len(found.pairs) == len(found.told) == len(found.likely) == len(found.agrees)


def test_many_pairs_agree_as_each_does_by_itself(metrics):
    """By the ends of intervals in columns no pair comes out otherwise than by its exact values."""
    given = [
        *(votes(v, "a.txt", 60 * n, **more) for n, (v, more) in enumerate([
            (41, {}), (40, {"bound": "approx"}), (412, {}), (421, {}), (0, {}), (3_000_000_000, {}), (3, {}),
            (41_000, {}), (24, {"scope": Scope(noun="vote")}), (24_000_000, {"scope": Scope(noun="vote")}),
        ])),
        *(claim(v, "a.txt", 2_000 + 60 * n, unit=unit) for n, (v, unit) in enumerate([
            (41, "percent"), (Decimal("-41"), "percent"), (Decimal("41.5"), "percent"), (3, "foot"), (1, "meter"),
            (1, "mile"), (2, "year"), (730, "day"), (41, "USD"), (41, "EUR"), (600, "clock"), (600, "half clock"),
            (Decimal("40.6"), "USD"),
        ])),
        replace(votes(40, "a.txt", 9_000), text="forty"), claim(42, "a.txt", 9_060, unit="percent"),
    ]  # fmt: skip
    own = page(given, metrics)
    pairs = [(i, j) for i in range(len(given)) for j in range(len(given))]
    alone = [agree(own.said[i], own.said[j], metrics) for i, j in pairs]
    assert agree_each([(own, own)], [pairs], metrics) == alone
    assert True in alone
    assert False in alone


def of_five(name, *values):
    """An article that gives the votes of as many contenders."""
    return [votes(value, name, 100 * n, subject=f"Contender {n}") for n, value in enumerate(values)]


@pytest.mark.parametrize(
    ("other", "third", "are_strangers"),
    [
        ((412, 21, 22, 23, 24), None, True),
        ((412, 21, 22, 23, 14), None, False),
        ((412, 21, 22, 23, 24), (1, 11, 22, 3, 4), False),
        ((412, 21, 22, 23, 24), (1, 11, 12, 3, 4), True),
        ((412, 21, 22, 23), None, False),
    ],
    ids=["nothing", "one figure", "by a third", "a third that only one knows", "few claims"],
)
def test_articles_are_strangers_that_agree_on_nothing(metrics, other, third, are_strangers):
    rows = [*of_five("a.txt", 900, 11, 12, 13, 14), *of_five("b.txt", *other), *of_five("c.txt", *(third or ()))]
    web = Web(rows, metrics, BY_PARTS)
    own, both = web.judged([("a.txt", "a.txt"), ("a.txt", "b.txt")])
    assert both.judged
    assert (own.are_strangers, both.are_strangers) == (False, are_strangers)
