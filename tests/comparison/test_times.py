"""How moments stand to each other, and what is made of one that is not said."""

import pytest

from lamayor_check.claims.claim import AsOf, Scope
from lamayor_check.comparison.times import relation
from tests.comparison.build import at, claim

EVENING = AsOf(text="Tuesday evening", start="2030-06-04T18:00", end="2030-06-04T23:59")


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (at("2030-06-04", "22:00"), at("2030-06-04", "22:00"), "same"),
        (at("2030-06-04", "22:00"), at("2030-06-04", "23:00"), "earlier"),
        (at("2030-06-05"), at("2030-06-04", "23:00"), "later"),
        (at("2030-06-04"), EVENING, "same"),
        (EVENING, at("2030-06-04", "22:00"), "within"),
        (AsOf(mark="call", by="ap"), AsOf(mark="call", by="the associated press"), "same"),
        (AsOf(mark="call", by="ap"), AsOf(mark="call", by="union press"), "different"),
        (AsOf(counted=44), AsOf(counted=71), "earlier"),
        (AsOf(mark="final"), AsOf(mark="certified"), "same"),
        (AsOf(mark="final"), at("2030-06-04"), "unsaid"),
        (AsOf(mark="final"), at("2030-06-04", "23:00"), "later"),
        (AsOf(counted=44), AsOf(mark="certified"), "earlier"),
        (None, at("2030-06-04"), "unsaid"),
    ],
)
def test_two_moments(one, other, said):
    assert relation(claim(41, as_of=one), claim(41, "b.txt", as_of=other)) == said


def spent(value, name, published, **more):
    return claim(
        value, name, metric="spending", unit="USD", as_of=None, words=["campaign", "spend"], published=published, **more
    )


def test_a_total_that_grew_by_a_later_article_is_fine(conflicts_of):
    assert not conflicts_of(spent(6_000_000, "a.txt", "2030-06-04"), spent(7_200_000, "b.txt", "2030-06-05"))
    (found,) = conflicts_of(spent(7_200_000, "a.txt", "2030-06-04"), spent(6_000_000, "b.txt", "2030-06-05"))
    assert found.severity == "warning"


def test_figures_of_a_year_that_is_over_need_no_moment(conflicts_of):
    year = Scope(period="2028", detail=("overtime", "spend"))
    (found,) = conflicts_of(
        spent(61_300_000, "a.txt", "2030-06-04", scope=year), spent(64_100_000, "b.txt", "2030-09-01", scope=year)
    )
    assert found.severity == "error"


def test_a_poll_that_is_news_is_of_this_month(conflicts_of):
    def poll(value, name, wave, published):
        scope = Scope(pollster="fairview", wave=wave)
        return claim(value, name, metric="poll_share", as_of=None, scope=scope, published=published)

    said = poll(47, "a.txt", "2030-05", "2030-05-30")
    (found,) = conflicts_of(said, poll(49, "b.txt", "", "2030-06-03"))
    assert found.severity == "warning"
    assert not conflicts_of(said, poll(49, "b.txt", "", "2030-07-03"))


def test_what_something_was_before_is_not_what_it_is(conflicts_of):
    def seats(value, name, sentence):
        start = sentence.index(str(value))
        return claim(value, name, start, metric="seats", as_of=None, sentence=sentence, sentence_start=0)

    now = seats(17, "a.txt", "The party kept 17 seats.")
    assert not conflicts_of(now, seats(21, "b.txt", "The party is down from 21 seats."))
    assert conflicts_of(now, seats(21, "b.txt", "The party kept 21 seats."))


def test_a_running_total_without_a_moment_is_of_the_day_it_came_out(conflicts_of):
    def count(value, name, moment):
        return claim(value, name, metric="vote_count", as_of=moment, published="2030-06-05")

    noon = at("2030-06-05", "12:00")
    assert len(conflicts_of(count(431_200, "a.txt", noon), count(421_900, "b.txt", None))) == 1
    assert not conflicts_of(count(421_900, "a.txt", noon), count(431_200, "b.txt", None))


def test_a_toll_that_falls_from_one_day_s_article_to_the_next(conflicts_of):
    def toll(value, name, published):
        return claim(value, name, metric="deaths", subject=None, as_of=None, words=["die"], published=published)

    assert len(conflicts_of(toll(8, "a.txt", "2030-06-05"), toll(7, "b.txt", "2030-06-06"))) == 1
    assert not conflicts_of(toll(7, "a.txt", "2030-06-05"), toll(8, "b.txt", "2030-06-06"))


def test_seats_while_the_count_goes_on_are_not_those_that_were_won(conflicts_of):
    def seats(value, name, moment):
        return claim(value, name, metric="seats", as_of=moment, words=["seat"])

    assert len(conflicts_of(seats(67, "a.txt", None), seats(58, "b.txt", None))) == 1
    assert not conflicts_of(seats(67, "a.txt", None), seats(58, "b.txt", at("2030-06-04", "22:10")))


def test_how_much_something_changed_by_is_not_what_it_is(conflicts_of):
    one = claim(38, metric="seats", as_of=None, words=["seat"])
    other = claim(
        33, "b.txt", 30, metric="seats", as_of=None, sentence="Its tally of seats slid by 33.", sentence_start=3
    )
    assert not conflicts_of(one, other)


def test_the_only_shares_of_two_articles_are_of_one_count(conflicts_of):
    assert len(conflicts_of(claim(17, as_of=None), claim(19, "b.txt", as_of=None))) == 1
    more = claim(16, "b.txt", 40, as_of=None)
    assert not conflicts_of(claim(17, as_of=None), claim(19, "b.txt", as_of=None), more)
    assert not conflicts_of(claim(17, as_of=at("2030-06-04", "22:00")), claim(19, "b.txt", as_of=None))
