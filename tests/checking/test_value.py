"""Which disagreements hang together, and which does not hold."""

from itertools import combinations
from string import ascii_lowercase
from types import SimpleNamespace

import pytest

from lamayor_check.checking.compare import compare
from lamayor_check.checking.disagreements import ALONE
from lamayor_check.checking.facts import Agreed
from lamayor_check.checking.value import TOGETHER, quarrels
from lamayor_check.claims.figure import figure
from lamayor_check.linking.rivals import Dispute
from lamayor_check.linking.web import Judged
from tests.checking.build import NO, SURE, ByParts, claim


def told(values, unasked=(), **differ):
    """The quarrels of articles a, b, c, … that give these values, where all that give one value agree and are one
    quantity: `ab=0.7` for how likely the first two are one quantity and disagree. `unasked` are articles that were not
    held against the first. Sides as the articles' letters."""
    row = {name: claim(value, name) for name, value in zip(ascii_lowercase, values, strict=False)}
    judged = [Judged(Dispute(row[a], row[b], 0.5, ()), likely) for (a, b), likely in differ.items()]
    agreed = [
        Agreed(one.id, other.id, 1.0, True, True, (figure(one), figure(other)))
        for one, other in combinations(row.values(), 2)
        if one.value == other.value
    ]
    near = {name: set(row) - set(unasked if name == "a" else "a" if name in unasked else "") for name in row}
    web = SimpleNamespace(claim=lambda name: row[name.partition(":")[0]], neighbours=near)
    return [tuple("".join(c.document for c in side) for side in one.sides) for one in quarrels(judged, agreed, web)]


def test_two_articles_alone_may_quarrel():
    assert told([27, 26], ab=0.6) == [("a", "b")]


def test_who_fits_one_of_many_that_agree_fits_none_of_them():
    likely = 3 * TOGETHER
    assert told([27, 26, 26, 26], ab=likely) == [("a", "bcd")]
    assert told([27, 26, 26, 26, 26], ab=likely) == []
    assert told([27, 26, 26, 26, 26], ab=likely, ac=likely) == [("a", "bcde")]


def test_what_was_not_asked_speaks_against_nobody():
    """In a large story each article is held against some of the others."""
    many = [27, *[26] * 20]
    assert told(many, ab=0.9, ac=0.9) == []
    assert told(many, unasked="lmnopqrstu", ab=0.9, ac=0.9) == []
    assert told(many, unasked="klmnopqrstu", ab=0.9, ac=0.9) == [("a", "bcdefghijklmnopqrstu")]


def test_who_disagrees_with_one_side_alone_is_left_out_of_a_quarrel():
    both = {f"a{other}": 0.7 for other in "bcde"}
    assert told([27, 26, 26, 26, 26, 28], **both, af=0.6) == [("a", "bcde")]
    assert told([27, 26, 26, 26, 26, 28], **both, af=0.6, bf=0.7) == [("a", "bcde", "f")]


def test_the_likeliest_pair_says_how_likely_a_quarrel_is():
    row = [claim(27, "a"), claim(26, "b"), claim(25, "c")]
    judged = [
        Judged(Dispute(one, other, 0.5, ()), likely)
        for (one, other), likely in zip(combinations(row, 2), (0.7, 0.9, 0.8), strict=True)
    ]
    (found,) = quarrels(judged, [], SimpleNamespace(neighbours={c.document: "abc" for c in row}))
    assert found.probability == 0.9
    assert found.pairs == (("a:0", "b:0"), ("a:0", "c:0"), ("b:0", "c:0"))


@pytest.mark.parametrize(("others", "is_told"), [("bcd", True), ("bcdef", False)])
def test_what_does_not_hold_has_a_verdict_and_is_not_counted(rulebook, others, is_told):
    class Doubtful(ByParts):
        """It is sure of the first disagreement, and sees nothing in the others."""

        def disputed(self, told):
            return [SURE, *(NO for _ in told[1:])]

    rows = [claim(41, "a.txt", as_of=None), *(claim(31, f"{name}.txt", as_of=None) for name in others)]
    result = compare(rows, rulebook, Doubtful())
    agreeing = len(others) * (len(others) - 1) // 2
    assert len([c for c in result.conflicts if c.kind == "value"]) == is_told
    assert result.compared == agreeing + is_told
    said = {(v.a, v.b): (v.outcome, v.reason) for v in result.verdicts}
    assert said["a.txt:0", "b.txt:0"] == (("conflict", "") if is_told else ("not comparable", ALONE))
