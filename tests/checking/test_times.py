"""What is made of moments: of those that differ, of one that is not said, and of what something was before."""

from lamayor_check.claims.claim import Scope
from tests.checking.build import at, claim


def test_one_who_does_not_say_when_speaks_of_any_moment(conflicts_of):
    (found,) = conflicts_of(claim(41, as_of=at("2030-06-04", "22:00")), claim(31, "b.txt", as_of=None))
    assert found.severity == "warning"


def test_figures_of_two_years_are_of_two_things(conflicts_of):
    def spent(value, name, year):
        scope = Scope(period=year, detail=("overtime", "spend"))
        return claim(value, name, metric="spending", unit="USD", as_of=None, scope=scope)

    assert len(conflicts_of(spent(61_300_000, "a.txt", "2028"), spent(64_100_000, "b.txt", "2028"))) == 1
    assert not conflicts_of(spent(61_300_000, "a.txt", "2028"), spent(64_100_000, "b.txt", "2029"))


def test_what_something_was_before_is_not_what_it_is(conflicts_of):
    def seats(value, name, sentence):
        start = sentence.index(str(value))
        return claim(value, name, start, metric="seats", as_of=None, sentence=sentence, sentence_start=0)

    now = seats(17, "a.txt", "The party kept 17 seats.")
    assert not conflicts_of(now, seats(21, "b.txt", "The party is down from 21 seats."))
    assert conflicts_of(now, seats(21, "b.txt", "The party kept 21 seats."))


def test_how_much_something_changed_by_is_not_what_it_is(conflicts_of):
    one = claim(38, metric="seats", as_of=None, words=["seat"])
    other = claim(
        33, "b.txt", 30, metric="seats", as_of=None, sentence="Its tally of seats slid by 33.", sentence_start=3
    )
    assert not conflicts_of(one, other)


def test_a_total_that_grew_is_fine_and_one_that_fell_is_not(conflicts_of):
    def toll(value, name, moment):
        return claim(value, name, metric="deaths", subject=None, as_of=moment, words=["bridge", "die"])

    first, second = at("2030-06-05"), at("2030-06-06")
    assert not conflicts_of(toll(7, "a.txt", first), toll(8, "b.txt", second))
    (found,) = conflicts_of(toll(8, "a.txt", first), toll(7, "b.txt", second))
    assert found.kind == "monotonic"
    assert [side.label for side in found.sides] == ["8", "7"]


def test_a_total_of_another_contest_has_not_fallen(conflicts_of):
    def count(value, name, moment, **more):
        return claim(value, name, metric="vote_count", as_of=at("2030-06-05", moment), **more)

    early = count(41_200, "a.txt", "20:00", stage="primary")
    assert not conflicts_of(early, count(40_100, "b.txt", "21:00", stage="runoff"))
    assert not conflicts_of(early, count(40_100, "b.txt", "21:00", stage="primary", subject="Ben Moss"))


def test_a_birthday_is_no_contradiction(conflicts_of):
    def found(published):
        ages = [(33, "a.txt", "2030-03-14"), (34, "b.txt", published)]
        return conflicts_of(
            *(claim(n, name, metric="age", unit="year", as_of=None, published=day) for n, name, day in ages)
        )

    assert found("2030-03-15")
    assert not found("2030-09-02")
