"""Two claims that say themselves that they are one quantity at one moment."""

import pytest

from lamayor_check.claims.claim import AsOf, Filled, Scope
from lamayor_check.linking.exact import are_one, has_aged, has_grown, is_fall
from tests.checking.build import at, claim

POLL = {"metric": "poll_share", "as_of": None}
OCTOBER = {"pollster": "fairview", "wave": "2030-10"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {}),
        ({"as_of": at("2030-06-04", "22:00")}, {"as_of": at("2030-06-04", "22:00")}),
        ({"as_of": AsOf(counted=44)}, {"as_of": AsOf(counted=44)}),
        ({"as_of": AsOf(mark="final")}, {"as_of": AsOf(mark="certified")}),
        ({"stage": "runoff"}, {}),
        ({**POLL, "scope": Scope(**OCTOBER)}, {**POLL, "scope": Scope(**OCTOBER)}),
    ],
)
def test_must_be_one(metrics, one, other):
    a, b = claim(41, **one), claim(31, "b.txt", **other)
    assert are_one(a, b, metrics[a.metric])
    assert are_one(b, a, metrics[b.metric])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {"subject": "Ben Moss"}),
        ({}, {"subject": None}),
        ({}, {"metric": "turnout"}),
        ({"metric": "other"}, {"metric": "other"}),
        ({"metric": "deaths"}, {"metric": "deaths"}),  # its articles name it in many ways
        ({"metric": "distance"}, {"metric": "distance"}),  # how far off and how deep, of one ship at one hour
        ({}, {"modality": "projected"}),
        ({}, {"as_of": None}),
        ({"as_of": None}, {"as_of": None}),
        ({"as_of": at("2030-06-04")}, {"as_of": at("2030-06-04")}),  # a day has many moments
        ({}, {"as_of": AsOf(mark="call", by="union press")}),
        ({"stage": "runoff"}, {"stage": "primary"}),
        ({}, {"filled": (Filled("subject", "headline"),)}),
        ({"filled": (Filled("as_of", "headline"),)}, {}),
        ({**POLL, "scope": Scope(**OCTOBER)}, {**POLL, "scope": Scope(pollster="fairview", wave="2030-09")}),
        ({**POLL, "scope": Scope(pollster="fairview")}, {**POLL, "scope": Scope(pollster="fairview")}),
        ({**POLL, "scope": Scope(**OCTOBER)}, {**POLL, "scope": Scope(pollster="tidewater", wave="2030-10")}),
    ],
)
def test_must_not_be_one(metrics, one, other):
    a, b = claim(41, **one), claim(31, "b.txt", **other)
    assert not are_one(a, b, metrics[a.metric])
    assert not are_one(b, a, metrics[b.metric])


EARLY, LATE = at("2030-06-05"), at("2030-06-06")


def toll(value, name, moment, **more):
    return claim(value, name, metric="deaths", as_of=moment, **more)


@pytest.mark.parametrize(
    ("one", "other", "falls"),
    [
        (toll(80, "a", EARLY), toll(75, "b", LATE), True),
        (toll(75, "a", LATE), toll(80, "b", EARLY), True),
        (toll(75, "a", EARLY), toll(80, "b", LATE), False),
        (toll(80, "a", EARLY), toll(9, "b", LATE), False),  # a total of something else
        (toll(80, "a", EARLY), toll(75, "b", LATE, subject="Ben Moss"), False),
        (toll(80, "a", EARLY, subject=None), toll(75, "b", LATE, subject=None), False),  # nobody says of what
        (toll(80, "a", EARLY, subject=None, words=["die"]), toll(75, "b", LATE, subject=None, words=["die"]), True),
        (claim(41, "a", as_of=EARLY), claim(38, "b", as_of=LATE), False),  # shares may fall
    ],
)
def test_running_totals_that_fall(metrics, one, other, falls):
    assert is_fall(one, other, metrics[one.metric]) is falls
    assert is_fall(other, one, metrics[one.metric]) is falls


@pytest.mark.parametrize(
    ("one", "other", "grows"),
    [
        (toll(75, "a", None, published="2030-06-05"), toll(80, "b", None, published="2030-06-07"), True),
        (toll(80, "a", None, published="2030-06-05"), toll(75, "b", None, published="2030-06-07"), False),
        (toll(75, "a", None), toll(80, "b", None), False),  # of one day
        (toll(75, "a", EARLY, published="2030-06-05"), toll(80, "b", EARLY, published="2030-06-07"), False),
        (claim(38, "a", as_of=None, published="2030-06-05"), claim(41, "b", as_of=None, published="2030-06-07"), False),
    ],
)
def test_running_totals_that_have_grown(metrics, one, other, grows):
    assert has_grown(one, other, metrics[one.metric]) is grows
    assert has_grown(other, one, metrics[one.metric]) is grows


def aged(value, name, published):
    return claim(value, name, metric="age", unit="year", as_of=None, published=published)


@pytest.mark.parametrize(
    ("one", "other", "is_older"),
    [
        (aged(33, "a", "2030-03-14"), aged(34, "b", "2030-09-02"), True),
        (aged(33, "a", "2030-03-14"), aged(34, "b", "2030-03-20"), False),  # no birthday is as likely as a slip
        (aged(33, "a", "2030-03-14"), aged(35, "b", "2030-09-02"), False),
        (aged(34, "a", "2030-03-14"), aged(33, "b", "2030-09-02"), False),  # nobody grows younger
        (aged(33, "a", "2030-03-14"), aged(35, "b", "2031-09-02"), True),
        (aged(33, "a", "2030-03-14"), aged(34, "b", "2032-09-02"), False),  # two birthdays at least
        (aged(33, "a", ""), aged(34, "b", "2030-09-02"), False),
        (toll(33, "a", None, published="2030-03-14"), toll(34, "b", None, published="2030-09-02"), False),
    ],
)
def test_people_who_have_had_their_birthday(metrics, one, other, is_older):
    assert has_aged(one, other, metrics[one.metric]) is is_older
    assert has_aged(other, one, metrics[one.metric]) is is_older
