"""What the other claims of a story say for and against two that disagree."""

import numpy as np
import pytest

from lamayor_check.linking import evidence, rivals
from lamayor_check.linking.rivals import FLOOR, disputed, disputes
from tests.checking.build import NO, SURE, claim

MOVED = {"subject": None, "as_of": None, "metric": "deaths", "words": ["drown"]}


class By:
    """A linker to which pairs of places are as likely as they are said to be, else impossible."""

    def __init__(self, likely):
        self.likely = likely

    def linked(self, told):
        return [self.likely] * len(told)


def row(document, *values, **more):
    base = {"metric": "vote_count", "as_of": None, "subject": None, **more}
    return [claim(v, document, 60 * n, **base) for n, v in enumerate(values)]


def told(links, *thirds):
    """What is said of each dispute, by its two values."""
    names = (*evidence.NAMES, *rivals.NAMES)
    return {
        (int(d.one.value), int(d.other.value)): dict(zip(names, d.told, strict=True))
        for d in disputes(links, disputed(links), thirds)
    }


def test_turning_is_its_own_inverse(links_of):
    links = links_of(row("a.txt", 412, 951, 70), row("b.txt", 421, 951))
    back = links.turned()
    assert (back.one, back.other) == (links.other, links.one)
    assert back.pairs == tuple((j, i) for i, j in links.pairs)
    assert (back.of_one, back.of_other) == (links.of_other, links.of_one)
    again = back.turned()
    for name in ("one", "other", "pairs", "likely", "agrees", "of_one", "of_other"):
        assert getattr(again, name) == getattr(links, name), name
    np.testing.assert_array_equal(again.told, links.told)


def test_candidates_are_found_by_their_place_in_either_article(links_of):
    links = links_of(row("a.txt", 412, 951), row("b.txt", 421, 951, 70))
    for places, side in ((links.of_one, 0), (links.of_other, 1)):
        for place, numbers in places.items():
            assert all(links.pairs[n][side] == place for n in numbers)
        assert sorted(n for numbers in places.values() for n in numbers) == list(range(len(links.pairs)))


@pytest.mark.parametrize(
    ("one", "other", "least", "most", "slipped", "size"),
    [(412, 421, 3, 3, 3, 2.6253), (64_000, 46_000, 2, 2, 2, 4.8062), (412, 900, 1, 3, -1, 2.9547)],
)
def test_how_many_digits_tell_of_a_slip(links_of, one, other, least, most, slipped, size):
    (found,) = told(links_of(row("a.txt", one), row("b.txt", other))).values()
    assert [found[name] for name in ("digits least", "digits most", "digits of a slip")] == [least, most, slipped]
    assert found["size"] == pytest.approx(size, abs=1e-3)


def test_only_what_disagrees_and_is_likely_is_disputed(links_of):
    one, other = row("a.txt", 412, 951), row("b.txt", 421, 951)
    assert set(told(links_of(one, other))) == {(412, 421), (412, 951), (951, 421)}
    assert told(links_of(one, other, By(FLOOR / 2))) == {}


def test_what_says_itself_that_it_is_one_quantity_is_disputed(links_of):
    one, other = claim(50.8), claim(49.2, "b.txt")
    (said,) = told(links_of([one], [other], By(FLOOR / 2))).values()
    assert said["linked"] == pytest.approx(FLOOR)
    assert told(links_of([one], [claim(49.2, "b.txt", subject="Bo Dahl")], By(FLOOR / 2))) == {}
    assert links_of([one], [claim(50.8, "b.txt")], By(FLOOR / 2)).likely == (FLOOR / 2,)


def test_a_dispute_is_told_the_same_from_either_side(links_of):
    links = links_of(row("a.txt", 412, 951, 70), row("b.txt", 421, 951))
    there, back = told(links), told(links.turned())
    assert {(b, a): said for (a, b), said in there.items()} == back


def test_a_better_partner_speaks_against_it(links_of):
    alone = told(links_of(row("a.txt", 412), row("b.txt", 421)))[412, 421]
    beside = claim(421, "b.txt", 60, metric="vote_count", as_of=None, subject="Ben Moss")
    rivalled = told(links_of(row("a.txt", 412), [*row("b.txt", 430), beside]))[412, 421]
    assert (alone["linked"], alone["over the best other"]) == (pytest.approx(0.8), pytest.approx(0.8))
    assert rivalled["linked"] == pytest.approx(NO)
    assert rivalled["over the best other"] < 0
    assert rivalled["share least"] < alone["share least"]


def test_a_partner_that_agrees_speaks_against_it(links_of):
    said = told(links_of(row("a.txt", 412), row("b.txt", 421, 412)))[412, 421]
    assert said["agreeing most"] == pytest.approx(0.8)
    assert said["over agreeing"] == pytest.approx(0)
    assert told(links_of(row("a.txt", 412), row("b.txt", 421)))[412, 421]["agreeing most"] == 0


def test_third_articles_that_give_either_value_are_told(links_of):
    a, b, c = (row(f"{name}.txt", value) for name, value in (("a", 412), ("b", 421), ("c", 412)))
    links = links_of(a, b)
    alone = told(links)[412, 421]
    said = told(links, (links_of(a, c), links_of(b, c)))[412, 421]
    assert (alone["articles"], said["articles"]) == (2, 3)
    assert (alone["others most"], alone["third most"]) == (0, 0)
    assert said["others most"] == said["third most"] == pytest.approx(0.8)
    assert said["others least"] == said["third least"] == 0


def test_an_article_that_has_both_as_two_things_bears_out_neither(links_of):
    a, b = row("a.txt", 412), row("b.txt", 421)
    c = [*row("c.txt", 412), claim(421, "c.txt", 60, metric="vote_count", as_of=None, subject="Ben Moss")]
    said = told(links_of(a, b), (links_of(a, c), links_of(b, c)))[412, 421]
    assert said["third least"] == pytest.approx(NO)


@pytest.mark.parametrize(
    ("one", "other", "slip", "mixed", "close"),
    [(41_726, 47_126, 1, 1, 1), (412, 900, 0, 0, 0), (12_345, 12_395, 1, 0, 1), (100, 130, 0, 0, 1)],
)
def test_how_two_values_differ(links_of, one, other, slip, mixed, close):
    ((_, said),) = told(links_of(row("a.txt", one), row("b.txt", other))).items()
    assert (said["slip"], said["mixed"], said["close"]) == (slip, mixed, close)
    assert said["gap"] > 0


def test_what_both_say_can_veto_a_dispute(links_of):
    other = row("b.txt", 421, subject="Ben Moss")
    assert told(links_of(row("a.txt", 900, subject="Ada Lund"), other)) == {}
    # a slip of the pen, and a name that was read wrong
    assert told(links_of(row("a.txt", 412, subject="Ada Lund"), other)).keys() == {(412, 421)}
    links = links_of(row("a.txt", 900, subject="Ben Moss"), other)
    (plain,) = disputes(links, disputed(links), [])
    assert plain.linked < SURE


def test_what_its_own_article_withdraws_is_disputed_by_nobody(links_of):
    withdrawn, other = row("a.txt", 16_240, modality="denied"), row("b.txt", 12_640)
    assert told(links_of(withdrawn, other)) == told(links_of(other, withdrawn)) == {}
    assert told(links_of(withdrawn, row("b.txt", 12_640, modality="denied"))).keys() == {(16_240, 12_640)}
    assert links_of(withdrawn, row("b.txt", 16_240)).agrees == (True,)
