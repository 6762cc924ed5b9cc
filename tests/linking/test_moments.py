"""How the moments of two claims stand to each other."""

import pytest
from msgspec.structs import replace

from lamayor_check.claims.claim import AsOf
from lamayor_check.linking.moments import relation
from tests.checking.build import at, claim

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


def test_a_day_does_not_hold_as_of_itself():
    one, other = (
        replace(claim(n, d, metric="date", unit="date", as_of=AsOf(text=text, start=day, end=day)), text=text)
        for n, d, text, day in (
            (741_242, "a.txt", "June 14, 2030", "2030-06-14"),
            (741_252, "b.txt", "June 24, 2030", "2030-06-24"),
        )
    )
    assert relation(one, other) == "unsaid"
    assert relation(claim(41, as_of=one.as_of), claim(31, "b.txt", as_of=other.as_of)) == "earlier"
